"""Taking files in, whatever they hold: planned, looked at, decided about, done as one step, and taken back."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.exchange.plan import Applied, Deed, Plan, apply
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.imports.asks import AsksCard
from ppa_desk.ui.imports.rows import PlanRows
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import TIGHT
from ppa_desk.ui.widgets.parts import Head, Notice, Page, PrimaryButton, QuietButton

Result = TypeVar("Result")


class TakingIn(Page):
    """The plan of taking files in. A format says how it plans, what is decided, and what was taken."""

    left = Signal()

    def __init__(
        self,
        tools: Tools,
        paths: Sequence[Path],
        title: str,
        cards: Sequence[QWidget],
        lines: PlanRows,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools, self._paths = tools, list(paths)
        self._task: Task | None = None
        self._goes_on = False
        self._unit = 0
        self._last_word = ("", "")
        self.planned: Any = None
        self.asks, self.lines = AsksCard(), lines
        self._deciding = (self.asks, *cards)
        self._make_head(title)
        self.asks.answered.connect(self._asked)
        above = QVBoxLayout()
        above.setSpacing(TIGHT)
        above.addWidget(self.notice)
        above.addWidget(self.progress)
        self.add(self.head)
        self.body.addLayout(above)
        self.add(*self._deciding, self.lines)
        self.body.addStretch(1)

    def _make_head(self, title: str) -> None:
        self.head = Head(title)
        self.head.title.setReadOnly(True)
        back = self.head.act(QuietButton(self.tr("Back")))
        back.clicked.connect(self.left)
        self.apply_button = self.head.act(PrimaryButton(self.tr("Take in")))
        self.apply_button.clicked.connect(self.apply_now)
        self.notice = Notice()
        self.notice.hide()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)

    # --- what a format says

    def planning(self) -> Callable[[Task], Any]:
        """Return the work that plans these files, as they are decided about now."""
        raise NotImplementedError

    def show_decisions(self, planned: Any) -> None:
        """Show what a plan leaves to be decided, and its lines."""
        raise NotImplementedError

    def plan_of(self, planned: Any) -> Plan:
        """Return the plan itself."""
        plan: Plan = planned.plan
        return plan

    def told_taken(self, count: int) -> str:
        """Return what to say once so many were taken in."""
        raise NotImplementedError

    def told_working(self) -> str:
        """Return what to say while they are taken in."""
        raise NotImplementedError

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take these files too; what was decided so far stays decided."""
        self._paths += [path for path in paths if path not in self._paths]
        self._plan()

    # --- working

    def _work(
        self,
        told: str,
        work: Callable[[Task], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Begin work in the background; nothing is taken in meanwhile, and what was under way is called off."""
        self.cancel()
        self.apply_button.setEnabled(False)
        self.progress.setAccessibleName(told)
        self.progress.setRange(0, 0)
        self.progress.show()
        self._task = self._tools.tasks.run(work, done, failed, self._stepped)
        self.destroyed.connect(self._task.cancel)

    def cancel(self) -> None:
        """Call off what is under way."""
        if self._task is not None:
            self._task.cancel()

    def _stepped(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    # --- planning

    def _plan(self) -> None:
        self._work(self.tr("Reading the files"), self.planning(), self._show, self._not_planned)

    def _asked(self) -> None:
        self._plan()

    def _not_planned(self, error: Exception) -> None:
        self.progress.hide()
        self._goes_on, self._last_word = False, ("", "")
        self.notice.say(words.explained(error), "bad")
        self.notice.offer(self.tr("Try again"), self._plan)

    def _show(self, planned: Any) -> None:
        before, self.planned = self.planned, planned
        plan = self.plan_of(planned)
        self.progress.hide()
        self.asks.show_asks(plan.asks)
        self.show_decisions(planned)
        self.head.tell(*self.lines.chips())
        for card in self._deciding:
            card.setEnabled(True)
        self.apply_button.setEnabled(plan.does_anything)
        self._tell(plan)
        same = before is not None and list(self.plan_of(before).lines) == list(plan.lines)
        if self._goes_on and same:
            self.apply_now()
        self._goes_on = False

    def _tell(self, plan: Plan) -> None:
        (told, role), self._last_word = self._last_word, ("", "")
        refused = self.lines.refused()
        if not told and refused:
            role = "attention" if plan.does_anything else "bad"
            told = refused[0] if len(refused) == 1 else self.told_refused(len(refused))
        elif not told and plan.does_anything:
            told = self.tr("Nothing is changed yet. Look through it, then take it in; one click takes it back.")
        elif not told:
            told = self.tr("There is nothing new to take in from these files.")
        self.notice.say(told, role)

    def told_refused(self, count: int) -> str:
        """Return what to say where several lines are refused."""
        raise NotImplementedError

    # --- applying

    def apply_now(self) -> None:
        """Take everything in, as one step."""
        if self.planned is None or not self.apply_button.isEnabled():
            return
        desk, planned = self._tools.desk, self.plan_of(self.planned)
        for card in self._deciding:
            card.setEnabled(False)
        self.notice.say(self.told_working())
        self._work(self.told_working(), lambda task: apply(desk, planned, task.step), self._applied, self._not_applied)

    def _not_applied(self, error: Exception) -> None:
        """Say why; the files are read anew, since what is kept may have changed, and can be taken in again."""
        self._last_word = (
            f"{words.explained(error)} {self.tr('You can take these files in again at any time.')}",
            "bad",
        )
        self.notice.say(*self._last_word)
        self._plan()

    def _applied(self, done: Applied) -> None:
        self.progress.hide()
        for card in self._deciding:
            card.hide()
        self._unit = done.unit
        taken = done.counts.get(Deed.ADD, 0) + done.counts.get(Deed.CHANGE, 0)
        self.notice.say(self.told_taken(taken), "good")
        if done.unit:
            self.notice.offer(self.tr("Take back"), self.take_back)

    def take_back(self) -> None:
        """Take the whole import back."""
        try:
            self._tools.desk.history.undo(self._unit)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self._last_word = (self.tr("Taken back. Nothing of it is kept."), "good")
        self._plan()
