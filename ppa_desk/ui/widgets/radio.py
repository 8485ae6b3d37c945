"""One of several, drawn in our colours with a focus one can see."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ppa_desk.ui.theme import Roles
from ppa_desk.ui.widgets.parts import draw_marked, literal, marked_size


class Radio(QRadioButton):
    """A choice that excludes the others of its group."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(literal(text), parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of circle and text."""
        return marked_size(self)

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The text belongs to it."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle, dot, text, and the ring of the keyboard."""
        draw_marked(self, self._mark)

    def _mark(self, painter: QPainter, roles: Roles, circle: QRectF) -> None:
        on = self.isChecked()
        painter.setPen(QPen(roles.colour("accent" if on else "edge"), 2 if on else 1))
        painter.setBrush(roles.colour("panel"))
        painter.drawEllipse(circle)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(roles.colour("accent"))
            painter.drawEllipse(circle.adjusted(4, 4, -4, -4))
