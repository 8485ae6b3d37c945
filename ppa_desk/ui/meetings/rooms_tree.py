"""Rooms with the people in them as a tree: people are dragged from room to room, or moved by keyboard."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from ppa_desk.services.meetings.rooms.filling import Filled, Room
from ppa_desk.services.meetings.rooms.people import Guest
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import KEY, Line
from ppa_desk.ui.lists.tree_model import TreeModel
from ppa_desk.ui.lists.tree_view import TreeView
from ppa_desk.ui.meetings.lines import coded

MOST = 16
"""Rows the tree is high at most before it scrolls."""
FEW = 24
"""People whose names all stand open; of more, the mix of each room is told first."""
LOOSE = 0
"""The row above those without a room."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Row:
    """A room (its number below 0), or somebody in it; `stays` where filling again leaves them."""

    id: int
    parent: int | None
    room: Room | None = None
    guest: Guest | None = None
    stays: bool = False


class RoomsTree(TreeView):
    """`put` tells whom a person put into which room (None: into none), `turned` that another row was chosen."""

    put = Signal(int, object)
    turned = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.rows = TreeModel(self._line, self)
        self.rows.can_move = not tools.desk.store.read_only
        self.setModel(self.rows)
        self.setAccessibleName(words.kind("breakout", many=True))
        self.expanded.connect(self.fit)
        self.collapsed.connect(self.fit)
        self.selectionModel().currentChanged.connect(lambda *_: self.turned.emit())
        if self.rows.can_move:
            self.let_move()
            self.rows.dropped.connect(self._dropped)
            self.wanted.connect(self._wanted)

    @property
    def current(self) -> Row | None:
        """The chosen row."""
        index = self.currentIndex()
        row = self.rows.branches.get(int(index.data(KEY))) if index.isValid() else None
        return row if isinstance(row, Row) else None

    def show_rooms(self, filled: Filled) -> None:
        """Show the rooms as they stand; whoever was chosen stays so."""
        kept = self.current
        opened = {number for number in self.rows.branches if self.isExpanded(self.rows.place(number))}
        if self.rows.show_branches(_rows(filled)):
            for number in self.rows.branches:
                self.setExpanded(self.rows.place(number), len(filled.called) <= FEW or number in opened)
            found = self.rows.place(kept.id) if kept else QModelIndex()
            if found.isValid():
                self.selectionModel().setCurrentIndex(found, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.fit()
        self.turned.emit()

    def fit(self, *_: object) -> None:
        """As high as the rows that are open, up to a point."""
        self.doItemsLayout()
        heights = [self.sizeHintForIndex(index).height() for index in map(self.rows.place, self._open())]
        self.setFixedHeight(sum(heights[:MOST]) + 4)

    def _open(self) -> list[int]:
        rows = self.rows.branches
        return [one.id for one in rows.values()
                if one.parent is None or self.isExpanded(self.rows.place(one.parent))]  # fmt: skip

    def _dropped(self, what: int, under: object, _at: int) -> None:
        moved = self.rows.branches[what]
        if moved.guest is not None and isinstance(under, int):
            target = self.rows.branches[under]
            self._put(moved, target.id if target.guest is None else target.parent)

    def _wanted(self, name: str) -> None:
        """Alt with up or down puts somebody into the room before or after theirs."""
        row = self.current
        if row is None or row.guest is None or name not in ("up", "down"):
            return
        rooms = [one.id for one in self.rows.branches.values() if one.guest is None]
        at = rooms.index(row.parent) + (1 if name == "down" else -1)
        if 0 <= at < len(rooms):
            self._put(row, rooms[at])

    def _put(self, row: Row, room: int | None) -> None:
        if room != row.parent and room is not None:
            self.put.emit(row.id, -room or None)

    def _line(self, row: Row) -> Line:
        if row.guest is not None:
            return self._guest(row.guest, stays=row.stays)
        if row.room is None:
            return Line(translate("Rooms", "Without a room"), "", "", "attention", strong=True)
        room = row.room
        count = translate("Rooms", "%n people", "", len(room.people))
        most = translate("Rooms", "at most {n}").replace("{n}", str(room.most)) if room.most is not None else ""
        return Line(room_name(room), " · ".join(filter(None, (count, most, self._mix(room)))), "", strong=True)

    def _mix(self, room: Room) -> str:
        """How many of each constituency are in a room."""
        found = Counter(one.constituency for one in room.people if one.constituency)
        told = ((coded(self._tools.codes, "constituency", name), count) for name, count in sorted(found.items()))
        return ", ".join(f"{count} {name}" for name, count in told)

    def _guest(self, guest: Guest, *, stays: bool) -> Line:
        codes = self._tools.codes
        told = [guest.body, coded(codes, "constituency", guest.constituency or None)]
        told += [coded(codes, "language", one) for one in guest.languages[:1]]
        mark = translate("Rooms", "stays") if stays else ""
        return Line(guest.called, " · ".join(filter(None, told)), mark, "accent" if stays else "")


def room_name(room: Room) -> str:
    """Return what a room is called."""
    both = f"{room.name}: {room.topic}" if room.name and room.topic else room.name or room.topic
    return both or translate("Rooms", "(no name yet)")


def _rows(filled: Filled) -> Sequence[Row]:
    rows = [
        row
        for room in filled.rooms
        for row in (
            Row(-room.id, None, room),
            *(Row(one.id, -room.id, guest=one, stays=one.id in room.stays) for one in room.people),
        )
    ]
    loose = [Row(one.id, LOOSE, guest=one) for one in filled.loose]
    return [*rows, *([Row(LOOSE, None)] if loose else []), *loose]
