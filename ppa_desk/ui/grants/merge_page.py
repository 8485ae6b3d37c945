"""Taking in what readers send back: what each review would do, differences side by side to choose, then done."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.exchange.grants import returned, review_merge
from ppa_desk.exchange.grants.returned import Returned
from ppa_desk.exchange.grants.review_merge import FILE, HERE, Differs, Merge
from ppa_desk.exchange.plan import Deed, Line, apply
from ppa_desk.services.grants.packs import is_pack
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.welcome.sheet import Secret
from ppa_desk.ui.widgets.parts import (
    Card,
    Chip,
    Head,
    Notice,
    Page,
    PrimaryButton,
    QuietButton,
    plain_label,
    show_if,
)
from ppa_desk.ui.widgets.radio import Radio

ROLES = {Deed.ADD: "good", Deed.CHANGE: "accent", Deed.SKIP: "", Deed.REFUSE: "attention"}


class MergePage(Page):
    """The files one after the other; `left` goes back."""

    left = Signal()

    def __init__(self, tools: Tools, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._paths = tools, list(paths)
        self._choices: dict[str, str] = {}
        self._came: Returned | None = None
        self.merge: Merge | None = None
        self.head = Head(self.tr("Take in what came back"))
        self.head.title.setReadOnly(True)
        back = self.head.act(QuietButton(self.tr("Back")))
        back.clicked.connect(self.left)
        self.take = self.head.act(PrimaryButton(self.tr("Take in")))
        self.take.clicked.connect(self.take_in)
        self.notice = Notice()
        self.notice.hide()
        self.ask, self.lines, self.sides = self._asking(), Card(self.tr("What would be done")), Card()
        self.add(self.head, self.notice, self.ask, self.sides, self.lines)
        self.body.addStretch(1)
        self._begin()

    def _asking(self) -> Card:
        card = Card(self.tr("The passphrase of the pack"))
        self.secret = Secret(self.tr("Passphrase"))
        self.secret.returnPressed.connect(self.read)
        self.open = QuietButton(self.tr("Open"))
        self.open.clicked.connect(self.read)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.secret, 1)
        row.addWidget(self.open)
        card.add(line)
        return card

    # --- reading

    def _begin(self) -> None:
        """Begin with the next file."""
        path = self._paths[0]
        self._choices, self._came, self.merge = {}, None, None
        self.head.tell(Chip(path.name))
        sealed = is_pack(path)
        show_if(self.ask, sealed)
        for part in (self.take, self.sides, self.lines):
            show_if(part, False)
        if sealed:
            self.secret.clear()
            self.secret.setFocus()
        else:
            self.read()

    def read(self) -> None:
        """Read the file, with the passphrase where it has one."""
        try:
            self._came = returned.read(self._tools.desk, self._paths[0], self.secret.text())
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()
        self.ask.hide()
        self.plan()

    def plan(self) -> None:
        """Show what would be done."""
        if self._came is None:
            return
        self.merge = review_merge.plan(self._tools.desk, self._came, self._choices, words.language())
        lines = self.merge.plan.lines
        self.head.tell(Chip(self._came.file), Chip(self._came.reviewer, "accent"))
        self.lines.clear()
        for line in lines:
            self.lines.add(self._line(line))
        self._show_sides(self.merge.differs)
        show_if(self.lines, True)
        show_if(self.take, True)
        self.take.setEnabled(self.merge.plan.does_anything)
        if not self.merge.plan.does_anything and not self.merge.differs:
            self.notice.say(self.tr("There is nothing new in this file: nothing needs to be taken in."))
        elif not self._came.ready:
            told = self.tr("The reader has not marked this file as ready to return. What is in it may be unfinished.")
            self.notice.say(told, "attention")

    def _line(self, line: Line) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.addWidget(plain_label(line.title, "strong"), 0, 0)
        told = " ".join(words.notice(one.code, one.values) for one in line.reasons)
        grid.addWidget(Chip(self._deed(line.deed), ROLES[line.deed]), 0, 1)
        grid.addWidget(plain_label(told, "secondary"), 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        return whole

    def _deed(self, deed: Deed) -> str:
        known = {
            Deed.ADD: self.tr("taken in"), Deed.CHANGE: self.tr("changed"),
            Deed.SKIP: self.tr("stays"), Deed.REFUSE: self.tr("left out"),
        }  # fmt: skip
        return known[deed]

    def _show_sides(self, differs: Sequence[Differs]) -> None:
        self.sides.clear()
        self.sides.title.setText(self.tr("What differs: choose for each grant"))
        self.sides.title.show()
        show_if(self.sides, bool(differs))
        for one in differs:
            self.sides.add(self._side(one))

    def _side(self, one: Differs) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, INSIDE)
        grid.setHorizontalSpacing(BETWEEN)
        grid.addWidget(plain_label(one.title, "strong"), 0, 0)
        group = QButtonGroup(whole)
        for column, (key, told) in enumerate(
            ((HERE, self.tr("Keep what stands here")), (FILE, self.tr("Take what came back"))), 1
        ):
            radio = Radio(told)
            radio.setChecked(one.taken == key)
            radio.clicked.connect(partial(self.choose, one.key, key))
            group.addButton(radio)
            grid.addWidget(radio, 0, column)
        for at, side in enumerate(one.sides, 1):
            grid.addWidget(plain_label(side.asked, "secondary"), at, 0)
            for column, text in ((1, side.here), (2, side.file)):
                grid.addWidget(plain_label(text or self.tr("(nothing)"), "" if text else "secondary"), at, column)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        return whole

    # --- doing

    def choose(self, key: str, taken: str) -> None:
        """Keep what stands here of a review, or take what came back."""
        self._choices[key] = taken
        self.plan()

    def take_in(self) -> None:
        """Do it as one step; the next file follows."""
        if self.merge is None:
            return
        try:
            done = apply(self._tools.desk, self.merge.plan)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        count = done.counts[Deed.ADD] + done.counts[Deed.CHANGE]
        told = self.tr("%n review(s) taken in.", "", count)
        self._paths.pop(0)
        if self._paths:
            self._begin()
        else:
            self.take.hide()
            self.sides.hide()
            self.lines.title.setText(self.tr("What was done"))
        self.notice.say(told, "good")
        self.notice.offer(self.tr("Undo"), partial(self._undo, done.unit))

    def _undo(self, unit: int) -> None:
        try:
            self._tools.desk.history.undo(unit)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.say(self.tr("Taken back: all is as it was."))
