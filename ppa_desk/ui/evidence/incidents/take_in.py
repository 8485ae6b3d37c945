"""Taking tables of incidents in: every row planned, what is doubtful asked once, then done as one step."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.exchange.evidence.incidents import IncidentPlan, plan
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.take_in import GrantLines
from ppa_desk.ui.imports.taking import TakingIn
from ppa_desk.ui.shell.over import Over
from ppa_desk.ui.tasks import Task

FILES = "*.xlsx *.csv *.tsv *.txt"


class IncidentsPage(TakingIn):
    """The plan of taking tables of incidents in."""

    def __init__(self, tools: Tools, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("IncidentsPage", "Take in incidents")
        super().__init__(tools, paths, title, (), GrantLines(), parent)
        self._plan()

    def planning(self) -> Callable[[Task], IncidentPlan]:
        """Return the work that plans these files, as they are decided about now."""
        desk, paths, asked = self._tools.desk, list(self._paths), dict(self.asks.asked)
        return lambda task: plan(desk, paths, asked, task.step)

    def show_decisions(self, planned: IncidentPlan) -> None:
        """Show the lines."""
        self.lines.show_plan(planned.plan)

    def told_taken(self, count: int) -> str:
        """Return what to say once so many were taken in."""
        return self.tr("%n incident(s) taken in.", "", count)

    def told_refused(self, count: int) -> str:
        """Return what to say where several lines are refused."""
        return self.tr("%n row(s) are not taken in. Look at the top of the list below.", "", count)

    def told_working(self) -> str:
        """Return what to say while they are taken in."""
        return self.tr("Taking the incidents in…")


def take(tools: Tools, over: Over | None, paths: Sequence[Path]) -> None:
    """Plan taking tables in, and lay the plan over a page; those that come while one is shown join it."""
    if over is None:
        return
    if isinstance(over.above, IncidentsPage):
        over.above.take_in(paths)
        return
    page = IncidentsPage(tools, paths)
    page.left.connect(over.lift)
    over.lay(page)
