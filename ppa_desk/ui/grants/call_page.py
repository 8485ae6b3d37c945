"""The page of a call: its terms, what was handed in, reviewers, decisions."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from ppa_desk.model import money
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.tabs import CALL_TABS
from ppa_desk.ui.record.page import RecordPage
from ppa_desk.ui.widgets.parts import Chip
from ppa_desk.ui.widgets.tabs import Tabs


class CallPage(RecordPage):
    """A call."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "grant_call", record, parent)
        self.tabs = Tabs()
        for tab in CALL_TABS:
            self.tabs.add(tab.key, tab.title, partial(tab.make, tools, record))
        self.add(self.tabs)
        self.body.addStretch(1)
        self.show_kept()

    def chips(self, kept: Kept) -> list[Chip]:
        """Return whether it is open, until when, with how much money, and how many grants are in it."""
        values, chips = kept.values, []
        if (until := values["closes_on"]) is not None:
            is_open = until >= date.today()
            text = self.tr("open until {day}") if is_open else self.tr("closed {day}")
            chips.append(Chip(text.format(day=words.day(until)), "good" if is_open else ""))
        if values["budget"] is not None:
            chips.append(Chip(money.told(values["budget"], values["currency"], words.language())))
        row = self.tools.desk.grants.register.calls.rows([kept.id]).get(kept.id)
        return [*chips, Chip(self.tr("%n grant(s)", "", row.grants if row else 0))]
