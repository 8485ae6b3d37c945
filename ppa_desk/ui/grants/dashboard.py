"""The portfolio on the screen: money in each stage, the tile map, themes, minerals, gender marker, people and funds."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Block, Heading
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.lines import dates_language
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.blocks import shown_block
from ppa_desk.ui.widgets.parts import Card, Notice, Page, QuietButton, empty, plain_label

PARTS = ("facts", "stages", "map", "themes", "minerals", "marker", "people", "funds")
"""The parts of the report that are shown; the grants themselves are in the list beside it."""
WATCHED = frozenset({"grant_record", "grant_stage", "funding", "fund", "beneficiaries"})


class DashboardTab(Page):
    """Figures of all grants, counted when somebody looks."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._behind = tools, True
        self._task: Task | None = None
        self.body.setContentsMargins(0, 0, 0, 0)
        self.notice = Notice()
        self.notice.hide()
        self.report = QuietButton(self.tr("Preview report"))
        self.report.clicked.connect(self.preview)
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Everything the Secretariat may see, as it stands now."), "secondary"), 1)
        head.addWidget(self.report, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self.notice)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(BETWEEN)
        self.body.addLayout(self._cards)
        self.body.addStretch(1)
        tools.bell.rang.connect(self._rang)

    def preview(self) -> None:
        """Lay the report over the page."""
        from ppa_desk.ui.preview.sources import portfolio_preview  # what draws PDFs is loaded when one is looked at

        if (over := over_of(self)) is not None:
            shown = portfolio_preview(self._tools)
            shown.left.connect(over.lift)
            over.lay(shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Count when somebody looks."""
        super().showEvent(event)
        self._count()

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self._behind = True
            if self.isVisible():
                self._count()

    def _count(self) -> None:
        if not self._behind:
            return
        self._behind = False
        if self._task is not None:
            self._task.cancel()
        reports, language, today = self._tools.desk.grants.portfolio_reports, dates_language(), date.today()
        self._task = self._tools.tasks.run(
            lambda _task: reports.blocks(Visibility.SECRETARIAT, language, today, PARTS), self._counted, self._failed
        )

    def _counted(self, blocks: tuple[Block, ...]) -> None:
        self._task = None
        empty(self._cards)
        card = self._card(self.tr("At a glance"))
        for block in blocks:
            if isinstance(block, Heading):
                card = self._card(block.text)
            elif (shown := shown_block(block)) is not None:
                card.add(shown)

    def _card(self, title: str) -> Card:
        card = Card(title)
        self._cards.addWidget(card)
        return card

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.notice.say(words.explained(error), "bad")
