"""How indicators went period by period, from their figures: what trends and sparks are drawn from."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.results.periods import Period, calendar
from ppa_desk.services.results.rules import INCREMENTS, Number, Status
from ppa_desk.services.results.table import Line, Tables
from ppa_desk.store.database import Store

FRAMEWORK: Table = table_of("framework")
RESULT: Table = table_of("result")
INDICATOR: Table = table_of("indicator")
VALUE: Table = table_of("indicator_value")
TARGET: Table = table_of("indicator_target")


@dataclass(frozen=True, slots=True)
class Point:
    """Where an indicator stood at the end of a period: what grows is told up to then, a level as it was in it.

    None is not reported; `own` is what was reported for the period alone; `draft` says that it is not approved yet.
    """

    period: Period
    actual: Number | None
    target: Number | None
    own: Number | None = None
    status: Status = Status.NO_DATA
    draft: bool = False


class Series:
    """Indicators period by period."""

    def __init__(self, store: Store, tables: Tables) -> None:
        self._store, self._tables = store, tables

    def of(
        self, framework: int, as_of: date, *, submitted: bool = False, cut_off: date | None = None,
        grant: int | None = None,
    ) -> dict[int, tuple[Point, ...]]:  # fmt: skip
        """Return the periods of every indicator of a framework that began by a day, each with its point. Gone."""
        found: dict[int, list[Point]] = defaultdict(list)
        for period, indicators in sorted(self._periods(framework).items()):
            if period.since > as_of:
                continue
            asked = (framework, min(period.until, as_of), period.since)
            lines = self._tables.lines(*asked, submitted=submitted, cut_off=cut_off, grant=grant)
            sure = self._tables.lines(*asked, cut_off=cut_off, grant=grant) if submitted else lines
            for line, approved in zip(lines, sure, strict=True):
                if line.indicator in indicators:
                    found[line.indicator].append(_point(line, approved, period))
        return {indicator: tuple(points) for indicator, points in found.items()}

    def _periods(self, framework: int) -> dict[Period, set[int]]:
        """The periods of the framework's calendar by each frequency; without dates those that were told."""
        whole = self._tables.frame(framework).whole
        found: dict[Period, set[int]] = defaultdict(set)
        asked = select(INDICATOR.c.id, INDICATOR.c.frequency).join(RESULT, RESULT.c.id == INDICATOR.c.result_id)
        with self._store.read() as session:
            rows = session.execute(asked.where(RESULT.c.framework_id == framework)).all()
            starts = session.execute(select(FRAMEWORK.c.year_starts).where(FRAMEWORK.c.id == framework)).scalar()
            told = [] if whole else _told(session, [row.id for row in rows])
        for indicator, frequency in rows if whole else ():
            for period in calendar(whole, frequency, starts or 1):  # type: ignore[arg-type]
                found[period].add(indicator)
        for indicator, since, until in told:
            found[Period(since, until)].add(indicator)
        return found


def _told(session: Any, indicators: list[int]) -> list[Any]:
    found = []
    for table in (VALUE, TARGET):
        asked = select(table.c.indicator_id, table.c.since, table.c.until).distinct()
        dated = asked.where(table.c.since.is_not(None), table.c.until.is_not(None))
        found += session.execute(dated.where(table.c.indicator_id.in_(indicators))).all()
    return found


def _point(line: Line, approved: Line, period: Period) -> Point:
    own = line.period.actual
    grows = line.over_time in INCREMENTS
    actual = None if own is None else line.to_date.actual if grows else own
    draft = own is not None and approved.period.actual != own
    return Point(period, actual, line.to_date.target, own, line.status, draft)
