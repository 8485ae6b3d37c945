"""The board of a meeting: its notes lie where people put them, in clusters, and a cluster becomes a theme."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, func, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.checks import checked
from ppa_desk.services.records import title_of
from ppa_desk.store.database import Store
from ppa_desk.store.unit import CHUNK, Unit

NOTE: Table = table_of("note")
CLUSTER: Table = table_of("cluster")
THEME: Table = table_of("theme")
PRIORITY: Table = table_of("priority")

Spot = tuple[int, int]
"""Where something lies, in points from the board's upper left corner; (0, 0) where nobody put it anywhere."""
NOWHERE: Spot = (0, 0)
_SHORT = 60
"""Letters of a note that the journal tells."""


class Nameless(DeskError):
    """A cluster without a title is no theme yet."""

    code = "board.nameless"


@dataclass(frozen=True, slots=True)
class BoardNote:
    """A note on the board."""

    id: int
    nr: int
    text: str
    colour: str | None
    frame: str
    votes: int | None
    written_by: str
    origin: str
    session_id: int | None
    cluster_id: int | None
    theme_id: int | None
    x: int
    y: int

    @property
    def spot(self) -> Spot:
        """Where it was put."""
        return self.x, self.y


@dataclass(frozen=True, slots=True)
class BoardCluster:
    """A cluster on the board, and the theme and the priority it led to, None where to none."""

    id: int
    nr: int
    title_en: str
    title_fr: str
    session_id: int | None
    theme_id: int | None
    priority_id: int | None
    x: int
    y: int

    @property
    def spot(self) -> Spot:
        """Where it was put."""
        return self.x, self.y

    def title(self, language: str) -> str:
        """Return its title in a language, or in the other; empty where it has none."""
        return title_of("cluster", {"title_en": self.title_en, "title_fr": self.title_fr}, language)


@dataclass(frozen=True, slots=True)
class Board:
    """What lies on the board of a meeting, in its order."""

    notes: tuple[BoardNote, ...]
    clusters: tuple[BoardCluster, ...]


@dataclass(frozen=True, slots=True)
class Trail:
    """Where a note led: its cluster, theme and priority by number and title, None where to none."""

    cluster: tuple[int, str] | None
    theme: tuple[int, str] | None
    priority: tuple[int, str] | None


class Boards:
    """The boards of meetings. Every act is one step of the journal."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self, meeting: int) -> Board:
        """Return what lies on the board of a meeting."""
        notes = select(*(NOTE.c[name] for name in BoardNote.__dataclass_fields__)).where(NOTE.c.meeting_id == meeting)
        names = (name for name in BoardCluster.__dataclass_fields__ if name != "priority_id")
        clusters = select(*(CLUSTER.c[name] for name in names), THEME.c.priority_id)
        clusters = clusters.select_from(CLUSTER.outerjoin(THEME, THEME.c.id == CLUSTER.c.theme_id))
        clusters = clusters.where(CLUSTER.c.meeting_id == meeting).order_by(CLUSTER.c.nr, CLUSTER.c.id)
        with self._store.read() as session:
            return Board(
                tuple(BoardNote(*row) for row in session.execute(notes.order_by(NOTE.c.nr, NOTE.c.id)).all()),
                tuple(BoardCluster(**row) for row in session.execute(clusters).mappings()),
            )

    def trail(self, note: int, language: str = "en") -> Trail:
        """Return where a note led."""
        joined = NOTE.outerjoin(CLUSTER, CLUSTER.c.id == NOTE.c.cluster_id)
        joined = joined.outerjoin(THEME, THEME.c.id == NOTE.c.theme_id)
        joined = joined.outerjoin(PRIORITY, PRIORITY.c.id == THEME.c.priority_id)
        kinds = {"cluster": CLUSTER, "theme": THEME, "priority": PRIORITY}
        told = [
            table.c[name].label(f"{kind}_{name}")
            for kind, table in kinds.items()
            for name in ("id", "title_en", "title_fr")
        ]
        with self._store.read() as session:
            found = session.execute(select(*told).select_from(joined).where(NOTE.c.id == note)).mappings().first()
        row = dict(found or {})
        led: dict[str, tuple[int, str] | None] = {}
        for kind in kinds:
            titles = {name: row.get(f"{kind}_{name}") or "" for name in ("title_en", "title_fr")}
            number = row.get(f"{kind}_id")
            led[kind] = (int(number), title_of(kind, titles, language)) if number else None
        return Trail(**led)

    # --- putting together and apart

    def gather(self, notes: Sequence[int], cluster: int) -> None:
        """Put notes into a cluster. Gone."""
        with self._store.unit("board.gathered", title=self._called(notes)) as unit:
            self._gather(unit, notes, cluster)

    def found(self, meeting: int, notes: Sequence[int], at: Spot = NOWHERE) -> int:
        """Make a new cluster of notes, empty where there is none, and return its number. Gone."""
        with self._store.unit("board.founded", title=self._called(notes)) as unit:
            last = select(func.max(CLUSTER.c.nr)).where(CLUSTER.c.meeting_id == meeting)
            nr = (unit.connection.execute(last).scalar() or 0) + 1
            sessions = {row["session_id"] for row in _rows(unit, notes).values()}
            session = sessions.pop() if len(sessions) == 1 else None
            values = {"meeting_id": meeting, "session_id": session, "nr": nr, "x": at[0], "y": at[1]}
            number = unit.add("cluster", values)
            self._gather(unit, notes, number)
        return number

    def take_out(self, notes: Mapping[int, Spot]) -> None:
        """Take notes out of their clusters and lay each where it is told, or back where nobody put it. Gone."""
        with self._store.unit("board.taken_out", title=self._called(list(notes))) as unit:
            self._put(unit, list(notes), None, None)
            _move(unit, "note", notes)

    def place(self, notes: Mapping[int, Spot], clusters: Mapping[int, Spot] | None = None) -> None:
        """Lay loose notes and clusters elsewhere. Gone."""
        title = self._called(list(notes)) if notes else self._titled(list(clusters or {}))
        with self._store.unit("board.placed", title=title) as unit:
            _move(unit, "note", notes)
            _move(unit, "cluster", clusters or {})

    def tidy(self, meeting: int) -> int:
        """Forget where people put notes and clusters, so that they lie in order again; return how many that were."""
        count = 0
        with self._store.unit("board.tidied") as unit:
            for kind, table in (("note", NOTE), ("cluster", CLUSTER)):
                put = select(table.c.id).where(table.c.meeting_id == meeting, (table.c.x != 0) | (table.c.y != 0))
                numbers = unit.connection.execute(put).scalars().all()
                unit.change_all(kind, numbers, {"x": 0, "y": 0})
                count += len(numbers)
        return count

    def dissolve(self, cluster: int) -> None:
        """Take a cluster apart; its notes stay, under its theme where it has one. Gone."""
        with self._store.unit("board.dissolved", title=self._titled([cluster])) as unit:
            unit.remove("cluster", cluster)

    # --- what it is about

    def name(self, cluster: int, title: str, language: str) -> None:
        """Say what a cluster is about; its theme follows, unless it was called otherwise. Gone, Refused."""
        column = f"title_{language}"
        values = checked("cluster", {column: title})
        with self._store.unit("cluster.changed", title=values[column], record_kind="cluster") as unit:
            row = unit.row("cluster", cluster)
            theme = unit.find("theme", row["theme_id"]) if row["theme_id"] else None
            if theme and values[column] and theme[column] == row[column]:
                unit.change("theme", theme["id"], values)
            unit.change("cluster", cluster, values)

    def make_theme(self, cluster: int) -> int:
        """Make a theme of a cluster, with its title and session; its notes stand under it. Gone, Nameless."""
        with self._store.unit("board.theme", title=self._titled([cluster])) as unit:
            row = unit.row("cluster", cluster)
            if row["theme_id"]:
                return int(row["theme_id"])
            if not (row["title_en"] or row["title_fr"]):
                raise Nameless()
            last = select(func.max(THEME.c.nr)).where(THEME.c.meeting_id == row["meeting_id"])
            same = {name: row[name] for name in ("meeting_id", "session_id", "title_en", "title_fr")}
            theme = unit.add("theme", same | {"nr": (unit.connection.execute(last).scalar() or 0) + 1})
            unit.change("cluster", cluster, {"theme_id": theme})
            members = unit.connection.execute(select(NOTE.c.id).where(NOTE.c.cluster_id == cluster)).scalars().all()
            unit.change_all("note", members, {"theme_id": theme})
        return theme

    def write_notes_into(self, theme: int, language: str) -> int:
        """Put the text of a theme's notes into its text, a list item each, those not there yet; return how many."""
        column = f"text_{language}"
        asked = select(NOTE.c.text).where(NOTE.c.theme_id == theme).order_by(NOTE.c.nr, NOTE.c.id)
        with self._store.unit("theme.changed", title=self._theme(theme, language), record_kind="theme") as unit:
            row = unit.row("theme", theme)
            there = {line.removeprefix("- ").strip() for line in row[column].splitlines()}
            told = dict.fromkeys(" ".join(text.split()) for text in unit.connection.execute(asked).scalars())
            new = [text for text in told if text not in there]
            if new:
                items = "\n".join(f"- {text}" for text in new)
                unit.change("theme", theme, {column: "\n\n".join(filter(None, (row[column].rstrip(), items)))})
        return len(new)

    # --- within a unit of work

    def _gather(self, unit: Unit, notes: Sequence[int], cluster: int) -> None:
        self._put(unit, notes, cluster, unit.row("cluster", cluster)["theme_id"])
        unit.change_all("note", notes, {"x": 0, "y": 0})

    def _put(self, unit: Unit, notes: Sequence[int], cluster: int | None, theme: int | None) -> None:
        """Notes follow the theme of their cluster: into it, and out of that of the one they were in."""
        rows = _rows(unit, notes)
        before = {row["cluster_id"] for row in rows.values()} - {None, cluster}
        themes = {one: unit.row("cluster", one)["theme_id"] for one in before}
        groups: dict[int | None, list[int]] = defaultdict(list)
        for number, row in rows.items():
            left = themes.get(row["cluster_id"])
            groups[theme or (None if left and left == row["theme_id"] else row["theme_id"])].append(number)
        for under, members in groups.items():
            unit.change_all("note", members, {"cluster_id": cluster, "theme_id": under})
        drop_empty(unit, before)

    def _called(self, notes: Sequence[int]) -> str:
        asked = select(NOTE.c.text).where(NOTE.c.id.in_(list(notes[:1])))
        with self._store.read() as session:
            text = " ".join(str(session.execute(asked).scalar() or "").split())
        more = f" (+{len(notes) - 1})" if len(notes) > 1 else ""
        return (text if len(text) <= _SHORT else f"{text[:_SHORT].rstrip()}…") + more

    def _titled(self, clusters: Sequence[int]) -> str:
        asked = select(CLUSTER.c.title_en, CLUSTER.c.title_fr).where(CLUSTER.c.id.in_(list(clusters)))
        with self._store.read() as session:
            titles = [row[0] or row[1] for row in session.execute(asked)]
        return ", ".join(filter(None, titles))

    def _theme(self, theme: int, language: str) -> str:
        asked = select(THEME.c.title_en, THEME.c.title_fr).where(THEME.c.id == theme)
        with self._store.read() as session:
            row = session.execute(asked).mappings().first()
        return title_of("theme", row, language) if row else ""


def drop_empty(unit: Unit, clusters: set[Any]) -> None:
    """Remove those of some clusters that hold nothing any more and were never called anything."""
    for cluster in sorted(clusters):
        held = unit.connection.execute(select(NOTE.c.id).where(NOTE.c.cluster_id == cluster).limit(1)).first()
        row = unit.find("cluster", cluster)
        if held is None and row and not (row["title_en"] or row["title_fr"] or row["theme_id"]):
            unit.remove("cluster", cluster)


def _rows(unit: Unit, notes: Sequence[int]) -> dict[int, dict[str, Any]]:
    found: dict[int, dict[str, Any]] = {}
    for start in range(0, len(notes), CHUNK):
        found |= unit.rows("note", notes[start : start + CHUNK])
    return found


def _move(unit: Unit, kind: str, spots: Mapping[int, Spot]) -> None:
    unit.change_each(kind, {number: {"x": x, "y": y} for number, (x, y) in spots.items()})
