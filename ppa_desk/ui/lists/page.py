"""How a list is set up: what is asked of it, and which columns it has. What one changes shows in the list at once."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ppa_desk.model.kinds import Field
from ppa_desk.services.checks import Refused, check
from ppa_desk.services.facts import BARE, HOWS, Condition, Fact
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.box import make_input
from ppa_desk.ui.fields.inputs import Input
from ppa_desk.ui.fields.offers import Offers
from ppa_desk.ui.icons import icon
from ppa_desk.ui.lists.set_up import SetUp
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import Card, LinkButton, Page, QuietButton, empty, hint, plain_label

PAUSE = 250
"""Milliseconds after the last key until the list is asked."""


class ListPage(Page):
    """Filter and columns of one list."""

    left = Signal()

    def __init__(self, tools: Tools, set_up: SetUp, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = QuietButton(self.tr("Back"))
        hint(self.back, self.tr("Back"), self.tr("Esc"))
        self.back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.back)
        head.addWidget(plain_label(self.tr("List: {name}").replace("{name}", title), "title"), 1)
        self.body.addLayout(head)
        self.filter, self.columns = FilterCard(tools, set_up), ColumnsCard(set_up)
        self.add(self.filter, self.columns)
        self.body.addStretch(1)
        self.setFocusProxy(self.back)


class FilterCard(Card):
    """What is asked of the list: a row for each condition, all of which must hold."""

    def __init__(self, tools: Tools, set_up: SetUp, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Show only"))
        self.title.show()
        self._tools, self._set_up = tools, set_up
        self._rows = QVBoxLayout()
        self._rows.setSpacing(INSIDE)
        self.body.addLayout(self._rows)
        self.more = LinkButton(self.tr("Add a condition"))
        self.more.clicked.connect(self.add_row)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.apply)
        for one in set_up.where:
            self.add_row(one)
        if not set_up.where:
            self.add_row()

    @property
    def rows(self) -> list["ConditionRow"]:
        """The rows, from the top."""
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        return [one for item in items if item and isinstance(one := item.widget(), ConditionRow)]

    def add_row(self, condition: Condition | bool | None = None) -> None:
        """Add a row, of a condition or one still to be said."""
        row = ConditionRow(self._tools, self._set_up, condition if isinstance(condition, Condition) else None)
        row.changed.connect(self._soon.start)
        row.gone.connect(partial(self.drop, row))
        self._rows.addWidget(row)

    def drop(self, row: "ConditionRow") -> None:
        """Take a row away."""
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.apply()

    def apply(self) -> None:
        """Ask the list for what is said; a row that is not finished asks nothing."""
        self._soon.stop()
        self._set_up.ask([one for row in self.rows if (one := row.condition()) is not None])


class ConditionRow(QWidget):
    """A fact, how it is asked, and a value."""

    changed = Signal()
    gone = Signal()

    def __init__(self, tools: Tools, set_up: SetUp, condition: Condition | None) -> None:
        super().__init__()
        self._tools, self._set_up = tools, set_up
        self._facts = set_up.list.facts()
        self.fact, self.how = ChoiceBox(), ChoiceBox()
        self.entry: Input | None = None
        self.fact.setAccessibleName(self.tr("What is asked"))
        self.how.setAccessibleName(self.tr("How it is asked"))
        titles = {key: set_up.title(one) for key, one in self._facts.items()}
        self.fact.offer(titles, condition.key if condition else set_up.first)
        self.away = _tool("close", self.tr("Take this condition away"))
        self.away.clicked.connect(self.gone)
        self._line = QHBoxLayout()
        self._line.setSpacing(INSIDE)
        self._line.addWidget(self.fact, 3)
        self._line.addWidget(self.how, 2)
        self._line.addWidget(self.away)
        self.message = plain_label("", "small")
        self.message.setProperty("role", "bad")
        self.message.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(self._line)
        self._below = QHBoxLayout()
        self._below.addSpacing(BETWEEN)
        column.addLayout(self._below)
        column.addWidget(self.message)
        self._take_fact(condition)
        self.fact.activated.connect(self._other_fact)
        self.how.activated.connect(self._other_how)

    def condition(self) -> Condition | None:
        """Return what the row says; None while it is not finished."""
        fact, how = self._facts[self.fact.key], self.how.key
        self._refuse("")
        if how in BARE:
            return Condition(fact.key, how)
        typed = self.entry.value() if self.entry else None
        if typed in (None, ""):
            return None
        try:
            value = check(_single(fact.spec), typed)
        except Refused as why:
            self._refuse(words.explained(why))
            return None
        return None if value in (None, "") else Condition(fact.key, how, value)

    def _refuse(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        if self.entry is not None:
            self.entry.mark(bool(sentence))

    def _other_fact(self) -> None:
        self._take_fact(None)
        self.changed.emit()

    def _other_how(self) -> None:
        if self.entry is not None:
            self.entry.setVisible(self.how.key not in BARE)
        self.changed.emit()

    def _take_fact(self, condition: Condition | None) -> None:
        fact = self._facts[self.fact.key]
        hows = {how: self._set_up.how(how, fact.type) for how in HOWS[fact.type]}
        self.how.offer(hows, condition.how if condition else next(iter(hows)))
        if self.entry is not None:
            self._below.removeWidget(self.entry)
            self.entry.hide()
            self.entry.deleteLater()
        self.entry = self._made(fact)
        self.entry.name(self._set_up.title(fact))
        self.entry.show_value(condition.value if condition else None)
        self.entry.edited.connect(self.changed)
        self._below.addWidget(self.entry, 1)
        self.entry.setVisible(self.how.key not in BARE)

    def _made(self, fact: Fact) -> Input:
        spec = _single(fact.spec)
        offers = Offers(self._tools.desk.records, self._tools.codes)
        return make_input(Kept(self._set_up.kind, 0, 0, {}), spec, offers)


def _single(spec: Field) -> Field:
    """A field as one asks for it: one code where it holds several, any piece of a text."""
    if spec.several:
        return replace(spec, type="code", codes=spec.several, several="", required=False)
    return replace(spec, type="text" if spec.type == "long" else spec.type, format="", required=False)


class ColumnsCard(Card):
    """The columns of the table, from the left."""

    def __init__(self, set_up: SetUp, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Columns of the table, from the left"))
        self.title.show()
        self._set_up = set_up
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.others = ChoiceBox()
        self.others.setAccessibleName(self.tr("A further column"))
        self.more = QuietButton(self.tr("Add the column"))
        self.more.clicked.connect(self.add_column)
        self.usual = LinkButton(self.tr("The usual columns"))
        self.usual.clicked.connect(self._take_usual)
        line = QHBoxLayout()
        line.setSpacing(INSIDE)
        line.addWidget(self.others, 1)
        line.addWidget(self.more)
        self.body.addLayout(line)
        self.body.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeft)
        self._tell()

    @property
    def keys(self) -> list[str]:
        """The columns that are chosen."""
        return list(self._set_up.list.keys)

    def add_column(self) -> None:
        """Add the column that is chosen below, at the right."""
        if self.others.key:
            self._choose([*self.keys, self.others.key])

    def put(self, key: str, by: int) -> None:
        """Put a column further left or right; the first one stays."""
        keys = self.keys
        at = keys.index(key)
        to = min(max(at + by, 1), len(keys) - 1)
        keys.insert(to, keys.pop(at))
        self._choose(keys)

    def drop(self, key: str) -> None:
        """Show a column no longer."""
        self._choose([one for one in self.keys if one != key])

    def _take_usual(self) -> None:
        self._set_up.usual()
        self._tell()

    def _choose(self, keys: Sequence[str]) -> None:
        self._set_up.choose(keys)
        self._tell()

    def _tell(self) -> None:
        empty(self._rows)
        facts = self._set_up.list.facts()
        for key in self.keys:
            if key in facts:
                self._rows.addWidget(self._row(key, self._set_up.title(facts[key])))
        rest = {key: self._set_up.title(one) for key, one in facts.items() if key not in self.keys}
        self.others.offer(rest, next(iter(rest), ""))
        self.others.setEnabled(bool(rest))
        self.more.setEnabled(bool(rest))

    def _row(self, key: str, title: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(TIGHT)
        line.addWidget(plain_label(title), 1)
        deeds: list[tuple[str, str, Any]] = [
            ("arrow-up", self.tr("Further left: {column}"), partial(self.put, key, -1)),
            ("arrow-down", self.tr("Further right: {column}"), partial(self.put, key, 1)),
            ("close", self.tr("Show no longer: {column}"), partial(self.drop, key)),
        ]
        for name, told, do in deeds if key != self._set_up.first else ():
            button = _tool(name, told.replace("{column}", title))
            button.clicked.connect(do)
            line.addWidget(button)
        return row


def _tool(name: str, told: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name))
    button.setAccessibleName(told)
    hint(button, told)
    return button
