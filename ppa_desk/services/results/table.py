"""The table of a framework: every indicator with baseline, targets, actuals, percentages and status, on a day."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, Table, select
from sqlalchemy.orm import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.indicator import BaselineState, Direction, Headline, Measure, OverGrants, OverTime
from ppa_desk.services.results.combining import ONE, Figure, How
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.rollup import Rollup, Window, axes, bare, day
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
from ppa_desk.services.uncollected import uncollected
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

    def goals(self, framework: int, grant: int | None = None) -> dict[int, list[tuple[Period, Number]]]:
        """Return the targets of every indicator's periods; of the whole time where it has no other. Gone."""
        asked = select(INDICATOR.c.id).join(RESULT, RESULT.c.id == INDICATOR.c.result_id)
        asked = asked.where(RESULT.c.framework_id == framework, INDICATOR.c.retired.is_(False))
        with self._store.read() as session:
            frame, facts = _frame(session, framework), _facts(session, framework)
            targets = _targets(session, asked, grant, {one.id: one.how.measure for one in facts})
        return {one.id: targets.get(one.id, NO_TARGETS).within(frame) for one in facts}

    @uncollected()
    def lines(
        self, framework: int, as_of: date, since: date | None = None, *, submitted: bool = False,
        cut_off: date | None = None, grant: int | None = None, retired: bool = False,
    ) -> tuple[Line, ...]:  # fmt: skip
        """Return every indicator of a framework, in the order of its tree; `since` begins the period. Gone.

        Those that are no longer reported on only where `retired` asks for them.
        """
        asked = select(INDICATOR.c.id).join(RESULT, RESULT.c.id == INDICATOR.c.result_id)
        asked = asked.where(*_of(framework, retired=retired))
        with self._store.read() as session:
            frame = _frame(session, framework)
            facts = _facts(session, framework, retired=retired)
            measures = {one.id: one.how.measure for one in facts}
            baselines = _baselines(session, asked, measures)
            targets = _targets(session, asked, grant, measures)
        known = {one.id: one.how for one in facts}
        all_ = self._rollup.figures(asked, Window(as_of, None, submitted, cut_off, grant), known)
        own = self._rollup.figures(asked, Window(as_of, since, submitted, cut_off, grant), known) if since else {}
        asks = _Asks(frame, as_of, since)
        return tuple(
            asks.line(
                one, baselines.get(one.id, NO_BASELINE), targets.get(one.id, NO_TARGETS), all_[one.id], own.get(one.id)
            )
            for one in facts
        )


class _Facts(NamedTuple):
    """What an indicator says of itself."""

    id: int
    result: int
    nr: int
    code: str
    name_en: str
    name_fr: str
    unit_en: str
    unit_fr: str
    how: How
    direction: Direction
    headline: Headline
    decimals: int
    currency: str | None
    frequency: str | None
    feed: str | None
    dimensions: tuple[str, ...]


class _Baseline(NamedTuple):
    number: Number | None = None
    year: int | None = None
    state: BaselineState | None = None


class _Targets(NamedTuple):
    """Targets of periods, and the one of the whole time."""

    periods: list[tuple[Period, Number]]
    whole: Number | None = None

    def within(self, frame: Frame) -> list[tuple[Period, Number]]:
        """Return the targets of periods; that of the whole time where there is no other."""
        if not self.periods and self.whole is not None and frame.whole:
            return [(frame.whole, self.whole)]
        return self.periods


NO_BASELINE = _Baseline()
NO_TARGETS = _Targets([])


class _Asks(NamedTuple):
    """What is asked of every line."""

    frame: Frame
    as_of: date
    since: date | None

    def line(self, one: _Facts, base: _Baseline, targets: _Targets, all_: Figure, own: Figure | None) -> Line:
        over_time, baseline, frame = one.how.over_time, base.number, self.frame
        periods, whole = targets.within(frame), targets.whole

        def slot(target: Number | None, figure: Figure) -> Slot:
            worth = score(figure.total, target, baseline, one.direction, over_time, one.headline)
            return Slot(target, figure.total, worth, figure.numerator, figure.denominator)

        due = to_date(periods, over_time, self.as_of, prorated=frame.prorated)
        until_now, goal = slot(due, all_), of_life(periods, whole, over_time)
        life = until_now if goal == due else slot(goal, all_)
        stands = status(
            until_now.score, frame.bands,
            due=due is not None, has_target=life.target is not None, has_value=all_.total is not None,
        )  # fmt: skip
        return Line(
            one.id, one.result, one.code, one.name_en, one.name_fr, one.unit_en, one.unit_fr, one.how.measure,
            one.direction, over_time, one.how.over_grants, one.decimals, one.currency or frame.currency, one.frequency,
            one.feed, one.dimensions, baseline, base.year, base.state,
            NO_SLOT if own is None else slot(self._of_period(periods, over_time), own),
            until_now, life, stands, stands in _JUDGED and deviates(until_now.score, frame.bands),
        )  # fmt: skip

    def _of_period(self, periods: Sequence[tuple[Period, Number]], over_time: OverTime) -> Number | None:
        assert self.since is not None
        own = Period(self.since, self.as_of)
        return to_date([one for one in periods if own.holds(one[0])], over_time, self.as_of)


NO_SLOT = Slot()
_JUDGED = (Status.EXCEEDED, Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK)
_DIRECTIONS = {one.value: one for one in Direction}
_STATES = {one.value: one for one in BaselineState}
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


def _of(framework: int, *, retired: bool) -> tuple[ColumnElement[bool], ...]:
    whole = RESULT.c.framework_id == framework
    return (whole,) if retired else (whole, INDICATOR.c.retired.is_(False))


def _facts(session: Session, framework: int, *, retired: bool = False) -> list[_Facts]:
    """The indicators of a framework in the order of its tree."""
    tree = session.execute(
        select(RESULT.c.id, RESULT.c.parent_id, RESULT.c.nr).where(RESULT.c.framework_id == framework)
    )
    places = order_of(tree.all())
    names = ("id", "result_id", "nr", "code", "name_en", "name_fr", "unit_en", "unit_fr", "measure", "over_time",
             "over_grants", "direction", "headline", "decimals", "currency", "frequency", "feed",
             "dimensions")  # fmt: skip
    asked: Select[Any] = select(*(INDICATOR.c[name] for name in names)).join(
        RESULT, RESULT.c.id == INDICATOR.c.result_id
    )
    rows = bare(session, asked.where(*_of(framework, retired=retired)))
    rows.sort(key=lambda row: (places[row[1]], row[2], row[0]))
    return [
        _Facts(
            row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], axes(row[8], row[9], row[10]),
            _DIRECTIONS[row[11]], _HEADLINES[row[12]], row[13] or 0, row[14], row[15], row[16],
            tuple(row[17].split()) if row[17] else (),
        )
        for row in rows
    ]  # fmt: skip


def _baselines(session: Session, indicators: Select[Any], measures: Mapping[int, Measure]) -> dict[int, _Baseline]:
    """The first baseline of everything, by indicator."""
    names = ("indicator_id", "state", "year", "value", "numerator", "denominator")
    asked: Select[Any] = select(*(BASELINE.c[name] for name in names)).where(
        BASELINE.c.indicator_id.in_(indicators), BASELINE.c.cell == ""
    )
    found = {}
    for one, state, year, *told in bare(session, asked.order_by(BASELINE.c.nr.desc(), BASELINE.c.id.desc())):
        known = state == BaselineState.KNOWN
        found[one] = _Baseline(
            _number(told[0], told[1], told[2], measures[one]) if known else None, year, _STATES[state]
        )
    return found


def _targets(
    session: Session, indicators: Select[Any], grant: int | None, measures: Mapping[int, Measure]
) -> dict[int, _Targets]:
    names = ("indicator_id", "since", "until", "value", "numerator", "denominator")
    whose = TARGET.c.grant_record_id.is_(None) if grant is None else TARGET.c.grant_record_id == grant
    asked: Select[Any] = select(*(TARGET.c[name] for name in names)).where(
        TARGET.c.indicator_id.in_(indicators), TARGET.c.cell == "", whose
    )
    found: dict[int, _Targets] = {}
    for one, since, until, value, top, bottom in bare(session, asked):
        measure = measures[one]
        number = ONE if value is None and measure is Measure.MILESTONE else _number(value, top, bottom, measure)
        if number is None or (measure is Measure.MILESTONE and not number):  # withdrawn: nobody is to reach it
            continue
        told = found.get(one)
        if told is None:
            told = found[one] = _Targets([])
        if since and until:
            told.periods.append((_period(since, until), number))
        else:
            found[one] = told._replace(whole=number)
    return found


@cache
def _period(since: Any, until: Any) -> Period:
    return Period(day(since), day(until))


def _number(value: Any, top: Any, bottom: Any, measure: Measure) -> Number | None:
    """A typed number, or what its numerator and denominator make."""
    if value is not None:
        return int(value)
    return quotient(top, bottom, measure) if top is not None and bottom else None
