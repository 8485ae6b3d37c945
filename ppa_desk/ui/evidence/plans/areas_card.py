"""The areas of need that were noted, each with the grants that came of it."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.services.evidence.plans.areas import AreaRow, Given
from ppa_desk.services.evidence.plans.need import Cell, Need
from ppa_desk.services.evidence.plans.telling import NeedTelling
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import Card, empty, plain_label


class AreasCard(Card):
    """What was noted."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(words.kind("area_of_need", many=True), parent=parent)
        self._tools = tools
        self.rows = QVBoxLayout()
        self.rows.setSpacing(INSIDE)
        self.body.addLayout(self.rows)

    def show_areas(self, need: Need, told: NeedTelling) -> None:
        """Show the areas with their counts of the day they were noted, of today, and what came of them."""
        empty(self.rows)
        areas = self._tools.desk.evidence.areas
        rows, ideas = areas.all(words.language()), areas.ideas(words.language())
        for one in rows:
            self.rows.addWidget(self._row(one, need.cells.get(one.place), told, ideas.get(one.id, [])))
        if not rows:
            none = self.tr("None is noted yet. Choose a place of the table, then note it.")
            self.rows.addWidget(plain_label(none, "secondary"))

    def _row(self, one: AreaRow, now: Cell | None, told: NeedTelling, ideas: list[Given]) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        head = QHBoxLayout()
        head.addWidget(GoButton(self._tools, "area_of_need", one.id, one.title or words.kind("area_of_need")))
        head.addStretch(1)
        told_then = self.tr("{day}: {counts}").replace("{day}", words.day(one.noted_on))
        then = Cell(*one.place, open=one.open or 0, closed=one.closed or 0)
        head.addWidget(plain_label(told_then.replace("{counts}", told.counts(then)), "secondary", wrap=False))
        column.addLayout(head)
        if now is not None and one.noted_on != date.today():
            today = self.tr("Today: {counts}").replace("{counts}", told.counts(now))
            column.addWidget(plain_label(today, "secondary"))
        for grant in ideas:
            row = QHBoxLayout()
            row.addWidget(plain_label(self.tr("Led to"), "secondary", wrap=False))
            row.addWidget(GoButton(self._tools, "grant_record", grant.id, grant.title))
            row.addWidget(plain_label(grant.stage, "secondary", wrap=False))
            row.addStretch(1)
            column.addLayout(row)
        return whole
