"""A name kept as the wrong person’s: its connections, and the name that was remembered, go to whose it is."""

import json
from typing import Any

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.meetings.attending import Arrivals, Taking
from ppa_desk.services.meetings.recognising import Called
from ppa_desk.store.database import Store
from ppa_desk.store.journal import CHANGES, UNITS
from ppa_desk.store.unit import Unit

ALIAS: Table = table_of("person_alias")
CONNECTION: Table = table_of("connection")
BY_FILE = "attendance.taken_in"
"""The step that puts whoever was online on the list."""
COUNTED = (BY_FILE, "attendance.present_from", "attendee.reassigned")
"""Steps in which the program says who was present; all others are people's."""


class Reassigning:
    """Says anew whose a name in an online meeting is."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def names(self, attendee: int) -> list[Called]:
        """Return the names a line of the list was online by, in their order."""
        asked = select(CONNECTION.c.name, CONNECTION.c.original, CONNECTION.c.email)
        asked = asked.where(CONNECTION.c.attendee_id == attendee).order_by(CONNECTION.c.nr)
        with self._store.read() as session:
            return list(dict.fromkeys(Called(*row) for row in session.execute(asked)))

    def move(self, attendee: int, called: Called, person: int) -> int:
        """Let a name be somebody else’s, here and wherever it comes next, as one step; return its number. Gone."""
        with self._store.unit("attendee.reassigned", title=called.name, record_kind="attendee") as unit:
            line = unit.row("attendee", attendee)
            rows = _connections(unit, attendee)
            mine = [one["id"] for one in rows if Called(one["name"], one["original"], one["email"]).key == called.key]
            if line["person_id"] and (known := _remembered(unit, line["person_id"], called)):
                unit.remove_all("person_alias", known)
            whose = f"person:{person}"
            Taking(
                unit, line["meeting_id"], Arrivals(assigned=dict.fromkeys(mine, whose), learned=[(called, whose)])
            ).take()
            if len(mine) == len(rows) and line["person_id"] != person:
                _left(unit, unit.row("attendee", attendee))
        return unit.number


def _connections(unit: Unit, attendee: int) -> list[dict[str, Any]]:
    asked = select(CONNECTION).where(CONNECTION.c.attendee_id == attendee)
    return [dict(row) for row in unit.connection.execute(asked).mappings()]


def _remembered(unit: Unit, person: int, called: Called) -> list[int]:
    """The names a person is remembered by that are this one."""
    asked = select(ALIAS.c.id).where(
        ALIAS.c.person_id == person, ALIAS.c.folded == called.key[0], ALIAS.c.email == called.email
    )
    return list(unit.connection.execute(asked).scalars())


def _left(unit: Unit, line: dict[str, Any]) -> None:
    """Nobody of that line was online: one that only a file had put there goes, any other is as people marked it."""
    asked = select(UNITS.c.action, CHANGES.c.after).join(CHANGES, CHANGES.c.unit_id == UNITS.c.id)
    asked = asked.where(CHANGES.c.kind == "attendee", CHANGES.c.record_id == line["id"]).order_by(CHANGES.c.id)
    changes = unit.connection.execute(asked).all()
    if changes and changes[0][0] == BY_FILE:
        unit.remove("attendee", line["id"])
        return
    marked = [json.loads(after) for action, after in changes if action not in COUNTED and after]
    told = [one["presence"] for one in marked if "presence" in one]
    unit.change("attendee", line["id"], {"minutes": None, "presence": told[-1] if told else None})
