"""What a priority rests on: results of surveys, each with a way to take it off, and a field to cite another."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.fold import fold
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.picker import Offers, Picker
from ppa_desk.ui.meetings.lines import either
from ppa_desk.ui.preview.bar import tool
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import Notice, empty, plain_label


class EvidenceBox(QWidget):
    """The results of surveys one priority cites."""

    def __init__(self, tools: Tools, priority: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._priority = tools, priority
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(plain_label(self.tr("Results of surveys it rests on"), "strong"))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(TIGHT)
        column.addLayout(self.rows)
        self.notice = Notice()
        self.notice.hide()
        column.addWidget(self.notice)
        self.picker = Picker(self._offer, lambda _number: "")
        told = self.tr("Cite a key result of a survey")
        self.picker.name(told)
        self.picker.line.setPlaceholderText(told)
        self.picker.edited.connect(self._cite)
        column.addWidget(self.picker)
        tools.bell.rang.connect(self._changed)
        self.read()

    def read(self) -> None:
        """Show what is cited, and offer what else is kept."""
        empty(self.rows)
        records = self._tools.desk.records
        cited = records.where("key_result", priority_id=self._priority)
        self._free = records.where("key_result", priority_id=None)
        for kept in cited:
            self.rows.addWidget(self._row(kept))
        if not cited:
            none = self.tr("None yet.") if self._free else self.tr("None yet. Keep one under Key results of a survey.")
            self.rows.addWidget(plain_label(none, "secondary"))
        self.picker.setVisible(bool(self._free) and not self._tools.desk.store.read_only)

    def _row(self, kept: Kept) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        told, survey = either(kept.values, "text"), kept.values["survey_id"]
        title = self._tools.desk.records.titles("survey", [survey], words.language()).get(survey, "")
        row.addWidget(plain_label(told), 1)
        row.addWidget(GoButton(self._tools, "survey", survey, title or words.kind("survey")))
        if not self._tools.desk.store.read_only:
            off = tool("close", self.tr("Take off: {name}").replace("{name}", told))
            off.clicked.connect(lambda: self._link(kept, None))
            row.addWidget(off)
        return whole

    def _offer(self, typed: str) -> Offers:
        asked = fold(typed).split()
        told = [(kept.id, either(kept.values, "text")) for kept in self._free]
        return [one for one in told if all(word in fold(one[1]) for word in asked)]

    def _cite(self) -> None:
        number: Any = self.picker.value()
        self.picker.show_value(None)
        chosen = next((kept for kept in self._free if kept.id == number), None)
        if chosen is not None:
            self._link(chosen, self._priority)

    def _link(self, kept: Kept, priority: int | None) -> None:
        try:
            self._tools.desk.records.save("key_result", kept.id, kept.version, {"priority_id": priority})
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def _changed(self, kinds: frozenset[str]) -> None:
        if "key_result" in kinds:
            self.read()
