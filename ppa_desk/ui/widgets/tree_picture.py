"""A picture whose parts one can press (boxes of a tree or graph, tiles, rows): with the mouse, or arrows and Enter."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from ppa_desk.services.content import Box, Chart, Graph, Tree
from ppa_desk.ui.theme import roles_of
from ppa_desk.ui.widgets.chart_view import LARGER, ChartView


class TreePicture(ChartView):
    """Shows a tree, graph, map or rows; `pressed` tells the key of a part: of a tile its place, of a row its number.

    `tips` are the words of parts that have no box, by their key.
    """

    pressed = Signal(str)

    def __init__(
        self,
        tree: Tree | Graph | Chart,
        chosen: str = "",
        parent: QWidget | None = None,
        tips: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(tree, parent)
        self._told = tree
        boxes = () if isinstance(tree, Chart) else tree.boxes
        self._tips = dict(tips or {}) | {box.key: _tip(box) for box in boxes}
        self._at: tuple[int, dict[str, QRectF]] = (0, {})
        keys = list(self._tips)
        self.chosen = chosen if chosen in keys else (keys[0] if keys and boxes else "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def places(self) -> dict[str, QRectF]:
        """Return where each part stands, by its key."""
        from ppa_desk.documents.charts import pressed_places  # what draws is loaded when a chart is looked at

        if self._at[0] != self.drawn_width:
            found = pressed_places(self._told, self.drawn_width / LARGER)
            rects = {key: QRectF(*(LARGER * part for part in place)) for key, place in found.items()}
            self._at = (self.drawn_width, rects)
        return self._at[1]

    def box_at(self, point: QPointF) -> str:
        """Return the key of the box at a point, empty beside all of them."""
        return next((key for key, place in self.places().items() if place.contains(point)), "")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a box can be pressed."""
        over = self.box_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the press: letting go over a part presses it."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click presses a box."""
        key = self.box_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and key:
            self._press(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from box to box, Enter presses."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.chosen:
            self._press(self.chosen)
        elif event.key() in _STEPS and self.places():
            self.chosen = self.chosen or next(iter(self.places()))
            self._step(*_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """A box under the mouse tells all of its words."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            key = self.box_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._tips.get(key, ""), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, and the ring of the box that is chosen."""
        super().paintEvent(event)
        place = self.places().get(self.chosen)
        if place is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(roles_of(self.palette()).colour("accent"), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 3, 3)
        painter.end()

    def _press(self, key: str) -> None:
        self.chosen = key
        self.update()
        self.pressed.emit(key)

    def _step(self, right: int, down: int) -> None:
        """Go to the nearest box in a direction."""
        places = self.places()
        here = places[self.chosen].center()
        ahead = []
        for key, place in places.items():
            way = place.center() - here
            along, aside = way.x() * right + way.y() * down, abs(way.x() * down) + abs(way.y() * right)
            if key != self.chosen and along > 1:
                ahead.append((along + 2 * aside, key))
        if ahead:
            self.chosen = min(ahead)[1]
            self.update()


def _tip(box: Box) -> str:
    return "\n".join(part for part in (f"{box.code} {box.text}".strip(), box.told, box.warning) if part)


_STEPS = {
    Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Up: (0, -1),
}  # fmt: skip
