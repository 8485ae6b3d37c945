"""The values of a framework: all indicators of a period, typed as in a spreadsheet, handed in, approved, locked."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.records import Gone
from ppa_desk.services.results.entering import Entry
from ppa_desk.services.results.grid import Row, Span
from ppa_desk.services.results.periods import Period
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.results.fast_table import FastTable
from ppa_desk.ui.results.lists import own
from ppa_desk.ui.results.value_model import COMMENT, INDICATOR, LAST, STATE, UNKNOWN, VALUE, ValueModel
from ppa_desk.ui.results.value_panel import Asking, ValuePanel
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import BETWEEN, EDGE, INSIDE
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import EmptyState, Notice, PrimaryButton, QuietButton, empty, hint, show_if

WATCHED = frozenset({
    "indicator_value", "value_cell", "indicator", "framework", "period_lock", "attachment", "restatement", "mapping",
})  # fmt: skip
WIDTHS = {LAST: 96, VALUE: 96, UNKNOWN: 78, COMMENT: 112, STATE: 118}
TALLEST = 14
"""Rows shown before the table scrolls."""
TOLD = 3
"""How many things that cannot be read are told at once."""


class ValuesTab(QWidget):
    """The grid of values, and below it the value that is chosen."""

    def __init__(self, tools: Tools, framework: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._framework = tools, framework
        self._may = not tools.desk.store.read_only
        self._shown = 0
        self.notice, self.trouble = Notice(), Notice()
        self.notice.hide()
        self.trouble.hide()
        self.model = ValueModel(self)
        self.model.may_edit = self._may
        self.model.wanted.connect(self._enter)
        self.model.refused.connect(self._refused)
        self.table = self._table()
        self.nothing = EmptyState(self.tr("No indicator is reported in any period yet. Enter the framework’s first "
                                          "and last day, and add indicators; or take a table in."))  # fmt: skip
        self.below = QVBoxLayout()
        self.opening = Asking(self.tr("Why it is opened again"), self.tr("Open again"), self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addLayout(self._choosers())
        column.addLayout(self._buttons())
        for widget in (self.opening, self.notice, self.trouble, self.table, self.nothing):
            column.addWidget(widget)
        column.addLayout(self.below)
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.reload()

    # --- making

    def _table(self) -> FastTable:
        table = FastTable()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Values of the period"))
        table.pasted.connect(self.model.put)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(INDICATOR, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            table.setColumnWidth(column, width)
        table.selectionModel().currentRowChanged.connect(self._chosen)
        return table

    def _choosers(self) -> QHBoxLayout:
        self.period, self.grant = ChoiceBox(), ChoiceBox()
        self.period.setAccessibleName(self.tr("Period"))
        self.grant.setAccessibleName(self.tr("Of whom"))
        self.period.activated.connect(self.show_values)
        self.grant.activated.connect(self.show_values)
        self.take = QuietButton(self.tr("Take in a table…"))
        self.take.clicked.connect(self.choose_file)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.period, 3)
        row.addWidget(self.grant, 2)
        row.addWidget(self.take)
        return row

    def _buttons(self) -> QHBoxLayout:
        self.submit = QuietButton()
        self.submit.clicked.connect(self._submit)
        self.approve = PrimaryButton()
        self.approve.clicked.connect(self._approve)
        hint(self.approve, self.tr("Of every grant and the alliance, for this period; what you entered yourself waits"))
        self.lock, self.open = QuietButton(self.tr("Lock the period")), QuietButton(self.tr("Open again…"))
        self.lock.clicked.connect(self._lock)
        self.open.clicked.connect(self._ask_open)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for button in (self.submit, self.approve, self.lock, self.open):
            row.addWidget(button)
        row.addStretch(1)
        return row

    # --- showing

    def reload(self) -> None:
        """Offer periods and grants, and show the values of the chosen ones."""
        grid = self._tools.desk.results.grid
        spans = grid.spans(self._framework)
        offered = {
            _key(one.period): self.tr("{period} · %n indicator(s)", "", one.count).format(
                period=words.period({"since": one.period.since, "until": one.period.until})
            )
            for one in spans
        }
        now = self.period.key or _first(spans)
        self.period.offer(offered, now)
        grants = {str(one): own(english, french) for one, english, french in grid.grants(self._framework)}
        self.grant.offer({"": self.tr("The alliance itself")} | grants, self.grant.key)
        self.show_values()

    def show_values(self) -> None:
        """Show the values of the chosen period and grant."""
        period = self._period()
        show_if(self.table, period is not None)
        show_if(self.nothing, period is None)
        for widget in (self.period, self.grant):
            show_if(widget, period is not None)
        show_if(self.take, self._may)
        if period is None:
            for button in (self.submit, self.approve, self.lock, self.open):
                button.hide()
            return
        rows = self._tools.desk.results.grid.rows(self._framework, period, self._grant())
        self.model.show(rows, period, self._grant())
        height = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight((min(len(rows), TALLEST) + 1) * height + INSIDE)
        self._show_buttons(period)
        self._show_chosen()

    def _show_buttons(self, period: Period) -> None:
        values = self._tools.desk.results.values
        ready = values.ready(self._framework, period, self._grant())
        every = values.ready(self._framework, period, every=True)
        self._to_submit, self._to_approve = ready.to_submit, every.to_approve
        self.submit.setText(self.tr("Hand in %n value(s) to be approved", "", len(ready.to_submit)))
        self.approve.setText(self.tr("Approve %n value(s)", "", len(every.to_approve)))
        lock = values.lock_of(self._framework, period)
        self._locked = lock["id"] if lock else 0
        show_if(self.submit, self._may and bool(ready.to_submit))
        show_if(self.approve, self._may and bool(every.to_approve))
        show_if(self.lock, self._may and lock is None)
        show_if(self.open, self._may and lock is not None)
        self.opening.hide()
        if lock:
            told = self.tr("Locked on {day} by {who}: nothing is added or changed until it is opened again.")
            self.notice.say(told.format(day=words.day(lock["locked_on"]), who=lock["locked_by"]))
        elif every.own:
            told = self.tr("%n value(s) wait for another colleague, since you entered them.", "", every.own)
            self.notice.say(told, "attention")
        else:
            self.notice.say("")

    def _chosen(self, *_: Any) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Show the value of the row one stands in below the table."""
        at = self.table.currentIndex().row()
        row: Row | None = self.model.rows[at] if 0 <= at < len(self.model.rows) else None
        empty(self.below)
        if row is not None and row.value is not None:
            about = " · ".join(part for part in (words.period(_days(row.value.period)), self._whose()) if part)
            self.below.addWidget(ValuePanel(self._tools, row.facts, row.value, about))

    def _whose(self) -> str:
        return self.grant.currentText()

    def _period(self) -> Period | None:
        since, _, until = self.period.key.partition(":")
        return Period(date.fromisoformat(since), date.fromisoformat(until)) if until else None

    def _grant(self) -> int | None:
        return int(self.grant.key) if self.grant.key else None

    # --- doing

    def _enter(self, entries: list[Entry]) -> None:
        self._do(partial(self._tools.desk.results.values.enter, entries))

    def _refused(self, errors: list[DeskError]) -> None:
        told = [words.explained(error) for error in errors[:TOLD]]
        more = len(errors) - len(told)
        told += [self.tr("%n more cell(s) cannot be read.", "", more)] if more else []
        self.trouble.say("\n".join(told), "bad")

    def _submit(self) -> None:
        self._do(partial(self._tools.desk.results.values.submit, self._to_submit))

    def _approve(self) -> None:
        self._do(partial(self._tools.desk.results.values.approve, self._to_approve))

    def _lock(self) -> None:
        period = self._period()
        question = self.tr("Lock this period? Its approved values then stand; new ones are refused until it is opened.")
        if period is not None and self._tools.ask.sure(question, self.tr("Lock")):
            self._do(partial(self._tools.desk.results.values.lock, self._framework, period))

    def _ask_open(self) -> None:
        self.opening.open()

    def _open(self, why: str) -> None:
        self._do(partial(self._tools.desk.results.values.open_again, self._locked, why))

    def _do(self, work: Callable[[], Any]) -> None:
        self.trouble.say("")
        try:
            work()
        except DeskError as error:
            self.trouble.say(words.explained(error), "bad")

    def choose_file(self) -> None:
        """Choose a table of indicators or values."""
        from ppa_desk.ui.results.take_in_page import FILES

        if path := self._tools.ask.open_file(self.tr("A table of indicators or values"), FILES):
            self.take_in([path])

    def take_in(self, paths: list[Path]) -> None:
        """Plan taking a table in, and show the plan over the page."""
        from ppa_desk.ui.results.take_in_page import TakeInTable

        over = over_of(self)
        if over is not None:
            key = self._tools.desk.records.get("framework", self._framework).values["key"]
            page = TakeInTable(self._tools, key, paths)
            page.body.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
            page.left.connect(over.lift)
            over.lay(page)

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone):  # the record may be gone while its page still stands
            if kinds & {"indicator", "framework", "mapping"}:
                self.reload()
            elif kinds & WATCHED:
                self.show_values()


def _first(spans: Sequence[Span]) -> str:
    """The period to begin with: of those that ended within a year, the one with most indicators, the latest."""
    today = date.today()
    over = [one for one in spans if today - timedelta(days=366) < one.period.until <= today]
    chosen = max(over or spans[:1], key=lambda one: (one.count, one.period.until), default=None)
    return _key(chosen.period) if chosen else ""


def _key(period: Period) -> str:
    return f"{period.since}:{period.until}"


def _days(period: Period) -> dict[str, date]:
    return {"since": period.since, "until": period.until}
