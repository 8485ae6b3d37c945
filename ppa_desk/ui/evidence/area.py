"""Initiatives, incidents, sites, plans and studies: their lists and pages."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.services.keys import free_key
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.incidents import list as incidents
from ppa_desk.ui.evidence.incidents.start_tab import log_over
from ppa_desk.ui.evidence.initiatives import list as initiatives
from ppa_desk.ui.evidence.plans import list as plans
from ppa_desk.ui.evidence.sites import list as sites
from ppa_desk.ui.evidence.studies import list as studies
from ppa_desk.ui.lists.switched_area import SwitchedArea
from ppa_desk.ui.record.adder import add_named
from ppa_desk.ui.shell.over import Over

WATCHED = {
    "initiative": frozenset({"initiative"}),
    "incident": frozenset({"incident"}),
    "site": frozenset({"site", "site_visit", "site_validity"}),
    "corrective_plan": frozenset({"corrective_plan", "corrective_action"}),
    "study": frozenset({"study"}),
}
TITLED = {"initiative": "name", "corrective_plan": "title", "study": "title"}
"""The kinds that are named in two languages, and what that field is called; the others have one name."""


class EvidenceArea(SwitchedArea):
    """The area of evidence."""

    def __init__(self, tools: Tools) -> None:
        panels = {
            "initiative": initiatives.listed(tools),
            "incident": incidents.listed(tools),
            "site": sites.listed(tools),
            "corrective_plan": plans.listed(tools),
            "study": studies.listed(tools),
        }
        about = QCoreApplication.translate("EvidenceArea", "Initiatives, incidents, sites, plans or studies")
        super().__init__(tools, panels, about, WATCHED)

    def start(self) -> QWidget:
        """Return what belongs to no single record."""
        from ppa_desk.ui.evidence.start import StartPage

        return StartPage(self.tools)

    def page(self, kind: str, record: int) -> QWidget:
        """Return the page of a record of one of its kinds. Gone."""
        from ppa_desk.ui.evidence.pages import PAGES

        return PAGES[kind](self.tools, record)

    def new(self) -> None:
        """Ask in the list what the new record is called; a report is logged over the open page."""
        if self.lists.kind == "incident":
            log_over(self.tools, self._over())
            return
        self.lists.panel.ask_name(self.tr("What it is called, then Enter"))

    def begin(self, kind: str, name: str) -> None:
        """Begin the record that was named in a list."""
        field = {"site": "name"}.get(kind) or f"{TITLED[kind]}_{words.language()}"
        values = {field: name, "key": free_key(self.tools.desk.records, kind, name)}
        add_named(self.tools, self.lists.panel, kind, values)

    def _over(self) -> Over | None:
        """Return what holds the open page."""
        return next((one for one in self.lists.window().findChildren(Over) if one.isVisible()), None)
