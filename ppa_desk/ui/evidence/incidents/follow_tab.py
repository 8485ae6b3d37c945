"""What was done: who follows up, the steps with their counterparts and outcomes, what they cost, who accepts it."""

from datetime import date

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ppa_desk.model import money
from ppa_desk.services.evidence.incidents.times import costs
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.incidents.telling import Telling
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.page import fields_card
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Card, empty, plain_label, show_if

WHO = ("organisation_id", "due_on")
STEP = ("step", "organisation_id", "counterpart", "due_on", "done_on", "cost", "currency", "outcome",
        "reporter_accepts", "community_accepts", "authority_accepts")  # fmt: skip
ACCEPTED = ("reporter_accepts", "community_accepts", "authority_accepts")


class FollowTab(QWidget):
    """The follow-up of one incident."""

    def __init__(self, tools: Tools, incident: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._incident, self._telling = tools, incident, Telling(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        self._why = fields_card(tools, "incident", incident, ("persistent_why",), self.tr("Why it persists"))
        for card in (
            fields_card(tools, "incident", incident, WHO, self.tr("Who, and until when")),
            self._why,
            self._steps(),
            self._accepted(),
            self._moves(),
        ):
            column.addWidget(card)
        column.addStretch(1)
        tools.bell.rang.connect(self._rang)
        self.show_kept()

    def _steps(self) -> Card:
        card = Card(words.kind("follow_up", many=True), self.tr("By local organisations"))
        none = self.tr("No step yet. Add what is planned or was done: with whom, until when, what came of it.")
        owner = {"incident_id": self._incident}
        card.add(ChildList(self._tools, "follow_up", owner, STEP, line=self._step, empty=none))
        self.costs = plain_label("", "secondary")
        card.add(self.costs)
        return card

    def _accepted(self) -> Card:
        card = fields_card(self._tools, "incident", self._incident, ACCEPTED, self.tr("Is the follow-up accepted?"))
        told = self.tr("Asked of three sides before an incident is closed. “Unknown” is an answer; empty is none.")
        card.body.insertWidget(1, plain_label(told, "secondary"))
        return card

    def _moves(self) -> Card:
        card = Card(self.tr("From report to closure"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(INSIDE)
        card.body.addLayout(self._lines)
        return card

    def _step(self, kept: Kept) -> Line:
        values, coded = kept.values, self._telling.coded
        what = coded("follow_up_step", values["step"]) or words.kind("follow_up")
        if values["done_on"]:
            when, role = self.tr("done {day}").format(day=words.day(values["done_on"])), "good"
        elif values["due_on"]:
            when = self.tr("until {day}").format(day=words.day(values["due_on"]))
            role = "bad" if values["due_on"] < date.today() else ""
        else:
            when, role = "", ""
        outcome = " ".join(values["outcome"].split())[:90]
        return Line(what, " · ".join(filter(None, (coded("counterpart", values["counterpart"]), outcome))), when, role)

    def show_kept(self) -> None:
        """Show what the steps cost, and the moves."""
        with self._tools.desk.store.read() as session:
            sums = costs(session, self._incident)
        told = ", ".join(money.told(total, currency, words.language()) for currency, total in sums)
        self.costs.setText(self.tr("Cost so far: {sum}").format(sum=told))
        show_if(self.costs, bool(sums))
        kept = self._tools.desk.records.where("incident", id=self._incident)
        show_if(self._why, bool(kept) and kept[0].values["status"] == "persistent")
        empty(self._lines)
        for one in self._tools.desk.records.where("incident_move", incident_id=self._incident):
            self._lines.addWidget(self._move(one))

    def _move(self, kept: Kept) -> QWidget:
        values, line = kept.values, QWidget()
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        for at, share in ((0, 1), (1, 2), (2, 4)):
            grid.setColumnStretch(at, share)
        grid.addWidget(plain_label(words.day(values["moved_on"]), "secondary", wrap=False), 0, 0)
        grid.addWidget(plain_label(self._telling.status(values["status"])), 0, 1)
        told = " · ".join(filter(None, (values["reason"], values["colleague"])))
        grid.addWidget(plain_label(told, "secondary"), 0, 2)
        return line

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & {"incident", "incident_move", "follow_up"}:
            self.show_kept()
