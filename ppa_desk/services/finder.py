"""Finding anything by its words."""

from collections.abc import Sequence
from dataclasses import dataclass

from ppa_desk.services.records import Records
from ppa_desk.store import search
from ppa_desk.store.database import Store


@dataclass(frozen=True, slots=True)
class Found:
    """A record found, and what it is called."""

    kind: str
    id: int
    title: str


class Finder:
    """Search over every kind of record."""

    def __init__(self, store: Store, records: Records) -> None:
        self._store, self._records = store, records

    def find(self, words: str, kinds: Sequence[str] = (), most: int = 50) -> list[Found]:
        """Return what matches all the words or their beginnings, best first."""
        with self._store.read() as session:
            hits = search.find(session.connection(), words, kinds, most)
        by_kind: dict[str, list[int]] = {}
        for hit in hits:
            by_kind.setdefault(hit.kind, []).append(hit.record)
        titles = {(k, n): t for k, ids in by_kind.items() for n, t in self._records.titles(k, ids).items()}
        return [Found(h.kind, h.record, titles[h.kind, h.record]) for h in hits if (h.kind, h.record) in titles]
