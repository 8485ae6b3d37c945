"""The minutes of earlier meetings of the group: approved, approved with corrections, or put off."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.minutes.approvals import PUT_OFF, Waiting
from ppa_desk.services.records import title_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.lines import coded
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, QuietButton, empty, plain_label, show_if

WATCHED = frozenset({"approval", "meeting", "document"})


class ApprovalCard(Card):
    """What this meeting says of earlier minutes; hidden where there are none."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self._meeting = tools, meeting
        self.title.setText(self.tr("Minutes of earlier meetings"))
        self.title.show()
        self.notice = Notice()
        self.notice.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(INSIDE)
        self.add(self.notice)
        self.body.addLayout(self._rows)
        self.buttons: dict[tuple[int, str], QuietButton] = {}
        tools.bell.rang.connect(self._changed)
        self.read()

    def read(self) -> None:
        """Read again what waits and what was said."""
        empty(self._rows)
        self.buttons = {}
        found = self._tools.desk.meetings.approvals.before(self._meeting)
        for one in found:
            self._rows.addWidget(self._row(one))
        show_if(self, bool(found))

    def _row(self, one: Waiting) -> QWidget:
        title = title_of("meeting", {"title_en": one.title_en, "title_fr": one.title_fr}, words.language())
        row = FlowRow()
        kind, record = ("document", one.document) if one.document else ("meeting", one.meeting)
        day = plain_label(words.day(one.on), "secondary", wrap=False)
        go = GoButton(self._tools, kind, record, title or self.tr("(no title yet)"))
        day.setMinimumHeight(go.sizeHint().height())
        row.add(day, go)
        if not one.document:
            row.add(Chip(self.tr("not issued yet"), "attention"))
        if one.outcome:
            said = coded(self._tools.codes, "approval_outcome", one.outcome.outcome)
            row.add(Chip(said, "attention" if one.outcome.outcome == PUT_OFF else "good"))
        if self._tools.desk.store.read_only:
            return row
        told = {
            "approved": self.tr("Approve"),
            "corrected": self.tr("Approve with corrections…"),
            PUT_OFF: self.tr("Put off"),
        }
        for outcome, label in told.items():
            if one.outcome is None:
                self._button(row, one, outcome, label)
        if one.outcome is not None:
            self._button(row, one, "", self.tr("Take back"))
        return row

    def _button(self, row: FlowRow, one: Waiting, outcome: str, label: str) -> None:
        button = QuietButton(label)
        button.clicked.connect(partial(self.say, one, outcome))
        self.buttons[one.meeting, outcome] = button
        row.add(button)

    def say(self, one: Waiting, outcome: str, *_: object) -> None:
        """Note what this meeting says of those minutes."""
        approvals, language, corrections = self._tools.desk.meetings.approvals, words.language(), ""
        if outcome == "corrected":
            asked = self._tools.ask.text(self.tr("Which corrections were agreed?"))
            if asked is None:
                return
            corrections = asked
        try:
            if outcome:
                approvals.say(self._meeting, one.meeting, outcome, corrections, language)
            else:
                approvals.take_back(self._meeting, one.meeting, language)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.read()
