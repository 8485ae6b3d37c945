"""The cut-line of a call: scenarios worked in as a table, stressed by exchange rates, compared, one chosen."""

import json
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QSlider, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model import money
from ppa_desk.services.content import Run, Table
from ppa_desk.services.grants.cutline import Purse
from ppa_desk.services.grants.scenarios import Outlook
from ppa_desk.services.records import title_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.cutline_model import AMOUNT, OUT, PIN, RANK, RESULT, SCORE, TITLE, CutlineModel, Lined
from ppa_desk.ui.grants.scenario_rates import ScenarioRates
from ppa_desk.ui.lists.panel import ListView
from ppa_desk.ui.theme import BETWEEN, INSIDE, WORK_ROW, scale_of
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import Card, Notice, PrimaryButton, QuietButton, empty, hint, plain_label, show_if
from ppa_desk.ui.widgets.text_table import TextTable

MOST_STRESS = 40
"""Per cent to either side."""
WATCHED = frozenset(
    {"scenario", "scenario_line", "grant_record", "fund", "funding", "contribution", "exchange_rate", "review",
     "grant_call"}
)  # fmt: skip
BASE = "base"


class CutlineTab(QWidget):
    """How far the money of a call reaches."""

    def __init__(self, tools: Tools, call: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._call = tools, call
        self.read_only = tools.desk.store.read_only
        self.model = CutlineModel(self)
        self.model.wanted.connect(self.change)
        self.model.refused.connect(self._failed)
        self.notice = Notice()
        self.notice.hide()
        self.money, self._others = plain_label("", "secondary"), QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.notice)
        column.addWidget(self._card())
        column.addLayout(self._others)
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.show_all()

    def _card(self) -> Card:
        card = Card(self.tr("Cut-line"))
        self.which = ChoiceBox()
        self.which.setMinimumContentsLength(20)
        self.which.setAccessibleName(self.tr("Scenario"))
        self.which.activated.connect(self.show_all)
        self.new = QuietButton(self.tr("New scenario"))
        hint(self.new, self.tr("Begins with what is shown; change amounts, pin and leave out in it"))
        self.new.clicked.connect(self.make)
        self.take = PrimaryButton(self.tr("Make it the decision list"))
        hint(self.take, self.tr("Recommends these amounts, names the funds, and puts each grant to the vote"))
        self.take.clicked.connect(self.choose)
        for widget in (self.which, self.new, self.take):
            card.head.addWidget(widget)
        for button in (self.new, self.take):
            show_if(button, not self.read_only)
        self.view = self._made_view()
        card.add(self.view, self.money)
        self.rates = ScenarioRates()
        self.rates.wanted.connect(self.assume)
        card.add(self.rates)
        card.body.addLayout(self._stress_row())
        return card

    def _made_view(self) -> ListView:
        view = ListView()
        view.setModel(self.model)
        view.setItemDelegate(Lined(self.model, view))
        view.setAccessibleName(self.tr("Proposals in the order of their scores"))
        edit = QAbstractItemView.EditTrigger
        view.setEditTriggers(edit.DoubleClicked | edit.EditKeyPressed | edit.AnyKeyPressed)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        view.verticalHeader().setDefaultSectionSize(round((WORK_ROW + 4) * scale_of(view.font())))
        header, letter = view.horizontalHeader(), view.fontMetrics().averageCharWidth()
        header.setMinimumSectionSize(letter * 6)
        for column, wide in ((RANK, 8), (SCORE, 9), (AMOUNT, 15), (PIN, 12), (OUT, 12), (RESULT, 22)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            view.setColumnWidth(column, letter * wide)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        return view

    def _stress_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        self.stress = QSlider(Qt.Orientation.Horizontal)
        self.stress.setRange(-MOST_STRESS, MOST_STRESS)
        self.stress.setPageStep(10)
        self.stress.setMaximumWidth(280)
        self.stress.setAccessibleName(self.tr("Exchange-rate stress in per cent"))
        self.stress.valueChanged.connect(self.show_all)
        self.stressed = plain_label("", wrap=True)
        row.addWidget(plain_label(self.tr("Money in other currencies"), "secondary", wrap=False))
        row.addWidget(self.stress)
        row.addWidget(self.stressed, 1)
        return row

    # --- showing

    @property
    def scenario(self) -> int | None:
        """The scenario shown; None for what is recommended or asked for."""
        return int(self.which.key) if self.which.key.isdecimal() else None

    def show_all(self, *_: object) -> None:
        """Work the scenario out again, and the others beside it."""
        scenarios = self._tools.desk.grants.scenarios
        rows = scenarios.of(self._call)
        offered = {BASE: self.tr("As recommended, else asked for")}
        offered |= {str(row["id"]): self._named(row["name"], bool(row["chosen"])) for row in rows}
        self.which.offer(offered, self.which.key or self._chosen(rows))
        found = scenarios.outlook(self._call, self.scenario, Decimal(self.stress.value()))
        self.model.show(found, may_edit=not self.read_only and self.scenario is not None)
        shown = min(max(len(self.model.lines), 1), 14)
        self.view.setFixedHeight(round((shown + 1.4) * (WORK_ROW + 4) * scale_of(self.view.font())) + 4)
        show_if(self.take, self.scenario is not None and not self.read_only)
        self.money.setText(self._money(found))
        self.stressed.setText(self._stress_told(found))
        row = next((one for one in rows if one["id"] == self.scenario), None)
        self.rates.show_rates(self._pairs(found) if row else (), json.loads(row["rates"]) if row else {})
        self._compare([scenarios.outlook(self._call, row["id"]) for row in rows])

    def _pairs(self, found: Outlook) -> tuple[str, ...]:
        """The pairs of currencies this call has to convert."""
        own = str(self._tools.desk.records.get("grant_call", self._call).values["currency"] or "")
        others = {str(row["currency"]) for row in found.grants.values() if row["currency"]} - {own}
        return tuple(f"{one}/{own}" for one in sorted(others)) if own else ()

    @staticmethod
    def _chosen(rows: list[dict[str, object]]) -> str:
        return next((str(row["id"]) for row in rows if row["chosen"]), BASE)

    def _named(self, name: str, chosen: bool) -> str:
        return self.tr("{name} (chosen)").format(name=name) if chosen else name

    def _money(self, found: Outlook) -> str:
        if not self.model.lines:
            return self.tr("No proposal of this call is under review or before the committee.")
        told = [self._left(found, one, found.cut.left[one.id]) for one in found.purses]
        if found.cap is not None:
            told.insert(0, self._left(found, found.cap, found.cut.room))
        if not told:
            told = [self.tr("No money is entered: give the call a budget, or enter funds.")]
        at = 1 if words.language() == "fr" else 0
        told += [self.tr("{fund}: nobody can tell what is left").format(fund=one[at]) for one in found.unknown]
        for one, other in sorted(found.cut.no_rate):
            told.append(self.tr("no exchange rate from {one} to {other}").format(one=one, other=other))
        return " · ".join(told)

    def _left(self, found: Outlook, purse: Purse, rest: int | None) -> str:
        name = found.names.get(purse.id)
        told = name[1 if words.language() == "fr" else 0] if name else self.tr("Budget of the call")
        left = money.told(rest, purse.currency, words.language())
        whole = money.told(purse.available, purse.currency, words.language())
        return self.tr("{fund}: {left} left of {whole}").format(fund=told, left=left, whole=whole)

    def _stress_told(self, found: Outlook) -> str:
        percent = self.stress.value()
        if not percent:
            return self.tr("is worth what the rates say")
        sign = self.tr("is worth {percent} % more") if percent > 0 else self.tr("is worth {percent} % less")
        told = sign.format(percent=abs(percent))
        drops = self.tr("%n grant(s) drop out", "", len(found.drops)) if found.drops else self.tr("nothing drops out")
        return self.tr("{told}: {drops}").format(told=told, drops=drops)

    def _compare(self, outlooks: list[Outlook]) -> None:
        empty(self._others)
        if len(outlooks) < 2:
            return
        card = Card(self.tr("Scenarios side by side"))
        head = (self.tr("Proposal"), *(self._named(one.name, one.chosen) for one in outlooks))
        ids = [line.proposal.id for line in outlooks[0].cut.lines]
        rows = [self._row(outlooks, grant) for grant in ids if any(one.amount(grant) is not None for one in outlooks)]
        counted = [(Run(self.tr("Grants funded")),), *((Run(str(len(one.cut.funded))),) for one in outlooks)]
        table = Table(head, (*rows, tuple(counted)), numbers=tuple(range(1, len(head))))
        card.add(TextTable(table))
        self._others.addWidget(card)

    def _row(self, outlooks: list[Outlook], grant: int) -> tuple[tuple[Run, ...], ...]:
        row = outlooks[0].grants[grant]
        told = [title_of("grant_record", row, words.language())]
        told += [money.told(one.amount(grant), row["currency"], words.language()) or "–" for one in outlooks]
        return tuple((Run(text),) for text in told)

    # --- doing

    def make(self) -> None:
        """Add a scenario like the one shown, and work in it."""
        name = self._tools.ask.text(self.tr("What is the scenario called?"))
        if not name or not name.strip():
            return
        made = self._tools.desk.grants.scenarios.make(self._call, " ".join(name.split()), self.scenario)
        self.which.addItem(name, str(made))
        self.which.setCurrentIndex(self.which.findData(str(made)))
        self.show_all()
        self.view.setFocus()

    def change(self, grant: int, values: dict[str, object]) -> None:
        """Change what the scenario gives a grant."""
        if self.scenario is None:
            return
        self.notice.hide()
        self._tools.desk.grants.scenarios.set_line(self.scenario, grant, **values)
        self.show_all()

    def assume(self, pair: str, told: str) -> None:
        """Assume an exchange rate in the scenario, or the entered one again."""
        if self.scenario is None or self.read_only:
            return
        self.notice.hide()
        try:
            self._tools.desk.grants.scenarios.set_rate(self.scenario, pair, told)
        except DeskError as error:
            self._failed(error)
        self.show_all()

    def choose(self) -> None:
        """Make the scenario the decision list."""
        if self.scenario is None:
            return
        try:
            approve, decline = self._tools.desk.grants.scenarios.choose(self.scenario)
        except DeskError as error:
            self._failed(error)
            return
        told = self.tr("%n grant(s) recommended and put to the vote.", "", approve)
        if decline:
            told = f"{told} {self.tr('%n to be declined.', '', decline)}"
        self.notice.say(told, "good")

    def _failed(self, error: Exception) -> None:
        self.notice.say(words.explained(error), "bad")

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.show_all()
