"""Adding records: the line with which one adds a part, and what was named in a list."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import Field, fields, titled
from ppa_desk.services.codes import Codes
from ppa_desk.services.forms.naming import named
from ppa_desk.services.keys import free_key
from ppa_desk.services.records import Kept, Records
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.offers import Offers
from ppa_desk.ui.fields.picker import Picker
from ppa_desk.ui.lists.panel import ListPanel
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import QuietButton


class Adder(QWidget):
    """Adds records of a kind to an owner; `failed` says why one could not be added."""

    added = Signal(object)
    failed = Signal(object)

    def __init__(
        self, records: Records, codes: Codes, kind: str, owner: Mapping[str, Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._records, self._kind, self._owner = records, kind, dict(owner)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(INSIDE)
        self._link = _needed_link(kind, self._owner)
        self.line: QLineEdit | None = None
        self.button = QuietButton(self.tr("Add"))
        self.button.setAccessibleName(self.tr("Add: {kind}").format(kind=words.kind(kind)))
        self.button.clicked.connect(self.add)
        if self._link:
            self._make_picker(codes, self._link)
        elif self.takes_words():
            self._make_line()
        self._row.addWidget(self.button)
        if not self._link and self.line is None:
            self._row.addStretch(1)

    def add(self) -> None:
        """Add one with what was typed or chosen."""
        typed = self.line.text().strip() if self.line else ""
        if (self.line and not typed) or (self._link and self._picker.value() is None):
            self.focus()
            return
        if self._link:
            self.add_one({self._link.name: self._picker.value()})
            self._picker.show_value(None)
        elif self.line and self.add_one(self.called(typed)):
            self.line.clear()
        elif not self.line:
            self.add_one({})

    def add_one(self, values: Mapping[str, Any]) -> bool:
        """Add a record with these values; say whether it was added."""
        try:
            kept = self._kept(self._owner | dict(values))
        except DeskError as error:
            self.failed.emit(error)
            return False
        self.added.emit(kept)
        return True

    def _kept(self, values: Mapping[str, Any]) -> Kept:
        return self._records.add(self._kind, values)

    def focus(self) -> None:
        """Put the cursor where one begins to add."""
        (self._picker.edit if self._link else self.line or self.button).setFocus()

    def _make_line(self) -> None:
        self.line = _Lines()
        self.line.setAccessibleName(self.tr("New: {kind}").format(kind=words.kind(self._kind)))
        self.line.setPlaceholderText(self.tr("Type to add"))
        if len(titled(self._kind)) > 1:
            told = self.tr("Several may be pasted, one a line; of a table, the second column is the other language")
            self.line.setToolTip(told)
        self.line.returnPressed.connect(self.add)
        self.line.pasted.connect(self._add_lines)
        self._row.addWidget(self.line, 1)

    def _make_picker(self, codes: Codes, spec: Field) -> None:
        blank = {field.name: field.default for field in fields(self._kind)}
        offer, title = Offers(self._records, codes).of(Kept(self._kind, 0, 0, blank | self._owner), spec)
        self._picker = Picker(offer, title)
        self._picker.name(words.field(self._kind, spec.name))
        self._picker.line.setPlaceholderText(words.field(self._kind, spec.name))
        self._row.addWidget(self._picker, 1)

    def _add_lines(self, lines: list[str]) -> None:
        for line in lines:
            self.add_one(self.called(line.strip()))

    def takes_words(self) -> bool:
        """Whether one is added by what is typed."""
        return bool(titled(self._kind))

    def called(self, title: str) -> dict[str, Any]:
        """Return the values of one that was typed; a second column of a pasted table is the other language."""
        names = titled(self._kind)
        french = [name for name in names if name.endswith("_fr")]
        name = french[0] if french and words.language() == "fr" else names[0]
        told, *more = [cell.strip() for cell in title.split("\t") if cell.strip()] or [title]
        other = {one: more[0] for one in names if french and one != name and more}
        return {name: told} | other | self._keyed(told)

    def _keyed(self, title: str) -> dict[str, Any]:
        """A key or name made from the title, where the kind needs one; one that nothing else has."""
        if self._kind in ("form_item", "form_choice"):
            return named(self._records, self._kind, self._owner, title)
        if not any(field.name == "key" and field.required for field in fields(self._kind)):
            return {}
        return {"key": free_key(self._records, self._kind, title)}


def add_named(tools: Tools, panel: ListPanel, kind: str, values: Mapping[str, str]) -> None:
    """Add what was named in a list and go to it; a name that cannot be taken stays in its line, with the reason."""
    try:
        kept = tools.desk.records.add(kind, values)
    except DeskError as error:
        tools.say(words.explained(error))
        panel.naming.ask_again()
        return
    panel.reload()
    tools.go(kind, kept.id)


class _Lines(QLineEdit):
    """A line that takes several pasted lines apart, and one of a table."""

    pasted = Signal(list)

    def keyPressEvent(self, event: Any) -> None:
        if not event.matches(QKeySequence.StandardKey.Paste) or self.text():
            super().keyPressEvent(event)
            return
        lines = [line.rstrip() for line in QApplication.clipboard().text().splitlines() if line.strip()]
        if len(lines) > 1 or any("\t" in line.strip() for line in lines):
            self.pasted.emit(lines)
        else:
            super().keyPressEvent(event)


def _needed_link(kind: str, owner: Mapping[str, Any]) -> Field | None:
    return next((f for f in fields(kind) if f.type == "link" and f.required and f.name not in owner), None)
