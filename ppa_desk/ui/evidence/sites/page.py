"""The page of a mine site."""

from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.sites.tabs import TABS
from ppa_desk.ui.record.tabbed import TabbedPage


class SitePage(TabbedPage):
    """A mine site."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "site", record, TABS, parent)
