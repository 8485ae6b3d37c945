"""Targets of indicators: by period, grant and cell; changed only with a reason, the original kept beside the new."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.model.quantity import SCALE, rounded, shares
from ppa_desk.model.results.indicator import BaselineState, Measure, OverTime
from ppa_desk.services.results import cells, rules
from ppa_desk.services.results.combining import ONE
from ppa_desk.services.results.periods import NotPeriod, Period, calendar
from ppa_desk.services.results.rules import Number
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone, Unit

INDICATOR: Table = table_of("indicator")
RESULT: Table = table_of("result")
FRAMEWORK: Table = table_of("framework")
TARGET: Table = table_of("indicator_target")
REVISION: Table = table_of("target_revision")
BASELINE: Table = table_of("baseline")

SAID = ("value", "numerator", "denominator", "text_en", "text_fr")
"""The columns in which a target says what is to be reached."""


class CannotSetTarget(DeskError):
    """A target cannot be set; the code says why: reason, no_life, no_periods, nothing_left, taken."""

    def __init__(self, why: str, **values: Any) -> None:
        self.why = why
        self.code = f"results.target_{why}"
        super().__init__(**values)


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose targets are meant: of one grant or of everything, of one cell or of all."""

    grant: int | None = None
    cell: str = ""


ALL = Scope()


@dataclass(frozen=True, slots=True)
class Revision:
    """That a target was changed: from what to what, when, why, by whom."""

    before: Number | None
    after: Number | None
    on: date | None
    reason: str | None
    why: str
    by: str
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class Aim:
    """The target of a period, or of the whole time; what it was at first, and how it was changed."""

    period: Period | None
    target: int = 0
    """Its number; 0 where none is set."""
    number: Number | None = None
    numerator: int | None = None
    denominator: int | None = None
    text_en: str = ""
    text_fr: str = ""
    revisions: tuple[Revision, ...] = ()

    @property
    def original(self) -> Number | None:
        """What it was first set to."""
        return self.revisions[0].before if self.revisions else self.number


@dataclass(frozen=True, slots=True)
class Gap:
    """That targets do not come to the target of the whole time: of "periods", "grants" or a "dimension"."""

    of: str
    together: Number
    whole: Number
    dimension: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """The targets of an indicator in a scope: of the whole time, of each period, and what does not come to it."""

    life: Aim
    aims: tuple[Aim, ...]
    gaps: tuple[Gap, ...]


class Targets:
    """The targets of indicators."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def periods(self, indicator: int) -> tuple[Period, ...]:
        """Return the periods an indicator is reported in; none while the framework's dates are not known. Gone."""
        with self._store.read() as session:
            return _calendar(_asked(session, indicator))

    def grid(self, indicator: int, scope: Scope = ALL) -> Grid:
        """Return the targets of an indicator: periods of its calendar, and those that were added. Gone."""
        with self._store.read() as session:
            row = _asked(session, indicator)
            aims = _aims(session, indicator, scope, row)
            gaps = _gaps(session, indicator, scope, row, aims)
        life = aims.pop(None, Aim(None))
        known = {one: aims.get(one, Aim(one)) for one in {*_calendar(row), *(one for one in aims if one is not None)}}
        return Grid(life, tuple(known[one] for one in sorted(known)), gaps)

    def put(
        self, indicator: int, period: Period | None, said: Mapping[str, Any], scope: Scope = ALL, *,
        reason: str | None = None, why: str = "", on: date | None = None,
    ) -> int:  # fmt: skip
        """Set a target, or change it, which takes a reason; return its number. CannotSetTarget, Gone."""
        with self._store.read() as session:
            code = _asked(session, indicator)["code"]
        with self._store.unit("target.set", title=code) as unit:
            return written(unit, indicator, period, said, scope, reason=reason, why=why, on=on, by=self._store.who)

    def spread(self, indicator: int, scope: Scope = ALL) -> int:
        """Set the targets of periods that have none from the one of the whole time; return how many. CannotSetTarget.

        Where periods add up, what is left is shared out; a running total rises in equal steps; a level goes from its
        baseline to the target in equal steps, or is the target throughout where no baseline is known.
        """
        with self._store.read() as session:
            row = _asked(session, indicator)
            aims = _aims(session, indicator, scope, row)
            base = _baseline(session, indicator, scope.cell, Measure(row["measure"]))
        life = aims.get(None, Aim(None)).number
        if life is None:
            raise CannotSetTarget("no_life", indicator=row["code"])
        whole = sorted({*_calendar(row), *(one for one in aims if one is not None)})
        if not whole:
            raise CannotSetTarget("no_periods", indicator=row["code"])
        known = {one: told for one in whole if (told := aims.get(one, Aim(one)).number) is not None}
        if len(known) == len(whole):
            raise CannotSetTarget("nothing_left", indicator=row["code"])
        made = _spread(whole, known, life, base, OverTime(row["over_time"]), row["decimals"] or 0)
        with self._store.unit("target.spread", title=row["code"]) as unit:
            for period, number in made.items():
                written(unit, indicator, period, {"value": number}, scope, by=self._store.who)
        return len(made)

    def open_period(self, indicator: int, since: Any, until: Any, scope: Scope = ALL) -> int:
        """Add a period of one's own, without a target yet, and return the target's number. NotPeriod, taken."""
        if not isinstance(since, date) or not isinstance(until, date) or until < since:
            raise NotPeriod(text=" – ".join(str(one) for one in (since, until) if one))
        period = Period(since, until)
        with self._store.read() as session:
            row = _asked(session, indicator)
            if period in _aims(session, indicator, scope, row) or period in _calendar(row):
                raise CannotSetTarget("taken", since=since, until=until)
        with self._store.unit("target.set", title=row["code"]) as unit:
            return unit.add("indicator_target", _place(indicator, period, scope))

    def revisions(self, indicator: int) -> tuple[Revision, ...]:
        """Return every change of an indicator's targets, the latest first."""
        asked = (
            select(REVISION, TARGET.c.since, TARGET.c.until)
            .join(TARGET, TARGET.c.id == REVISION.c.indicator_target_id)
            .where(TARGET.c.indicator_id == indicator)
            .order_by(REVISION.c.revised_on.desc(), REVISION.c.id.desc())
        )
        with self._store.read() as session:
            return tuple(_revision(row) for row in session.execute(asked).mappings())

    def holders(self, indicator: int) -> tuple[int, ...]:
        """Return the grants that have targets of an indicator of their own."""
        whose = TARGET.c.grant_record_id
        asked = select(whose).distinct().where(TARGET.c.indicator_id == indicator, whose.is_not(None)).order_by(whose)
        with self._store.read() as session:
            return tuple(session.execute(asked).scalars())


def written(
    unit: Unit, indicator: int, period: Period | None, said: Mapping[str, Any], scope: Scope = ALL, *,
    reason: str | None = None, why: str = "", on: date | None = None, by: str = "",
) -> int:  # fmt: skip
    """Set or change a target within a unit of work; a change keeps what stood there before. CannotSetTarget."""
    blank = dict.fromkeys(("value", "numerator", "denominator")) | {"text_en": "", "text_fr": ""}
    row = _found(unit.session, indicator, period, scope)
    measure = Measure(unit.row("indicator", indicator)["measure"])
    if row is None:
        return unit.add("indicator_target", {**_place(indicator, period, scope), **blank, **said})
    now = {name: said.get(name, blank[name] if name in _NUMBERS else row[name]) for name in SAID}
    if all(row[name] == now[name] for name in SAID):
        return int(row["id"])
    if number_of(row, measure) is not None or any(row[name] not in (None, "") for name in SAID):
        if not reason:
            raise CannotSetTarget("reason")
        before, after = (_whole(number_of(one, measure)) for one in (row, now))
        values = {
            "indicator_target_id": row["id"], "nr": _next(unit.session, row["id"]), "before": before,
            "after": after, "revised_on": on or date.today(), "reason": reason, "why": why.strip(), "by": by,
        }  # fmt: skip
        unit.add("target_revision", values)
    unit.change("indicator_target", row["id"], now)
    return int(row["id"])


_NUMBERS = ("value", "numerator", "denominator")


def _whole(number: Number | None) -> int | None:
    return None if number is None else int(rounded(Fraction(number)))


def number_of(row: Mapping[str, Any], measure: Measure) -> Number | None:
    """Return the number a target or baseline says, by its numerator and denominator where it says those.

    The target of a milestone is one thing to reach; 0 says that it was withdrawn.
    """
    if measure is Measure.MILESTONE and "state" not in row:
        return (ONE if row["value"] is None else int(row["value"])) or None
    if row["value"] is not None:
        return int(row["value"])
    if row["numerator"] is None or not row["denominator"]:
        return None
    return rules.quotient(row["numerator"], row["denominator"], measure)


def _place(indicator: int, period: Period | None, scope: Scope) -> dict[str, Any]:
    since, until = (period.since, period.until) if period else (None, None)
    return {"indicator_id": indicator, "grant_record_id": scope.grant, "since": since, "until": until,
            "cell": scope.cell}  # fmt: skip


def _found(session: Session, indicator: int, period: Period | None, scope: Scope) -> dict[str, Any] | None:
    place = _place(indicator, period, scope)
    blank = TARGET.c.value.is_(None)  # one that says something stands before one that does not
    asked = select(TARGET).where(*(TARGET.c[name] == value for name, value in place.items()))
    asked = asked.order_by(blank, TARGET.c.id)
    row = session.execute(asked).mappings().first()
    return dict(row) if row else None


def _next(session: Session, target: int) -> int:
    asked = select(REVISION.c.id).where(REVISION.c.indicator_target_id == target)
    return len(session.execute(asked).all()) + 1


def _asked(session: Session, indicator: int) -> dict[str, Any]:
    """The columns of an indicator, with the dates and year of its framework. Gone."""
    asked = (
        select(INDICATOR, FRAMEWORK.c.since, FRAMEWORK.c.until, FRAMEWORK.c.year_starts)
        .join(RESULT, RESULT.c.id == INDICATOR.c.result_id)
        .join(FRAMEWORK, FRAMEWORK.c.id == RESULT.c.framework_id)
        .where(INDICATOR.c.id == indicator)
    )
    row = session.execute(asked).mappings().first()
    if row is None:
        raise Gone(kind="indicator", record=indicator)
    return dict(row)


def _calendar(row: Mapping[str, Any]) -> tuple[Period, ...]:
    if not row["since"] or not row["until"] or row["until"] < row["since"]:
        return ()
    starts = row["year_starts"] if row["year_starts"] in range(1, 13) else 1
    return tuple(calendar(Period(row["since"], row["until"]), row["frequency"], starts))


def _aims(session: Session, indicator: int, scope: Scope, row: Mapping[str, Any]) -> dict[Period | None, Aim]:
    whose = TARGET.c.grant_record_id == scope.grant
    asked = select(TARGET).where(TARGET.c.indicator_id == indicator, TARGET.c.cell == scope.cell, whose)
    asked = asked.order_by(TARGET.c.value.is_not(None), TARGET.c.id.desc())
    kept = {one["id"]: one for one in session.execute(asked).mappings()}
    changes: dict[int, list[Revision]] = {number: [] for number in kept}
    asked = select(REVISION).where(REVISION.c.indicator_target_id.in_(list(kept))).order_by(REVISION.c.nr)
    for one in session.execute(asked).mappings():
        changes[one["indicator_target_id"]].append(_revision(one))
    measure, found = Measure(row["measure"]), {}
    for number, one in kept.items():
        period = Period(one["since"], one["until"]) if one["since"] and one["until"] else None
        found[period] = Aim(
            period, number, number_of(dict(one), measure), one["numerator"], one["denominator"], one["text_en"],
            one["text_fr"], tuple(changes[number]),
        )  # fmt: skip
    return found


def _revision(row: Mapping[Any, Any]) -> Revision:
    since, until = row.get("since"), row.get("until")
    period = Period(since, until) if since and until else None
    return Revision(row["before"], row["after"], row["revised_on"], row["reason"], row["why"], row["by"], period)


def _baseline(session: Session, indicator: int, cell: str, measure: Measure) -> Number | None:
    known = BASELINE.c.state == BaselineState.KNOWN
    asked = select(BASELINE).where(BASELINE.c.indicator_id == indicator, BASELINE.c.cell == cell, known)
    row = session.execute(asked.order_by(BASELINE.c.nr, BASELINE.c.id)).mappings().first()
    return number_of(dict(row), measure) if row else None


def _spread(
    whole: Sequence[Period], known: Mapping[Period, Number], life: Number, base: Number | None, over_time: OverTime,
    decimals: int,
) -> dict[Period, int]:  # fmt: skip
    """The targets of the periods that have none yet."""
    blank = [one for one in whole if one not in known]
    step = SCALE // 10 ** min(max(decimals, 0), 6)
    if over_time is OverTime.SUM:
        left = int((Fraction(life) - sum(known.values())) // step)
        parts = shares([1] * len(blank), abs(left))
        return {one: part * step * (-1 if left < 0 else 1) for one, part in zip(blank, parts, strict=True)}
    start = Fraction(base) if base is not None else Fraction(0) if over_time is OverTime.RUNNING else Fraction(life)
    rise = (Fraction(life) - start) / len(whole)
    return {one: int(rounded((start + rise * (whole.index(one) + 1)) / step)) * step for one in blank}


def _gaps(
    session: Session, indicator: int, scope: Scope, row: Mapping[str, Any], aims: Mapping[Period | None, Aim]
) -> tuple[Gap, ...]:
    """What does not come to the target of the whole time; grants and cells need not, but it is told."""
    life, over_time = aims.get(None, Aim(None)).number, OverTime(row["over_time"])
    if life is None:
        return ()
    found = []
    known = [(one, aim.number) for one, aim in aims.items() if one is not None and aim.number is not None]
    together = rules.of_life(known, None, over_time)
    whole = set(_calendar(row)) <= {one for one, _ in known}
    if together is not None and whole and together != life:
        found.append(Gap("periods", together, life))
    if scope != ALL or row["over_grants"] != "sum":
        return tuple(found)
    measure, lives = Measure(row["measure"]), TARGET.c.since.is_(None)
    asked = select(TARGET).where(TARGET.c.indicator_id == indicator, lives)
    others = [dict(one) for one in session.execute(asked).mappings()]
    grants = [number_of(one, measure) for one in others if one["grant_record_id"] is not None and not one["cell"]]
    sums = [one for one in grants if one is not None]
    if sums and sum(sums) != life:
        found.append(Gap("grants", sum(sums), life))
    apart = [one for one in others if one["grant_record_id"] is None and one["cell"]]
    parts = [(cells.parse(one["cell"]), told) for one in apart if (told := number_of(one, measure)) is not None]
    for dimension in row["dimensions"].split():
        named = cells.marginals(parts, dimension)
        if named and sum(named.values()) != life:
            found.append(Gap("dimension", sum(named.values()), life, dimension))
    return tuple(found)
