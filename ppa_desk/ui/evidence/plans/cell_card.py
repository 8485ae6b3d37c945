"""One cell of the table of need: its counts, the actions behind it, and what one can make of it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.evidence.plans.need import UNKNOWN, Cell, Place
from ppa_desk.services.evidence.plans.standing import of_action
from ppa_desk.services.evidence.plans.telling import NeedTelling
from ppa_desk.services.records import title_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.lines import coded
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, PrimaryButton, QuietButton, empty, hint, plain_label, show_if
from ppa_desk.ui.widgets.short_go import ShortGo

MOST = 12
"""Actions listed of one cell."""
ROLES = {"overdue": "bad", "open": "attention", "in_progress": "accent", "done": "good", "verified": "good"}
"""The colour of how far an action or plan is."""


class CellCard(Card):
    """The cell one stands on."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__("·", parent=parent)
        self._tools = tools
        self._place: Place | None = None
        self.notice = Notice()
        self.notice.hide()
        self.told = plain_label()
        self.make = PrimaryButton(self.tr("Make a grant idea"))
        self.keep = QuietButton(self.tr("Note as an area of need"))
        hint(self.keep, self.tr("Keeps today’s counts, to come back to"))
        self.make.clicked.connect(self.make_idea)
        self.keep.clicked.connect(self.note_area)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.make)
        row.addWidget(self.keep)
        row.addStretch(1)
        self._buttons = QWidget()
        self._buttons.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self.add(self.notice, self.told, self._buttons, plain_label(self.tr("The actions behind it"), "strong"))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(TIGHT)
        self.body.addLayout(self.rows)

    def show_cell(self, cell: Cell | None, told: NeedTelling) -> None:
        """Show a cell; nothing where one stands on none."""
        if cell is None or cell.place != self._place:
            self.notice.hide()
        self._place = cell.place if cell else None
        self.setVisible(cell is not None)
        if cell is None:
            return
        self.title.setText(told.area(cell))
        lines = [told.counts(cell)]
        for name, value in (("days_open", told.days(cell.days_open)), ("cost", told.cost(cell)),
                            ("persons", told.persons(cell))):  # fmt: skip
            if value != told.words("sign.none"):
                lines.append(told.words("areas.line", lead=told.words(f"head.{name}"), text=value))
        self.told.setText("\n".join(lines))
        show_if(self._buttons, UNKNOWN not in cell.place and not self._tools.desk.store.read_only)
        self._show_actions()

    def _show_actions(self) -> None:
        empty(self.rows)
        assert self._place is not None
        found = self._tools.desk.evidence.needs.behind(self._place, date.today())
        for number in found[:MOST]:
            self.rows.addWidget(self._action(number))
        if (more := len(found) - MOST) > 0:
            told = QCoreApplication.translate("CellCard", "and %n more", "", more)
            self.rows.addWidget(plain_label(told, "secondary"))

    def _action(self, number: int) -> QWidget:
        records, language = self._tools.desk.records, words.language()
        values = records.get("corrective_action", number).values
        plan = records.titles("corrective_plan", [values["corrective_plan_id"]], language)
        status = of_action(values, date.today())
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        title = title_of("corrective_action", values, language) or words.kind("corrective_action")
        row.addWidget(ShortGo(self._tools, "corrective_action", number, title), 1)
        below = " · ".join(part for part in (*plan.values(), words.day(values["due_on"])) if part)
        row.addWidget(plain_label(below, "secondary", wrap=False))
        row.addWidget(Chip(coded(self._tools.codes, "cap_status", status), ROLES.get(status, "")))
        return whole

    def make_idea(self) -> None:
        """Make a grant idea of the cell, and go to it."""
        self._do(self._tools.desk.evidence.areas.idea, lambda grant: self._tools.go("grant_record", grant))

    def note_area(self) -> None:
        """Note the cell as an area of need."""
        self._do(self._tools.desk.evidence.areas.note, self._noted)

    def _noted(self, area: int) -> None:
        self.notice.say(self.tr("Noted, with today’s counts."), "good")
        self.notice.offer(self.tr("Open it"), lambda: self._tools.go("area_of_need", area))

    def _do(self, make: Callable[[Place, date], int], then: Callable[[int], None]) -> None:
        if self._place is None:
            return
        try:
            made = make(self._place, date.today())
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        then(made)
