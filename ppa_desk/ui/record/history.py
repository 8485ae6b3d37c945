"""What changed, when and by whom, in words; and taking one change back."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model import extras
from ppa_desk.model.kinds import KINDS, Field
from ppa_desk.services.history import Change, Entry
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.box import shown
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import Card, Chip, LinkButton, Notice, Page, QuietButton, hint, plain_label

STEP = 30
"""Changes shown at a time."""

LONGEST = 160
"""Characters of a text shown of each side of a change."""


Told = tuple[Entry, Sequence[Change]]


class HistoryPage(Page):
    """A page of changes, newest first; what a page shows is read again when anything changed."""

    left = Signal()

    def __init__(self, tools: Tools, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._most = tools, STEP
        self._shown: list[Told] | None = None
        self.back = QuietButton(self.tr("Back"))
        hint(self.back, self.tr("Back"), self.tr("Esc"))
        self.back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.back)
        head.addWidget(plain_label(title, "title"), 1)
        self.body.addLayout(head)
        self._list = QVBoxLayout()
        self._list.setSpacing(INSIDE)
        self.body.addLayout(self._list)
        self.more = QuietButton(self.tr("Show earlier changes"))
        self.more.clicked.connect(self._show_more)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.setFocusProxy(self.back)
        tools.bell.rang.connect(self._rang)

    def read(self) -> None:
        """Read and show the changes."""
        entries = self._entries(self._most + 1)
        if entries == self._shown:
            return
        self._shown = entries
        self.more.setVisible(len(entries) > self._most)
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for entry, changes in entries[: self._most]:
            self._list.addWidget(EntryCard(self._tools, entry, changes))
        if not entries:
            self._list.addWidget(plain_label(self.tr("Nothing has changed here yet."), "secondary"))

    def _entries(self, most: int) -> list[Told]:
        raise NotImplementedError

    def _show_more(self) -> None:
        self._most += STEP
        self.read()

    def _rang(self, _kinds: frozenset[str]) -> None:
        self.read()


class RecordHistory(HistoryPage):
    """What happened to one record."""

    def __init__(self, tools: Tools, kind: str, record: int, parent: QWidget | None = None) -> None:
        kept = tools.desk.records.titles(kind, [record], words.language()).get(record, "")
        super().__init__(tools, kept or words.kind(kind), parent)
        self._kind, self._record = kind, record
        self.read()

    def _entries(self, most: int) -> list[Told]:
        changes = self._tools.desk.history.of(self._kind, self._record)[:most]
        return [(change.entry, [change]) for change in changes]


class RecentHistory(HistoryPage):
    """What changed in the whole workspace."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, QCoreApplication.translate("RecentHistory", "Recent changes"), parent)
        self.read()

    def _entries(self, most: int) -> list[Told]:
        return [(entry, ()) for entry in self._tools.desk.history.recent(most)]


class EntryCard(Card):
    """One unit of work: what, when, who, from what to what, and a button to undo it."""

    def __init__(
        self, tools: Tools, entry: Entry, changes: Sequence[Change] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._tools, self._entry = tools, entry
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(plain_label(words.action(entry.action, entry.told), "strong"), 1)
        if entry.undone:
            row.addWidget(Chip(self.tr("Undone")))
        elif entry.final:
            row.addWidget(Chip(self.tr("Stays as it is")))
        elif not tools.desk.store.read_only:
            row.addWidget(self._undo_button())
        self.body.addLayout(row)
        self.body.setSpacing(TIGHT)
        self.add(plain_label(_when(entry), "small"))
        for change in changes:
            self._tell(change)
        self.notice = Notice()
        self.notice.hide()
        self.add(self.notice)

    def _undo_button(self) -> LinkButton:
        undo = LinkButton(self.tr("Undo this"))
        undo.setAccessibleName(
            self.tr("Undo: {what}").replace("{what}", words.action(self._entry.action, self._entry.told))
        )
        undo.clicked.connect(self._undo)
        return undo

    def _tell(self, change: Change) -> None:
        records, codes = self._tools.desk.records, self._tools.codes
        for spec, before, after in told_changes(change, records.specs(change.kind) if change.kind in KINDS else ()):
            old, new = (shown(records, codes, change.kind, spec, one) for one in (before, after))
            name = words.titled(change.kind, spec)
            self.add(_line(name, *differing(old, new), self.tr("empty")))

    def _undo(self) -> None:
        try:
            self._tools.desk.history.undo(self._entry.unit)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")


def told_changes(change: Change, specs: Sequence[Field]) -> list[tuple[Field, Any, Any]]:
    """Return the fields of a change a person knows, each with what stood before and after."""
    before, after = change.before or {}, change.after or {}
    names = {**before, **after}
    known = [spec for spec in (*specs, *_gone(specs, names)) if not spec.order and spec.name in names]
    return [
        (spec, before.get(spec.name), after.get(spec.name))
        for spec in known
        if before.get(spec.name) != after.get(spec.name) and not (change.before is None and _blank(after, spec))
    ]


def _gone(specs: Sequence[Field], values: Mapping[str, Any]) -> list[Field]:
    """Own fields that are no longer defined, called by their keys."""
    known = {spec.name for spec in specs}
    keys = ((name, extras.key_of(name)) for name in values if name not in known)
    return [Field(name, "text", labels=(key, key)) for name, key in keys if key]


def _blank(values: Mapping[str, Any], spec: Field) -> bool:
    return values.get(spec.name) in (None, "", False) or spec.owner


def differing(old: str, new: str) -> tuple[str, str]:
    """Return both texts, of long ones only the part that differs, with some words around it."""
    if max(len(old), len(new)) <= LONGEST:
        return old, new
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    return _cut(old, start, len(old) - end), _cut(new, start, len(new) - end)


def _common(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _cut(text: str, start: int, end: int) -> str:
    first, last = max(start - 30, 0), min(max(end, start) + 30, start + LONGEST)
    return ("…" if first else "") + text[first:last] + ("…" if last < len(text) else "")


def _line(name: str, old: str, new: str, empty: str) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, TIGHT, 0, 0)
    line.setSpacing(BETWEEN)
    label = plain_label(name, "small")
    label.setFixedWidth(170)
    line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(plain_label(f"{old or empty}  →  {new or empty}"), 1)
    return row


def _when(entry: Entry) -> str:
    return " · ".join(one for one in (words.moment(entry.at), entry.who) if one)
