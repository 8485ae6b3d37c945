"""What the next version of a document would say otherwise, shown before it is issued."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ppa_desk.services.summary.versions import Since
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.summary_cards import SinceCard
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Page, PrimaryButton, QuietButton, plain_label


class Anew(Page):
    """What would change, with the way to issue it and the way back. `issued` and `left` tell which was taken."""

    issued = Signal()
    left = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self.since = tools, SinceCard(tools)
        self.issue, self.back = PrimaryButton(""), QuietButton(self.tr("Not now"))
        self.issue.clicked.connect(self.issued)
        self.back.clicked.connect(self.left)
        self.told = plain_label("", "secondary")
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.issue)
        row.addWidget(self.back)
        row.addWidget(self.told, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.since)
        self.body.addStretch(1)

    def show_since(self, since: Since) -> None:
        """Show what changed since the newest version, whole."""
        number = words.number(since.number + 1)
        self.issue.setText(self.tr("Issue version {n}").replace("{n}", number))
        self.issue.setEnabled(True)
        self.told.setText(self.tr("It is frozen as it stands now and says what changed; this version stays."))
        self.since.show_since(since)
        self.since.unfold()
