"""A table one types in as in a spreadsheet: Enter goes down, Tab to the right, blocks are copied and pasted."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

Hint = QAbstractItemDelegate.EndEditHint


class FastTable(QTableView):
    """`pasted` gives cells as row, column and text."""

    pasted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setTabKeyNavigation(True)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def closeEditor(self, editor: QWidget, hint: Hint) -> None:
        """After Enter go one down, after Tab to the next cell one can type in."""
        down = hint == Hint.SubmitModelCache
        step = {Hint.EditNextItem: 1, Hint.EditPreviousItem: -1}.get(hint, 0)
        super().closeEditor(editor, Hint.NoHint)
        if down:
            self._down()
        elif step:
            self._beside(step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Tab, Delete, copy and paste as in a spreadsheet."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.state() != QAbstractItemView.State.EditingState:  # else the editor's end goes down
                self._down()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._beside(1 if event.key() == Qt.Key.Key_Tab else -1)
        elif event.key() == Qt.Key.Key_Delete:
            self.pasted.emit([(one.row(), one.column(), "") for one in self.selectedIndexes() if _free(one)])
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy what is chosen, as a spreadsheet takes it."""
        rows: dict[int, list[str]] = {}
        for one in sorted(self.selectedIndexes(), key=lambda index: (index.row(), index.column())):
            rows.setdefault(one.row(), []).append(str(one.data() or ""))
        QGuiApplication.clipboard().setText("\n".join("\t".join(cells) for cells in rows.values()))

    def paste(self) -> None:
        """Put a block from a spreadsheet where the cursor stands; cells one cannot type in are passed over."""
        now = self.currentIndex()
        if not now.isValid():
            return
        found = []
        for down, line in enumerate(QGuiApplication.clipboard().text().rstrip("\r\n").splitlines()):
            for right, text in enumerate(line.split("\t")):
                cell = self.model().index(now.row() + down, now.column() + right)
                if cell.isValid() and _free(cell):
                    found.append((cell.row(), cell.column(), text))
        if found:
            self.pasted.emit(found)

    def _down(self) -> None:
        below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
        if below.isValid():
            self.setCurrentIndex(below)

    def _beside(self, step: int) -> None:
        """Go to the next cell one can type in; past the last one to whatever comes after the table."""
        model, now = self.model(), self.currentIndex()
        width = model.columnCount()
        at = now.row() * width + now.column() + step if now.isValid() else 0
        while 0 <= at < model.rowCount() * width:
            cell = model.index(at // width, at % width)
            if _free(cell):
                self.setCurrentIndex(cell)
                return
            at += step
        self.focusNextPrevChild(step > 0)


def _free(index: QModelIndex) -> bool:
    return bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
