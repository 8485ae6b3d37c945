"""The rows below Ctrl+K: what was found, grouped under headings, and how a row is drawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ppa_desk.ui.icons import icon
from ppa_desk.ui.theme import BETWEEN, INSIDE, NAVIGATION_ROW, SECONDARY, TEXT, Roles, roles_of, scale_of

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
CHOICE = Qt.ItemDataRole.UserRole + 1
ICON = 18


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: what it is called, a word beside it, and what it does. A heading does nothing."""

    words: str
    beside: str = ""
    icon: str = ""
    do: Callable[[], object] | None = None

    @property
    def is_heading(self) -> bool:
        """Whether the row only names the group below it."""
        return self.do is None

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        return f"{self.words}, {self.beside}" if self.beside else self.words


class Choices(QAbstractListModel):
    """The rows, headings among them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []

    def show(self, choices: Sequence[Choice]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._choices = list(choices)
        self.endResetModel()

    def at(self, row: int) -> Choice | None:
        """Return a row, None where there is none."""
        return self._choices[row] if 0 <= row < len(self._choices) else None

    def next(self, row: int, step: int) -> int:
        """Return the next row that does something, the same row at the end."""
        wanted = row + step
        while 0 <= wanted < len(self._choices) and self._choices[wanted].is_heading:
            wanted += 1 if step > 0 else -1
        return wanted if 0 <= wanted < len(self._choices) else row

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row says."""
        choice = self.at(index.row())
        if choice is None:
            return None
        if role == CHOICE:
            return choice
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return choice.spoken()
        return choice.words if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        choice = self.at(index.row())
        if choice is None or choice.is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ChoiceRow(QStyledItemDelegate):
    """Draws a row: icon, words, and what stands beside them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the row's height at this text size."""
        return QSize(200, round((NAVIGATION_ROW - 4) * scale_of(option.font)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row; user's text stands as it is."""
        choice = index.data(CHOICE)
        if not isinstance(choice, Choice):
            return
        painter.save()
        roles = roles_of(option.palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, roles.colour("accent_ground" if chosen else "panel"))
        inner = option.rect.adjusted(BETWEEN, 0, -BETWEEN, 0)
        if choice.is_heading:
            self._text(painter, option.font, inner, choice.words, roles.colour("secondary"), small=True)
        else:
            self._choice(painter, option.font, inner, choice, roles)
        painter.restore()

    def _choice(self, painter: QPainter, font: QFont, inner: QRect, choice: Choice, roles: Roles) -> None:
        if choice.icon:
            icon(choice.icon).paint(painter, QRect(inner.x(), inner.center().y() - ICON // 2 + 1, ICON, ICON))
        beside = QFontMetrics(font).horizontalAdvance(choice.beside)
        words = inner.adjusted(ICON + INSIDE, 0, -beside - INSIDE, 0)
        self._text(painter, font, words, choice.words, roles.colour("text"))
        self._text(painter, font, inner, choice.beside, roles.colour("secondary"), small=True, right=True)

    def _text(
        self, painter: QPainter, font: QFont, rect: QRect, text: str, colour: Any, *,
        small: bool = False, right: bool = False,
    ) -> None:  # fmt: skip
        shown = QFont(font)
        if small:
            shown.setPixelSize(round(SECONDARY * scale_of(font)) if font.pixelSize() > 0 else TEXT)
        painter.setFont(shown)
        painter.setPen(colour)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        told = QFontMetrics(shown).elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextSingleLine, told)
