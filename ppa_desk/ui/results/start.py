"""The first page of the area, before a record is chosen."""

from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.start_page import TabbedStart
from ppa_desk.ui.results.tabs import AREA_TABS


class StartPage(TabbedStart):
    """What one sees before a framework, indicator or report is chosen."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, self.tr("Results"), AREA_TABS, parent)
