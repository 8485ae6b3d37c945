"""What the members area shows while nothing is chosen: the membership in figures, honest about what is not known."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Block
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.members.directory_card import DirectoryCard
from ppa_desk.ui.preview.page import Preview
from ppa_desk.ui.record.figures_page import FiguresPage
from ppa_desk.ui.widgets.parts import EmptyState
from ppa_desk.ui.words import dates_language

PARTS = ("facts", "standing", "constituency", "sector", "years", "country", "type")
"""The parts of the overview that are shown; dues and who joined have a tab and the report."""


class Start(FiguresPage):
    """Members by standing, constituency, sector, year and country."""

    watched = frozenset({"organisation", "membership", "field_visibility"})

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        said = QCoreApplication.translate("DashboardTab", "Everything the Secretariat may see, as it stands now.")
        super().__init__(tools, said, parent)
        self.body.insertWidget(self.body.count() - 2, DirectoryCard(tools))

    def blocks(self) -> Callable[[], tuple[Block, ...]]:
        """Return the work that counts."""
        reports = self._tools.desk.members.overview_reports
        return partial(reports.blocks, Visibility.SECRETARIAT, dates_language(), date.today(), None, PARTS)

    def previewed(self) -> Preview:
        """Return the membership overview."""
        from ppa_desk.ui.members.overview_preview import (
            overview_preview,
        )  # what draws PDFs is loaded when one is looked at

        return overview_preview(self._tools)

    def nothing(self) -> QWidget | None:
        """Return where to begin, where there is no membership yet."""
        if self._tools.desk.records.count("membership"):
            return None
        return EmptyState(self.tr("Members are organisations with a membership. Begin with an organisation."))
