"""An organisation as an applicant: every application, score, payment and late report, and its due diligence."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.model import money
from ppa_desk.services.grants.applicants import Applied
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.diligence_tab import DiligenceTab
from ppa_desk.ui.grants.review_sheet import points
from ppa_desk.ui.theme import BETWEEN, TIGHT
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import Card, Chip, plain_label
from ppa_desk.ui.widgets.short_go import ShortGo

MOST = 50
"""Grants that are listed; the list of grants has all."""
WATCHED = frozenset({"grant_record", "review", "payment", "obligation", "application", "grant_party"})


class GrantsTab(QWidget):
    """What an organisation applied for, and what became of it."""

    def __init__(self, tools: Tools, organisation: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._body = tools, organisation
        self.card = Card(self.tr("Grants and applications"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.card)
        column.addWidget(plain_label(self.tr("Due diligence"), "heading"))
        column.addWidget(DiligenceTab(tools, organisation))
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.show_all()

    def show_all(self) -> None:
        """Look everything up again."""
        self.card.clear()
        found = self._tools.desk.grants.applicants.history(self._body)
        for one in found[:MOST]:
            self.card.add(self._row(one))
        if len(found) > MOST:
            self.card.add(plain_label(self.tr("… and %n more", "", len(found) - MOST), "secondary"))
        if not found:
            self.card.add(plain_label(self.tr("It has applied for nothing, and takes part in no grant."), "secondary"))

    def _row(self, one: Applied) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        tongue = words.language()
        column.addWidget(ShortGo(self._tools, "grant_record", one.id, one.title[tongue]))
        chips = QWidget()
        flow = Flow(chips)
        for chip in self._chips(one, tongue):
            flow.addWidget(chip)
        column.addWidget(chips)
        return whole

    def _chips(self, one: Applied, tongue: str) -> list[Chip]:
        role = {"running": "good", "out": "", "hold": "attention"}.get(one.phase, "accent")
        chips = [Chip(one.stage[tongue], role)]
        if one.role:
            label = self._tools.codes.label("party_role", one.role, tongue)
            chips.append(Chip(self.tr("as {part}").format(part=label)))
        if one.call[tongue]:
            chips.append(Chip(one.call[tongue]))
        if one.requested is not None:
            asked = money.told(one.requested, one.currency, tongue)
            chips.append(Chip(self.tr("asked for {amount}").format(amount=asked)))
        if one.approved is not None:
            given = money.told(one.approved, one.currency, tongue)
            chips.append(Chip(self.tr("approved {amount}").format(amount=given), "good"))
        if one.score is not None:
            told = self.tr("score {points} of 100, from %n reader(s)", "", one.scores)
            chips.append(Chip(told.format(points=points(round(one.score, 1)))))
        if one.paid:
            chips.append(Chip(self.tr("paid {amount}").format(amount=money.told(one.paid, one.currency, tongue))))
        if one.late:
            chips.append(Chip(self.tr("%n late report(s)", "", one.late), "bad"))
        return chips

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.show_all()
