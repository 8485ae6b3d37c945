"""The page of an initiative."""

from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.initiatives.tabs import TABS
from ppa_desk.ui.record.tabbed import TabbedPage


class InitiativePage(TabbedPage):
    """An initiative."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "initiative", record, TABS, parent)
