"""Who sits where in a group on a day, a line a seat; a line opens to fill it, renew it, end it."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from ppa_desk.services.groups.book import Book
from ppa_desk.services.groups.roster import Sitting, sittings
from ppa_desk.services.groups.telling import Told
from ppa_desk.services.groups.terms import ending
from ppa_desk.services.report_words import capital
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.groups import saying
from ppa_desk.ui.groups.sitting_panel import SittingPanel
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Chip, EmptyState, LinkButton, QuietButton, plain_label, show_if
from ppa_desk.ui.widgets.short_go import ShortGo

COLUMNS = (5, 7, 5, 8, 2)
"""How the width is shared: seat, holder, role, term, what one can do."""


class Roster(Card):
    """The roster of a group as of a day that one may change. `turned` tells the day, `wanted_seat` that one is new."""

    wanted_seat = Signal()
    wanted_paper = Signal()
    turned = Signal(object)

    def __init__(self, tools: Tools, group: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self._group = tools, group
        self._read_only = tools.desk.store.read_only
        self._day, self._behind = date.today(), False
        self.panel: SittingPanel | None = None
        self._make_head()
        self.chips = FlowRow()
        self.body.addWidget(self.chips)
        self._rows = QFrame()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, INSIDE, 0, 0)
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(INSIDE)
        for at, stretch in enumerate(COLUMNS):
            self._grid.setColumnStretch(at, stretch)
        self.body.addWidget(self._rows)
        self._places: dict[tuple[int | None, int | None], int] = {}
        self._told: list[Sitting] = []
        self.show_day(self._day)

    @property
    def on(self) -> date:
        """The day that is shown."""
        return self._day

    def _make_head(self) -> None:
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
        self.today = LinkButton(self.tr("Today"))
        self.today.clicked.connect(self._back_to_today)
        self.paper = QuietButton(self.tr("Roster as PDF"))
        self.paper.clicked.connect(self.wanted_paper)
        top = Qt.AlignmentFlag.AlignTop
        for widget in (label, self.day, self.today, self.paper):
            self.head.addWidget(widget, 0, top)
        self.today.hide()

    def show_day(self, day: date) -> None:
        """Show the roster of a day."""
        self._day, self._behind, self.panel = day, False, None
        show_if(self.today, day != date.today())
        self._empty_grid()
        book = self._tools.desk.groups.book(self._group)
        self._told = sittings(book, day)
        told = saying.told(self._tools)
        seats = [one for one in self._told if one.seat is not None]
        held, vacant = sum(not one.empty for one in seats), sum(one.vacant for one in seats)
        self._count(told, held, vacant, len(seats) - held - vacant, len(self._told) - len(seats))
        self._fill(book, told)

    def follow(self) -> None:
        """Show what changed, unless something is being entered here: then when that is done."""
        if self.panel is not None:
            self._behind = True
            return
        self.show_day(self._day)

    def open(self, seat: int | None, term: int | None = None) -> None:
        """Open the line of a seat, or of a term without one, for changing."""
        self._close()
        at = self._places.get((seat, term if seat is None else None))
        if at is None or self._read_only:
            return
        sitting = next((one for one in self._told if _key(one) == (seat, term if seat is None else None)), None)
        self.panel = SittingPanel(self._tools, self._group, sitting, self._day)
        self.panel.done.connect(self._done)
        self.panel.left.connect(self._close)
        self._grid.addWidget(self.panel, at + 1, 0, 1, len(COLUMNS))
        self.panel.first()

    def _count(self, told: Told, held: int, vacant: int, unknown: int, free: int) -> None:
        self.chips.clear()
        for name, n, role in (
            ("held", held, "good"),
            ("vacant", vacant, "attention"),
            ("unknown", unknown, "attention"),
        ):
            if n:
                self.chips.add(Chip(told.number(f"count.{name}", n), role))
        if free:
            without = self.tr("%n without a seat", "", free)
            self.chips.add(Chip(without if held + vacant + unknown else self.tr("%n taking part", "", free)))

    def _fill(self, book: Book, told: Told) -> None:
        if not self._told:
            self._grid.addWidget(self._nothing(book), 0, 0, 1, len(COLUMNS))
        seated = any(one.seat is not None for one in self._told)
        self._grid.setColumnStretch(0, COLUMNS[0] if seated else 0)
        held = self.tr("Held by") if seated else self.tr("Who takes part")
        heads = (self.tr("Seat") if seated else "", held, self.tr("Role"), self.tr("Term"), "")
        if self._told:
            for at, head in enumerate(heads):
                self._grid.addWidget(plain_label(head, "small", wrap=False), 0, at)
        soon = {one.term.id: one.days for one in ending(book, self._day)}
        lines = _Lines(self._tools, told, book, soon)
        row = 1
        for nr, sitting in enumerate(self._told, 1):
            for at, widget in enumerate(lines.cells(sitting, nr)):
                if at == 0 and not seated:
                    widget.deleteLater()
                    continue
                self._grid.addWidget(widget, row, at, Qt.AlignmentFlag.AlignTop)
            self._places[_key(sitting)] = row
            self._add_button(sitting, row)
            row += 2  # the line below is where it opens
        self._places[(None, None)] = row
        if not self._read_only and (self._told or not book.seated):
            told_more = self.tr("Somebody takes part without a seat…") if seated else self.tr("Somebody takes part…")
            more = LinkButton(told_more)
            more.clicked.connect(partial(self.open, None, None))
            self._grid.addWidget(more, row, 0, 1, len(COLUMNS))

    def _add_button(self, one: Sitting, row: int) -> None:
        if self._read_only:
            return
        button = QuietButton(self.tr("Fill…") if one.empty else self.tr("Change…"))
        button.setAccessibleName(f"{button.text()} {one.who or one.name_en or one.name_fr}")
        button.clicked.connect(partial(self.open, one.seat, one.term))
        self._grid.addWidget(button, row, len(COLUMNS) - 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)

    def _nothing(self, book: Book) -> QWidget:
        if not book.seated:
            return EmptyState(self.tr("An open group: nobody is entered for that day."))
        told = EmptyState(self.tr("The group had no seats on that day, and nobody is entered."), self.tr("Add a seat"))
        told.asked.connect(self.wanted_seat)
        return told

    def _empty_grid(self) -> None:
        self._places.clear()
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _day_typed(self) -> None:
        day = self.day.value()
        if isinstance(day, date) and day != self._day:
            self.show_day(day)
            self.turned.emit(day)

    def _back_to_today(self) -> None:
        self.day.show_value(date.today())
        self._day_typed()

    def _done(self) -> None:
        self.panel = None
        self.show_day(self._day)

    def _close(self) -> None:
        if self.panel is None:
            return
        if self._behind:
            self.show_day(self._day)
            return
        self.panel.hide()
        self.panel.deleteLater()
        self.panel = None


class _Lines:
    """Makes the cells of a line."""

    def __init__(self, tools: Tools, told: Told, book: Book, soon: dict[int, int]) -> None:
        self._tools, self._told, self._book, self._soon = tools, told, book, soon

    def cells(self, one: Sitting, nr: int) -> Sequence[QWidget]:
        """Return seat, holder, role and term."""
        if one.empty:
            return (self._seat(one, nr), _stack(Chip(capital(self._told.empty(one)), "attention")), _stack(), _stack())
        return (self._seat(one, nr), self._holder(one), self._role(one), self._term(one))

    def _seat(self, one: Sitting, nr: int) -> QWidget:
        if one.seat is None:
            return _stack(plain_label(self._told.words("others.title"), "secondary"))
        name = self._told.seat(one, nr)
        below = self._told.below(one, name)
        return _stack(plain_label(name), *([plain_label(below, "small")] if below else []))

    def _holder(self, one: Sitting) -> QWidget:
        kind, number = ("person", one.person_id) if one.person_id else ("organisation", one.organisation_id)
        parts: list[QWidget] = [ShortGo(self._tools, kind, number, one.who)] if number else [plain_label("–")]
        below = [one.organisation if one.person_id else ""]
        below += [self._told.words("seats.alternate", who=_from(other)) for other in one.alternates]
        parts += [_indented(text) for text in below if text]
        return _stack(*parts)

    def _role(self, one: Sitting) -> QWidget:
        parts: list[QWidget] = [plain_label(capital(self._told.label("group_role", one.role)), "secondary")]
        if nth := self._told.nth(one.nth):
            row = plain_label(nth, "small")
            most = self._book.values["most_terms"]
            if most and one.nth > most:
                row.setProperty("role", "bad")
            parts.append(row)
        return _stack(*parts)

    def _term(self, one: Sitting) -> QWidget:
        days = words.period({"since": one.since, "until": one.until})
        parts: list[QWidget] = [plain_label(days or self._told.words("seats.none"))]
        if (left := self._soon.get(one.term or 0)) is not None:
            told = self._told.number("ending.days", left) if left else self._told.words("ending.today")
            parts.append(Chip(capital(told), "attention"))
        return _stack(*parts)


def _key(one: Sitting) -> tuple[int | None, int | None]:
    return one.seat, one.term if one.seat is None else None


def _from(one: Sitting) -> str:
    return f"{one.person} ({one.organisation})" if one.person and one.organisation else one.who


def _indented(text: str) -> QWidget:
    label = plain_label(text, "small")
    label.setContentsMargins(5, 0, 0, 0)
    return label


def _stack(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, TIGHT, 0, 0)
    column.setSpacing(TIGHT)
    for widget in widgets:
        column.addWidget(widget)
    return whole
