"""Who sits where in a group on a day; vacant seats first meet the eye."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ppa_desk.services.groups.roster import Sitting
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Chip, EmptyState, plain_label


class Roster(Card):
    """The roster of a group as of a day that one may change."""

    wanted_seat = Signal()

    def __init__(self, tools: Tools, group: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self._group = tools, group
        self._day = date.today()
        self._make_day()
        self.chips = FlowRow()
        self.body.addWidget(self.chips)
        self._rows = QFrame()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, INSIDE, 0, 0)
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(INSIDE)
        self.body.addWidget(self._rows)
        tools.bell.rang.connect(self._changed)
        self.show_day(self._day)

    def _make_day(self) -> None:
        self.title.setText(self.tr("Who sits where"))
        self.title.show()
        label = plain_label(self.tr("As of"), "small", wrap=False)
        self.day = DateInput()
        self.day.name(self.tr("Show the roster as of this day"))
        self.day.line.setMaximumWidth(160)
        label.setBuddy(self.day.edit)
        label.setContentsMargins(0, INSIDE - 2, 0, 0)
        self.day.show_value(self._day)
        self.day.edited.connect(self._day_typed)
        self.head.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        self.head.addWidget(self.day, 0)

    def show_day(self, day: date) -> None:
        """Show the roster of a day."""
        self._day = day
        sittings = self._tools.desk.groups.register.roster(self._group, day)
        vacant, empty = sum(one.vacant for one in sittings), sum(one.empty for one in sittings)
        self.chips.clear()
        if filled := len(sittings) - empty:
            self.chips.add(Chip(self.tr("%n filled", "", filled), "good"))
        if vacant:
            self.chips.add(Chip(self.tr("%n vacant", "", vacant), "attention"))
        if unknown := empty - vacant:
            self.chips.add(Chip(self.tr("%n with no holder entered", "", unknown), "attention"))
        self._fill(sittings)

    def _fill(self, sittings: Sequence[Sitting]) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if not sittings:
            told = EmptyState(
                self.tr("Nobody sat here on that day, and the group has no seats."), self.tr("Add a seat")
            )
            told.asked.connect(self.wanted_seat)
            self._grid.addWidget(told, 0, 0)
            return
        heads = (self.tr("Seat"), self.tr("Constituency"), self.tr("Held by"), self.tr("Organisation"), self.tr("Role"))
        for at, head in enumerate(heads):
            self._grid.addWidget(plain_label(head, "small", wrap=False), 0, at)
        for row, sitting in enumerate(sittings, 1):
            for at, widget in enumerate(self._cells(sitting)):
                self._grid.addWidget(widget, row, at)
        for at, stretch in enumerate((3, 2, 3, 3, 2)):
            self._grid.setColumnStretch(at, stretch)
            self._grid.setColumnMinimumWidth(at, 40 * stretch)

    def _cells(self, one: Sitting) -> list[QWidget]:
        french = words.language() == "fr"
        seat = (one.name_fr if french else one.name_en) or one.name_en or one.name_fr
        codes, tongue = self._tools.codes, words.language()
        constituency = words.sentence_case(codes.label("constituency", one.constituency, tongue))
        seated = seat or (self.tr("Without a seat") if one.seat is None else "–")
        vacant = Chip(self.tr("Vacant") if one.vacant else self.tr("No holder entered"), "attention")
        return [
            plain_label(seated),
            plain_label(constituency, "secondary"),
            vacant if one.empty else plain_label(one.person or "–", "strong"),
            plain_label(one.organisation),
            plain_label(words.sentence_case(codes.label("group_role", one.role, tongue)), "secondary"),
        ]

    def _day_typed(self) -> None:
        day = self.day.value()
        if isinstance(day, date):
            self.show_day(day)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"seat", "term", "person", "organisation"}:
            self.show_day(self._day)
