"""How far values have come: not reported, not handed on, not approved, late."""

from collections.abc import Iterator, Sequence

from ppa_desk.model.results.indicator import Measure
from ppa_desk.model.results.value import ValueStatus
from ppa_desk.services.results.lint.finding import Finding, Fix, Rule, Severity, Standard
from ppa_desk.services.results.lint.gathered import Looked, Row, Whose
from ppa_desk.services.results.needs import ELSEWHERE
from ppa_desk.services.results.periods import months_of

TAB = "values"


def missing(told: Looked) -> Iterator[Finding]:
    """Something is due and nothing stands for it: that is not zero."""
    for line in told.lines:
        if line.feed == ELSEWHERE or not told.period.ended(told.today):
            continue
        due = line.period.target is not None or (line.life.target is not None and _told_each_time(told, line.frequency))
        words = line.measure is Measure.QUALITATIVE
        if words:
            due = _told_each_time(told, line.frequency)
        if due and (not told.within(line.indicator) if words else line.period.actual is None):
            yield told.find("missing", Severity.WARNS, Standard.TIMELINESS, line, TAB)


def _told_each_time(told: Looked, frequency: str | None) -> bool:
    months = months_of(frequency)
    return bool(months) and months * 28 <= told.period.days


def _in_state(told: Looked, state: ValueStatus) -> Iterator[tuple[Row, list[Row]]]:
    for number, row in told.indicators.items():
        if values := told.within(number, state):
            yield row, values


def drafts(told: Looked) -> Iterator[Finding]:
    """Drafts with something in them wait to be handed on."""
    for row, values in _in_state(told, ValueStatus.DRAFT):
        ready = tuple(one["id"] for one in values if _says(one))
        found = told.find("draft_left", Severity.WARNS, Standard.TIMELINESS, row, TAB, count=len(values))
        yield _fixed(found, Fix.SUBMIT, ready)


def _says(value: Row) -> bool:
    known = (value["value"], value["numerator"], value["reached_on"])
    return any(one is not None for one in known) or bool((value["text_en"] + value["text_fr"]).strip())


def _fixed(found: Finding, fix: Fix, numbers: Sequence[int]) -> Finding:
    if not numbers:
        return found
    return Finding(
        found.key, found.severity, found.standard, found.record, found.values, found.indicator, found.tab, fix,
        tuple(numbers),
    )  # fmt: skip


def waiting(told: Looked) -> Iterator[Finding]:
    """Submitted values do not count before somebody approves them."""
    for row, values in _in_state(told, ValueStatus.SUBMITTED):
        yield told.find("waiting", Severity.WARNS, Standard.TIMELINESS, row, TAB, count=len(values))


def returned(told: Looked) -> Iterator[Finding]:
    """Values that went back to their grantee and did not come again."""
    for row, values in _in_state(told, ValueStatus.RETURNED):
        who = Whose(dict.fromkeys(one for value in values for one in told.who(value)))
        yield told.find("returned", Severity.WARNS, Standard.TIMELINESS, row, TAB, count=len(values), who=who)


def late(told: Looked) -> Iterator[Finding]:
    """Values approved long after their period: half of it again, or more."""
    for number, row in told.indicators.items():
        days = [
            (one["approved_on"] - one["until"]).days for one in told.within(number) if one["approved_on"] is not None
        ]
        if days and max(days) > max(told.period.days // 2, 45):
            yield told.find("late", Severity.NOTES, Standard.TIMELINESS, row, TAB, days=max(days))


def overdue(told: Looked) -> Iterator[Finding]:
    """The report itself is late."""
    report = told.report
    if report and report["due_on"] and report["due_on"] < told.today and report["status"] != "issued":
        values = {"day": report["due_on"], "days": (told.today - report["due_on"]).days}
        yield Finding("overdue", Severity.WARNS, Standard.TIMELINESS, ("report", report["id"]), values)


RULES: tuple[Rule, ...] = (missing, drafts, waiting, returned, late, overdue)
