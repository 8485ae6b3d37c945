"""What does not fit across rows of a table: targets that do not add up, grants that may count the same people."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ppa_desk.exchange.plan import Deed, Line, Place, Reason
from ppa_desk.exchange.results.known import Known
from ppa_desk.exchange.results.making import Made
from ppa_desk.model.quantity import SCALE, Amount
from ppa_desk.model.results.indicator import Measure, OverTime
from ppa_desk.services.desk import Desk
from ppa_desk.services.results.entering import Entry
from ppa_desk.services.results.periods import Period

LEAST = 10 * SCALE
"""Numbers below this are alike by chance too often to speak of it."""


def sums(file: str, made: Made, known: Known) -> Iterator[Line]:
    """Go through indicators whose targets of periods, or of grants, do not come to the target of all."""
    every: dict[tuple[int, int | None, Period | None], int] = {
        key: value for key, value in known.targets.items() if value is not None
    } | made.targets
    periods: dict[tuple[int, int | None], int] = defaultdict(int)
    grants: dict[tuple[int, Period | None], int] = defaultdict(int)
    for (indicator, grant, period), value in every.items():
        if period is not None:
            periods[indicator, grant] += value
        if grant is not None:
            grants[indicator, period] += value
    touched = {key[0] for key in made.targets}
    for (indicator, grant, period), value in every.items():
        if indicator not in touched or made.facts(indicator).over_time is not OverTime.SUM:
            continue
        together = [("results.targets_differ", periods.get((indicator, grant)))] if period is None else []
        together += [("results.grant_targets_differ", grants.get((indicator, period)))] if grant is None else []
        for code, total in together:
            if total is not None and total != value:
                yield _line(file, made, indicator, Reason(code, {"sum": Amount(total), "whole": Amount(value)}))


def _line(file: str, made: Made, indicator: int, reason: Reason) -> Line:
    facts, row = made.facts(indicator), made.where.get(indicator)
    place = row.place if row else Place(file)
    return Line(Deed.SKIP, place, f"{facts.code} {facts.name_en or facts.name_fr}".strip(), (reason,))


def alike(known: Known, made: Made, desk: Desk, entries: Sequence[Entry]) -> dict[int, list[Reason]]:
    """Return, by the entry, which other grants report the same number for the same period."""
    counted = [
        one for one in entries
        if one.grant is not None and one.value is not None and one.value >= LEAST
        and made.facts(one.indicator).measure is Measure.COUNT
    ]  # fmt: skip
    same: dict[tuple[int, Period, int], set[int]] = defaultdict(set)
    ends = {one.period.until for one in counted}
    numbers = {one.indicator for one in counted if one.indicator > 0}
    for number, period, value, grant in desk.results.taking.reported(numbers, ends):
        same[number, period, value].add(grant)
    for one in counted:
        same[one.indicator, one.period, one.value or 0].add(one.grant or 0)
    found: dict[int, list[Reason]] = {}
    for one in counted:
        others = sorted(same[one.indicator, one.period, one.value or 0] - {one.grant or 0})
        if others:
            names_of = ", ".join(f"“{known.titles.get(grant, str(grant))}”" for grant in others)
            found[id(one)] = [Reason("results.alike", {"number": Amount(one.value or 0), "grants": names_of})]
    return found
