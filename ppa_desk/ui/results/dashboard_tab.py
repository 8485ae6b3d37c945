"""The dashboard of a framework: status by outcome, pace, money beside results, costs, whose money, and what if."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.services.content import Language
from ppa_desk.services.results.dashboard import Outcome, Overview
from ppa_desk.services.results.dashboard_view import DashboardView
from ppa_desk.services.results.figures import Ref
from ppa_desk.services.results.pictures import STATES
from ppa_desk.services.results.rules import Status
from ppa_desk.services.results.table import Line
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.looked_at import LookedAt
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.results.figure_link import FigureLink
from ppa_desk.ui.results.indicator_row import ROLES, IndicatorRows
from ppa_desk.ui.results.what_if import WhatIfCard
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.blocks import shown_block
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, empty, plain_label

WATCHED = frozenset(
    {"framework", "result", "risk", "result_grant", "grant_record", "indicator", "indicator_value", "value_cell",
     "baseline", "indicator_target", "mapping", "budget_line", "spending", "funding", "fund", "contribution"}
)  # fmt: skip


class DashboardTab(LookedAt, QWidget):
    """How a framework stands, counted when somebody looks."""

    watched = WATCHED

    def __init__(self, tools: Tools, framework: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._framework = tools, framework
        self._task: Task | None = None
        self._language: Language = "fr" if words.language() == "fr" else "en"
        self.view = DashboardView(self._language)
        self.overview: Overview | None = None
        self.notice = Notice()
        self.notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        self.day = plain_label("", "secondary")
        column.addWidget(self.day)
        column.addWidget(self.notice)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(BETWEEN)
        column.addLayout(self._cards)
        column.addStretch(1)
        self.watch(tools)

    def read(self) -> None:
        """Count the framework as it stands."""
        if self._task is not None:
            self._task.cancel()
        results, framework = self._tools.desk.results, self._framework
        whole = results.table.frame(framework).whole
        day = min(date.today(), whole.until) if whole else date.today()
        self._task = self._tools.tasks.run(
            lambda _task: results.dashboard.overview(framework, day), self.show_overview, self._failed
        )

    def show_overview(self, found: Overview) -> None:
        """Show what was counted."""
        self._task, self.overview = None, found
        empty(self._cards)
        self.day.setText(self.tr("Approved values, as of {day}.").replace("{day}", words.day(found.as_of)))
        for one in found.outcomes:
            self._cards.addWidget(self._outcome(one, found))
        if not found.outcomes:
            self._cards.addWidget(plain_label(self.tr("Here stand figures, once the framework has results.")))
            return
        for card in (
            self._pace(found),
            self._what_if(found),
            self._money(found),
            self._costs(found),
            self._whose(found),
        ):
            if card is not None:
                self._cards.addWidget(card)

    def _outcome(self, one: Outcome, found: Overview) -> Card:
        card = Card(self.view.result(one))
        chips = FlowRow()
        for status in Status:
            if count := one.counts.get(status, 0):
                told = f"{count} {self.view.teller.status(status)}"
                chips.add(Chip(told, ROLES.get(STATES.get(status, ""), "")))
        if one.counts:
            card.add(chips)
        pictures = self._tools.desk.results.pictures(self._language)
        rows = IndicatorRows(self._tools, found.as_of)
        for line in one.lines:
            rows.add(line, pictures.spark(line, found.series.get(line.indicator, ())))
        card.add(rows)
        if not one.lines:
            card.add(plain_label(self.tr("No indicator measures it yet."), "secondary"))
        return card

    def _pace(self, found: Overview) -> Card:
        view = self.view
        card = Card(view.words("pace.title"))
        for line, pace in found.paces:
            card.add(self._row(line, found.as_of), plain_label(view.pace(line, pace)))
        card.add(plain_label(view.words("pace.method" if found.paces else "pace.none"), "secondary"))
        return card

    def _what_if(self, found: Overview) -> Card | None:
        return WhatIfCard(self._tools, found, self.view) if found.paces else None

    def _money(self, found: Overview) -> Card | None:
        card = Card(self.view.words("money.title"))
        blocks = (self.view.money_chart(found), self.view.money_table(found))
        if blocks[1] is None:
            return None
        for block in blocks:
            if block is not None and (shown := shown_block(block)) is not None:
                card.add(shown)
        card.add(plain_label(self.view.words("money.note"), "secondary"))
        return card

    def _costs(self, found: Overview) -> Card | None:
        card = Card(self.view.words("cost.title"))
        for one in found.costs:
            card.add(self._row(one.line, found.as_of, self.view.cost(one)))
        card.add(plain_label(self.view.words("cost.note"), "secondary"))
        return card if found.costs else None

    def _whose(self, found: Overview) -> Card | None:
        card = Card(self.view.words("bought.title"))
        for one in found.bought:
            card.add(self._row(one.line, found.as_of), plain_label(self.view.bought(one)))
        card.add(plain_label(self.view.words("bought.note"), "secondary"))
        return card if found.bought else None

    def _row(self, line: Line, as_of: date, told: str = "") -> QWidget:
        """An indicator with its figure, which leads to where it comes from, and what is told of it."""
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(GoButton(self._tools, "indicator", line.indicator, self.view.indicator(line)))
        reached = self.view.teller.actual(line, line.to_date)
        row.addWidget(FigureLink(self._tools, reached, Ref("A", line.indicator, as_of).code))
        row.addStretch(1)
        if told:
            row.addWidget(plain_label(told, wrap=False))
        return whole

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.notice.say(words.explained(error), "bad")
