"""The page of an organisation and the page of a person."""

from PySide6.QtWidgets import QWidget

from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.members.lines import MembershipLine, OtherEnd, PositionLine, seats
from ppa_desk.ui.record.page import RecordPage, part_card, stacked
from ppa_desk.ui.widgets.parts import Chip
from ppa_desk.ui.widgets.tabs import Tabs

ORGANISATION = (
    "acronym", "name_fr", "constituency", "sector", "country", "website", "email", "phone", "visibility",
)  # fmt: skip
PERSON = ("given_name", "family_name", "email", "phone", "language", "consent", "consent_on")


class OrganisationPage(RecordPage):
    """An organisation: what it is, its membership, who works there, notes."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "organisation", record, parent)
        self.tabs = Tabs()
        self.tabs.add("details", self.tr("Details"), self._details)
        self.tabs.add("membership", self.tr("Membership"), self._membership)
        self.tabs.add("people", self.tr("People"), self._people)
        self.tabs.add("groups", self.tr("Groups"), self._groups)
        self.tabs.add("grants", self.tr("Grants"), self._grants)
        self.add(self.tabs)
        self.body.addStretch(1)
        self.show_kept()
        self.changed(frozenset(("position", "term")))

    def chips(self, kept: Kept) -> list[Chip]:
        """Return constituency, sector, membership."""
        codes, tongue = self.tools.codes, words.language()
        told = [
            Chip(words.sentence_case(codes.label(name, kept.values[name], tongue)))
            for name in ("constituency", "sector", "country")
            if kept.values[name]
        ]
        return [
            *told,
            *map(self._membership_chip, self.tools.desk.records.where("membership", organisation_id=kept.id)),
        ]

    def changed(self, kinds: frozenset[str]) -> None:
        """Count again who works there and sits where."""
        records = self.tools.desk.records
        if "membership" in kinds:
            self.show_kept()
        if "position" in kinds:
            self.tabs.count("people", len(records.where("position", organisation_id=self.record)) or None)
        if "term" in kinds:
            self.tabs.count("groups", len(records.where("term", organisation_id=self.record)) or None)

    def _membership_chip(self, kept: Kept) -> Chip:
        status, kind = self.tools.desk.members.register.standings(self.record).get(kept.id), kept.values["type"]
        labels = [self.tools.codes.label("member_type", kind, words.language())]
        if status and status != "active":
            labels.append(self.tools.codes.label("member_status", status, words.language()))
        role = "" if status == "former" else "good" if status == "active" else "attention"
        return Chip(words.sentence_case(" · ".join(label for label in labels if label)), role)

    def _details(self) -> QWidget:
        return stacked(self.fields_card(ORGANISATION, self.tr("Details")), self.fields_card(("notes",)))

    def _membership(self) -> QWidget:
        return part_card(
            self.tools, self.tr("Membership of the alliance"), "membership", {"organisation_id": self.record},
            line=MembershipLine(self.tools.codes, self.tools.desk.members.register, self.record).tell,
            empty=self.tr("Not a member of the alliance. Add a membership when it joins."),
        )  # fmt: skip

    def _people(self) -> QWidget:
        return part_card(
            self.tools, self.tr("People at this organisation"), "position", {"organisation_id": self.record},
            line=PositionLine(self.tools.desk.records, "person").tell, below=OtherEnd(self.tools, "person").button,
            empty=self.tr("Nobody yet. Choose a person below; new people are added in the list at the left."),
        )  # fmt: skip

    def _groups(self) -> QWidget:
        return seats(self.tools, self.tr("Where this organisation sits"), organisation_id=self.record)

    def _grants(self) -> QWidget:
        from ppa_desk.ui.members.grants_tab import GrantsTab  # grants are loaded when they are asked for

        return GrantsTab(self.tools, self.record)


class PersonPage(RecordPage):
    """A person: how to reach them, whether they may be named, where they work and sit."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "person", record, parent)
        self.head.title.setReadOnly(True)
        self.tabs = Tabs()
        self.tabs.add("details", self.tr("Details"), self._details)
        self.tabs.add("positions", self.tr("Organisations"), self._positions)
        self.tabs.add("groups", self.tr("Groups"), self._groups)
        self.add(self.tabs)
        self.body.addStretch(1)
        self.show_kept()
        self.changed(frozenset(("position", "term")))

    def called(self, kept: Kept) -> str:
        """Return given and family name."""
        return kept.title

    def chips(self, kept: Kept) -> list[Chip]:
        """Return where the person works, and whether they may be named."""
        records = self.tools.desk.records
        numbers = [one.values["organisation_id"] for one in records.where("position", person_id=kept.id)]
        told = [Chip(title) for title in records.titles("organisation", numbers, words.language()).values()]
        consent = {
            "given": Chip(self.tr("May be named"), "good"),
            "refused": Chip(self.tr("Not to be named"), "attention"),
        }.get(str(kept.values["consent"]))
        return [*told, consent or Chip(self.tr("Consent to be named not recorded"), "attention")]

    def changed(self, kinds: frozenset[str]) -> None:
        """Count again where the person works and sits."""
        records = self.tools.desk.records
        if "position" in kinds:
            self.show_kept()
            self.tabs.count("positions", len(records.where("position", person_id=self.record)) or None)
        if "term" in kinds:
            self.tabs.count("groups", len(records.where("term", person_id=self.record)) or None)

    def _details(self) -> QWidget:
        return stacked(self.fields_card(PERSON, self.tr("Details")), self.fields_card(("notes",)))

    def _positions(self) -> QWidget:
        return part_card(
            self.tools, self.tr("Where this person works"), "position", {"person_id": self.record},
            line=PositionLine(self.tools.desk.records, "organisation").tell,
            below=OtherEnd(self.tools, "organisation").button,
            empty=self.tr("Nothing yet. Choose an organisation below."),
        )  # fmt: skip

    def _groups(self) -> QWidget:
        return seats(self.tools, self.tr("Where this person sits"), person_id=self.record)
