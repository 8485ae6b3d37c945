"""Taking files in: what would be done row by row, what is asked once, strange answers decided, then done or left."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.exchange.answers.planning import AnswerPlan, Decisions, plan
from ppa_desk.exchange.plan import Applied, Deed, apply
from ppa_desk.services.surveys.responses import TooFewAtOnce
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.imports.asks import AsksCard
from ppa_desk.ui.imports.people import PeopleCard
from ppa_desk.ui.imports.rows import PlanRows
from ppa_desk.ui.imports.strange import StrangeCard
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import TIGHT
from ppa_desk.ui.widgets.parts import Head, Notice, Page, PrimaryButton, QuietButton

Result = TypeVar("Result")


class ImportPage(Page):
    """The plan of taking files in."""

    left = Signal()

    def __init__(self, tools: Tools, survey: int, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._survey, self._paths = tools, survey, list(paths)
        self._task: Task | None = None
        self._few_ok = self._goes_on = False
        self._unit = 0
        self._last_word = ("", "")
        self.planned: AnswerPlan | None = None
        self._make_head()
        self.asks, self.strange, self.people, self.lines = AsksCard(), StrangeCard(), PeopleCard(), PlanRows()
        self.asks.answered.connect(self._asked)
        self.strange.decided.connect(self._plan)
        self.people.decided.connect(self._plan)
        above = QVBoxLayout()
        above.setSpacing(TIGHT)
        above.addWidget(self.notice)
        above.addWidget(self.progress)
        self.add(self.head)
        self.body.addLayout(above)
        self.add(*self._deciding, self.lines)
        self.body.addStretch(1)
        self._plan()

    def _make_head(self) -> None:
        self.head = Head(self.tr("Take in answers"))
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

    @property
    def _deciding(self) -> tuple[QWidget, ...]:
        return self.asks, self.strange, self.people

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
        desk, survey, paths = self._tools.desk, self._survey, self._paths
        decisions = Decisions(dict(self.asks.asked), dict(self.strange.meant), dict(self.people.whose), self._few_ok)
        self._work(
            self.tr("Reading the files"),
            lambda task: plan(desk, survey, paths, decisions, task.step),
            self._show,
            self._not_planned,
        )

    def _asked(self) -> None:
        self.strange.forget()
        self._plan()

    def _not_planned(self, error: Exception) -> None:
        self.progress.hide()
        self._goes_on, self._last_word = False, ("", "")
        self.notice.say(words.explained(error), "bad")
        self.notice.offer(self.tr("Try again"), self._plan)

    def _show(self, planned: AnswerPlan) -> None:
        before, self.planned = self.planned, planned
        self.progress.hide()
        self.asks.show_asks(planned.plan.asks)
        self.strange.show_plan(planned)
        self.people.show_plan(planned, self._tools.desk.surveys.invitations(self._survey))
        self.lines.show_plan(planned)
        self.head.tell(*self.lines.chips())
        for card in self._deciding:
            card.setEnabled(True)
        self.apply_button.setEnabled(planned.plan.does_anything)
        self._tell(planned)
        same = before is not None and list(before.plan.lines) == list(planned.plan.lines)
        if self._goes_on and same:
            self.apply_now()
        self._goes_on = False

    def _tell(self, planned: AnswerPlan) -> None:
        (told, role), self._last_word = self._last_word, ("", "")
        refused = self.lines.refused()
        if not told and refused:
            role = "attention" if planned.plan.does_anything else "bad"
            many = self.tr("%n line(s) cannot be read. Look at the top of the list below.", "", len(refused))
            told = refused[0] if len(refused) == 1 else many
        elif not told and planned.plan.does_anything:
            told = self.tr("Nothing is changed yet. Look through it, then take it in; one click takes it back.")
        elif not told:
            told = self.tr("There is nothing new to take in from these files.")
        self.notice.say(told, role)

    # --- applying

    def apply_now(self) -> None:
        """Take everything in, as one step."""
        if self.planned is None or not self.apply_button.isEnabled():
            return
        desk, planned = self._tools.desk, self.planned.plan
        for card in self._deciding:
            card.setEnabled(False)
        told = self.tr("Taking the answers in…")
        self.notice.say(told)
        self._work(told, lambda _task: apply(desk, planned), self._applied, self._not_applied)

    def _not_applied(self, error: Exception) -> None:
        """Say why; the files are read anew, since what is kept may have changed, and can be taken in again."""
        if isinstance(error, TooFewAtOnce):
            self._show_again(words.explained(error))
            self.notice.offer(self.tr("Take them in all the same"), self._few)
        else:
            self._last_word = (
                f"{words.explained(error)} {self.tr('You can take these files in again at any time.')}",
                "bad",
            )
            self.notice.say(*self._last_word)
            self._plan()

    def _show_again(self, told: str) -> None:
        self.progress.hide()
        self.apply_button.setEnabled(True)
        for card in self._deciding:
            card.setEnabled(True)
        self.notice.say(told, "bad")

    def _few(self) -> None:
        self._few_ok = self._goes_on = True
        self._plan()

    def _applied(self, done: Applied) -> None:
        self.progress.hide()
        for card in self._deciding:
            card.hide()
        self._unit = done.unit
        taken = done.counts.get(Deed.ADD, 0) + done.counts.get(Deed.CHANGE, 0)
        self.notice.say(self.tr("%n set(s) of answers taken in.", "", taken), "good")
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
