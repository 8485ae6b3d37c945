"""Where a person works and worked, and what does not fit in it."""

from contextlib import suppress

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.services.records import Gone
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.members.lines import OtherEnd, PositionLine
from ppa_desk.ui.record.page import part_card
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Notice, empty

WATCHED = frozenset({"position", "term", "organisation"})


class PositionsTab(QWidget):
    """The positions of a person, with findings above them."""

    def __init__(self, tools: Tools, person: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._person = tools, person
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        self.findings = QVBoxLayout()
        column.addLayout(self.findings)
        column.addWidget(self._positions())
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.look()

    def look(self) -> None:
        """Look again at what does not fit."""
        empty(self.findings)
        for one in self._tools.desk.members.positions.findings(self._person, words.language()):
            self.findings.addWidget(Notice(words.notice(one.code, one.values), "bad" if one.wrong else "attention"))

    def _positions(self) -> QWidget:
        tools = self._tools
        return part_card(
            tools, QCoreApplication.translate("Members", "Where this person works"), "position",
            {"person_id": self._person},
            line=PositionLine(tools.desk.records, "organisation").tell, below=OtherEnd(tools, "organisation").button,
            empty=QCoreApplication.translate("Members", "Nothing yet. Choose an organisation below."),
        )  # fmt: skip

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone):
            if kinds & WATCHED:
                self.look()
