"""Taking tables of visits to mine sites in: every row planned, what is asked once, then done, and taken back."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.exchange.evidence.sites import SitePlan, plan
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.take_in import GrantLines
from ppa_desk.ui.imports.taking import TakingIn
from ppa_desk.ui.shell.over import Over, over_of
from ppa_desk.ui.tasks import Task

FILES = "*.csv *.xlsx *.tsv *.txt"


class TakeInSites(TakingIn):
    """The plan of taking tables of visits in."""

    def __init__(self, tools: Tools, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("TakeInSites", "Take in visits to mine sites")
        super().__init__(tools, paths, title, (), GrantLines(), parent)
        self._plan()

    def planning(self) -> Callable[[Task], SitePlan]:
        """Return the work that plans these files, as they are decided about now."""
        desk, paths, asked = self._tools.desk, list(self._paths), dict(self.asks.asked)
        return lambda task: plan(desk, paths, asked, task.step)

    def show_decisions(self, planned: SitePlan) -> None:
        """Show the lines."""
        self.lines.show_plan(planned.plan)

    def told_taken(self, count: int) -> str:
        """Return what to say once so many were taken in."""
        return self.tr("%n visit(s) taken in.", "", count)

    def told_refused(self, count: int) -> str:
        """Return what to say where several lines are refused."""
        return self.tr("%n row(s) are not taken in. Look at the top of the list below.", "", count)

    def told_working(self) -> str:
        """Return what to say while they are taken in."""
        return self.tr("Taking the visits in…")


def ask_and_take(tools: Tools, where: QWidget) -> None:
    """Ask for tables of visits, and lay the plan of taking them in over the page a widget stands on."""
    told = QCoreApplication.translate("TakeInSites", "Tables of visits")
    over = over_of(where)
    if over is not None and (paths := tools.ask.open_files(told, FILES)):
        take(tools, over, paths)


def take(tools: Tools, over: Over, paths: Sequence[Path]) -> None:
    """Lay the plan of taking these files in over what is shown; files for a plan that lies there join it."""
    if isinstance(over.above, TakeInSites):
        over.above.take_in(list(paths))
        return
    page = TakeInSites(tools, paths)
    page.left.connect(over.lift)
    over.lay(page)
