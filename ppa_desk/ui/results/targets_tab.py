"""What an indicator stood at before, and what it is to reach: by period, grant and cell, with what was changed."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model import quantity
from ppa_desk.model.results.indicator import Measure, OverGrants
from ppa_desk.services.records import Gone
from ppa_desk.services.results.rules import Number
from ppa_desk.services.results.targets import ALL, Aim, Gap, Revision, Scope
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.results.baselines_card import BaselinesCard
from ppa_desk.ui.results.cell_box import CellBox
from ppa_desk.ui.results.lists import own
from ppa_desk.ui.results.target_row import TargetRow, WhyBox, told_of
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, empty, plain_label, show_if

WATCHED = frozenset({"indicator_target", "target_revision", "indicator", "framework", "baseline"})


class TargetsTab(QWidget):
    """Baselines and targets of an indicator."""

    def __init__(self, tools: Tools, indicator: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.baselines = BaselinesCard(tools, indicator)
        self.targets = TargetsCard(tools, indicator)
        self.revisions = RevisionsCard(tools, indicator)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for card in (self.baselines, self.targets, self.revisions):
            column.addWidget(card)
        column.addStretch(1)


class TargetsCard(Card):
    """The grid of targets, in one scope at a time."""

    def __init__(self, tools: Tools, indicator: int, parent: QWidget | None = None) -> None:
        super().__init__(words.kind("indicator_target", many=True), parent=parent)
        self._tools, self._indicator = tools, indicator
        self._targets = tools.desk.results.targets
        self._asked: tuple[TargetRow, Mapping[str, Any]] | None = None
        self._shape: tuple[Any, ...] | None = None
        self.scope = ALL
        self.rows: list[TargetRow] = []
        self.notice, self.findings = Notice(), Notice()
        self.notice.hide()
        self.why = WhyBox(tools)
        self.why.changed.connect(self._change)
        self.why.left.connect(self._leave)
        self._choosing = QVBoxLayout()
        self._grid = QVBoxLayout()
        self.body.addLayout(self._choosing)
        self.add(self.notice, self.findings, self.why)
        self.body.addLayout(self._grid)
        self._below = self._actions()
        row = FlowRow()
        row.add(self.spreading)
        self.add(row, self._below)
        for widget in (row, self._below):
            show_if(widget, not tools.desk.store.read_only)
        tools.bell.rang.connect(self._changed)
        self.show_choices()
        self.show_grid()

    # --- whose

    def show_choices(self) -> None:
        """Show whose targets one can set: of everything, of a grant, of a part."""
        empty(self._choosing)
        kept = self._tools.desk.records.get("indicator", self._indicator).values
        self.measure = Measure(kept["measure"])
        self._ticked = self.measure is Measure.MILESTONE and kept["over_grants"] != OverGrants.COUNT
        self._unit = own(kept["unit_en"], kept["unit_fr"], kept["currency"] or "")
        self.whose = ChoiceBox()
        self.whose.setAccessibleName(self.tr("Targets of"))
        self.whose.offer({"": self.tr("Everything together")} | self._grants(), str(self.scope.grant or ""))
        self.whose.activated.connect(self._turn)
        self.cell = CellBox(self._tools, kept["dimensions"].split(), self.scope.cell)
        self.cell.changed.connect(self._turn)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        first = QVBoxLayout()
        first.setSpacing(3)
        label = plain_label(self.tr("Targets of"), "small")
        label.setBuddy(self.whose)
        first.addWidget(label)
        first.addWidget(self.whose)
        row.addLayout(first, 1)
        row.addWidget(self.cell, 2)
        show_if(self.cell, bool(kept["dimensions"]))
        self._choosing.addWidget(line)

    def _grants(self) -> dict[str, str]:
        """Grants that count here, that serve the result, or have targets already."""
        numbers = self._tools.desk.results.counting.grants(self._indicator)
        titles = self._tools.desk.records.titles("grant_record", numbers, words.language())
        return {str(number): titles[number] for number in numbers if number in titles}

    def _turn(self, *_: object) -> None:
        self.scope = Scope(int(self.whose.key) if self.whose.key else None, self.cell.cell)
        self._leave()

    # --- the grid

    def show_grid(self) -> None:
        """Show the targets as they are kept; the inputs stay where the periods do, and so does the keyboard."""
        found = self._targets.grid(self._indicator, self.scope)
        aims = (found.life, *found.aims)
        shape = (self.scope, self.measure, self._ticked, self._unit, tuple(one.period for one in aims))
        if shape != self._shape:
            self._make(aims)
            self._shape = shape
        for row, aim in zip(self.rows, aims, strict=True):
            row.take(aim)
            row.first.setText(self._at_first(aim))
        self.findings.say("\n".join(self._gap(one) for one in found.gaps), "attention")
        show_if(self.spreading, self.measure not in (Measure.QUALITATIVE, Measure.MILESTONE))

    def _make(self, aims: Sequence[Aim]) -> None:
        empty(self._grid)
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE)
        grid.setColumnStretch(2, 1)
        for at, name in enumerate((self.tr("Period"), self.tr("At first"), self.tr("Target"))):
            grid.addWidget(plain_label(name, "secondary"), 0, at)
        self.rows = []
        for at, aim in enumerate(aims, 1):
            row = TargetRow(aim, self.measure, self._unit, self._period(aim), self, ticked=self._ticked)
            row.typed.connect(partial(self._typed, row))
            for entry in row.entries.values():
                entry.allow(not self._tools.desk.store.read_only)
            row.place(grid, at, plain_label(self._period(aim), "" if aim.period else "strong", wrap=False), row.first)
            self.rows.append(row)
        self._grid.addWidget(whole)
        if len(aims) == 1:
            self._grid.addWidget(plain_label(self._no_periods(), "secondary"))

    def spread(self) -> None:
        """Set the targets of periods from the one of the whole time."""
        self._try(partial(self._targets.spread, self._indicator, self.scope))

    def add_period(self) -> None:
        """Add a period of one's own."""
        dates = (self.since.value(), self.until.value())
        if self._try(partial(self._targets.open_period, self._indicator, *dates, self.scope)):
            self.since.show_value(None)
            self.until.show_value(None)

    def _typed(self, row: TargetRow, said: Mapping[str, Any]) -> None:
        if row.stands:
            if self._asked == (row, said):
                return
            self._asked = (row, said)
            nothing, reached = self.tr("nothing"), self.tr("to be reached")
            before, after = (told_of(one, self.measure, nothing, reached) for one in (row.kept(), said))
            self.why.ask(self._period(row.aim), before, after)
            return
        self._try(partial(self._targets.put, self._indicator, row.aim.period, said, self.scope))

    def _change(self, reason: str, why: str) -> None:
        if self._asked is None:
            return
        row, said = self._asked
        put = partial(self._targets.put, self._indicator, row.aim.period, said, self.scope, reason=reason, why=why)
        if self._try(put):
            self._leave()

    def _leave(self) -> None:
        self._asked = None
        self.why.hide()
        for row in self.rows:
            row.show_kept()
        self.show_grid()

    def _try(self, do: Any) -> bool:
        try:
            do()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return False
        self.notice.hide()
        return True

    # --- words

    def _period(self, aim: Aim) -> str:
        return period_words(aim.period) or self.tr("Whole time")

    def _at_first(self, aim: Aim) -> str:
        if not aim.revisions:
            return ""
        return self.tr("nothing") if aim.original is None else plain(aim.original)

    def _no_periods(self) -> str:
        return self.tr(
            "No periods yet: enter from when to when the framework runs in its settings, or add one of your own below."
        )

    def _gap(self, gap: Gap) -> str:
        told = {
            "periods": self.tr("The targets of the periods come to {together}, the one of the whole time is {whole}."),
            "grants": self.tr("The grants’ targets come to {together}, the one of everything is {whole}."),
            "dimension": self.tr("The targets {dimension} come to {together}, the one of all is {whole}."),
        }[gap.of]
        dimension = (
            self._tools.codes.label("result_dimension", gap.dimension, words.language()) if gap.dimension else ""
        )
        values = {"together": plain(gap.together), "whole": plain(gap.whole), "dimension": dimension}
        return told.format_map(values)

    def _actions(self) -> QWidget:
        self.spreading = QuietButton(self.tr("Spread over the periods"))
        self.spreading.clicked.connect(self.spread)
        self.since, self.until = DateInput(), DateInput()
        self.since.name(words.field("indicator_target", "since"))
        self.until.name(words.field("indicator_target", "until"))
        self.opening = QuietButton(self.tr("Add this period"))
        self.opening.clicked.connect(self.add_period)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(plain_label(self.tr("Another period:"), "secondary", wrap=False))
        for widget in (self.since, self.until, self.opening):
            row.addWidget(widget)
        row.addStretch(1)
        return whole

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone):  # the record may be gone while its page still stands
            if kinds & {"indicator", "mapping", "result_grant"}:
                self.show_choices()
            if kinds & WATCHED and self._asked is None:
                self.show_grid()


class RevisionsCard(Card):
    """What was changed in the targets, when, why and by whom."""

    def __init__(self, tools: Tools, indicator: int, parent: QWidget | None = None) -> None:
        super().__init__(words.kind("target_revision", many=True), parent=parent)
        self._tools, self._indicator = tools, indicator
        tools.bell.rang.connect(self._changed)
        self.show_revisions()

    def show_revisions(self) -> None:
        """Show every change; the card hides while there is none."""
        self.clear()
        found = self._tools.desk.results.targets.revisions(self._indicator)
        for one in found:
            self.add(plain_label(self.sentence(one)))
            if told := " · ".join(part for part in (self._reason(one), one.why, one.by) if part):
                self.add(plain_label(told, "secondary"))
        self.setVisible(bool(found))

    def sentence(self, one: Revision) -> str:
        """Return what was changed, and when."""
        period = period_words(one.period) or self.tr("Whole time")
        before, after = (self.tr("nothing") if number is None else plain(number) for number in (one.before, one.after))
        told = self.tr("{day}: {period}, {before} became {after}") if one.on else self.tr(
            "{period}, {before} became {after}"
        )  # fmt: skip
        return told.format_map({"day": words.day(one.on), "period": period, "before": before, "after": after})

    def _reason(self, one: Revision) -> str:
        return words.sentence_case(self._tools.codes.label("revision_reason", one.reason or "", words.language()))

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"target_revision", "indicator_target"}:
            self.show_revisions()


def plain(number: Number) -> str:
    """Return a number as it was typed, in the reader's language."""
    return quantity.plain(int(number), words.language())


def period_words(period: Any) -> str:
    """Return from when to when a period is."""
    return words.period({"since": period.since, "until": period.until}) if period else ""
