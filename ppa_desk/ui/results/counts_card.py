"""Counting values for a period: what was counted beside what is kept, taken in by a person. Nothing changes by itself.

The same card counts one indicator or a whole framework.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget
from shiboken6 import isValid

from ppa_desk.errors import DeskError
from ppa_desk.model import quantity
from ppa_desk.model.results.indicator import Measure
from ppa_desk.services.results.feeds.counted import Numbers
from ppa_desk.services.results.feeds.plan import Deed, Proposal
from ppa_desk.services.results.needs import last_ended
from ppa_desk.services.results.periods import Period, calendar, months_of
from ppa_desk.services.results.rules import quotient
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.results.lists import own
from ppa_desk.ui.results.source_inputs import deed_words
from ppa_desk.ui.theme import BETWEEN, TIGHT
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, PrimaryButton, QuietButton, plain_label, show_if
from ppa_desk.ui.words import dates_language

ROLES = {Deed.ADD: "good", Deed.CHANGE: "attention", Deed.DIFFERS: "attention"}
MOST = 12
"""Periods offered, the latest first."""


class CountsCard(Card):
    """Counts, shows, and takes in."""

    counted = Signal()

    def __init__(
        self, tools: Tools, *, framework: int | None = None, indicator: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Count now"))
        self.title.show()
        self._tools, self._framework, self._indicator = tools, framework, indicator
        self.found: Sequence[Proposal] = ()
        self.period = ChoiceButton(self.tr("Period"))
        self.go = PrimaryButton(self.tr("Count"))
        self.go.clicked.connect(self.count)
        self.keep, self.hand_on = QuietButton(self.tr("Keep as drafts")), QuietButton(self.tr("Keep and submit"))
        self.keep.clicked.connect(lambda: self.take(False))
        self.hand_on.clicked.connect(lambda: self.take(True))
        self.notice = Notice()
        self.notice.hide()
        head = QHBoxLayout()
        head.addWidget(self.period)
        head.addWidget(self.go)
        head.addStretch(1)
        below = QHBoxLayout()
        for button in (self.keep, self.hand_on):
            below.addWidget(button)
        below.addStretch(1)
        self._rows = QWidget()
        self.add(plain_label(self.tr("Counting changes nothing. You see what would change, and decide."), "secondary"))
        self.body.addLayout(head)
        self.add(self._rows, self.notice)
        self.body.addLayout(below)
        self._offer_periods()
        self._show(())

    def _offer_periods(self) -> None:
        self._periods = periods_of(self._tools, self._framework, self._indicator)
        told = {f"{one.since}:{one.until}": f"{words.day(one.since)} – {words.day(one.until)}" for one in self._periods}
        self.period.offer(told)
        self.go.setEnabled(bool(self._periods))

    def count(self) -> None:
        """Count for the chosen period, in the background."""
        period = next((one for one in self._periods if f"{one.since}:{one.until}" == self.period.key), None)
        if period is None:
            return
        feeds, framework, indicator = self._tools.desk.results.feeds, self._framework, self._indicator
        self.notice.hide()
        self.go.setEnabled(False)
        self._tools.tasks.run(
            lambda _task: feeds.plan(period, framework=framework, indicator=indicator), self._counted, self._failed
        )

    def _counted(self, found: Sequence[Proposal]) -> None:
        if isValid(self):
            self.go.setEnabled(True)
            self._show(found)
            if not found:
                self.notice.say(self.tr("No indicator here is counted from anything. Choose a source on its page."))
            self.counted.emit()

    def _failed(self, error: Exception) -> None:
        if isValid(self):
            self.go.setEnabled(True)
            self.notice.say(words.explained(error), "bad")

    def take(self, submit: bool) -> None:
        """Keep what was counted."""
        try:
            count = self._tools.desk.results.feeds.take(self.found, submit=submit)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self._show(())
        told = QCoreApplication.translate("CountsCard", "%n value(s) kept.", "", count)
        self.notice.say(told, "good")
        self.notice.offer(self.tr("Undo"), self._undo)

    def _undo(self) -> None:
        self.notice.hide()
        try:
            self._tools.desk.history.undo()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def _show(self, found: Sequence[Proposal]) -> None:
        self.found = found
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(0, 1)
        if found:
            heads = (self.tr("Indicator"), self.tr("Kept"), self.tr("Counted"), "")
            for column, text in enumerate(heads):
                label = plain_label(text, "secondary", wrap=False)
                grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignRight if column in (1, 2) else _LEFT)
        for at, one in enumerate(found):
            self._row(grid, at * 2 + 1, one)
        before, self._rows = self._rows, whole
        self.body.replaceWidget(before, whole)
        before.hide()
        before.deleteLater()
        wanted = any(one.deed in (Deed.ADD, Deed.CHANGE) for one in found) and not self._tools.desk.store.read_only
        for button in (self.keep, self.hand_on):
            show_if(button, wanted)

    def _row(self, grid: QGridLayout, at: int, one: Proposal) -> None:
        language = dates_language()
        grid.addWidget(plain_label(f"{one.code} {own(one.name_en, one.name_fr)}".strip()), at, 0)
        before = one.before.numbers if one.before else (None, None, None)
        measure = one.rule.way.gives if one.rule else None
        for column, numbers in ((1, before), (2, one.counted.numbers)):
            label = plain_label(number_words(numbers, measure, language), "strong" if column == 2 else "", wrap=False)
            grid.addWidget(label, at, column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Chip(deed_words(one.deed), ROLES.get(one.deed, "")), at, 3, _LEFT | Qt.AlignmentFlag.AlignTop)
        feeds = self._tools.desk.results.feeds
        told = [feeds.based(one, language), *(feeds.note(note, language) for note in one.notes)]
        below = plain_label(" ".join(filter(None, told)), "small")
        show_if(below, bool(below.text()))
        grid.addWidget(below, at + 1, 0, 1, 4)


_LEFT = Qt.AlignmentFlag.AlignLeft


def number_words(numbers: Numbers, measure: Measure | None, language: str) -> str:
    """Return a count as one reads it; a share with what it is of; a dash where nothing is known."""
    value, top, bottom = numbers
    if value is not None:
        return quantity.plain(value, language)
    if top is None or bottom is None:
        return "—"
    of = f"({_short(top, language)} / {_short(bottom, language)})"
    found = quotient(top, bottom, Measure.RATIO if measure is Measure.RATIO else Measure.AVERAGE)
    if found is None:
        return of
    if measure is Measure.RATIO:
        return f"{quantity.percent(found / 100 / quantity.SCALE, language, 1)}  {of}"
    return f"{quantity.told(found / quantity.SCALE, language, 2)}  {of}"


def _short(number: int, language: str) -> str:
    """A number with one decimal where it is not whole, as weighted answers are not."""
    return quantity.told(quantity.exact(number), language, 1 if number % quantity.SCALE else 0)


def periods_of(tools: Tools, framework: int | None, indicator: int | None) -> list[Period]:
    """Return the periods one may count for, the last that ended first: of an indicator, or of all of a framework."""
    records, today = tools.desk.records, date.today()
    if indicator is not None:
        frequencies = {records.get("indicator", indicator).values["frequency"]}
        framework = tools.desk.results.values.fact(indicator).framework
    else:
        assert framework is not None
        frequencies = {one.frequency for one in tools.desk.results.values.facts(framework).values()}
    kept = records.get("framework", framework).values
    starts, since, until = kept["year_starts"] or 1, kept["since"], kept["until"]
    whole = Period(since or date(today.year - 2, 1, 1), until or date(today.year, 12, 31))
    found = {one for name in frequencies if months_of(name) for one in calendar(whole, name, starts)}
    found |= {whole} if any(not months_of(name) for name in frequencies) else set()
    begun = sorted((one for one in found if one.since <= today), key=lambda one: (one.until, one.since), reverse=True)
    ended = [last_ended(today, name, starts) for name in frequencies]
    first = [one for one in begun if one in ended]
    return [*first, *(one for one in begun if one not in first)][:MOST]
