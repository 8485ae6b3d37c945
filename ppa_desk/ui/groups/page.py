"""The page of a work group: who sits where on a day, its seats, its terms."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.services.records import Kept, Records
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.groups.roster import Roster
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.page import RecordPage, part_card, stacked
from ppa_desk.ui.widgets.parts import Chip
from ppa_desk.ui.widgets.tabs import Tabs

FIELDS = ("name_en", "name_fr", "acronym", "kind", "since", "until", "former", "purpose_en", "purpose_fr")


class GroupPage(RecordPage):
    """A work group."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "work_group", record, parent)
        self.tabs = Tabs()
        self.tabs.add("roster", self.tr("Who sits where"), self._roster)
        self.tabs.add("seats", self.tr("Seats"), self._seats)
        self.tabs.add("terms", self.tr("Terms"), self._terms)
        self.tabs.add("details", self.tr("Details"), self._details)
        self.add(self.tabs)
        self.body.addStretch(1)
        self.show_kept()
        self.changed(frozenset(("seat", "term")))

    def chips(self, kept: Kept) -> list[Chip]:
        """Return kind, acronym, since when, whether it still stands."""
        kind = words.sentence_case(self.tools.codes.label("group_kind", kept.values["kind"], words.language()))
        told = [Chip(text) for text in (kept.values["acronym"], kind, words.period(kept.values)) if text]
        return [*told, Chip(self.tr("Former"), "attention")] if kept.values["former"] else told

    def changed(self, kinds: frozenset[str]) -> None:
        """Count seats and terms again."""
        records = self.tools.desk.records
        for key, kind in (("seats", "seat"), ("terms", "term")):
            if kind in kinds:
                self.tabs.count(key, len(records.where(kind, work_group_id=self.record)) or None)

    def _roster(self) -> QWidget:
        roster = Roster(self.tools, self.record)
        roster.wanted_seat.connect(self._open_seats)
        return stacked(roster)

    def _open_seats(self) -> None:
        self.tabs.open("seats")

    def _seats(self) -> QWidget:
        return part_card(
            self.tools, self.tr("Seats"), "seat", {"work_group_id": self.record}, line=self._seat_line,
            empty=self.tr("No seats. An open group needs none: enter who takes part under Terms."),
        )  # fmt: skip

    def _terms(self) -> QWidget:
        return part_card(
            self.tools, self.tr("Terms"), "term", {"work_group_id": self.record},
            line=TermLine(self.tools.desk.records).tell,
            empty=self.tr("Nobody sits here yet. Add a term and say who, for which organisation, from when."),
        )  # fmt: skip

    def _details(self) -> QWidget:
        return stacked(self.fields_card(FIELDS, self.tr("Details")))

    def _seat_line(self, kept: Kept) -> Line:
        constituency = self.tools.codes.label("constituency", kept.values["constituency"], words.language())
        mark = "" if kept.values["votes"] else self.tr("no vote")
        title = kept.title or self.tr("Seat {number}").replace("{number}", words.number(kept.values["nr"]))
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
