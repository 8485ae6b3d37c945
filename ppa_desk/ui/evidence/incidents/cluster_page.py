"""The page of a cluster of incidents: what they have in common, how many there are, and where it is used."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.uses.card import UsesCard
from ppa_desk.ui.grants.ideas_box import IdeasBox
from ppa_desk.ui.meetings.lines import coded
from ppa_desk.ui.record.looked_at import LookedAt
from ppa_desk.ui.record.page import RecordPage
from ppa_desk.ui.theme import TIGHT
from ppa_desk.ui.widgets.parts import Card, empty, plain_label

COMMON = ("category", "province", "territory", "site_id", "mineral", "since", "until")
SAID = ("title_en", "title_fr", "text_en", "text_fr", "visibility")


class ClusterPage(RecordPage):
    """A cluster of incidents."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "incident_cluster", record, parent)
        ideas = Card(self.tr("What it led to"))
        ideas.add(IdeasBox(tools, "incident_cluster", record))
        self.counts = _Counts(tools, record)
        self.add(self.counts, self.fields_card(COMMON, self.tr("What its incidents have in common")))
        self.add(self.fields_card(SAID, self.tr("What it shows")), UsesCard(tools, "incident_cluster", record), ideas)
        self.body.addStretch(1)
        self.show_kept()


class _Counts(LookedAt, Card):
    """How many incidents fit, by how far they are; counted when somebody looks."""

    watched: ClassVar[frozenset[str]] = frozenset({"incident", "incident_cluster"})

    def __init__(self, tools: Tools, cluster: int) -> None:
        super().__init__(words.kind("incident", many=True))
        self._tools, self._cluster = tools, cluster
        self.rows = QVBoxLayout()
        self.rows.setSpacing(TIGHT)
        self.body.addLayout(self.rows)
        self.watch(tools)

    def read(self) -> None:
        """Count anew."""
        empty(self.rows)
        found = self._tools.desk.evidence.clusters.counts(self._cluster)
        for status, count in sorted(found.by_status.items(), key=lambda one: -one[1]):
            told = f"{coded(self._tools.codes, 'incident_status', status)}: {words.number(count)}"
            self.rows.addWidget(plain_label(told))
        if not found.total:
            self.rows.addWidget(plain_label(self.tr("No incident fits it."), "secondary"))
