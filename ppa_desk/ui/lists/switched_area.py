"""An area with several lists, one of which shows."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.panel import ListPanel
from ppa_desk.ui.lists.switch import ListSwitch


class SwitchedArea(QObject):
    """Its lists by their kinds; whoever derives from it says what a new record begins with, and gives the pages."""

    def __init__(
        self, tools: Tools, panels: Mapping[str, ListPanel], about: str, watched: Mapping[str, frozenset[str]]
    ) -> None:
        super().__init__()
        self.tools = tools
        self.lists = ListSwitch(panels, about, watched)
        self.lists.chosen.connect(tools.go)
        self.lists.named.connect(self.begin)
        self.lists.wanted_new.connect(self.new)
        tools.bell.rang.connect(self.lists.changed)

    def list_panel(self) -> QWidget:
        """Return the lists, one of which shows."""
        return self.lists

    def mark(self, kind: str, record: int) -> None:
        """Show the list of that kind with the record chosen."""
        self.lists.mark(kind, record)

    def new(self) -> None:
        """Ask in the list what the new record is called."""
        raise NotImplementedError

    def begin(self, kind: str, name: str) -> None:
        """Begin a new record that was named in a list."""
        raise NotImplementedError
