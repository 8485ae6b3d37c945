"""Grants, calls and funds: their lists, the board, and the pages."""

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.keys import free_key
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.lists import calls, funds, grants
from ppa_desk.ui.grants.start import StartPage
from ppa_desk.ui.lists.panel import ListPanel
from ppa_desk.ui.lists.switch import ListSwitch
from ppa_desk.ui.record.adder import add_named

WATCHED = {
    "grant_record": frozenset({"grant_record", "grant_stage", "organisation", "obligation"}),
    "grant_call": frozenset({"grant_call", "grant_record"}),
    "fund": frozenset({"fund", "organisation"}),
}


class GrantsArea(QObject):
    """The area of grants."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        panels = {"grant_record": grants(tools), "grant_call": calls(tools), "fund": funds(tools)}
        self.lists = ListSwitch(panels, self.tr("Grants, calls or funds"), WATCHED)
        self.lists.chosen.connect(tools.go)
        self.lists.named.connect(self._add)
        self.lists.wanted_new.connect(self.new)
        tools.bell.rang.connect(self.lists.changed)

    def list_panel(self) -> QWidget:
        """Return the lists, one of which shows."""
        return self.lists

    def start(self) -> QWidget:
        """Return the board and what belongs to all grants."""
        return StartPage(self._tools)

    def page(self, kind: str, record: int) -> QWidget:
        """Return the page of a grant, call or fund. Gone."""
        if kind == "grant_call":
            from ppa_desk.ui.grants.call_page import CallPage

            return CallPage(self._tools, record)
        if kind == "fund":
            from ppa_desk.ui.grants.fund_page import FundPage

            return FundPage(self._tools, record)
        from ppa_desk.ui.grants.page import GrantPage

        return GrantPage(self._tools, record)

    def mark(self, kind: str, record: int) -> None:
        """Show the list of that kind with the record chosen."""
        self.lists.mark(kind, record)

    def new(self) -> None:
        """Ask in the list what the new one is called."""
        told = {
            "grant_record": self.tr("Title of the grant, then Enter"),
            "grant_call": self.tr("Title of the call, then Enter"),
            "fund": self.tr("Name of the fund, then Enter"),
        }
        self.lists.panel.ask_name(told[self.lists.kind])

    def _add(self, kind: str, title: str) -> None:
        if kind == "grant_record":
            add_grant(self._tools, self.lists.panel, title)
            return
        key = free_key(self._tools.desk.records, kind, title)
        field = titled_field().replace("title", "name") if kind == "fund" else titled_field()
        add_named(self._tools, self.lists.panel, kind, {field: title, "key": key})


def titled_field() -> str:
    """Return the field a title is typed into, in the reader's language."""
    return "title_fr" if words.language() == "fr" else "title_en"


def add_grant(tools: Tools, panel: ListPanel, title: str, stage: str = "idea", **more: Any) -> None:
    """Make a grant of what was named in a list, and go to it."""
    try:
        number = tools.desk.grants.register.make({titled_field(): title}, stage, **more)
    except DeskError as error:
        tools.say(words.explained(error))
        panel.naming.ask_again()
        return
    tools.go("grant_record", number)
