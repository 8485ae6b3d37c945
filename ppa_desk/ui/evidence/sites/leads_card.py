"""At hand on the page of a mine site: what is not known of it, and where it comes up."""

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.evidence.sites.leads import Lead
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import TIGHT
from ppa_desk.ui.widgets.parts import Card, empty, plain_label

MOST, LONGEST = 12, 30
"""How many leads are shown, and how many letters of a title."""
WATCHED = frozenset({"site", "incident", "corrective_plan", "incident_cluster", "team_site", "grant_site"})


class LeadsCard(Card):
    """What is missing, and what leads from here."""

    def __init__(self, tools: Tools, site: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("At hand"), parent=parent)
        self._tools, self._site = tools, site
        self.missing = plain_label("", "secondary")
        self.rows = QVBoxLayout()
        self.rows.setSpacing(TIGHT)
        self.add(self.missing)
        self.body.addLayout(self.rows)
        tools.bell.rang.connect(self._rang)
        self.show_kept()

    def show_kept(self) -> None:
        """Show it as things stand."""
        leads = self._tools.desk.evidence.site_leads
        try:
            missing, found = leads.missing(self._site), leads.of(self._site)
        except DeskError:
            return  # the site was removed
        own = {"status_on": self.tr("since when it has its status")}
        names = ", ".join(own.get(name) or _lower(words.field("site", name)) for name in missing)
        told = self.tr("Not known: {fields}.").format(fields=names) if missing else self.tr("Nothing is missing.")
        self.missing.setText(told)
        empty(self.rows)
        for lead, whole in self._titled(found[:MOST]):
            title = whole if len(whole) <= LONGEST else f"{whole[:LONGEST].rstrip()}…"
            text = self.tr("{kind}: {title}").format(kind=words.kind(lead.kind), title=title)
            if lead.by_name:
                text = self.tr("{kind}, by name: {title}").format(kind=words.kind(lead.kind), title=title)
            self.rows.addWidget(GoButton(self._tools, lead.kind, lead.record, text))
        if len(found) > MOST:
            self.rows.addWidget(plain_label(self.tr("… and %n more", "", len(found) - MOST), "secondary"))
        if not found:
            self.rows.addWidget(plain_label(self.tr("No incident, plan, study or grant names it."), "secondary"))

    def _titled(self, found: Sequence[Lead]) -> list[tuple[Lead, str]]:
        by_kind: dict[str, list[int]] = defaultdict(list)
        for one in found:
            by_kind[one.kind].append(one.record)
        records, language = self._tools.desk.records, words.language()
        titles = {kind: records.titles(kind, numbers, language) for kind, numbers in by_kind.items()}
        return [(one, titles[one.kind].get(one.record) or f"№ {one.record}") for one in found]

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.show_kept()


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
