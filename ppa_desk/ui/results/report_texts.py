"""The texts of a report, block by block: drafted with live figures, edited where they stand, in either language."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.content import Language, Paragraph
from ppa_desk.services.markup import plain
from ppa_desk.services.narrative import Narrative
from ppa_desk.services.results.reports.draft import Draft
from ppa_desk.services.results.reports.picking import Offer, matching, offers
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.picker import Picker
from ppa_desk.ui.meetings.block import BlockCard
from ppa_desk.ui.record.looked_at import LookedAt
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import LinkButton, Notice, empty, plain_label, show_if

WATCHED = frozenset({"report", "report_text", "report_shape", "indicator_value", "indicator_target", "deviation",
                     "indicator", "result", "framework"})  # fmt: skip


class TextsTab(LookedAt, QWidget):
    """The blocks of a report that people write in."""

    watched = WATCHED

    def __init__(self, tools: Tools, report: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._report = tools, report
        self._task: Task | None = None
        self.blocks: dict[str, FigureCard] = {}
        self.notice = Notice()
        self.notice.hide()
        self.language = ChoiceButton(self.tr("Language of the report"))
        told = {one: words.sentence_case(words.language_name(one)) for one in ("en", "fr")}
        self.language.offer(told, tools.desk.results.reports.asked(report).language if self._dated() else "en")
        self.language.chosen.connect(self._switched)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.language)
        about = self.tr("Figures stand in braces and are printed as they are on the day; “Insert figure” finds them.")
        head.addWidget(plain_label(about, "secondary"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addLayout(head)
        column.addWidget(self.notice)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(BETWEEN)
        column.addLayout(self._cards)
        column.addStretch(1)
        self.watch(tools)

    def _dated(self) -> bool:
        row = self._tools.desk.results.reports.row(self._report)
        return bool(row["since"] and row["until"])

    @property
    def asked(self) -> Language:
        """The language that is written in."""
        return "fr" if self.language.key == "fr" else "en"

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written: a copy, or an issued report."""
        desk = self._tools.desk
        return desk.store.read_only or desk.results.reports.row(self._report)["status"] == "issued"

    def flush(self) -> None:
        """Keep what is typed in any block."""
        for card in self.blocks.values():
            card.flush()

    # --- reading

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed; what nobody looks at is not drafted."""
        super().hideEvent(event)
        self.flush()
        if self._task is not None:
            self._task.cancel()
            self._task, self._behind = None, True

    def _switched(self, _key: str) -> None:
        self.flush()
        empty(self._cards)
        self.blocks = {}
        self.read()

    def read(self) -> None:
        """Draft the report as it stands."""
        if self._task is not None:
            self._task.cancel()
        reports, report, asked = self._tools.desk.results.reports, self._report, self.asked
        self._task = self._tools.tasks.run(lambda _task: reports.draft(report, asked), self.show_draft, self._failed)

    def show_draft(self, draft: Draft) -> None:
        """Show the texts as they are drafted now."""
        self._task = None
        self.notice.hide()
        if [block.key for block in draft.blocks] != list(self.blocks):
            self._rebuild(draft)
        known, read = offers(draft.figures, draft.asked.language), _readings(draft)
        for block in draft.blocks:
            self.blocks[block.key].show_block(block)
            self.blocks[block.key].show_figures(known, read.get(block.key, ""))

    def _rebuild(self, draft: Draft) -> None:
        self.flush()
        empty(self._cards)
        self.blocks = {}
        for block in draft.blocks:
            card = FigureCard(block, read_only=self.read_only)
            card.edited.connect(self._edit)
            card.reset.connect(self._reset)
            self.blocks[block.key] = card
            self._cards.addWidget(card)
        if not draft.blocks:
            self._cards.addWidget(plain_label(self.tr("The blocks of this report need no text."), "secondary"))

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.notice.say(words.explained(error), "bad")

    # --- changing

    def _edit(self, key: str, text: str) -> None:
        self._try(lambda: self._tools.desk.results.reports.edit(self._report, self.asked, key, text))

    def _reset(self, key: str) -> None:
        self._try(lambda: self._tools.desk.results.reports.reset(self._report, self.asked, key))

    def _try(self, change: Callable[[], None]) -> None:
        try:
            change()
        except DeskError as error:
            self._failed(error)


class FigureCard(BlockCard):
    """A text with figures in it: how it reads beneath, and a way to find a figure and put it at the cursor."""

    def __init__(self, block: Narrative, *, read_only: bool = False) -> None:
        super().__init__(block, read_only=read_only)
        self._known: Sequence[Offer] = ()
        self.insert = LinkButton(self.tr("Insert figure"))
        self.insert.clicked.connect(self.find_figure)
        self.picker = Picker(lambda typed: matching(self._known, typed), self._told, may_be_empty=False)
        self.picker.name(self.tr("Insert figure"))
        self.picker.line.setPlaceholderText(self.tr("Type an indicator, or “target”, “actual”…"))
        self.picker.edited.connect(self._picked)
        self.picker.hide()
        self.reads = plain_label("", "secondary")
        self.body.insertWidget(self.body.count() - 1, self.reads)
        self.body.insertWidget(self.body.count() - 1, self.picker)
        self.head.addWidget(self.insert)
        show_if(self.insert, not read_only)
        self.source.hide()

    def show_figures(self, known: Sequence[Offer], reads: str) -> None:
        """Take the figures one can choose, and show how the text reads."""
        self._known = known
        self.reads.setText(self.tr("Reads: {text}").replace("{text}", reads))
        show_if(self.reads, "{" in self.text.toPlainText() and bool(reads))

    def find_figure(self) -> None:
        """Open the choice of figures."""
        self.picker.show()
        self.picker.open()

    def _told(self, code: Any) -> str:
        return next((told for known, told in self._known if known == code), str(code))

    def _picked(self) -> None:
        code = self.picker.value()
        if code:
            self.text.textCursor().insertText(f"{{{code}}}")
            self.picker.show_value(None)
            self.picker.hide()
            self.text.setFocus()
            self.flush()


def _readings(draft: Draft) -> dict[str, str]:
    """How the texts read, by the keys of their blocks."""
    found: dict[str, list[str]] = {}
    for one in draft.content.blocks:
        if isinstance(one, Paragraph) and one.key:
            found.setdefault(one.key, []).append(plain(run for run in one.runs if run.tone != "raised"))
    return {key: " ".join(texts) for key, texts in found.items()}
