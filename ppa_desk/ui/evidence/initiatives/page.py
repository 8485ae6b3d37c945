"""The page of an initiative."""

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.initiatives.previews import profile_preview
from ppa_desk.ui.evidence.initiatives.tabs import TABS
from ppa_desk.ui.record.tabbed import TabbedPage
from ppa_desk.ui.widgets.parts import Chip, QuietButton, hint, show_if

CHIPS = (("kind", "initiative_type"), ("legal_force", "legal_force"), ("status", "initiative_status"))


class InitiativePage(TabbedPage):
    """An initiative."""

    holds: ClassVar[Mapping[str, str]] = {
        "initiative_source": "overview",
        "initiative_link": "derived",
        "assessment": "participation",
        "assessment_cell": "participation",
        "critique": "participation",
        "pathway": "participation",
        "digital_check": "participation",
        "evidence_use": "uses",
    }

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "initiative", record, TABS, parent)
        self.checked = self.head.act(QuietButton(self.tr("Checked today")))
        hint(self.checked, self.tr("Somebody looked at every field and its sources today"))
        self.checked.clicked.connect(self.check)
        show_if(self.checked, not self.read_only)
        self.profile = self.head.act(QuietButton(self.tr("One page…")))
        hint(self.profile, self.tr("What is known of this initiative on one page, in English or French"))
        self.profile.clicked.connect(self.preview)

    def chips(self, kept: Kept) -> list[Chip]:
        """Return type, force, status, inclusion, and when it was checked."""
        codes, language = self.tools.codes, words.language()
        found = [
            Chip(words.sentence_case(codes.label(name, code, language)))
            for field, name in CHIPS
            if (code := kept.values[field])
        ]
        inclusion = kept.values["inclusion"]
        told = (
            codes.label("producer_inclusion", inclusion, language) if inclusion else self.tr("Inclusion not assessed")
        )
        found.append(Chip(words.sentence_case(told), "" if inclusion else "attention"))
        if critiques := len(self.tools.desk.records.where("critique", initiative_id=self.record)):
            found.append(Chip(self.tr("%n critique(s)", "", critiques)))
        return [*found, self._checked(kept.values["checked_on"])]

    def changed(self, kinds: frozenset[str]) -> None:
        """Count critiques again."""
        if "critique" in kinds:
            self.show_kept()

    def check(self) -> None:
        """Keep that all was looked at today. ChangedElsewhere is told."""
        try:
            self.tools.desk.records.save("initiative", self.record, self.kept.version, {"checked_on": date.today()})
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def preview(self) -> None:
        """Lay the page on paper over this one."""
        if (over := self.over()) is not None:
            shown = profile_preview(self.tools, self.record)
            shown.left.connect(over.lift)
            over.lay(shown)

    def _checked(self, day: date | None) -> Chip:
        if day is None:
            return Chip(self.tr("Never checked"), "attention")
        late = day < self.tools.desk.evidence.initiatives.checked_before(date.today())
        told = self.tr("To check again: last on {day}") if late else self.tr("Checked on {day}")
        return Chip(told.replace("{day}", words.day(day)), "attention" if late else "good")
