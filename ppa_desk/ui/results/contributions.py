"""The values behind a figure: of which grant and period, how each counts, on what proof, approved by whom."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.model import quantity
from ppa_desk.model.results.indicator import Measure, OverGrants
from ppa_desk.model.results.value import COUNTED
from ppa_desk.services.results.combining import ONE
from ppa_desk.services.results.figures import Contribution, Explained
from ppa_desk.services.results.rules import Number
from ppa_desk.services.results.telling import Teller
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.files_box import FilesBox
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Card, Chip, LinkButton, QuietButton, plain_label

STEP = 25
"""Contributions shown at a time."""
translate = QCoreApplication.translate


class ContributionsCard(Card):
    """What a figure is made of; together the parts come to the figure, exactly."""

    def __init__(self, tools: Tools, found: Explained, teller: Teller, parent: QWidget | None = None) -> None:
        count = len(found.contributions)
        note = translate("ContributionsCard", "%n value(s)", "", count) if count else ""
        super().__init__(translate("ContributionsCard", "What it is made of"), note, parent)
        self._tools, self._found, self._teller = tools, found, teller
        self._shown = 0
        self.rows = QVBoxLayout()
        self.rows.setSpacing(INSIDE)
        self.body.addLayout(self.rows)
        self.more = QuietButton("")
        self.more.clicked.connect(self.show_more)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._close()
        self.show_more()

    def show_more(self) -> None:
        """Show the next contributions."""
        every = self._found.contributions
        for one in every[self._shown : self._shown + STEP]:
            self.rows.addWidget(ContributionRow(self._tools, self._found, one, self._teller))
        self._shown = min(self._shown + STEP, len(every))
        left = len(every) - self._shown
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("%n more value(s)", "", left))

    def _close(self) -> None:
        """Say what the parts come to, or why there are none."""
        if not self._found.contributions:
            self.add(plain_label(self._nothing(), "secondary"))
            return
        if self._found.line.measure is Measure.QUALITATIVE:
            return
        total = self._teller.number(self._found.line, self._found.figure.total)
        row = QHBoxLayout()
        row.addWidget(plain_label(self._together(), "secondary"), 1)
        row.addWidget(plain_label(total, "strong", wrap=False))
        self.body.addLayout(row)

    def _nothing(self) -> str:
        if self._found.ref.what in "TBL":
            return self.tr("This figure was set, not measured: no value stands behind it.")
        return self.tr("No value that counts is reported for this time. Not reported is not zero.")

    def _together(self) -> str:
        if self._found.line.over_grants is OverGrants.COUNT:
            return self.tr("Grants that reached it")
        return self.tr("Together, exactly")


class ContributionRow(QWidget):
    """One value and what it adds."""

    def __init__(self, tools: Tools, found: Explained, one: Contribution, teller: Teller) -> None:
        super().__init__()
        self._tools, self._one, self._teller = tools, one, teller
        self._files: FilesBox | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(INSIDE)
        top.addWidget(self._whose(found))
        if one.status not in COUNTED:
            top.addWidget(Chip(words.choice("status", one.status), "attention"))
        top.addStretch(1)
        said = teller.said(one)
        if not said:
            top.addWidget(plain_label(teller.number(found.line, one.part.added), "strong", wrap=False))
        self._column.addLayout(top)
        if said:
            self._column.addWidget(plain_label(said))
        self._column.addWidget(self._facts(found))
        for change in one.restated:
            self._column.addWidget(plain_label(told_change(tools, found, change, teller, "restated_on"), "small"))

    def _whose(self, found: Explained) -> QWidget:
        one = self._one
        title = (one.grant_fr or one.grant_en) if words.language() == "fr" else (one.grant_en or one.grant_fr)
        if one.grant is not None:
            return GoButton(self._tools, "grant_record", one.grant, title or words.kind("grant_record"))
        indicator = one.part.source or found.ref.indicator
        return GoButton(self._tools, "indicator", indicator, self.tr("The alliance itself"))

    def _facts(self, found: Explained) -> QWidget:
        """When, how it counts, who approved it, and the files."""
        whole, one = QWidget(), self._one
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        told = [words.period({"since": one.part.since, "until": one.part.until}), *self._counting(found)]
        if one.approved_by:
            told.append(
                self.tr("approved by {name} on {day}").format(name=one.approved_by, day=words.day(one.approved_on))
            )
        elif one.entered_by:
            told.append(self.tr("entered by {name}").format(name=one.entered_by))
        row.addWidget(plain_label(" · ".join(told), "small"), 1)
        if one.files:
            files = LinkButton(self.tr("%n file(s)", "", len(one.files)))
            files.setCheckable(True)
            files.toggled.connect(self._show_files)
            row.addWidget(files)
        else:
            row.addWidget(plain_label(self.tr("no file"), "small", wrap=False))
        return whole

    def _counting(self, found: Explained) -> list[str]:
        """How it counts where it does not count as it is: source, filter, factor, weight, division."""
        part, told = self._one.part, []
        if part.source:
            source = self._tools.desk.records.get("indicator", part.source).values["code"]
            told.append(self.tr("value of {code}").format(code=source))
        if part.only:
            told.append(self.tr("only {cell}").format(cell=self._teller.cell(part.only)))
        if part.factor != ONE and part.value is not None:
            before = Fraction(part.value) / Fraction(part.factor, ONE)
            told.append(f"{self._teller.number(found.line, before)} × {plainly(part.factor, self._teller)}")
        if part.weight != ONE:
            told.append(self.tr("weighs {weight}").format(weight=plainly(part.weight, self._teller)))
        if part.denominator is not None:
            told.append(f"{plainly(part.numerator, self._teller)} ÷ {plainly(part.denominator, self._teller)}")
        return told

    def _show_files(self, yes: bool) -> None:
        if self._files is None:
            self._files = FilesBox(self._tools, "indicator_value", self._one.value)
            self._column.addWidget(self._files)
        self._files.setVisible(yes)


def plainly(number: Number | None, teller: Teller) -> str:
    """Return millionths with no more decimals than they need."""
    return quantity.plain(None if number is None else int(number), teller.language)


def told_change(tools: Tools, found: Explained, change: Mapping[str, Any], teller: Teller, day: str) -> str:
    """Return a change of a value or target in a line: when, from what to what, why, by whom."""
    texts = [str(change.get(name) or "") for name in ("before_text", "after_text")]
    numbers = [teller.number(found.line, change[name]) for name in ("before", "after")]
    before, after = texts if any(texts) else numbers
    reason = tools.codes.label("revision_reason", change["reason"], words.language()) if change["reason"] else ""
    why = ": ".join(part for part in (reason, change["why"]) if part)
    if words.language() == "fr":
        why = why.replace(": ", "\u00a0: ", 1) if reason else why
    parts = (words.day(change[day]), f"{before} → {after}", why, change["by"])
    sentence = " · ".join(part for part in parts if part)
    if day == "restated_on":
        return translate("ContributionRow", "Restated {told}").format(told=sentence)
    return sentence
