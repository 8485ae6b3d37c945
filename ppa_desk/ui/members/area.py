"""The register: one list of organisations, one of people."""

from dataclasses import asdict

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.services.members.names import split
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.switched_area import SwitchedArea
from ppa_desk.ui.members.lists import organisations, people
from ppa_desk.ui.members.start_page import MembersStart
from ppa_desk.ui.record.adder import add_named

OWN = ("extra_field", "extra_choice", "code_item")
WATCHED = {
    "organisation": frozenset({"organisation", "membership", "postal_address", "term", "work_group", *OWN}),
    "person": frozenset({"person", "position", "organisation", "postal_address", "term", "work_group", *OWN}),
}


class MembersArea(SwitchedArea):
    """Organisations and people."""

    def __init__(self, tools: Tools) -> None:
        panels = {"organisation": organisations(tools), "person": people(tools)}
        about = QCoreApplication.translate("MembersArea", "Organisations or people")
        super().__init__(tools, panels, about, WATCHED)

    def start(self) -> QWidget:
        """Return what belongs to all members."""
        return MembersStart(self.tools)

    def page(self, kind: str, record: int) -> QWidget:
        """Return the page of an organisation or a person. Gone."""
        from ppa_desk.ui.members.pages import OrganisationPage, PersonPage  # the list does not wait for pages

        return (OrganisationPage if kind == "organisation" else PersonPage)(self.tools, record)

    def new(self) -> None:
        """Ask in the list what the new organisation or person is called."""
        organisation = self.tr("Name of the organisation, then Enter")
        person = self.tr("Given and family name, then Enter")
        self.lists.panel.ask_name(organisation if self.lists.kind == "organisation" else person)

    def begin(self, kind: str, name: str) -> None:
        """Add the organisation or person that was named in a list."""
        values = {"name": name} if kind == "organisation" else asdict(split(name))
        add_named(self.tools, self.lists.panels[kind], kind, values)
