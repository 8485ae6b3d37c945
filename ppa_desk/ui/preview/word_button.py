"""Saving a document for Word where one says."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.widgets.parts import Notice, QuietButton, hint

Write = Callable[[], bytes]
"""Makes the file; it is called on another thread."""


class WordButton(QuietButton):
    """Saves what is shown as a Word file, and says so in the page's notice. `saved` tells where."""

    saved = Signal(object)

    def __init__(
        self, tools: Tools, notice: Notice, asked: Callable[[], tuple[str, Write]], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._tools, self._notice, self._asked = tools, notice, asked
        self.setText(self.tr("Word…"))
        self.setAccessibleName(self.tr("Save the document for Word"))
        hint(self, self.tr("Save the document for Word"))
        self.clicked.connect(self.save)

    def save(self) -> None:
        """Ask where, make the file, keep it."""
        name, write = self._asked()
        path = self._tools.ask.save_as(self.tr("Save the document for Word"), name, "*.docx")
        if path is not None:
            self._tools.tasks.run(lambda _task: write(), partial(self._made, path), self._failed)

    def _made(self, path: Path, data: bytes) -> None:
        from ppa_desk.documents import pdf  # what writes files is loaded when one is saved

        try:
            pdf.save(path, data)
        except DeskError as error:
            self._failed(error)
            return
        told = self.tr("Saved as {name}.").replace("{name}", path.name)
        if not isValid(self):  # the page was left meanwhile
            self._tools.say(told)
            return
        self.saved.emit(path)
        self._notice.say(told, "good")
        folder = QUrl.fromLocalFile(str(path.parent))
        self._notice.offer(self.tr("Show in folder"), partial(QDesktopServices.openUrl, folder))

    def _failed(self, error: Exception) -> None:
        if not isValid(self):
            self._tools.say(words.explained(error))
            return
        self._notice.say(words.explained(error), "bad")
