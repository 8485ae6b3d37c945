"""The frameworks there are, and how to begin one: with a title and names for its levels, or from the example."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.results.examples import tier_sets
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.inputs import TextInput
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.results.lists import framework_line
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Notice, PrimaryButton, QuietButton, empty, plain_label, show_if


class BeginTab(QWidget):
    """What one sees before a framework is chosen."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        self._there = Card(words.kind("framework", many=True))
        self._rows = QVBoxLayout()
        self._there.body.addLayout(self._rows)
        self.form = _Begin(tools)
        for card in (self._there, self.form):
            column.addWidget(card)
        column.addStretch(1)
        show_if(self.form, not tools.desk.store.read_only)
        tools.bell.rang.connect(self._changed)
        self.show_frameworks()

    def show_frameworks(self) -> None:
        """Show the frameworks there are now, each with a way to it."""
        empty(self._rows)
        listing = self._tools.desk.results.register.frameworks
        rows = listing.rows(numbers := listing.ids())
        for number in numbers:
            line = framework_line(rows[number])
            go = GoButton(self._tools, "framework", number, line.title)
            told = " · ".join(part for part in (line.below, line.mark) if part)
            row = FlowRow()
            row.add(go, plain_label(told, "secondary", wrap=False))
            self._rows.addWidget(row)
        if not numbers:
            self._rows.addWidget(plain_label(self.tr("There is none yet. Begin one below."), "secondary"))

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"framework", "indicator"}:
            self.show_frameworks()


class _Begin(Card):
    """Title, names of levels, and the two ways to begin."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools = tools
        self.title.setText(self.tr("Begin a framework"))
        self.title.show()
        self.notice = Notice()
        self.notice.hide()
        self.called, self.tiers = TextInput(), ChoiceBox()
        self.tiers.offer({key: one.name(words.language()) for key, one in tier_sets().items()}, "plain")
        self.tiers.setAccessibleName(self.tr("Names of its levels"))
        self.called.name(words.field("framework", f"title_{words.language()}"))
        self.called.line.returnPressed.connect(self.make)
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE // 2)
        for at, (name, entry) in enumerate(((self.tr("Title"), self.called), (self.tr("Names of its levels"),
                                                                            self.tiers))):  # fmt: skip
            label = plain_label(name, "small")
            label.setBuddy(entry)
            grid.addWidget(label, 0, at)
            grid.addWidget(entry, 1, at)
            grid.setColumnStretch(at, 1)
        self.empty_one = PrimaryButton(self.tr("Begin it"))
        self.example = QuietButton(self.tr("New from the example"))
        self.empty_one.clicked.connect(self.make)
        self.example.clicked.connect(self.copy)
        row = FlowRow()
        row.add(self.empty_one, self.example)
        self.add(self.notice)
        self.body.addLayout(grid)
        self.add(row, plain_label(self._about(), "secondary"))

    def make(self) -> None:
        """Begin an empty framework."""
        title = str(self.called.value()).strip()
        if not title:
            self.notice.say(self.tr("Give the framework a title first. Nothing was added."), "bad")
            self.called.edit.setFocus()
            return
        self._go(partial(self._tools.desk.results.frameworks.make, title, words.language(), self.tiers.key))

    def copy(self) -> None:
        """Begin one from the example."""
        self._go(partial(self._tools.desk.results.frameworks.from_example, words.language()))

    def _go(self, begin: "partial[int]") -> None:
        try:
            number = begin()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()
        self.called.show_value("")
        self._tools.go("framework", number)

    def _about(self) -> str:
        return self.tr(
            "The example follows the three priorities of Phase 2, with indicators in English and French. It is "
            "marked as an example: nothing in it was measured, and it has no targets."
        )
