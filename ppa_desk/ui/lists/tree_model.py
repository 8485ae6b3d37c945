"""Records that hang on one another as rows of a tree that can be dragged: results, items of an agenda."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from ppa_desk.ui.lists.model import KEY, LINE, Line

MIME = "application/x-ppa-desk-branch"

Index = QModelIndex | QPersistentModelIndex


class Branch(Protocol):
    """What hangs on another by its number; each stands behind the one it hangs on."""

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def parent(self) -> int | None:
        """The number of the one it hangs on."""


class TreeModel(QStandardItemModel):
    """Branches as nested rows. `dropped` tells which was dropped under which other, at which rank."""

    dropped = Signal(int, object, int)

    def __init__(self, line: Callable[[Any], Line], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._rows: dict[int, QStandardItem] = {}
        self.can_move = False
        self.branches: dict[int, Any] = {}

    def show_branches(self, branches: Sequence[Branch]) -> bool:
        """Show these; say whether rows came, went or moved, so that what was chosen must be chosen again."""
        same = [(one.id, one.parent) for one in branches] == [(one.id, one.parent) for one in self.branches.values()]
        self.branches = {one.id: one for one in branches}
        if not same:
            self.clear()
            self._rows = {}
        for one in branches:
            if not same:
                self._rows[one.id] = QStandardItem()
                above = self._rows[one.parent] if one.parent in self._rows else self.invisibleRootItem()
                above.appendRow(self._rows[one.id])
            self._dress(self._rows[one.id], one)
        return not same

    def place(self, branch: int) -> QModelIndex:
        """Return where a branch stands; an invalid place where it is not there."""
        found = self._rows.get(branch)
        return found.index() if found is not None else QModelIndex()

    def _dress(self, item: QStandardItem, branch: Branch) -> None:
        line = self._line(branch)
        item.setData(branch.id, KEY)
        item.setData(line, LINE)
        item.setText(line.title)
        item.setData(line.spoken(), Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip("")
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | (_MOVES if self.can_move else _STAYS))

    def supportedDropActions(self) -> Qt.DropAction:
        """A row only moves."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Only rows of this tree are taken."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the number of the row that is dragged."""
        data = QMimeData()
        data.setData(MIME, str(indexes[0].data(KEY)).encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tell where the dragged row was dropped: on another it stands below, between two beside them."""
        branch = int(bytes(data.data(MIME).data()) or b"0")
        if branch not in self._rows:
            return False
        under: Any = parent.data(KEY) if parent.isValid() else None
        was = self.place(branch)
        at = row if row >= 0 else self.rowCount(parent)
        if was.parent() == parent and was.row() < at:
            at -= 1
        self.dropped.emit(branch, under, at)
        return False  # the service moves it; the view must not remove a row


_MOVES = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
_STAYS = Qt.ItemFlag.NoItemFlags
