"""Taking files in: what would be done row by row, what is asked once, strange answers decided, then done or left."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QProgressBar, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.exchange.answers.planning import AnswerPlan, Decisions, Strange, plan
from ppa_desk.exchange.plan import Applied, Ask, Deed, Line, apply
from ppa_desk.services.surveys.responses import TooFewAtOnce
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Card, Chip, Head, Notice, Page, PrimaryButton, QuietButton, plain_label

MOST = 500
"""How many lines of a plan are listed at once."""


class ImportPage(Page):
    """The plan of taking files in."""

    left = Signal()

    def __init__(self, tools: Tools, survey: int, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._survey, self._paths = tools, survey, list(paths)
        self._asked: dict[tuple[str, str], str] = {}
        self._meant: dict[tuple[str, str], str] = {}
        self._whose: dict[tuple[str, int], int] = {}
        self._few_ok = False
        self._unit = 0
        self.planned: AnswerPlan | None = None
        self.head = Head(self.tr("Take in answers"))
        self.head.title.setReadOnly(True)
        back = self.head.act(QuietButton(self.tr("Back")))
        back.clicked.connect(self.left)
        self.apply_button = self.head.act(PrimaryButton(self.tr("Take in")))
        self.apply_button.clicked.connect(self.apply_now)
        self.notice = Notice()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Reading the files"))
        self.asks, self.strange = Card(self.tr("Once for these files")), Card(self.tr("Answers that are no choice"))
        self.people, self.lines = Card(self.tr("Who sent these?")), Card(self.tr("Row by row"))
        self.add(self.head, self.notice, self.progress, self.asks, self.strange, self.people, self.lines)
        self.body.addStretch(1)
        self._plan()

    # --- planning

    def _decisions(self) -> Decisions:
        return Decisions(dict(self._asked), dict(self._meant), dict(self._whose), self._few_ok)

    def _plan(self) -> None:
        self.apply_button.setEnabled(False)
        self.progress.show()
        paths, decisions = self._paths, self._decisions()
        self._tools.tasks.run(lambda task: self._read(task, paths, decisions), self._show, self._failed, self._stepped)

    def _read(self, task: Task, paths: Sequence[Path], decisions: Decisions) -> AnswerPlan:
        return plan(self._tools.desk, self._survey, paths, decisions, task.step)

    def _stepped(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _failed(self, error: Exception) -> None:
        self.progress.hide()
        self.notice.say(words.explained(error), "bad")
        if isinstance(error, TooFewAtOnce):
            self.notice.offer(self.tr("Take them in all the same"), self._few)

    def _few(self) -> None:
        self._few_ok = True
        self._plan()

    def _show(self, planned: AnswerPlan) -> None:
        self.planned = planned
        self.progress.hide()
        counts = planned.plan.counts()
        self.head.tell(*(Chip(f"{self._deed(deed)}: {counts[deed]}", _ROLES[deed]) for deed in Deed if counts[deed]))
        self.apply_button.setEnabled(planned.plan.does_anything)
        told = self.tr("Nothing is changed yet. Look through it, then take it in; one click takes it back.")
        if not planned.plan.does_anything:
            told = self.tr("There is nothing new to take in from these files.")
        self.notice.say(told)
        self._show_asks(planned.plan.asks)
        self._show_strange(planned.strange)
        self._show_people()
        self._show_lines(planned.plan.lines)

    def _deed(self, deed: Deed) -> str:
        return {
            Deed.ADD: self.tr("to add"), Deed.CHANGE: self.tr("to replace"),
            Deed.SKIP: self.tr("left out"), Deed.REFUSE: self.tr("cannot be read"),
        }[deed]  # fmt: skip

    def _show_asks(self, asks: Sequence[Ask]) -> None:
        self.asks.clear()
        self.asks.setVisible(bool(asks))
        for ask in asks:
            button = ChoiceButton(self.tr("Answer"))
            button.offer({key: self._answer(key, told) for key, told in ask.choices}, ask.taken)
            button.chosen.connect(partial(self._ask_answered, ask))
            self.asks.add(_beside(plain_label(words.notice(ask.code, ask.values)), button))

    def _answer(self, key: str, told: str) -> str:
        known = {
            "month": self.tr("Month first"), "day": self.tr("Day first"),
            "labels": self.tr("Longest known answers first"), "commas": self.tr("At every comma"),
        }  # fmt: skip
        return known.get(key, told)

    def _ask_answered(self, ask: Ask, key: str) -> None:
        self._asked[str(ask.values["file"]), ask.key] = key
        self._plan()

    def _show_strange(self, strange: Sequence[Strange]) -> None:
        self.strange.clear()
        self.strange.setVisible(bool(strange))
        self.strange.add(
            plain_label(
                self.tr("Say once what they mean; it is remembered. Left alone, they stay as they are."), "secondary"
            )
        )
        form = self._tools.desk.forms.draft(self._tools.desk.surveys.get(self._survey)["form_id"])
        for one in strange[:60]:
            question = form.question(one.question)
            box = QComboBox()
            box.setAccessibleName(one.words)
            box.addItem(self.tr("Leave as it is"), None)
            for choice in form.choices(question) if question else ():
                box.addItem(choice.label.of(words.language()) or choice.name, choice.name)
            if one.likely:
                at = box.findData(one.likely)
                box.setItemText(at, self.tr("{choice} (likely)").format(choice=box.itemText(at)))
            box.activated.connect(partial(self._decided, one, box))
            label = question.label.of(words.language()) if question else one.question
            self.strange.add(_beside(plain_label(f"{one.words}  ×{one.count}\n{label}"), box))

    def _decided(self, one: Strange, box: QComboBox, at: int) -> None:
        means = box.itemData(at)
        if means is None:
            self._meant.pop((one.question, one.words), None)
        else:
            self._meant[one.question, one.words] = str(means)
        self._plan()

    def _show_people(self) -> None:
        self.people.clear()
        unmatched = [one for one in self.planned.unmatched if one.suggested] if self.planned else []
        self.people.setVisible(bool(unmatched))
        names = {
            one["id"]: one["person"] or one["organisation"]
            for one in self._tools.desk.surveys.invitations(self._survey)
        }
        for one in unmatched[:60]:
            box = QComboBox()
            box.setAccessibleName(one.told)
            box.addItem(self.tr("Somebody else"), 0)
            for number in one.suggested:
                box.addItem(names.get(number, ""), number)
            box.activated.connect(partial(self._matched, one.place.file, one.place.row, box))
            self.people.add(_beside(plain_label(one.told), box))

    def _matched(self, file: str, row: int, box: QComboBox, at: int) -> None:
        self._whose[file, row] = int(box.itemData(at))
        self._plan()

    def _show_lines(self, lines: Sequence[Line]) -> None:
        self.lines.clear()
        listed = QListWidget()
        listed.setAccessibleName(self.tr("Row by row"))
        listed.setMinimumHeight(280)
        listed.setWordWrap(True)
        order = sorted(lines, key=lambda line: (line.deed is not Deed.REFUSE, not line.reasons))
        listed.addItems([self._told(line) for line in order[:MOST]])
        self.lines.add(listed)
        if len(order) > MOST:
            self.lines.add(plain_label(self.tr("… and %n more", "", len(order) - MOST), "secondary"))

    def _told(self, line: Line) -> str:
        place = line.place
        where = f"{place.file}, {place.row}" if place.row else place.file
        reasons = " ".join(self._reason(reason.code, reason.values) for reason in line.reasons)
        return " · ".join(
            part
            for part in (where, self._deed(line.deed), line.title if line.title != place.file else "", reasons)
            if part
        )

    def _reason(self, code: str, values: Mapping[str, object]) -> str:
        if code.startswith("file."):
            return words.explained(_Refused(code, values))
        return words.notice(code, values)

    # --- applying

    def apply_now(self) -> None:
        """Take everything in, as one step."""
        if self.planned is None:
            return
        self.apply_button.setEnabled(False)
        desk, planned = self._tools.desk, self.planned.plan
        self._tools.tasks.run(lambda _task: apply(desk, planned), self._applied, self._failed)

    def _applied(self, done: Applied) -> None:
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
        self.notice.say(self.tr("Taken back. Nothing of it is kept."), "good")
        self._plan()


_ROLES = {Deed.ADD: "good", Deed.CHANGE: "", Deed.SKIP: "", Deed.REFUSE: "bad"}


class _Refused(DeskError):
    """A reason of a file, told as an error's sentence."""

    def __init__(self, code: str, values: object) -> None:
        self.code = code
        super().__init__(**(values if isinstance(values, dict) else {}))


def _beside(label: QWidget, control: QWidget) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(INSIDE)
    row.addWidget(label, 1)
    row.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
    return whole
