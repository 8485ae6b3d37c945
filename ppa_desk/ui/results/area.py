"""Results frameworks, indicators and reports: their lists and pages."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.switch import ListSwitch
from ppa_desk.ui.results.lists import frameworks, indicators, reports

WATCHED = {
    "framework": frozenset({"framework", "indicator"}),
    "indicator": frozenset({"indicator", "framework"}),
    "report": frozenset({"report", "report_shape"}),
}


class ResultsArea(QObject):
    """The area of results."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        panels = {"framework": frameworks(tools), "indicator": indicators(tools), "report": reports(tools)}
        self.lists = ListSwitch(panels, self.tr("Frameworks, indicators or reports"), WATCHED)
        self.lists.chosen.connect(tools.go)
        self.lists.named.connect(self._add)
        self.lists.wanted_new.connect(self.new)
        tools.bell.rang.connect(self.lists.changed)

    def list_panel(self) -> QWidget:
        """Return the lists, one of which shows."""
        return self.lists

    def start(self) -> QWidget:
        """Return what belongs to all frameworks."""
        from ppa_desk.ui.results.start import StartPage

        return StartPage(self._tools)

    def page(self, kind: str, record: int) -> QWidget:
        """Return the page of a framework, indicator or report. Gone."""
        from ppa_desk.ui.results import pages

        made = {"framework": pages.FrameworkPage, "indicator": pages.IndicatorPage, "report": pages.ReportPage}
        return made[kind](self._tools, record)

    def mark(self, kind: str, record: int) -> None:
        """Show the list of that kind with the record chosen."""
        self.lists.mark(kind, record)

    def new(self) -> None:
        """Ask in the list what the new framework is called."""
        self.lists.turn("framework")
        self.lists.panel.ask_name(self.tr("Title of the framework, then Enter"))

    def _add(self, _kind: str, title: str) -> None:
        try:
            number = self._tools.desk.results.frameworks.make(title, words.language())
        except DeskError as error:
            self._tools.say(words.explained(error))
            self.lists.panel.naming.ask_again()
            return
        self.lists.panel.reload()
        self._tools.go("framework", number)
