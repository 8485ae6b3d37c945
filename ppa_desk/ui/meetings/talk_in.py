"""Taking in chats and transcripts of a meeting: line by line what is kept, and what stays out."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.exchange.meetings.talk import TalkPlan, plan
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.imports.taking import TakingIn
from ppa_desk.ui.meetings.attendance_in import KeptRows
from ppa_desk.ui.tasks import Task


class TakeInTalk(TakingIn):
    """The plan of taking chats and transcripts in."""

    def __init__(self, tools: Tools, meeting: int, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        self.meeting = meeting
        title = QCoreApplication.translate("TakeInTalk", "Take in what was said")
        super().__init__(tools, paths, title, (), KeptRows(), parent)
        self._plan()

    def planning(self) -> Callable[[Task], TalkPlan]:
        """Return the work that plans these files, as they are decided about now."""
        desk, meeting, paths, asked = self._tools.desk, self.meeting, list(self._paths), dict(self.asks.asked)
        return lambda task: plan(desk, meeting, paths, asked, task.step)

    def show_decisions(self, planned: TalkPlan) -> None:
        """Show the lines."""
        self.lines.show_plan(planned.plan)

    def told_taken(self, count: int) -> str:
        """Return what to say once so many were taken in."""
        return self.tr("%n line(s) taken in. They stand with their material, for the Secretariat only.", "", count)

    def told_refused(self, count: int) -> str:
        """Return what to say where several lines are refused."""
        return self.tr("%n row(s) are not taken in. They stand at the top of the list below, with why.", "", count)

    def told_working(self) -> str:
        """Return what to say while they are taken in."""
        return self.tr("Taking in what was said…")
