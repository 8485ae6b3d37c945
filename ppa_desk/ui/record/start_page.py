"""The first page of an area that has several: its name and tabs, before a record is chosen."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.tab import Tab
from ppa_desk.ui.theme import BETWEEN, EDGE, INSIDE
from ppa_desk.ui.widgets.parts import plain_label
from ppa_desk.ui.widgets.tabs import Tabs


class TabbedStart(QWidget):
    """What one sees before a record is chosen; what the tabs show takes no record."""

    def __init__(self, tools: Tools, title: str, tabs: tuple[Tab, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = QHBoxLayout()
        self.head.setSpacing(INSIDE)
        self.head.addWidget(plain_label(title, "title"), 1)
        self.tabs = Tabs()
        for tab in tabs:
            self.tabs.add(tab.key, tab.title, partial(tab.make, tools, 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE - INSIDE, EDGE, BETWEEN)
        column.setSpacing(INSIDE)
        column.addLayout(self.head)
        column.addWidget(self.tabs, 1)
