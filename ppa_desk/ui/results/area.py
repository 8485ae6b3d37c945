"""Results frameworks, indicators and reports: their lists and pages."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.switched_area import SwitchedArea
from ppa_desk.ui.results.lists import frameworks, indicators, reports

WATCHED = {
    "framework": frozenset({"framework", "indicator"}),
    "indicator": frozenset({"indicator", "framework"}),
    "report": frozenset({"report", "report_shape"}),
}


class ResultsArea(SwitchedArea):
    """The area of results."""

    def __init__(self, tools: Tools) -> None:
        panels = {"framework": frameworks(tools), "indicator": indicators(tools), "report": reports(tools)}
        about = QCoreApplication.translate("ResultsArea", "Frameworks, indicators or reports")
        super().__init__(tools, panels, about, WATCHED)

    def start(self) -> QWidget:
        """Return what belongs to all frameworks."""
        from ppa_desk.ui.results.start import StartPage

        return StartPage(self.tools)

    def page(self, kind: str, record: int) -> QWidget:
        """Return the page of a framework, indicator or report. Gone."""
        from ppa_desk.ui.results import pages

        made = {"framework": pages.FrameworkPage, "indicator": pages.IndicatorPage, "report": pages.ReportPage}
        return made[kind](self.tools, record)

    def new(self) -> None:
        """Ask in the list what the new framework is called."""
        self.lists.turn("framework")
        self.lists.panel.ask_name(self.tr("Title of the framework, then Enter"))

    def begin(self, kind: str, name: str) -> None:
        """Begin a framework that was named in the list."""
        try:
            number = self.tools.desk.results.frameworks.make(name, words.language())
        except DeskError as error:
            self.tools.say(words.explained(error))
            self.lists.panel.naming.ask_again()
            return
        self.lists.panel.reload()
        self.tools.go("framework", number)
