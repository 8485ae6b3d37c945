"""Figures from values: what is asked of the database, and how a grant's values count. Nothing of it is stored."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any

from sqlalchemy import Column, ColumnElement, Join, Row, Select, Table, and_, case, func, or_, select
from sqlalchemy.orm import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.indicator import Measure, OverGrants, OverTime
from ppa_desk.model.results.value import COUNTED, ValueStatus
from ppa_desk.services.results import cells
from ppa_desk.services.results.combining import ONE, Figure, How, Part, combined
from ppa_desk.services.results.rules import Number, quotient
from ppa_desk.store.database import Store

VALUE: Table = table_of("indicator_value")
CELL: Table = table_of("value_cell")
INDICATOR: Table = table_of("indicator")
MAPPING: Table = table_of("mapping")
ATTACHMENT: Table = table_of("attachment")
AMOUNT = case((VALUE.c.reached_on.is_not(None), func.coalesce(VALUE.c.value, ONE)), else_=VALUE.c.value)
"""A value; of a milestone that was reached: one."""
ADDED, TAKEN = (OverTime.SUM, OverTime.RATIO), (OverTime.RUNNING, OverTime.LAST)
"""How periods become one where the database does it: added up, or the last one taken."""


@dataclass(frozen=True, slots=True)
class Window:
    """Which values count: those whose period lies in it, with these states, approved by a day, of one grant."""

    until: date
    since: date | None = None
    submitted: bool = False
    """Whether values that are not approved yet count too: then everything says DRAFT."""
    cut_off: date | None = None
    grant: int | None = None

    @property
    def states(self) -> tuple[ValueStatus, ...]:
        """The states of the values that count."""
        return (*COUNTED, ValueStatus.SUBMITTED) if self.submitted else COUNTED


@dataclass(frozen=True, slots=True)
class Rule:
    """How a grant's values, or another indicator's, count towards an indicator."""

    grant: int | None
    target: int | None
    source: int | None
    factor: int = ONE
    weight: int = ONE
    cells: str = ""
    left_out: bool = False


NOTHING = Figure(None)
BY_DATABASE = (*ADDED, *TAKEN)
"""Averages and maxima, filters and other indicators are put together here."""
FEW = 500
"""As many indicators are asked for by their numbers."""
_TOGETHER = (OverGrants.SUM, OverGrants.RATIO)
PLAIN = Rule(None, None, None)
"""Without a rule a value counts as it is."""


class Rollup:
    """Figures of indicators."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def figure(self, indicator: int, window: Window, cell: str = "") -> Figure:
        """Return an indicator's figure with every value behind it; of one cell where it is named."""
        with self._store.read() as session:
            how = hows(session, [indicator]).get(indicator)
            if how is None:
                return Figure(None)
            rules = _rules(session, [indicator])
            rows = _values(session, [indicator, *_sources(rules)], window)
            wanted = _cells(session, rows) if cell or any(one.cells for one in rules[indicator]) else {}
        return combined(_counted(indicator, rows, rules[indicator], wanted, cell), how)

    def figures(
        self, indicators: Sequence[int] | Select[Any], window: Window, known: Mapping[int, How] | None = None
    ) -> dict[int, Figure]:
        """Return the totals of many indicators, without their parts: the database puts together what it can."""
        with self._store.read() as session:
            known = hows(session, indicators) if known is None else known
            rules = _rules(session, indicators)
            apart = {one for one in rules.keys() & known if any(rule.cells or rule.source for rule in rules[one])}
            apart |= {one for one, how in known.items() if how.over_time not in BY_DATABASE}
            plain = {one for one, how in known.items() if one not in rules and how.over_grants in _TOGETHER} - apart
            found = _totals(session, indicators, window, known, plain) if plain else {}
            others = known.keys() - plain - apart
            parts = _sums(session, indicators, window, known, others, rules) if others else {}
        found |= {one: combined(parts[one], known[one])._replace(parts=()) for one in parts}
        found |= {one: self.figure(one, window)._replace(parts=()) for one in apart}
        return {one: found.get(one, NOTHING) for one in known}

    def by_cell(self, indicator: int, window: Window) -> dict[str, Figure]:
        """Return the figure of each cell that values name, and of all under an empty one."""
        with self._store.read() as session:
            how = hows(session, [indicator]).get(indicator)
            if how is None:
                return {}
            rules = _rules(session, [indicator])
            rows = _values(session, [indicator, *_sources(rules)], window)
            told = _cells(session, rows)
        names = sorted({one.cell for parts in told.values() for one in parts})
        made = {name: combined(_counted(indicator, rows, rules[indicator], told, name), how) for name in names}
        return {"": combined(_counted(indicator, rows, rules[indicator], told, ""), how)} | made


def hows(session: Session, indicators: Sequence[int] | Select[Any]) -> dict[int, How]:
    """Return the axes of indicators, by number."""
    names = ("id", "measure", "over_time", "over_grants")
    rows = session.execute(select(*(INDICATOR.c[name] for name in names)).where(INDICATOR.c.id.in_(indicators)))
    return {one: axes(*told) for one, *told in rows}


@cache
def axes(measure: str, over_time: str, over_grants: str) -> How:
    """Return the three axes from their words."""
    return How(Measure(measure), OverTime(over_time), OverGrants(over_grants))


def _rules(session: Session, indicators: Sequence[int] | Select[Any]) -> dict[int, tuple[Rule, ...]]:
    names = ("indicator_id", "grant_record_id", "grant_target_id", "from_indicator_id", "factor", "weight", "cells")
    asked: Select[Any] = select(*(MAPPING.c[name] for name in names), MAPPING.c.left_out)
    found: dict[int, tuple[Rule, ...]] = defaultdict(tuple)
    for one, grant, target, source, factor, weight, only, left_out in session.execute(
        asked.where(MAPPING.c.indicator_id.in_(indicators)).order_by(MAPPING.c.nr, MAPPING.c.id)
    ):
        factor, weight = (ONE if number is None else number for number in (factor, weight))
        found[one] += (Rule(grant, target, source, factor, weight, only, left_out),)
    return found


def _sources(rules: Mapping[int, Sequence[Rule]]) -> set[int]:
    return {one.source for told in rules.values() for one in told if one.source}


def within(window: Window) -> list[ColumnElement[bool]]:
    """Return what makes values count."""
    found = [VALUE.c.status.in_(window.states), VALUE.c.until <= window.until]
    if window.since is not None:
        found.append(VALUE.c.since >= window.since)
    if window.cut_off is not None:
        found.append(or_(VALUE.c.approved_on.is_(None), VALUE.c.approved_on <= window.cut_off))
    if window.grant is not None:
        found.append(VALUE.c.grant_record_id == window.grant)
    return found


def _values(session: Session, indicators: Iterable[int], window: Window) -> Sequence[Any]:
    proofs = select(func.count()).where(
        ATTACHMENT.c.kind == "indicator_value", ATTACHMENT.c.record_id == VALUE.c.id
    )  # fmt: skip
    names = ("id", "indicator_id", "grant_record_id", "grant_target_id", "since", "until", "numerator", "denominator")
    asked = select(
        *(VALUE.c[name] for name in names), AMOUNT.label("value"), proofs.scalar_subquery().label("evidence")
    )
    told = asked.where(VALUE.c.indicator_id.in_(set(indicators)), *within(window))
    return session.execute(told.order_by(VALUE.c.until, VALUE.c.id)).all()


def _cells(session: Session, rows: Sequence[Row[Any]]) -> dict[int, list[Row[Any]]]:
    found: dict[int, list[Row[Any]]] = defaultdict(list)
    names = ("indicator_value_id", "cell", "value", "numerator", "denominator")
    asked = select(*(CELL.c[name] for name in names))
    for one in session.execute(asked.where(CELL.c.indicator_value_id.in_([row.id for row in rows]))):
        found[one.indicator_value_id].append(one)
    return found


def _counted(
    indicator: int, rows: Sequence[Row[Any]], rules: Sequence[Rule], told: Mapping[int, Sequence[Row[Any]]], cell: str
) -> Iterator[Part]:
    wanted = cells.parse(cell)
    for row in rows:
        for rule in _that_count(indicator, row.indicator_id, row.grant_record_id, row.grant_target_id, rules):
            only = cells.parse(rule.cells) | wanted
            clash = any(wanted.get(name, code) != code for name, code in cells.parse(rule.cells).items())
            if clash:
                continue
            value, top, bottom = _filtered(row, only, told.get(row.id, ()))
            part = Part(
                row.grant_record_id, row.until, value, top, bottom, rule.weight, (row.id,),
                0 if row.indicator_id == indicator else row.indicator_id, row.since, row.value,
                only=rule.cells, evidence=row.evidence,
            )  # fmt: skip
            yield _times(part, rule.factor)


def _that_count(
    indicator: int, source: int, grant: int | None, target: int | None, rules: Sequence[Rule]
) -> tuple[Rule, ...]:
    """The rules by which a value counts: another indicator's by name; its own by grant, else as it is."""
    if source != indicator:
        return tuple(one for one in rules if one.source == source and one.grant in (None, grant))
    own = [one for one in rules if one.source is None and one.grant is not None and one.grant == grant]
    exact = [one for one in own if one.target is not None and one.target == target]
    chosen = (exact or [one for one in own if one.target is None] or [PLAIN])[0]
    return () if chosen.left_out else (chosen,)


def _filtered(row: Row[Any], only: cells.Cell, told: Sequence[Row[Any]]) -> tuple[Any, Any, Any]:
    """A value, or what the cells that are wanted have of it; not known where no cell says so."""
    if not only:
        return row.value, row.numerator, row.denominator
    kept = [one for one in told if cells.matches(cells.parse(one.cell), only)]
    return tuple(_sum([getattr(one, name) for one in kept]) for name in ("value", "numerator", "denominator"))  # type: ignore[return-value]


def _sum(numbers: Sequence[Number | None]) -> Number | None:
    known = [one for one in numbers if one is not None]
    return sum(known) if known else None


def _times(part: Part, factor: int) -> Part:
    if factor == ONE:
        return part
    share = Fraction(factor, ONE)
    return replace(
        part,
        value=None if part.value is None else part.value * share,
        numerator=None if part.numerator is None else part.numerator * share,
        factor=factor,
    )


def _totals(
    session: Session, indicators: Sequence[int] | Select[Any], window: Window, known: Mapping[int, How], plain: set[int]
) -> dict[int, Figure]:
    """The totals of indicators whose values all count as they are and are added up."""
    found = {}
    for one, value, top, bottom in _asked(session, indicators, window, known, plain, (VALUE.c.indicator_id,)):
        if one not in plain:
            continue
        how = known[one]
        if not how.divided:
            found[one] = Figure(whole(value))
        elif bottom is not None and top is not None:
            top, bottom = int(top), int(bottom)
            found[one] = Figure(quotient(top, bottom, how.measure), (), top, bottom)
    return found


def _sums(
    session: Session, indicators: Sequence[int] | Select[Any], window: Window, known: Mapping[int, How],
    wanted: Set[int], rules: Mapping[int, Sequence[Rule]],
) -> dict[int, list[Part]]:  # fmt: skip
    """The parts of indicators, one for each grant."""
    parts: dict[int, list[Part]] = defaultdict(list)
    by = (VALUE.c.indicator_id, VALUE.c.grant_record_id, VALUE.c.grant_target_id, func.max(VALUE.c.until))
    for one, grant, target, until, *sums in _asked(session, indicators, window, known, wanted, by):
        if one not in wanted:
            continue
        value, top, bottom = map(whole, sums)
        for rule in _that_count(one, one, grant, target, rules.get(one, ())):
            parts[one].append(_times(Part(grant, day(until), value, top, bottom, rule.weight), rule.factor))
    return parts


def bare(session: Session, asked: Select[Any]) -> list[Any]:
    """Return rows as the driver gives them: many rows of numbers need no more."""
    cursor = session.connection().execute(asked).cursor
    return list(cursor.fetchall()) if cursor else []


@cache
def day(told: Any) -> date:
    """Return a day as `bare` gives it: a file keeps its words, a server a date."""
    return told if isinstance(told, date) else date.fromisoformat(told)


def whole(number: Any) -> int | None:
    """A sum as the file has it: the server sums whole numbers to decimals."""
    return None if number is None else int(number)


def _asked(
    session: Session, indicators: Sequence[int] | Select[Any], window: Window, known: Mapping[int, How],
    wanted: Set[int], by: Sequence[Any],
) -> Iterator[Any]:  # fmt: skip
    """Rows of sums by what is named; a maximum among it does not group."""
    for times in (ADDED, TAKEN):
        numbers = [one for one in wanted if known[one].over_time in times]
        if not numbers:
            continue
        own = select(INDICATOR.c.id).where(INDICATOR.c.id.in_(indicators), INDICATOR.c.over_time.in_(times))
        chosen = VALUE.c.indicator_id.in_(numbers if len(numbers) <= FEW else own)
        made = VALUE if times is ADDED else _last(window, chosen)
        sums = (func.sum(AMOUNT), func.sum(VALUE.c.numerator), func.sum(VALUE.c.denominator))
        asked = select(*by, *sums).select_from(made).where(*within(window), chosen)
        yield from bare(session, asked.group_by(*(one for one in by if isinstance(one, Column))))


def _last(window: Window, chosen: ColumnElement[bool]) -> Join:
    """The values of the last period of each grant that says something."""
    known = or_(AMOUNT.is_not(None), VALUE.c.denominator.is_not(None))
    latest = (
        select(VALUE.c.indicator_id, VALUE.c.grant_record_id, func.max(VALUE.c.until).label("until"))
        .where(*within(window), known, chosen)
        .group_by(VALUE.c.indicator_id, VALUE.c.grant_record_id)
        .subquery()
    )
    same = and_(
        latest.c.indicator_id == VALUE.c.indicator_id,
        latest.c.until == VALUE.c.until,
        VALUE.c.grant_record_id.is_not_distinct_from(latest.c.grant_record_id),
    )
    return VALUE.join(latest, same)
