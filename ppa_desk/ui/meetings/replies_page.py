"""Taking replies to invitations in: who answers what, told line by line, then taken in as one step."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.exchange.meetings.replies import ReplyPlan, plan
from ppa_desk.exchange.plan import Deed
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.imports.rows import PlanRows
from ppa_desk.ui.imports.taking import TakingIn
from ppa_desk.ui.shell.over import Over
from ppa_desk.ui.tasks import Task

FILES = "*.ics *.ical *.eml"


class TakeInReplies(TakingIn):
    """The plan of taking files of replies in."""

    def __init__(self, tools: Tools, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("TakeInReplies", "Take in replies")
        super().__init__(tools, paths, title, (), ReplyLines(), parent)
        self._plan()

    def planning(self) -> Callable[[Task], ReplyPlan]:
        """Return the work that plans these files, as they are decided about now."""
        desk, paths, asked, language = self._tools.desk, list(self._paths), dict(self.asks.asked), words.language()
        return lambda task: plan(desk, paths, asked, language, task.step)

    def show_decisions(self, planned: ReplyPlan) -> None:
        """Show the lines."""
        self.lines.show_plan(planned.plan)

    def told_taken(self, count: int) -> str:
        """Return what to say once so many were taken in."""
        return self.tr("%n repl(ies) taken in.", "", count)

    def told_refused(self, count: int) -> str:
        """Return what to say where several lines are refused."""
        return self.tr("%n line(s) are not taken in. They stand at the top of the list below, with why.", "", count)

    def told_working(self) -> str:
        """Return what to say while they are taken in."""
        return self.tr("Taking the replies in…")


class ReplyLines(PlanRows):
    """Line by line, what taking replies in would do."""

    def _deed(self, deed: Deed) -> str:
        told = {Deed.REFUSE: QCoreApplication.translate("ReplyLines", "not taken in")}
        return told.get(deed) or super()._deed(deed)

    def _many(self, deed: Deed) -> str:
        told = {Deed.REFUSE: QCoreApplication.translate("ReplyLines", "Not taken in")}
        return told.get(deed) or super()._many(deed)


def take(tools: Tools, over: Over, paths: Sequence[Path]) -> None:
    """Lay the plan of taking these files in over what is shown; files for a plan that lies there join it."""
    if isinstance(over.above, TakeInReplies):
        over.above.take_in(paths)
        return
    page = TakeInReplies(tools, paths)
    page.left.connect(over.lift)
    over.lay(page)
