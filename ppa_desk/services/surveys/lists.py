"""Saved lists: organisations and people put together under a name."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Table, func, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.members.standing import MEMBERSHIP, active
from ppa_desk.store.database import Store

LIST: Table = table_of("saved_list")
ENTRY: Table = table_of("saved_entry")


@dataclass(frozen=True, slots=True)
class SavedRow:
    """A saved list and how many lines it has."""

    id: int
    name_en: str
    name_fr: str
    entries: int


class SavedLists:
    """The saved lists of a workspace."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[SavedRow]:
        """Return the lists by name."""
        asked = select(LIST.c.id, LIST.c.name_en, LIST.c.name_fr, func.count(ENTRY.c.id)).outerjoin_from(LIST, ENTRY)
        with self._store.read() as session:
            return [SavedRow(*row) for row in session.execute(asked.group_by(LIST.c.id).order_by(LIST.c.sorted_as))]

    def make(self, name: str, organisations: Sequence[int] = (), people: Sequence[int] = ()) -> int:
        """Put organisations and people together under a name, and return the list's number."""
        with self._store.unit("saved_list.added", title=name, record_kind="saved_list") as unit:
            number = unit.add("saved_list", {"name_en": name})
            lines = [{"organisation_id": one} for one in organisations] + [{"person_id": one} for one in people]
            unit.add_all("saved_entry", [line | {"saved_list_id": number} for line in lines])
        return number

    def add_members(self, saved_list: int) -> int:
        """Put the active member organisations on a list that are not on it yet; return how many."""
        with self._store.unit("saved_list.changed", record_kind="saved_list") as unit:
            unit.row("saved_list", saved_list)
            there = select(ENTRY.c.organisation_id).where(ENTRY.c.saved_list_id == saved_list)
            known = set(unit.connection.execute(there).scalars())
            members = select(MEMBERSHIP.c.organisation_id).where(active(date.today())).distinct()
            new = [one for one in unit.connection.execute(members).scalars() if one not in known]
            unit.add_all("saved_entry", [{"saved_list_id": saved_list, "organisation_id": one} for one in new])
        return len(new)
