"""What an incident leads to: corrective action plans, the clusters it belongs to, its site."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.plans.plans_box import plans_card
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Card, empty, plain_label

WATCHED = frozenset({"incident", "incident_cluster", "site"})


class LeadsTab(QWidget):
    """What comes of one incident."""

    def __init__(self, tools: Tools, incident: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._incident = tools, incident
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(BETWEEN)
        tools.bell.rang.connect(self._rang)
        self.show_kept()

    def show_kept(self) -> None:
        """Look anew for what it leads to."""
        empty(self._cards)
        kept = self._tools.desk.records.where("incident", id=self._incident)
        if not kept:
            return
        self._cards.addWidget(plans_card(self._tools, "incident", self._incident))
        self._cards.addWidget(self._clusters())
        if (site := kept[0].values["site_id"]) is not None:
            card = Card(words.kind("site"))
            name = self._tools.desk.records.titles("site", [site], words.language()).get(site, "")
            card.add(GoButton(self._tools, "site", site, name))
            self._cards.addWidget(card)
        self._cards.addStretch(1)

    def _clusters(self) -> Card:
        card = Card(
            words.kind("incident_cluster", many=True), self.tr("Which it belongs to by what they have in common")
        )
        clusters = self._tools.desk.evidence.clusters
        found = clusters.holding(self._incident)
        titles = self._tools.desk.records.titles("incident_cluster", found, words.language())
        for one in found:
            total = self.tr("%n incident(s)", "", clusters.counts(one).total)
            card.add(GoButton(self._tools, "incident_cluster", one, f"{titles.get(one, '')}: {total}"))
        if not found:
            card.add(
                plain_label(self.tr("It fits no cluster. They are made on the first page of the area."), "secondary")
            )
        return card

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.show_kept()
