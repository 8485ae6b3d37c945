"""Open actions of earlier meetings, gone through in this one: how each stands, what was said; closed where done."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.meetings.action_words import SOFT, Teller
from ppa_desk.services.meetings.actions import CLOSED, OPEN, Item, Look
from ppa_desk.services.records import Gone
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import TIGHT
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Chip, FilterChip, Notice, empty, plain_label, show_if
from ppa_desk.ui.words import dates_language

WATCHED = frozenset({"action_item", "action_owner", "action_review", "meeting", "work_group", "person", "organisation"})
MOST = 40
"""Actions shown; more are counted."""


class CarriedCard(Card):
    """What this meeting takes over. Nothing to take over: it is not there."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Carried over"))
        self.title.show()
        self._tools, self._meeting = tools, meeting
        self.count = Chip("")
        self.head.addWidget(self.count)
        said = self.tr("Open since earlier meetings of this series or group. Say how each stands; closed, it is not "
                       "carried any further.")  # fmt: skip
        self.rows: dict[int, CarriedRow] = {}
        self.list = QVBoxLayout()
        self.list.setSpacing(12)
        self.add(plain_label(said, "secondary"))
        self.body.addLayout(self.list)
        self.more = plain_label("", "secondary")
        self.add(self.more)
        tools.bell.rang.connect(self._changed)
        self.read()

    def read(self) -> None:
        """Show what is carried over as it stands."""
        try:
            found = self._tools.desk.meetings.actions.carried(self._meeting, words.language())
        except Gone:
            return
        empty(self.list)
        self.rows = {}
        for one in found[:MOST]:
            self.rows[one.id] = CarriedRow(self._tools, self._meeting, one)
            self.list.addWidget(self.rows[one.id])
        left = sum(1 for one in found if one.look_in(self._meeting) is None)
        self.count.setText(self.tr("%n to go through", "", left) if left else self.tr("all gone through"))
        self.more.setText(self.tr("… and %n more", "", len(found) - MOST))
        show_if(self.more, len(found) > MOST)
        show_if(self, bool(found))

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.read()


class CarriedRow(QWidget):
    """One action: what, by whom, due when, and how it stands in this meeting."""

    def __init__(self, tools: Tools, meeting: int, one: Item) -> None:
        super().__init__()
        self._tools, self._meeting, self._item = tools, meeting, one
        told = Teller(dates_language(), date.today())
        look = one.look_in(meeting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(plain_label(told.what(one), "strong"))
        firm = words.choice("strength", str(one.values["strength"])) if one.values["strength"] in SOFT else ""
        below = (firm, told.who(one), told.due(one), told.come_from(one))
        column.addWidget(plain_label(" · ".join(filter(None, below)), "secondary"))
        if one.looks and (look is None or one.looks[-1].meeting != meeting):
            column.addWidget(plain_label(told.state(one), "secondary"))
        self.said = QLineEdit(_said(look) if look else "")
        self.said.setPlaceholderText(self.tr("What was said, in a line"))
        self.said.setAccessibleName(self.tr("What was said of: {action}").replace("{action}", told.what(one)))
        self.said.setMinimumWidth(320)
        row = FlowRow()
        row.add(self.said)
        self.buttons: dict[str, FilterChip] = {}
        for code in (OPEN, *CLOSED):
            name = words.sentence_case(tools.codes.label("action_status", code, words.language()))
            button = FilterChip(self.tr("Still open") if code == OPEN else name)
            button.setChecked(look is not None and look.status == code)
            button.clicked.connect(partial(self.look, code))
            self.buttons[code] = button
            row.add(button)
        late = one.late(date.today())
        if late:
            row.add(Chip(self.tr("%n day(s) late", "", late), "bad"))
        show_if(row, not tools.desk.store.read_only)
        self.notice = Notice()
        self.notice.hide()
        column.addWidget(row)
        column.addWidget(self.notice)

    def look(self, status: str, _checked: bool = False) -> None:
        """Note how it stands, with what was said."""
        try:
            self._tools.desk.meetings.actions.look(
                self._item.id, self._meeting, status, self.said.text().strip(), language=words.language()
            )
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")


def _said(look: Look) -> str:
    mine, other = ("text_fr", "text_en") if words.language() == "fr" else ("text_en", "text_fr")
    return str(getattr(look, mine) or getattr(look, other))
