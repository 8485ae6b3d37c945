"""Above a board: what is looked for on it; whatever does not fit is dimmed, and stays where it lies."""

from collections import Counter

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ppa_desk.services.codes import Codes
from ppa_desk.services.meetings.board import Board
from ppa_desk.services.meetings.board_search import ANY, SOME, Wanted
from ppa_desk.ui.meetings.board_words import cluster_title
from ppa_desk.ui.meetings.lines import coded
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import LinkButton, hint, plain_label

PAUSE = 150
"""Milliseconds after the last key until the board follows."""
EVERY = "*"
"""The key of no choice."""


class BoardFilter(QWidget):
    """`changed` tells that something else is looked for."""

    changed = Signal()

    def __init__(self, codes: Codes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = codes
        self.line = QLineEdit()
        self.line.setObjectName("filter")
        self.line.setPlaceholderText(self.tr("Find on the board"))
        self.line.setAccessibleName(self.tr("Find on the board"))
        self.line.setClearButtonEnabled(True)
        self.author = ChoiceButton(self.tr("Who wrote it"))
        self.colour = ChoiceButton(self.tr("Colour"))
        self.cluster = ChoiceButton(self.tr("Cluster"))
        self.told = plain_label("", "small", wrap=False)
        self.all = LinkButton(self.tr("Show all"))
        hint(self.all, self.tr("Look for nothing in particular"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.changed)
        self.line.textChanged.connect(self._pause.start)
        self.all.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.line, 1)
        for choice in (self.author, self.colour, self.cluster):
            choice.chosen.connect(lambda _key: self.changed.emit())
            row.addWidget(choice)
        row.addWidget(self.told)
        row.addWidget(self.all)

    @property
    def wanted(self) -> Wanted:
        """What is looked for."""
        author, colour, cluster = (choice.key or EVERY for choice in (self.author, self.colour, self.cluster))
        return Wanted(
            self.line.text(),
            None if author == EVERY else author.removeprefix("="),
            None if colour == EVERY else colour.removeprefix("="),
            ANY if cluster == EVERY else int(cluster),
        )

    def clear(self) -> None:
        """Look for nothing in particular."""
        self.line.clear()
        for choice in (self.author, self.colour, self.cluster):
            choice.take(EVERY)
        self._pause.stop()
        self.changed.emit()

    def offer(self, board: Board) -> None:
        """Offer what there is on a board; what was chosen stays chosen where it is still there."""
        authors = Counter(note.written_by for note in board.notes)
        self._offer(self.author, self.tr("Everybody’s"), {
            f"={name}": name or self.tr("Author not known") for name in sorted(authors, key=str.casefold)
        })  # fmt: skip
        colours = {note.colour or "": "" for note in board.notes}
        self._offer(self.colour, self.tr("Every colour"), {
            f"={code}": coded(self._codes, "note_colour", code) if code else self.tr("No colour") for code in colours
        })  # fmt: skip
        clusters = {str(SOME): self.tr("In a cluster"), "0": self.tr("In no cluster")}
        clusters |= {str(one.id): cluster_title(one)[:40] for one in board.clusters}
        self._offer(self.cluster, self.tr("Every cluster"), clusters if board.clusters else {})

    def tell(self, shown: int, of: int) -> None:
        """Say how many are meant."""
        looks = not self.wanted.anything
        told = QCoreApplication.translate("BoardFilter", "%n of {all} note(s)", "", shown).replace("{all}", str(of))
        self.told.setText(told if looks else "")
        self.told.setVisible(looks)
        self.all.setVisible(looks)

    def _offer(self, choice: ChoiceButton, every: str, found: dict[str, str]) -> None:
        choice.offer({EVERY: every, **found} if len(found) > 1 else {}, choice.key)
