"""Who is to do an action: groups, people and organisations of the workspace, or a circle in words."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.picker import Offers, Picker
from ppa_desk.ui.meetings.lines import either
from ppa_desk.ui.preview.bar import tool
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import Chip, Notice, empty, plain_label

KINDS = ("work_group", "person", "organisation")
MOST = 6
"""Records of one kind offered at once."""


class OwnersBox(QWidget):
    """The owners of one action, each with a way to take it off, and a field to add one."""

    def __init__(self, tools: Tools, action: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._action = tools, action
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(plain_label(self.tr("Who is to do it"), "strong"))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(TIGHT)
        column.addLayout(self.rows)
        self.notice = Notice()
        self.notice.hide()
        column.addWidget(self.notice)
        self.picker = Picker(self._offer, self._title)
        told = self.tr("Add a group, a person, an organisation, or say it in words")
        self.picker.name(told)
        self.picker.line.setPlaceholderText(told)
        self.picker.edited.connect(self._add)
        self.picker.setVisible(not tools.desk.store.read_only)
        column.addWidget(self.picker)
        tools.bell.rang.connect(self._changed)
        self.read()

    def read(self) -> None:
        """Show who the owners are."""
        empty(self.rows)
        kept = self._tools.desk.records.where("action_owner", action_id=self._action)
        for owner in kept:
            self.rows.addWidget(_OwnerRow(self, owner, self._called(owner)))
        if not kept:
            self.rows.addWidget(Chip(self.tr("Nobody yet"), "attention"), 0, Qt.AlignmentFlag.AlignLeft)

    def drop(self, owner: int) -> None:
        """Take an owner off."""
        try:
            self._tools.desk.records.remove("action_owner", owner)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def _called(self, owner: Kept) -> str:
        for kind in KINDS:
            if number := owner.values[f"{kind}_id"]:
                return self._tools.desk.records.titles(kind, [number], words.language()).get(number, "")
        return either(owner.values, "words")

    def _offer(self, typed: str) -> Offers:
        records = self._tools.desk.records
        found: list[tuple[Any, str]] = [
            ((kind, number), title) for kind in KINDS for number, title in records.offer(kind, typed, MOST)
        ]
        told = " ".join(typed.split())
        return [*found, *([(("words", told), self.tr("In words: {words}").replace("{words}", told))] if told else [])]

    def _title(self, value: Any) -> str:
        return str(value[1]) if value[0] == "words" else ""

    def _add(self) -> None:
        value = self.picker.value()
        self.picker.show_value(None)
        if value is None:
            return
        kind, what = value
        name = f"words_{words.language()}" if kind == "words" else f"{kind}_id"
        try:
            self._tools.desk.records.add("action_owner", {"action_id": self._action, name: what})
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"action_owner", *KINDS}:
            self.read()


class _OwnerRow(QWidget):
    def __init__(self, box: OwnersBox, owner: Kept, called: str) -> None:
        super().__init__()
        self._box, self._owner = box, owner.id
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(plain_label(called), 1)
        off = tool("close", self.tr("Take off: {name}").replace("{name}", called))
        off.clicked.connect(self._drop)
        off.setVisible(box.picker.isVisibleTo(box))
        row.addWidget(off)

    def _drop(self) -> None:
        self._box.drop(self._owner)
