"""The scene of a board: one thing for every note, cluster and area, kept while it is there."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF
from PySide6.QtWidgets import QGraphicsScene

from ppa_desk.services.codes import Codes
from ppa_desk.services.meetings.board import Board, BoardNote, Spot
from ppa_desk.services.meetings.board_layout import HIGH, MARGIN, WIDE, Box, Laid, lay
from ppa_desk.ui.meetings.board_items import AreaItem, ClusterItem, Look, NoteItem, Thing
from ppa_desk.ui.meetings.board_words import cluster_title
from ppa_desk.ui.meetings.lines import coded

ROOM = 120
"""Free room below what lies on a board, to put things aside."""

DIM = 0.2
"""How much of a note is seen that is not looked for."""

What = tuple[str, int]
"""A kind, note or cluster, and its number; ("", 0) for nothing."""
NOTHING: What = ("", 0)


class BoardScene(QGraphicsScene):
    """What lies on a board."""

    def __init__(self, codes: Codes, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look, self._codes = look, codes
        self.board, self.laid = Board((), ()), Laid()
        self.notes: dict[int, NoteItem] = {}
        self.clusters: dict[int, ClusterItem] = {}
        self.members: dict[int, list[int]] = {}
        self._areas: dict[str, AreaItem] = {}

    def show_board(self, board: Board, columns: int, *, anew: bool = False) -> None:
        """Show a board so many notes wide; `anew`: nothing stays where it lay unless somebody put it there."""
        laid = lay(board, columns, None if anew else self.laid)
        members: dict[int, list[int]] = defaultdict(list)
        for note in board.notes:
            members[note.cluster_id or 0].append(note.id)
        before, self.board, self.laid, self.members = self.laid.notes, board, laid, members
        self._show_notes(board, before)
        self._show_clusters(board)
        self._show_areas(laid)
        self.make_room()

    def make_room(self, more: int = 0) -> None:
        """Let one see so much more than what lies there."""
        right, bottom = self.laid.end
        self.setSceneRect(QRectF(0, 0, right + MARGIN + more, bottom + ROOM + more))

    def _show_notes(self, board: Board, before: Mapping[int, Spot]) -> None:
        self._drop(self.notes, {note.id for note in board.notes})
        for note in board.notes:
            item = self.notes.get(note.id)
            new = item is None
            if item is None:
                item = self.notes[note.id] = NoteItem(note, self._foot(note), self.look)
            elif item.note != note:
                item.show_note(note, self._foot(note))
            if new or self.laid.notes[note.id] != before.get(note.id):
                item.lie(Box(*self.laid.notes[note.id], WIDE, HIGH))
            if new:
                self.addItem(item)

    def _foot(self, note: BoardNote) -> str:
        return " · ".join(filter(None, (coded(self._codes, "note_colour", note.colour), note.written_by)))

    def _show_clusters(self, board: Board) -> None:
        self._drop(self.clusters, {cluster.id for cluster in board.clusters})
        votes: dict[int, int] = defaultdict(int)
        for note in board.notes:
            if note.votes is not None:
                votes[note.cluster_id or 0] += note.votes
        hint = QCoreApplication.translate("Board", "Put notes here")
        for cluster in board.clusters:
            item = self.clusters.get(cluster.id)
            if item is None:
                item = self.clusters[cluster.id] = ClusterItem(cluster, self.look)
                self.addItem(item)
            count = len(self.members.get(cluster.id, ()))
            told = f"{count}  ● {votes[cluster.id]}" if cluster.id in votes else str(count)
            item.show_cluster(cluster, cluster_title(cluster), told, "" if count else hint)
            item.lie(self.laid.clusters[cluster.id])

    def _show_areas(self, laid: Laid) -> None:
        self._drop(self._areas, set(laid.areas))
        for name, box in laid.areas.items():
            if name not in self._areas:
                self._areas[name] = AreaItem(name, self.look)
                self.addItem(self._areas[name])
            self._areas[name].lie(box)

    def _drop(self, items: dict, there: set) -> None:  # type: ignore[type-arg]
        for gone in set(items) - there:
            self.removeItem(items.pop(gone))

    # --- what is where

    def item(self, what: What) -> Thing | None:
        """Return the thing of a note or cluster."""
        kind, number = what
        return self.notes.get(number) if kind == "note" else self.clusters.get(number)

    def at(self, point: QPointF, without: Iterable[int] = ()) -> What:
        """Return the note or cluster at a point, the note first; `without` some notes."""
        hidden = set(without)
        for item in self.items(point):
            if isinstance(item, NoteItem) and item.note.id not in hidden:
                return "note", item.note.id
            if isinstance(item, ClusterItem):
                return "cluster", item.cluster.id
        return NOTHING

    def cluster_of(self, what: What) -> int:
        """Return the cluster something is or is in; 0 where it is loose."""
        kind, number = what
        if kind == "cluster":
            return number
        item = self.notes.get(number) if kind == "note" else None
        return (item.note.cluster_id or 0) if item else 0

    @property
    def chosen(self) -> list[int]:
        """The chosen notes, in the board's order."""
        found = [item.note for item in self.selectedItems() if isinstance(item, NoteItem)]
        return [note.id for note in sorted(found, key=lambda note: (note.nr, note.id))]

    def choose(self, notes: Iterable[int]) -> None:
        """Choose these notes and no others."""
        wanted, before = {*notes} & self.notes.keys(), {*self.chosen}
        for number in before - wanted:
            self.notes[number].setSelected(False)
        for number in wanted - before:
            self.notes[number].setSelected(True)

    @property
    def shown(self) -> list[int]:
        """The notes that are looked for; all where nothing in particular is."""
        return [number for number, item in self.notes.items() if item.opacity() == 1.0]

    def look_for(self, found: set[int] | None) -> None:
        """Dim every note but these; None dims none. What is dimmed is not chosen any more."""
        for number, item in self.notes.items():
            fits = found is None or number in found
            item.setOpacity(1.0 if fits else DIM)
            if not fits and item.isSelected():
                item.setSelected(False)

    def point_out(self, name: str, what: What) -> None:
        """Draw the ring around something else: `current` or `target`."""
        before = getattr(self.look, name)
        if before != what:
            setattr(self.look, name, what)
            for one in (before, what):
                if item := self.item(one):
                    item.update()
