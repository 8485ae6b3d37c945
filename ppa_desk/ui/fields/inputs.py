"""Inputs for one field each. An input tells what somebody typed, never what the program put there."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ppa_desk.ui.widgets.growing import GrowingText, nothing_left
from ppa_desk.ui.widgets.parts import Check, restyle

NARROW = 132


class Input(QWidget):
    """What all inputs do. `edit` is the widget with the keyboard."""

    edited = Signal()
    left = Signal()

    def __init__(self, edit: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = edit
        self.setFocusProxy(edit)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)
        self.column.addWidget(edit)
        edit.installEventFilter(self)

    def value(self) -> Any:
        """Return what the input holds, as the service checks it."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show what is kept; nobody is told."""
        raise NotImplementedError

    def allow(self, yes: bool) -> None:
        """Let people change it, or only read it."""
        self.edit.setProperty("readOnly", not yes)

    def mark(self, refused: bool) -> None:
        """Show at the edge that what is typed cannot be kept."""
        restyle(self.edit, "refused", "true" if refused else "false")

    def miss(self, words: str) -> None:
        """Say inside an empty input that something should stand there: nothing around it moves."""
        if isinstance(self.edit, (QLineEdit, QPlainTextEdit)) and self.edit.placeholderText() != words:
            restyle(self.edit, "missing", "true" if words else "false")
            self.edit.setPlaceholderText(words)
            self.edit.setAccessibleDescription(words)

    def name(self, words: str) -> None:
        """Tell screen readers what it is for."""
        self.edit.setAccessibleName(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the input is a pause; where it has nothing to undo itself, the window's undo is meant."""
        if watched is self.edit and event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        if isinstance(watched, QLineEdit) and nothing_left(event, watched.isUndoAvailable(), watched.isRedoAvailable()):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class TextInput(Input):
    """A line of text."""

    def __init__(self, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        self.line = QLineEdit()
        super().__init__(self.line, parent)
        if narrow:
            self.line.setMaximumWidth(NARROW)
        self.line.textEdited.connect(self.edited)

    def value(self) -> str:
        """Return the text."""
        return self.line.text()

    def show_value(self, value: Any) -> None:
        """Show a text, leaving the cursor where it was."""
        text = "" if value is None else str(value)
        if text != self.line.text():
            at = self.line.cursorPosition()
            self.line.setText(text)
            self.line.setCursorPosition(min(at, len(text)) if self.line.hasFocus() else 0)


class LongInput(Input):
    """Text of any length."""

    def __init__(self, parent: QWidget | None = None, least: int = 2) -> None:
        self.text = GrowingText(least=least)
        super().__init__(self.text, parent)
        self.text.textChanged.connect(self.edited)

    def value(self) -> str:
        """Return the text."""
        return self.text.toPlainText()

    def show_value(self, value: Any) -> None:
        """Show a text, leaving the cursor where it was."""
        text = str(value or "")
        if text == self.text.toPlainText():
            return
        with QSignalBlocker(self.text):
            at = self.text.textCursor().position()
            self.text.setPlainText(text)
            cursor = self.text.textCursor()
            cursor.setPosition(min(at, len(text)))
            self.text.setTextCursor(cursor)


class FlagInput(Input):
    """Yes or no."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        self.check = Check(words)
        super().__init__(self.check, parent)
        self.check.clicked.connect(self._clicked)
        self.column.setAlignment(self.check, Qt.AlignmentFlag.AlignLeft)

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.check.isChecked()

    def show_value(self, value: Any) -> None:
        """Tick it or not."""
        self.check.setChecked(bool(value))

    def allow(self, yes: bool) -> None:
        """Let people change it, or only read it."""
        self.check.setEnabled(yes)

    def mark(self, refused: bool) -> None:
        """A tick is never refused."""

    def _clicked(self) -> None:
        self.edited.emit()
        self.left.emit()
