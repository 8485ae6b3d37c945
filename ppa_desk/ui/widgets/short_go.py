"""A way to a record whose title is cut with an ellipsis where the room ends; its tooltip has it whole."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import hint, literal


class ShortGo(GoButton):
    """A link as wide as its place."""

    def __init__(self, tools: Tools, kind: str, record: int, title: str) -> None:
        super().__init__(tools, kind, record, title)
        self._title = " ".join(title.split())
        self.setAccessibleName(self._title)
        hint(self, self._title)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the title to the room there is."""
        super().resizeEvent(event)
        room = self.width() - 2 * INSIDE
        self.setText(literal(self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)))
