"""Key results of a survey: kept in a sentence each with the figure behind it, and cited by summaries and priorities."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from ppa_desk.model.fold import fold
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.picker import Offers, Picker
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.meetings.lines import either
from ppa_desk.ui.record.looked_at import LookedAt
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Card, Notice, plain_label, show_if
from ppa_desk.ui.words import dates_language

SHOWN = ("text_en", "text_fr", "priority_id", "visibility")


class KeyResultsTab(LookedAt, QWidget):
    """The results that others cite, and a field to keep another."""

    watched = frozenset({"response", "survey", "text_code", "text_mark"})

    def __init__(self, tools: Tools, survey: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._survey = tools, survey
        self._sentences: Mapping[str, str] = {}
        self.notice = Notice()
        self.notice.hide()
        self.picker = Picker(self._offer, self._title)
        told = self.tr("Keep a result: type words of it, or open the list")
        self.picker.name(told)
        self.picker.line.setPlaceholderText(told)
        self.picker.edited.connect(self.keep)
        self.list = ChildList(
            tools, "key_result", {"survey_id": survey}, SHOWN, line=_line, below=self._cited,
            empty=self.tr("No result is kept yet. Choose the first one above, once the survey is closed."),
        )  # fmt: skip
        aside = self.list.adder.sizePolicy()
        aside.setRetainSizeWhenHidden(True)
        self.list.adder.setSizePolicy(aside)
        self.list.adder.hide()
        card = Card(words.kind("key_result", many=True), self.tr("Sentences that summaries and priorities cite"))
        card.add(self.picker, self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for widget in (self.notice, card):
            column.addWidget(widget)
        column.addStretch(1)
        show_if(self.picker, not tools.desk.store.read_only)
        self.watch(tools)

    def read(self) -> None:
        """Count what is offered."""
        offered = partial(self._tools.desk.key_results.offered, self._survey, dates_language())
        self._tools.tasks.run(lambda _task: offered(), self._counted, self._failed)

    def _counted(self, sentences: Mapping[str, str]) -> None:
        if isValid(self):
            self._sentences = sentences

    def _offer(self, typed: str) -> Offers:
        asked = fold(typed).split()
        return [(name, told) for name, told in self._sentences.items() if all(word in fold(told) for word in asked)]

    def _title(self, question: str) -> str:
        return self._sentences.get(question, "")

    def keep(self) -> None:
        """Keep the chosen result, or count it anew where it is kept."""
        question = self.picker.value()
        self.picker.show_value(None)
        if question:
            keep = partial(self._tools.desk.key_results.keep, self._survey, question)
            self._tools.tasks.run(lambda _task: keep(), self._kept, self._failed)

    def _kept(self, number: int) -> None:
        if isValid(self):
            self.notice.hide()
            self.list.show_part(number)

    def _failed(self, error: Exception) -> None:
        if isValid(self):
            self.notice.say(words.explained(error), "bad")

    def _cited(self, kept: Kept) -> QWidget:
        told = self.tr("Cite it in a text of a meeting: {key}").format(key=f"[[{kept.values['key']}]]")
        label = plain_label(told, "secondary")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label


def _line(kept: Kept) -> Line:
    return Line(either(kept.values, "text"), kept.values["key"])
