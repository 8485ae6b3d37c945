"""The page of a field study."""

from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.studies.tabs import TABS
from ppa_desk.ui.record.tabbed import TabbedPage


class StudyPage(TabbedPage):
    """A field study."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "study", record, TABS, parent)
