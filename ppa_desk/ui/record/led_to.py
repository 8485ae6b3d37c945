"""What a record led to, each with the way there, and a button that makes one more of it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import TIGHT
from ppa_desk.ui.widgets.parts import LinkButton, Notice, empty, plain_label, show_if


class LedToBox(QWidget):
    """Records of one kind that came from another; a subclass says which, and how one more is made."""

    def __init__(self, tools: Tools, kind: str, title: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._kind = tools, kind
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(plain_label(title, "strong"))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(TIGHT)
        column.addLayout(self.rows)
        self.notice = Notice()
        self.notice.hide()
        self.make = LinkButton(button)
        self.make.clicked.connect(self.make_one)
        column.addWidget(self.notice)
        column.addWidget(self.make)
        show_if(self.make, not tools.desk.store.read_only)
        tools.bell.rang.connect(self._changed)
        self.read()

    def found(self) -> Iterable[tuple[int, str]]:
        """Return what came from the record: numbers and titles."""
        raise NotImplementedError

    def made(self) -> int:
        """Make one more, and return its number. Any DeskError."""
        raise NotImplementedError

    def read(self) -> None:
        """Show what came from it."""
        empty(self.rows)
        for number, title in self.found():
            self.rows.addWidget(GoButton(self._tools, self._kind, number, title))

    def make_one(self) -> None:
        """Make one more that remembers where it came from, and go to it."""
        try:
            number = self.made()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self._tools.go(self._kind, number)

    def _changed(self, kinds: frozenset[str]) -> None:
        if self._kind in kinds:
            self.read()
