"""Noting a payment: what is left of the tranche stands there, with the nearest rate where another currency left."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model import money
from ppa_desk.model.grants.money import TrancheStatus
from ppa_desk.model.kinds import fields
from ppa_desk.services.grants.payments import Draft
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.box import FieldBox, make_input
from ppa_desk.ui.fields.number_inputs import MoneyInput
from ppa_desk.ui.fields.offers import Offers
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Notice, PrimaryButton, plain_label, show_if

ALWAYS = ("paid_on", "amount", "currency", "fund_id", "reference")
OTHER = ("paid", "rate", "rate_on", "rate_source")
"""Only where the money left in another currency."""


class PaymentForm(QWidget):
    """The form for one payment of a tranche."""

    def __init__(self, tools: Tools, tranche: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._tranche = tools, tranche
        grant = tools.desk.records.get("tranche", tranche).values["grant_record_id"]
        self._currency = tools.desk.grants.register.get(grant)["currency"] or ""
        self.notice = Notice()
        self.notice.hide()
        self.boxes: dict[str, FieldBox] = {}
        self.rate_hint = plain_label("", "small")
        self.note = PrimaryButton(self.tr("Note the payment"))
        self.note.clicked.connect(self.keep)
        self._lay_out(grant)
        self.show_draft(tools.desk.grants.payments.draft(tranche))

    def first(self) -> None:
        """Put the cursor where one begins."""
        self.boxes["paid_on"].entry.edit.setFocus()

    def show_draft(self, draft: Draft) -> None:
        """Show a payment to be noted."""
        values: dict[str, Any] = {
            "paid_on": draft.paid_on, "amount": draft.amount, "currency": draft.currency, "fund_id": draft.fund,
            "paid": draft.paid, "rate": draft.rate, "rate_on": draft.rate_on, "rate_source": draft.rate_source,
        }  # fmt: skip
        for name, value in values.items():
            self.boxes[name].entry.show_value(value)
        self._show_currency(draft)

    def keep(self) -> None:
        """Note the payment."""
        try:
            self._tools.desk.grants.payments.note(self._typed())
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()
        if self._tools.desk.grants.tranches.stand(self._tranche).status is TrancheStatus.RELEASED:
            self.show_draft(self._tools.desk.grants.payments.draft(self._tranche))  # of what is still left

    def _lay_out(self, grant: int) -> None:
        records = self._tools.desk.records
        known = {field.name: field for field in fields("payment")}
        blank = {name: field.default for name, field in known.items()}
        kept = Kept("payment", 0, 0, blank | {"grant_record_id": grant, "currency": self._currency})
        offers = Offers(records, self._tools.codes)
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE)
        for at, name in enumerate((*ALWAYS[:3], *OTHER, *ALWAYS[3:])):
            box = self.boxes[name] = FieldBox("payment", known[name], make_input(kept, known[name], offers))
            grid.addWidget(box, at // 2, at % 2)
        for name in ("paid_on", "currency", "amount"):
            self.boxes[name].typed.connect(self._suggest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.notice)
        column.addLayout(grid)
        column.addWidget(self.rate_hint)
        column.addWidget(self.note, 0, Qt.AlignmentFlag.AlignLeft)

    def _suggest(self, name: str, _value: Any) -> None:
        """Another currency or day asks for another rate; what was typed of the rate before is replaced."""
        currency, on = self.boxes["currency"].entry.value(), self.boxes["paid_on"].entry.value()
        if not currency or (name == "amount" and currency == self._currency):
            return
        day = on if isinstance(on, date) else None
        draft = self._tools.desk.grants.payments.draft(self._tranche, currency, day)
        amount = self._amount("amount", self._currency, softly=True)
        if amount is not None and draft.rate:
            paid = money.converted(amount, 1 / money.rate(draft.rate), currency)
            self.boxes["paid"].entry.show_value(paid)
        for one in ("rate", "rate_on", "rate_source"):
            self.boxes[one].entry.show_value(getattr(draft, one))
        self._show_currency(draft)

    def _show_currency(self, draft: Draft) -> None:
        """Name both currencies, and hide what is not asked for."""
        for name, currency in (("amount", self._currency), ("paid", draft.currency)):
            entry = self.boxes[name].entry
            if isinstance(entry, MoneyInput):
                entry.show_currency(currency)
        other = draft.currency != self._currency
        for name in OTHER:
            show_if(self.boxes[name], other)
        if not other:
            self.rate_hint.setText("")
        elif draft.rate:
            self.rate_hint.setText(self.tr("This is the latest rate entered that is not later than the payment."))
        else:
            told = self.tr("No rate is entered for 1 {one} in {into}. Type it with its day and source.")
            self.rate_hint.setText(told.format(one=draft.currency, into=self._currency))
        show_if(self.rate_hint, other)

    def _typed(self) -> Draft:
        value = {name: box.entry.value() for name, box in self.boxes.items()}
        currency = value["currency"] or self._currency
        return Draft(
            tranche=self._tranche,
            paid_on=value["paid_on"] if isinstance(value["paid_on"], date) else None,
            amount=self._amount("amount", self._currency),
            currency=currency,
            paid=self._amount("paid", currency) if currency != self._currency else None,
            rate=str(value["rate"] or "").strip(),
            rate_on=value["rate_on"] if isinstance(value["rate_on"], date) else None,
            rate_source=str(value["rate_source"] or "").strip(),
            fund=value["fund_id"],
            reference=str(value["reference"] or ""),
        )

    def _amount(self, name: str, currency: str, softly: bool = False) -> int | None:
        """Return an amount as typed; NotMoney where it is none, unless asked softly."""
        value = self.boxes[name].entry.value()
        if value is None or isinstance(value, int) or not str(value).strip():
            return value if isinstance(value, int) else None
        try:
            return money.read(str(value), currency)
        except DeskError:
            if softly:
                return None
            raise
