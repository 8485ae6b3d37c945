"""The payments of a grant, each with its rate; none is changed, a wrong one is reversed."""

from contextlib import suppress
from datetime import date
from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.money import told
from ppa_desk.services.grants.rates import rate_note
from ppa_desk.services.records import Gone, Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import BETWEEN, TIGHT
from ppa_desk.ui.widgets.parts import Card, LinkButton, Notice, plain_label

WATCHED = frozenset({"payment", "tranche", "grant_record"})


class PaymentsCard(Card):
    """What was paid."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(words.kind("payment", many=True), parent=parent)
        self._tools, self._grant = tools, grant
        self.notice = Notice()
        self.notice.hide()
        self.add(self.notice)
        self._rows = QWidget()
        self.add(self._rows)
        tools.bell.rang.connect(self._changed)
        self.show_payments()

    def show_payments(self) -> None:
        """Show the payments as they are now."""
        desk = self._tools.desk
        row, payments = desk.grants.register.get(self._grant), desk.grants.payments.of(self._grant)
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(2, 1)
        taken_back = {one.values["reverses_id"] for one in payments}
        tranches = {one.id: one.values["nr"] for one in desk.records.where("tranche", grant_record_id=self._grant)}
        for at, one in enumerate(payments):
            self._show(grid, at * 2, one, row["currency"], tranches.get(one.values["tranche_id"]))
            if one.id not in taken_back and one.values["reverses_id"] is None and not desk.store.read_only:
                reverse = LinkButton(self.tr("Reverse…"))
                reverse.clicked.connect(partial(self.reverse, one))
                grid.addWidget(reverse, at * 2, 3)
        if not payments:
            empty = self.tr("Nothing was paid yet. A released tranche can be paid in the card above.")
            grid.addWidget(plain_label(empty, "secondary"), 0, 0, 1, 4)
        before, self._rows = self._rows, whole
        self.body.replaceWidget(before, whole)
        before.hide()
        before.deleteLater()

    def reverse(self, payment: Kept) -> None:
        """Ask why, and note the payment that takes this one back."""
        why = self._tools.ask.text(self.tr("Why is this payment reversed? Both stay in the list."))
        if why is None:
            return
        try:
            self._tools.desk.grants.payments.reverse(payment.id, date.today(), why)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.say(self.tr("Reversed. The tranche can be paid again."), "good")

    def _show(self, grid: QGridLayout, at: int, payment: Kept, currency: str, tranche: int | None) -> None:
        language, values = words.language(), payment.values
        grid.addWidget(plain_label(words.day(values["paid_on"]), wrap=False), at, 0)
        amount = plain_label(told(values["amount"], currency, language), "strong", wrap=False)
        grid.addWidget(amount, at, 1)
        parts = [self.tr("tranche {nr}").format(nr=tranche)] if tranche else []
        parts += [self.tr("takes another back")] if values["reverses_id"] is not None else []
        parts += [part for part in (values["reference"], values["colleague"]) if part]
        grid.addWidget(plain_label(" · ".join(parts), "secondary"), at, 2)
        if note := rate_note(dict(values), currency, "fr" if language == "fr" else "en"):
            grid.addWidget(plain_label(note, "small"), at + 1, 1, 1, 3)

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone):  # the record may be gone while its page still stands
            if kinds & WATCHED:
                self.show_payments()
