"""Asking, within a list, what a new record is called."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ppa_desk.ui.widgets.parts import hint


class Naming(QLineEdit):
    """The line in which a new record gets its name: Enter adds it, Esc or leaving it empty does not."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = ""
        self.hide()

    def ask(self, words: str) -> None:
        """Appear, with the cursor in it."""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        hint(self, words, self.tr("Enter adds it, Esc does not"))
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_again(self) -> None:
        """Appear with the name last given, which could not be taken: nothing typed is lost."""
        self.setText(self._given)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter names, Esc goes away."""
        name = " ".join(self.text().split())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and name:
            self._given = name
            self._leave()
            self.named.emit(name)
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc is meant for this line while it is open."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing typed is nothing meant."""
        super().focusOutEvent(event)
        if not self.text().strip():
            self._leave()

    def _leave(self) -> None:
        self.clear()
        self.hide()
