"""Taking in who was in an online meeting: who the names are, how long they were there, row by row what is kept."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.exchange.meetings.attendance import AttendancePlan, Decisions, plan
from ppa_desk.exchange.plan import Deed
from ppa_desk.services.meetings.presence import SHARE, Bar
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.imports.rows import PlanRows
from ppa_desk.ui.imports.taking import TakingIn
from ppa_desk.ui.meetings.who_card import WhoCard
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.widgets.parts import Card, plain_label


class TakeInAttendance(TakingIn):
    """The plan of taking attendance files in; without files of saying who the names are that are kept already."""

    def __init__(self, tools: Tools, meeting: int, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        self.meeting = meeting
        self.sums, self.who = SumsCard(), WhoCard(tools)
        title = QCoreApplication.translate("TakeInAttendance", "Take in who was there")
        if not paths:
            title = QCoreApplication.translate("TakeInAttendance", "Say who was there")
        super().__init__(tools, paths, title, (self.sums, self.who), KeptRows(), parent)
        if not paths:
            self.apply_button.setText(self.tr("Keep"))
        self.who.decided.connect(self._plan)
        self._plan()

    def planning(self) -> Callable[[Task], AttendancePlan]:
        """Return the work that plans these files, as they are decided about now."""
        desk, meeting, paths = self._tools.desk, self.meeting, list(self._paths)
        decisions = Decisions(dict(self.asks.asked), *self.who.decisions())
        return lambda task: plan(desk, meeting, paths, decisions, task.step)

    def show_decisions(self, planned: AttendancePlan) -> None:
        """Show what it comes to, the names to be told, and the lines."""
        self.sums.show_plan(planned)
        self.who.show_plan(planned)
        self.lines.show_plan(planned.plan)

    def told_taken(self, count: int) -> str:
        """Return what to say once so many were taken in."""
        return self.tr("%n connection(s) taken in.", "", count)

    def told_refused(self, count: int) -> str:
        """Return what to say where several lines are refused."""
        return self.tr("%n row(s) are not taken in. They stand at the top of the list below, with why.", "", count)

    def told_working(self) -> str:
        """Return what to say while they are taken in."""
        return self.tr("Taking in who was there…")


class SumsCard(Card):
    """What the files come to: how long the session was, from when on one counts, how many do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SumsCard", "What it comes to"), parent=parent)
        self.told = plain_label()
        self.add(self.told)
        self.hide()

    def show_plan(self, planned: AttendancePlan) -> None:
        """Show the sums of a plan."""
        found = QCoreApplication.translate(
            "SumsCard", "%n person(s) found, {enough} of them there for long enough.", "", planned.people
        )
        open_ = QCoreApplication.translate("SumsCard", "%n name(s) still to be told.", "", len(planned.unknown))
        told = [bar_told(planned.bar), found.replace("{enough}", words.number(planned.enough))]
        self.told.setText(" ".join([*told, *([open_] if planned.unknown else [])]))
        self.setVisible(planned.people > 0 or bool(planned.unknown))


def bar_told(bar: Bar) -> str:
    """Say from how many minutes on one counts as present, with its arithmetic."""
    translate = QCoreApplication.translate
    if bar.session is None:
        return translate("SumsCard", "No time is told of this session.")
    if bar.chosen:
        told = translate(
            "SumsCard",
            "The session was {session} min long; present counts who was there for {needed} min, as was chosen for this "
            "meeting.",
        )
    elif bar.needed > -(-bar.session * SHARE // 100):
        told = translate(
            "SumsCard",
            "The session was {session} min long; present counts who was there for {needed} min, more than a quarter of "
            "it.",
        )
    else:
        told = translate(
            "SumsCard",
            "The session was {session} min long; present counts who was there for a quarter of it, {needed} min.",
        )
    return told.format(session=words.number(bar.session), needed=words.number(bar.needed))


class KeptRows(PlanRows):
    """Row by row, what taking in what an online meeting left behind would do."""

    def _deed(self, deed: Deed) -> str:
        return {
            Deed.ADD: QCoreApplication.translate("KeptRows", "new"),
            Deed.CHANGE: QCoreApplication.translate("KeptRows", "now known"),
            Deed.SKIP: QCoreApplication.translate("KeptRows", "nothing to do"),
            Deed.REFUSE: QCoreApplication.translate("KeptRows", "not taken in"),
        }[deed]

    def _many(self, deed: Deed) -> str:
        return {
            Deed.ADD: QCoreApplication.translate("KeptRows", "New"),
            Deed.CHANGE: QCoreApplication.translate("KeptRows", "Now known"),
            Deed.SKIP: QCoreApplication.translate("KeptRows", "Nothing to do"),
            Deed.REFUSE: QCoreApplication.translate("KeptRows", "Not taken in"),
        }[deed]
