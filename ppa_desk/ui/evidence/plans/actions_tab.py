"""The actions of a plan: each as far as it is, edited in place, done or verified by a button."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.evidence.plans.standing import CLOSED, of_action
from ppa_desk.services.records import Kept, Records, title_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.plans.cell_card import ROLES
from ppa_desk.ui.fields.inputs import TextInput
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.meetings.lines import coded, either
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, plain_label

translate = QCoreApplication.translate
NAMES = (
    "action_en", "action_fr", "finding_en", "finding_fr", "category", "annex", "organisation_id", "person_id",
    "opened_on", "due_on", "status", "done_on", "evidence", "verified_on", "cost", "currency",
    "support_en", "support_fr",
)  # fmt: skip


class ActionsTab(Card):
    """The actions of one plan."""

    def __init__(self, tools: Tools, plan: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.list = ActionList(tools, plan)
        self.add(self.list)


class ActionList(ChildList):
    """Actions, kept within their rules."""

    def __init__(self, tools: Tools, plan: int, parent: QWidget | None = None) -> None:
        nothing = translate("ActionList", "No action yet. Type what is to be done about a finding.")
        super().__init__(
            tools, "corrective_action", {"corrective_plan_id": plan}, NAMES, line=self._line, empty=nothing,
            below=lambda kept: Deeds(tools, kept), parent=parent,
        )  # fmt: skip

    @property
    def records(self) -> Records:
        """What keeps actions within their rules."""
        return self._tools.desk.evidence.corrective_actions

    def _line(self, kept: Kept) -> Line:
        values, codes = kept.values, self._tools.codes
        status = of_action(values, date.today())
        title = title_of("corrective_action", values, words.language()) or either(values, "finding")
        category, due = coded(codes, "incident_category", values["category"]), words.day(values["due_on"])
        due = translate("ActionList", "due {day}").replace("{day}", due) if due else ""
        below = " · ".join(part for part in (category, due) if part)
        return Line(title or words.kind("corrective_action"), below, coded(codes, "cap_status", status),
                    ROLES.get(status, ""))  # fmt: skip


class Deeds(QWidget):
    """What can be said of an action in one step: that it was done today, or that somebody saw it."""

    def __init__(self, tools: Tools, kept: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._action = tools, kept.id
        self.notice = Notice()
        self.notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.notice)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        column.addLayout(row)
        status = of_action(kept.values, date.today())
        if tools.desk.store.read_only or status in ("verified", "dropped"):
            return
        if status not in CLOSED:
            self.done = QuietButton(translate("ActionList", "Done today"))
            self.done.clicked.connect(self.finish)
            row.addWidget(self.done)
            row.addStretch(1)
            return
        row.addWidget(plain_label(translate("ActionList", "Verified by"), "secondary", wrap=False))
        self.proof = TextInput()
        self.proof.name(translate("ActionList", "What shows that it was done"))
        self.proof.line.setPlaceholderText(translate("ActionList", "What shows that it was done"))
        self.proof.show_value(" ".join(str(kept.values["evidence"] or "").split()))
        self.proof.line.returnPressed.connect(self.verify)
        self.seen = QuietButton(translate("ActionList", "Verified today"))
        self.seen.clicked.connect(self.verify)
        row.addWidget(self.proof, 1)
        row.addWidget(self.seen)

    def finish(self) -> None:
        """Say that it was done today."""
        try:
            self._tools.desk.evidence.corrective_actions.finish(self._action, date.today())
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def verify(self) -> None:
        """Say that it was seen today, and what shows it."""
        try:
            self._tools.desk.evidence.corrective_actions.verify(self._action, str(self.proof.value()), date.today())
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
