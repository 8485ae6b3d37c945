"""Two texts as one: words that went are struck out, words that came are underlined; colour is not the only sign."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from ppa_desk.services.said import Piece
from ppa_desk.ui.theme import roles_of
from ppa_desk.ui.widgets.growing import GrowingText

AROUND = 90
"""Signs of what stayed the same that are shown before and after a change; the middle of longer stretches is cut."""


class DifferingText(GrowingText):
    """What changed, to be read only."""

    def __init__(self, pieces: Iterable[Piece], parent: QWidget | None = None) -> None:
        super().__init__(parent, least=1, most=12)
        self._pieces = tuple(pieces)
        self.setReadOnly(True)
        self.setProperty("role", "quiet")
        self._draw()
        gone, come = (" ".join(one.text for one in self._pieces if one.kind == kind) for kind in ("gone", "new"))
        told = self.tr("Words gone: {gone}. Words new: {new}.").replace("{gone}", gone or "–")
        self.setAccessibleName(told.replace("{new}", come or "–"))

    def changeEvent(self, event: QEvent) -> None:
        """The colours follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_pieces"):
            self._draw()

    def _draw(self) -> None:
        roles = roles_of(self.palette())
        looks = {kind: QTextCharFormat() for kind in ("same", "gone", "new")}
        looks["same"].setForeground(roles.colour("secondary"))
        looks["gone"].setForeground(roles.colour("bad"))
        looks["gone"].setFontStrikeOut(True)
        looks["new"].setForeground(roles.colour("good"))
        looks["new"].setBackground(roles.colour("good_ground"))
        looks["new"].setFontUnderline(True)
        self.clear()
        cursor = QTextCursor(self.document())
        for nr, piece in enumerate(self._pieces):
            first, last = nr == 0, nr == len(self._pieces) - 1
            cursor.insertText(_short(piece, first=first, last=last), looks[piece.kind])
        self.setUndoRedoEnabled(False)


def _short(piece: Piece, *, first: bool, last: bool) -> str:
    text = piece.text
    if piece.kind != "same" or len(text) <= 2 * AROUND:
        return text
    return ("" if first else text[:AROUND]) + " … " + ("" if last else text[-AROUND:])
