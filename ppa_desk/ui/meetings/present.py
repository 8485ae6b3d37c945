"""Who was present at a meeting: people by constituency and sex, with their sums. An empty cell was not counted."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.records import Gone
from ppa_desk.services.results.attendance import Place, Present
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.inputs import TextInput
from ppa_desk.ui.theme import BETWEEN, TIGHT
from ppa_desk.ui.widgets.parts import Card, Notice, plain_label

NARROW = 84
"""Pixels a count takes."""


class PresentCard(Card):
    """People counted at a meeting; kept as each cell is left."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(words.kind("attendance"), parent=parent)
        self.note.setText(self.tr("Empty means not counted; 0 means nobody"))
        self.note.show()
        self._tools, self._meeting = tools, meeting
        known = tools.desk.results.attendance.of(meeting).people
        self.rows = self._codes("constituency", {constituency for constituency, _ in known})
        self.columns = self._codes("sex", {sex for _, sex in known})
        self.inputs: dict[Place, TextInput] = {}
        self.sums: dict[Place, QLabel] = {}
        self.notice = Notice()
        self.notice.hide()
        self.add(self._grid(), self.notice)
        tools.bell.rang.connect(self._changed)
        self.show_present()

    def _codes(self, name: str, used: set[str]) -> tuple[str, ...]:
        """The codes one may choose, those in use, and none."""
        offered = [one.code for one in self._tools.codes.choices(name)]
        return (*offered, *sorted(used - {*offered, ""}), "")

    def _grid(self) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(len(self.columns) + 2, 1)
        for column, sex in enumerate(self.columns, 1):
            grid.addWidget(self._head(self._called("sex", sex, self.tr("sex not noted"))), 0, column)
            self.sums["", sex] = self._sum(grid, len(self.rows) + 1, column)
        grid.addWidget(self._head(self.tr("together")), 0, len(self.columns) + 1)
        for row, constituency in enumerate(self.rows, 1):
            told = self._called("constituency", constituency, self.tr("constituency not noted"))
            grid.addWidget(plain_label(told, wrap=False), row, 0)
            for column, sex in enumerate(self.columns, 1):
                grid.addWidget(self._cell(constituency, sex, told), row, column)
            self.sums[constituency, "*"] = self._sum(grid, row, len(self.columns) + 1)
        grid.addWidget(plain_label(self.tr("Together"), "strong", wrap=False), len(self.rows) + 1, 0)
        self.sums["*", "*"] = self._sum(grid, len(self.rows) + 1, len(self.columns) + 1)
        return whole

    def _head(self, text: str) -> QLabel:
        label = plain_label(text, "secondary")
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        label.setFixedWidth(NARROW + 2 * TIGHT)
        return label

    def _called(self, name: str, code: str, none: str) -> str:
        return self._tools.codes.label(name, code, words.language()) if code else none

    def _cell(self, constituency: str, sex: str, row: str) -> TextInput:
        cell = TextInput()
        cell.line.setFixedWidth(NARROW)
        cell.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        cell.column.setAlignment(cell.line, Qt.AlignmentFlag.AlignRight)
        cell.name(f"{row}, {self._called('sex', sex, self.tr('sex not noted'))}")
        cell.allow(not self._tools.desk.store.read_only)
        cell.left.connect(partial(self.keep, constituency, sex))
        cell.line.returnPressed.connect(partial(self.keep, constituency, sex))
        self.inputs[constituency, sex] = cell
        return cell

    def _sum(self, grid: QGridLayout, row: int, column: int) -> QLabel:
        label = plain_label("", "strong", wrap=False)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(label, row, column)
        return label

    def show_present(self) -> None:
        """Show what was counted; a cell somebody types in is left alone."""
        present = self._tools.desk.results.attendance.of(self._meeting)
        for place, cell in self.inputs.items():
            if not cell.line.hasFocus():
                self._show(cell, present.people.get(place))
        self._add_up(present)

    def _show(self, cell: TextInput, people: int | None) -> None:
        cell.show_value("" if people is None else str(people))
        cell.mark(False)

    def _add_up(self, present: Present) -> None:
        for sex in self.columns:
            self.sums["", sex].setText(told(present.of_sex(sex)))
        for constituency in self.rows:
            self.sums[constituency, "*"].setText(told(present.of_constituency(constituency)))
        self.sums["*", "*"].setText(told(present.total))

    def keep(self, constituency: str, sex: str) -> None:
        """Keep what stands in a cell."""
        cell = self.inputs[constituency, sex]
        before = self._tools.desk.results.attendance.of(self._meeting).people.get((constituency, sex))
        if cell.value() == ("" if before is None else str(before)):
            return
        try:
            self._tools.desk.results.attendance.write(self._meeting, constituency, sex, cell.value())
        except DeskError as error:
            cell.mark(True)
            self.notice.say(words.explained(error), "bad")
            return
        cell.mark(False)
        self.notice.hide()

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone):
            if "attendance" in kinds:
                self.show_present()


def told(people: int | None) -> str:
    """Return a sum of people; a dash where nobody counted."""
    return "—" if people is None else words.number(people)
