"""The page of a mine site."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.sites.papers import sheet_preview
from ppa_desk.ui.evidence.sites.status_card import WATCHED, status_told
from ppa_desk.ui.evidence.sites.tabs import TABS
from ppa_desk.ui.record.tabbed import TabbedPage
from ppa_desk.ui.widgets.parts import Chip, QuietButton, hint

COUNTED = {"visits": "site_visit", "photos": "photo"}
"""What the counts in the tabs count."""


class SitePage(TabbedPage):
    """A mine site."""

    holds: ClassVar[Mapping[str, str]] = {"site_visit": "visits", "photo": "photos"}

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "site", record, TABS, parent)
        self.sheet = self.head.act(QuietButton(self.tr("Preview sheet")))
        hint(self.sheet, self.tr("One page about this site, without its coordinates"), "Ctrl+P")
        self.sheet.clicked.connect(self.preview)
        self.changed(frozenset(COUNTED.values()))

    def preview(self) -> None:
        """Lay the site's sheet over the page."""
        if (over := self.over()) is not None:
            shown = sheet_preview(self.tools, self.record)
            shown.left.connect(over.lift)
            over.lay(shown)

    def chips(self, kept: Kept) -> list[Chip]:
        """Return status, province and minerals."""
        codes, language = self.tools.codes, words.language()
        minerals = ", ".join(codes.label("mineral", one, language) for one in kept.values["minerals"].split())
        told = [codes.label("province", kept.values["province"], language) if kept.values["province"] else "", minerals]
        try:
            _, short, role = status_told(self.tools, self.record)
        except (DeskError, KeyError):
            short, role = "", ""  # it was removed
        first = [Chip(short, role)] if short else []
        return [*first, *(Chip(words.sentence_case(text)) for text in told if text)]

    def changed(self, kinds: frozenset[str]) -> None:
        """Count visits and pictures again, and tell the status as it stands."""
        records = self.tools.desk.records
        for key, kind in COUNTED.items():
            if kind in kinds:
                self.tabs.count(key, len(records.where(kind, site_id=self.record)) or None)
        if kinds & WATCHED - {"site"}:
            self.show_kept()
