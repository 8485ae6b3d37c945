"""Home has no list: it is one page."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.home.page import HomePage


class HomeArea(QObject):
    """What needs somebody now."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools

    def list_panel(self) -> QWidget | None:
        """Home has none."""
        return None

    def start(self) -> QWidget:
        """Return Home."""
        return HomePage(self._tools)

    def page(self, kind: str, record: int) -> QWidget:
        """Return Home; it has pages for no record."""
        return HomePage(self._tools)

    def mark(self, kind: str, record: int) -> None:
        """There is nothing to choose."""

    def new(self) -> None:
        """Say where new records are begun."""
        self._tools.say(self.tr("Go to Members, Groups or Meetings to begin a new record."))
