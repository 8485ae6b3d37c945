"""The numbers the Secretariat may set: one line each, with what is shipped beside it."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.evidence.rules import Rule
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.inputs import TextInput
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, plain_label


class RulesCard(Card):
    """What counts as late, near or few here."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Numbers of this workspace"), parent=parent)
        self._tools = tools
        self.inputs: dict[str, TextInput] = {}
        self.back: dict[str, QuietButton] = {}
        self.notice = Notice()
        self.notice.hide()
        told = self.tr("Type another number and leave the field. Whatever is listed, counted or locked follows it.")
        self.add(plain_label(told, "secondary"), self.notice)
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE)
        grid.setColumnStretch(0, 1)
        self.body.addLayout(grid)
        for at, rule in enumerate(tools.desk.evidence.rules.all()):
            self._line(grid, at, rule)
        self.show_kept()
        tools.bell.rang.connect(self._rang)

    def _line(self, grid: QGridLayout, at: int, rule: Rule) -> None:
        name = words.sentence_case(self._tools.codes.label("evidence_rule", rule.code, words.language()))
        label, box = plain_label(name), TextInput(narrow=True)
        box.name(name)
        label.setBuddy(box.edit)
        may = not self._tools.desk.store.read_only
        box.allow(may)
        box.left.connect(partial(self._left, rule.code))
        box.line.returnPressed.connect(partial(self._left, rule.code))
        button = QuietButton(self.tr("Back to {number}").format(number=rule.shipped))
        button.setEnabled(may)
        button.clicked.connect(partial(self._choose, rule.code, rule.shipped))
        room = button.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        button.setSizePolicy(room)
        for column, widget in enumerate((label, box, button)):
            grid.addWidget(widget, at, column)
        self.inputs[rule.code], self.back[rule.code] = box, button

    def show_kept(self) -> None:
        """Show the numbers as they are kept."""
        for rule in self._tools.desk.evidence.rules.all():
            self.inputs[rule.code].show_value(rule.number)
            self.back[rule.code].setVisible(rule.number != rule.shipped)

    def _left(self, code: str) -> None:
        text = self.inputs[code].value().strip()
        kept = self._tools.desk.evidence.rules.number(code)
        if text == str(kept) or self._tools.desk.store.read_only:
            return
        if not text.isascii() or not text.isdigit() or len(text) > 6:
            self.notice.say(self.tr("“{text}” is no whole number. {kept} stays.").format(text=text, kept=kept), "bad")
            self.show_kept()
            return
        self._choose(code, int(text))

    def _choose(self, code: str, number: int) -> None:
        try:
            self._tools.desk.evidence.rules.choose(code, number)
            self.notice.hide()
        except DeskError as why:
            self.notice.say(words.explained(why), "bad")
        self.show_kept()

    def _rang(self, kinds: frozenset[str]) -> None:
        if "evidence_rule" in kinds:
            self.show_kept()
