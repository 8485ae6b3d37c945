"""Taking a file of sticky notes in: every note planned, then done as one step, and taken back."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.exchange.meetings.notes_in import plan
from ppa_desk.exchange.plan import Plan
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.imports.taking import TakingIn
from ppa_desk.ui.results.take_in_page import TableLines
from ppa_desk.ui.tasks import Task

FILES = "*.txt *.csv *.tsv *.xlsx *.json *.md"


class TakeInNotes(TakingIn):
    """The plan of taking one file of notes in."""

    def __init__(
        self, tools: Tools, meeting: int, session: int | None, paths: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        self._meeting, self._session = meeting, session
        title = QCoreApplication.translate("TakeInNotes", "Take in notes of a whiteboard")
        super().__init__(tools, list(paths)[:1], title, (), TableLines(), parent)
        self._plan()

    def planning(self) -> Callable[[Task], Plan]:
        """Return the work that plans the file."""
        desk, path, language = self._tools.desk, self._paths[0], words.language()
        return lambda _task: plan(desk, path, self._meeting, self._session, language)

    def show_decisions(self, planned: Plan) -> None:
        """Show the notes."""
        self.lines.show_plan(planned)

    def plan_of(self, planned: Plan) -> Plan:
        """Return the plan itself."""
        return planned

    def told_taken(self, count: int) -> str:
        """Return what to say once so many were taken in."""
        return self.tr("%n note(s) taken in. They lie on the board.", "", count)

    def told_refused(self, count: int) -> str:
        """Return what to say where several notes are refused."""
        return self.tr("%n note(s) are not taken in. Look at the top of the list below.", "", count)

    def told_working(self) -> str:
        """Return what to say while they are taken in."""
        return self.tr("Taking the notes in…")
