"""The page of an incident."""

from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.incidents.tabs import TABS
from ppa_desk.ui.record.tabbed import TabbedPage


class IncidentPage(TabbedPage):
    """An incident."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "incident", record, TABS, parent)
