"""Two columns beside each other, or below each other where there is too little room for both."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from ppa_desk.ui.theme import BETWEEN, scale_of

NARROW = 560
"""Pixels, at a text size of 100 %, below which two columns do not fit."""


class Sides(QWidget):
    """A left and a right column, with the shares they have of the width; `turned` tells that they moved."""

    turned = Signal()

    def __init__(
        self, left: QLayout, right: QLayout, shares: tuple[int, int], parent: QWidget | None = None, *,
        narrow: int = 0,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._columns, self._narrow = (left, right), narrow
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(BETWEEN)
        for column, share in zip(self._columns, shares, strict=True):
            self._box.addLayout(column, share)

    @property
    def is_narrow(self) -> bool:
        """Whether they stand below each other."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def narrow_below(self, width: int) -> None:
        """Put them below each other under a width that fits what they hold now, in pixels."""
        self._narrow = width
        self._turn()

    def minimumSizeHint(self) -> QSize:
        """It may be as narrow as the wider of its columns."""
        wider = max(column.minimumSize().width() for column in self._columns)
        return QSize(wider, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns beside or below each other."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        narrow = self.width() < (self._narrow or NARROW * scale_of(self.font()))
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
            self.turned.emit()
