"""What is asked once about each file, such as whether its dates begin with the month."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ppa_desk.exchange.plan import Ask
from ppa_desk.model.fold import fold
from ppa_desk.sentences import NOTES
from ppa_desk.ui import words
from ppa_desk.ui.fields.picker import Picker
from ppa_desk.ui.imports.deciding import beside
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Card

MENU = 12
"""Answers that fit a menu."""


class AsksCard(Card):
    """Questions about files. `asked` is what was answered, by file and key."""

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Once for these files"), parent=parent)
        self.asked: dict[tuple[str, str], str] = {}
        self._shown: list[tuple[str, str]] = []
        self.hide()

    def show_asks(self, asks: Sequence[Ask]) -> None:
        """Show what is asked; questions shown already stay as they were answered."""
        keys = [_key(ask) for ask in asks]
        if keys != self._shown:
            self._shown = keys
            self.clear()
            for ask in asks:
                self.add(beside(words.notice(ask.code, ask.values), "", self._control(ask)))
        self.setVisible(bool(asks))

    def _control(self, ask: Ask) -> QWidget:
        """Return what one answers with: a menu, or where there is much to choose from, a field to type in."""
        return self._button(ask) if len(ask.choices) <= MENU else self._picker(ask)

    def _picker(self, ask: Ask) -> Picker:
        offered = [(key, self._answer(key, told)) for key, told in ask.choices]
        names = dict(offered)
        picker = Picker(
            lambda typed: [one for one in offered if fold(typed.strip()) in fold(one[1])],
            lambda key: names.get(key, ""),
            may_be_empty=False,
        )
        picker.name(self.tr("Answer"))
        picker.show_value(ask.taken)
        picker.edited.connect(lambda: self._answered(ask, str(picker.value() or ask.choices[0][0])))
        return picker

    def _button(self, ask: Ask) -> ChoiceButton:
        button = ChoiceButton(self.tr("Answer"))
        button.offer({key: self._answer(key, told) for key, told in ask.choices}, ask.taken)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.chosen.connect(partial(self._answered, ask))
        return button

    def _answer(self, key: str, told: str) -> str:
        known = {
            "month": self.tr("Month first"), "day": self.tr("Day first"),
            "labels": self.tr("Longest known answers first"), "commas": self.tr("At every comma"),
            "replaces": self.tr("It replaces what came before"), "another": self.tr("It is another project"),
        }  # fmt: skip
        return known.get(key) or (words.notice(told, {}) if told in NOTES else told)

    def _answered(self, ask: Ask, key: str) -> None:
        self.asked[_key(ask)] = key
        self.answered.emit()


def _key(ask: Ask) -> tuple[str, str]:
    return str(ask.values["file"]), ask.key
