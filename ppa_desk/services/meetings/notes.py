"""Whiteboard notes of a meeting: many at once, as a list over SQL, put under themes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Table, func, select

from ppa_desk.errors import DeskError
from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.services.checks import checked
from ppa_desk.services.listing import Listing
from ppa_desk.services.meetings.board import CLUSTER, drop_empty
from ppa_desk.services.meetings.jotted import jotted
from ppa_desk.services.meetings.origins import Origin
from ppa_desk.store.database import Store
from ppa_desk.store.unit import CHUNK, Unit

NOTE: Table = table_of("note")
THEME: Table = table_of("theme")
SESSION: Table = table_of("session")

Named = tuple[str, str]
"""A new cluster of what comes in: what its notes say it is, and its title, empty where it has none."""


class NoSuchSession(DeskError):
    """The meeting has no session with that key."""

    code = "meeting.no_session"


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One line of a meeting's notes; the theme's titles are None where the note has none."""

    id: int
    text: str
    written_by: str
    origin: str
    theme_en: str | None
    theme_fr: str | None
    session_en: str | None
    session_fr: str | None


@dataclass(frozen=True, slots=True)
class Batch:
    """Notes to be taken in: their values, the cluster each is in (empty: none), and what changes in those here."""

    title: str
    notes: Sequence[Mapping[str, Any]] = ()
    clusters: Sequence[Named] = ()
    changes: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    language: str = "en"


class Notes:
    """The whiteboard notes of meetings."""

    def __init__(self, store: Store) -> None:
        self._store = store
        asked = select(
            NOTE.c.id, NOTE.c.text, NOTE.c.written_by, NOTE.c.origin,
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
        """Add a note for every line that is not empty, in one unit of work, and return their numbers. Refused.

        An empty line begins another cluster, a line after "# " another part of the board.
        """
        found = jotted(text.splitlines())
        notes = [
            checked("note", {"text": one.text, "frame": one.frame, "origin": Origin(line=one.line).kept(), **where})
            for one in found
        ]
        if not notes:
            return []
        more = f" (+{len(notes) - 1})" if len(notes) > 1 else ""
        with self._store.unit("note.added", title=notes[0]["text"][:80] + more, record_kind="note") as unit:
            clusters = [(str(one.cluster) if one.cluster else "", "") for one in found]
            return _add(unit, meeting, notes, clusters, "en")

    def take(self, meeting: int, batch: Batch) -> int:
        """Take notes in as one unit of work, and return its number in the journal. Gone."""
        with self._store.unit("note.imported", title=batch.title, record_kind="note") as unit:
            for note, values in batch.changes.items():
                unit.change("note", note, values)
            _add(unit, meeting, batch.notes, batch.clusters, batch.language)
        return unit.number

    def session(self, meeting: int, key: str) -> int:
        """Return the number of a meeting's session by its key. NoSuchSession."""
        asked = select(SESSION.c.key, SESSION.c.id).where(SESSION.c.meeting_id == meeting).order_by(SESSION.c.nr)
        with self._store.read() as session:
            found = {row[0]: int(row[1]) for row in session.execute(asked)}
        if key not in found:
            raise NoSuchSession(key=key, keys=", ".join(found) or "-")
        return found[key]

    def assign(self, notes: Sequence[int], theme: int | None) -> None:
        """Put notes under a theme, or under none, in one unit of work. Gone."""
        asked = select(THEME.c.title_en, THEME.c.title_fr).where(THEME.c.id == theme)
        with self._store.unit("note.sorted", record_kind="note", count=len(notes)) as unit:
            if theme is not None:
                unit.connection.execute(asked).one()
            _leave(unit, notes, theme)
            unit.change_all("note", list(notes), {"theme_id": theme})

    def remove(self, notes: Sequence[int]) -> None:
        """Remove notes in one unit of work. Gone."""
        with self._store.unit("note.removed", record_kind="note", count=len(notes)) as unit:
            clusters = _clusters(unit, notes)
            for note in notes:
                unit.remove("note", note)
            drop_empty(unit, set(clusters.values()) - {None})


def _add(
    unit: Unit, meeting: int, notes: Sequence[Mapping[str, Any]], clusters: Sequence[Named], language: str
) -> list[int]:
    """Add notes after those there are; of one cluster are those that name the same, or one here by its title."""
    last = select(func.max(NOTE.c.nr)).where(NOTE.c.meeting_id == meeting)
    place = (unit.connection.execute(last).scalar() or 0) + 1
    here = _titled(unit, meeting)
    made: dict[Named, int] = {}
    rows = []
    for nr, (note, named) in enumerate(zip(notes, clusters, strict=True), place):
        if named[0] and named not in made:
            made[named] = here.get(fold(named[1])) or _new_cluster(unit, meeting, note, named[1], language)
        rows.append({**note, "meeting_id": meeting, "nr": nr, "cluster_id": made.get(named)})
    return unit.add_all("note", rows)


def _new_cluster(unit: Unit, meeting: int, note: Mapping[str, Any], title: str, language: str) -> int:
    last = select(func.max(CLUSTER.c.nr)).where(CLUSTER.c.meeting_id == meeting)
    nr = (unit.connection.execute(last).scalar() or 0) + 1
    values = {"meeting_id": meeting, "session_id": note.get("session_id"), "nr": nr, f"title_{language}": title}
    return unit.add("cluster", checked("cluster", values))


def _titled(unit: Unit, meeting: int) -> dict[str, int]:
    asked = select(CLUSTER.c.id, CLUSTER.c.title_en, CLUSTER.c.title_fr).where(CLUSTER.c.meeting_id == meeting)
    found = unit.connection.execute(asked).all()
    return {fold(title): number for number, *titles in found for title in titles if title}


def _leave(unit: Unit, notes: Sequence[int], theme: int | None) -> None:
    """Take notes out of clusters that are of another theme."""
    clusters = _clusters(unit, notes)
    among = {one for one in clusters.values() if one is not None}
    others = {one for one in among if unit.row("cluster", one)["theme_id"] not in (None, theme)}
    unit.change_all("note", [note for note in notes if clusters.get(note) in others], {"cluster_id": None})
    drop_empty(unit, others)


def _clusters(unit: Unit, notes: Sequence[int]) -> dict[int, int | None]:
    found: dict[int, int | None] = {}
    for start in range(0, len(notes), CHUNK):
        found |= {number: row["cluster_id"] for number, row in unit.rows("note", notes[start : start + CHUNK]).items()}
    return found
