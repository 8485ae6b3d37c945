"""Incidents by their codes: a plain list, and tables taken in row by row. No words of or about people."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.exchange.results.incidents import IncidentPlan, plan
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.take_in import GrantLines
from ppa_desk.ui.imports.taking import TakingIn
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.shell.over import Over
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import EDGE
from ppa_desk.ui.widgets.parts import Card, Page, PrimaryButton, plain_label

FILES = "*.xlsx *.csv *.tsv *.txt"
NAMES = ("key", "category", "severity", "status", "province", "mineral", "happened_on", "received_on", "confirmed_on",
         "resolved_on")  # fmt: skip


class IncidentsTab(QWidget):
    """The incidents that indicators count; the plan of a table lies over them."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        page = Page()
        page.body.setContentsMargins(0, 0, 0, 0)
        self.list = ChildList(
            tools, "incident", {}, NAMES, line=self._line,
            empty=self.tr("No incident is kept here. Take a table in, or add one by its key."),
        )  # fmt: skip
        card = Card(words.kind("incident", many=True), self.tr("What indicators count"))
        card.add(self.list)
        page.add(self._coming(), card)
        page.body.addStretch(1)
        self.over = Over(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.over)

    def _coming(self) -> Card:
        card = Card(self.tr("Take in"))
        told = self.tr(
            "A table with a key, days, category, severity, status, province and mineral, in English or French. Columns "
            "of anything else are left out: no names and no free text come in here."
        )
        self.choose = PrimaryButton(self.tr("Take in a table…"))
        self.choose.clicked.connect(self.choose_files)
        self.choose.setEnabled(not self._tools.desk.store.read_only)
        row = QHBoxLayout()
        row.addWidget(plain_label(told, "secondary"), 1)
        row.addWidget(self.choose)
        card.body.addLayout(row)
        return card

    def choose_files(self) -> None:
        """Choose tables of incidents."""
        if paths := self._tools.ask.open_files(self.tr("Tables of incidents"), FILES):
            self.take_in(paths)

    def take_in(self, paths: list[Path]) -> None:
        """Plan taking tables in, and show the plan; those that come while one is shown join it."""
        if isinstance(self.over.above, IncidentsPage):
            self.over.above.take_in(paths)
            return
        page = IncidentsPage(self._tools, paths)
        page.body.setContentsMargins(0, 0, 0, EDGE)
        page.left.connect(self.over.lift)
        self.over.lay(page)

    def _line(self, kept: Kept) -> Line:
        values, label = kept.values, self._tools.codes.label
        told = [label("incident_category", values["category"], words.language()),
                label("province", values["province"], words.language()), words.day(values["received_on"])]  # fmt: skip
        status = label("incident_status", values["status"], words.language())
        return Line(values["key"], " · ".join(filter(None, told)), status)


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
