"""What the tabs of a group show: who sits where, its seats, its terms, what it is."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.services.codes import Codes
from ppa_desk.services.records import Kept, Records
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.page import fields_card, part_card, stacked

FIELDS = (
    "name_en", "name_fr", "acronym", "kind", "since", "until", "former", "seated", "purpose_en", "purpose_fr",
)  # fmt: skip


def roster(tools: Tools, group: int) -> QWidget:
    """Return who sits where on a day."""
    from ppa_desk.ui.groups.roster import Roster

    return stacked(Roster(tools, group))


def seats(tools: Tools, group: int) -> QWidget:
    """Return a group's seats."""
    return part_card(
        tools, QCoreApplication.translate("Groups", "Seats"), "seat", {"work_group_id": group},
        line=SeatLine(tools.codes).tell,
        empty=QCoreApplication.translate(
            "Groups", "No seats. An open group needs none: enter who takes part under Terms."
        ),
    )  # fmt: skip


def terms(tools: Tools, group: int) -> QWidget:
    """Return a group's terms."""
    return part_card(
        tools, QCoreApplication.translate("Groups", "Terms"), "term", {"work_group_id": group},
        line=TermLine(tools.desk.records).tell,
        empty=QCoreApplication.translate(
            "Groups", "Nobody sits here yet. Add a term and say who, for which organisation, from when."
        ),
    )  # fmt: skip


def details(tools: Tools, group: int) -> QWidget:
    """Return what a group is."""
    return stacked(fields_card(tools, "work_group", group, FIELDS, QCoreApplication.translate("Groups", "Details")))


class SeatLine:
    """Tells a seat: its name, constituency, whether it votes."""

    def __init__(self, codes: Codes) -> None:
        self._codes = codes

    def tell(self, kept: Kept) -> Line:
        """Return the two lines."""
        constituency = self._codes.label("constituency", kept.values["constituency"], words.language())
        mark = "" if kept.values["votes"] else QCoreApplication.translate("Groups", "no vote")
        seat = QCoreApplication.translate("Groups", "Seat {number}")
        title = kept.title or seat.replace("{number}", words.number(kept.values["nr"]))
        return Line(title, words.sentence_case(constituency), mark)


class TermLine:
    """Tells a term: who, for whom, on which seat, from when to when."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def tell(self, kept: Kept) -> Line:
        """Return the two lines."""
        person, organisation, seat = (self._called(kept, kind) for kind in ("person", "organisation", "seat"))
        nobody = QCoreApplication.translate("Groups", "(nobody entered)")
        below = " · ".join(part for part in (organisation if person else "", seat) if part)
        return Line(person or organisation or nobody, below, words.period(kept.values))

    def _called(self, kept: Kept, kind: str) -> str:
        number = kept.values[f"{kind}_id"]
        return self._records.titles(kind, [number], words.language()).get(number, "") if number else ""
