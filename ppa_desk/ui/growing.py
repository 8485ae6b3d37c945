"""Text of several lines whose field grows with it."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget


class GrowingText(QPlainTextEdit):
    """A text field as high as its text, from `least` to `most` lines; beyond that it scrolls. Tab leaves it."""

    def __init__(self, parent: QWidget | None = None, least: int = 1, most: int = 24) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower field is a higher one."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the size the text needs."""
        return QSize(super().sizeHint().width(), self._wanted())

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(80, self._wanted())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text."""
        self.insertPlainText(source.text())

    def event(self, event: QEvent) -> bool:
        """Undo pressed where there is nothing to undo is meant for the window."""
        document = self.document()
        if nothing_left(event, document.isUndoAvailable(), document.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)

    def _wanted(self) -> int:
        shown = min(max(self._lines(), self._least), self._most)
        text = shown * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin()
        return int(text) + max(self.height() - self.viewport().height(), 0) + 1

    def _lines(self) -> int:
        return int(self.document().size().height())

    def _fit(self, *_told: object) -> None:
        policy = Qt.ScrollBarPolicy
        tall = self._lines() > self._most
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if tall else policy.ScrollBarAlwaysOff)
        if self.minimumHeight() != self._wanted():
            self.setFixedHeight(self._wanted())


def nothing_left(event: QEvent, undoes: bool, redoes: bool) -> bool:
    """Say whether undo or redo is about to be pressed in a field that has none left."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    return (event.matches(keys.Undo) and not undoes) or (event.matches(keys.Redo) and not redoes)
