"""The summary of a meeting: its blocks as generated or edited, for an edition and a language; and issuing it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.meetings import Writing
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Language
from ppa_desk.services.said import Change
from ppa_desk.services.summary.draft import Summaries
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.findings import FindingsCard
from ppa_desk.ui.meetings.summary_block import SummaryBlock
from ppa_desk.ui.meetings.summary_cards import OrphanCard, SinceCard, Standing
from ppa_desk.ui.meetings.summary_head import SummaryHead
from ppa_desk.ui.meetings.summary_look import Look, look
from ppa_desk.ui.preview.issue import Issue
from ppa_desk.ui.preview.word_button import Write
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Notice, Page, empty, plain_label


class SummaryTab(QWidget):
    """The draft, block by block."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._meeting = tools, meeting
        self._task: Task | None = None
        self._behind = True
        self.blocks: dict[str, SummaryBlock] = {}
        self.notice = Notice()
        self.notice.hide()
        self.minuted = tools.desk.meetings.minuted(meeting)
        self.head = SummaryHead(tools, self.notice, self._to_issue, self._to_word, self.minuted)
        self.edition, self.language, self.issue = self.head.edition, self.head.language, self.head.issue
        self.head.switched.connect(self._switched)
        self.head.said.connect(self._say)
        self.standing = Standing()
        self.standing.asked.connect(self.reveal_block)
        self.since = SinceCard(tools)
        self.findings = FindingsCard(tools, meeting)
        self._shown: tuple[Visibility, Language] = self.asked
        self._lay_out()
        tools.bell.rang.connect(self._changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for widget in (self.head, self.standing, self.notice, self.since, self.findings):
            column.addWidget(widget)
        self._orphans, self._cards = QVBoxLayout(), QVBoxLayout()
        for cards in (self._orphans, self._cards):
            cards.setSpacing(BETWEEN)
            column.addLayout(cards)
        column.addStretch(1)

    @property
    def asked(self) -> tuple[Visibility, Language]:
        """The edition and language shown."""
        return Visibility(self.edition.key), "fr" if self.language.key == "fr" else "en"

    @property
    def _drafts(self) -> Summaries:
        """The minutes of a group's meeting, the summary of any other."""
        return self._tools.desk.meetings.drafts(self._meeting)

    def flush(self) -> None:
        """Keep what is typed in any block."""
        for card in self.blocks.values():
            card.flush()

    # --- reading

    def showEvent(self, event: QShowEvent) -> None:
        """Draft when somebody looks."""
        super().showEvent(event)
        self._draft()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed; what nobody looks at is not drafted."""
        super().hideEvent(event)
        self.flush()
        if self._task is not None:
            self._task.cancel()
            self._task, self._behind = None, True

    def _changed(self, kinds: frozenset[str]) -> None:
        self._behind = True
        if "meeting" in kinds and self.minuted != (now := self._tools.desk.meetings.minuted(self._meeting)):
            self.minuted = now
            self.head.offer_editions(now)
            self._switched()
        if self.isVisible():
            self._draft()

    def _switched(self) -> None:
        self.flush()
        self._behind = True
        empty(self._cards)
        self.blocks = {}
        self.findings.ask(*self.asked)
        self._draft()

    def _draft(self) -> None:
        if not self._behind:
            return
        self._behind = False
        if self._task is not None:
            self._task.cancel()
        desk, meeting, asked = self._tools.desk, self._meeting, self.asked
        self._task = self._tools.tasks.run(lambda _task: look(desk, meeting, asked), self._drafted, self._failed)

    def _drafted(self, seen: Look) -> None:
        draft = seen.draft
        self._task, self._shown = None, (draft.edition, draft.language)
        if self.notice.property("role") == "bad":
            self.notice.hide()
        if [block.key for block in draft.blocks] != list(self.blocks):
            self._rebuild(seen)
        for block in draft.blocks:
            self.blocks[block.key].show_block(block)
            self.blocks[block.key].show_remarks(seen.of(block.key))
        self._show_orphans(seen)
        self.head.show_written(seen.written)
        self.standing.show_counts(seen.standing)
        self.since.show_since(seen.since)
        if seen.problem:
            self.notice.say(words.explained(seen.problem), "bad")

    def _rebuild(self, seen: Look) -> None:
        self.flush()
        empty(self._cards)
        self.blocks = {}
        for block in seen.draft.blocks:
            self.blocks[block.key] = card = SummaryBlock(self._tools, block)
            card.edited.connect(self._edit)
            card.reset.connect(self._reset)
            card.took.connect(self._take)
            card.entered.connect(self._entered)
            card.remarks.said.connect(partial(self._remark, block.key))
            card.remarks.settled.connect(self._settle)
            card.remarks.reopened.connect(self._reopen)
            self._cards.addWidget(card)
        if not seen.draft.blocks:
            told = self.tr("Nothing can be written yet: enter sessions, priorities or actions first.")
            self._cards.addWidget(plain_label(told, "secondary"))

    def _show_orphans(self, seen: Look) -> None:
        empty(self._orphans)
        places = {one.key: one.title for one in seen.draft.blocks if not one.laid}
        for orphan in seen.draft.orphans:
            card = OrphanCard(orphan, places, read_only=self._tools.desk.store.read_only)
            card.moved.connect(self._move)
            card.let_go.connect(self._let_go)
            self._orphans.addWidget(card)

    def reveal_block(self, key: str) -> None:
        """Bring a block, or a text without one, into view."""
        orphan = self._orphans.itemAt(0)
        card = self.blocks.get(key) or (orphan.widget() if orphan else None)
        above = self.parentWidget()
        while above is not None and not isinstance(above, Page):
            above = above.parentWidget()
        if card is not None and isinstance(above, Page):
            above.ensureWidgetVisible(card)
        if key in self.blocks:
            self.blocks[key].text.setFocus()

    def _entered(self, key: str) -> None:
        for other, card in self.blocks.items():
            if other != key:
                card.leave()

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.notice.say(words.explained(error), "bad")

    # --- changing

    def _edit(self, key: str, text: str) -> None:
        self._try(lambda: self._drafts.edit(self._meeting, *self._shown, key, text))

    def _reset(self, key: str) -> None:
        self._try(lambda: self._drafts.reset(self._meeting, *self._shown, key))

    def _take(self, key: str, change: Change) -> None:
        self.blocks[key].flush()
        self._try(lambda: self._drafts.take(self._meeting, *self._shown, key, change))

    def _move(self, orphan: str, block: str) -> None:
        self.flush()
        self._try(lambda: self._drafts.move(self._meeting, *self._shown, orphan, block))

    def _let_go(self, orphan: str) -> None:
        self._try(lambda: self._drafts.let_go(self._meeting, *self._shown, orphan))

    def _remark(self, key: str, text: str) -> None:
        self._try(lambda: self._drafts.remarks.add(self._meeting, *self._shown, key, text))

    def _settle(self, remark: int) -> None:
        self._try(lambda: self._drafts.remarks.settle(remark))

    def _reopen(self, remark: int) -> None:
        self._try(lambda: self._drafts.remarks.reopen(remark))

    def _say(self, writing: str) -> None:
        titles = self._tools.desk.records.titles("meeting", [self._meeting], words.language())
        title = titles.get(self._meeting, "")
        self._try(lambda: self._drafts.say(self._meeting, Writing(writing), title))

    def _try(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except DeskError as error:
            self._failed(error)
            return False
        return True

    def _to_word(self) -> tuple[str, Write]:
        """The name of the file of the edition shown, and what makes it."""
        from ppa_desk.ui.preview.sources import Name, for_word  # what writes files is loaded when one is saved

        self.flush()
        desk, drafts, meeting, asked = self._tools.desk, self._drafts, self._meeting, self.asked
        title = desk.records.titles("meeting", [meeting], words.language()).get(meeting, "")
        name = Path(Name(title).of(*asked)).with_suffix(".docx").name
        return name, lambda: for_word(desk, drafts.draft(meeting, *asked).content)

    def _to_issue(self) -> tuple[Visibility, Language, Issue]:
        self.flush()
        return *self.asked, partial(self._tools.desk.documents.issue, self._meeting, drafts=self._drafts)
