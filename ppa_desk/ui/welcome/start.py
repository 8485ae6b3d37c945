"""The first page: a new workspace, another one, the 2020 sample, a review pack, or one of the recent ones."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.ui.icons import icon
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.welcome.sheet import Sheet
from ppa_desk.ui.widgets.parts import LinkButton, PrimaryButton, QuietButton, empty, plain_label


class StartPage(Sheet):
    """What one can begin with."""

    wanted_new = Signal()
    wanted_other = Signal()
    wanted_sample = Signal()
    wanted_pack = Signal()
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("PPA Desk", parent=parent)
        self.sentence.setText(
            self.tr("The desk of an alliance's secretariat: members, groups, meetings and the documents they lead to.")
        )
        self.sentence.show()
        self.new = PrimaryButton(self.tr("New workspace"))
        self.other = QuietButton(self.tr("Open a workspace…"))
        self.sample = QuietButton(self.tr("Look at the 2020 sample"))
        self.new.clicked.connect(self.wanted_new)
        self.other.clicked.connect(self.wanted_other)
        self.sample.clicked.connect(self.wanted_sample)
        self.pack = QuietButton(self.tr("Open a review pack…"))
        self.pack.clicked.connect(self.wanted_pack)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(INSIDE)
        self._lay_out_choices()
        self.card.body.addLayout(self._recent)
        self.setFocusProxy(self.new)

    def _lay_out_choices(self) -> None:
        """Each choice with a sentence that says what it leads to."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE)
        told = (
            (self.new, self.tr("An empty workspace for your alliance, with a passphrase if you want one.")),
            (self.other, self.tr("A folder on this computer that holds a workspace.")),
            (
                self.sample,
                self.tr("The member meeting of 2020 with its members, priorities and summary, to try things on."),
            ),
            (self.pack, self.tr("Grants to read and score, in a file that was sent to you. It needs no workspace.")),
        )
        for row, (button, sentence) in enumerate(told):
            grid.addWidget(button, row, 0)
            grid.addWidget(plain_label(sentence, "secondary"), row, 1)
        grid.setColumnStretch(1, 1)
        self.card.body.addLayout(grid)

    def show_recent(self, places: Sequence[str]) -> None:
        """List the workspaces opened last."""
        empty(self._recent)
        if places:
            self._recent.addWidget(plain_label(self.tr("Opened last"), "small"))
        for place in places:
            self._recent.addWidget(_Recent(place, self))


class _Recent(QWidget):
    """A workspace opened before: its name is the button, where it is stands beside."""

    def __init__(self, place: str, page: StartPage) -> None:
        super().__init__()
        self._place, self._page = place, page
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        path = Path(place)
        button = LinkButton(path.name or place)
        button.setIcon(icon("folder"))
        button.clicked.connect(self._go)
        row.addWidget(button)
        row.addWidget(plain_label(str(path.parent), "small"), 1)

    def _go(self) -> None:
        self._page.chosen.emit(self._place)
