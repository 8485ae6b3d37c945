"""What is to be mended in results and indicators: what is missing stays out and is never written as 0."""

from collections.abc import Iterator

from ppa_desk.exchange.results.iati.checks.finding import Finding, Looked, Rule, Weight
from ppa_desk.exchange.results.iati.choosing import named
from ppa_desk.exchange.results.iati.figures import of
from ppa_desk.exchange.results.iati.outcomes import indicator_rows
from ppa_desk.exchange.results.iati.tree import texts
from ppa_desk.model.codes import code_list
from ppa_desk.model.results.indicator import BaselineState, Measure
from ppa_desk.services.results import cells
from ppa_desk.services.results.publishing import Row


def _finding(key: str, weight: Weight, row: Row, **values: object) -> Finding:
    return Finding(key, weight, ("indicator", row["id"]), {"code": row["code"], **values})


def _no_results(told: Looked) -> Iterator[Finding]:
    if not told.chosen.indicators:
        yield Finding("no_indicators", Weight.ACCURACY, told.mark)


def _wordless(told: Looked) -> Iterator[Finding]:
    for result in told.chosen.results:
        if not named(result, "statement"):
            values = {"code": result["code"]}
            yield Finding("result_wordless", Weight.CRITICAL, ("result", result["id"]), values)


def _without_level(told: Looked) -> Iterator[Finding]:
    for result in told.chosen.results:
        if result["tier_id"] is None:
            values = {"code": result["code"] or named(result, "statement")[:60]}
            yield Finding("result_no_level", Weight.USEFULNESS, ("result", result["id"]), values)


def _one_language(told: Looked) -> Iterator[Finding]:
    for result in told.chosen.results:
        if len(texts(result, "statement")) == 1:
            values = {"code": result["code"] or named(result, "statement")[:60]}
            yield Finding("result_one_language", Weight.USEFULNESS, ("result", result["id"]), values)
    for row in indicator_rows(told.chosen):
        if len(texts(row, "name")) == 1:
            yield _finding("indicator_one_language", Weight.USEFULNESS, row)


def _baselines(told: Looked) -> Iterator[Finding]:
    for row in indicator_rows(told.chosen):
        rows = told.chosen.records.baselines.get(row["id"], ())
        if not rows:
            yield _finding("baseline_none", Weight.USEFULNESS, row)
        elif any(one["state"] == BaselineState.KNOWN and not one["year"] for one in rows):
            yield _finding("baseline_no_year", Weight.ACCURACY, row)
        elif any(one["state"] == BaselineState.NOT_COLLECTED for one in rows):
            yield _finding("baseline_waits", Weight.USEFULNESS, row)


def _periods(told: Looked) -> Iterator[Finding]:
    for row in indicator_rows(told.chosen):
        for one in told.figures.targets(row["id"]):
            if one["since"] and one["until"] and of(one) is None:
                yield _finding("target_turned", Weight.ACCURACY, row, since=one["since"], until=one["until"])


def _not_reported(told: Looked) -> Iterator[Finding]:
    for row in indicator_rows(told.chosen):
        if row["measure"] == Measure.QUALITATIVE:
            continue
        for period in told.figures.periods(row):
            slot = told.figures.line(row["id"], period).period
            if told.figures.ended(period) and slot.target is not None and slot.actual is None:
                values = {"since": period.since, "until": period.until}
                yield _finding("not_reported", Weight.USEFULNESS, row, **values)


def _references(told: Looked) -> Iterator[Finding]:
    for row in indicator_rows(told.chosen):
        if bool(row["standard"]) != bool(row["standard_list"]):
            yield _finding("reference_half", Weight.ACCURACY, row)


def _waiting(told: Looked) -> Iterator[Finding]:
    for row in indicator_rows(told.chosen):
        if count := told.chosen.records.waiting.get(row["id"], 0):
            yield _finding("values_waiting", Weight.USEFULNESS, row, count=count)


def _parts(told: Looked) -> Iterator[Finding]:
    """Parts of targets and baselines by a dimension or code that is not known."""
    records = told.chosen.records
    for row in indicator_rows(told.chosen):
        known = set(row["dimensions"].split())
        both = (*records.baselines.get(row["id"], ()), *records.targets.get(row["id"], ()))
        for cell in dict.fromkeys(one["cell"] for one in both if one["cell"]):
            if any(name not in known or code not in code_list(name) for name, code in cells.parse(cell).items()):
                yield _finding("part_unknown", Weight.ACCURACY, row, text=cell)


def _hidden_grants(told: Looked) -> Iterator[Finding]:
    """Totals that hold values of grants which stay out themselves."""
    shown = {None, *(one.grant["id"] for one in told.chosen.grants)}
    out = {one.grant for row in indicator_rows(told.chosen) for one in told.figures.reported(row["id"])} - shown
    if out:
        yield Finding("hidden_in_totals", Weight.USEFULNESS, told.mark, {"count": len(out)})


RULES: tuple[Rule, ...] = (
    _no_results, _wordless, _without_level, _one_language, _baselines, _periods, _not_reported, _references, _waiting,
    _parts, _hidden_grants,
)  # fmt: skip
