"""One grant of a pack: its papers, and its review, kept in the pack itself as one writes."""

from collections.abc import Callable
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.errors import DeskError
from ppa_desk.services.grants.packs import Entry, Opened, Packed, Paper
from ppa_desk.services.grants.review_form import Written
from ppa_desk.ui import words
from ppa_desk.ui.ask import Ask
from ppa_desk.ui.grants.review_sheet import ReviewSheet
from ppa_desk.ui.icons import icon
from ppa_desk.ui.theme import BETWEEN, EDGE, INSIDE
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import (
    Card,
    Chip,
    Head,
    Notice,
    Page,
    QuietButton,
    literal,
    plain_label,
)


class InPack:
    """Keeps a review in the pack it travels in."""

    def __init__(self, opened: Opened, key: str) -> None:
        self._opened, self._key = opened, key

    @property
    def entry(self) -> Entry:
        """What is kept of this grant."""
        return self._opened.entries.get(self._key, Entry(Written({})))

    def keep(self, written: Written) -> None:
        """Keep what is written so far. DiskFull, NotWritable."""
        self._opened.keep(self._key, Entry(written, False, self.entry.interest))

    def hand_in(self) -> None:
        """Say that it is finished. DiskFull, NotWritable."""
        self._opened.keep(self._key, Entry(self.entry.written, True, self.entry.interest))

    def take_up(self) -> None:
        """Write on after all. DiskFull, NotWritable."""
        self._opened.keep(self._key, Entry(self.entry.written, False, self.entry.interest))

    def declare(self, interest: str) -> None:
        """Declare an interest, or take it back. DiskFull, NotWritable."""
        self._opened.keep(self._key, Entry(self.entry.written, self.entry.done, interest))


class PackedPage(Page):
    """A grant to be read and scored; `changed` tells that something was kept, `wants` a paper to be shown."""

    changed = Signal()
    wants = Signal(object)

    def __init__(self, opened: Opened, packed: Packed, language: str, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._packed, self._language, self._ask = packed, language, ask
        self._rubric = opened.pack.rubric
        self.kept = InPack(opened, packed.key)
        self.sheet: ReviewSheet | None = None
        head = Head(packed.title)
        head.title.setReadOnly(True)
        head.tell(*(Chip(part) for part in packed.about.split(" · ") if part))
        self.notice = Notice()
        self.notice.hide()
        self._review = Card(self.tr("Your review"))
        self.add(head, self.notice, self._papers(), self._interest(), self._review)
        self.body.addStretch(1)
        self._show()

    def _papers(self) -> Card:
        card = Card(self.tr("Papers"))
        row = QWidget()
        flow = Flow(row)
        for paper in self._packed.papers:
            button = QuietButton(literal(paper.name))
            button.setIcon(icon("file"))
            button.clicked.connect(partial(self.open_paper, paper))
            flow.addWidget(button)
        card.add(row)
        if not self._packed.papers:
            card.add(plain_label(self.tr("No papers came with this grant."), "secondary"))
        return card

    def _interest(self) -> Card:
        card = Card(self.tr("Conflict of interest"))
        told = self.tr(
            "If you have a part in this grant, say so here: your review is then left out, and nobody asks you."
        )
        self.interest = QLineEdit(self.kept.entry.interest)
        self.interest.setPlaceholderText(self.tr("Nothing to declare"))
        self.interest.setAccessibleName(self.tr("Conflict of interest"))
        self.interest.editingFinished.connect(self._declare)
        card.add(plain_label(told, "secondary"), self.interest)
        return card

    def _show(self) -> None:
        """Show the form, or that it is handed in and how to write on."""
        self._review.clear()
        entry = self.kept.entry
        if entry.done:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(INSIDE)
            row.addWidget(Chip(self.tr("handed in"), "good"))
            row.addStretch(1)
            self.again = QuietButton(self.tr("Write on"))
            self.again.clicked.connect(self.take_up)
            row.addWidget(self.again)
            self._review.add(line)
        self.sheet = ReviewSheet(self._rubric, entry.written, self.kept, self._language, read_only=entry.done)
        self.sheet.handed.connect(self._handed)
        self.sheet.kept.connect(self.changed)
        self._review.add(self.sheet)

    def flush(self) -> bool:
        """Keep what was written now."""
        self._declare()
        return self.sheet is None or self.sheet.flush()

    def open_paper(self, paper: Paper) -> None:
        """Show a paper here; what cannot be shown is saved where one says."""
        if paper.content.startswith(b"%PDF-"):
            self.wants.emit(paper)
            return
        path = self._ask.save_as(self.tr("Save the paper"), paper.name, f"*{PurePath(paper.name).suffix}")
        if path is not None:
            self._do(partial(pdf.save, path, paper.content))

    def take_up(self) -> None:
        """Write on after all."""
        if self._do(self.kept.take_up):
            self._show()
            self.changed.emit()

    def _declare(self) -> None:
        text = self.interest.text().strip()
        if text != self.kept.entry.interest and self._do(partial(self.kept.declare, text)):
            self.changed.emit()

    def _handed(self) -> None:
        self._show()
        self.changed.emit()

    def _do(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return False
        self.notice.hide()
        return True


class PaperPage(QWidget):
    """A paper of a grant, read in memory: nothing of it is written anywhere."""

    left = Signal()

    def __init__(self, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from ppa_desk.ui.preview.pane import PdfPane  # loads what draws PDFs

        self.back = QuietButton(self.tr("Back to the review"))
        self.back.clicked.connect(self.left)
        self.pane = PdfPane()
        for tool in (self.pane.bar.save, self.pane.bar.folder, self.pane.bar.mail, self.pane.bar.print):
            tool.hide()
        row = QHBoxLayout()
        row.addWidget(plain_label(paper.name, "heading"), 1)
        row.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(INSIDE)
        column.addLayout(row)
        column.addWidget(self.pane, 1)
        self.pane.load(paper.content)
