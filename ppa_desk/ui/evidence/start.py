"""The first page of the area, before a record is chosen."""

from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.tabs import AREA_TABS
from ppa_desk.ui.record.start_page import TabbedStart


class StartPage(TabbedStart):
    """What one sees before an initiative, incident, site, plan or study is chosen."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, self.tr("Evidence"), AREA_TABS, parent)
