"""A field as people see it: label, input, and beside it what is wrong or missing."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ppa_desk.model.kinds import Field
from ppa_desk.services.codes import Codes
from ppa_desk.services.records import Kept, Records
from ppa_desk.ui import words
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.fields.inputs import FlagInput, Input, LongInput, TextInput
from ppa_desk.ui.fields.number_inputs import MoneyInput, QuantityInput, SecondsInput, currency_of
from ppa_desk.ui.fields.offers import Offers
from ppa_desk.ui.fields.picker import Picker
from ppa_desk.ui.fields.several import Several
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import QuietButton, empty, plain_label


class FieldBox(QWidget):
    """One field of a record. `typed` tells what it holds; `settled` whether somebody chose the own version of two."""

    typed = Signal(str, object)
    settled = Signal(str, bool)

    def __init__(self, kind: str, spec: Field, entry: Input, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec, self.entry = spec, entry
        name = words.titled(kind, spec)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self.label: QLabel | None = None
        if spec.type != "flag":
            self.label = plain_label(name, "small")
            self.label.setBuddy(entry.edit)
            column.addWidget(self.label)
        entry.name(name)
        entry.edited.connect(self._typed)
        column.addWidget(entry)
        self.message = plain_label("", "small")
        self.message.hide()
        column.addWidget(self.message)
        self._choice = QHBoxLayout()
        self._choice.setSpacing(INSIDE)
        column.addLayout(self._choice)
        column.addStretch(1)

    def refuse(self, sentence: str) -> None:
        """Say why what is typed cannot be kept."""
        self.entry.mark(True)
        self.tell(sentence, "bad")

    def accept(self) -> None:
        """Take back what was said about the text typed before."""
        self.entry.mark(False)
        self.tell("")
        empty(self._choice)

    def tell(self, sentence: str, role: str = "attention") -> None:
        """Say something below the input; also to screen readers."""
        if sentence == self.message.text():
            return
        self.message.setText(sentence)
        self.message.setProperty("role", role)
        self.message.style().polish(self.message)
        self.message.setVisible(bool(sentence))
        self.entry.edit.setAccessibleDescription(sentence)

    def offer_choice(self, sentence: str) -> None:
        """Show that somebody else changed this field too, with both versions to choose from."""
        self.entry.mark(True)
        self.tell(sentence, "bad")
        empty(self._choice)
        for text, chosen in ((self.tr("Keep mine"), self._mine), (self.tr("Take theirs"), self._theirs)):
            button = QuietButton(text)
            button.clicked.connect(chosen)
            self._choice.addWidget(button)
        self._choice.addStretch(1)

    @property
    def is_wide(self) -> bool:
        """Whether the field takes a whole line."""
        return self.spec.type == "long" or bool(self.spec.several)

    def _typed(self) -> None:
        self.typed.emit(self.spec.name, self.entry.value())

    def _mine(self) -> None:
        self.settled.emit(self.spec.name, True)

    def _theirs(self) -> None:
        self.settled.emit(self.spec.name, False)


def make_input(kept: Kept, spec: Field, offers: Offers) -> Input:
    """Return the input for a field of a record."""
    if spec.type == "long":
        return LongInput()
    if spec.type == "date":
        return DateInput()
    if spec.type == "flag":
        return FlagInput(words.field(kept.kind, spec.name))
    if spec.type in ("code", "choice", "link"):
        offer, title = offers.of(kept, spec)
        return Picker(offer, title, may_be_empty=spec.type != "choice" and not spec.required)
    if spec.type == "money":
        return MoneyInput(currency_of(offers.records, kept, spec))
    if spec.type == "quantity":
        return QuantityInput()
    if spec.format == "seconds":
        return SecondsInput()
    if spec.several:
        return Several(*offers.of(kept, spec), make=offers.maker(spec))
    return TextInput(narrow=spec.type == "number" or spec.format in ("fraction", "rate"))


def shown(records: Records, codes: Codes, kind: str, spec: Field, value: Any) -> str:
    """Return a value as a person reads it, with the title of a linked record."""
    title = ""
    if spec.type == "link" and value is not None:
        title = records.titles(spec.kind, [value], words.language()).get(value, "")
    if isinstance(value, date):
        return words.long_day(value)
    return words.value(codes, kind, spec, value, title)
