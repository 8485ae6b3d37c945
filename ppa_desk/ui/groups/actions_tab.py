"""The open actions of a group, as on the page one reads before its call."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.services.meetings.action_words import SOFT, Teller
from ppa_desk.services.meetings.actions import Item
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.groups.minutes_waiting import waiting_card
from ppa_desk.ui.meetings.action_previews import group_preview
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Card, Chip, QuietButton, empty, hint, plain_label
from ppa_desk.ui.widgets.short_go import ShortGo
from ppa_desk.ui.words import dates_language

WATCHED = frozenset({
    "action_item", "action_owner", "action_review", "meeting", "work_group", "person", "organisation", "approval",
    "document",
})  # fmt: skip

INDENT = 5
"""Pixels between the edge of a link and its text."""


class GroupActionsTab(QWidget):
    """What a group owes."""

    def __init__(self, tools: Tools, group: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._group, self._behind = tools, group, True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        self.page = QuietButton(self.tr("Page for the next call"))
        hint(self.page, self.tr("What stands here as a document, in both languages"))
        self.page.clicked.connect(self.preview)
        column.addWidget(self.page, 0, Qt.AlignmentFlag.AlignRight)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(BETWEEN)
        column.addLayout(self.cards)
        column.addStretch(1)
        tools.bell.rang.connect(self._rang)

    def read(self) -> None:
        """Show what is open as it stands."""
        self._behind = False
        told = Teller(dates_language(), date.today())
        found = self._tools.desk.meetings.actions.of_group(self._group, told.words.language)
        empty(self.cards)
        if (waiting := waiting_card(self._tools, self._group)) is not None:
            self.cards.addWidget(waiting)
        firm = [one for one in found if one.values["strength"] not in SOFT]
        soft = [one for one in found if one.values["strength"] in SOFT]
        for name, items in (("firm", firm), ("soft", soft)):
            if items or name == "firm":
                self.cards.addWidget(self._card(told, name, items))

    def _card(self, told: Teller, name: str, items: Sequence[Item]) -> Card:
        card = Card(told.words(f"{name}.title"))
        card.head.addWidget(Chip(words.number(len(items))))
        for one in items:
            below = (told.who(one), told.due(one), told.come_from(one), told.state(one) if one.looks else "")
            label = plain_label(" · ".join(filter(None, below)), "secondary")
            label.setContentsMargins(INDENT, 0, 0, 0)
            card.add(ShortGo(self._tools, "action_item", one.id, told.what(one)), label)
        if not items:
            card.add(plain_label(told.words("none.actions"), "secondary"))
        return card

    def preview(self) -> None:
        """Lay the page over this one."""
        if (over := over_of(self)) is not None:
            shown = group_preview(self._tools, self._group)
            shown.left.connect(over.lift)
            over.lay(shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Read when somebody looks."""
        super().showEvent(event)
        if self._behind:
            self.read()

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self._behind = True
            if self.isVisible():
                self.read()
