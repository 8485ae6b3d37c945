"""The form with which a seat is filled, somebody takes part, a term ends or an alternate is put."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import fields
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.box import FieldBox, make_input
from ppa_desk.ui.fields.offers import Offers
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Notice, PrimaryButton, QuietButton

Do = Callable[[Mapping[str, Any]], object]


class TermForm(QWidget):
    """Some fields of a term, kept with one button. `seat` gives the end of a whole term from the day it begins."""

    done = Signal()
    left = Signal()

    def __init__(
        self,
        tools: Tools,
        names: Sequence[str],
        values: Mapping[str, Any],
        act: str,
        do: Do,
        seat: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools, self._do, self._seat = tools, do, seat
        self.notice = Notice()
        self.notice.hide()
        self.boxes: dict[str, FieldBox] = {}
        self.keep_button = PrimaryButton(act)
        self.keep_button.clicked.connect(self.keep)
        self._lay_out(names, values)
        if "person_id" in self.boxes and "organisation_id" in self.boxes:
            self.boxes["person_id"].typed.connect(self._employer)
        if "since" in self.boxes and "until" in self.boxes and seat is not None:
            self.boxes["since"].typed.connect(self._last_day)

    def first(self) -> None:
        """Put the cursor in the first field."""
        next(iter(self.boxes.values())).entry.edit.setFocus()

    def keep(self) -> None:
        """Do what the form is for with what was typed."""
        try:
            self._do(self.typed())
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()
        self.done.emit()

    def typed(self) -> dict[str, Any]:
        """Return what the form holds; a day that cannot be read is none."""
        told = {name: box.entry.value() for name, box in self.boxes.items()}
        for name in ("since", "until"):
            if name in told and not isinstance(told[name], date):
                told[name] = None
        return told

    def _lay_out(self, names: Sequence[str], values: Mapping[str, Any]) -> None:
        known = {field.name: field for field in fields("term")}
        blank = {name: field.default for name, field in known.items()}
        kept = Kept("term", 0, 0, blank | dict(values))
        offers = Offers(self._tools.desk.records, self._tools.codes)
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE)
        for at, name in enumerate(names):
            box = self.boxes[name] = FieldBox("term", known[name], make_input(kept, known[name], offers))
            box.entry.show_value(kept.values[name])
            grid.addWidget(box, at // 2, at % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.notice)
        column.addLayout(grid)
        row = QHBoxLayout()
        leave = QuietButton(self.tr("Leave it"))
        leave.clicked.connect(self.left)
        row.addWidget(self.keep_button)
        row.addWidget(leave)
        row.addStretch(1)
        column.addLayout(row)

    def _employer(self, _name: str, person: Any) -> None:
        """Suggest where the person works on the day the term begins."""
        since = self.boxes["since"].entry.value() if "since" in self.boxes else None
        if isinstance(person, int):
            on = since if isinstance(since, date) else date.today()
            self.boxes["organisation_id"].entry.show_value(self._tools.desk.groups.seating.employer(person, on))

    def _last_day(self, _name: str, since: Any) -> None:
        """A term that begins on another day ends on another day."""
        if isinstance(since, date) and self._seat is not None:
            last = self._tools.desk.groups.seating.last_day(self._seat, since)
            if last is not None:
                self.boxes["until"].entry.show_value(last)
