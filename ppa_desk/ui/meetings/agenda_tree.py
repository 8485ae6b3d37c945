"""The items of an agenda as a tree with their times; in the same way those in advance and those put off."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from ppa_desk.services.meetings.timing import Entry, Slot, clock
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.icons import icon
from ppa_desk.ui.lists.model import KEY, Line
from ppa_desk.ui.lists.tree_model import TreeModel
from ppa_desk.ui.lists.tree_view import KEYS, TreeView
from ppa_desk.ui.meetings.lines import coded

ICONS = {"beside": "plus", "below": "add-below", "up": "arrow-up", "down": "arrow-down", "in": "indent",
         "out": "outdent", "edit": "edit", "remove": "trash"}  # fmt: skip
MOST = 14
"""Rows a tree is high at most before it scrolls."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Row:
    """One item; `slot` is its time where it has a place on the day."""

    entry: Entry
    slot: Slot | None = None

    @property
    def id(self) -> int:
        """Its number."""
        return self.entry.id

    @property
    def parent(self) -> int | None:
        """What it is part of."""
        return self.entry.parent


class AgendaTree(TreeView):
    """`chosen` tells that another item was chosen, `asked` what is wanted of it, `dropped` where it was dragged."""

    chosen = Signal(object)
    asked = Signal(str)
    dropped = Signal(int, object, int)

    def __init__(self, tools: Tools, told: Callable[[], dict[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._told = tools, told
        self.asks = True
        """Whether it is told where a length is missing: not of a meeting nobody planned by the clock."""
        self.rows = TreeModel(self._line, self)
        self.rows.can_move = not tools.desk.store.read_only
        self.setModel(self.rows)
        self.setAccessibleName(words.kind("session", many=True))
        self.selectionModel().currentChanged.connect(self._choose)
        self.wanted.connect(self.asked)
        if self.rows.can_move:
            self.let_move()
            self.rows.dropped.connect(self.dropped)
            self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            self.customContextMenuRequested.connect(self._menu)

    @property
    def current(self) -> int | None:
        """The chosen item."""
        index = self.currentIndex()
        return int(index.data(KEY)) if index.isValid() else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these items; nobody is told."""
        kept = self.current
        self.selectionModel().blockSignals(True)
        if self.rows.show_branches(rows):
            self.expandAll()
            self.choose(kept)
        self.selectionModel().blockSignals(False)
        self.scheduleDelayedItemsLayout()
        self._fit()

    def choose(self, item: int | None) -> bool:
        """Choose an item, or none; say whether it stands here."""
        index = self.rows.place(item) if item is not None else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)
        return index.isValid()

    def _choose(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(int(now.data(KEY)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles wrap anew where the width changes, so the height does too."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        """As high as its rows, up to a point."""
        self.doItemsLayout()
        self.setFixedHeight(sum(sorted(self._heights(), reverse=True)[:MOST]) + 4)

    def _heights(self) -> list[int]:
        return [self.sizeHintForIndex(self.rows.place(one)).height() for one in self.rows.branches]

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, told in self._told().items():
            keys = f"\t{KEYS[name]}" if name in KEYS else ""
            menu.addAction(icon(ICONS.get(name, "clock")), f"{told}{keys}", partial(self.asked.emit, name))
        menu.popup(self.viewport().mapToGlobal(at))

    def _line(self, row: Row) -> Line:
        entry, slot = row.entry, row.slot
        number = f"{slot.number}\u2002" if slot and slot.number else ""
        title = entry.title or translate("Meetings", "(no title yet)")
        kind = coded(self._tools.codes, "session_kind", entry.kind)
        day = words.day(entry.held_on) if entry.held_on and slot is None else ""
        facts = [span(slot) if slot else "", day, kind, entry.leader]
        if slot and not slot.number:
            facts.append(translate("Meetings", "internal"))
        facts += [translate("Meetings", "%n talk(s)", "", len(slot.talks))] if slot and slot.talks else []
        takes = slot.takes if slot else entry.minutes
        mark = translate("Meetings", "{n} min").format(n=takes) if takes is not None else ""
        if slot and takes is None and self.asks:
            mark = translate("Meetings", "how long?")
        return Line(f"{number}{title}", " · ".join(filter(None, facts)), mark, "" if takes is not None else "attention",
                    strong=bool(entry.title))  # fmt: skip


def span(slot: Slot) -> str:
    """Return from when to when an item lasts, as far as that is known."""
    begins, ends = clock(slot.begins, words.language()), clock(slot.ends, words.language())
    return f"{begins}\u2013{ends}" if begins and ends else begins
