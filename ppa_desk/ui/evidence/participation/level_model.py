"""An assessment as a table one types in: a row a stage, two columns a group, one for each scale."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ppa_desk.services.evidence.participation.ratings import DESIGN, SCALES, Assessed, Rating, Scale
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.participation import telling

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
RATING, SCALE, PROMINENT = (Qt.ItemDataRole.UserRole + at for at in range(3))
"""The rating of a cell, its scale, and whether its row is the design."""
_SPOKEN = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class LevelModel(QAbstractTableModel):
    """Stages and groups with their levels on both scales."""

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.assessed: Assessed | None = None

    def show(self, assessed: Assessed | None) -> None:
        """Show an assessment; where its stages and groups are the same, what is chosen stays chosen."""
        before, self.assessed = self.assessed, assessed
        if before and assessed and _shape(before) == _shape(assessed):
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many stages there are."""
        return 0 if parent.isValid() or self.assessed is None else len(self.assessed.stages)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Return the column of the stage, and two a group."""
        return 0 if parent.isValid() or self.assessed is None else 1 + len(SCALES) * len(self.assessed.groups)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the head of a column: its group, spoken with its scale."""
        if orientation != Qt.Orientation.Horizontal or self.assessed is None:
            return None
        if section == 0:
            return self.tr("Stage") if role == Qt.ItemDataRole.DisplayRole else None
        group = telling.group(self._tools, self.assessed.groups[(section - 1) // 2])
        if role in _SPOKEN:
            return f"{group}: {telling.scale(self.scale(section))}"
        return group if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The stage is a label; every other cell can be chosen."""
        if index.column() == 0:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows and says."""
        assert self.assessed is not None
        stage = self.assessed.stages[index.row()]
        if role == PROMINENT:
            return stage == DESIGN
        if index.column() == 0:
            return telling.stage(self._tools, stage) if role == Qt.ItemDataRole.DisplayRole else None
        rating, scale = self.rating(index), self.scale(index.column())
        if role == RATING:
            return rating
        if role == SCALE:
            return scale
        if role == Qt.ItemDataRole.DisplayRole:
            return rating.level(scale) or "–"
        return self._spoken(rating, scale) if role in _SPOKEN else None

    def scale(self, column: int) -> Scale:
        """Return the scale of a column."""
        return SCALES[(column - 1) % 2]

    def rating(self, index: Index) -> Rating:
        """Return the rating a cell is a half of."""
        assert self.assessed is not None
        place = self.assessed.stages[index.row()], self.assessed.groups[(index.column() - 1) // 2]
        return self.assessed.at(*place)

    def place(self, stage: str, group: str, scale: Scale) -> QModelIndex:
        """Return the cell of a stage, group and scale."""
        if self.assessed is None or stage not in self.assessed.stages or group not in self.assessed.groups:
            return QModelIndex()
        column = 1 + 2 * list(self.assessed.groups).index(group) + SCALES.index(scale)
        return self.index(list(self.assessed.stages).index(stage), column)

    def _spoken(self, rating: Rating, scale: Scale) -> str:
        place = f"{telling.stage(self._tools, rating.stage)}, {telling.group(self._tools, rating.producer_group)}"
        told = f"{place}, {telling.scale(scale)}: {telling.level(self._tools, scale, rating.level(scale))}"
        if rating.is_draft and rating.level(scale):
            told += " – " + self.tr("draft, still needs: {what}").replace("{what}", telling.needed(rating))
        return told


def _shape(one: Assessed) -> tuple[int, tuple[str, ...], tuple[str, ...]]:
    return one.id, tuple(one.stages), tuple(one.groups)
