"""The first page of the area, before a record is chosen."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.results.tabs import AREA_TABS
from ppa_desk.ui.theme import BETWEEN, EDGE, INSIDE
from ppa_desk.ui.widgets.parts import plain_label
from ppa_desk.ui.widgets.tabs import Tabs


class StartPage(QWidget):
    """What one sees before a framework, indicator or report is chosen."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE - INSIDE, EDGE, BETWEEN)
        column.setSpacing(INSIDE)
        column.addWidget(plain_label(self.tr("Results"), "title"))
        self.tabs = Tabs()
        for tab in AREA_TABS:
            self.tabs.add(tab.key, tab.title, partial(tab.make, tools, 0))
        column.addWidget(self.tabs, 1)
