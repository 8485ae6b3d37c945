"""An amount or quantity: typed as English or French write it, shown with its groups and its unit beside it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ppa_desk.model import money, quantity, seconds
from ppa_desk.model.kinds import Field
from ppa_desk.services.records import Kept, Records
from ppa_desk.ui import words
from ppa_desk.ui.fields.inputs import TextInput
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import plain_label

WIDE = 180
"""Pixels an amount takes."""


class MoneyInput(TextInput):
    """A line for an amount in thousandths."""

    def __init__(self, currency: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line.setMaximumWidth(WIDE)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.unit = plain_label(currency, "secondary", wrap=False)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.line)
        row.addWidget(self.unit)
        row.addStretch(1)
        self.column.addLayout(row)
        self._shown = ""
        self._kept: int | None = None

    def value(self) -> Any:
        """Return the amount that is kept while its text stands, else what was typed."""
        return self._kept if self.line.text() == self._shown else self.line.text()

    def show_value(self, value: Any) -> None:
        """Show an amount; nobody is told."""
        self._kept = value if isinstance(value, int) else None
        super().show_value(self.told(self._kept) if self._kept is not None else value)
        self._shown = self.line.text()

    def told(self, kept: int) -> str:
        """Return a kept amount as its reader writes it."""
        return money.plain(kept, self.unit.text(), words.language())

    def show_currency(self, code: str) -> None:
        """Name the currency beside the amount."""
        self.unit.setText(code)


class QuantityInput(MoneyInput):
    """A line for a number in millionths."""

    def told(self, kept: int) -> str:
        """Return a kept number as its reader writes it."""
        return quantity.plain(kept, words.language())


class SecondsInput(MoneyInput):
    """A line for a place in a recording."""

    def told(self, kept: int) -> str:
        """Return it as 00:42:10."""
        return seconds.plain(kept)


def currency_of(records: Records, kept: Kept, spec: Field) -> str:
    """Return the currency of an amount: of its own record, else of the grant or fund it belongs to; empty if none."""
    if spec.currency in kept.values:
        return str(kept.values[spec.currency] or "")
    for kind in ("grant_record", "fund", "budget_line", "scenario"):
        number = kept.values.get(f"{kind}_id")
        if number is not None:
            owner = records.get(kind, number)
            found = owner.values.get("currency")
            return str(found or "") if "currency" in owner.values else currency_of(records, owner, spec)
    return ""
