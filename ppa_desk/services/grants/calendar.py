"""When a grantee reports: the run of a grant cut into periods, each with the day its report is due."""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from ppa_desk.errors import DeskError
from ppa_desk.services.months import months_after, months_between

SHORTEST = 31
"""Days a first or last period has at least; a shorter one is joined to its neighbour."""


class Pattern(StrEnum):
    """Where one period ends and the next begins."""

    MONTHS = "months"
    QUARTERS = "quarters"
    HALVES = "halves"
    MILESTONES = "milestones"
    ONCE = "once"


class NoCalendar(DeskError):
    """No report calendar can be made; the code says why: dates, backwards, every, days, milestones."""

    def __init__(self, why: str) -> None:
        self.code = f"calendar.{why}"
        super().__init__()


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How a grantee reports: the pattern, months of an interval, days for writing, and milestones with their days."""

    pattern: Pattern = Pattern.HALVES
    every: int = 6
    days: int = 30
    final_days: int = 60
    milestones: tuple[tuple[str, date], ...] = ()


@dataclass(frozen=True, slots=True)
class Period:
    """One report: its kind, the days it tells of, and when it is due."""

    kind: str
    since: date
    until: date
    due_on: date
    milestone: str = ""


def calendar(start: date | None, end: date | None, rhythm: Rhythm) -> list[Period]:
    """Return the reports of a grant that runs from `start` to `end`: every day in one of them, the last final.

    NoCalendar.
    """
    if start is None or end is None:
        raise NoCalendar("dates")
    if end < start:
        raise NoCalendar("backwards")
    if rhythm.pattern is Pattern.MONTHS and not 1 <= rhythm.every <= 120:
        raise NoCalendar("every")
    if rhythm.days < 1 or rhythm.final_days < 1:
        raise NoCalendar("days")
    cuts = _cuts(start, end, rhythm)
    kind = "milestone" if rhythm.pattern is Pattern.MILESTONES else "progress"
    names = {day: name for name, day in rhythm.milestones} if kind == "milestone" else {}
    periods, since = [], start
    for until in cuts:
        periods.append(Period(kind, since, until, until + timedelta(days=rhythm.days), names.get(until, "")))
        since = until + timedelta(days=1)
    periods.append(Period("final", since, end, end + timedelta(days=rhythm.final_days), names.get(end, "")))
    return periods


def _cuts(start: date, end: date, rhythm: Rhythm) -> list[date]:
    """The last days of all periods but the final one."""
    if rhythm.pattern is Pattern.ONCE:
        return []
    if rhythm.pattern is Pattern.MILESTONES:
        days = sorted({day for _, day in rhythm.milestones})
        if not days or days[0] < start or days[-1] > end:
            raise NoCalendar("milestones")
        return [day for day in days if day < end]
    return _without_stubs(start, end, [day for day in _marks(start, end, rhythm) if day < end])


def _marks(start: date, end: date, rhythm: Rhythm) -> Iterator[date]:
    if rhythm.pattern is Pattern.MONTHS:
        at = rhythm.every
        while (until := months_after(start, at) - timedelta(days=1)) < end:
            yield until
            at += rhythm.every
        return
    step = 3 if rhythm.pattern is Pattern.QUARTERS else 6
    for year in range(start.year, end.year + 1):
        for month in range(step, 13, step):
            last = date(year, month, monthrange(year, month)[1])
            if start <= last < end:
                yield last


def _without_stubs(start: date, end: date, cuts: Sequence[date]) -> list[date]:
    kept = list(cuts)
    if kept and (kept[0] - start).days + 1 < SHORTEST:
        kept.pop(0)
    if kept and (end - kept[-1]).days < SHORTEST:
        kept.pop()
    return kept


def stretched(final: Period, end: date, days: int) -> list[Period]:
    """Return what becomes of the final report when a grant ends later: progress reports of the same length as far as
    one more fits, `days` after their end, and the final one with as many days for writing as before."""
    writing = final.due_on - final.until
    length = max(months_between(final.since, final.until + timedelta(days=1)), 1)
    periods, since = [], final.since
    while (until := months_after(since, length) - timedelta(days=1)) < end and (end - until).days >= SHORTEST:
        periods.append(Period("progress", since, until, until + timedelta(days=days)))
        since = until + timedelta(days=1)
    return [*periods, replace(final, since=since, until=end, due_on=end + writing)]
