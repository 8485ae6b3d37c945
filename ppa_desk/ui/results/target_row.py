"""One target as it is typed: a number, a tick for a milestone, or words; and why one that stood changes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ppa_desk.model import quantity
from ppa_desk.model.results.indicator import Measure
from ppa_desk.services.checks import Refused, checked
from ppa_desk.services.results.combining import ONE
from ppa_desk.services.results.targets import Aim
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.inputs import FlagInput, Input, TextInput
from ppa_desk.ui.fields.number_inputs import QuantityInput
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import Card, Notice, PrimaryButton, QuietButton, plain_label

ONE_PERCENT = 1_000_000


class TargetRow(QObject):
    """The inputs of one target. `typed` tells what it says once a person leaves it and it differs."""

    typed = Signal(object)

    def __init__(
        self, aim: Aim, measure: Measure, unit: str, name: str, parent: QObject | None = None, *, ticked: bool = False
    ) -> None:
        super().__init__(parent)
        self.aim, self.measure, self.ticked = aim, measure, ticked
        self.first = plain_label("", "secondary", wrap=False)
        self.message = plain_label("", "small")
        self.message.hide()
        self.entries: dict[str, Input] = {}
        if measure is Measure.QUALITATIVE:
            self.entries = {"text_en": TextInput(), "text_fr": TextInput()}
        elif ticked:
            self.entries = {"value": FlagInput(self.tr("to be reached"))}
        else:
            self.entries = {"value": QuantityInput("%" if measure is Measure.RATIO else unit)}
        for key, entry in self.entries.items():
            entry.name(name if key == "value" else f"{name}, {words.field('indicator_target', key)}")
            entry.left.connect(self.settle)
            if isinstance(entry, TextInput):
                entry.line.returnPressed.connect(self.settle)
            if key.startswith("text") and isinstance(entry, TextInput):
                entry.line.setPlaceholderText(words.language_name(key[-2:]))
        self.show_kept()

    def take(self, aim: Aim) -> None:
        """Show what is kept now, where nobody is typing something else."""
        typing = any(entry.edit.hasFocus() for entry in self.entries.values()) and self._differs()
        self.aim = aim
        if not typing:
            self.show_kept()

    def _differs(self) -> bool:
        try:
            return self.said() != self.kept()
        except Refused:
            return True

    def show_kept(self) -> None:
        """Show what is kept."""
        kept = self.kept()
        for name, entry in self.entries.items():
            entry.show_value(bool(kept["value"]) if self.ticked else kept.get(name))

    @property
    def stands(self) -> bool:
        """Whether something was set that a change must keep beside it."""
        return any(value not in (None, "") for value in self.kept().values()) if not self.ticked else (
            bool(self.aim.number) or bool(self.aim.revisions)
        )  # fmt: skip

    def kept(self) -> dict[str, Any]:
        """Return what is kept, as it would be typed."""
        if self.measure is Measure.QUALITATIVE:
            return {"text_en": self.aim.text_en, "text_fr": self.aim.text_fr}
        if self.ticked:
            return {"value": ONE if self.aim.number else 0}
        return {"value": None if self.aim.number is None else int(self.aim.number)}

    def said(self) -> dict[str, Any]:
        """Return what is typed, as it is kept. Refused."""
        told = {name: entry.value() for name, entry in self.entries.items()}
        if self.ticked:
            return {"value": ONE if told["value"] else 0}
        return checked("indicator_target", told)

    def settle(self) -> None:
        """Tell what is typed, or say why it cannot be read."""
        try:
            said = self.said()
        except Refused as why:
            self.tell(words.explained(why), "bad")
            return
        self.tell("")
        value = said.get("value")
        if self.measure is Measure.RATIO and value is not None and 0 < value <= ONE_PERCENT:
            self.tell(self.tr("That is at most 1%. Type 62 for 62%."))
        if said != self.kept():
            self.typed.emit(said)

    def tell(self, sentence: str, role: str = "attention") -> None:
        """Say something beside the input."""
        self.message.setText(sentence)
        self.message.setProperty("role", role)
        self.message.style().polish(self.message)
        self.message.setVisible(bool(sentence))

    def place(self, grid: QGridLayout, row: int, *before: QWidget) -> None:
        """Put labels, inputs and message on a line of a grid."""
        for at, widget in enumerate(before):
            grid.addWidget(widget, row, at, Qt.AlignmentFlag.AlignVCenter)
        column = QHBoxLayout()
        column.setSpacing(INSIDE)
        for entry in self.entries.values():
            column.addWidget(entry)
        column.addWidget(self.message, 1)
        grid.addLayout(column, row, len(before))


class WhyBox(Card):
    """Asks why a target changes that was set before. `changed` carries reason and words; `left` that it stays."""

    changed = Signal(str, str)
    left = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Why does this target change?"), parent=parent)
        self.sentence, self.notice = plain_label("", "strong"), Notice()
        self.notice.hide()
        self.reason, self.why = ChoiceBox(), TextInput()
        codes = tools.codes.choices("revision_reason")
        self._choices = {"": self.tr("Choose a reason…")} | {
            one.code: words.sentence_case(tools.codes.label("revision_reason", one.code, words.language()))
            for one in codes
        }
        self.reason.setAccessibleName(words.field("target_revision", "reason"))
        self.why.name(words.field("target_revision", "why"))
        self.why.line.setPlaceholderText(self.tr("In words, for the next report"))
        row = QHBoxLayout()
        row.setSpacing(BETWEEN)
        row.addWidget(self.reason, 1)
        row.addWidget(self.why, 2)
        self.go, stay = PrimaryButton(self.tr("Change the target")), QuietButton(self.tr("Leave it as it was"))
        self.go.clicked.connect(self._go)
        self.why.line.returnPressed.connect(self._go)
        stay.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.addWidget(self.go)
        buttons.addWidget(stay)
        buttons.addStretch(1)
        self.add(self.sentence, self.notice)
        self.body.addLayout(row)
        self.body.addLayout(buttons)
        self.hide()

    def ask(self, period: str, before: str, after: str) -> None:
        """Ask about a change."""
        told = self.tr("{period}: {before} becomes {after}. Both stay beside each other in reports.")
        self.sentence.setText(told.format_map({"period": period, "before": before, "after": after}))
        self.reason.offer(self._choices, "")
        self.why.show_value("")
        self.notice.hide()
        self.show()
        self.reason.setFocus()

    def _go(self) -> None:
        if self.reason.key:
            self.changed.emit(self.reason.key, str(self.why.value()))
        else:
            self.notice.say(self.tr("Choose a reason first. The target stays as it was."), "bad")


def told_of(said: Mapping[str, Any], measure: Measure, nothing: str, reached: str) -> str:
    """Return what a target says, in words."""
    if measure is Measure.QUALITATIVE:
        first, other = ("text_fr", "text_en") if words.language() == "fr" else ("text_en", "text_fr")
        return f"“{said[first] or said[other]}”" if said[first] or said[other] else nothing
    if said["value"] is None or (measure is Measure.MILESTONE and not said["value"]):
        return nothing
    if measure is Measure.MILESTONE and said["value"] == ONE:
        return reached
    return quantity.plain(int(said["value"]), words.language())
