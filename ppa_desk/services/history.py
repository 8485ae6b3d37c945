"""What changed, when and by whom; and taking it back."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from ppa_desk.model import extras
from ppa_desk.services.merged import former, leads_to
from ppa_desk.services.own_fields import OwnFields
from ppa_desk.store import journal
from ppa_desk.store.database import Store
from ppa_desk.store.journal import Change, Entry

__all__ = ["Change", "Entry", "History"]


class History:
    """The journal, for people; own fields stand in it one by one, as the other fields do."""

    def __init__(self, store: Store, own: OwnFields | None = None) -> None:
        self._store, self._own = store, own or OwnFields(store)

    def recent(self, most: int = 100) -> list[Entry]:
        """Return the last units of work, newest first."""
        return journal.entries(self._store, most)

    def of(self, kind: str, record: int) -> list[Change]:
        """Return what happened to one record, and to those that became part of it, newest first."""
        with self._store.read() as session:
            now = leads_to(session, kind, record)
            numbers = [now, *former(session, kind, now)]
        found = [change for number in numbers for change in journal.history(self._store, kind, number)]
        if len(numbers) > 1:
            found.sort(key=lambda change: change.entry.unit, reverse=True)
        return [self._opened(change) for change in found]

    def of_kinds(self, *kinds: str) -> list[Change]:
        """Return what happened to records of some kinds, newest first."""
        return journal.of_kinds(self._store, kinds)

    def _opened(self, change: Change) -> Change:
        sides = (change.before, change.after)
        if not any(side and extras.COLUMN in side for side in sides):
            return change
        before, after = (self._one_by_one(change.kind, side) for side in sides)
        return replace(change, before=before, after=after)

    def _one_by_one(self, kind: str, values: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
        if values is None or extras.COLUMN not in values:
            return values
        own = self._own.opened(kind, values[extras.COLUMN])
        return {name: value for name, value in values.items() if name != extras.COLUMN} | own

    def as_of(self, kind: str, when: datetime) -> dict[int, dict[str, Any]]:
        """Return the records of a kind as the workspace knew them at a moment."""
        return journal.as_of(self._store, kind, when)

    def next_undo(self) -> Entry | None:
        """Return what undo would take back."""
        return journal.undoable(self._store)

    def next_redo(self) -> Entry | None:
        """Return what redo would do again."""
        return journal.redoable(self._store)

    def undo(self, unit: int | None = None) -> Entry:
        """Take back the last change, or the named unit. NothingToUndo, LaterChange, IsFinal."""
        return journal.undo(self._store, unit)

    def redo(self) -> Entry:
        """Make the last undone change again. NothingToRedo, LaterChange."""
        return journal.redo(self._store)
