"""The register: one list of organisations, one of people."""

from dataclasses import asdict

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ppa_desk.services.members.names import split
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.switch import ListSwitch
from ppa_desk.ui.members.lists import organisations, people
from ppa_desk.ui.members.start_page import MembersStart
from ppa_desk.ui.record.adder import add_named

OWN = ("extra_field", "extra_choice", "code_item")
WATCHED = {
    "organisation": frozenset({"organisation", "membership", "postal_address", "term", "work_group", *OWN}),
    "person": frozenset({"person", "position", "organisation", "postal_address", "term", "work_group", *OWN}),
}


class MembersArea(QObject):
    """Organisations and people."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        panels = {"organisation": organisations(tools), "person": people(tools)}
        self._lists = ListSwitch(panels, self.tr("Organisations or people"), WATCHED)
        self._lists.chosen.connect(tools.go)
        self._lists.named.connect(self._add)
        self._lists.wanted_new.connect(self.new)
        tools.bell.rang.connect(self._lists.changed)

    def list_panel(self) -> QWidget:
        """Return the two lists, one of which shows."""
        return self._lists

    def start(self) -> QWidget:
        """Return what belongs to all members."""
        return MembersStart(self._tools)

    def page(self, kind: str, record: int) -> QWidget:
        """Return the page of an organisation or a person. Gone."""
        from ppa_desk.ui.members.pages import OrganisationPage, PersonPage  # the list does not wait for pages

        return (OrganisationPage if kind == "organisation" else PersonPage)(self._tools, record)

    def mark(self, kind: str, record: int) -> None:
        """Show the list of that kind with the record chosen."""
        self._lists.mark(kind, record)

    def new(self) -> None:
        """Ask in the list what the new organisation or person is called."""
        organisation = self.tr("Name of the organisation, then Enter")
        person = self.tr("Given and family name, then Enter")
        self._lists.panel.ask_name(organisation if self._lists.kind == "organisation" else person)

    def _add(self, kind: str, name: str) -> None:
        values = {"name": name} if kind == "organisation" else asdict(split(name))
        add_named(self._tools, self._lists.panels[kind], kind, values)
