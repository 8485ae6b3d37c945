"""The table of a framework: every indicator with baseline, targets, actuals, percentages and status, on a day."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Select, Table, select
from sqlalchemy.orm import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.indicator import BaselineState, Direction, Headline, Measure, OverGrants, OverTime
from ppa_desk.services.results.combining import ONE, Figure
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.rollup import NOTHING as NO_FIGURE
from ppa_desk.services.results.rollup import Rollup, Window
from ppa_desk.services.results.rules import (
    NOTHING,
    Bands,
    Number,
    Score,
    Status,
    deviates,
    of_life,
    quotient,
    score,
    status,
    to_date,
)
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone

FRAMEWORK: Table = table_of("framework")
RESULT: Table = table_of("result")
INDICATOR: Table = table_of("indicator")
BASELINE: Table = table_of("baseline")
TARGET: Table = table_of("indicator_target")


class Slot(NamedTuple):
    """A target, what was reached, and what that is worth; millionths."""

    target: Number | None = None
    actual: Number | None = None
    score: Score = NOTHING
    numerator: Number | None = None
    denominator: Number | None = None


class Line(NamedTuple):
    """An indicator in the table. Numbers are millionths; a ratio is told in per cent; None is not known."""

    indicator: int
    result: int
    code: str
    name_en: str
    name_fr: str
    unit_en: str
    unit_fr: str
    measure: Measure
    direction: Direction
    over_time: OverTime
    over_grants: OverGrants
    decimals: int
    currency: str | None
    frequency: str | None
    feed: str | None
    dimensions: tuple[str, ...]
    baseline: Number | None
    baseline_year: int | None
    baseline_state: BaselineState | None
    """None where there is no baseline at all."""
    period: Slot
    to_date: Slot
    life: Slot
    status: Status
    deviates: bool


class Frame(NamedTuple):
    """What a framework says about its figures."""

    whole: Period | None
    bands: Bands
    prorated: bool
    currency: str | None


class Tables:
    """Tables of frameworks."""

    def __init__(self, store: Store, rollup: Rollup) -> None:
        self._store, self._rollup = store, rollup

    def frame(self, framework: int) -> Frame:
        """Return a framework's dates, bands and currency. Gone."""
        with self._store.read() as session:
            return _frame(session, framework)

    def lines(
        self, framework: int, as_of: date, since: date | None = None, *, submitted: bool = False,
        cut_off: date | None = None, grant: int | None = None,
    ) -> tuple[Line, ...]:  # fmt: skip
        """Return every indicator of a framework, in the order of its tree; `since` begins the period. Gone."""
        asked = select(INDICATOR.c.id).join(RESULT, RESULT.c.id == INDICATOR.c.result_id)
        asked = asked.where(RESULT.c.framework_id == framework, INDICATOR.c.retired.is_(False))
        with self._store.read() as session:
            frame = _frame(session, framework)
            rows = _ordered(session, framework)
            baselines, targets = _baselines(session, asked), _targets(session, asked, grant)
        all_ = self._rollup.figures(asked, Window(as_of, None, submitted, cut_off, grant))
        own = self._rollup.figures(asked, Window(as_of, since, submitted, cut_off, grant)) if since else {}
        asks = _Asks(frame, as_of, since)
        return tuple(
            asks.line(row, baselines.get(row.id), targets.get(row.id, ()), all_.get(row.id, NO_FIGURE), own.get(row.id))
            for row in rows
        )


class _Asks(NamedTuple):
    """What is asked of every line."""

    frame: Frame
    as_of: date
    since: date | None

    def line(self, row: Any, base: Any, targets: Sequence[Any], all_: Figure, own: Figure | None) -> Line:
        measure, over_time = _MEASURES[row.measure], _TIMES[row.over_time]
        direction, headline = _DIRECTIONS[row.direction], _HEADLINES[row.headline]
        baseline = _number(base, measure) if base is not None and base.state == BaselineState.KNOWN else None
        periods, whole = _split(targets, measure)
        if not periods and whole is not None and self.frame.whole:
            periods = [(self.frame.whole, whole)]

        def slot(target: Number | None, figure: Figure) -> Slot:
            worth = score(figure.total, target, baseline, direction, over_time, headline)
            return Slot(target, figure.total, worth, figure.numerator, figure.denominator)

        due = to_date(periods, over_time, self.as_of, prorated=self.frame.prorated)
        until_now = slot(due, all_)
        life = slot(of_life(periods, whole, over_time), all_)
        stands = status(
            until_now.score, self.frame.bands,
            due=due is not None, has_target=life.target is not None, has_value=all_.total is not None,
        )  # fmt: skip
        return Line(
            row.id, row.result_id, row.code, row.name_en, row.name_fr, row.unit_en, row.unit_fr, measure, direction,
            over_time, _GRANTS[row.over_grants], row.decimals or 0, row.currency or self.frame.currency,
            row.frequency, row.feed, tuple(row.dimensions.split()), baseline,
            base.year if base is not None else None, BaselineState(base.state) if base is not None else None,
            NO_SLOT if own is None else slot(self._of_period(periods, over_time), own),
            until_now, life, stands, stands in _JUDGED and deviates(until_now.score, self.frame.bands),
        )  # fmt: skip

    def _of_period(self, periods: Sequence[tuple[Period, Number]], over_time: OverTime) -> Number | None:
        assert self.since is not None
        own = Period(self.since, self.as_of)
        return to_date([one for one in periods if own.holds(one[0])], over_time, self.as_of)


NO_SLOT = Slot()
_JUDGED = (Status.EXCEEDED, Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK)
_MEASURES = {one.value: one for one in Measure}
_TIMES = {one.value: one for one in OverTime}
_GRANTS = {one.value: one for one in OverGrants}
_DIRECTIONS = {one.value: one for one in Direction}
_HEADLINES = {one.value: one for one in Headline}


def _frame(session: Session, framework: int) -> Frame:
    row = session.execute(select(FRAMEWORK).where(FRAMEWORK.c.id == framework)).mappings().first()
    if row is None:
        raise Gone(kind="framework", record=framework)
    whole = Period(row["since"], row["until"]) if row["since"] and row["until"] else None
    house = Bands()
    bands = Bands(*(getattr(house, name) if row[name] is None else row[name] for name in Bands.__slots__))
    return Frame(whole, bands, row["prorated"], row["currency"])


def order_of(results: Sequence[Any]) -> dict[int, int]:
    """Return the places of results (id, parent_id, nr) in their tree, from the first root down."""
    below: Mapping[int | None, list[Any]] = defaultdict(list)
    for one in sorted(results, key=lambda row: (row.nr, row.id)):
        below[one.parent_id].append(one)
    found: dict[int, int] = {}

    def walk(parent: int | None) -> None:
        for one in below[parent]:
            found[one.id] = len(found)
            walk(one.id)

    walk(None)
    return found


def _ordered(session: Session, framework: int) -> list[Any]:
    tree = session.execute(
        select(RESULT.c.id, RESULT.c.parent_id, RESULT.c.nr).where(RESULT.c.framework_id == framework)
    )
    places = order_of(tree.all())
    names = ("id", "result_id", "nr", "code", "name_en", "name_fr", "unit_en", "unit_fr", "measure", "direction",
             "headline", "over_time", "over_grants", "decimals", "currency", "frequency", "feed",
             "dimensions")  # fmt: skip
    asked: Select[Any] = select(*(INDICATOR.c[name] for name in names)).join(
        RESULT, RESULT.c.id == INDICATOR.c.result_id
    )
    rows = session.execute(asked.where(RESULT.c.framework_id == framework, INDICATOR.c.retired.is_(False))).all()
    return sorted(rows, key=lambda row: (places[row.result_id], row.nr, row.id))


def _baselines(session: Session, indicators: Select[Any]) -> dict[int, Any]:
    """The first baseline of everything, by indicator."""
    names = ("indicator_id", "state", "year", "value", "numerator", "denominator")
    asked: Select[Any] = select(*(BASELINE.c[name] for name in names)).where(
        BASELINE.c.indicator_id.in_(indicators), BASELINE.c.cell == ""
    )
    rows = session.execute(asked.order_by(BASELINE.c.nr.desc(), BASELINE.c.id.desc()))
    return {row.indicator_id: row for row in rows}


def _targets(session: Session, indicators: Select[Any], grant: int | None) -> dict[int, list[Any]]:
    names = ("indicator_id", "since", "until", "value", "numerator", "denominator")
    whose = TARGET.c.grant_record_id.is_(None) if grant is None else TARGET.c.grant_record_id == grant
    asked: Select[Any] = select(*(TARGET.c[name] for name in names)).where(
        TARGET.c.indicator_id.in_(indicators), TARGET.c.cell == "", whose
    )
    found: dict[int, list[Any]] = defaultdict(list)
    for row in session.execute(asked):
        found[row.indicator_id].append(row)
    return found


def _split(targets: Sequence[Any], measure: Measure) -> tuple[list[tuple[Period, Number]], Number | None]:
    """Targets of periods, and the one of the whole time."""
    periods, whole = [], None
    for one in targets:
        number = _number(one, measure)
        if number is None:
            continue
        if one.since and one.until:
            periods.append((Period(one.since, one.until), number))
        else:
            whole = number
    return periods, whole


def _number(row: Any, measure: Measure) -> Number | None:
    """A typed number, or what its numerator and denominator make; a milestone is one thing to reach."""
    if row.value is not None:
        return int(row.value)
    if row.numerator is not None and row.denominator:
        return quotient(row.numerator, row.denominator, measure)
    return ONE if measure is Measure.MILESTONE and "state" not in row._fields else None
