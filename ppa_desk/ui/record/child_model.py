"""The parts of a record as a list that can be put in another order."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ppa_desk.services.records import Kept, Records, title_of
from ppa_desk.ui import words
from ppa_desk.ui.lists.model import KEY, LINE, Line

MIME = "application/x-ppa-desk-part"

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class ChildModel(QAbstractListModel):
    """Records of one kind that belong to one owner, in their order."""

    moved = Signal(object)

    def __init__(
        self,
        records: Records,
        kind: str,
        owner: Mapping[str, Any],
        line: Callable[[Kept], Line] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._records, self.kind, self.owner = records, kind, dict(owner)
        self._line = line or self._plain
        self.kept: list[Kept] = []
        self.can_move = False
        self.reload()

    def reload(self) -> None:
        """Read the parts again; where they are the same, their rows stay."""
        now = self.ordered(self._records.where(self.kind, **self.owner))
        if [kept.id for kept in now] == [kept.id for kept in self.kept]:
            self.kept = now
            if now:
                self.dataChanged.emit(self.index(0, 0), self.index(len(now) - 1, 0))
            return
        self.beginResetModel()
        self.kept = now
        self.endResetModel()

    def ordered(self, kept: list[Kept]) -> list[Kept]:
        """Return the parts in the order they are shown in: their own."""
        return kept

    def place(self, key: int) -> int:
        """Return where a part stands, -1 where it is not there."""
        return next((at for at, kept in enumerate(self.kept) if kept.id == key), -1)

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many parts there are."""
        return 0 if parent.isValid() else len(self.kept)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows and says."""
        if not index.isValid():
            return None
        kept = self.kept[index.row()]
        if role == KEY:
            return kept.id
        if role == LINE:
            return self._line(kept)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._line(kept).title
        return self._line(kept).spoken() if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged, and dropped between rows."""
        flags = super().flags(index)
        if not self.can_move:
            return flags
        return flags | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled)

    def supportedDropActions(self) -> Qt.DropAction:
        """A row only moves."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Only rows of this list are taken."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the number of the row that is dragged."""
        data = QMimeData()
        data.setData(MIME, str(indexes[0].data(KEY)).encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Put the dragged row where it was dropped."""
        at = self.place(int(bytes(data.data(MIME).data()) or b"0"))
        if at < 0:
            return False
        self.put(at, row if row >= 0 else len(self.kept))
        return False  # the model has moved the row itself; the view must not remove one

    def put(self, at: int, before: int) -> None:
        """Put a part before another one's place, and tell the new order of numbers."""
        order = [kept.id for kept in self.kept]
        number = order.pop(at)
        order.insert(before - 1 if before > at else before, number)
        if order != [kept.id for kept in self.kept]:
            self.moved.emit(order)

    def _plain(self, kept: Kept) -> Line:
        return Line(title_of(self.kind, kept.values, words.language()) or self.tr("(no text yet)"))
