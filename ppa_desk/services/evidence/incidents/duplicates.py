"""Reports that may tell of the same: one category, the same site or place, few days apart. A person decides."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import RowMapping, Table, or_, select
from sqlmodel import Session

from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.services.evidence.rules import number_in
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone

INCIDENT: Table = table_of("incident")
LOOKED_AT = ("id", "key", "title", "status", "category", "province", "territory", "locality", "site_id", "happened_on")


@dataclass(frozen=True, slots=True)
class Twin:
    """Another report that may tell of the same: why, and how many days lie between."""

    id: int
    key: str
    title: str
    status: str | None
    happened_on: date
    days: int
    same_site: bool


class Duplicates:
    """Finds reports that may be one."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, incident: int) -> list[Twin]:
        """Return the reports that may tell of the same as one, the nearest first. Gone."""
        with self._store.read() as session:
            asked = select(*(INCIDENT.c[name] for name in LOOKED_AT))
            row = session.execute(asked.where(INCIDENT.c.id == incident)).mappings().first()
            if row is None:
                raise Gone(kind="incident", record=incident)
            return _twins(session, row)

    def like(self, values: Mapping[str, Any]) -> list[Twin]:
        """Return the reports that may tell of the same as one that is not kept yet."""
        with self._store.read() as session:
            return _twins(session, {"id": 0, "territory": "", "locality": "", "site_id": None, **values})

    def repeated_by(self, incident: int) -> list[tuple[int, str]]:
        """Return the reports that were marked as repeating one: number and code."""
        asked = select(INCIDENT.c.id, INCIDENT.c.key).where(INCIDENT.c.duplicate_of_id == incident)
        with self._store.read() as session:
            return [(row.id, row.key) for row in session.execute(asked.order_by(INCIDENT.c.id))]


def _counts() -> Any:
    return or_(INCIDENT.c.status.is_(None), INCIDENT.c.status != "duplicate")


def _twins(session: Session, row: RowMapping | Mapping[str, Any]) -> list[Twin]:
    day = row["happened_on"]
    if day is None or not row["category"] or row.get("status") == "duplicate":
        return []
    near = timedelta(days=number_in(session, "near_days"))
    asked = select(*(INCIDENT.c[name] for name in LOOKED_AT)).where(
        INCIDENT.c.category == row["category"],
        INCIDENT.c.happened_on.between(day - near, day + near),
        INCIDENT.c.id != row["id"],
        _counts(),
    )
    found = [
        Twin(one["id"], one["key"], one["title"], one["status"], one["happened_on"],
             abs((one["happened_on"] - day).days), _same_site(row, one))
        for one in session.execute(asked).mappings()
        if _same_place(row, one)
    ]  # fmt: skip
    return sorted(found, key=lambda one: (not one.same_site, one.days, one.id))


def _same_site(one: Mapping[str, Any] | RowMapping, other: RowMapping) -> bool:
    return one["site_id"] is not None and one["site_id"] == other["site_id"]


def _same_place(one: Mapping[str, Any] | RowMapping, other: RowMapping) -> bool:
    """The same site; or the same territory, and no villages that differ. Two sites that are known are two places."""
    if one["site_id"] is not None and other["site_id"] is not None:
        return bool(one["site_id"] == other["site_id"])
    first, second = _place(one), _place(other)
    same = bool(first[1]) and first[:2] == second[:2]
    return same and (first[2] == second[2] or not first[2] or not second[2])


def _place(one: Mapping[str, Any] | RowMapping) -> tuple[str, str, str]:
    return one["province"] or "", fold(one["territory"] or "").strip(), fold(one["locality"] or "").strip()
