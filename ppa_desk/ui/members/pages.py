"""The page of an organisation and the page of a person."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.members.likeness_hint import LikenessHint
from ppa_desk.ui.members.tabs import ORGANISATION_TABS, PERSON_TABS
from ppa_desk.ui.record.tabbed import TabbedPage
from ppa_desk.ui.widgets.parts import Chip, QuietButton, hint, show_if


class OrganisationPage(TabbedPage):
    """An organisation: what it is, its membership, who works there, notes."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "organisation", record, ORGANISATION_TABS, parent)
        self.call = call_button(self)
        self.likeness = LikenessHint.under_head(self)
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


class PersonPage(TabbedPage):
    """A person: how to reach them, whether they may be named, where they work and sit."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "person", record, PERSON_TABS, parent)
        self.head.title.setReadOnly(True)
        self.call = call_button(self)
        self.likeness = LikenessHint.under_head(self)
        self.moved = self.head.act(QuietButton(self.tr("Changed employer…")))
        hint(self.moved, self.tr("End the position, begin the new one, and say what becomes of each seat"))
        self.moved.clicked.connect(self._moved)
        show_if(self.moved, not self.read_only)
        self.changed(frozenset(("position", "term")))

    def show_move(self, to: int | None = None) -> None:
        """Lay the page over this one where a change of employer is noted, to an organisation where one is known."""
        over = self.over()
        if over is not None:
            from ppa_desk.ui.members.move_page import MovePage

            page = MovePage(self.tools, self.record, to)
            page.left.connect(over.lift)
            over.lay(page)

    def _moved(self) -> None:
        self.show_move()

    def called(self, kept: Kept) -> str:
        """Return given and family name."""
        return kept.title

    def chips(self, kept: Kept) -> list[Chip]:
        """Return where the person works, and whether they may be named."""
        records, today = self.tools.desk.records, date.today()
        running = (one.values for one in records.where("position", person_id=kept.id))
        numbers = [one["organisation_id"] for one in running if one["until"] is None or one["until"] >= today]
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


def call_button(page: TabbedPage) -> QPushButton:
    """Put the way to what one reads before a call into the head of a page."""
    button = page.head.act(QuietButton(QCoreApplication.translate("Members", "Before a call")))
    hint(button, QCoreApplication.translate("Members", "Who it is, what is open and what happened lately, on one page"))
    button.clicked.connect(partial(_show_call, page))
    return button


def _show_call(page: TabbedPage, _checked: bool = False) -> None:
    over = page.over()
    if over is not None:
        from ppa_desk.ui.members.call_preview import call_preview  # what draws PDFs is loaded when one is looked at

        shown = call_preview(page.tools, page.kind, page.record)
        shown.left.connect(over.lift)
        over.lay(shown)
