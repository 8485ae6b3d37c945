"""Taking a table of indicators and values in: every row planned, what is asked once, then done, and taken back."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.exchange.plan import Deed, Plan
from ppa_desk.exchange.results.planning import Decisions, plan
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.imports.rows import PlanRows
from ppa_desk.ui.imports.taking import TakingIn
from ppa_desk.ui.tasks import Task

FILES = "*.xlsx *.csv *.tsv *.txt"


class TakeInTable(TakingIn):
    """The plan of taking one table in."""

    def __init__(self, tools: Tools, framework: str, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        self._framework = framework
        title = QCoreApplication.translate("TakeInTable", "Take in a table of indicators")
        super().__init__(tools, list(paths)[:1], title, (), TableLines(), parent)
        self._plan()

    def planning(self) -> Callable[[Task], Plan]:
        """Return the work that plans the file, as it is decided about now."""
        desk, path = self._tools.desk, self._paths[0]
        decisions = Decisions(self._framework, asked=dict(self.asks.asked))
        return lambda _task: plan(desk, path, decisions)

    def show_decisions(self, planned: Plan) -> None:
        """Show the lines."""
        self.lines.show_plan(planned)

    def plan_of(self, planned: Plan) -> Plan:
        """Return the plan itself."""
        return planned

    def told_taken(self, count: int) -> str:
        """Return what to say once so many were taken in."""
        return self.tr("%n row(s) taken in.", "", count)

    def told_refused(self, count: int) -> str:
        """Return what to say where several lines are refused."""
        return self.tr("%n row(s) are not taken in. Look at the top of the list below.", "", count)

    def told_working(self) -> str:
        """Return what to say while they are taken in."""
        return self.tr("Taking the values in…")


class TableLines(PlanRows):
    """Row by row, what taking a table in would do."""

    def _deed(self, deed: Deed) -> str:
        told = {Deed.CHANGE: QCoreApplication.translate("TableLines", "to change")}
        told[Deed.REFUSE] = QCoreApplication.translate("TableLines", "not taken in")
        return told.get(deed) or super()._deed(deed)

    def _many(self, deed: Deed) -> str:
        told = {Deed.CHANGE: QCoreApplication.translate("TableLines", "To change")}
        told[Deed.REFUSE] = QCoreApplication.translate("TableLines", "Not taken in")
        return told.get(deed) or super()._many(deed)
