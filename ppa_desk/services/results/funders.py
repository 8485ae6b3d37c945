"""What funders call the levels and indicators of a framework, and which indicators their reports leave out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, and_, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.checks import checked
from ppa_desk.services.results.table import order_of
from ppa_desk.store.database import Store

SHAPE: Table = table_of("report_shape")
TIER: Table = table_of("tier")
RESULT: Table = table_of("result")
INDICATOR: Table = table_of("indicator")
CALLED: dict[str, Table] = {"tier": table_of("shape_tier"), "indicator": table_of("shape_indicator")}


@dataclass(frozen=True, slots=True)
class Called:
    """A level or indicator with its own words, and a funder's; empty where the funder says the same."""

    id: int
    code: str
    name_en: str
    name_fr: str
    theirs_code: str = ""
    theirs_en: str = ""
    theirs_fr: str = ""
    left_out: bool = False


class Funders:
    """Names by which funders know a framework."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def shapes(self, framework: int) -> dict[int, str]:
        """Return the shapes of reports of a framework, by number, with their names."""
        asked = select(SHAPE.c.id, SHAPE.c.name).where(SHAPE.c.framework_id == framework)
        with self._store.read() as session:
            return {row.id: row.name for row in session.execute(asked.order_by(SHAPE.c.nr, SHAPE.c.id))}

    def tiers(self, shape: int) -> tuple[Called, ...]:
        """Return the levels of the framework, from the top, with what a funder calls them."""
        theirs = CALLED["tier"]
        asked = (
            select(TIER.c.id, TIER.c.name_en, TIER.c.name_fr, theirs.c.name_en, theirs.c.name_fr)
            .select_from(TIER.join(SHAPE, SHAPE.c.framework_id == TIER.c.framework_id).outerjoin(
                theirs, and_(theirs.c.tier_id == TIER.c.id, theirs.c.report_shape_id == SHAPE.c.id)))
            .where(SHAPE.c.id == shape)
            .order_by(TIER.c.nr, TIER.c.id)
        )  # fmt: skip
        with self._store.read() as session:
            rows = session.execute(asked).all()
        return tuple(Called(one, "", en, fr, "", their_en or "", their_fr or "")
                     for one, en, fr, their_en, their_fr in rows)  # fmt: skip

    def indicators(self, shape: int) -> tuple[Called, ...]:
        """Return the indicators of the framework, in the order of its tree, with what a funder calls them."""
        theirs = CALLED["indicator"]
        own = (INDICATOR.c.id, INDICATOR.c.code, INDICATOR.c.name_en, INDICATOR.c.name_fr)
        told = (theirs.c.code, theirs.c.name_en, theirs.c.name_fr, theirs.c.left_out)
        asked = (
            select(*own, *told, RESULT.c.id, INDICATOR.c.nr)
            .select_from(INDICATOR.join(RESULT, RESULT.c.id == INDICATOR.c.result_id)
                .join(SHAPE, SHAPE.c.framework_id == RESULT.c.framework_id)
                .outerjoin(theirs, and_(theirs.c.indicator_id == INDICATOR.c.id,
                                        theirs.c.report_shape_id == SHAPE.c.id)))
            .where(SHAPE.c.id == shape, INDICATOR.c.retired.is_(False))
        )  # fmt: skip
        places = select(RESULT.c.id, RESULT.c.parent_id, RESULT.c.nr).join(
            SHAPE, SHAPE.c.framework_id == RESULT.c.framework_id
        )
        with self._store.read() as session:
            rows = session.execute(asked).all()
            order = order_of(session.execute(places.where(SHAPE.c.id == shape)).all())
        rows = sorted(rows, key=lambda row: (order[row[8]], row[9], row[0]))
        return tuple(
            Called(row[0], row[1], row[2], row[3], row[4] or "", row[5] or "", row[6] or "", bool(row[7]))
            for row in rows
        )

    def call(self, shape: int, kind: str, record: int, theirs: Mapping[str, Any]) -> None:
        """Note what a funder calls a "tier" or "indicator"; where it says the same, nothing is kept. Refused."""
        part = f"shape_{kind}"
        clean = checked(part, theirs)
        table = CALLED[kind]
        asked = select(table.c.id).where(table.c.report_shape_id == shape, table.c[f"{kind}_id"] == record)
        with self._store.unit("funder.called", title=self._name(shape)) as unit:
            found = unit.session.execute(asked).scalars().first()
            if not any(clean.values()):
                if found is not None:
                    unit.remove(part, found)
            elif found is not None:
                unit.change(part, found, clean)
            else:
                unit.add(part, {"report_shape_id": shape, f"{kind}_id": record, **clean})

    def _name(self, shape: int) -> str:
        with self._store.read() as session:
            return str(session.execute(select(SHAPE.c.name).where(SHAPE.c.id == shape)).scalar() or "")
