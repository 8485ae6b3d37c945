"""Blocks of a report on a page of the window: counted beside it when somebody looks, with the report one click away."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.services.content import Block, Heading
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.preview.page import Preview
from ppa_desk.ui.record.looked_at import LookedAt
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.blocks import shown_block
from ppa_desk.ui.widgets.parts import Card, Notice, Page, QuietButton, empty, plain_label


class FiguresPage(LookedAt, Page):
    """Figures in cards; `blocks` returns the work that counts them, `watched` are the kinds they are made of."""

    def __init__(self, tools: Tools, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._task: Task | None = None
        self.body.setContentsMargins(0, 0, 0, 0)
        self.notice = Notice()
        self.notice.hide()
        self.report = QuietButton(QCoreApplication.translate("DashboardTab", "Preview report"))
        self.report.clicked.connect(self.preview)
        self.top = QHBoxLayout()
        self.top.addWidget(plain_label(said, "secondary"), 1)
        self.top.addWidget(self.report)
        self.body.addLayout(self.top)
        self.body.addWidget(self.notice)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(BETWEEN)
        self.body.addLayout(self._cards)
        self.body.addStretch(1)
        self.watch(tools)

    def blocks(self) -> Callable[[], tuple[Block, ...]]:
        """Return the work that counts; it is done on another thread."""
        raise NotImplementedError

    def previewed(self) -> Preview:
        """Return the report as it would go out."""
        raise NotImplementedError

    def nothing(self) -> QWidget | None:
        """Return what stands there where there is nothing to count; None: count."""
        return None

    def preview(self) -> None:
        """Lay the report over the page."""
        if (over := over_of(self)) is not None:
            shown = self.previewed()
            shown.left.connect(over.lift)
            over.lay(shown)

    def read(self) -> None:
        """Count what is shown."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        nothing = self.nothing()
        self.report.setVisible(nothing is None)
        if nothing is not None:
            empty(self._cards)
            self._cards.addWidget(nothing)
            return
        count = self.blocks()
        self._task = self._tools.tasks.run(lambda _task: count(), self._counted, self._failed)

    def _counted(self, blocks: tuple[Block, ...]) -> None:
        self._task = None
        empty(self._cards)
        card = self._card(QCoreApplication.translate("DashboardTab", "At a glance"))
        for block in blocks:
            if isinstance(block, Heading) and block.level == 1:
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
