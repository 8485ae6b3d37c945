"""How values count towards an indicator: of which grant or other indicator, how often, and which part of them."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table, select, union
from sqlalchemy.orm import Session

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.checks import checked
from ppa_desk.services.records import Kept, Records
from ppa_desk.store.database import Store

MAPPING: Table = table_of("mapping")
INDICATOR: Table = table_of("indicator")
SERVES: Table = table_of("result_grant")
TARGET: Table = table_of("indicator_target")
VALUE: Table = table_of("indicator_value")


class CannotCount(DeskError):
    """Values cannot count that way; the code says why: circle, both, negative."""

    def __init__(self, why: str, **values: Any) -> None:
        self.why = why
        self.code = f"results.counting_{why}"
        super().__init__(**values)


class Counting(Records):
    """Ways of counting. It adds and saves them as `Records` does, and no indicator counts itself by any way."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._kept_in = store

    def add(self, kind: str, values: Mapping[str, Any]) -> Kept:
        """Add a way of counting. CannotCount, Refused."""
        self._guard(kind, checked(kind, values))
        return super().add(kind, values)

    def save(self, kind: str, record: int, seen: int, values: Mapping[str, Any]) -> Kept:
        """Change a way of counting; with another grant, its expected result is chosen anew. CannotCount, Refused."""
        told = dict(values)
        if "grant_record_id" in told and "grant_target_id" not in told:
            told["grant_target_id"] = None
        self._guard(kind, dict(self.get(kind, record).values) | checked(kind, told))
        return super().save(kind, record, seen, told)

    def grants(self, indicator: int) -> tuple[int, ...]:
        """Return the grants that have to do with an indicator: they serve its result, count, or have targets."""
        asked = [
            select(SERVES.c.grant_record_id.label("grant"))
            .join(INDICATOR, INDICATOR.c.result_id == SERVES.c.result_id)
            .where(INDICATOR.c.id == indicator),
            *(select(table.c.grant_record_id).where(table.c.indicator_id == indicator)
              for table in (MAPPING, TARGET, VALUE)),
        ]  # fmt: skip
        with self._kept_in.read() as session:
            found = session.execute(union(*asked)).scalars()
            return tuple(sorted(one for one in found if one is not None))

    def feeds(self, indicator: int) -> frozenset[int]:
        """Return an indicator and all that count towards it, by whatever way."""
        with self._kept_in.read() as session:
            return _behind(session, indicator)

    def _guard(self, kind: str, values: Mapping[str, Any]) -> None:
        if kind != "mapping":
            return
        source, mine = values.get("from_indicator_id"), values["indicator_id"]
        for name in ("factor", "weight"):
            if values.get(name) is not None and values[name] < 0:
                raise CannotCount("negative")
        if source is None:
            return
        if values.get("grant_target_id") is not None:
            raise CannotCount("both")
        with self._kept_in.read() as session:
            if mine in _behind(session, source):
                names = [self.get("indicator", one).values["code"] for one in (source, mine)]
                raise CannotCount("circle", source=names[0], indicator=names[1])


def _behind(session: Session, indicator: int) -> frozenset[int]:
    links: dict[int, list[int]] = {}
    asked = select(MAPPING.c.indicator_id, MAPPING.c.from_indicator_id).where(MAPPING.c.from_indicator_id.is_not(None))
    for one, source in session.execute(asked):
        links.setdefault(one, []).append(source)
    found, todo = {indicator}, [indicator]
    while todo:
        for source in links.get(todo.pop(), ()):
            if source not in found:
                found.add(source)
                todo.append(source)
    return frozenset(found)
