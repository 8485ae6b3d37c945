"""What became of issued minutes: at which meeting they were approved, how, and who wrote it down."""

from dataclasses import asdict

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.services.issuing import DocumentRow
from ppa_desk.services.minutes.approvals import PUT_OFF, Approved
from ppa_desk.services.minutes.view import KIND
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.lines import coded, either
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Chip, plain_label, show_if

WATCHED = frozenset({"approval", "meeting"})

translate = QCoreApplication.translate


def approval_chip(tools: Tools, approved: Approved | None) -> Chip:
    """Return whether minutes are approved, in a word and a day."""
    if approved is None:
        return Chip(translate("Approval", "Not yet approved"), "attention")
    told = coded(tools.codes, "approval_outcome", approved.outcome)
    day = f"{told} · {words.day(approved.on)}" if approved.on else told
    return Chip(day, "attention" if approved.outcome == PUT_OFF else "good")


class ApprovalRow(FlowRow):
    """The approval of the minutes a document is; nothing is shown for other documents."""

    def __init__(self, tools: Tools, row: DocumentRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._row = tools, row
        tools.bell.rang.connect(self._rang)
        self.read()

    def read(self) -> None:
        """Show what was said of the minutes."""
        self.clear()
        row, desk = self._row, self._tools.desk
        minutes = row.kind == KIND and row.meeting_id is not None
        show_if(self, minutes)
        if not minutes:
            return
        found = desk.meetings.approvals.of(row.meeting_id or 0)
        self.add(approval_chip(self._tools, found))
        if found is None:
            self.add(plain_label(self.tr("The next meeting of the group says whether it approves them."), "small"))
            return
        title = desk.records.titles("meeting", [found.meeting], words.language()).get(found.meeting, "")
        go = GoButton(self._tools, "meeting", found.meeting, title or self.tr("(no title yet)"))
        self.add(go)
        if who := desk.meetings.approvals.noted_by(found):
            noted = plain_label(self.tr("written down by {who}").replace("{who}", who), "small", wrap=False)
            noted.setMinimumHeight(go.sizeHint().height())
            self.add(noted)
        if found.outcome != PUT_OFF and found.on and row.issued_at.date() > found.on:
            self.add(plain_label(self.tr("This version was issued after that day."), "small"))
        if corrections := either(asdict(found), "corrections"):
            told = self.tr("Corrections: {text}").replace("{text}", corrections)
            self.add(plain_label(told, "small"))

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.read()
