"""The rows of a list, as a table or in two lines."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ppa_desk.ui.lists.rows import TwoLines, WorkRows
from ppa_desk.ui.theme import TWO_LINE_ROW, WORK_ROW, scale_of

FEW = 5
"""Columns up to which the first one takes the room that is left; more of them are scrolled to."""
SIGN = 30
"""Pixels beside a column's title, for the sign of the order."""


class ListView(QTableView):
    """The rows, as a table that is worked in or in two lines; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSortIndicatorClearable(False)
        self._lines = TwoLines(self)
        self.setItemDelegate(WorkRows(self))

    def dress(self, *, two_lines: bool) -> None:
        """Show rows in two lines, or as a table under a header."""
        model, header = self.model(), self.horizontalHeader()
        height = TWO_LINE_ROW if two_lines else WORK_ROW
        letter = QFontMetrics(self.font()).averageCharWidth()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(round(height * scale_of(self.font())))
        self.setItemDelegateForColumn(0, self._lines if two_lines else self.itemDelegate())
        header.setVisible(not two_lines)
        for at in range(model.columnCount()):
            self.setColumnHidden(at, two_lines and at > 0)
            stretches = at == 0 and (two_lines or model.columnCount() <= FEW)
            modes = QHeaderView.ResizeMode
            header.setSectionResizeMode(at, modes.Stretch if stretches else modes.Interactive)
            title = str(model.headerData(at, Qt.Orientation.Horizontal) or "")
            wide = QFontMetrics(self.font()).horizontalAdvance(title) + SIGN
            self.setColumnWidth(at, max(letter * (15 if at else 30), wide))
        header.setMinimumSectionSize(letter * 8)
        self.setSortingEnabled(False)
        header.setSortIndicatorShown(not two_lines)
        header.setSectionsClickable(not two_lines)
