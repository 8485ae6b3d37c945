"""Whiteboard notes of a meeting: many at once, as a list over SQL, put under themes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, func, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.checks import checked
from ppa_desk.services.listing import Listing
from ppa_desk.store.database import Store

NOTE: Table = table_of("note")
THEME: Table = table_of("theme")
SESSION: Table = table_of("session")

_BULLET = re.compile(r"^\s*[-–•*]\s+")


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One line of a meeting's notes; the theme's titles are None where the note has none."""

    id: int
    text: str
    written_by: str
    theme_en: str | None
    theme_fr: str | None
    session_en: str | None
    session_fr: str | None


class Notes:
    """The whiteboard notes of meetings."""

    def __init__(self, store: Store) -> None:
        self._store = store
        asked = select(
            NOTE.c.id, NOTE.c.text, NOTE.c.written_by,
            THEME.c.title_en, THEME.c.title_fr, SESSION.c.title_en, SESSION.c.title_fr,
        ).select_from(
            NOTE.outerjoin(THEME, THEME.c.id == NOTE.c.theme_id).outerjoin(SESSION, SESSION.c.id == NOTE.c.session_id)
        )  # fmt: skip
        self.listing = Listing(
            store,
            "note",
            asked,
            NoteRow,
            sorts={"place": (NOTE.c.nr,), "text": (func.lower(NOTE.c.text),), "theme": (THEME.c.nr, NOTE.c.nr)},
            only={
                "meeting": lambda number: NOTE.c.meeting_id == number,
                "theme": lambda number: NOTE.c.theme_id == number,
                "session": lambda number: NOTE.c.session_id == number,
                "loose": lambda yes: NOTE.c.theme_id.is_(None) == yes,
            },
        )

    def paste(self, meeting: int, text: str, **where: Any) -> list[int]:
        """Add a note for every line that is not empty, in one unit of work, and return their numbers. Refused."""
        lines = [_BULLET.sub("", line).strip() for line in text.splitlines()]
        notes = [checked("note", {"meeting_id": meeting, "text": line, **where}) for line in lines if line]
        if not notes:
            return []
        more = f" (+{len(notes) - 1})" if len(notes) > 1 else ""
        with self._store.unit("note.added", title=notes[0]["text"][:80] + more, record_kind="note") as unit:
            last = select(func.max(NOTE.c.nr)).where(NOTE.c.meeting_id == meeting)
            place = (unit.connection.execute(last).scalar() or 0) + 1
            return [unit.add("note", note | {"nr": nr}) for nr, note in enumerate(notes, place)]

    def assign(self, notes: Sequence[int], theme: int | None) -> None:
        """Put notes under a theme, or under none, in one unit of work. Gone."""
        asked = select(THEME.c.title_en, THEME.c.title_fr).where(THEME.c.id == theme)
        with self._store.unit("note.sorted", record_kind="note", count=len(notes)) as unit:
            if theme is not None:
                unit.connection.execute(asked).one()
            for note in notes:
                unit.change("note", note, {"theme_id": theme})

    def remove(self, notes: Sequence[int]) -> None:
        """Remove notes in one unit of work. Gone."""
        with self._store.unit("note.removed", record_kind="note", count=len(notes)) as unit:
            for note in notes:
                unit.remove("note", note)
