"""One value: its parts, its way to approval, its evidence, and what it said before it was restated."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.quantity import plain
from ppa_desk.services.results import typed
from ppa_desk.services.results.entering import SPLIT, Entry, Facts, NotEntered
from ppa_desk.services.results.grid import Value
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.inputs import LongInput, TextInput
from ppa_desk.ui.record.files_box import FilesBox
from ppa_desk.ui.results.lists import own
from ppa_desk.ui.results.parts_editor import PartsEditor
from ppa_desk.ui.results.value_model import state
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, PrimaryButton, QuietButton, plain_label, show_if

ROLES = {"draft": "", "submitted": "accent", "returned": "attention", "approved": "good", "locked": "good"}
STANDING = ("approved", "locked")


class ValuePanel(Card):
    """A value and what can be done with it."""

    def __init__(self, tools: Tools, facts: Facts, value: Value, about: str, parent: QWidget | None = None) -> None:
        super().__init__(f"{facts.code}  {own(facts.name_en, facts.name_fr)}", parent=parent)
        self._tools, self._facts, self._value = tools, facts, value
        self._may = not tools.desk.store.read_only
        self.notice = Notice()
        self.notice.hide()
        self.add(self._head(about), self.notice)
        if value.returned_why:
            self.notice.say(self.tr("Returned: {why}").format(why=value.returned_why), "attention")
        self.parts: PartsEditor | None = None
        if facts.dimensions and facts.measure in SPLIT:
            self._show_parts()
        self.why = Asking(self.tr("Why it goes back"), self.tr("Return"), self._give_back)
        self.restating = Restating(tools, facts, value, self._restate)
        self.add(self._actions(), self.why, self.restating)
        self._show_restated()
        self.files = FilesBox(tools, "indicator_value", value.id, fingerprints=True)
        self.add(self.files)

    def _head(self, about: str) -> QWidget:
        value, row = self._value, QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(INSIDE)
        line.addWidget(plain_label(about, "secondary"))
        line.addWidget(Chip(state(value.status), ROLES[value.status]))
        told = [self.tr("entered by {who}").format(who=value.entered_by)] if value.entered_by else []
        if value.approved_by and value.status in STANDING:
            day = words.day(value.approved_on)
            told.append(self.tr("approved by {who} on {day}").format(who=value.approved_by, day=day))
        line.addWidget(plain_label(", ".join(told), "small"), 1)
        return row

    def _show_parts(self) -> None:
        self.parts = PartsEditor(self._tools, self._facts)
        self.parts.show_parts(self._value, self._value.cells, may_edit=self._may)
        self.parts.changed.connect(self._parts_changed)
        self.parts.refused.connect(self._say)
        self.keep = PrimaryButton(self.tr("Keep the parts"))
        self.keep.setEnabled(False)
        self.keep.clicked.connect(self._keep_parts)
        show_if(self.keep, self._may and self._value.status not in STANDING)
        self.add(self.parts)
        self.body.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)

    def _actions(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(INSIDE)
        for name, states, text, do in (
            ("submit", ("draft", "returned"), self.tr("Hand in to be approved"), self._submit),
            ("approve", ("submitted",), self.tr("Approve"), self._approve),
            ("give_back", ("submitted",), self.tr("Return…"), self._ask_why),
            ("restate", STANDING, self.tr("Restate…"), self._ask_restated),
            ("withdraw", ("draft", "returned", "submitted"), self.tr("Take away"), self._withdraw),
        ):
            button: QPushButton = PrimaryButton(text) if name in ("submit", "approve") else QuietButton(text)
            button.clicked.connect(do)
            setattr(self, name, button)
            line.addWidget(button)
            show_if(button, self._may and self._value.status in states)
        line.addStretch(1)
        return row

    def _show_restated(self) -> None:
        for one in self._tools.desk.results.grid.restatements(self._value.id):
            reason = self._tools.codes.label("revision_reason", one["reason"], words.language())
            said = {
                "day": words.day(one["restated_on"]), "who": one["by"], "reason": reason, "why": one["why"],
                "before": _told(one, "before"), "after": _told(one, "after"),
            }  # fmt: skip
            told = self.tr("Restated on {day} by {who}: {before} → {after}. {reason}: {why}").format(**said)
            self.add(plain_label(told, "small"))

    # --- doing

    def _do(self, work: Callable[[], Any]) -> bool:
        try:
            work()
        except DeskError as error:
            self._say(error)
            return False
        return True

    def _say(self, error: DeskError) -> None:
        self.notice.say(words.explained(error), "bad")

    def _parts_changed(self) -> None:
        self.keep.setEnabled(True)

    def _keep_parts(self) -> None:
        assert self.parts is not None
        entry = replace(self._value.entry(), cells=self.parts.parts())
        self._do(partial(self._tools.desk.results.values.enter, [entry]))

    def _submit(self) -> None:
        self._do(partial(self._tools.desk.results.values.submit, [self._value.id]))

    def _approve(self) -> None:
        self._do(partial(self._tools.desk.results.values.approve, [self._value.id]))

    def _withdraw(self) -> None:
        self._do(partial(self._tools.desk.results.values.withdraw, [self._value.id]))

    def _ask_why(self) -> None:
        self.why.open()

    def _give_back(self, why: str) -> None:
        self._do(partial(self._tools.desk.results.values.give_back, [self._value.id], why))

    def _ask_restated(self) -> None:
        self.restating.open()

    def _restate(self, entry: Entry, reason: str, why: str) -> None:
        if self.parts is not None:
            entry = replace(entry, cells=self.parts.parts())
        self._do(partial(self._tools.desk.results.values.restate, self._value.id, entry, reason, why))


def _told(restated: Any, side: str) -> str:
    number = plain(restated[side], words.language()) or "—"
    text = " · ".join(restated[f"{side}_text"].splitlines())
    return f"{number} ({text})" if text and restated[side] is not None else text or number


class Asking(QWidget):
    """A line one types a reason in, with its button."""

    def __init__(self, what: str, do: str, done: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = done
        self.line = TextInput()
        self.line.name(what)
        self.button = PrimaryButton(do)
        self.button.clicked.connect(self._give)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(plain_label(what, "secondary", wrap=False))
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.hide()

    def open(self) -> None:
        """Ask for the reason."""
        self.show()
        self.line.edit.setFocus()

    def _give(self) -> None:
        self._done(self.line.value())


class Restating(QWidget):
    """What an approved value is to say instead, with the reason, which is printed in the next report."""

    def __init__(
        self, tools: Tools, facts: Facts, value: Value, done: Callable[[Entry, str, str], None],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._facts, self._value, self._done = facts, value, done
        self.new = TextInput(narrow=True) if facts.measure != "qualitative" else LongInput()
        self.new.show_value(typed.shown(facts, value, words.language()))
        self.reason = ChoiceBox()
        offered = {one.code: one.label(words.language()) for one in tools.codes.choices("revision_reason")}
        self.reason.offer({"": self.tr("Reason…")} | offered, "")
        self.why = TextInput()
        self.button = PrimaryButton(self.tr("Restate"))
        self.button.clicked.connect(self._give)
        self.notice = Notice()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        for label, widget, stretch in (
            (self.tr("New value"), self.new, 1), ("", self.reason, 1), (self.tr("Why"), self.why, 2),
        ):  # fmt: skip
            if label:
                row.addWidget(plain_label(label, "secondary", wrap=False))
            row.addWidget(widget, stretch)
        self.new.name(self.tr("New value"))
        self.why.name(self.tr("Why"))
        self.reason.setAccessibleName(self.tr("Reason"))
        row.addWidget(self.button)
        row.addWidget(self.notice)
        self.notice.hide()
        self.hide()

    def open(self) -> None:
        """Ask what the value is to say."""
        self.show()
        self.new.edit.setFocus()

    def _give(self) -> None:
        try:
            told = typed.read(self._facts, str(self.new.value()), words.language())
            if not self.reason.key:
                raise NotEntered("no_reason")
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()
        self._done(replace(self._value.entry(), **told), self.reason.key, self.why.value())
