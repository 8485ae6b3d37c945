"""Bringing an incident to another status: along a path, with what the step needs, on a day, and never forgotten."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Table, func, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.evidence.incidents.log import Ahead
from ppa_desk.services.evidence.incidents.paths import (
    FOLLOWED,
    LEGITIMACY,
    OPEN,
    ORIGINAL,
    PATHS,
    REASON,
    Offer,
    lacking,
    offers,
)
from ppa_desk.services.evidence.rules import number_in
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone, Unit

INCIDENT: Table = table_of("incident")
MOVE: Table = table_of("incident_move")
STAMPS = {"confirmed": "confirmed_on", "resolved": "resolved_on", "closed": "closed_on"}
"""Which day a status sets."""


class NoPath(DeskError):
    """An incident does not go from its status to that one."""

    code = "incident.no_path"


class Needs(DeskError):
    """A step needs something that was not given."""

    def __init__(self, need: str) -> None:
        self.need = need
        self.code = f"incident.step_needs_{need}"
        super().__init__()


class TooEarly(DeskError):
    """A step would lie before the one it follows."""

    code = "incident.too_early"


class NotOriginal(DeskError):
    """A report cannot repeat that one: it is the same, or itself a repetition."""

    code = "incident.not_original"


class Moving:
    """The moves of incidents."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def offers(self, incident: int) -> tuple[Offer, ...]:
        """Return the steps from where an incident stands. Gone."""
        with self._store.read() as session:
            row = session.execute(select(INCIDENT).where(INCIDENT.c.id == incident)).mappings().first()
        if row is None:
            raise Gone(kind="incident", record=incident)
        return offers(dict(row))

    def move(
        self, incident: int, to: str, on: date | None = None, reason: str = "", original: int | None = None
    ) -> None:
        """Bring an incident to a status on a day, today where none is said. NoPath, Needs, Ahead, TooEarly, Gone."""
        day, told = on or date.today(), reason.strip()
        if day > date.today():
            raise Ahead(day=day)
        with self._store.unit("incident.status_changed", record_kind="incident") as unit:
            row = unit.row("incident", incident)
            needs = PATHS.get(row["status"] or "received", {}).get(to)
            if needs is None:
                raise NoPath()
            _see_given(row, needs, told, original)
            _see_order(unit, row, day)
            if original is not None and ORIGINAL in needs:
                _see_original(unit, incident, original)
            unit.change("incident", incident, _changes(unit, row, to, day, told, original))
            unit.add("incident_move", {"incident_id": incident, "status": to, "moved_on": day, "reason": told,
                                       "colleague": self._store.who})  # fmt: skip


def _see_given(row: Mapping[str, Any], needs: tuple[str, ...], reason: str, original: int | None) -> None:
    if REASON in needs and not reason:
        raise Needs(REASON)
    if ORIGINAL in needs and original is None:
        raise Needs(ORIGINAL)
    if lacking(row, needs):
        raise Needs(LEGITIMACY)


def _see_order(unit: Unit, row: Mapping[str, Any], day: date) -> None:
    last = unit.connection.execute(select(func.max(MOVE.c.moved_on)).where(MOVE.c.incident_id == row["id"])).scalar()
    known = [one for one in (last, row["received_on"], row["happened_on"]) if one is not None]
    if known and day < max(known):
        raise TooEarly(day=day, before=max(known))


def _see_original(unit: Unit, incident: int, original: int) -> None:
    first = unit.row("incident", original)
    if original == incident or first["status"] == "duplicate":
        raise NotOriginal(key=first["key"])


def _changes(
    unit: Unit, row: Mapping[str, Any], to: str, day: date, reason: str, original: int | None
) -> dict[str, Any]:
    """What changes with the status: its day, why it persists, what it repeats, by when something is to be done next."""
    changes: dict[str, Any] = {"status": to, "due_on": row["due_on"] if to in OPEN else None}
    if to in STAMPS and not (to == "confirmed" and row["confirmed_on"]):
        changes[STAMPS[to]] = day
    if to == "persistent":
        changes["persistent_why"] = reason
    if to in FOLLOWED:
        changes["due_on"] = day + timedelta(days=number_in(unit.session, "step_days"))
        changes |= {"resolved_on": None, "closed_on": None}  # what came back is not resolved any more
    changes["duplicate_of_id"] = original if to == "duplicate" else None
    if to == "verifying":
        changes["confirmed_on"] = None
    return changes
