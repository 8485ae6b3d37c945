"""The summary of a meeting: its blocks as generated or edited, for an edition and a language; and issuing it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Language
from ppa_desk.services.summary.draft import Draft
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.block import BlockCard
from ppa_desk.ui.meetings.findings import FindingsCard
from ppa_desk.ui.meetings.lines import dates_language
from ppa_desk.ui.preview.issue import Issue, IssueButton
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Notice, empty, plain_label

EDITIONS = (Visibility.MEMBERS, Visibility.PUBLIC)


class SummaryTab(QWidget):
    """The draft, block by block."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._meeting = tools, meeting
        self._task: Task | None = None
        self._behind = True
        self.blocks: dict[str, BlockCard] = {}
        self.notice = Notice()
        self.notice.hide()
        self.findings = FindingsCard(tools, meeting)
        self._shown: tuple[Visibility, Language] = (EDITIONS[0], dates_language())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addLayout(self._head())
        column.addWidget(self.notice)
        column.addWidget(self.findings)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(BETWEEN)
        column.addLayout(self._cards)
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)

    def _head(self) -> QHBoxLayout:
        self.edition = ChoiceButton(self.tr("Edition"))
        self.edition.offer({one.value: words.choice("edition", one.value) for one in EDITIONS})
        self.language = ChoiceButton(self.tr("Language of the summary"))
        codes = self._tools.codes
        told = {one: words.sentence_case(codes.label("language", one, words.language())) for one in ("en", "fr")}
        self.language.offer(told, dates_language())
        self.edition.chosen.connect(self._switched)
        self.language.chosen.connect(self._switched)
        self.issue = IssueButton(self._tools, self.notice, self._to_issue)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.edition)
        row.addWidget(self.language)
        row.addStretch(1)
        row.addWidget(self.issue)
        return row

    @property
    def asked(self) -> tuple[Visibility, Language]:
        """The edition and language shown."""
        return Visibility(self.edition.key), "fr" if self.language.key == "fr" else "en"

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

    def _changed(self, _kinds: frozenset[str]) -> None:
        self._behind = True
        if self.isVisible():
            self._draft()

    def _switched(self, _key: str) -> None:
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
        summaries, meeting, asked = self._tools.desk.summaries, self._meeting, self.asked
        self._task = self._tools.tasks.run(lambda _task: summaries.draft(meeting, *asked), self._drafted, self._failed)

    def _drafted(self, draft: Draft) -> None:
        self._task, self._shown = None, (draft.edition, draft.language)
        if self.notice.property("role") == "bad":
            self.notice.hide()
        keys = [block.key for block in draft.blocks]
        if keys != list(self.blocks):
            self._rebuild(draft)
        for block in draft.blocks:
            self.blocks[block.key].show_block(block)

    def _rebuild(self, draft: Draft) -> None:
        self.flush()
        empty(self._cards)
        self.blocks = {}
        for block in draft.blocks:
            card = BlockCard(block, read_only=self._tools.desk.store.read_only)
            card.edited.connect(self._edit)
            card.reset.connect(self._reset)
            self.blocks[block.key] = card
            self._cards.addWidget(card)
        if not draft.blocks:
            told = self.tr("Nothing can be written yet: enter sessions, priorities or actions first.")
            self._cards.addWidget(plain_label(told, "secondary"))

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.notice.say(words.explained(error), "bad")

    # --- changing

    def _edit(self, key: str, text: str) -> None:
        self._try(lambda: self._tools.desk.summaries.edit(self._meeting, *self._shown, key, text))

    def _reset(self, key: str) -> None:
        self._try(lambda: self._tools.desk.summaries.reset(self._meeting, *self._shown, key))

    def _try(self, change: Callable[[], None]) -> bool:
        try:
            change()
        except DeskError as error:
            self._failed(error)
            return False
        return True

    def _to_issue(self) -> tuple[Visibility, Language, Issue]:
        self.flush()
        return *self.asked, partial(self._tools.desk.documents.issue, self._meeting)
