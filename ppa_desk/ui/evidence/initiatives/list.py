"""What the list of initiatives shows."""

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.evidence.initiatives.register import InitiativeRow
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.menu import offered
from ppa_desk.ui.lists.panel import Column, Line, ListPanel

translate = QCoreApplication.translate


def listed(tools: Tools) -> ListPanel:
    """Return the list."""

    def coded(codes: str, code: str | None) -> str:
        return tools.codes.label(codes, code, words.language()) if code else ""

    def line(row: InitiativeRow) -> Line:
        return Line(called(row), coded("initiative_type", row.kind), coded("initiative_status", row.status))

    panel = ListPanel(
        words.kind("initiative", many=True),
        tools.desk.evidence.initiatives.listing,
        (
            Column(words.field("initiative", "name_en"), called, sort="name"),
            Column(words.field("initiative", "kind"), lambda row: coded("initiative_type", row.kind), sort="kind"),
            Column(words.field("initiative", "checked_on"), lambda row: row.checked_on, words.day, sort="checked"),
        ),
        line=line,
        new="" if tools.desk.store.read_only else translate("Evidence", "New initiative"),
        empty=translate(
            "Evidence", "Here stand laws, guidance, standards and programmes around mineral supply chains."
        ),
    )
    return offered(tools, panel)


def called(row: InitiativeRow) -> str:
    """Return what an initiative is called, in the reader's language where it has a name in it."""
    first, other = (row.name_fr, row.name_en) if words.language() == "fr" else (row.name_en, row.name_fr)
    return first or other or row.abbreviation or row.key
