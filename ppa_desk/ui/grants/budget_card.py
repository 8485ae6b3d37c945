"""The budget of a grant, line by line, and what was spent on each in each period."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from ppa_desk.model.money import plain, told
from ppa_desk.services.content import Run, Table
from ppa_desk.services.grants.actuals import Finding
from ppa_desk.services.grants.actuals import Line as BudgetLine
from ppa_desk.services.grants.budgets import Budget
from ppa_desk.services.records import Gone, Kept, title_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.nested import NestedList
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.widgets.parts import Card, Notice, plain_label, show_if
from ppa_desk.ui.widgets.text_table import TextTable

WATCHED = frozenset({"grant_record", "budget_line", "spending", "payment", "agreement"})
PERIODS = 4
"""The latest periods that have a column of their own."""


class BudgetCard(Card):
    """The lines of the budget; below the chosen one what was spent on it."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(words.kind("budget_line", many=True), parent=parent)
        self._tools, self._grant = tools, grant
        self.sum = plain_label("", "secondary")
        self.rows = ChildList(
            tools,
            "budget_line",
            {"grant_record_id": grant},
            ("name_en", "name_fr", "amount"),
            line=self._line,
            empty=self.tr("No budget yet. Type the name of a line below; paste several lines to add them all."),
            below=self._spending,
        )
        self.add(self.sum, self.rows)
        tools.bell.rang.connect(self._changed)
        self.show_sum()

    def show_sum(self) -> None:
        """Tell what the lines come to, and whether that is the grant."""
        budget = self._tools.desk.grants.budgets.of(self._grant)
        self._currency = self._tools.desk.grants.register.get(self._grant)["currency"]
        amount = told(budget.planned, self._currency, words.language())
        self.sum.setText(self.tr("The lines come to {amount}.").format(amount=amount) if budget.lines else "")
        show_if(self.sum, bool(budget.lines))

    def _line(self, kept: Kept) -> Line:
        currency = self._tools.desk.grants.register.get(self._grant)["currency"]
        name = title_of("budget_line", kept.values, words.language())
        return Line(name or self.tr("(no name)"), mark=plain(kept.values["amount"], currency, words.language()))

    def _spending(self, kept: Kept) -> QWidget:
        card = Card(self.tr("Spent on it"))
        names = ("since", "until", "amount", "explanation")
        owner = {"budget_line_id": kept.id}
        empty = self.tr("Nothing is reported yet. That is not zero.")
        card.add(NestedList(self._tools, "spending", owner, names, line=self._spent, empty=empty))
        return card

    def _spent(self, kept: Kept) -> Line:
        period = words.period(kept.values) or self.tr("no period yet")
        return Line(period, kept.values["explanation"][:120], plain(kept.values["amount"], None, words.language()))

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone):  # the record may be gone while its page still stands
            if kinds & WATCHED:
                self.show_sum()


class ActualsCard(Card):
    """The budget against what was spent, and what does not fit."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Budget against what was spent"))
        self.title.show()
        self._tools, self._grant = tools, grant
        self.notice = Notice()
        self.table = TextTable(Table((), ()))
        self.add(self.notice, self.table)
        tools.bell.rang.connect(self._changed)
        self.show_budget()

    def show_budget(self) -> None:
        """Show the table and the findings as they are now."""
        budget = self._tools.desk.grants.budgets.of(self._grant, words.language())
        self._currency = self._tools.desk.grants.register.get(self._grant)["currency"]
        found = [self._sentence(one) for one in budget.findings]
        self.notice.say("\n".join(found), "attention")
        before, self.table = self.table, TextTable(self._told(budget))
        self.body.replaceWidget(before, self.table)
        before.hide()
        before.deleteLater()
        self.setVisible(bool(budget.lines))

    def _told(self, budget: Budget) -> Table:
        shown = budget.periods[-PERIODS:]
        heads = [words.period({"since": since, "until": until}) for since, until in shown]
        head = (words.kind("budget_line"), self.tr("Planned"), *heads, self.tr("Spent"), self.tr("Left"), "%")
        rows = [self._row(line, shown) for line in budget.lines]
        whole = BudgetLine(self.tr("All lines"), budget.planned, tuple(row for one in budget.lines for row in one.rows))
        cells = tuple(tuple((Run(cell),) for cell in row) for row in (*rows, self._row(whole, shown)))
        return Table(head, cells, numbers=tuple(range(1, len(head))))

    def _row(self, line: BudgetLine, shown: Any) -> tuple[str, ...]:
        variance = line.variance
        told_by = "–" if variance is None else f"{'+' if variance > 0 else '−' if variance < 0 else ''}"
        told_by += "" if variance is None else str(round(abs(variance)))
        periods = (self._plain(line.in_period(since, until)) for since, until in shown)
        return (
            line.name,
            self._plain(line.planned),
            *periods,
            self._plain(line.spent),
            self._plain(line.left),
            told_by,
        )

    def _plain(self, amount: int | None) -> str:
        return "–" if amount is None else plain(amount, self._currency, words.language())

    def _sentence(self, finding: Finding) -> str:
        values: Mapping[str, Any] = {
            **{name: told(amount, self._currency, words.language()) for name, amount in finding.amounts.items()},
            **{name: words.day(one) if isinstance(one, date) else one for name, one in finding.values.items()},
        }
        return words.notice(finding.code, values)

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone):  # the record may be gone while its page still stands
            if kinds & WATCHED:
                self.show_budget()
