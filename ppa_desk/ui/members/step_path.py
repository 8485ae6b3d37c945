"""The steps of a membership as a small path: where it stands, where it has been, each with its day."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ppa_desk.ui.theme import INSIDE, TIGHT, roles_of, scale_of
from ppa_desk.ui.widgets.parts import plain_label

SIZE = 14


@dataclass(frozen=True, slots=True)
class Stop:
    """A step: its name, its day in words, whether it was passed, and whether it is where the path stands."""

    name: str
    day: str
    passed: bool
    now: bool


class StepPath(QWidget):
    """Stops in a row, joined by a line."""

    def __init__(self, stops: Sequence[Stop], spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stops = tuple(stops)
        self.setAccessibleName(spoken)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, TIGHT, 0, TIGHT)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(TIGHT)
        for at, stop in enumerate(stops):
            before = stops[at - 1] if at else None
            after = stops[at + 1] if at + 1 < len(stops) else None
            grid.addWidget(_Dot(stop, before, after), 0, at)
            for row, text, kind in ((1, stop.name, "strong" if stop.now else ""), (2, stop.day, "small")):
                label = plain_label(text, kind or ("" if stop.passed else "secondary"))
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
                label.setContentsMargins(INSIDE, 0, INSIDE, 0)
                grid.addWidget(label, row, at)
            grid.setColumnStretch(at, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


class _Dot(QWidget):
    """A stop as a dot, with the halves of the lines to its neighbours."""

    def __init__(self, stop: Stop, before: Stop | None, after: Stop | None) -> None:
        super().__init__()
        self._stop, self._before, self._after = stop, before, after
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as the dot."""
        high = round((SIZE + TIGHT) * scale_of(self.font()))
        return QSize(4 * high, high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines, then the dot over them."""
        roles, painter = roles_of(self.palette()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        for other, edge in ((self._before, 0.0), (self._after, float(self.width()))):
            if other is not None:
                walked = self._stop.passed and other.passed
                painter.setPen(QPen(roles.colour("accent" if walked else "line"), 2))
                painter.drawLine(middle, QPointF(edge, middle.y()))
        size = SIZE * scale_of(self.font())
        dot = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
        painter.setPen(QPen(roles.colour("accent" if self._stop.passed else "edge"), 2))
        painter.setBrush(roles.colour("accent" if self._stop.passed and not self._stop.now else "panel"))
        painter.drawEllipse(dot)
        if self._stop.now:
            painter.setBrush(roles.colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(dot.adjusted(size / 4, size / 4, -size / 4, -size / 4))
