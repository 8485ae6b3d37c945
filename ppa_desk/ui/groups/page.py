"""The page of a work group: who sits where on a day, its seats, its terms."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.groups.roster import Roster
from ppa_desk.ui.groups.tabs import GROUP_TABS
from ppa_desk.ui.record.tabbed import TabbedPage
from ppa_desk.ui.widgets.parts import Chip

COUNTED = {"seats": "seat", "terms": "term", "interests": "interest"}
"""What the counts in the tabs count."""


class GroupPage(TabbedPage):
    """A work group."""

    holds: ClassVar[Mapping[str, str]] = {
        "seat": "seats", "term": "terms", "interest": "interests", "group_balance": "rules",
    }  # fmt: skip

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "work_group", record, GROUP_TABS, parent)
        for roster in self.findChildren(Roster):
            roster.wanted_seat.connect(self._open_seats)
        self.changed(frozenset(COUNTED.values()))

    def _open_seats(self) -> None:
        self.tabs.open("seats")

    def chips(self, kept: Kept) -> list[Chip]:
        """Return kind, acronym, since when, whether it still stands."""
        kind = words.sentence_case(self.tools.codes.label("group_kind", kept.values["kind"], words.language()))
        told = [Chip(text) for text in (kept.values["acronym"], kind, words.period(kept.values)) if text]
        return [*told, Chip(self.tr("Former"), "attention")] if kept.values["former"] else told

    def changed(self, kinds: frozenset[str]) -> None:
        """Count seats, terms and interests again."""
        records = self.tools.desk.records
        for key, kind in COUNTED.items():
            if kind in kinds:
                self.tabs.count(key, len(records.where(kind, work_group_id=self.record)) or None)
