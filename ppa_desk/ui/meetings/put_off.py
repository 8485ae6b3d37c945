"""What earlier meetings of the series put off, to be taken up here."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, empty, plain_label, show_if
from ppa_desk.ui.words import dates_language


class PutOffCard(Card):
    """Items that wait; hidden while there are none. `took` tells the new item."""

    took = Signal(int)

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self._meeting = tools, meeting
        self.title.setText(self.tr("Put off by earlier meetings"))
        self.title.show()
        self.notice = Notice()
        self.notice.hide()
        self.rows = QVBoxLayout()
        self.add(self.notice)
        self.body.addLayout(self.rows)
        tools.bell.rang.connect(self._changed)
        self.read()

    def read(self) -> None:
        """Show what waits now."""
        found = self._tools.desk.meetings.agendas.waiting(self._meeting, dates_language())
        empty(self.rows)
        for item, title, where in found:
            self.rows.addWidget(self._row(item, title, where))
        show_if(self, bool(found) and not self._tools.desk.store.read_only)

    def take(self, item: int) -> None:
        """Put an item on this agenda."""
        try:
            made = self._tools.desk.meetings.agendas.take_up(item, self._meeting)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.took.emit(made)

    def _row(self, item: int, title: str, where: str) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        words_ = QVBoxLayout()
        words_.setSpacing(0)
        words_.addWidget(plain_label(title))
        words_.addWidget(plain_label(where, "small"))
        row.addLayout(words_, 1)
        take = QuietButton(self.tr("Take up"))
        take.setAccessibleName(self.tr("Take up: {title}").replace("{title}", title))
        take.clicked.connect(partial(self.take, item))
        row.addWidget(take)
        return whole

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"session", "meeting"}:
            self.read()
