"""The minutes of a group: how far those of each meeting are, and all of them as one document."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.services.issuing import DocumentRow
from ppa_desk.services.minutes.approvals import Waiting
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.documents.approval import approval_chip
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.groups.minutes_waiting import meeting_row
from ppa_desk.ui.meetings.papers import compiled_preview
from ppa_desk.ui.record.looked_at import LookedAt
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import Card, Chip, QuietButton, empty, hint, plain_label
from ppa_desk.ui.widgets.short_go import ShortGo


class GroupMinutesTab(LookedAt, QWidget):
    """What was written down of a group's meetings."""

    watched = frozenset({"approval", "meeting", "document"})

    def __init__(self, tools: Tools, group: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._group = tools, group
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        self.each = Card(self.tr("Minutes of each meeting"))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(INSIDE)
        self.each.body.addLayout(self.rows)
        column.addWidget(self.each)
        column.addWidget(self._whole())
        column.addStretch(1)
        self.watch(tools)

    def _whole(self) -> Card:
        card = Card(self.tr("All minutes as one document"))
        told = self.tr("Each meeting in turn, then a register of all decisions and what is still to be done.")
        card.add(plain_label(told, "secondary"))
        self.first, self.last = DateInput(), DateInput()
        self.preview = QuietButton(self.tr("Preview…"))
        hint(self.preview, self.tr("See them as their readers will; they can be issued from there"))
        self.preview.clicked.connect(self.show_preview)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for box, name in ((self.first, self.tr("From")), (self.last, self.tr("Until"))):
            box.name(name)
            row.addWidget(plain_label(name, "small", wrap=False))
            row.addWidget(box)
        row.addWidget(plain_label(self.tr("empty: all meetings"), "small", wrap=False))
        row.addStretch(1)
        row.addWidget(self.preview)
        card.body.addLayout(row)
        self.issued = QVBoxLayout()
        self.issued.setSpacing(TIGHT)
        card.body.addLayout(self.issued)
        return card

    def read(self) -> None:
        """Show how far all minutes are."""
        desk = self._tools.desk
        empty(self.rows)
        found = desk.meetings.approvals.of_group(self._group)
        issued = desk.documents.listing.rows([one.document for one in found if one.document is not None])
        for one in found:
            self.rows.addWidget(self._row(one, issued.get(one.document or 0)))
        if not found:
            told = self.tr("Minutes stand here once a meeting of the group is marked as held.")
            self.rows.addWidget(plain_label(told, "secondary"))
        self.preview.setEnabled(bool(found))
        empty(self.issued)
        numbers = desk.meetings.compiled.issued(self._group)
        rows = desk.documents.listing.rows(numbers)
        for number in numbers:
            row = rows[number]
            parts = (row.title, words.choice("edition", str(row.edition)), words.moment(row.issued_at))
            self.issued.addWidget(ShortGo(self._tools, "document", number, " · ".join(parts)))

    def _row(self, one: Waiting, issued: DocumentRow | None) -> QWidget:
        row = meeting_row(self._tools, one)
        if issued is not None:
            told = self.tr("version {n} as issued").replace("{n}", words.number(issued.number))
            row.add(GoButton(self._tools, "document", issued.id, told))
        else:
            row.add(Chip(self.tr("Draft"), "attention"))
        if issued is not None or one.outcome is not None:
            row.add(approval_chip(self._tools, one.outcome))
        return row

    def show_preview(self) -> None:
        """Lay the whole over the page."""
        if (over := over_of(self)) is not None:
            shown = compiled_preview(self._tools, self._group, _day(self.first.value()), _day(self.last.value()))
            shown.left.connect(over.lift)
            over.lay(shown)


def _day(typed: Any) -> date | None:
    return typed if isinstance(typed, date) else None
