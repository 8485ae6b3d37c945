"""Dues and renewals: what memberships need of somebody now, and the dues of all members with their sums."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.services.home import Matter
from ppa_desk.services.members.dues import DuesRow
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.home.matters import MatterCard
from ppa_desk.ui.lists.panel import Column, Filter, ListPanel
from ppa_desk.ui.members import dues_words
from ppa_desk.ui.members.dues_raise_page import RaisePage
from ppa_desk.ui.record.looked_at import LookedAt
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import BETWEEN, WORK_ROW, scale_of
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Card, Page, PrimaryButton, plain_label, show_if
from ppa_desk.ui.widgets.text_table import TextTable

WATCHED = frozenset({"dues", "dues_payment", "dues_tier", "membership", "organisation", "attachment", "vetting"})
AHEAD = (30, 60, 90, 180)
"""Days ahead that renewals and ends can be looked for."""
ROWS, LINES = 12, 25
"""Rows in sight of the list, and lines of one matter at most."""
WIDTHS = (8, 16, 14, 14, 17, 14)
"""Of the columns after the first, in letters."""
FIRST, BESIDE_YEARS = 30, 25
"""Of the first one, and where the year stands beside it."""
translate = QCoreApplication.translate


class DuesTab(LookedAt, Page):
    """One look at renewals and dues."""

    watched = WATCHED

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.body.setContentsMargins(0, 0, 0, 0)
        self.to_do = QVBoxLayout()
        self.to_do.setSpacing(BETWEEN)
        self.ahead = ChoiceButton(self.tr("How far ahead"))
        told = {str(days): translate("DuesTab", "Within %n day(s)", "", days) for days in AHEAD}
        self.ahead.offer(told, "60")
        self.ahead.chosen.connect(lambda _key: self.read())
        row = QHBoxLayout()
        row.addWidget(plain_label(self.tr("To do"), "heading"), 1)
        row.addWidget(self.ahead)
        self.body.addLayout(row)
        self.body.addLayout(self.to_do)
        self.dues = DuesList(tools)
        self.body.addWidget(self.dues)
        self.body.addStretch(1)
        self._matters: list[Matter] | None = None
        self.watch(tools)

    def read(self) -> None:
        """Look everything up again."""
        today, days = date.today(), int(self.ahead.key)
        matters = self._tools.desk.members.to_do.matters(today, days, words.language(), LINES)
        if matters != self._matters:
            self._matters = matters
            self._show(matters, today)
        self.dues.read()

    def _show(self, matters: list[Matter], today: date) -> None:
        while item := self.to_do.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for matter in matters:
            self.to_do.addWidget(MatterCard(self._tools, matter, today))
        if not matters:
            told = self.tr("Nothing to renew or chase: no dues overdue, no paper that expires, nobody waiting.")
            self.to_do.addWidget(plain_label(told, "secondary"))


class DuesList(Card):
    """The dues of a year, their sums by state and currency, and the list."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(words.kind("dues", many=True), parent=parent)
        self._tools = tools
        self.year = ChoiceButton(words.field("dues", "year"))
        self.year.chosen.connect(lambda _key: self.show_year())
        self.new = PrimaryButton(self.tr("Raise the dues of a year…"))
        self.new.clicked.connect(self.raise_dues)
        show_if(self.new, not tools.desk.store.read_only)
        self.head.addWidget(self.year)
        self.head.addWidget(self.new)
        self._sums = QVBoxLayout()
        self.body.addLayout(self._sums)
        self.list = ListPanel(
            self.title.text(), tools.desk.members.dues.listing, self._columns(), filters=self._filters(),
            empty=self.tr("No dues were raised. Set up the tiers under “Set up”, then raise the dues of a year."),
        )  # fmt: skip
        self.list.in_card()
        self.list.opened.connect(self._open)
        self.add(self.list)
        for at, letters in enumerate(WIDTHS, 1):
            self._widen(at, letters)

    def read(self) -> None:
        """Offer the years there are, and show the chosen one."""
        years = self._tools.desk.members.dues.years()
        every = {"": self.tr("All years")} if len(years) > 1 else {}
        now = self.year.key or (str(years[0]) if years else "")
        self.year.offer({**{str(one): str(one) for one in years}, **every}, now)
        self.show_year()

    def show_year(self) -> None:
        """Show the sums and the list of a year."""
        while item := self._sums.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        year = int(self.year.key) if self.year.key else None
        if sums := self._tools.desk.members.dues.sums(year):
            self._sums.addWidget(TextTable(dues_words.table(self._tools.codes, sums)))
            self._sums.addWidget(
                plain_label(self.tr("Each currency by itself; things in kind count with their worth."), "small")
            )
        self.list.view.setColumnHidden(1, year is not None)
        self._widen(0, BESIDE_YEARS if year is None else FIRST)
        self.list.ask({"year": year} if year is not None else {})
        self.list.reload()
        rows = min(max(self.list.model.rowCount(), 3), ROWS)
        self.list.setFixedHeight(round((150 + rows * WORK_ROW) * scale_of(self.list.font())))

    def _widen(self, column: int, letters: int) -> None:
        view = self.list.view
        view.setColumnWidth(column, letters * QFontMetrics(view.font()).averageCharWidth())

    def raise_dues(self) -> None:
        """Lay the plan for a year's dues over the page."""
        years = self._tools.desk.members.dues.years()
        if (over := over_of(self)) is not None:
            page = RaisePage(self._tools, max(date.today().year, years[0] + 1 if years else 0))
            page.left.connect(over.lift)
            over.lay(page)

    def _open(self, number: int) -> None:
        self._tools.go("organisation", self._tools.desk.members.dues.row(number).organisation_id)

    def _columns(self) -> tuple[Column, ...]:
        def amount(row: DuesRow, value: int | None) -> str:
            return dues_words.money(value, row.currency) if value else "–"

        codes = self._tools.codes
        return (
            Column(words.kind("organisation"), lambda row: row.organisation, sort="organisation"),
            Column(words.field("dues", "year"), lambda row: row.year, sort="year"),
            Column(words.field("dues", "dues_tier_id"), lambda row: row.tier(words.language())),
            Column(self.tr("Owed"), lambda row: amount(row, row.amount), sort="amount", right=True),
            Column(self.tr("Given"), lambda row: amount(row, row.given), right=True),
            Column(words.field("dues", "due_on"), lambda row: words.day(row.due_on), sort="due_on"),
            Column(self.tr("State"), lambda row: dues_words.state(codes, row.state)),
        )

    def _filters(self) -> tuple[Filter, ...]:
        told: dict[str, dict[str, Any]] = {
            self.tr("All"): {}, self.tr("Still to come"): {"open": True},
            **{
                dues_words.state(self._tools.codes, one): {"state": one}
                for one in ("overdue", "part_paid", "raised", "paid", "in_kind", "exempt")
            },
        }  # fmt: skip
        return tuple(Filter(text, only) for text, only in told.items())
