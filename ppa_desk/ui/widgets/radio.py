"""One of several, drawn in our colours with a focus one can see."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ppa_desk.ui.theme import INSIDE, TIGHT, roles_of
from ppa_desk.ui.widgets.parts import BOX, literal


class Radio(QRadioButton):
    """A choice that excludes the others of its group."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(literal(text), parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of circle and text."""
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(text.width() + BOX + 3 * TIGHT + INSIDE, max(text.height(), BOX) + 2 * TIGHT)

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The text belongs to it."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle, dot, text, and the ring of the keyboard."""
        roles = roles_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(TIGHT + 0.5, (self.height() - BOX) / 2 + 0.5, BOX - 1, BOX - 1)
        on = self.isChecked()
        painter.setPen(QPen(roles.colour("accent" if on else "edge"), 2 if on else 1))
        painter.setBrush(roles.colour("panel"))
        painter.drawEllipse(circle)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(roles.colour("accent"))
            painter.drawEllipse(circle.adjusted(4, 4, -4, -4))
        painter.setPen(roles.colour("text" if self.isEnabled() else "secondary"))
        text = self.rect().adjusted(BOX + TIGHT + INSIDE, 0, 0, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(roles.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
