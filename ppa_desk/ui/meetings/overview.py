"""The overview of a meeting: its details, what it is for, what is missing before its summary, where it leads."""

from datetime import date

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.findings import FindingsCard
from ppa_desk.ui.meetings.prepare_card import PrepareCard
from ppa_desk.ui.meetings.series_card import SeriesCard
from ppa_desk.ui.record.page import fields_card
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import BETWEEN, TIGHT
from ppa_desk.ui.widgets.parts import Card, plain_label, show_if
from ppa_desk.ui.widgets.short_go import ShortGo
from ppa_desk.ui.widgets.sides import Sides

DETAILS = (
    "title_en", "title_fr", "kind", "ordinal", "starts_on", "ends_on", "starts_at", "ends_at", "time_zone", "mode",
    "place", "join_url", "join_words", "status", "work_group_id", "visibility",
)  # fmt: skip
LEADS = {"survey", "document", "work_group", "action_owner", "action_item", "decision", "meeting"}


class OverviewTab(QWidget):
    """What one wants to know of a meeting first."""

    def __init__(self, tools: Tools, meeting: int) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        self._tools, self._meeting = tools, meeting
        self.findings = FindingsCard(tools, meeting)
        left = _column(PrepareCard(tools, meeting), self.findings)
        column.addWidget(Sides(left, _column(SeriesCard(tools, meeting), LinksCard(tools, meeting)), (3, 2)))
        column.addWidget(fields_card(tools, "meeting", meeting, DETAILS, self.tr("Details")))
        column.addWidget(self._texts(tools, "aim", meeting, self.tr("Aims"), self.tr("No aim is entered yet.")))
        kept = self.tr("Considerations"), self.tr("Nothing is entered that should be kept in mind.")
        column.addWidget(self._texts(tools, "consideration", meeting, *kept))
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self._changed(frozenset({"meeting"}))

    def _changed(self, kinds: frozenset[str]) -> None:
        """Before a meeting nobody issues its summary."""
        if "meeting" in kinds:
            ahead = self._tools.desk.meetings.preparing.is_ahead(self._meeting, date.today())
            show_if(self.findings, not ahead)

    def _texts(self, tools: Tools, kind: str, meeting: int, title: str, empty: str) -> QWidget:
        card = Card(title)
        card.add(ChildList(tools, kind, {"meeting_id": meeting}, empty=empty))
        return card


def _column(*cards: Card) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(BETWEEN)
    for card in cards:
        made.addWidget(card)
    made.addStretch(1)
    return made


class LinksCard(Card):
    """The records a meeting leads to."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self._meeting = tools, meeting
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.title.setText(self.tr("Leads to"))
        self.title.show()
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.read()

    def read(self) -> None:
        """Read again where the meeting leads."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        found = self._tools.desk.meetings.outcomes.links(self._meeting, words.language())
        for at, link in enumerate(found):
            title = link.title or self.tr("(no title yet)")
            self._grid.addWidget(plain_label(words.kind(link.kind), "small", wrap=False), at, 0)
            self._grid.addWidget(ShortGo(self._tools, link.kind, link.id, title), at, 1)
        if not found:
            told = self.tr("Surveys, documents issued and the groups that act will stand here.")
            self._grid.addWidget(plain_label(told, "secondary"), 0, 0, 1, 2)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & LEADS:
            self.read()
