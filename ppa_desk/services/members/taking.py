"""Taking contacts in as one step, however many they are; and taking them back, save what somebody touched since."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select

from ppa_desk.services.members.at_hand import LAYOUT, AtHand
from ppa_desk.services.uncollected import uncollected
from ppa_desk.store import journal, taking_back
from ppa_desk.store.database import Store
from ppa_desk.store.journal import Entry
from ppa_desk.store.taking_back import TakenBack as TakenBack
from ppa_desk.store.unit import Unit

Step = Callable[[int, int], None]
IMPORTED = "members.imported"
AT_ONCE = 2_000
"""How many records are written between two steps."""
_LINKS = ("organisation_id", "person_id")
PARTS = ("position", "membership", "contact_point", "postal_address", "term")
"""What belongs to people and organisations, in the order it is written."""


@dataclass(slots=True)
class Change:
    """Fields of a record that is here, and the version they were compared with."""

    values: dict[str, Any]
    version: int


@dataclass(slots=True)
class Batch:
    """What is to be written. Numbers below zero stand for what the batch adds: -1 is the first of its kind."""

    file: str = ""
    organisations: list[dict[str, Any]] = field(default_factory=list)
    people: list[dict[str, Any]] = field(default_factory=list)
    parts: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    changes: dict[tuple[str, int], Change] = field(default_factory=dict)
    codes: list[dict[str, Any]] = field(default_factory=list)
    layouts: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Layouts of files to be remembered, by fingerprint."""

    @property
    def count(self) -> int:
        """How many records it writes."""
        parts = sum(map(len, self.parts.values()))
        return len(self.organisations) + len(self.people) + parts + len(self.changes)


class Taking:
    """Takes contacts in, and back."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.at_hand = AtHand(store)

    def take(self, batch: Batch, step: Step | None = None) -> int:
        """Write everything, or nothing, and return the number of the step. ChangedElsewhere, Gone, what step raises."""
        count = len(batch.organisations) + len(batch.people)
        with (
            uncollected(),
            self._store.unit(IMPORTED, title=batch.file, record_kind="person", count=count) as unit,
        ):
            writer = _Writer(unit, batch, step or (lambda _done, _of: None))
            writer.write()
        return unit.number

    def taken(self, most: int) -> list[Entry]:
        """Return the last steps in which contacts were taken in and that were not taken back, newest first."""
        return journal.standing(self._store, IMPORTED, most)

    def undo(self, number: int) -> TakenBack:
        """Take a whole import back; what somebody touched since stays, and is named. NothingToUndo."""
        return taking_back.take_back(self._store, number, stays=("import_mapping",))


class _Writer:
    """Writes one batch."""

    def __init__(self, unit: Unit, batch: Batch, step: Step) -> None:
        self._unit, self._batch, self._step = unit, batch, step
        self._numbers: dict[str, list[int]] = {}
        self._done = 0

    def write(self) -> None:
        """Write organisations, people, their parts, what changes, and what is remembered."""
        batch = self._batch
        self._unit.add_all("code_item", batch.codes)
        for link, kind, rows in (
            ("organisation_id", "organisation", batch.organisations),
            ("person_id", "person", batch.people),
        ):
            self._numbers[link] = self._all(kind, rows)
        for kind in PARTS:
            self._all(kind, batch.parts.get(kind, ()))
        for at, ((kind, number), change) in enumerate(batch.changes.items()):
            if at % 100 == 0:
                self._tell(0)
            self._unit.change(kind, number, change.values, change.version)
            self._done += 1
        self._remember()
        self._tell(0)

    def _all(self, kind: str, rows: Sequence[dict[str, Any]]) -> list[int]:
        numbers: list[int] = []
        for start in range(0, len(rows), AT_ONCE):
            chunk = rows[start : start + AT_ONCE]
            numbers += self._unit.add_all(kind, list(self._linked(chunk)))
            self._tell(len(chunk))
        return numbers

    def _linked(self, rows: Sequence[dict[str, Any]]) -> Iterator[Mapping[str, Any]]:
        for row in rows:
            links = {name: row[name] for name in _LINKS if (row.get(name) or 0) < 0}
            yield {**row, **{name: self._numbers[name][-ref - 1] for name, ref in links.items()}} if links else row

    def _tell(self, more: int) -> None:
        self._done += more
        self._step(self._done, self._batch.count)

    def _remember(self) -> None:
        for fingerprint, values in self._batch.layouts.items():
            asked = select(LAYOUT.c.id).where(LAYOUT.c.fingerprint == fingerprint)
            known = self._unit.connection.execute(asked).scalar()
            told = {**values, "used_on": date.today()}
            if known is None:
                self._unit.add("import_mapping", {"fingerprint": fingerprint, **told})
            else:
                self._unit.change("import_mapping", known, told)
