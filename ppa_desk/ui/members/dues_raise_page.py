"""Raising the dues of a year: who gets what and who is left out and why, before anything is done."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.checks import checked
from ppa_desk.services.members.dues_raising import EXEMPT, Raise, RaisePlan
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.members import dues_words, standing_words
from ppa_desk.ui.members.dues_card import tier_title
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import (
    Card,
    Chip,
    Notice,
    Page,
    PrimaryButton,
    QuietButton,
    hint,
    plain_label,
    show_if,
)

MOST = 200
"""Members that are listed; more are counted and raised all the same."""
OPEN = ("no_tier", "no_amount")
"""Members that a choice of a tier would bring in."""
translate = QCoreApplication.translate


class RaisePage(Page):
    """The plan, and what carries it out; `left` tells that the page is done with."""

    left = Signal()

    def __init__(self, tools: Tools, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._year = tools, year
        self.chosen: dict[int, int] = {}
        self.plan = tools.desk.members.raising.plan(year)
        self.tiers: dict[str, str] = {}
        self.choices: dict[int, ChoiceButton] = {}
        self.notice = Notice()
        self.notice.hide()
        self.sums = plain_label("", "strong")
        self.invoiced, self.due = DateInput(), DateInput()
        self._head()
        self._days()
        self.raised, self.out = Card(), Card(self.tr("Left out"))
        self.bulk = ChoiceButton(self.tr("A tier for all who have none"))
        self.bulk.chosen.connect(self._choose_all)
        self.out.head.addWidget(self.bulk)
        self.do = PrimaryButton()
        self.do.clicked.connect(self.carry_out)
        self.raised.head.addWidget(self.do)
        self.add(self.notice, self.raised, self.out)
        self.body.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.show_plan()

    def _head(self) -> None:
        self.back = QuietButton(self.tr("Back"))
        hint(self.back, self.tr("Back, nothing is raised"), self.tr("Esc"))
        self.back.clicked.connect(self.left)
        self.year = ChoiceButton(self.tr("Year"))
        this = date.today().year
        years = sorted({self._year, this - 1, this, this + 1}, reverse=True)
        self.year.offer({str(one): str(one) for one in years}, str(self._year))
        self.year.chosen.connect(self._turn)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.back)
        row.addWidget(plain_label(self.tr("Raise the dues of a year"), "title"), 1)
        row.addWidget(self.year)
        self.body.addLayout(row)

    def _days(self) -> None:
        told = self.tr(
            "Every active member gets the dues of its tier; the tier of its last dues is taken over. Members without "
            "one stand below: choose theirs. Nothing is raised before you press the button, and undo takes all back."
        )
        card = Card()
        card.add(plain_label(told, "secondary"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        for at, (label, entry) in enumerate(
            ((self.tr("Invoiced on (empty: not yet)"), self.invoiced), (words.field("dues", "due_on"), self.due))
        ):
            entry.name(label)
            grid.addWidget(plain_label(label, "small"), 0, at)
            grid.addWidget(entry, 1, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, 1)
        card.body.addLayout(grid)
        self.add(card)

    # --- the plan

    def show_plan(self) -> None:
        """Plan again, and show it."""
        tiers = self._tools.desk.records.where("dues_tier")
        self.tiers = {str(one.id): tier_title(one) for one in tiers} | {str(EXEMPT): self.tr("Exempt")}
        self.plan = self._tools.desk.members.raising.plan(self._year, self.chosen)
        self.choices = {}
        raised = self.plan.raised
        self.raised.clear()
        self.raised.title.setText(
            translate("RaisePage", "Dues for %n member(s)", "", len(raised)) if raised else self.tr("Nobody gets dues")
        )
        self.raised.title.show()
        self.raised.add(self.sums)
        self.sums.setText(_sums(self.plan))
        show_if(self.sums, bool(self.sums.text()))
        self.raised.add(self._grid(raised))
        self.do.setText(self.tr("Raise the dues of {year}").format(year=self._year))
        self.do.setEnabled(bool(raised))
        left = [one for one in self.plan.lines if one.left]
        self.out.clear()
        self.out.add(self._grid(sorted(left, key=lambda one: one.left not in OPEN)))
        self.out.setVisible(bool(left))
        self.bulk.offer({"": self.tr("A tier for all who have none"), **self.tiers})
        show_if(self.bulk, any(one.left in OPEN for one in left))

    def carry_out(self) -> None:
        """Raise the dues."""
        try:
            days = checked("dues", {"invoiced_on": self.invoiced.value(), "due_on": self.due.value()})
            count = self._tools.desk.members.raising.carry_out(self.plan, days["invoiced_on"], days["due_on"])
        except DeskError as error:
            self.notice.say(words.explained(error), "attention")
            return
        self.notice.say(translate("RaisePage", "Dues raised for %n member(s).", "", count), "good")
        self.notice.offer(self.tr("Undo"), self._undo)

    def _grid(self, lines: list[Raise]) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(0, 1)
        for at, one in enumerate(lines[:MOST]):
            grid.addWidget(plain_label(one.organisation), at, 0)
            label = self._tools.codes.label("constituency", one.constituency, words.language())
            grid.addWidget(plain_label(words.sentence_case(label), "secondary", wrap=False), at, 1)
            if not one.left or one.left in OPEN:
                grid.addWidget(self._choice(one), at, 3)
            grid.addWidget(self._told(one), at, 2, Qt.AlignmentFlag.AlignRight)
        if (more := len(lines) - MOST) > 0:
            grid.addWidget(plain_label(translate("RaisePage", "… and %n more", "", more), "secondary"), MOST, 0)
        return whole

    def _told(self, one: Raise) -> QWidget:
        if one.left:
            return plain_label(self._why(one), "secondary")
        if one.exempt:
            return Chip(self.tr("Exempt"))
        return plain_label(dues_words.money(one.amount, one.currency), "strong", wrap=False)

    def _why(self, one: Raise) -> str:
        if one.left == "standing":
            return standing_words.status(self._tools.codes, one.standing)
        return {
            "raised": self.tr("its dues of {year} are there already").format(year=self._year),
            "no_tier": self.tr("no tier is chosen"),
            "no_amount": self.tr("its tier has no amount"),
        }[one.left]

    def _choice(self, one: Raise) -> QWidget:
        choice = self.choices[one.membership_id] = ChoiceButton(self.tr("Tier of {name}").format(name=one.organisation))
        offered: Mapping[str, str] = self.tiers if one.tier is not None else {"": self.tr("Choose…"), **self.tiers}
        choice.offer(offered, str(one.tier) if one.tier is not None else "")
        choice.chosen.connect(partial(self._choose, one.membership_id))
        return choice

    def _choose(self, membership: int, key: str) -> None:
        if key:
            self.chosen[membership] = int(key)
            self.show_plan()

    def _choose_all(self, key: str) -> None:
        if key:
            self.chosen |= {one.membership_id: int(key) for one in self.plan.lines if one.left in OPEN}
            self.show_plan()

    def _turn(self, year: str) -> None:
        self._year = int(year)
        self.notice.hide()
        self.show_plan()

    def _undo(self) -> None:
        self.notice.hide()
        try:
            self._tools.desk.history.undo()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"dues", "dues_tier", "membership", "organisation"}:
            self.show_plan()


def _sums(plan: RaisePlan) -> str:
    """What would be raised, in each currency."""
    return " · ".join(dues_words.money(amount, currency) for currency, amount in plan.sums().items())
