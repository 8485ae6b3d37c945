"""What may stand together on an indicator's sheet: its three axes, its dimensions, and what values have fixed."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.indicator import Measure, OverGrants, OverTime
from ppa_desk.services.results import rules

VALUE: Table = table_of("indicator_value")
CELL: Table = table_of("value_cell")
BASELINE: Table = table_of("baseline")
TARGET: Table = table_of("indicator_target")

MOST = 3
"""Dimensions that may be crossed."""


class CannotStand(DeskError):
    """Something cannot stand on a sheet; the code says why: over_time, over_grants, dimensions, cells, values."""

    def __init__(self, why: str, **values: Any) -> None:
        self.why = why
        self.code = f"results.sheet_{why}"
        super().__init__(**values)


_USUAL = (OverTime.RATIO, OverGrants.COUNT)
"""What is meant before all else where it goes at all: numerators over denominators, and how many reached it."""


def times(measure: Measure) -> tuple[OverTime, ...]:
    """Return the ways over time that go with what is measured, the usual one first."""
    fits = [one for one in OverTime if rules.illegal(measure, one, OverGrants.NONE) != "over_time"]
    return tuple(sorted(fits, key=lambda one: one not in _USUAL))


def joins(measure: Measure) -> tuple[OverGrants, ...]:
    """Return the ways over grants that go with what is measured, the usual one first."""
    fits = [one for one in OverGrants if not rules.illegal(measure, times(measure)[0], one)]
    return tuple(sorted(fits, key=lambda one: one not in _USUAL or measure is Measure.SCALE))


def fitted(session: Session, kept: Mapping[str, Any], wanted: Mapping[str, Any], indicator: int) -> dict[str, Any]:
    """Return what is wanted with the axes that a new measure brings along. CannotStand."""
    values, both = dict(wanted), {**kept, **wanted}
    measure = Measure(both["measure"])
    if both["measure"] != kept["measure"]:
        if _has_values(session, indicator):
            raise CannotStand("values", indicator=kept["code"])
        if "over_time" not in wanted and both["over_time"] not in times(measure):
            values["over_time"] = both["over_time"] = times(measure)[0]
        if "over_grants" not in wanted and both["over_grants"] not in joins(measure):
            values["over_grants"] = both["over_grants"] = joins(measure)[0]
    guard(both)
    if kept["dimensions"].split() != both["dimensions"].split() and has_cells(session, indicator):
        raise CannotStand("cells", indicator=kept["code"])
    return values


def guard(values: Mapping[str, Any]) -> None:
    """Refuse axes that do not go together, and too many dimensions. CannotStand."""
    axes = (Measure(values["measure"]), OverTime(values["over_time"]), OverGrants(values["over_grants"]))
    if wrong := rules.illegal(*axes):
        raise CannotStand(wrong)
    if len(values["dimensions"].split()) > MOST:
        raise CannotStand("dimensions", most=MOST)


def has_cells(session: Session, indicator: int) -> bool:
    """Say whether values, targets or baselines of an indicator name cells, so that its dimensions stand."""
    of_values = select(CELL.c.id).join(VALUE, VALUE.c.id == CELL.c.indicator_value_id)
    asked = [of_values.where(VALUE.c.indicator_id == indicator)] + [
        select(table.c.id).where(table.c.indicator_id == indicator, table.c.cell != "") for table in (BASELINE, TARGET)
    ]
    return any(session.execute(one.limit(1)).first() for one in asked)


def _has_values(session: Session, indicator: int) -> bool:
    return session.execute(select(VALUE.c.id).where(VALUE.c.indicator_id == indicator).limit(1)).first() is not None
