"""Mine sites by province and status, on the first page of the area; tables of visits are taken in from here."""

from collections.abc import Callable
from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Block, Language
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.sites.papers import map_preview
from ppa_desk.ui.evidence.sites.take_in import ask_and_take
from ppa_desk.ui.preview.page import Preview
from ppa_desk.ui.record.figures_page import FiguresPage
from ppa_desk.ui.widgets.parts import QuietButton, hint, show_if


class SitesTab(FiguresPage):
    """Where the sites lie, and which statuses ran out."""

    watched: ClassVar[frozenset[str]] = frozenset({"site", "site_visit", "site_validity"})

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(
            tools, self.tr("As the sites and visits stand today. The sites themselves are in the list."), parent
        )
        self.take = QuietButton(self.tr("Take in visits…"))
        hint(self.take, self.tr("A table with the columns of IPIS; it may also be dropped on the window"))
        self.take.clicked.connect(self._take)
        show_if(self.take, not tools.desk.store.read_only)
        self.top.insertWidget(1, self.take)

    def blocks(self) -> Callable[[], tuple[Block, ...]]:
        """Return the work that counts the sites."""
        papers = self._tools.desk.evidence.site_papers
        language: Language = "fr" if words.language() == "fr" else "en"
        return lambda: papers.map_blocks(Visibility.SECRETARIAT, language, date.today())

    def previewed(self) -> Preview:
        """Return the map as it would go out."""
        return map_preview(self._tools)

    def _take(self) -> None:
        ask_and_take(self._tools, self)
