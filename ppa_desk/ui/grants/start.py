"""The first page of the area: the board, and what belongs to all grants."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.tabs import AREA_TABS
from ppa_desk.ui.record.start_page import TabbedStart


class StartPage(TabbedStart):
    """What one sees before a grant is chosen."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, self.tr("Grants"), AREA_TABS, parent)

    def take_in(self, paths: list[Path]) -> None:
        """Take in files of grants that were dropped here."""
        from ppa_desk.ui.grants.exchange_tab import ExchangeTab

        self.tabs.open("exchange")
        page = self.tabs.page("exchange")
        assert isinstance(page, ExchangeTab)
        page.take_in(paths)
