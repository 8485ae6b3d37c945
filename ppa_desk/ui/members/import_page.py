"""Taking lists and cards of contacts in: what the columns tell, who is here already, row by row what is done."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.exchange.members.planning import ContactPlan, Decisions, plan
from ppa_desk.exchange.plan import Applied, Deed, Line, Reason
from ppa_desk.exchange.reading.files import Remembered
from ppa_desk.services.members.taking import TakenBack
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.imports.rows import PlanRows
from ppa_desk.ui.imports.taking import Result, TakingIn
from ppa_desk.ui.members.import_cards import ConflictsCard, HereCard, WordsCard, told_value
from ppa_desk.ui.members.import_columns import MappingCard
from ppa_desk.ui.members.imports_card import told_back
from ppa_desk.ui.shell.over import Over, over_of
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.widgets.parts import QuietButton, show_if

if TYPE_CHECKING:
    from ppa_desk.ui.members.start_page import MembersStart

FILES = "*.csv *.xlsx *.vcf *.tsv *.txt"


class TakeInContacts(TakingIn):
    """The plan of taking files of contacts in."""

    def __init__(self, tools: Tools, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        self.here, self.columns = HereCard(), MappingCard(tools)
        self.strange, self.conflicts = WordsCard(tools), ConflictsCard(tools)
        self._changing = self._looks = False
        self._remembered = Remembered()
        self._ended: Applied | TakenBack | None = None
        self.stop = QuietButton(QCoreApplication.translate("TakeInContacts", "Stop"))
        cards = (self.columns, self.here, self.strange, self.conflicts)
        title = QCoreApplication.translate("TakeInContacts", "Take in contacts")
        super().__init__(tools, paths, title, cards, ContactLines(tools), parent)
        self.head.act(self.stop).clicked.connect(self.call_off)
        for card in cards:
            card.decided.connect(self._plan)
        self._plan()

    def planning(self) -> Callable[[Task], ContactPlan]:
        """Return the work that plans these files, as they are decided about now."""
        desk, paths = self._tools.desk, list(self._paths)
        decisions = Decisions(
            self.here.mode,
            {sheet: dict(columns) for sheet, columns in self.columns.mapping.items()},
            dict(self.asks.asked),
            dict(self.conflicts.rows),
            dict(self.strange.meant),
            words.language(),
        )
        remembered = self._remembered
        return lambda task: plan(desk, paths, decisions, task.step, remembered)

    def show_decisions(self, planned: ContactPlan) -> None:
        """Show the columns, words, what differs, and the lines."""
        self.here.show()
        self.columns.show_sheets(planned.sheets)
        self.strange.show_things(planned.strange)
        self.conflicts.show_conflicts(planned.conflicts)
        self.lines.show_plan(planned.plan)

    def told_taken(self, count: int) -> str:
        """Return what to say once so many were taken in: new ones, and rows that completed somebody."""
        counts = self.planned.plan.counts() if self.planned else {}
        new, completed = counts.get(Deed.ADD, 0), counts.get(Deed.CHANGE, 0)
        if not completed or new + completed != count:
            return self.tr("%n contact(s) taken in.", "", count)
        added = self.tr("%n new contact(s) taken in.", "", new)
        others = self.tr("%n row(s) completed contacts that were there.", "", completed)
        return f"{added} {others}"

    def told_refused(self, count: int) -> str:
        """Return what to say where several lines are refused."""
        return self.tr("%n row(s) are not taken in. They stand at the top of the list below, with why.", "", count)

    def told_working(self) -> str:
        """Return what to say while they are taken in."""
        return self.tr("Taking the contacts in…")

    # --- working, called off

    def call_off(self) -> None:
        """Call off what is under way. What changes something is looked at again: it may have been too late for that."""
        self.cancel()
        show_if(self.stop, False)
        if self._changing:
            self._looks, self._last_word = True, (self.tr("Called off. Nothing was changed."), "")
            self._plan()
            return
        self.progress.hide()
        for card in self._deciding:
            card.setEnabled(True)
        self.notice.say(self.tr("Called off. Nothing was changed."))
        self.notice.offer(self.tr("Try again"), self._plan)

    def _work(
        self,
        told: str,
        work: Callable[[Task], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._changing = told in (self.told_working(), self._told_undoing())
        if self._changing:
            self._ended = None

        def worked(task: Task) -> Result:
            result = work(task)
            if isinstance(result, Applied | TakenBack):
                self._ended = result
            return result

        def ended(then: Callable[..., None]) -> Callable[..., None]:
            def end(result: object) -> None:
                show_if(self.stop, False)
                then(result)

            return end

        super()._work(told, worked, ended(done), ended(failed))
        show_if(self.stop, True)

    def _show(self, planned: ContactPlan) -> None:
        late, self._looks = self._ended if self._looks else None, False
        if isinstance(late, TakenBack):
            self._last_word = (told_back(late), "attention" if late.kept else "good")
        super()._show(planned)
        if isinstance(late, Applied):
            self._applied(late)

    def _applied(self, done: Applied) -> None:
        """Say what came in, and offer what comes next."""
        super()._applied(done)
        if done.unit and self._start() is not None:
            self.notice.offer(self.tr("Look for duplicates"), self._look_for_duplicates)

    def _start(self) -> "MembersStart | None":
        """The first page of the area, where this page lies over it."""
        from ppa_desk.ui.members.start_page import MembersStart

        over = over_of(self)
        return over.findChild(MembersStart) if over is not None else None

    def _look_for_duplicates(self) -> None:
        start = self._start()
        self.left.emit()
        if start is not None:
            start.tabs.open("duplicates")

    # --- taken back

    def take_back(self) -> None:
        """Take the whole import back, save what somebody touched since."""
        desk, number = self._tools.desk, self._unit
        self._work(self._told_undoing(), lambda _task: desk.members.taking.undo(number), self._back, self._not_applied)

    def _told_undoing(self) -> str:
        return self.tr("Taking it back…")

    def _back(self, done: TakenBack) -> None:
        self._last_word = (told_back(done), "attention" if done.kept else "good")
        self._plan()


class ContactLines(PlanRows):
    """Row by row, what taking contacts in would do."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        self._codes = tools.codes
        super().__init__(parent)

    def refused(self) -> list[str]:
        """Return which lines are not taken in, and why."""
        told = (line for line in self._lines if line.deed is Deed.REFUSE)
        return [f"{line.title or self._where(line)}: {self._why(line)}" for line in told]

    def _where(self, line: Line) -> str:
        if line.place.row and not line.place.column and line.place.file.lower().endswith((".vcf", ".vcard")):
            told = QCoreApplication.translate("ContactLines", "{file}, card {row}")
            return told.format(file=line.place.file, row=line.place.row)
        return super()._where(line)

    def _reason(self, reason: Reason) -> str:
        """A reason that tells values tells them as people read them."""
        kind, field = (str(reason.values.get(name, "")) for name in ("kind", "field"))
        if kind and field and {"here", "told"} <= reason.values.keys():
            told = {name: told_value(self._codes, kind, field, str(reason.values[name])) for name in ("here", "told")}
            reason = replace(reason, values={**reason.values, **told})
        return super()._reason(reason)

    def _deed(self, deed: Deed) -> str:
        return {
            Deed.ADD: QCoreApplication.translate("ContactLines", "new"),
            Deed.CHANGE: QCoreApplication.translate("ContactLines", "to complete"),
            Deed.SKIP: QCoreApplication.translate("ContactLines", "nothing to do"),
            Deed.REFUSE: QCoreApplication.translate("ContactLines", "not taken in"),
        }[deed]

    def _many(self, deed: Deed) -> str:
        return {
            Deed.ADD: QCoreApplication.translate("ContactLines", "New"),
            Deed.CHANGE: QCoreApplication.translate("ContactLines", "To complete"),
            Deed.SKIP: QCoreApplication.translate("ContactLines", "Nothing to do"),
            Deed.REFUSE: QCoreApplication.translate("ContactLines", "Not taken in"),
        }[deed]


def ask_and_take(tools: Tools, over: Over) -> None:
    """Ask which files of contacts to take in, and lay their plan over what is shown."""
    told = QCoreApplication.translate("TakeInContacts", "Files of contacts")
    if paths := tools.ask.open_files(told, FILES):
        take(tools, over, paths)


def take(tools: Tools, over: Over, paths: Sequence[Path]) -> None:
    """Lay the plan of taking these files in over what is shown; files for a plan that lies there join it."""
    if isinstance(over.above, TakeInContacts):
        over.above.take_in(paths)
        return
    page = TakeInContacts(tools, paths)
    page.left.connect(over.lift)
    over.lay(page)
