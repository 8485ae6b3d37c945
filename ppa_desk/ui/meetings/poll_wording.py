"""The thresholds of the words polls are told in: the shipped ones, and those the Secretariat chose instead."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.analysis.polls import THRESHOLDS
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.inputs import TextInput
from ppa_desk.ui.meetings.lines import coded
from ppa_desk.ui.theme import BETWEEN, TIGHT
from ppa_desk.ui.widgets.parts import Card, LinkButton, Notice, plain_label, show_if

NARROW = 64
"""Pixels a percentage takes."""


class WordingCard(Card):
    """From how many per cent which words are used, for all polls of the workspace; closed until one asks."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("From which shares which words are used"))
        self.title.show()
        self._tools = tools
        self.inputs: dict[str, TextInput] = {}
        self.states: dict[str, QLabel] = {}
        self.backs: dict[str, LinkButton] = {}
        self.toggle = LinkButton(self.tr("Show"))
        self.toggle.clicked.connect(self._turn)
        self.head.addWidget(self.toggle)
        self.notice = Notice()
        self.notice.hide()
        self.whole = self._grid()
        self.add(self.notice, self.whole)
        self.whole.hide()
        tools.bell.rang.connect(self._changed)
        self.read()

    def _grid(self) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(2, 1)
        for at, name in enumerate(THRESHOLDS):
            label = coded(self._tools.codes, "poll_threshold", name)
            cell = TextInput()
            cell.line.setFixedWidth(NARROW)
            cell.line.setAlignment(Qt.AlignmentFlag.AlignRight)
            cell.name(label)
            cell.allow(not self._tools.desk.store.read_only)
            cell.left.connect(partial(self.keep, name))
            cell.line.returnPressed.connect(partial(self.keep, name))
            back = LinkButton(self.tr("Take the shipped one"))
            back.clicked.connect(partial(self.take_back, name))
            self.inputs[name], self.states[name], self.backs[name] = cell, plain_label("", "secondary"), back
            for column, widget in enumerate((plain_label(label, wrap=False), cell, self.states[name], back)):
                grid.addWidget(widget, at, column)
        return whole

    def read(self) -> None:
        """Show the thresholds that hold now."""
        chosen = self._tools.desk.meetings.polling.thresholds()
        for name, shipped in THRESHOLDS.items():
            own = name in chosen
            if not self.inputs[name].line.hasFocus():
                self.inputs[name].show_value(str(chosen.get(name, shipped)))
                self.inputs[name].mark(False)
            told = self.tr("%, the Secretariat’s choice; shipped: {n}") if own else self.tr("%, as shipped")
            self.states[name].setText(told.replace("{n}", str(shipped)))
            show_if(self.backs[name], own and not self._tools.desk.store.read_only)

    def keep(self, name: str) -> None:
        """Keep what stands in a cell."""
        self._choose(name, self.inputs[name].value())

    def take_back(self, name: str) -> None:
        """Let the shipped threshold hold again."""
        self._choose(name, "")

    def _choose(self, name: str, told: str) -> None:
        now = self._tools.desk.meetings.polling.thresholds().get(name, THRESHOLDS[name])
        if told.strip() == str(now):
            return
        try:
            self._tools.desk.meetings.polling.choose_threshold(name, told)
        except DeskError as error:
            self.inputs[name].mark(True)
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()

    def _turn(self) -> None:
        show_if(self.whole, self.whole.isHidden())
        self.toggle.setText(self.tr("Show") if self.whole.isHidden() else self.tr("Hide"))

    def _changed(self, kinds: frozenset[str]) -> None:
        if "poll_threshold" in kinds:
            self.read()
