"""The answers that came in: listed, read and corrected, set aside; written down by phone, or taken in from files."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.codes import Codes
from ppa_desk.services.surveys.responses import ResponseRow
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.panel import Column, Filter, ListPanel
from ppa_desk.ui.shell.over import Over
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Notice, PrimaryButton, QuietButton

TALL = 420


class AnswersTab(QWidget):
    """All sets of answers of one survey."""

    def __init__(
        self, tools: Tools, survey: int, over: Callable[[], Over | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tools, self._survey, self._over = tools, survey, over
        self.notice = Notice()
        self.notice.hide()
        self.list = self._made_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addLayout(self._head())
        column.addWidget(self.notice)
        column.addWidget(self.list)
        tools.bell.rang.connect(self._changed)

    def _head(self) -> QHBoxLayout:
        self.take = PrimaryButton(self.tr("Take in files…"))
        self.take.clicked.connect(self.choose_files)
        self.folder = QuietButton(self.tr("Take in a folder…"))
        self.folder.clicked.connect(self.choose_folder)
        self.phone = QuietButton(self.tr("Write down an interview"))
        self.phone.clicked.connect(self.interview)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for button in (self.take, self.folder, self.phone):
            row.addWidget(button)
            button.setEnabled(not self._tools.desk.store.read_only)
        row.addStretch(1)
        return row

    def _made_list(self) -> ListPanel:
        codes = self._tools.codes
        panel = ListPanel(
            words.kind("response", many=True),
            self._tools.desk.responses.listing,
            (
                Column(words.field("response", "respondent"), self._who, sort="id"),
                Column(words.field("response", "channel"), lambda row: _label(codes, row.channel)),
                Column(words.field("response", "status"), lambda row: words.choice("status", row.status)),
                Column(words.field("response", "received_at"), lambda row: row.received_at, _moment, sort="received"),
                Column(words.field("response", "flags"), lambda row: "⚑" if row.flags != "{}" else ""),
            ),
            filters=(
                Filter(self.tr("All")),
                Filter(self.tr("To be looked at"), {"flagged": True}),
                Filter(self.tr("Set aside"), {"status": "aside"}),
                Filter(self.tr("Replaced"), {"status": "replaced"}),
            ),
            empty=self.tr("No answers yet. Take in files, or drop them on this window."),
        )
        panel.setMinimumHeight(TALL)
        panel.ask({"survey": self._survey})
        panel.opened.connect(self._go)
        panel.chosen.connect(self._go)
        return panel

    def _who(self, row: ResponseRow) -> str:
        told = ", ".join(part for part in (row.person, row.organisation) if part) or row.respondent
        return told or self.tr("No. {number}").format(number=row.id)

    def _go(self, record: int) -> None:
        self._tools.go("response", record)

    def _changed(self, kinds: frozenset[str]) -> None:
        if "response" in kinds and self.list.was_read:
            self.list.reload()

    def interview(self) -> None:
        """Begin to write answers down."""
        try:
            number = self._tools.desk.responses.begin(self._survey, None, words.language())
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self._tools.go("response", number)

    def choose_files(self) -> None:
        """Choose files of answers."""
        if paths := self._tools.ask.open_files(self.tr("Files of answers"), "*.csv *.xlsx *.pdf *.tsv *.txt"):
            self.take_in(paths)

    def choose_folder(self) -> None:
        """Choose a folder; all files in it are taken in."""
        if (path := self._tools.ask.folder(self.tr("Folder of answers"))) is not None:
            self.take_in([path])

    def take_in(self, paths: list[Path]) -> None:
        """Plan taking files in, and show the plan; files that come while one is shown join it."""
        from ppa_desk.ui.imports.page import ImportPage

        over = self._over()
        if over is not None and isinstance(over.above, ImportPage):
            over.above.take_in(paths)
        elif over is not None:
            page = ImportPage(self._tools, self._survey, paths)
            page.left.connect(over.lift)
            over.lay(page)


def _label(codes: Codes, code: str | None) -> str:
    return words.sentence_case(codes.label("channel", code, words.language()))


def _moment(value: object) -> str:
    return words.moment(value) if isinstance(value, datetime) else ""
