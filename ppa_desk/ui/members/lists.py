"""What the lists of organisations and people show."""

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.codes import Codes
from ppa_desk.services.members.register import OrganisationRow, PersonRow
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.menu import offered
from ppa_desk.ui.lists.panel import Filter, Line, ListPanel
from ppa_desk.ui.lists.set_up import SetUp
from ppa_desk.ui.members.cards_out import further


def organisations(tools: Tools) -> ListPanel:
    """Return the list of organisations."""
    set_up, line = set_up_of(tools, "organisation"), _OrganisationLine(tools.codes)
    panel = ListPanel(
        words.kind("organisation", many=True),
        set_up.list,
        set_up.columns(),
        line=lambda told: line.tell(told.row),
        filters=(
            Filter(QCoreApplication.translate("Members", "All")),
            Filter(QCoreApplication.translate("Members", "Members"), {"member": True}),
            Filter(QCoreApplication.translate("Members", "Not members"), {"member": False}),
        ),
        new=QCoreApplication.translate("Members", "New organisation"),
        empty=QCoreApplication.translate("Members", "Here stand the organisations you work with, members or not."),
    )
    return offered(tools, panel, set_up, further(tools, "organisation", panel))


def people(tools: Tools) -> ListPanel:
    """Return the list of people."""
    set_up = set_up_of(tools, "person")
    panel = ListPanel(
        words.kind("person", many=True),
        set_up.list,
        set_up.columns(),
        line=lambda told: _person_line(told.row),
        new=QCoreApplication.translate("Members", "New person"),
        empty=QCoreApplication.translate("Members", "Here stand the people you deal with, and where they work."),
    )
    return offered(tools, panel, set_up, further(tools, "person", panel))


def set_up_of(tools: Tools, kind: str) -> SetUp:
    """Return how the list of organisations or people is set up."""
    return SetUp(tools, kind, tools.desk.members.lists.of(kind, words.language()))


class _OrganisationLine:
    """Tells an organisation in two lines: constituency below, a status out of the ordinary at the right."""

    def __init__(self, codes: Codes) -> None:
        self._codes = codes

    def tell(self, row: OrganisationRow) -> Line:
        """Return the two lines."""
        below = _label(self._codes, "constituency", row.constituency) if row.constituency else ""
        unusual = row.standing not in (None, "active")
        status = _label(self._codes, "member_status", row.standing or "") if unusual else ""
        return Line(row.name, below, status or row.acronym, "attention" if unusual else "")


def _person_line(row: PersonRow) -> Line:
    refused = row.consent == "refused"
    mark = QCoreApplication.translate("Members", "Not to be named") if refused else ""
    return Line(f"{row.given_name} {row.family_name}".strip(), row.email, mark, "attention" if refused else "")


def _label(codes: Codes, name: str, code: str) -> str:
    return words.sentence_case(codes.label(name, code, words.language()))
