"""Evidence on the page of what it is used for, and where it is used on its own page: one list, seen from both sides."""

from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.evidence.uses.register import EVIDENCE, Use, others_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.fields.picker import Offers, Picker
from ppa_desk.ui.preview.bar import tool
from ppa_desk.ui.record.looked_at import LookedAt
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Card, Notice, empty, plain_label, show_if

translate = QCoreApplication.translate


class UsesBox(LookedAt, QWidget):
    """What is attached to one record, each with a way to it, why it is used, and a field to attach more."""

    watched: ClassVar[frozenset[str]] = frozenset({"evidence_use", *EVIDENCE})

    def __init__(self, tools: Tools, kind: str, record: int, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._kind, self._record = tools, kind, record
        self._open: int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        if title:
            column.addWidget(plain_label(title, "strong"))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(TIGHT)
        column.addLayout(self.rows)
        self.notice = Notice()
        self.notice.hide()
        column.addWidget(self.notice)
        column.addWidget(self._adder())
        self.watch(tools)

    def _adder(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        self.other = ChoiceButton(translate("UsesBox", "What to attach"))
        self.other.offer({kind: words.kind(kind) for kind in others_of(self._kind)})
        self.picker = Picker(self._offer, lambda _number: "")
        told = translate("UsesBox", "Type to attach")
        self.picker.name(told)
        self.picker.line.setPlaceholderText(told)
        self.picker.edited.connect(self._attach)
        row.addWidget(self.other)
        row.addWidget(self.picker, 1)
        show_if(whole, not self._tools.desk.store.read_only)
        return whole

    def read(self) -> None:
        """Show what is attached."""
        empty(self.rows)
        found = self._tools.desk.evidence.uses.of(self._kind, self._record, words.language())
        for use in found:
            self.rows.addWidget(self._row(use))
            if use.id == self._open:
                self.rows.addWidget(self._editor(use.id))
        if not found:
            used = self._kind in EVIDENCE
            none = translate("UsesBox", "Used nowhere yet.") if used else translate("UsesBox", "None attached yet.")
            self.rows.addWidget(plain_label(none, "secondary"))

    def _row(self, use: Use) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        title = use.title or words.kind(use.kind)
        row.addWidget(GoButton(self._tools, use.kind, use.record, title))
        row.addWidget(plain_label(words.kind(use.kind), "secondary", wrap=False))
        row.addStretch(1)
        if not self._tools.desk.store.read_only:
            why = tool("edit", translate("UsesBox", "Why it is used: {name}").replace("{name}", title))
            why.clicked.connect(partial(self._unfold, use.id))
            off = tool("close", translate("UsesBox", "Take off: {name}").replace("{name}", title))
            off.clicked.connect(partial(self._take_off, use.id))
            row.addWidget(why)
            row.addWidget(off)
        column.addLayout(row)
        unsaid = "" if use.reported else translate("UsesBox", "not listed in reports")
        below = " · ".join(part for part in (use.about, use.text, unsaid) if part)
        if below:
            label = plain_label(below, "small")
            label.setContentsMargins(5, 0, 0, 0)
            column.addWidget(label)
        return whole

    def _editor(self, use: int) -> QWidget:
        desk = self._tools.desk
        return RecordEditor(desk.records, desk.codes, "evidence_use", use, ("text_en", "text_fr", "reported"))

    def _unfold(self, use: int) -> None:
        self._open = None if self._open == use else use
        self.read()

    def _offer(self, typed: str) -> Offers:
        return self._tools.desk.evidence.uses.offer(self.other.key, typed, words.language())

    def _attach(self) -> None:
        number: Any = self.picker.value()
        self.picker.show_value(None)
        if number is not None:
            uses = self._tools.desk.evidence.uses
            self._do(partial(uses.attach, self._kind, self._record, self.other.key, number))

    def _take_off(self, use: int) -> None:
        self._do(partial(self._tools.desk.evidence.uses.take_off, use))

    def _do(self, deed: Any) -> None:
        self.notice.hide()
        try:
            deed()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")


class UsesCard(Card):
    """Evidence attached to a record; or, on a page of evidence, where it is used."""

    def __init__(self, tools: Tools, kind: str, record: int, parent: QWidget | None = None) -> None:
        used = kind in EVIDENCE
        title = translate("UsesCard", "Where it is used") if used else translate("UsesCard", "Evidence")
        told = (
            translate("UsesCard", "Themes, sessions, priorities, grants and indicators that rest on it") if used
            else translate("UsesCard", "Initiatives, incidents, studies and plans it rests on")
        )  # fmt: skip
        super().__init__(title, told, parent)
        self.box = UsesBox(tools, kind, record)
        self.add(self.box)


def uses_box(tools: Tools, kind: str, record: int) -> UsesBox:
    """Return the evidence attached to a part of a meeting, under a heading of its own."""
    return UsesBox(tools, kind, record, translate("UsesCard", "Evidence"))
