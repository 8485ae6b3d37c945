"""Where corrective actions show need: the table by keyboard, what needs most, and the areas that were noted."""

from datetime import date
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.services.evidence.plans import files
from ppa_desk.services.evidence.plans.need import Cell, Need, Place
from ppa_desk.services.evidence.plans.ranking import ORDERS, priced, ranked, usual
from ppa_desk.services.evidence.plans.telling import NeedTelling
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.plans.areas_card import AreasCard
from ppa_desk.ui.evidence.plans.cell_card import CellCard
from ppa_desk.ui.evidence.plans.heat import MEASURES, HeatTable
from ppa_desk.ui.evidence.plans.papers import need_preview
from ppa_desk.ui.meetings.poll_papers import ENDINGS, save_rows, with_menu
from ppa_desk.ui.record.looked_at import LookedAt
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Card, EmptyState, LinkButton, Page, QuietButton, empty, literal, plain_label
from ppa_desk.ui.words import dates_language

BEHIND = frozenset({"corrective_plan", "corrective_action", "area_of_need", "site", "incident", "victims",
                    "exchange_rate", "grant_record"})  # fmt: skip
FIRST = 6
"""How many areas of most need are named."""


class NeedTab(LookedAt, Page):
    """The table of need."""

    watched: ClassVar[frozenset[str]] = BEHIND

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.need: Need | None = None
        self.told: NeedTelling | None = None
        self.body.setContentsMargins(0, 0, 0, BETWEEN)
        self.none = EmptyState(self.tr("No corrective action is entered yet. Plans and their actions fill this table."))
        self.card = self._table()
        self.cell = CellCard(tools)
        self.most = self._most()
        self.areas = AreasCard(tools)
        self.add(self.none, self.card, self.cell, self.most, self.areas)
        self.body.addStretch(1)
        self.watch(tools)

    def _table(self) -> Card:
        card = Card(self.tr("Corrective actions by category and province"))
        self.measure = ChoiceButton(self.tr("What the table shows"))
        self.measure.chosen.connect(lambda _key: self._draw())
        self.paper, self.save = QuietButton(self.tr("As a brief")), QuietButton(self.tr("Save…"))
        self.paper.clicked.connect(self.preview)
        told = {".xlsx": self.tr("As a workbook"), ".csv": self.tr("As CSV")}
        with_menu(self.save, [(told[ending], partial(self.save_as, ending)) for ending in ENDINGS])
        for button in (self.measure, self.paper, self.save):
            card.head.addWidget(button)
        self.table = HeatTable(self.tr("Corrective actions by category and province"))
        self.table.chose.connect(self._chose)
        self.table.entered.connect(self._enter)
        card.add(self.table)
        card.add(plain_label(self.tr("An empty place has no action entered, which is not zero."), "secondary"))
        return card

    def _most(self) -> Card:
        card = Card(self.tr("Areas of most need"))
        self.order = ChoiceButton(self.tr("In the order of"))
        self.order.chosen.connect(lambda _key: self._rank())
        card.head.addWidget(self.order)
        self.ranks = QVBoxLayout()
        self.ranks.setSpacing(TIGHT)
        card.body.addLayout(self.ranks)
        self.by = plain_label("", "secondary")
        card.add(self.by)
        return card

    # --- showing

    def read(self) -> None:
        """Count everything again."""
        self.need = self._tools.desk.evidence.needs.table(date.today())
        self.told = self._tools.desk.evidence.need_briefs.telling(dates_language())
        if not self.measure.key:
            say = self.told.words
            self.measure.offer({name: say(f"head.{name}") for name in MEASURES}, MEASURES[0])
            self.order.offer({name: words.sentence_case(say(f"by.{name}")) for name in ORDERS}, ORDERS[0])
        filled = bool(self.need.cells)
        self.none.setVisible(not filled)
        self.card.setVisible(filled)
        self.most.setVisible(filled)
        self._draw()
        self._rank()
        self.areas.show_areas(self.need, self.told)
        self._chose(self.table.heat.place(self.table.currentIndex()))

    def _draw(self) -> None:
        if self.need is not None and self.told is not None:
            self.table.show_need(self.need, self.told, self.measure.key)

    def _rank(self) -> None:
        if self.need is None or self.told is None:
            return
        costs = priced(self.need, self._tools.desk.grants.rates, usual(self.need))
        empty(self.ranks)
        for cell in ranked(self.need, self.order.key, costs)[:FIRST]:
            self.ranks.addWidget(self._ranked(cell))
        self.by.setText("\n".join(self.told.rates(costs)) if self.order.key == "cost" else "")
        self.by.setVisible(bool(self.by.text()))

    def _ranked(self, cell: Cell) -> QWidget:
        assert self.told is not None
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        go = LinkButton(literal(self.told.area(cell)))
        go.clicked.connect(partial(self.stand_on, cell.place))
        row.addWidget(go)
        row.addStretch(1)
        days = self.told.days(cell.days_open)
        parts = (self.told.counts(cell), days, self.told.money(cell.costs))
        none = self.told.words("sign.none")
        row.addWidget(plain_label(" · ".join(one for one in parts if one != none), "secondary", wrap=False))
        return whole

    # --- doing

    def stand_on(self, place: Place) -> None:
        """Go to a cell of the table."""
        self.table.stand_on(place)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def preview(self) -> None:
        """Lay the brief over the page."""
        if (over := over_of(self)) is not None:
            shown = need_preview(self._tools, self.order.key)
            shown.left.connect(over.lift)
            over.lay(shown)

    def save_as(self, ending: str, _checked: bool = False) -> None:
        """Save the table with a row a cell."""
        if self.need is not None and self.told is not None:
            head, rows = files.table(self.told, self.need)
            save_rows(self._tools, self.told.words("names.document"), ending, head, rows)

    def _chose(self, place: Place | None) -> None:
        if self.need is not None and self.told is not None:
            self.cell.show_cell(self.need.cells.get(place) if place else None, self.told)

    def _enter(self) -> None:
        if self.cell.isVisible():
            self.cell.make.setFocus(Qt.FocusReason.OtherFocusReason)
