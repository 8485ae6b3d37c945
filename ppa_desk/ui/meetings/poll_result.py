"""What a poll came to, on the screen as on paper: its sentence, its bars with their counts, its tables."""

from contextlib import suppress

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.services.records import Gone
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.blocks import shown_block
from ppa_desk.ui.widgets.parts import empty
from ppa_desk.ui.words import dates_language

COUNTED = frozenset({"poll", "poll_option", "poll_ballot", "poll_mark", "poll_threshold"})
"""Kinds a result is counted from."""


class PollResult(QWidget):
    """The result of one poll, drawn again when anything beneath it changes."""

    def __init__(self, tools: Tools, poll: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._poll = tools, poll
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(INSIDE)
        tools.bell.rang.connect(self._changed)
        self.read()

    def read(self) -> None:
        """Show what the poll comes to now."""
        polling = self._tools.desk.meetings.polling
        blocks = list(polling.telling(dates_language()).blocks(polling.book(self._poll)))
        empty(self.column)
        for block in blocks:
            if (widget := shown_block(block)) is not None:
                self.column.addWidget(widget)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & COUNTED:
            with suppress(Gone):
                self.read()
