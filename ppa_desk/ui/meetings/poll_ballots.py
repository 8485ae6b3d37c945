"""Ballots of a poll entered by hand, as of a show of hands: a row a person, a column an answer, by keyboard."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QLineEdit, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.meetings.polling.book import Ballot, Book
from ppa_desk.services.meetings.polling.telling import Telling
from ppa_desk.services.records import Gone
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.poll_result import COUNTED
from ppa_desk.ui.results.fast_table import FastTable
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, hint, plain_label, show_if
from ppa_desk.ui.words import dates_language

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
BEFORE = 2
"""Columns before the answers: who, and which constituency."""
ROW, MOST = 28, 12
"""Pixels of a row, and how many rows are seen at once."""


class BallotModel(QAbstractTableModel):
    """The ballots of one poll. `wanted` says what was typed: ballot, answer, text."""

    wanted = Signal(list)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ballots: Sequence[Ballot] = ()
        self.may_edit = True
        self._options: list[tuple[int, str]] = []
        self._who: list[tuple[str, str]] = []
        self._crossed = True

    def show(self, book: Book, telling: Telling, names: dict[int, str]) -> None:
        """Show the ballots of a poll; where they are the same, what is chosen stays chosen."""
        options = [(one.id, telling.label(one)) for one in book.options]
        same = [one.id for one in book.ballots] == [one.id for one in self.ballots] and options == self._options
        if not same:
            self.beginResetModel()
        self.ballots, self._options = book.ballots, options
        self._crossed = book.kind in ("interest", "single", "multiple")
        nobody = self.tr("anonymous")
        self._who = [(names.get(one.id, "") or nobody, telling.constituency(one)) for one in book.ballots]
        if not same:
            self.endResetModel()
        elif self.ballots:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ballots) - 1, self.columnCount() - 1))

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many ballots there are."""
        return 0 if parent.isValid() else len(self.ballots)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else BEFORE + len(self._options)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the head of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        heads = [self.tr("Who"), words.field("poll_ballot", "constituency"), *(label for _, label in self._options)]
        return heads[section] if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say in which cells one can type."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        typed = self.may_edit and index.column() >= BEFORE
        return flags | Qt.ItemFlag.ItemIsEditable if typed else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and column >= BEFORE:
            return Qt.AlignmentFlag.AlignCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        if column < BEFORE:
            return self._who[index.row()][column]
        mark = self.ballots[index.row()].marks.get(self._options[column - BEFORE][0])
        if mark is None:
            return ""
        return ("x" if mark else "") if self._crossed else str(mark)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed."""
        self.put([(index.row(), index.column(), str(value))])
        return True

    def put(self, cells: Sequence[tuple[int, int, str]]) -> None:
        """Tell what was typed or pasted into cells: row, column, text."""
        told = [(self.ballots[row].id, self._options[column - BEFORE][0], text) for row, column, text in cells
                if column >= BEFORE]  # fmt: skip
        if told:
            self.wanted.emit(told)


class BallotsCard(Card):
    """The ballots of one poll, with ways to add rows for them."""

    def __init__(self, tools: Tools, poll: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Ballots"))
        self.title.show()
        self._tools, self._poll = tools, poll
        self.notice = Notice()
        self.notice.hide()
        self.how = plain_label("", "small")
        self.model = BallotModel(self)
        self.model.may_edit = not tools.desk.store.read_only
        self.model.wanted.connect(self.write)
        self.table = FastTable()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Ballots"))
        self.table.verticalHeader().setDefaultSectionSize(ROW)
        self.table.pasted.connect(self.model.put)
        self.table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.tools_row = self._row()
        self.add(self.notice, self.tools_row, self.table, self.how)
        tools.bell.rang.connect(self._changed)
        self.read()

    def _row(self) -> QWidget:
        row = FlowRow()
        self.present = QuietButton(self.tr("Everybody present"))
        hint(self.present, self.tr("A row for each person marked as present who has none yet"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("A name"))
        self.name.setAccessibleName(self.tr("A name"))
        self.name.setMinimumWidth(180)
        self.nameless = QuietButton(self.tr("Without a name"))
        self.drop = QuietButton(self.tr("Remove rows"))
        self.present.clicked.connect(self.add_present)
        self.name.returnPressed.connect(self.add_name)
        self.nameless.clicked.connect(self.add_anonymous)
        self.drop.clicked.connect(self.remove)
        row.add(self.present, self.name, self.nameless, self.drop)
        return row

    def read(self) -> None:
        """Show the ballots as they stand."""
        desk = self._tools.desk
        book, telling = desk.meetings.polling.book(self._poll), desk.meetings.polling.telling(dates_language())
        self.model.show(book, telling, desk.meetings.ballots.names(book.ballots, words.language()))
        found, free = bool(book.ballots), not desk.store.read_only
        show_if(self, bool(book.options) and (found or free))
        show_if(self.tools_row, free)
        for widget in (self.present, self.name):
            widget.setVisible(not book.values["anonymous"])
        self.drop.setVisible(found)
        show_if(self.table, found)
        show_if(self.how, found and free)
        self.how.setText(self._how(book.kind))
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = min(len(book.ballots), MOST)
        self.table.setFixedHeight(rows * ROW + head.sizeHint().height() + 4)

    def _how(self, kind: str) -> str:
        told = {
            "rank": self.tr("Type places: 1 for the first. Enter goes down, Tab to the right."),
            "dots": self.tr("Type how many dots. Enter goes down, Tab to the right."),
            "score": self.tr("Type scores from 0 to 5. Enter goes down, Tab to the right."),
        }
        return told.get(kind, self.tr("Type x where the answer was chosen. Enter goes down, Tab to the right."))

    # --- doing

    def write(self, told: list[tuple[int, int, str]]) -> None:
        """Keep what was typed."""
        self._did(partial(self._tools.desk.meetings.ballots.write, self._poll, told))

    def add_present(self) -> None:
        """Add rows for everybody present."""
        count = self._did(partial(self._tools.desk.meetings.ballots.add_present, self._poll))
        if isinstance(count, int):
            self.notice.say(QCoreApplication.translate("BallotsCard", "%n row(s) added", "", count), "good")

    def add_name(self) -> None:
        """Add a row for the name that was typed."""
        if (name := self.name.text().strip()) and self._did(
            partial(self._tools.desk.meetings.ballots.add, self._poll, name)
        ):
            self.name.clear()

    def add_anonymous(self) -> None:
        """Add a row without a name."""
        self._did(partial(self._tools.desk.meetings.ballots.add_anonymous, self._poll))

    def remove(self) -> None:
        """Remove the rows that are chosen; undo brings them back."""
        rows = {index.row() for index in self.table.selectedIndexes()}
        numbers = [self.model.ballots[row].id for row in sorted(rows)]
        if numbers:
            self._did(partial(self._tools.desk.meetings.ballots.remove, self._poll, numbers))

    def _did(self, do: Callable[[], object]) -> object:
        try:
            found = do()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return None
        self.notice.hide()
        return found

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & COUNTED:
            with suppress(Gone):
                self.read()
