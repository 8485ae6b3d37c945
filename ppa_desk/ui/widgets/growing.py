"""Text of several lines whose field grows with it."""

from math import ceil

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

    def toPlainText(self) -> str:
        """Return the text as it was written: Qt itself would tell spaces that do not break as plain ones."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

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
        line = self.fontMetrics().lineSpacing() + 1
        text = min(max(self._text_height(), self._least * line), self._most * line)
        margins = 2 * int(self.document().documentMargin())
        return text + margins + max(self.height() - self.viewport().height(), 0) + 1

    def _text_height(self) -> int:
        """The height of the text as it is laid out, as far as it can matter."""
        layout, block = self.document().documentLayout(), self.document().begin()
        most, height = (self._most + 1) * (self.fontMetrics().lineSpacing() + 1), 0.0
        while block.isValid() and height < most:
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        return ceil(height)

    def _fit(self, *_told: object) -> None:
        policy = Qt.ScrollBarPolicy
        tall = self._text_height() > self._most * (self.fontMetrics().lineSpacing() + 1)
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if tall else policy.ScrollBarAlwaysOff)
        if self.minimumHeight() != self._wanted():
            self.setFixedHeight(self._wanted())


def nothing_left(event: QEvent, undoes: bool, redoes: bool) -> bool:
    """Say whether undo or redo is about to be pressed in a field that has none left."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    return (event.matches(keys.Undo) and not undoes) or (event.matches(keys.Redo) and not redoes)
