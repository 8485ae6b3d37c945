"""The page of an incident: where it stands and what may follow, report, follow-up, duplicates, what it leads to."""

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ppa_desk.services.evidence.incidents.log import NEEDED
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.incidents.steps_card import StepsCard
from ppa_desk.ui.evidence.incidents.tabs import TABS
from ppa_desk.ui.evidence.incidents.telling import ROLES, Telling
from ppa_desk.ui.record.tabbed import TabbedPage
from ppa_desk.ui.widgets.parts import Chip

WATCHED = frozenset({"follow_up", "evidence_rule"})


class IncidentPage(TabbedPage):
    """An incident."""

    holds: ClassVar[Mapping[str, str]] = {"victims": "report", "follow_up": "follow", "incident_move": "follow"}

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        self._telling = Telling(tools)
        super().__init__(tools, "incident", record, TABS, parent)
        self.steps = StepsCard(tools, record)
        self.body.insertWidget(self.body.indexOf(self.tabs), self.steps)
        self.head.title.setPlaceholderText(self.tr("What happened, in a few words without names"))

    def chips(self, kept: Kept) -> list[Chip]:
        """Return code, status, category, place, severity, and whether something is late or missing."""
        values, coded = kept.values, self._telling.coded
        lacks = [words.field("incident", name) for name in NEEDED if not values[name]]
        found = [
            Chip(values["key"]),
            Chip(self._telling.status(values["status"]), ROLES.get(values["status"] or "", "")),
            *([Chip(coded("incident_category", values["category"]))] if values["category"] else []),
            *([Chip(coded("province", values["province"]))] if values["province"] else []),
        ]
        if values["severity"]:
            serious = "bad" if values["severity"] == "L1" else ""
            found.append(Chip(coded("incident_severity", values["severity"]), serious))
        listing = self.tools.desk.evidence.incidents.listing
        if kept.id in listing.ids(values["key"], only={"late": date.today()}):
            found.append(Chip(self.tr("Late"), "attention"))
        if lacks:
            found.append(Chip(self.tr("Missing: {fields}").format(fields=", ".join(lacks)), "attention"))
        return found

    def changed(self, kinds: frozenset[str]) -> None:
        """What is late may be so no more."""
        if kinds & WATCHED:
            self.show_kept()
