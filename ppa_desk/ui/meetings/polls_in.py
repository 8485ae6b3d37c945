"""Taking in polls of an online meeting: row by row what each answer is, and which a later one replaces."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.exchange.meetings.polls import Decisions, PollPlan, plan
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.imports.taking import TakingIn
from ppa_desk.ui.meetings.attendance_in import KeptRows
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.widgets.parts import Card, plain_label


class TakeInPolls(TakingIn):
    """The plan of taking poll files in."""

    def __init__(self, tools: Tools, meeting: int, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        self.meeting = meeting
        self.sums = Card(QCoreApplication.translate("TakeInPolls", "What it comes to"))
        self.told = plain_label()
        self.sums.add(self.told)
        title = QCoreApplication.translate("TakeInPolls", "Take in polls")
        super().__init__(tools, paths, title, (self.sums,), KeptRows(), parent)
        self._plan()

    def planning(self) -> Callable[[Task], PollPlan]:
        """Return the work that plans these files, as they are decided about now."""
        desk, meeting, paths = self._tools.desk, self.meeting, list(self._paths)
        decisions = Decisions(dict(self.asks.asked), words.language())
        return lambda task: plan(desk, meeting, paths, decisions, task.step)

    def show_decisions(self, planned: PollPlan) -> None:
        """Show what it comes to, and the lines."""
        translate = QCoreApplication.translate
        told = [translate("TakeInPolls", "%n question(s):", "", planned.questions),
                translate("TakeInPolls", "%n new ballot(s) with a name,", "", planned.named),
                translate("TakeInPolls", "%n anonymous one(s), kept apart;", "", planned.anonymous),
                translate("TakeInPolls", "%n replaced by a later one.", "", planned.dropped)]  # fmt: skip
        self.told.setText(" ".join(told))
        self.lines.show_plan(planned.plan)

    def told_taken(self, count: int) -> str:
        """Return what to say once so many were taken in."""
        return self.tr("%n answer(s) taken in.", "", count)

    def told_refused(self, count: int) -> str:
        """Return what to say where several lines are refused."""
        return self.tr("%n row(s) are not taken in. They stand at the top of the list below, with why.", "", count)

    def told_working(self) -> str:
        """Return what to say while they are taken in."""
        return self.tr("Taking in the polls…")
