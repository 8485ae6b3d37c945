"""Which notes of a board are looked for: by their words, who wrote them, their colour, their cluster. No SQL."""

from collections.abc import Iterable
from dataclasses import dataclass

from ppa_desk.model.fold import fold
from ppa_desk.services.meetings.board import BoardNote

ANY, SOME = -2, -1
"""Of a cluster: whatever it is; in some cluster. 0 is in none, any other number that cluster."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; None for whoever wrote it, whatever colour it has; empty for none."""

    words: str = ""
    author: str | None = None
    colour: str | None = None
    cluster: int = ANY

    @property
    def anything(self) -> bool:
        """Whether every note is meant."""
        return self == Wanted()

    def of(self, notes: Iterable[BoardNote]) -> set[int]:
        """Return the numbers of the notes that are meant."""
        asked = fold(self.words).split()
        return {note.id for note in notes if self._fits(note) and _says(note, asked)}

    def _fits(self, note: BoardNote) -> bool:
        inside = note.cluster_id or 0
        return (
            (self.author is None or note.written_by == self.author)
            and (self.colour is None or (note.colour or "") == self.colour)
            and (self.cluster == ANY or (bool(inside) if self.cluster == SOME else inside == self.cluster))
        )


def _says(note: BoardNote, asked: list[str]) -> bool:
    told = fold(f"{note.text} {note.written_by} {note.frame}") if asked else ""
    return all(word in told for word in asked)
