"""Taking a file of grants in: every row planned, what is asked once, organisations that may be the same, then done."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from ppa_desk.exchange.grants.planning import Decisions, GrantPlan, plan
from ppa_desk.exchange.plan import Deed
from ppa_desk.services.grants.matching import Doubt
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.imports.deciding import Deciding, beside
from ppa_desk.ui.imports.rows import PlanRows
from ppa_desk.ui.imports.taking import TakingIn
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.widgets.choice_button import ChoiceButton

FILES = "*.json *.xlsx *.csv *.tsv *.txt"


class TakeInPage(TakingIn):
    """The plan of taking files of grants in."""

    def __init__(self, tools: Tools, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        self.organisations = SameCard()
        title = QCoreApplication.translate("TakeInPage", "Take in grants")
        super().__init__(tools, paths, title, (self.organisations,), GrantLines(), parent)
        self.organisations.decided.connect(self._plan)
        self._plan()

    def planning(self) -> Callable[[Task], GrantPlan]:
        """Return the work that plans these files, as they are decided about now."""
        desk, paths = self._tools.desk, list(self._paths)
        decisions = Decisions(dict(self.asks.asked), dict(self.organisations.same))
        return lambda task: plan(desk, paths, decisions, task.step)

    def show_decisions(self, planned: GrantPlan) -> None:
        """Show the organisations in doubt, and the lines."""
        self.organisations.show_things(planned.doubts)
        self.lines.show_plan(planned.plan)

    def told_taken(self, count: int) -> str:
        """Return what to say once so many were taken in."""
        return self.tr("%n grant(s) taken in.", "", count)

    def told_refused(self, count: int) -> str:
        """Return what to say where several lines are refused."""
        return self.tr("%n row(s) are not taken in. Look at the top of the list below.", "", count)

    def told_working(self) -> str:
        """Return what to say while they are taken in."""
        return self.tr("Taking the grants in…")


class GrantLines(PlanRows):
    """Row by row, what taking grants in would do."""

    def _deed(self, deed: Deed) -> str:
        told = {Deed.CHANGE: QCoreApplication.translate("GrantLines", "to change")}
        told[Deed.REFUSE] = QCoreApplication.translate("GrantLines", "not taken in")
        return told.get(deed) or super()._deed(deed)

    def _many(self, deed: Deed) -> str:
        told = {Deed.CHANGE: QCoreApplication.translate("GrantLines", "To change")}
        told[Deed.REFUSE] = QCoreApplication.translate("GrantLines", "Not taken in")
        return told.get(deed) or super()._many(deed)


class SameCard(Deciding):
    """Organisations that may be known already. `same` is what was decided, by the key of the new one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("SameCard", "Are these the same organisations?"),
            QCoreApplication.translate(
                "SameCard", "Their names are much alike. Left alone, each becomes an organisation of its own."
            ),
            parent,
        )
        self.same: dict[str, str] = {}

    def key(self, one: Doubt) -> str:
        """Return the key of the new organisation."""
        return one.key

    def row(self, one: Doubt) -> QWidget:
        """Return its name, how often and where it came, and whom it may be."""
        button = ChoiceButton(one.name)
        offered = {"": self.tr("A new organisation")}
        offered |= {key: self.tr("The same as “{name}”").format(name=name) for key, name in one.suggested}
        button.offer(offered, self.same.get(one.key, ""))
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.chosen.connect(partial(self._decide, one.key))
        said = f"{one.name}  ×{one.count}" if one.count > 1 else one.name
        return beside(said, one.cell, button)

    def _decide(self, key: str, answer: str) -> None:
        self.same.pop(key, None)
        if answer:
            self.same[key] = answer
        self.decided.emit()
