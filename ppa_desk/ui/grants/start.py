"""The first page of the area: the board, and what belongs to all grants."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.tabs import AREA_TABS
from ppa_desk.ui.theme import BETWEEN, EDGE, INSIDE
from ppa_desk.ui.widgets.parts import plain_label
from ppa_desk.ui.widgets.tabs import Tabs


class StartPage(QWidget):
    """What one sees before a grant is chosen."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = QHBoxLayout()
        self.head.setSpacing(INSIDE)
        self.head.addWidget(plain_label(self.tr("Grants"), "title"), 1)
        self.tabs = Tabs()
        for tab in AREA_TABS:
            self.tabs.add(tab.key, tab.title, partial(tab.make, tools, 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE - INSIDE, EDGE, BETWEEN)
        column.setSpacing(INSIDE)
        column.addLayout(self.head)
        column.addWidget(self.tabs, 1)

    def take_in(self, paths: list[Path]) -> None:
        """Take in files of grants that were dropped here."""
        from ppa_desk.ui.grants.exchange_tab import ExchangeTab

        self.tabs.open("exchange")
        page = self.tabs.page("exchange")
        assert isinstance(page, ExchangeTab)
        page.take_in(paths)
