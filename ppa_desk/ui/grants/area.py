"""Grants, calls and funds: their lists, the board, and the pages."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.keys import free_key
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.lists import calls, funds, grants
from ppa_desk.ui.grants.start import StartPage
from ppa_desk.ui.lists.panel import ListPanel
from ppa_desk.ui.lists.switched_area import SwitchedArea
from ppa_desk.ui.record.adder import add_named

WATCHED = {
    "grant_record": frozenset({"grant_record", "grant_stage", "organisation", "obligation"}),
    "grant_call": frozenset({"grant_call", "grant_record"}),
    "fund": frozenset({"fund", "organisation"}),
}


class GrantsArea(SwitchedArea):
    """The area of grants."""

    def __init__(self, tools: Tools) -> None:
        panels = {"grant_record": grants(tools), "grant_call": calls(tools), "fund": funds(tools)}
        about = QCoreApplication.translate("GrantsArea", "Grants, calls or funds")
        super().__init__(tools, panels, about, WATCHED)

    def start(self) -> QWidget:
        """Return the board and what belongs to all grants."""
        return StartPage(self.tools)

    def page(self, kind: str, record: int) -> QWidget:
        """Return the page of a grant, call or fund. Gone."""
        if kind == "grant_call":
            from ppa_desk.ui.grants.call_page import CallPage

            return CallPage(self.tools, record)
        if kind == "fund":
            from ppa_desk.ui.grants.fund_page import FundPage

            return FundPage(self.tools, record)
        from ppa_desk.ui.grants.page import GrantPage

        return GrantPage(self.tools, record)

    def new(self) -> None:
        """Ask in the list what the new one is called."""
        told = {
            "grant_record": self.tr("Title of the grant, then Enter"),
            "grant_call": self.tr("Title of the call, then Enter"),
            "fund": self.tr("Name of the fund, then Enter"),
        }
        self.lists.panel.ask_name(told[self.lists.kind])

    def begin(self, kind: str, name: str) -> None:
        """Begin the record that was named in a list."""
        if kind == "grant_record":
            add_grant(self.tools, self.lists.panel, name)
            return
        key = free_key(self.tools.desk.records, kind, name)
        field = titled_field().replace("title", "name") if kind == "fund" else titled_field()
        add_named(self.tools, self.lists.panel, kind, {field: name, "key": key})


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
