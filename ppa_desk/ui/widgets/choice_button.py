"""A button that shows one of a few choices and opens the others as a menu."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ppa_desk.ui.icons import icon
from ppa_desk.ui.widgets.parts import QuietButton, literal, show_if


class ChoiceButton(QuietButton):
    """What is chosen stands on it. `chosen` tells only what a person chose."""

    chosen = Signal(str)

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._what, self._key = what, ""
        self._menu = QMenu(self)
        self._menu.setAccessibleName(what)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._triggered)
        self.setIcon(icon("chevron-down"))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the sign stands behind the words
        self.clicked.connect(self._open)

    def offer(self, choices: Mapping[str, str], now: str = "") -> None:
        """Offer these, with their words; with less than two the button is not shown."""
        for action in self._group.actions():
            self._group.removeAction(action)
            action.deleteLater()
        for key, words in choices.items():
            action = self._menu.addAction(literal(words))
            action.setData(key)
            action.setCheckable(True)
            self._group.addAction(action)
        self.take(now if now in choices else next(iter(choices), ""))
        show_if(self, len(choices) > 1)

    @property
    def key(self) -> str:
        """What is chosen."""
        return self._key

    def take(self, key: str) -> None:
        """Choose one without telling anybody."""
        self._key = key
        for action in self._group.actions():
            if action.data() == key:
                action.setChecked(True)
                self.setText(action.text())
                self.setAccessibleName(f"{self._what}: {action.text().replace('&&', '&')}")

    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _triggered(self, action: QAction) -> None:
        if action.data() != self._key:
            self.take(str(action.data()))
            self.chosen.emit(self._key)
