"""Counts of a poll typed in one below the other. An empty one was not counted; 0 means nobody."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.records import Gone
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.inputs import TextInput
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import Notice, QuietButton, empty, plain_label, show_if
from ppa_desk.ui.words import dates_language

NARROW = 84
"""Pixels a count takes."""


class PollCounts(QWidget):
    """The answers of a poll with room for their counts; each is kept as it is left."""

    def __init__(self, tools: Tools, poll: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._poll = tools, poll
        self._shown: list[tuple[int, str]] = []
        self.inputs: dict[int, TextInput] = {}
        self.notice = Notice()
        self.notice.hide()
        self.rows = QVBoxLayout()
        self.hint = plain_label(self.tr("Empty means not counted; 0 means nobody"), "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(plain_label(self.tr("Counts"), "strong"))
        column.addWidget(self.notice)
        column.addLayout(self.rows)
        column.addWidget(self.hint)
        self.offers = QWidget()
        column.addWidget(self.offers)
        column.addStretch(1)
        self._lay_out_offers()
        tools.bell.rang.connect(self._changed)
        self.read()

    def _lay_out_offers(self) -> None:
        row = QHBoxLayout(self.offers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        self.meanings = QuietButton(self.tr("Offer interest, unsure, hesitation"))
        self.priorities = QuietButton(self.tr("Offer the priorities"))
        self.meanings.clicked.connect(self.offer_meanings)
        self.priorities.clicked.connect(self.offer_priorities)
        row.addWidget(self.meanings)
        row.addWidget(self.priorities)
        row.addStretch(1)

    def read(self) -> None:
        """Show the counts as they stand; one somebody types in is left alone."""
        polling = self._tools.desk.meetings.polling
        book, telling = polling.book(self._poll), polling.telling(dates_language())
        shown = [(one.id, telling.label(one)) for one in book.options]
        if shown != self._shown:
            self._shown = shown
            self._lay_out()
        for option in book.options:
            cell = self.inputs[option.id]
            if not cell.line.hasFocus():
                cell.show_value("" if option.tally is None else str(option.tally))
                cell.mark(False)
        free = not self._tools.desk.store.read_only
        show_if(self.hint, bool(shown))
        show_if(self.offers, free and not shown)

    def _lay_out(self) -> None:
        empty(self.rows)
        self.inputs = {}
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(0, 1)
        for at, (option, label) in enumerate(self._shown):
            grid.addWidget(plain_label(label), at, 0)
            grid.addWidget(self._cell(option, label), at, 1)
        self.rows.addWidget(whole)

    def _cell(self, option: int, label: str) -> TextInput:
        cell = TextInput()
        cell.line.setFixedWidth(NARROW)
        cell.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        cell.name(label)
        cell.allow(not self._tools.desk.store.read_only)
        cell.left.connect(partial(self.keep, option))
        cell.line.returnPressed.connect(partial(self._next, option))
        self.inputs[option] = cell
        return cell

    def _next(self, option: int) -> None:
        """Enter keeps a count and goes to the one below."""
        order = list(self.inputs)
        at = order.index(option) + 1
        if at < len(order):
            self.inputs[order[at]].line.setFocus()
            self.inputs[order[at]].line.selectAll()
        else:
            self.keep(option)

    def keep(self, option: int) -> None:
        """Keep what stands in a cell."""
        if (cell := self.inputs.get(option)) is None:
            return
        polling = self._tools.desk.meetings.polling
        if self._did(lambda: polling.type_counts(self._poll, {option: cell.value()})):
            cell.mark(False)
        else:
            cell.mark(True)

    def offer_meanings(self) -> None:
        """Offer the three answers of a poll of interest and hesitation."""
        self._did(lambda: self._tools.desk.meetings.polling.offer_meanings(self._poll))

    def offer_priorities(self) -> None:
        """Offer one answer for each priority of the meeting."""
        self._did(lambda: self._tools.desk.meetings.polling.offer_priorities(self._poll))

    def _did(self, do: Callable[[], object]) -> bool:
        try:
            do()
        except Gone:
            return True
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return False
        self.notice.hide()
        return True

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"poll", "poll_option"}:
            with suppress(Gone):
                self.read()
