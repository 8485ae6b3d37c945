"""The agenda of a meeting: its items with their times as a tree, and beside it the item that is chosen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.meetings.timing import Agenda, Entry
from ppa_desk.services.results.tree import Step
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.icons import icon
from ppa_desk.ui.lists.panel import HURRY
from ppa_desk.ui.lists.tree_view import KEYS
from ppa_desk.ui.meetings.agenda_head import AgendaHead
from ppa_desk.ui.meetings.agenda_side import AgendaSide, has_call
from ppa_desk.ui.meetings.agenda_tree import ICONS, AgendaTree, Row
from ppa_desk.ui.meetings.put_off import PutOffCard
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.growing import GrowingText
from ppa_desk.ui.widgets.parts import Card, EmptyState, Notice, QuietButton, empty, hint, plain_label, show_if
from ppa_desk.ui.widgets.sides import Sides
from ppa_desk.ui.words import dates_language

WATCHED = frozenset({"session", "talk", "meeting", "person"})


class AgendaTab(QWidget):
    """What is talked about, when, for how long, led by whom."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._meeting = tools, meeting
        self._agendas = tools.desk.meetings.agendas
        self.read_only = tools.desk.store.read_only
        self.side: AgendaSide | None = None
        self.current: int | None = None
        self.notice = Notice()
        self.notice.hide()
        self.head = AgendaHead(tools, meeting)
        self.head.wanted.connect(self.choose)
        self.trees = {name: self._tree() for name in ("day", "advance", "parked")}
        self.put_off = PutOffCard(tools, meeting)
        self.put_off.took.connect(self.choose)
        self._settled = QTimer(self, singleShot=True, interval=HURRY)
        self._settled.timeout.connect(self._show_side)
        self._lay_out()
        tools.bell.rang.connect(self._changed)
        self.read()
        first = next((one for tree in self.trees.values() for one in tree.rows.branches), None)
        self.choose(first)

    # --- what is seen

    def read(self) -> None:
        """Show the agenda as it is kept; what was chosen stays so."""
        found = self._agendas.of(self._meeting, dates_language())
        self.head.show_agenda(found)
        self.trees["day"].asks = found.frame.begins is not None or bool(found.planned)
        for name, rows in _rows(found).items():
            self.trees[name].show_rows(rows)
            show_if(self.trees[name], bool(rows))
        for name, card in self._cards.items():
            show_if(card, bool(self.trees[name].rows.branches))
        shown = bool(self.trees["day"].rows.branches)
        show_if(self._nothing, not shown)
        for button in self.buttons.values():
            button.setEnabled(any(tree.rows.branches for tree in self.trees.values()))
        if self.current is not None and not any(self.current in tree.rows.branches for tree in self.trees.values()):
            self.choose(next(iter(self.trees["day"].rows.branches), None))

    def choose(self, item: int | None) -> None:
        """Choose an item."""
        self.current = item
        for tree in self.trees.values():
            tree.choose(item)
        self._settled.stop()
        self._show_side()

    def reveal(self, kind: str, record: int) -> None:
        """Choose an item, or the item that a part belongs to; of what is gone, what was chosen stays."""
        if found := self._tools.desk.records.where(kind, id=record):
            self.choose(record if kind == "session" else found[0].values["session_id"])
        if self.side is not None:
            self.side.reveal(kind, record)

    def _chosen(self, tree: AgendaTree, item: int) -> None:
        self.current = item
        for other in self.trees.values():
            if other is not tree:
                other.choose(None)
        self._settled.start()

    def _show_side(self) -> None:
        same = self.side is not None and self.side.item == self.current
        if self.side is not None and same and self.side.is_call == has_call(self._tools, self.side.item):
            self.side.refresh()
            return
        if self.side is not None:
            self.side.flush()
        empty(self._right)
        self.side = None
        if self.current is not None:
            self.side = AgendaSide(self._tools, self.current)
            self._right.addWidget(self.side)
        self._right.addStretch(1)

    # --- what is done

    def do(self, what: str) -> None:
        """Do what a key, button or menu asks for."""
        done: dict[str, Callable[[], None]] = {
            "beside": self.add_beside, "below": self.add_below, "edit": self.edit, "remove": self.remove,
            "park": self.park,
        }  # fmt: skip
        if what in done:
            done[what]()
        elif self.current is not None:
            self._carry_out(partial(self._agendas.shift, self.current, Step(what)))

    def add_beside(self) -> None:
        """Add an item behind the chosen one, and write its title."""
        entry = self._entry()
        self._add(entry.parent if entry else None, entry.id if entry else None)

    def add_below(self) -> None:
        """Add an item as a part of the chosen one, and write its title."""
        self._add(self.current, None)

    def edit(self) -> None:
        """Put the cursor into the title of the chosen item."""
        if self.side is not None:
            self.side.write()

    def park(self) -> None:
        """Put the chosen item off to a later meeting, or back on the agenda."""
        entry = self._entry()
        if entry is not None:
            self._carry_out(partial(self._agendas.park, entry.id, not entry.parked))
            self.choose(entry.id)

    def remove(self) -> None:
        """Remove the chosen item with its parts, and offer to undo it."""
        entry = self._entry()
        if entry is None or self.read_only:
            return
        if self.side is not None:
            self.side.flush()
        if self._carry_out(partial(self._agendas.remove, entry.id)):
            self.notice.say(self.tr("Removed “{title}”.").replace("{title}", entry.title))
            self.notice.offer(self.tr("Undo"), self._undo)

    def drop(self, item: int, under: int | None, at: int) -> None:
        """Put a dragged item where it was dropped."""
        self._carry_out(partial(self._agendas.put, item, under, at))

    def type_in(self) -> None:
        """Add what was typed, an item a line."""
        text = self.entry.toPlainText()
        try:
            made = self._agendas.type_in(self._meeting, text, words.language())
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.entry.setPlainText("")
        self.notice.hide()
        if made:
            self.read()
            self.choose(made[-1])

    def _entry(self) -> Entry | None:
        found = (tree.rows.branches.get(self.current or 0) for tree in self.trees.values())
        return next((row.entry for row in found if row is not None), None)

    def _add(self, parent: int | None, after: int | None) -> None:
        if self.side is not None:
            self.side.flush()
        try:
            number = self._agendas.grow(self._meeting, parent, after)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.read()
        self.choose(number)
        self.edit()

    def _carry_out(self, do: Callable[[], object]) -> bool:
        try:
            do()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return False
        self.notice.hide()
        self.read()
        return True

    def _undo(self) -> None:
        self.notice.hide()
        self._carry_out(self._tools.desk.history.undo)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.read()
            self._show_side()

    # --- making

    def _tree(self) -> AgendaTree:
        tree = AgendaTree(self._tools, self._told)
        tree.chosen.connect(partial(self._chosen, tree))
        tree.asked.connect(self.do)
        tree.dropped.connect(self.drop)
        return tree

    def _lay_out(self) -> None:
        nothing = self.tr("No item yet. Type the first one below, or paste a whole agenda, an item a line.")
        self._nothing = EmptyState(nothing)
        card = Card()
        card.add(self._bar(), self.trees["day"], self._nothing, self._typing())
        self._cards = {"advance": Card(self.tr("In advance")), "parked": Card(self.tr("Put off"))}
        left = QVBoxLayout()
        left.setSpacing(BETWEEN)
        left.addWidget(card)
        for name, other in self._cards.items():
            other.add(self.trees[name])
            left.addWidget(other)
        left.addWidget(self.put_off)
        left.addStretch(1)
        self._right = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        for widget in (self.notice, self.head, Sides(left, self._right, (1, 1))):
            column.addWidget(widget)

    def _typing(self) -> QWidget:
        """The line in which items are typed or pasted."""
        whole = QWidget()
        self.entry = Typing()
        self.entry.setAccessibleName(self.tr("Items, one a line"))
        self.entry.setPlaceholderText(self.tr("9:30 Welcome 10 min"))
        self.entry.entered.connect(self.type_in)
        add = QuietButton(self.tr("Add"))
        add.clicked.connect(self.type_in)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.entry, 1)
        row.addWidget(add, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(row)
        told = self.tr("An item a line; time and minutes are read, and a line that stands further in is a part.")
        column.addWidget(plain_label(told, "small"))
        show_if(whole, not self.read_only)
        return whole

    def _bar(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        self.buttons: dict[str, QToolButton] = {}
        for name, told in self._told().items():
            button = QToolButton()
            button.setIcon(icon(ICONS.get(name, "clock")))
            button.setAccessibleName(told)
            hint(button, told, KEYS.get(name, ""))
            button.clicked.connect(partial(self.do, name))
            self.buttons[name] = button
            row.addWidget(button)
        row.addStretch(1)
        show_if(whole, not self.read_only)
        return whole

    def _told(self) -> dict[str, str]:
        return {
            "beside": self.tr("Add an item behind it"),
            "below": self.tr("Add a part of it"),
            "up": self.tr("Move up"),
            "down": self.tr("Move down"),
            "in": self.tr("Make it a part of the one above"),
            "out": self.tr("Put it one level higher"),
            "park": self.tr("Put it off to a later meeting, or back"),
            "remove": self.tr("Remove it, with its parts"),
        }


class Typing(GrowingText):
    """Lines of an agenda: Enter adds them, Shift+Enter begins another, Tab leaves."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def _rows(found: Agenda) -> dict[str, list[Row]]:
    return {
        "day": [Row(slot.entry, slot) for slot in found.slots],
        "advance": [Row(one) for one in found.advance],
        "parked": [Row(one) for one in found.parked],
    }
