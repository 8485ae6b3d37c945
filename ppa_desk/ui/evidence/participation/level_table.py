"""The heat table of an assessment: a square for representation, a disc for participation, digits typed in place."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ppa_desk.services.evidence.participation.ratings import Rating, Scale
from ppa_desk.services.evidence.participation.scales import Scales
from ppa_desk.ui.evidence.participation.level_model import PROMINENT, RATING, SCALE, LevelModel
from ppa_desk.ui.theme import INSIDE, SECONDARY, TEXT, TIGHT, Roles, contrast, roles_of, scale_of

ROW, MARK, LEAST, STAGE = 36, 26, 34, 150
"""Pixels at a text size of 100 %: a row, a mark, the narrowest half of a group, the column of stages."""
LINES = 3
"""Lines the name of a group may take."""
Wrapped = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
Place = QModelIndex | QPersistentModelIndex


class LevelTable(QTableView):
    """One goes about with arrows and types digits. `typed` tells a digit, `emptied` that a level is taken away."""

    typed = Signal(QModelIndex, str)
    emptied = Signal(QModelIndex)
    wanted = Signal()

    def __init__(self, model: LevelModel, scales: Scales, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setHorizontalHeader(_Heads(self))
        self.setItemDelegate(_Marks(scales, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.modelReset.connect(self.fit)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits rate, Delete empties, Enter goes to what the rating stands on."""
        now = self.currentIndex()
        if now.isValid() and len(event.text()) == 1 and event.text() in "0123456789":
            self.typed.emit(now, event.text())
        elif now.isValid() and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.emptied.emit(now)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the groups."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def least(self) -> int:
        """Return the width below which it is scrolled."""
        scale = scale_of(self.font())
        return round((STAGE + LEAST * max(self.model().columnCount() - 1, 0)) * scale) + 2

    def fit(self) -> None:
        """Share the width, and be as high as the stages are."""
        columns, scale = self.model().columnCount(), scale_of(self.font())
        halves = max(columns - 1, 1)
        room = self.viewport().width()
        half = max(round(LEAST * scale), min((room - round(STAGE * scale)) // halves, round(72 * scale)))
        self.verticalHeader().setDefaultSectionSize(round(ROW * scale))
        for at in range(columns):
            self.setColumnWidth(at, half if at else max(round(STAGE * scale), room - half * halves))
        heads = self.horizontalHeader().sizeHint().height()
        bar = self.horizontalScrollBar().sizeHint().height() if self.least() > room else 0
        self.setFixedHeight(heads + self.model().rowCount() * round(ROW * scale) + bar + 2)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its columns need."""
        return QSize(self.least(), self.height())

    def minimumSizeHint(self) -> QSize:
        """It may be scrolled."""
        return QSize(round((STAGE + 4 * LEAST) * scale_of(self.font())), self.height())


class _Heads(QHeaderView):
    """The names of the groups, each over its two columns, with the mark of each scale below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)

    def sizeHint(self) -> QSize:
        """Room for the names, and a line for the marks."""
        metrics = QFontMetrics(_small(self.font()))
        return QSize(super().sizeHint().width(), (LINES + 1) * metrics.lineSpacing() + 2 * TIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Draw a group over both its columns."""
        painter.save()
        roles = roles_of(self.palette())
        painter.fillRect(rect, roles.colour("panel"))
        painter.setPen(roles.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = _small(self.font())
        painter.setFont(font)
        line = QFontMetrics(font).lineSpacing()
        painter.setPen(roles.colour("secondary"))
        model = self.model()
        if logical == 0:
            told = str(model.headerData(0, Qt.Orientation.Horizontal))
            painter.drawText(rect.adjusted(INSIDE, 0, 0, -TIGHT), Qt.AlignmentFlag.AlignBottom, told)
        else:
            self._scale(painter, roles, rect, line, first=logical % 2 == 1)
        painter.restore()

    def _scale(self, painter: QPainter, roles: Roles, rect: QRect, line: int, *, first: bool) -> None:
        """The mark of a scale; the second one writes the name of the group over both."""
        shape = QRectF(rect.center().x() - 4, rect.bottom() - line + TIGHT - 2, 9, 9)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(roles.colour("secondary"))
        _shape(painter, shape, "representation" if first else "participation")
        if first:
            return
        at = self.logicalIndexAt(rect.topLeft())
        before = self.sectionSize(at - 1)
        both = QRect(rect.x() - before + 2, rect.y() + TIGHT, rect.width() + before - 4, rect.height() - line - TIGHT)
        painter.setClipping(False)
        painter.setPen(roles.colour("text"))
        told = str(self.model().headerData(at, Qt.Orientation.Horizontal))
        painter.drawText(both, Wrapped, told)
        painter.setPen(roles.colour("line"))
        painter.drawLine(rect.topRight(), rect.bottomRight())


class _Marks(QStyledItemDelegate):
    """Draws a level as its mark: the higher, the stronger; a draft is a dashed outline, nothing a dash."""

    def __init__(self, scales: Scales, parent: QWidget) -> None:
        super().__init__(parent)
        self._scales = scales

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Place) -> None:
        """Draw ground, mark, digit and the ring of the keyboard."""
        painter.save()
        roles, rect = roles_of(option.palette), option.rect
        prominent = bool(index.data(PROMINENT))
        painter.fillRect(rect, roles.colour("accent_ground" if prominent else "panel"))
        painter.setPen(roles.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == 0:
            painter.setFont(_weighted(option.font, TEXT, strong=prominent))
            painter.setPen(roles.colour("text"))
            inner = rect.adjusted(INSIDE, 0, -TIGHT, 0)
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, str(index.data()))
        else:
            self._mark(painter, roles, option, index)
        painter.restore()

    def _mark(self, painter: QPainter, roles: Roles, option: QStyleOptionViewItem, index: Place) -> None:
        rect, rating, scale = option.rect, index.data(RATING), index.data(SCALE)
        if scale == "participation":
            painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = min(MARK * scale_of(option.font), rect.height() - 6, rect.width() - 4)
        shape = QRectF(rect.center().x() - size / 2 + 0.5, rect.center().y() - size / 2 + 0.5, size, size)
        ink = self._ground(painter, roles, shape, rating, scale)
        painter.setFont(_weighted(option.font, SECONDARY, strong=bool(rating.level(scale))))
        painter.setPen(QColor(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(roles.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 6, 6)

    def _ground(self, painter: QPainter, roles: Roles, shape: QRectF, rating: Rating, scale: Scale) -> str:
        """Draw the mark and return the colour its digit is read in."""
        level = rating.level(scale)
        if not level:
            return roles.secondary
        if not rating.counts:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(roles.colour("edge"), 1.2, Qt.PenStyle.DashLine))
            _shape(painter, shape, scale)
            return roles.text
        ground = _mixed(roles.panel, roles.accent, 0.12 + 0.88 * self._scales.share(scale, level))
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(roles.colour("accent"), 1))
        _shape(painter, shape, scale)
        return max((roles.text, roles.on_accent), key=lambda ink: contrast(ink, ground))


def _shape(painter: QPainter, shape: QRectF, scale: str) -> None:
    if scale == "representation":
        painter.drawRoundedRect(shape, 3, 3)
    else:
        painter.drawEllipse(shape)


def _mixed(one: str, other: str, share: float) -> str:
    parts = zip(QColor(one).getRgb()[:3], QColor(other).getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(low + (high - low) * share) for low, high in parts)).name()


def _small(font: QFont) -> QFont:
    return _weighted(font, SECONDARY, strong=False)


def _weighted(font: QFont, pixels: int, *, strong: bool) -> QFont:
    told = QFont(font)
    told.setPixelSize(round(pixels * scale_of(font)))
    told.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return told
