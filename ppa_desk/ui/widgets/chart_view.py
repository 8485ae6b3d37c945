"""A chart on the screen: the same drawing as on paper, in the colours of the window."""

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from ppa_desk.services.content import Chart, Graph, Tree
from ppa_desk.ui.theme import house_family, roles_of

WIDEST, LARGER = 700, 1.4
"""How wide a chart grows, in pixels, and how much larger than on paper it is drawn."""
LEAST, SPARK, TREE = 200, 90, 1200
"""How narrow a chart is at least; how wide the small one of a table's cell is, and a tree or graph at most."""


def chart_colours(palette: QPalette) -> dict[str, str]:
    """Return the colours of a chart in the window's mode."""
    roles = roles_of(palette)
    soft = {"good_soft": roles.accent_ground, "bad_soft": roles.bad_ground}
    return {
        "text": roles.text, "secondary": roles.secondary, "line": roles.line, "page": roles.on_accent,
        "good": roles.accent, "bad": roles.bad, "attention": roles.attention, "neutral": roles.edge, **soft,
    }  # fmt: skip


class ChartView(QWidget):
    """Shows one chart, as wide as there is room, with what it says for those who cannot see it."""

    def __init__(self, chart: Chart | Tree | Graph, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart, self._width = chart, 0
        small = isinstance(chart, Chart) and chart.kind == "spark"
        self._most, self._least = (SPARK, SPARK) if small else (WIDEST, LEAST)
        if isinstance(chart, Tree | Graph):
            self._most = TREE
        self._renderer = QSvgRenderer(self)
        house_family()
        self.setAccessibleName(chart.alt)
        self.setAccessibleDescription(chart.note)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if small:
            self.setFixedWidth(SPARK)
        if not isinstance(chart, Graph):  # a large one is drawn once, when its width is known
            self._draw(self._most)

    def colours(self) -> dict[str, str]:
        """Return the colours of a chart in the window's mode."""
        return chart_colours(self.palette())

    @property
    def drawn_width(self) -> int:
        """How wide it is drawn, in pixels."""
        return self._width

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew where the width changed."""
        super().resizeEvent(event)
        self._draw(min(event.size().width(), self._most))

    def _draw(self, width: int) -> None:
        from ppa_desk.documents.charts import svg  # what draws is loaded when a chart is looked at

        if width == self._width or width < self._least:
            return
        self._width = width
        self._renderer.load(QByteArray(svg(self._chart, width / LARGER, self.colours())))
        self.setFixedHeight(round(self._renderer.defaultSize().height() * LARGER))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as it likes to be."""
        return QSize(self._most, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter, QRectF(0, 0, self._width, self.height()))
        painter.end()
