"""Taking files of answers in: what would be done row by row, strange answers and senders decided, then done or left."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.exchange.answers.planning import AnswerPlan, Decisions, plan
from ppa_desk.services.surveys.responses import TooFewAtOnce
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.imports.people import PeopleCard
from ppa_desk.ui.imports.rows import PlanRows
from ppa_desk.ui.imports.strange import StrangeCard
from ppa_desk.ui.imports.taking import TakingIn
from ppa_desk.ui.tasks import Task


class ImportPage(TakingIn):
    """The plan of taking files of answers in."""

    def __init__(self, tools: Tools, survey: int, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        self.strange, self.people = StrangeCard(), PeopleCard()
        self._survey, self._few_ok = survey, False
        title = QCoreApplication.translate("ImportPage", "Take in answers")
        super().__init__(tools, paths, title, (self.strange, self.people), PlanRows(), parent)
        self.strange.decided.connect(self._plan)
        self.people.decided.connect(self._plan)
        self._plan()

    def planning(self) -> Callable[[Task], AnswerPlan]:
        """Return the work that plans these files, as they are decided about now."""
        desk, survey, paths = self._tools.desk, self._survey, list(self._paths)
        decisions = Decisions(dict(self.asks.asked), dict(self.strange.meant), dict(self.people.whose), self._few_ok)
        return lambda task: plan(desk, survey, paths, decisions, task.step)

    def show_decisions(self, planned: AnswerPlan) -> None:
        """Show strange answers, senders and the lines."""
        self.strange.show_plan(planned)
        self.people.show_plan(planned, self._tools.desk.surveys.invitations(self._survey))
        self.lines.show_plan(planned.plan, planned.form)

    def told_taken(self, count: int) -> str:
        """Return what to say once so many were taken in."""
        return self.tr("%n set(s) of answers taken in.", "", count)

    def told_refused(self, count: int) -> str:
        """Return what to say where several lines are refused."""
        return self.tr("%n line(s) cannot be read. Look at the top of the list below.", "", count)

    def told_working(self) -> str:
        """Return what to say while they are taken in."""
        return self.tr("Taking the answers in…")

    def _asked(self) -> None:
        self.strange.forget()
        self._plan()

    def _not_applied(self, error: Exception) -> None:
        if isinstance(error, TooFewAtOnce):
            self._show_again(words.explained(error))
            self.notice.offer(self.tr("Take them in all the same"), self._few)
        else:
            super()._not_applied(error)

    def _show_again(self, told: str) -> None:
        self.progress.hide()
        self.apply_button.setEnabled(True)
        for card in self._deciding:
            card.setEnabled(True)
        self.notice.say(told, "bad")

    def _few(self) -> None:
        self._few_ok = self._goes_on = True
        self._plan()
