"""Taking in what was handed in for a call: the plan row by row, who applies, what is late and why it is taken."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.exchange.grants.handed_in import NEW, HandedPlan, Taking, plan
from ppa_desk.exchange.plan import Place, Plan
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.fields.inputs import TextInput
from ppa_desk.ui.imports.deciding import Deciding, beside
from ppa_desk.ui.imports.people import PeopleCard
from ppa_desk.ui.imports.rows import PlanRows
from ppa_desk.ui.imports.strange import StrangeCard
from ppa_desk.ui.imports.taking import TakingIn
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.widgets.parts import Card


class ApplicantsCard(PeopleCard):
    """Applicants who are like an organisation of the register."""

    def said(self) -> tuple[str, str]:
        """Return the title, and what it is about."""
        return (
            self.tr("Who applies?"),
            self.tr("Like an organisation of the register, but not the same: taken in once you say who it is."),
        )


class LateCard(Deciding):
    """What came late. `late` is why it is taken all the same, by file and row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Came after the closing day"),
            self.tr("Left out unless you give a reason; the reason is kept with it and shown wherever it matters."),
            parent,
        )
        self.late: dict[tuple[str, int], str] = {}

    def show_late(self, places: Sequence[Place]) -> None:
        """Show what is late now: with another day of arrival that may be something else."""
        if {self.key(one) for one in places} != self._known:
            self.forget()
        self.show_things(places)

    def key(self, one: Place) -> tuple[str, int]:
        """Return file and row."""
        return one.file, one.row

    def row(self, one: Place) -> QWidget:
        """Return where it stands, and the line for the reason."""
        where = one.file
        if one.row:
            where = self.tr("{file}, row {row}").format(file=one.file, row=one.row)
        line = TextInput()
        line.name(self.tr("Why is it taken although late?"))
        line.edit.setProperty("placeholderText", self.tr("Why is it taken although late?"))
        line.show_value(self.late.get(self.key(one), ""))
        line.left.connect(partial(self._decide, one, line))
        return beside(where, "", line)

    def _decide(self, one: Place, line: TextInput) -> None:
        told = line.value().strip()
        if told != self.late.get(self.key(one), ""):
            self.late[self.key(one)] = told
            self.decided.emit()


class HandedInPage(TakingIn):
    """The plan of what was handed in for a call."""

    def __init__(self, tools: Tools, call: int, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        self._call = call
        self.strange, self.people, self.late = StrangeCard(), ApplicantsCard(), LateCard()
        self.arrived, self.day = Card(), DateInput()
        title = QCoreApplication.translate("HandedInPage", "Take in what was handed in")
        super().__init__(tools, paths, title, (self.arrived, self.strange, self.people, self.late), PlanRows(), parent)
        asked = self.tr("When did these files come?")
        self.day.name(asked)
        self.day.show_value(date.today())
        self.arrived.add(beside(asked, self.tr("Exports that tell the day of each row keep it."), self.day))
        for card in (self.strange, self.people, self.late):
            card.decided.connect(self._plan)
        self.day.left.connect(self._arrived)
        self._plan()

    def planning(self) -> Callable[[Task], HandedPlan]:
        """Return the work that plans these files, as they are decided about now."""
        desk, call, paths, day = self._tools.desk, self._call, list(self._paths), self.day.value() or date.today()
        told = Taking(
            dict(self.asks.asked),
            dict(self.strange.meant),
            dict(self.people.whose),
            received=day,
            late=dict(self.late.late),
        )
        self._planned_day = day
        return lambda task: plan(desk, call, paths, told, task.step)

    def show_decisions(self, planned: HandedPlan) -> None:
        """Show strange answers, applicants, what is late, and the lines."""
        self.strange.show_plan(planned)
        self.people.show_plan(planned, self._applicants())
        self.late.show_late(planned.late)
        self.lines.show_plan(planned.plan, planned.form)

    def told_taken(self, count: int) -> str:
        """Return what to say once so many were taken in."""
        return self.tr("%n application(s) taken in.", "", count)

    def told_refused(self, count: int) -> str:
        """Return what to say where several lines are refused."""
        return self.tr("%n line(s) cannot be read. Look at the top of the list below.", "", count)

    def told_working(self) -> str:
        """Return what to say while they are taken in."""
        return self.tr("Taking in what was handed in…")

    def _applicants(self) -> list[dict[str, Any]]:
        new = {"id": NEW, "person": "", "organisation": self.tr("A new organisation")}
        known = self._tools.desk.records.where("organisation")
        return [new, *({"id": one.id, "person": "", "organisation": one.values["name"]} for one in known)]

    def _tell(self, planned: Plan) -> None:
        waits = bool(self.planned.late or self.planned.unmatched)
        if waits and not self._last_word[0] and not planned.does_anything and not self.lines.refused():
            self._last_word = (self.tr("Nothing is taken in yet: decide below what is left open."), "attention")
        super()._tell(planned)

    def _arrived(self) -> None:
        if (self.day.value() or date.today()) != self._planned_day:
            self._plan()
