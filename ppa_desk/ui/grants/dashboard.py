"""The portfolio on the screen: money in each stage, the tile map, themes, minerals, gender marker, people and funds."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Block
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.preview.page import Preview
from ppa_desk.ui.record.figures_page import FiguresPage
from ppa_desk.ui.words import dates_language

PARTS = ("facts", "stages", "map", "themes", "minerals", "marker", "people", "funds")
"""The parts of the report that are shown; the grants themselves are in the list beside it."""


class DashboardTab(FiguresPage):
    """Figures of all grants, counted when somebody looks."""

    watched = frozenset({"grant_record", "grant_stage", "funding", "fund", "beneficiaries"})

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        said = QCoreApplication.translate("DashboardTab", "Everything the Secretariat may see, as it stands now.")
        super().__init__(tools, said, parent)

    def blocks(self) -> Callable[[], tuple[Block, ...]]:
        """Return the work that counts."""
        reports = self._tools.desk.grants.portfolio_reports
        return partial(reports.blocks, Visibility.SECRETARIAT, dates_language(), date.today(), PARTS)

    def previewed(self) -> Preview:
        """Return the report of the portfolio."""
        from ppa_desk.ui.preview.sources import portfolio_preview  # what draws PDFs is loaded when one is looked at

        return portfolio_preview(self._tools)
