"""The reports of a grant: their calendar, how each stands, the workbook out and home, reminders as drafts."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.errors import DeskError
from ppa_desk.exchange.grants import grantee_book, grantee_return
from ppa_desk.exchange.plan import Deed, Plan, apply
from ppa_desk.model.grants.keeping import OWED
from ppa_desk.services.grants.obligations import late_by
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.report_calendar import CalendarCard
from ppa_desk.ui.imports.rows import PlanRows
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, PrimaryButton, QuietButton, empty, plain_label, show_if

WATCHED = frozenset({"obligation", "grant_record", "letter", "tranche", "spending"})
ROLES = {"accepted": "good", "received": "accent", "returned": "attention"}


class ReportsTab(QWidget):
    """Everything about a grant's reports."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._grant = tools, grant
        self._obligation = 0
        self._plan: Plan | None = None
        self.notice = Notice()
        self.notice.hide()
        self.calendar = CalendarCard(tools, grant)
        self.rows = PlanRows()
        self.take = PrimaryButton(self.tr("Take in"))
        self.take.clicked.connect(self.take_in)
        self.leave = QuietButton(self.tr("Leave it"))
        self.leave.clicked.connect(self._drop_plan)
        self.reports = QVBoxLayout()
        self.reports.setSpacing(INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addLayout(self._head())
        column.addWidget(self.notice)
        column.addWidget(self.rows)
        self.rows.add(self._deciding())
        column.addLayout(self.reports)
        column.addWidget(self.calendar)
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.show_reports()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Nothing is sent by itself: you save files and send them."), "secondary"), 1)
        self.remind = QuietButton(self.tr("Draft reminders"))
        self.remind.clicked.connect(self.draft_reminders)
        show_if(self.remind, not self._tools.desk.store.read_only)
        head.addWidget(self.remind)
        return head

    def _deciding(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.take)
        return whole

    def show_reports(self) -> None:
        """Show every report as it stands now."""
        empty(self.reports)
        self._drafts = self._drafts_by_report()
        reports = self._tools.desk.grants.obligations.of(self._grant)
        for report in reports:
            self.reports.addWidget(self._card(report))
        begun = any(one["status"] != "due" for one in reports)
        show_if(self.calendar, not begun and not self._tools.desk.store.read_only)
        self.calendar.show_there(len(reports))

    def _card(self, report: Mapping[str, Any]) -> Card:
        kind = self._tools.codes.label("obligation_kind", report["kind"], words.language())
        title = f"{report['nr']}. {words.sentence_case(kind)}"
        card = Card(f"{title} · {report['milestone']}" if report["milestone"] else title, _period(report))
        facts = QWidget()
        chips = Flow(facts)
        chips.addWidget(Chip(self._state(report["status"]), ROLES.get(report["status"], "")))
        if report["due_on"]:
            chips.addWidget(Chip(self.tr("due {day}").format(day=words.day(report["due_on"]))))
        if (late := late_by(report)) > 0:
            chips.addWidget(Chip(self.tr("%n day(s) late", "", late), "bad"))
        if report["accepted_on"]:
            told = {"who": report["accepted_by"], "day": words.day(report["accepted_on"])}
            chips.addWidget(Chip(self.tr("by {who}, {day}").format(**told)))
        card.add(facts)
        if report["returned_why"]:
            card.add(plain_label(self.tr("Returned: {why}").format(why=report["returned_why"]), "secondary"))
        card.add(self._buttons(report))
        return card

    def _buttons(self, report: Mapping[str, Any]) -> QWidget:
        whole = QWidget()
        row = Flow(whole)
        number, status, writes = report["id"], report["status"], not self._tools.desk.store.read_only
        if status != "accepted":
            row.addWidget(self._button(self.tr("Save workbook…"), partial(self.save_workbook, number), report))
        if status != "accepted" and writes:
            row.addWidget(self._button(self.tr("Take a workbook in…"), partial(self.plan_workbook, number), report))
        told = {
            "receive": self.tr("It came otherwise"), "accept": self.tr("Accept"), "return": self.tr("Return…"),
            "reopen": self.tr("Open again"),
        }  # fmt: skip
        for action in self._tools.desk.grants.obligations.may(status) if writes else ():
            if action in told:
                row.addWidget(self._button(told[action], partial(self.act, number, action), report))
        for letter in self._drafts.get(number, ()):
            row.addWidget(self._button(self.tr("Save letter…"), partial(self.save_letter, letter), report))
        return whole

    def _state(self, status: str) -> str:
        return self.tr("Draft") if status == "draft" else words.choice("status", status)

    def _button(self, text: str, do: Any, report: Mapping[str, Any]) -> QuietButton:
        button = QuietButton(text)
        button.setAccessibleName(f"{text} {report['nr']}")
        button.clicked.connect(lambda: do())
        return button

    def _drafts_by_report(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for one in self._tools.desk.records.where("letter", grant_record_id=self._grant, status="draft"):
            if one.values["obligation_id"] and one.values["kind"] in ("reminder", "returned"):
                found.setdefault(one.values["obligation_id"], []).append(one.id)
        return found

    # --- acting

    def act(self, report: int, action: str) -> None:
        """Note that a report came, accept it, return it with why, or open it again."""
        why = ""
        if action == "return":
            asked = self._tools.ask.text(self.tr("What is to be put right? The grantee reads this."))
            if asked is None:
                return
            why = asked
        try:
            self._tools.desk.grants.obligations.act(report, action, why=why)
            if action == "return":
                self._tools.desk.grants.reminders.returned(report)
        except DeskError as error:
            self._failed(error)
            return
        if action == "return":
            self.notice.say(self.tr("Returned. A letter that says why is drafted: save it and send it."), "good")
        else:
            self.notice.hide()

    def draft_reminders(self) -> None:
        """Draft a reminder for every report that is late or due within a month."""
        reports = self._tools.desk.grants.obligations.of(self._grant)
        owed = [one["id"] for one in reports if one["status"] in OWED and late_by(one) > -31]
        made = self._tools.desk.grants.reminders.write(owed) if owed else []
        if made:
            self.notice.say(self.tr("%n reminder(s) drafted, each beside its report.", "", len(made)), "good")
        else:
            self.notice.say(self.tr("Nothing is due within a month that has no draft yet."))

    def save_letter(self, letter: int) -> None:
        """Save a letter as a mail to finish and send."""
        path = self._tools.ask.save_as(self.tr("Save the letter"), f"letter-{letter}.eml", "*.eml")
        if path is not None:
            self._write(path, self._tools.desk.grants.reminders.eml(letter))

    def save_workbook(self, report: int) -> None:
        """Save the workbook a grantee reports on."""
        name, data = grantee_book.issued(self._tools.desk, report)
        path = self._tools.ask.save_as(self.tr("Save the workbook"), name, "*.xlsx")
        if path is not None:
            self._write(path, data)

    def _write(self, path: Path, data: bytes) -> None:
        try:
            pdf.save(path, data)
        except DeskError as error:
            self._failed(error)
            return
        self.notice.say(self.tr("Saved as {name}.").format(name=path.name), "good")

    # --- a workbook come home

    def plan_workbook(self, report: int) -> None:
        """Read a workbook and show what taking it in would do."""
        path = self._tools.ask.open_file(self.tr("Workbook of the grantee"), "*.xlsx")
        if path is None:
            return
        self._obligation = report
        desk = self._tools.desk

        def read(_task: Task) -> Plan:
            return grantee_return.plan(desk, path, report)

        self._tools.tasks.run(read, self._show_plan, self._failed)

    def take_in(self) -> None:
        """Take in what the plan says."""
        if self._plan is None:
            return
        refused = self._plan.counts()[Deed.REFUSE]
        try:
            apply(self._tools.desk, self._plan)
        except DeskError as error:
            self._failed(error)
            return
        self._drop_plan()
        if refused:
            said = self.tr("Taken in, but for %n cell(s). The report stays a draft.", "", refused)
            self.notice.say(said, "attention")
        else:
            self.notice.say(self.tr("Taken in. The report is here: accept it, or return it."), "good")

    def _show_plan(self, plan: Plan) -> None:
        self._plan = plan
        self.notice.hide()
        self.rows.show_plan(plan)
        self.take.setEnabled(plan.does_anything)

    def _drop_plan(self) -> None:
        self._plan = None
        self.rows.hide()

    def _failed(self, error: Exception) -> None:
        self.notice.say(words.explained(error), "bad")

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.show_reports()


def _period(report: Mapping[str, Any]) -> str:
    if not (report["since"] and report["until"]):
        return ""
    return f"{words.day(report['since'])} – {words.day(report['until'])}"
