"""The dues of a membership, year by year: what is owed, what was given, and what can be noted."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import fields
from ppa_desk.services.checks import checked
from ppa_desk.services.members.dues import DuesRow
from ppa_desk.services.records import Kept, title_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.box import make_input
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.fields.inputs import Input, TextInput
from ppa_desk.ui.fields.number_inputs import MoneyInput
from ppa_desk.ui.fields.offers import Offers
from ppa_desk.ui.members import dues_words
from ppa_desk.ui.members.step_form import InlineForm
from ppa_desk.ui.preview.bar import tool
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Chip, LinkButton, Notice, QuietButton, empty, plain_label, show_if

WATCHED = frozenset({"dues", "dues_payment", "dues_tier", "membership"})


class DuesCard(Card):
    """What one membership owes and gave."""

    def __init__(self, tools: Tools, membership: int, parent: QWidget | None = None) -> None:
        super().__init__(words.kind("dues", many=True), parent=parent)
        self._tools, self._membership = tools, membership
        self.notice = Notice()
        self.notice.hide()
        self.lines: dict[int, DuesLine] | None = None
        self._rows, self._place = QVBoxLayout(), QVBoxLayout()
        self._rows.setSpacing(BETWEEN)
        self.new = QuietButton(self.tr("Raise dues of a year…"))
        self.new.clicked.connect(self.ask)
        show_if(self.new, not tools.desk.store.read_only)
        self.body.addLayout(self._rows)
        self.add(self.notice)
        self.body.addLayout(self._place)
        row = QHBoxLayout()
        row.addWidget(self.new)
        row.addStretch(1)
        self.body.addLayout(row)
        tools.bell.rang.connect(self._changed)
        self.show_all()

    def show_all(self) -> None:
        """Show the dues as they are now; a form that is being filled in stays."""
        found = self._tools.desk.members.dues.of(self._membership)
        if self.lines is not None and [one.id for one in found] == list(self.lines):
            for one in found:
                self.lines[one.id].show_row(one)
            return
        empty(self._rows)
        self.lines = {one.id: DuesLine(self._tools, one) for one in found}
        for line in self.lines.values():
            self._rows.addWidget(line)
        if not found:
            self._rows.addWidget(plain_label(self.tr("No dues were raised for this membership."), "secondary"))

    def ask(self) -> None:
        """Ask for the year and tier of new dues."""
        empty(self._place)
        form = RaiseForm(self._tools, self._membership)
        form.done.connect(partial(empty, self._place))
        self._place.addWidget(form)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.show_all()


class DuesLine(QWidget):
    """The dues of one year."""

    def __init__(self, tools: Tools, row: DuesRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self.row = tools, row
        self.title, self.state = plain_label("", "strong"), Chip("")
        self.course = plain_label("", "secondary")
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        self._payments, self._place = QVBoxLayout(), QVBoxLayout()
        self._payments.setSpacing(TIGHT)
        self.links = FlowRow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        column.addWidget(self.course)
        column.addLayout(self._payments)
        column.addWidget(self.links)
        column.addLayout(self._place)
        self.show_row(row)

    def show_row(self, row: DuesRow) -> None:
        """Show how the dues stand now."""
        self.row = row
        owed = dues_words.money(row.amount, row.currency) if row.state != "exempt" else ""
        parts = (str(row.year or "–"), row.tier(words.language()), owed)
        self.title.setText(" · ".join(part for part in parts if part))
        self.state.show_fact(dues_words.state(self._tools.codes, row.state), dues_words.role(row.state))
        self.course.setText(dues_words.course(row))
        show_if(self.course, bool(self.course.text()))
        empty(self._payments)
        for one in self._tools.desk.members.dues.payments(row.id):
            self._payments.addWidget(self._payment(one))
        self._offer()

    def pay(self, in_kind: bool) -> None:
        """Ask for what was given."""
        self._show(PaymentForm(self._tools, self.row, in_kind=in_kind))

    def _offer(self) -> None:
        self.links.clear()
        if self._tools.desk.store.read_only:
            return
        row, exempt = self.row, self.row.state == "exempt"
        if not exempt:
            self._link(self.tr("Note a payment…"), partial(self.pay, False))
            self._link(self.tr("Note something in kind…"), partial(self.pay, True))
        if not exempt and row.invoiced_on is None and row.state not in ("paid", "in_kind", "na"):
            self._link(self.tr("Invoiced today"), partial(self._change, {"invoiced_on": date.today()}))
        if exempt:
            self._link(self.tr("Not exempt"), partial(self._change, {"exempt": False}))
        elif not row.given:
            self._link(self.tr("Exempt"), partial(self._change, {"exempt": True}))
        if not row.given:
            self._link(self.tr("Remove"), self._remove)

    def _link(self, text: str, do: Callable[[], object]) -> None:
        link = LinkButton(text)
        link.clicked.connect(do)
        self.links.add(link)

    def _payment(self, one: Kept) -> QWidget:
        whole, values = QWidget(), one.values
        row = QHBoxLayout(whole)
        row.setContentsMargins(BETWEEN, 0, 0, 0)
        row.setSpacing(INSIDE)
        day = words.day(values["paid_on"]) or self.tr("day not known")
        amount = dues_words.money(values["amount"], self.row.currency)
        sort = self.tr("in kind") if values["in_kind"] else self.tr("paid")
        row.addWidget(plain_label(" · ".join(filter(None, (day, amount, sort, values["notes"]))), "small"), 1)
        if not self._tools.desk.store.read_only:
            off = tool("trash", self.tr("Remove: {name}").replace("{name}", f"{day} {amount}"))
            off.clicked.connect(partial(self._take_off, one.id))
            row.addWidget(off)
        return whole

    def _take_off(self, payment: int) -> None:
        self._try(partial(self._tools.desk.records.remove, "dues_payment", payment))

    def _remove(self) -> None:
        self._try(partial(self._tools.desk.records.remove, "dues", self.row.id))

    def _change(self, values: dict[str, Any]) -> None:
        self._try(partial(self._tools.desk.members.dues.change, self.row.id, values))

    def _try(self, do: Callable[[], object]) -> None:
        try:
            do()
        except DeskError as error:
            self._tools.say(words.explained(error))

    def _show(self, form: InlineForm) -> None:
        empty(self._place)
        form.done.connect(partial(empty, self._place))
        self._place.addWidget(form)


class PaymentForm(InlineForm):
    """Money, or a thing with its worth, given towards dues."""

    def __init__(self, tools: Tools, row: DuesRow, *, in_kind: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.keep.setText(self.tr("Note it"))
        self._dues, self._row, self._in_kind = tools.desk.members.dues, row, in_kind
        self.day, self.amount, self.notes = DateInput(), MoneyInput(row.currency or ""), TextInput()
        self.day.show_value(date.today())
        if not in_kind:
            self.amount.show_value(row.left or None)
        self.put(self.tr("Given on") if in_kind else words.field("dues_payment", "paid_on"), self.day)
        self.put(self.tr("What it is worth") if in_kind else self.tr("Amount"), self.amount)
        self.put(self.tr("What was given") if in_kind else words.field("dues_payment", "notes"), self.notes)

    def carry_out(self) -> None:
        """Note it."""
        values = {"paid_on": self.day.value(), "amount": self.amount.value(), "notes": self.notes.value()}
        self._dues.pay(self._row.id, {**values, "in_kind": self._in_kind})


class RaiseForm(InlineForm):
    """The dues of one membership for one year: by a tier, or with an amount of its own."""

    def __init__(self, tools: Tools, membership: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.keep.setText(self.tr("Raise dues"))
        self._dues, self._membership = tools.desk.members.dues, membership
        self._tiers = {str(one.id): one for one in tools.desk.records.where("dues_tier")}
        self.year, self.due = TextInput(narrow=True), DateInput()
        self.amount, self.currency = MoneyInput(), currency_input(tools)
        self.currency.edited.connect(lambda: self.amount.show_currency(str(self.currency.value() or "")))
        self.year.show_value(str(date.today().year))
        self.tier = ChoiceButton(words.field("dues", "dues_tier_id"))
        names = {key: tier_title(one) for key, one in self._tiers.items()}
        self.tier.offer({"": self.tr("No tier"), **names}, next(iter(names), ""))
        self.tier.chosen.connect(self._take_tier)
        self.put(words.field("dues", "year"), self.year)
        self.put(words.field("dues", "dues_tier_id"), self.tier)
        self.put(words.field("dues", "amount"), self.amount)
        self.put(words.field("dues", "currency"), self.currency)
        self.put(words.field("dues", "due_on"), self.due)
        self._take_tier(self.tier.key)

    def carry_out(self) -> None:
        """Raise them."""
        values = {
            "year": self.year.value(), "dues_tier_id": int(self.tier.key) if self.tier.key else None,
            "amount": self.amount.value(), "currency": self.currency.value(), "due_on": self.due.value(),
        }  # fmt: skip
        self._dues.add(self._membership, checked("dues", values))

    def _take_tier(self, key: str) -> None:
        tier = self._tiers.get(key)
        if tier is not None:
            self.currency.show_value(tier.values["currency"])
            self.amount.show_currency(str(tier.values["currency"] or ""))
            self.amount.show_value(tier.values["amount"])


def tier_title(tier: Kept) -> str:
    """Return what a tier is called, with its amount."""
    name = title_of("dues_tier", tier.values, words.language()) or words.kind("dues_tier")
    amount = dues_words.money(tier.values["amount"], tier.values["currency"])
    return f"{name} · {amount}"


def currency_input(tools: Tools) -> Input:
    """Return an input for a currency."""
    known = {field.name: field for field in fields("dues")}
    blank = Kept("dues", 0, 0, {name: field.default for name, field in known.items()})
    return make_input(blank, known["currency"], Offers(tools.desk.records, tools.codes))
