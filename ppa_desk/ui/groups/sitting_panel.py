"""What one can do with one line of the roster: fill it, enter the next term, end the term, put an alternate."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.groups.roster import Sitting
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.groups.term_form import TermForm
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, literal, plain_label

SEATED = ("person_id", "organisation_id", "role", "since", "until")


class SittingPanel(Card):
    """Opens below a line of the roster."""

    done = Signal()
    left = Signal()

    def __init__(
        self, tools: Tools, group: int, sitting: Sitting | None, day: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._tools, self._group, self._sitting, self._day = tools, group, sitting, day
        self.notice = Notice()
        self.notice.hide()
        self.add(self.notice)
        self.buttons: dict[str, QuietButton] = {}
        self.form: TermForm | None = None
        if sitting is None or sitting.empty:
            self._fill()
        else:
            self._offer(sitting)

    def first(self) -> None:
        """Put the cursor where one begins."""
        if self.form is not None:
            self.form.first()
        elif self.buttons:
            next(iter(self.buttons.values())).setFocus()

    # --- filling

    def _fill(self) -> None:
        one = self._sitting
        seat = one.seat if one else None
        seating, since = self._tools.desk.groups.seating, self._day
        until = seating.last_day(seat, since) if seat else None
        self._show_form(
            SEATED,
            {"since": since, "until": until, "role": "member"},
            self.tr("Put on the seat") if seat else self.tr("Let take part"),
            self._put,
            seat,
        )

    def _put(self, typed: Mapping[str, Any]) -> None:
        told = dict(typed)
        since, until = told.pop("since") or self._day, told.pop("until")
        seating = self._tools.desk.groups.seating
        if self._sitting is not None and self._sitting.seat is not None:
            seating.fill(self._sitting.seat, since, until, **told)
        else:
            seating.join(self._group, since, until, **told)

    # --- a term that runs

    def _offer(self, sitting: Sitting) -> None:
        term, row = sitting.term or 0, FlowRow()
        coming = self._tools.desk.groups.seating.next(term)
        if coming is not None:
            days = words.period({"since": coming.since, "until": coming.until})
            self._button(row, "next", self.tr("Enter the next term: {days}").format(days=days), self._renew)
        self._button(row, "end", self.tr("End the term…"), self._end)
        self._button(row, "alternate", self.tr("Put an alternate…"), self._alternate)
        self._button(row, "show", self.tr("Show the term"), partial(self._tools.go, "term", term))
        for one in sitting.alternates:
            told = self.tr("End the alternate: {who}…").format(who=one.who)
            self._button(row, f"end_{one.term}", told, partial(self._end_term, one.term or 0))
        self._button(row, "leave", self.tr("Close"), self.left.emit)
        self.add(row)
        if coming is not None and coming.beyond:
            told = self.tr("The next term would be number {n} in a row, more than the group’s rules allow.")
            warning = plain_label(told.format(n=coming.nth), "small")
            warning.setProperty("role", "attention")
            self.add(warning)

    def _button(self, row: FlowRow, name: str, text: str, do: Any) -> None:
        button = self.buttons[name] = QuietButton(literal(text))
        button.clicked.connect(do)
        row.add(button)

    def _renew(self) -> None:
        try:
            self._tools.desk.groups.seating.renew(self._sitting.term or 0 if self._sitting else 0)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.done.emit()

    def _end(self) -> None:
        self._end_term(self._sitting.term or 0 if self._sitting else 0)

    def _end_term(self, term: int) -> None:
        def do(typed: Mapping[str, Any]) -> None:
            self._tools.desk.groups.seating.end(term, typed["until"] or self._day, typed["ended"])

        self._show_form(("until", "ended"), {"until": self._day, "ended": None}, self.tr("End the term"), do)

    def _alternate(self) -> None:
        term = self._sitting.term or 0 if self._sitting else 0

        def do(typed: Mapping[str, Any]) -> None:
            told = dict(typed)
            self._tools.desk.groups.seating.stand_in(term, told.pop("since") or self._day, **told)

        names = ("person_id", "organisation_id", "since")
        self._show_form(names, {"since": self._day}, self.tr("Put as the alternate"), do)

    def _show_form(
        self, names: tuple[str, ...], values: Mapping[str, Any], act: str, do: Any, seat: int | None = None
    ) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        self.form = TermForm(self._tools, names, {**values, "work_group_id": self._group}, act, do, seat)
        self.form.done.connect(self.done)
        self.form.left.connect(self.left)
        self.add(self.form)
        self.form.first()
