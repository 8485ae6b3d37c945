"""How indicators went period by period, from their figures: what trends and sparks are drawn from."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.indicator import OverTime
from ppa_desk.services.results.periods import Period, calendar
from ppa_desk.services.results.rollup import Rollup, Window
from ppa_desk.services.results.rules import INCREMENTS, Number, to_date
from ppa_desk.services.results.table import Tables
from ppa_desk.store.database import Store

FRAMEWORK: Table = table_of("framework")
RESULT: Table = table_of("result")
INDICATOR: Table = table_of("indicator")
VALUE: Table = table_of("indicator_value")
TARGET: Table = table_of("indicator_target")


@dataclass(frozen=True, slots=True)
class Point:
    """Where an indicator stood at the end of a period: what grows is told up to then, a level as it was in it.

    None is not reported; `due` says that the period is over; `draft` that something in it is not approved yet.
    """

    period: Period
    actual: Number | None
    target: Number | None
    due: bool = True
    draft: bool = False


class Series:
    """Indicators period by period."""

    def __init__(self, store: Store, tables: Tables, rollup: Rollup) -> None:
        self._store, self._tables, self._rollup = store, tables, rollup

    def of(
        self, framework: int, as_of: date, *, submitted: bool = False, cut_off: date | None = None,
        grant: int | None = None,
    ) -> dict[int, tuple[Point, ...]]:  # fmt: skip
        """Return the periods of every indicator of a framework that began by a day, each with its point. Gone."""
        goals, grow = self._tables.goals(framework, grant), self._times(framework)
        found: dict[int, list[Point]] = defaultdict(list)
        for period, indicators in sorted(self._periods(framework).items()):
            known = sorted(indicators & goals.keys())
            if period.since > as_of or not known:
                continue
            window = Window(min(period.until, as_of), period.since, submitted, cut_off, grant)
            actual = self._actual(known, window, grow)
            sure = self._actual(known, replace(window, submitted=False), grow) if submitted else actual
            for one in known:
                target = to_date(goals[one], grow[one], period.until)
                draft = actual[one] is not None and sure[one] != actual[one]
                found[one].append(Point(period, actual[one], target, period.until <= as_of, draft))
        return {indicator: tuple(points) for indicator, points in found.items()}

    def _actual(
        self, indicators: Sequence[int], window: Window, times: Mapping[int, OverTime]
    ) -> dict[int, Number | None]:
        """What was reached: of what grows all that came before too, where the period itself told something."""
        own = self._rollup.figures(indicators, window)
        growing = [one for one in indicators if times[one] in INCREMENTS and own[one].total is not None]
        whole = self._rollup.figures(growing, replace(window, since=None)) if growing else {}
        return {one: whole.get(one, own[one]).total for one in indicators}

    def _times(self, framework: int) -> dict[int, OverTime]:
        asked = select(INDICATOR.c.id, INDICATOR.c.over_time).join(RESULT, RESULT.c.id == INDICATOR.c.result_id)
        with self._store.read() as session:
            rows = session.execute(asked.where(RESULT.c.framework_id == framework)).all()
        return {row.id: OverTime(row.over_time) for row in rows}

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
