"""Drawing a row in two lines: title, below it a fact at the left and a mark at the right."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ppa_desk.ui.lists.model import CHART, LINE, Line
from ppa_desk.ui.theme import SECONDARY, TEXT, TWO_LINE_ROW, Roles, roles_of, scale_of
from ppa_desk.ui.widgets.chart_view import LARGER, SPARK, chart_colours

if TYPE_CHECKING:
    from ppa_desk.services.content import Chart

SIDE, STRIPE, GAP = 14, 3, 12
INDENT = 16
"""How far a row stands to the right of the row it belongs to."""


class TwoLines(QStyledItemDelegate):
    """Draws a `Line`, as high as looks.md says at a text size of 100 %."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the row's height at this text size."""
        return QSize(100, round(TWO_LINE_ROW * scale_of(option.font)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground, stripe of the chosen row, both lines and the rule below."""
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        painter.save()
        roles = roles_of(option.palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self.draw_ground(painter, option, roles, chosen)
        inner = option.rect.adjusted(SIDE + line.depth * INDENT, 0, -SIDE, 0)
        strong = chosen or line.strong
        if line.below or line.mark:
            half = inner.height() // 2
            top = QRect(inner.x(), inner.y() + 6, inner.width(), half - 6)
            self._first(painter, option.font, top, line.title, roles, strong)
            self.draw_below(painter, option.font, top.translated(0, half - 8), line, roles)
        else:
            self.draw_over_two(painter, option.font, inner, line.title, roles, strong=strong)
        painter.restore()

    def draw_over_two(
        self, painter: QPainter, font: QFont, rect: QRect, text: str, roles: Roles, *, strong: bool = False
    ) -> None:
        """Draw a title over two lines."""
        painter.setFont(_weighted(font, strong))
        painter.setPen(roles.colour("text"))
        metrics, words = QFontMetrics(painter.font()), _one_line(text)
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
        room, shown = rect.width() * 2, words
        while metrics.boundingRect(rect, wrap, shown).height() > 2.5 * metrics.lineSpacing() and room > rect.width():
            room -= metrics.averageCharWidth() * 3
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect.adjusted(0, 6, 0, -6), wrap, shown)

    def draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, roles: Roles, chosen: bool) -> None:
        """Draw what lies behind a row: its colour, the stripe of a chosen one, the rule below."""
        rect = option.rect
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, roles.colour("accent_ground" if chosen else "hover" if over else "panel"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, roles.colour("line"))
        if chosen:
            painter.fillRect(rect.x(), rect.y(), STRIPE, rect.height(), roles.colour("accent"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(roles.colour("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def _first(self, painter: QPainter, font: QFont, rect: QRect, text: str, roles: Roles, strong: bool) -> None:
        bold = _weighted(font, strong)
        painter.setFont(bold)
        painter.setPen(roles.colour("text"))
        shown = QFontMetrics(bold).elidedText(_one_line(text), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _PLAIN, shown)

    def draw_below(self, painter: QPainter, font: QFont, rect: QRect, line: Line, roles: Roles) -> None:
        """Draw the small line: a fact at the left, the mark at the right."""
        small = QFont(font)
        small.setPixelSize(round(SECONDARY * font.pixelSize() / TEXT) if font.pixelSize() > 0 else SECONDARY)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        taken = min(metrics.horizontalAdvance(line.mark) + 2, rect.width() * 6 // 10)
        left = rect.width() - taken - (GAP if taken else 0)
        painter.setPen(roles.colour(line.role or "secondary"))
        mark = metrics.elidedText(line.mark, Qt.TextElideMode.ElideRight, taken)
        painter.drawText(rect, _PLAIN | Qt.AlignmentFlag.AlignRight, mark)
        painter.setPen(roles.colour("secondary"))
        below = metrics.elidedText(_one_line(line.below), Qt.TextElideMode.ElideRight, left)
        painter.drawText(rect, _PLAIN, below)


class WorkRows(QStyledItemDelegate):
    """Draws a cell of a table that is worked in; rules above and below the row that has the keyboard."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self._charts: dict[tuple[Chart, str], QSvgRenderer] = {}

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell, then the rules."""
        super().paint(painter, option, index)
        if (chart := index.data(CHART)) is not None:
            self._draw(painter, option, chart)
        view = self.parent()
        if isinstance(view, QTableView) and view.hasFocus() and view.currentIndex().row() == index.row():
            colour, rect = roles_of(option.palette).colour("accent"), option.rect
            painter.fillRect(rect.x(), rect.y(), rect.width(), 2, colour)
            painter.fillRect(rect.x(), rect.bottom() - 1, rect.width(), 2, colour)

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, chart: "Chart") -> None:
        """Draw a small chart in the middle of its cell, as a page draws it."""
        colours = chart_colours(option.palette)
        key = chart, colours["good"]
        if key not in self._charts:
            from ppa_desk.documents.charts import svg  # what draws is loaded when a chart is looked at

            if len(self._charts) > MOST:
                self._charts.clear()
            self._charts[key] = QSvgRenderer(QByteArray(svg(chart, SPARK / LARGER, colours)))
        size = self._charts[key].defaultSize() * LARGER
        room = QRectF(option.rect)
        place = QRectF(room.x() + GAP / 2, room.center().y() - size.height() / 2, size.width(), size.height())
        self._charts[key].render(painter, place)


MOST = 300
"""Charts kept as they were drawn."""
_PLAIN = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def _weighted(font: QFont, strong: bool) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return made


def _one_line(text: str) -> str:
    return " ".join(text.split())
