"""What an incident leads to: corrective action plans, the clusters it belongs to, its site."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.services.keys import free_key
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.incidents.telling import Telling
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Card, QuietButton, empty, plain_label

WATCHED = frozenset({"incident", "corrective_plan", "incident_cluster", "site"})


class LeadsTab(QWidget):
    """What comes of one incident."""

    def __init__(self, tools: Tools, incident: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._incident, self._telling = tools, incident, Telling(tools)
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
        self._cards.addWidget(self._plans())
        self._cards.addWidget(self._clusters())
        if (site := kept[0].values["site_id"]) is not None:
            card = Card(words.kind("site"))
            name = self._tools.desk.records.titles("site", [site], words.language()).get(site, "")
            card.add(GoButton(self._tools, "site", site, name))
            self._cards.addWidget(card)
        self._cards.addStretch(1)

    def _plans(self) -> Card:
        card = Card(words.kind("corrective_plan", many=True))
        plans = self._tools.desk.records.where("corrective_plan", incident_id=self._incident)
        titles = self._tools.desk.records.titles("corrective_plan", [one.id for one in plans], words.language())
        for plan in plans:
            card.add(GoButton(self._tools, "corrective_plan", plan.id, titles.get(plan.id) or plan.values["key"]))
        if not plans:
            card.add(plain_label(self.tr("No plan rests on this incident yet."), "secondary"))
        if not self._tools.desk.store.read_only:
            self.make = QuietButton(self.tr("Make a corrective action plan"))
            self.make.clicked.connect(self.make_plan)
            card.add(self.make)
        return card

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

    def make_plan(self) -> None:
        """Make a plan that rests on this incident, and open it."""
        desk = self._tools.desk
        values, row = desk.records.get("incident", self._incident).values, desk.evidence.incidents.get(self._incident)
        title = self._telling.called(row) if row else values["key"]
        told = {
            f"title_{words.language()}": title, "key": free_key(desk.records, "corrective_plan", values["key"]),
            "incident_id": self._incident, "origin": "incident", "site_id": values["site_id"],
            "province": values["province"],
        }  # fmt: skip
        self._tools.go("corrective_plan", desk.records.add("corrective_plan", told).id)

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.show_kept()
