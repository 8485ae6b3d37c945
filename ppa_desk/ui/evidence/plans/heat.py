"""The table of need as one walks it by keyboard: categories down, provinces across, the stronger the more."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
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

from ppa_desk.services.evidence.plans.need import Cell, Need, Place
from ppa_desk.services.evidence.plans.telling import NeedTelling
from ppa_desk.ui.theme import NAVIGATION_ROW, SECONDARY, TEXT, contrast, roles_of, scale_of

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
SHARE = Qt.ItemDataRole.UserRole
MEASURES = ("open", "overdue", "closed", "days_open")
"""What the table can show in its cells."""
LEAST, NARROW, NAMES = 0.12, 66, 176
"""How strong the lightest cell is; pixels of a province and of the categories' names at a text size of 100 %."""
RIGHT = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class HeatModel(QAbstractTableModel):
    """One measure of every cell; a place without any action is empty."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.measure = MEASURES[0]
        self.categories: tuple[str, ...] = ()
        self.provinces: tuple[str, ...] = ()
        self._need: Need | None = None
        self._told: NeedTelling | None = None
        self._most = 1

    def show(self, need: Need, told: NeedTelling, measure: str) -> None:
        """Show a table by one measure."""
        self.beginResetModel()
        self._need, self._told, self.measure = need, told, measure
        self.categories, self.provinces = need.categories, need.provinces
        self._most = max((getattr(cell, measure) or 0 for cell in need.cells.values()), default=0) or 1
        self.endResetModel()

    def place(self, index: Index) -> Place | None:
        """Return the cell of the table that stands there; None beside it."""
        if self._need is None or not index.isValid() or not 0 < index.column() <= len(self.provinces):
            return None
        place = self.categories[index.row()], self.provinces[index.column() - 1]
        return place if place in self._need.cells else None

    def at(self, place: Place) -> QModelIndex:
        """Return where a cell stands; nowhere where it has no action any more."""
        if place[0] in self.categories and place[1] in self.provinces:
            return self.index(self.categories.index(place[0]), self.provinces.index(place[1]) + 1)
        return QModelIndex()

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many categories have actions."""
        return 0 if parent.isValid() else len(self.categories)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Return one column for the names, one a province, one for all."""
        return 0 if parent.isValid() else len(self.provinces) + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column."""
        if orientation != Qt.Orientation.Horizontal or self._told is None:
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if section == 0:
            return self._told.words("head.category")
        if section > len(self.provinces):
            return self._told.words("table.all")
        return self._told.province(self.provinces[section - 1]).replace("-", "-\u200b")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, says, and how strong it is."""
        if self._told is None or self._need is None:
            return None
        if index.column() == 0:
            told = self._told.category(self.categories[index.row()])
            return told if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None
        cell = self._cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._number(cell)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) and cell is not None:
            return f"{self._told.area(cell)}: {self._told.counts(cell)}"
        if role == SHARE and cell is not None and index.column() <= len(self.provinces):
            value = getattr(cell, self.measure)
            return None if value is None else value / self._most
        return RIGHT if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _cell(self, index: Index) -> Cell | None:
        assert self._need is not None
        category = self.categories[index.row()]
        if index.column() > len(self.provinces):
            return self._need.whole(category=category) if self.measure != "days_open" else None
        return self._need.cells.get((category, self.provinces[index.column() - 1]))

    def _number(self, cell: Cell | None) -> str:
        assert self._told is not None
        value = getattr(cell, self.measure) if cell is not None else None
        if value is None:
            return "" if cell is None else self._told.words("sign.none")
        return self._told.number(value)


class HeatTable(QTableView):
    """`chose` tells the cell one stands on, None where none is; `entered` that one wants to go on with it."""

    chose = Signal(object)
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heat = HeatModel(self)
        self.setModel(self.heat)
        self.setAccessibleName(name)
        self.setItemDelegate(_Cells(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalHeader(_Heads(self))
        self.selectionModel().currentChanged.connect(self._moved)

    def show_need(self, need: Need, told: NeedTelling, measure: str) -> None:
        """Show a table; one stays on the cell where one stood."""
        stood = self.heat.place(self.currentIndex())
        self.heat.show(need, told, measure)
        self.fit()
        if stood is not None:
            self.setCurrentIndex(self.heat.at(stood))

    def stand_on(self, place: Place) -> None:
        """Go to a cell."""
        self.setCurrentIndex(self.heat.at(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on with the cell."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the provinces."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the width, and be as high as the categories are."""
        columns, scale = self.heat.columnCount(), scale_of(self.font())
        if not columns:
            return
        room, names, row = self.viewport().width(), round(NAMES * scale), round(NAVIGATION_ROW * scale)
        each = max(round(NARROW * scale), (room - names) // (columns - 1))
        for at in range(columns):
            self.setColumnWidth(at, each if at else max(names, room - each * (columns - 1)))
        self.verticalHeader().setDefaultSectionSize(row)
        heads = self.horizontalHeader().sizeHint().height()
        bar = self.horizontalScrollBar().sizeHint().height() if names + each * (columns - 1) > room else 0
        self.setFixedHeight(heads + self.heat.rowCount() * row + bar + 4)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.chose.emit(self.heat.place(now))


class _Heads(QHeaderView):
    """The names of the provinces, on two lines where one is too short."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)

    def sizeHint(self) -> QSize:
        """Room for two lines."""
        return QSize(super().sizeHint().width(), 2 * QFontMetrics(_sized(self.font(), SECONDARY)).lineSpacing() + 8)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Draw a name, over the line that ends the head."""
        painter.save()
        roles, model = roles_of(self.palette()), self.model()
        painter.fillRect(rect, roles.colour("panel"))
        painter.setPen(roles.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(roles.colour("secondary"))
        painter.setFont(_sized(self.font(), SECONDARY))
        side = Qt.AlignmentFlag.AlignHCenter if logical else Qt.AlignmentFlag.AlignLeft
        told = str(model.headerData(logical, Qt.Orientation.Horizontal) or "")
        painter.drawText(rect.adjusted(4 if not logical else 0, 0, 0, -4),
                         side | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap, told)  # fmt: skip
        painter.restore()


class _Cells(QStyledItemDelegate):
    """Draws a cell on a ground as strong as its figure, in the ink that is read best there."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, figure and the ring of the keyboard."""
        painter.save()
        roles, rect = roles_of(option.palette), option.rect
        painter.fillRect(rect, roles.colour("panel"))
        share, ink = index.data(SHARE), roles.text
        if share is not None:
            ground = _mixed(roles.panel, roles.accent, LEAST + (1 - LEAST) * float(share) if share else LEAST / 2)
            painter.fillRect(rect.adjusted(1, 1, -1, -1), QColor(ground))
            ink = max((roles.text, roles.on_accent), key=lambda one: contrast(one, ground))
        painter.setPen(QColor(ink))
        painter.setFont(_sized(option.font, TEXT, strong=share is not None and index.column() > 0))
        if index.column():
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data() or ""))
        else:
            told, inner = str(index.data()), rect.adjusted(4, 0, -8, 0)
            if option.fontMetrics.horizontalAdvance(told) > inner.width():
                painter.setFont(_sized(option.font, SECONDARY))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, told)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(roles.colour("text"), 2))
            painter.drawRect(QRect(rect).adjusted(2, 2, -2, -2))
        painter.restore()


def _mixed(one: str, other: str, share: float) -> str:
    parts = zip(QColor(one).getRgb()[:3], QColor(other).getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(low + (high - low) * share) for low, high in parts)).name()


def _sized(font: QFont, pixels: int, *, strong: bool = False) -> QFont:
    told = QFont(font)
    told.setPixelSize(round(pixels * scale_of(font)))
    told.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return told
