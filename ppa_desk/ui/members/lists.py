"""What the lists of organisations and people show."""

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.codes import Codes
from ppa_desk.services.members.register import OrganisationRow, PersonRow
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.panel import Column, Filter, Line, ListPanel


def organisations(tools: Tools) -> ListPanel:
    """Return the list of organisations."""
    return ListPanel(
        words.kind("organisation", many=True),
        tools.desk.members.register.organisations,
        _organisation_columns(tools.codes),
        line=_OrganisationLine(tools.codes).tell,
        filters=(
            Filter(QCoreApplication.translate("Members", "All")),
            Filter(QCoreApplication.translate("Members", "Members"), {"member": True}),
            Filter(QCoreApplication.translate("Members", "Not members"), {"member": False}),
        ),
        new=QCoreApplication.translate("Members", "New organisation"),
        empty=QCoreApplication.translate("Members", "Here stand the organisations you work with, members or not."),
    )


def people(tools: Tools) -> ListPanel:
    """Return the list of people."""
    return ListPanel(
        words.kind("person", many=True),
        tools.desk.members.register.people,
        (
            Column(words.field("person", "family_name"), _sorted_name, sort="name"),
            Column(words.field("person", "email"), lambda row: row.email, sort="email"),
            Column(words.field("person", "consent"), lambda row: words.choice("consent", row.consent)),
        ),
        line=_person_line,
        new=QCoreApplication.translate("Members", "New person"),
        empty=QCoreApplication.translate("Members", "Here stand the people you deal with, and where they work."),
    )


def _organisation_columns(codes: Codes) -> tuple[Column, ...]:
    def coded(name: str, field: str, sort: str = "") -> Column:
        title = words.field("organisation", field)
        return Column(title, lambda row: getattr(row, field), lambda code: _label(codes, name, code), sort=sort)

    return (
        Column(words.field("organisation", "name"), lambda row: row.name, sort="name"),
        Column(words.field("organisation", "acronym"), lambda row: row.acronym, sort="acronym"),
        coded("constituency", "constituency", "constituency"),
        coded("sector", "sector", "sector"),
        coded("member_status", "standing"),
    )


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


def _sorted_name(row: PersonRow) -> str:
    return ", ".join(part for part in (row.family_name, row.given_name) if part)


def _label(codes: Codes, name: str, code: str) -> str:
    return words.sentence_case(codes.label(name, code, words.language()))
