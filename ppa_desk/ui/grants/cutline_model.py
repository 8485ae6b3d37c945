"""The rows of the cut-line: amounts typed, must-funds and left-outs ticked, where the money comes from."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model import money
from ppa_desk.services.grants.cutline import Line
from ppa_desk.services.grants.scenarios import Outlook
from ppa_desk.services.records import title_of
from ppa_desk.ui import words
from ppa_desk.ui.grants.review_sheet import points
from ppa_desk.ui.theme import INSIDE, Roles, roles_of
from ppa_desk.ui.widgets.parts import BOX, draw_box

Index = QModelIndex | QPersistentModelIndex
RANK, TITLE, SCORE, AMOUNT, PIN, OUT, RESULT = range(7)
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CutlineModel(QAbstractTableModel):
    """A scenario worked out, to be worked in. `wanted` says what somebody changed in which grant."""

    wanted = Signal(int, object)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.outlook: Outlook | None = None
        self.may_edit = False

    @property
    def lines(self) -> tuple[Line, ...]:
        """The rows."""
        return self.outlook.cut.lines if self.outlook else ()

    def show(self, outlook: Outlook, *, may_edit: bool) -> None:
        """Show a scenario; where its rows are the same, what is chosen stays chosen."""
        before = [one.proposal.id for one in self.lines]
        same = before == [one.proposal.id for one in outlook.cut.lines]
        if not same:
            self.beginResetModel()
        self.outlook, self.may_edit = outlook, may_edit
        if same:
            self.dataChanged.emit(self.index(0, 0), self.index(len(before) - 1, RESULT))
        else:
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many proposals there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else RESULT + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the head of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (RANK, SCORE, AMOUNT):
            return RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (
            self.tr("Rank"), self.tr("Proposal"), self.tr("Score"), self.tr("Amount"), self.tr("Must fund"),
            self.tr("Leave out"), self.tr("Result"),
        )  # fmt: skip
        return heads[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what may be done in a cell."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.may_edit and index.column() == AMOUNT:
            flags |= Qt.ItemFlag.ItemIsEditable
        if self.may_edit and index.column() in (PIN, OUT):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column in (PIN, OUT):
            on = line.proposal.pinned if column == PIN else line.proposal.left_out
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (RANK, SCORE, AMOUNT):
            return RIGHT
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(line, column)
        if role == Qt.ItemDataRole.EditRole and column == AMOUNT:
            return money.plain(line.proposal.amount, line.proposal.currency, words.language())
        if role == Qt.ItemDataRole.AccessibleTextRole and column in (PIN, OUT):
            return self.headerData(column, Qt.Orientation.Horizontal)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(line, column)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what somebody wants changed."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            name = "pinned" if index.column() == PIN else "left_out"
            self.wanted.emit(line.proposal.id, {name: Qt.CheckState(value) == Qt.CheckState.Checked})
            return True
        try:
            amount = money.read(str(value), line.proposal.currency) if str(value).strip() else None
        except DeskError as error:
            self.refused.emit(error)
            return False
        if amount != line.proposal.amount:
            self.wanted.emit(line.proposal.id, {"amount": amount})
        return True

    def _text(self, line: Line, column: int) -> str:
        one, language = line.proposal, words.language()
        tells: dict[int, Callable[[], str]] = {
            RANK: lambda: str(line.rank),
            TITLE: lambda: title_of("grant_record", self.outlook.grants[one.id], language) if self.outlook else "",
            SCORE: lambda: points(one.score) if one.score is not None else "–",
            AMOUNT: lambda: money.told(one.amount, one.currency, language) or "–",
            RESULT: lambda: self._result(line),
        }
        return tells[column]() if column in tells else ""

    def _result(self, line: Line) -> str:
        lacks = money.told(line.lacks, line.proposal.currency, words.language())
        if line.state == "funded" and self.outlook is not None:
            at = 1 if words.language() == "fr" else 0
            names = [self.outlook.names[one.purse][at] for one in line.portions if one.purse in self.outlook.names]
            told = self.tr("funded by {funds}").format(funds=", ".join(names)) if names else self.tr("funded")
            return (
                self.tr("{result} – drops out").format(result=told) if line.proposal.id in self.outlook.drops else told
            )
        return {
            "short": self.tr("{amount} lacking").format(amount=lacks),
            "left_out": self.tr("left out"),
            "no_amount": self.tr("no amount"),
        }.get(line.state, self.tr("not scored"))

    def _colour(self, line: Line, column: int) -> Any:
        if column != RESULT:
            return None
        dropped = self.outlook is not None and line.proposal.id in self.outlook.drops
        name = "good" if line.state == "funded" and not dropped else "attention"
        return _roles().colour(name if line.state in ("funded", "short") else "secondary")


class Lined(QStyledItemDelegate):
    """Draws the line that the money reaches below a row, and the boxes one ticks."""

    def __init__(self, model: CutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell, and the line where it stands."""
        super().paint(painter, option, index)
        if index.column() in (PIN, OUT):
            self._tick(painter, option.rect, index)
        outlook = self._model.outlook
        if outlook is None or index.row() + 1 != outlook.cut.line_after:
            return
        rect = option.rect
        painter.save()
        painter.setPen(QPen(_roles().colour("accent"), 3))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the boxes to `paint`: those of the system cannot be seen in the dark."""
        super().initStyleOption(option, index)
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click anywhere in the cell ticks its box, and so does the space bar."""
        clicked = event.type() == QEvent.Type.MouseButtonRelease
        pressed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if index.column() not in (PIN, OUT) or not (clicked or pressed):
            return super().editorEvent(event, model, option, index)
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        other = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)

    def _tick(self, painter: QPainter, rect: QRect, index: Index) -> None:
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect.x() + INSIDE + 0.5, rect.center().y() - BOX / 2 + 0.5, BOX - 1, BOX - 1)
        draw_box(painter, _roles(), box, on=on)
        painter.restore()


def _roles() -> Roles:
    return roles_of(QApplication.palette())
