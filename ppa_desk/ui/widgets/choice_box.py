"""A box that shows one of many choices by key and opens the others below it."""

from collections.abc import Mapping

from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ppa_desk.ui.icons import pixmap

SIGN = 14


class ChoiceBox(QComboBox):
    """It does not change under the mouse wheel while a page scrolls, and is never wider than its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def offer(self, choices: Mapping[str, str], now: str) -> None:
        """Offer these, with their words."""
        self.clear()
        for key, told in choices.items():
            self.addItem(told, str(key))
        self.setCurrentIndex(max(self.findData(str(now)), 0))

    @property
    def key(self) -> str:
        """What is chosen."""
        return str(self.currentData() or "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, then the sign that it opens."""
        super().paintEvent(event)
        sign = pixmap("chevron-down", "secondary", SIGN, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(self.width() - SIGN - 6, (self.height() - SIGN) // 2, sign)
