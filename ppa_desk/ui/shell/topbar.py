"""The top of the window: workspace, protection, the way to everything (Ctrl+K), when it was saved and backed up."""

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from ppa_desk.ui import words
from ppa_desk.ui.icons import icon
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Chip, hint, name_icons, plain_label

HEIGHT, FIND_WIDTH, LONGEST_NAME = 48, 430, 180
SAID_FOR = 8000
"""Milliseconds a short message stands in the place of the state."""


class TopBar(QWidget):
    """The bar; `asked` is emitted when somebody wants to look for something."""

    asked = Signal()

    def __init__(self, name: str, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(HEIGHT)
        self.menu = QToolButton()
        self.menu.setIcon(icon("menu"))
        self.menu.setMenu(menu)
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.setAccessibleName(self.tr("Menu"))
        hint(self.menu, self.tr("Everything one can do here"), "F10")
        self.name = plain_label("", "strong", wrap=False)
        self._show_name(name)
        self.protection = Chip("")
        self.field = self._find_field()
        self.state = plain_label("", "small", wrap=True)
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._saved: datetime | None = None
        self._backed_up: datetime | None = None
        self._said = QTimer(self, singleShot=True, interval=SAID_FOR)
        self._said.timeout.connect(self._tell)
        self._lay_out()
        self._tell()

    def _find_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("find")
        field.setReadOnly(True)
        field.setMaximumWidth(FIND_WIDTH)
        field.setCursor(Qt.CursorShape.IBeamCursor)
        field.setPlaceholderText(self.tr("Find anything or run a command") + "     Ctrl+K")
        field.setAccessibleName(self.tr("Find anything or run a command"))
        search = field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        search.setText(self.tr("Find"))
        name_icons(field)
        field.installEventFilter(self)
        return field

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, INSIDE, BETWEEN, INSIDE)
        row.setSpacing(INSIDE)
        left = QHBoxLayout()
        left.setSpacing(INSIDE)
        left.addWidget(self.menu)
        left.addWidget(self.name)
        left.addWidget(self.protection)
        left.addStretch(1)
        row.addLayout(left, 3)
        row.addWidget(self.field, 4)
        row.addWidget(self.state, 3)

    def _show_name(self, name: str) -> None:
        """Show the workspace's name; the end of a long one is in the tooltip."""
        shown = self.name.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, LONGEST_NAME)
        self.name.setText(shown)
        hint(self.name, name)

    def open_menu(self) -> None:
        """Open the menu by key."""
        self.menu.showMenu()

    def protect(self, text: str, role: str, told: str) -> None:
        """Show how the workspace is protected."""
        self.protection.show_fact(text, role)
        hint(self.protection, told)

    def saved(self, at: datetime) -> None:
        """Show when the last change was kept."""
        self._saved = at
        self._tell()

    def backed_up(self, at: datetime | None) -> None:
        """Show when the last backup was made."""
        self._backed_up = at
        self._tell()

    def say(self, text: str) -> None:
        """Show a short message for a while."""
        self.state.setText(text)
        self._said.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click or a key in the field opens the finder."""
        if watched is self.field and (event.type() == QEvent.Type.MouseButtonPress or _is_letter(event)):
            self.asked.emit()
            return True
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        if self._said.isActive():
            return
        parts = []
        if self._saved:
            parts.append(self.tr("Saved {time}").format(time=words.moment(self._saved)))
        else:
            parts.append(self.tr("Everything is saved"))
        if self._backed_up:
            parts.append(self.tr("backed up {time}").format(time=words.moment(self._backed_up)))
        self.state.setText(" · ".join(parts))


def _is_letter(event: QEvent) -> bool:
    """Say whether a key begins something to look for."""
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space) or bool(event.text().strip())
