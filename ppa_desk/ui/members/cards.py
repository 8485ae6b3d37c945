"""What the first tabs of an organisation and a person show: details, who works where, groups."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.members.contacts import reached
from ppa_desk.ui.members.lines import OtherEnd, PositionLine, seats
from ppa_desk.ui.members.own_fields import OwnValues
from ppa_desk.ui.record.page import fields_card, part_card, stacked

ORGANISATION = (
    "acronym", "name_fr", "legal_name", "constituency", "sector", "country", "countries", "minerals", "languages",
    "website", "email", "phone", "identifier", "tags", "about_en", "about_fr", "visibility",
)  # fmt: skip
PERSON = (
    "salutation", "given_name", "additional_name", "family_name", "suffix", "known_as", "email", "phone", "language",
    "languages", "tags",
)  # fmt: skip


def organisation_details(tools: Tools, organisation: int) -> QWidget:
    """Return what an organisation is, its own fields, notes, and how else to reach it."""
    return _details(tools, "organisation", organisation, ORGANISATION)


def person_details(tools: Tools, person: int) -> QWidget:
    """Return who a person is, own fields, notes, and how else to reach them."""
    from ppa_desk.ui.members.aliases import AliasCard

    return stacked(_details(tools, "person", person, PERSON), AliasCard(tools, person))


def _details(tools: Tools, kind: str, record: int, names: Sequence[str]) -> QWidget:
    card = fields_card(tools, kind, record, names, QCoreApplication.translate("Members", "Details"))
    notes = fields_card(tools, kind, record, ("notes",))
    return stacked(card, OwnValues(tools, kind, record), notes, *reached(tools, {f"{kind}_id": record}))


def people(tools: Tools, organisation: int) -> QWidget:
    """Return who works at an organisation."""
    return part_card(
        tools, QCoreApplication.translate("Members", "People at this organisation"), "position",
        {"organisation_id": organisation},
        line=PositionLine(tools.desk.records, "person").tell, below=OtherEnd(tools, "person").button,
        empty=QCoreApplication.translate(
            "Members", "Nobody yet. Choose a person below; new people are added in the list at the left."
        ),
    )  # fmt: skip


def organisation_groups(tools: Tools, organisation: int) -> QWidget:
    """Return where an organisation sits."""
    title = QCoreApplication.translate("Members", "Where this organisation sits")
    return seats(tools, title, organisation_id=organisation)


def person_groups(tools: Tools, person: int) -> QWidget:
    """Return where a person sits."""
    return seats(tools, QCoreApplication.translate("Members", "Where this person sits"), person_id=person)
