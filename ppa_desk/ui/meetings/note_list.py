"""Whiteboard notes as a list over SQL: thousands of them scroll as lightly as ten."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from ppa_desk.services.meetings.notes import NoteRow
from ppa_desk.services.records import title_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.panel import Column, Line, ListModel, ListView
from ppa_desk.ui.meetings.board_words import origin_told
from ppa_desk.ui.widgets.parts import EmptyState

ROWS = 8
"""Rows seen at once at most before the list scrolls."""


class NoteList(QWidget):
    """The notes that match; several can be chosen. `chose` tells the number one is on, 0 where that is none.

    One that `leads` tells where each note came from, and opens it where it lies.
    """

    chose = Signal(int)
    counted = Signal(int)

    def __init__(
        self, tools: Tools, only: Mapping[str, Any], empty: str, parent: QWidget | None = None, *, leads: bool = False
    ) -> None:
        super().__init__(parent)
        self._tools, self._tells_origin = tools, leads
        self.model = ListModel(
            tools.desk.meetings.notes.listing, (Column(words.kind("note"), _text),), self._line, self
        )
        self.view = ListView()
        self.view.setModel(self.model)
        self.view.dress(two_lines=True)
        self.view.setAccessibleName(words.kind("note", many=True))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.selectionModel().currentRowChanged.connect(self._moved)
        if leads:
            self.view.activated.connect(self._go)
        self._stack = QStackedWidget()
        self._empty = EmptyState(empty)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        tools.bell.rang.connect(self._changed)
        self.ask(only)

    def ask(self, only: Mapping[str, Any], typed: str = "") -> None:
        """Show the notes that match."""
        self.model.ask(typed, only)
        self._fit()

    @property
    def chosen(self) -> list[int]:
        """The numbers of the chosen notes, in the list's order."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.key(row) for row in rows]

    def select(self, note: int) -> None:
        """Choose one note and bring it into sight."""
        if (at := self.model.place(note)) >= 0:
            self.view.selectRow(at)
            self.view.scrollTo(self.model.index(at, 0))

    def _fit(self) -> None:
        found = self.model.rowCount()
        self._stack.setCurrentWidget(self.view if found else self._empty)
        row = self.view.verticalHeader().defaultSectionSize()
        self.view.setMinimumHeight(min(max(found, 1), ROWS) * row + 4)
        self.view.setMaximumHeight(ROWS * row + 4)
        self.counted.emit(found)

    def _moved(self) -> None:
        index = self.view.currentIndex()
        self.chose.emit(self.model.key(index.row()) if index.isValid() else 0)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"note", "theme", "session"}:
            kept = self.chosen
            self.model.reload()
            self._fit()
            for note in kept[:1]:
                self.select(note)

    def _go(self, index: QModelIndex) -> None:
        self._tools.go("note", self.model.key(index.row()))

    def _origin(self, row: NoteRow) -> str:
        return origin_told(row.origin) if self._tells_origin else ""

    def _line(self, row: NoteRow) -> Line:
        session = _either(row.session_en, row.session_fr)
        theme = _either(row.theme_en, row.theme_fr)
        below = " · ".join(part for part in (session, row.written_by, self._origin(row)) if part)
        return Line(row.text, below, theme or self.tr("no theme"), "accent" if theme else "")


def _text(row: NoteRow) -> str:
    return row.text


def _either(english: str | None, french: str | None) -> str:
    return title_of("theme", {"title_en": english, "title_fr": french}, words.language())
