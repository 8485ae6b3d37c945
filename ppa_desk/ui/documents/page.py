"""The page of an issued document: what it is, its hash, and how it went out. Nothing here can be changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from ppa_desk.services.issuing import DocumentRow
from ppa_desk.services.summary.versions import Since
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.documents.anew import Anew
from ppa_desk.ui.documents.approval import ApprovalRow
from ppa_desk.ui.preview.sources import document_preview
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import EDGE, INSIDE
from ppa_desk.ui.widgets.parts import Chip, Head, Notice, QuietButton, hint, plain_label

HASH = 16
"""Signs of the hash that are shown; all of it is in the tooltip and can be copied."""


class DocumentPage(QWidget):
    """A document as it was issued."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._record, self._next = tools, record, 0
        tools.desk.records.get("document", record)
        self._row: DocumentRow = tools.desk.documents.listing.rows([record])[record]
        self.notice = Notice()
        self.notice.hide()
        self.preview = document_preview(tools, record, self._row.title, self._row.edition, self._row.language or "")
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE - INSIDE, EDGE, INSIDE)
        column.setSpacing(INSIDE)
        column.addWidget(self._head())
        column.addWidget(ApprovalRow(tools, self._row))
        column.addLayout(self._facts())
        column.addWidget(self.notice)
        self.anew = Anew(tools)
        self.anew.left.connect(self.leave)
        self.anew.issued.connect(self.issue_again)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.preview)
        self.stack.addWidget(self.anew)
        column.addWidget(self.stack, 1)

    def _head(self) -> Head:
        row, language = self._row, words.language()
        head = Head(row.title)
        head.title.setReadOnly(True)
        told = (
            words.choice("edition", str(row.edition)),
            words.sentence_case(self._tools.codes.label("language", row.language, language)),
            self.tr("Version {n}").replace("{n}", words.number(row.number)),
        )
        head.tell(
            *map(Chip, told), Chip(self.tr("Issued {when}").replace("{when}", words.moment(row.issued_at)), "good")
        )
        if self._about is not None and not self._tools.desk.store.read_only:
            self.again = head.act(QuietButton(self.tr("Issue a new version…")))
            hint(self.again, self.tr("See first what it would say otherwise now; this version stays"))
            self.again.clicked.connect(self.compare)
        return head

    def _facts(self) -> QHBoxLayout:
        facts = QHBoxLayout()
        facts.setSpacing(INSIDE)
        if self._about is not None:
            kind, number = self._about
            titles = self._tools.desk.records.titles(kind, [number], words.language())
            facts.addWidget(plain_label(words.kind(kind), "small", wrap=False))
            facts.addWidget(GoButton(self._tools, kind, number, titles.get(number) or words.kind(kind)))
        told = plain_label(self.tr("SHA-256 {hash}…").replace("{hash}", self._row.sha256[:HASH]), "small", wrap=False)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        hint(told, self._row.sha256)
        facts.addWidget(told)
        facts.addStretch(1)
        return facts

    @property
    def _about(self) -> tuple[str, int] | None:
        """The report, meeting or survey that the document tells of."""
        row = self._row
        if row.report_id is not None:
            return "report", row.report_id
        if row.survey_id is not None:
            return "survey", row.survey_id
        return ("meeting", row.meeting_id) if row.meeting_id is not None else None

    def compare(self) -> None:
        """Show what the next version would say otherwise than the newest."""
        self.again.setEnabled(False)
        self.notice.hide()
        reissuing, row = self._tools.desk.reissuing, self._row
        self._tools.tasks.run(lambda _task: reissuing.since(row), self._compared, self._failed)

    def _compared(self, since: Since | None) -> None:
        if isValid(self) and since is not None:  # unless the page was left meanwhile
            self.again.setEnabled(True)
            self._next = since.number + 1
            self.anew.show_since(since)
            self.stack.setCurrentWidget(self.anew)

    def leave(self) -> None:
        """Show the document as it was issued again."""
        self.stack.setCurrentWidget(self.preview)

    def issue_again(self) -> None:
        """Issue the next version of the same edition and language, after a question."""
        question = self.tr("Issue version {n}? It says what the records say now, and is not undone.")
        if not self._tools.ask.sure(question.replace("{n}", words.number(self._next)), self.tr("Issue")):
            return
        reissuing, row = self._tools.desk.reissuing, self._row
        self.anew.issue.setEnabled(False)
        self._tools.tasks.run(lambda _task: reissuing.issue(row), self._issued, self._failed)

    def _issued(self, document: int) -> None:
        if isValid(self):  # unless the page was left meanwhile
            self.anew.issue.setEnabled(True)
            self._tools.go("document", document)

    def _failed(self, error: Exception) -> None:
        if not isValid(self):
            self._tools.say(words.explained(error))
            return
        self.again.setEnabled(True)
        self.anew.issue.setEnabled(True)
        self.notice.say(words.explained(error), "bad")
