"""The settings of a way of counting as inputs: pickers and numbers, each offering what fits what is chosen already."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.model.fold import fold
from ppa_desk.services.results.feeds import survey, told
from ppa_desk.services.results.feeds.ways import Asked, Setting, Way
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.inputs import Input, TextInput
from ppa_desk.ui.fields.picker import Offers, Picker
from ppa_desk.ui.fields.several import Several
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import empty, plain_label
from ppa_desk.ui.words import dates_language


class SettingsBox(QWidget):
    """The settings of one way of counting. `edited` tells that somebody changed one."""

    edited = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.way: Way | None = None
        self.inputs: dict[str, Input] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(INSIDE)

    def show_way(self, way: Way | None, kept: Mapping[str, str | int]) -> None:
        """Ask for the settings of a way, as they are kept."""
        empty(self._column)
        self.way, self.inputs = way, {}
        for one in way.settings if way else ():
            made = self._input(one)
            name = told.setting(one.name, dates_language())
            label = name if one.required else self.tr("{name} (all where none is chosen)").format(name=name)
            made.name(name)
            made.allow(not self._tools.desk.store.read_only)
            self._column.addWidget(plain_label(label, "small"))
            self._column.addWidget(made)
            self.inputs[one.name] = made
            made.show_value(kept.get(one.name))
            (made.left if one.asked is Asked.NUMBER else made.edited).connect(self.edited)

    @property
    def values(self) -> dict[str, str | int]:
        """What is chosen, by the name of the setting."""
        found = {name: self._value(name, made) for name, made in self.inputs.items()}
        return {name: value for name, value in found.items() if value not in ("", None)}

    def _value(self, name: str, made: Input) -> Any:
        value = made.value()
        asked = next(one.asked for one in self.way.settings if one.name == name) if self.way else None
        if asked is Asked.NUMBER:
            return int(value) if str(value).strip().isdecimal() else ""
        if asked is Asked.LINK:
            return value if isinstance(value, int) else ""
        return value or ""

    def _input(self, one: Setting) -> Input:
        if one.asked is Asked.NUMBER:
            return TextInput(narrow=True)
        if one.asked is Asked.LINK:
            return Picker(lambda typed: self._tools.desk.records.offer(one.of, typed), self._record(one.of))
        if one.asked is Asked.QUESTION:
            return Picker(*_fitting(self._questions))
        if one.asked is Asked.OPTIONS:
            return Several(*_fitting(self._options))
        return Several(*_fitting(lambda: self._codes(one.of)))

    def _record(self, kind: str) -> Callable[[Any], str]:
        return lambda number: self._tools.desk.records.titles(kind, [number], words.language()).get(number, "")

    def _codes(self, name: str) -> Offers:
        codes = self._tools.codes.choices(name)
        return [(one.code, words.sentence_case(one.label(words.language()))) for one in codes]

    def _chosen_survey(self) -> int | None:
        value = self.values.get("survey")
        return value if isinstance(value, int) else None

    def _questions(self) -> Offers:
        what = self.way.what if self.way else ""
        return survey.questions(self._tools.desk, self._chosen_survey(), what, dates_language())

    def _options(self) -> Offers:
        question = str(self.values.get("question") or "")
        return survey.options(self._tools.desk, self._chosen_survey(), question, dates_language())


def _fitting(offered: Callable[[], Offers]) -> tuple[Callable[[str], Offers], Callable[[Any], str]]:
    """Return what fits the words typed, and what a value is called."""

    def offer(typed: str) -> Offers:
        asked = fold(typed).split()
        return [one for one in offered() if all(word in fold(one[1]) for word in asked)]

    return offer, lambda value: dict(offered()).get(value, str(value))


def deed_words(deed: str) -> str:
    """Return what taking a count in would do, as a chip says it."""
    return {
        "add": QCoreApplication.translate("Counts", "new"),
        "change": QCoreApplication.translate("Counts", "to change"),
        "same": QCoreApplication.translate("Counts", "as it is kept"),
        "differs": QCoreApplication.translate("Counts", "differs, stays"),
        "nothing": QCoreApplication.translate("Counts", "nothing counted"),
    }[deed]
