"""What records say otherwise since a block was edited: words gone and new, each change to be taken over by itself."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.services.said import Change, taken
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.differing_text import DifferingText
from ppa_desk.ui.widgets.parts import LinkButton, empty, hint


class Beneath(QWidget):
    """The changes beneath one block. `taken` tells one that is to be taken over."""

    taken = Signal(object)

    def __init__(self, *, read_only: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_only = read_only
        self._shown: tuple[Sequence[Change], str] | None = None
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(TIGHT)
        self.hide()

    def show_changes(self, changes: Sequence[Change], text: str) -> None:
        """Show changes, each with the way to take it over where the edited text has its place."""
        if (changes, text) == self._shown:
            return
        self._shown = (changes, text)
        empty(self.rows)
        for change in changes:
            self.rows.addWidget(self._row(change, text))
        self.setVisible(bool(changes))

    def _row(self, change: Change, text: str) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(DifferingText(change.pieces), 1)
        if not self._read_only:
            take = LinkButton(self.tr("Take over"))
            take.setAccessibleName(self.tr("Take over: {text}").replace("{text}", (change.new or change.old)[:80]))
            take.setEnabled(taken(text, change) is not None)
            hint(take, self.tr("Put this one change into your text; the rest of your text stays") if take.isEnabled()
                 else self.tr("Your text no longer has this sentence: write it in by hand"))  # fmt: skip
            take.clicked.connect(partial(self.taken.emit, change))
            row.addWidget(take)
        return whole
