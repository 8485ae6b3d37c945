"""What a note, theme, priority, activity or poll led to: the grants that came from it, and a button for a new idea."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import TIGHT
from ppa_desk.ui.widgets.parts import LinkButton, Notice, empty, plain_label, show_if


class IdeasBox(QWidget):
    """The grants that came from one record."""

    def __init__(self, tools: Tools, kind: str, record: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._kind, self._record = tools, kind, record
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(plain_label(self.tr("Grants that came from it"), "strong"))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(TIGHT)
        column.addLayout(self.rows)
        self.notice = Notice()
        self.notice.hide()
        self.make = LinkButton(self.tr("Make a grant idea of it"))
        self.make.clicked.connect(self.make_idea)
        column.addWidget(self.notice)
        column.addWidget(self.make)
        show_if(self.make, not tools.desk.store.read_only)
        tools.bell.rang.connect(self._changed)
        self.read()

    def read(self) -> None:
        """Show what came from it."""
        empty(self.rows)
        for number, title in self._tools.desk.grants.register.from_origin(self._kind, self._record, words.language()):
            self.rows.addWidget(GoButton(self._tools, "grant_record", number, title))

    def make_idea(self) -> None:
        """Make an idea that remembers where it came from, and go to it."""
        try:
            number = self._tools.desk.grants.register.from_record(self._kind, self._record)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self._tools.go("grant_record", number)

    def _changed(self, kinds: frozenset[str]) -> None:
        if "grant_record" in kinds:
            self.read()
