"""Home: what must be decided, chased or renewed now; what changed last; whether it is backed up."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ppa_desk.model.record import Visibility
from ppa_desk.services.history import Entry
from ppa_desk.services.workspaces import Backup
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.home.matters import MatterCard
from ppa_desk.ui.record.history import RecentHistory
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN, TIGHT
from ppa_desk.ui.widgets.parts import Card, EmptyState, Page, QuietButton, empty, plain_label
from ppa_desk.ui.words import dates_language

RECENT = 7
OLD = timedelta(days=7)
"""A newest backup older than this is told as something to see to."""

LEFT = (
    "action_overdue", "survey_over", "material_missing",
    "action_due", "survey_closing", "survey_later", "action_unowned", "report_late",
    "review_missing", "report_due", "call_closing", "diligence_ending", "grant_ending",
    "funder_late", "funder_due", "value_due", "check_due", "dues_overdue", "membership_renewal", "membership_ending",
    "memorandum_ending", "paper_ending",
)  # fmt: skip
"""Matters that are chased or end; the others are decided, paid or filled."""


class HomePage(Page):
    """One look in the morning."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._day = date.today()
        self._told: tuple[object, ...] = ()
        self._task: Task | None = None
        self._looking: Task | None = None
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(plain_label(self.tr("What needs you now"), "title"))
        self._date = plain_label("", "secondary")
        head.addWidget(self._date)
        self.body.addLayout(head)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        both = QHBoxLayout()
        both.setSpacing(BETWEEN)
        for column, share in ((self._left, 3), (self._right, 2)):
            side = QWidget()
            side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            side.setLayout(column)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(BETWEEN)
            both.addWidget(side, share)
        self.body.addLayout(both)
        self.body.addStretch(1)
        self._backups = Card(self.tr("Backups"))
        self._backups.hide()
        tools.bell.rang.connect(self._rang)
        self._behind = True

    def read(self) -> None:
        """Read and show everything again, where it changed."""
        self._day, self._behind = date.today(), False
        self._date.setText(words.sentence_case(words.long_day(self._day)))
        matters = self._tools.desk.home.matters(self._day, words.language())
        recent = self._tools.desk.history.recent(RECENT)
        if (told := (self._day, *matters, *recent)) == self._told:
            return
        self._told = told
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        self._backups.setParent(self)
        for column in (self._left, self._right):
            empty(column)
        for matter in matters:
            column = self._left if matter.name in LEFT else self._right
            card = MatterCard(self._tools, matter, self._day)
            column.addWidget(card)
            if matter.name == "summary_draft":
                self._drafts = card
                self._look_at_drafts([line.id for line in matter.lines])
        if not matters:
            self._left.addWidget(self._nothing(bool(recent)))
        self._left.addStretch(1)
        self._right.addWidget(self._recent(recent))
        self._right.addWidget(self._backups)
        self._right.addStretch(1)

    def _nothing(self, begun: bool) -> QWidget:
        card = Card()
        if begun:
            told = EmptyState(self.tr("Nothing is overdue, due soon, vacant or waiting. Enjoy the day."))
        else:
            told = EmptyState(
                self.tr(
                    "Here you will see what is overdue, who is to be reminded, which terms end and which seats are "
                    "vacant. Begin with the first member: press Ctrl+N in Members."
                ),
                self.tr("Add the first member"),
            )
            told.asked.connect(self._begin)
        card.add(told)
        return card

    def _begin(self) -> None:
        """Open the members, where the first one is added."""
        window = self.window()
        if hasattr(window, "do"):
            window.do("area.members")
            window.do("new")

    def _recent(self, entries: Sequence[Entry]) -> QWidget:
        card = Card(self.tr("Last changed"))
        for entry in entries:
            line = plain_label(words.action(entry.action, entry.told))
            when = " · ".join(part for part in (words.moment(entry.at), entry.who) if part)
            whole = QVBoxLayout()
            whole.setSpacing(0)
            whole.addWidget(line)
            whole.addWidget(plain_label(when, "small"))
            card.body.addLayout(whole)
        if entries:
            every = QuietButton(self.tr("All changes"))
            every.clicked.connect(self.show_history)
            card.body.addWidget(every, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            card.add(plain_label(self.tr("Nothing has changed yet."), "secondary"))
        return card

    def show_history(self) -> None:
        """Lay the workspace's history over Home."""
        if (over := over_of(self)) is not None:
            shown = RecentHistory(self._tools)
            shown.left.connect(over.lift)
            over.lay(shown)

    # --- summaries

    def _look_at_drafts(self, meetings: Sequence[int]) -> None:
        """Ask the linter how much is to be seen to before each summary goes out."""
        linter, language = self._tools.desk.linter, dates_language()

        def look(task: Task) -> dict[int, int]:
            found = {}
            for meeting in meetings:
                task.step()
                told = linter.check(meeting, Visibility.MEMBERS, language)
                found[meeting] = sum(one.level == "warn" for one in told)
            return found

        self._looking = self._tools.tasks.run(look, self._tell_drafts, self._no_drafts)

    def _tell_drafts(self, found: Mapping[int, int]) -> None:
        self._looking = None
        for meeting, count in found.items():
            told = self.tr("%n thing(s) to see to before it goes out", "", count)
            self._drafts.tell(meeting, told if count else self.tr("Ready to go out"))

    def _no_drafts(self, _error: Exception) -> None:
        self._looking = None  # the meeting's own page says what is wrong

    # --- backups

    def _look_at_backups(self) -> None:
        if (backups := self._tools.backups) is not None and self._task is None:
            self._task = self._tools.tasks.run(lambda _task: backups(), self._tell_backups, self._no_backups)

    def _tell_backups(self, found: Sequence[Backup]) -> None:
        self._task = None
        self._backups.clear()
        self._backups.show()
        good = [one for one in found if not one.trouble]
        if not good:
            told = plain_label(self.tr("There is no backup yet. One is made by itself after half an hour of changes."))
            told.setProperty("role", "attention")
            self._backups.add(told)
            return
        self._backups.body.setSpacing(TIGHT)
        newest = good[0]
        told = plain_label(self.tr("Last backup: {when}").replace("{when}", words.moment(newest.at)))
        if datetime.now().astimezone() - newest.at > OLD:
            told.setProperty("role", "attention")
        self._backups.add(
            told, plain_label(self.tr("%n backup(s) kept, each opened and proved", "", len(good)), "small")
        )

    def _no_backups(self, error: Exception) -> None:
        self._task = None
        self._backups.clear()
        self._backups.show()
        told = plain_label(words.explained(error))
        told.setProperty("role", "bad")
        self._backups.add(told)

    def _rang(self, _kinds: frozenset[str]) -> None:
        self._behind = True
        if self.isVisible():
            self.read()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is read now, and a new day begun."""
        super().showEvent(event)
        if self._behind or self._day != date.today():
            self.read()
            self._look_at_backups()
