"""The money of a grant: its four amounts, where they come from, what for, in which parts, what was paid and spent."""

from contextlib import suppress

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.model.money import told
from ppa_desk.services.records import Gone
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.grants.budget_card import ActualsCard, BudgetCard
from ppa_desk.ui.grants.payments_card import PaymentsCard
from ppa_desk.ui.grants.sources_card import SourcesCard
from ppa_desk.ui.grants.tranches_card import TranchesCard
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Chip, show_if

AMOUNTS = ("requested", "recommended", "approved", "signed", "currency")
WATCHED = frozenset({"grant_record", "tranche", "payment"})


class MoneyTab(QWidget):
    """The tab of a grant's money."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for card in (AmountsCard, TranchesCard, PaymentsCard, SourcesCard, BudgetCard, ActualsCard):
            column.addWidget(card(tools, grant))
        column.addStretch(1)


class AmountsCard(Card):
    """Requested, recommended, approved and signed, and what has become of them."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Amounts"))
        self.title.show()
        self._tools, self._grant = tools, grant
        desk = tools.desk
        self.editor = RecordEditor(
            desk.records, desk.codes, "grant_record", grant, AMOUNTS, read_only=desk.store.read_only
        )
        self.sums = FlowRow()
        self.add(self.editor, self.sums)
        tools.bell.rang.connect(self._changed)
        self.show_sums()

    def show_sums(self) -> None:
        """Tell what is planned, paid and still to be paid; the currency stands once any of that is there."""
        grants = self._tools.desk.grants
        begun = bool(grants.tranches.of(self._grant) or grants.payments.of(self._grant))
        self.editor.boxes["currency"].entry.allow(not begun and not self._tools.desk.store.read_only)
        show_if(self.sums, begun)
        row = grants.register.get(self._grant)
        planned, paid = grants.tranches.planned(self._grant), grants.payments.paid(self._grant)
        limit = grants.tranches.limit(self._grant)
        self.sums.clear()
        told_by = {self.tr("Planned in tranches: {amount}"): planned, self.tr("Paid: {amount}"): paid}
        if limit is not None:
            told_by[self.tr("Still to be paid: {amount}")] = limit - paid
        for sentence, amount in told_by.items():
            over = limit is not None and amount > limit
            text = sentence.format(amount=told(amount, row["currency"], words.language()))
            self.sums.add(Chip(text, "bad" if over or amount < 0 else ""))

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone):  # the record may be gone while its page still stands
            if "grant_record" in kinds:
                self.editor.refresh()
            if kinds & WATCHED:
                self.show_sums()
