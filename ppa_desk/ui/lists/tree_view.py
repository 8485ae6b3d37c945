"""A tree as it is seen: titles over as many lines as they need, moved by keyboard and mouse."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QStyleOptionViewItem, QTreeView, QWidget

from ppa_desk.ui.lists.model import LINE, Line
from ppa_desk.ui.lists.rows import TwoLines
from ppa_desk.ui.theme import SECONDARY, TEXT, roles_of

PAD, SIDE, INDENT = 7, 8, 16
"""Pixels above and below a row's words, beside them, and from a row to those under it."""

Index = QModelIndex | QPersistentModelIndex

KEYS = {
    "beside": "Ctrl+Return",
    "below": "Ctrl+Shift+Return",
    "up": "Alt+Up",
    "down": "Alt+Down",
    "in": "Alt+Right",
    "out": "Alt+Left",
    "edit": "F2",
    "remove": "Delete",
}
"""What can be done with the chosen branch, and the keys that do it while the tree has the keyboard."""


class TreeView(QTreeView):
    """`wanted` tells what keys asked for, by its name in KEYS."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(INDENT)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(Wrapped(self))

    def let_move(self) -> None:
        """Let rows be dragged."""
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def event(self, event: QEvent) -> bool:
        """The tree's keys are its own while it has the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _asked(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell what a key asks for; all others move in the tree."""
        if name := _asked(event):
            self.wanted.emit(name)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew where the width changes."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def room(self, index: Index) -> int:
        """Return how wide the words of a row may be."""
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        return max(self.viewport().width() - depth * self.indentation() - 2 * SIDE, 80)


class Wrapped(TwoLines):
    """Draws a `Line` with its fact and mark above, and its whole title below them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return as many lines as the title needs."""
        view, line = self.parent(), index.data(LINE)
        if not isinstance(view, TreeView) or not isinstance(line, Line):
            return super().sizeHint(option, index)
        room = QRect(0, 0, view.room(index), 10_000)
        title = QFontMetrics(view.font()).boundingRect(room, _WRAP, line.title).height()
        return QSize(room.width(), QFontMetrics(_small(view.font())).lineSpacing() + title + 2 * PAD + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, the small line, the title."""
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        painter.save()
        roles = roles_of(option.palette)
        self.draw_ground(painter, option, roles, bool(option.state & QStyle.StateFlag.State_Selected))
        inner = option.rect.adjusted(SIDE, PAD, -SIDE, -PAD)
        height = QFontMetrics(_small(option.font)).lineSpacing()
        self.draw_below(painter, option.font, QRect(inner.x(), inner.y(), inner.width(), height), line, roles)
        painter.setFont(option.font)
        painter.setPen(roles.colour("text" if line.strong else "secondary"))
        painter.drawText(inner.adjusted(0, height + 2, 0, 0), _WRAP, line.title)
        painter.restore()


_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(round(SECONDARY * font.pixelSize() / TEXT) if font.pixelSize() > 0 else SECONDARY)
    return made


def _asked(event: QKeyEvent) -> str:
    """The name of what a key asks for, empty where it asks for nothing here."""
    ctrl, alt, shift = (
        bool(event.modifiers() & one)
        for one in (
            Qt.KeyboardModifier.ControlModifier,
            Qt.KeyboardModifier.AltModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
    )
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and ctrl:
        return "below" if shift else "beside"
    if alt:
        arrows = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Right: "in", Qt.Key.Key_Left: "out"}
        return arrows.get(Qt.Key(event.key()), "")
    if event.key() == Qt.Key.Key_F2:
        return "edit"
    return "remove" if event.key() == Qt.Key.Key_Delete else ""
