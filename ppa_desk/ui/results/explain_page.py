"""Where a figure comes from: its formula, the values behind it, evidence, approvers, and what was changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.results import figures
from ppa_desk.services.results.figures import Explained, Ref
from ppa_desk.services.results.pictures import STATES
from ppa_desk.services.results.reports.sealed import sealed_in
from ppa_desk.services.results.telling import Teller
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.results.contributions import ContributionsCard, told_change
from ppa_desk.ui.results.figure_link import FigureLink
from ppa_desk.ui.results.indicator_row import ROLES
from ppa_desk.ui.results.lists import own
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, Page, QuietButton, empty, hint, plain_label

WATCHED = frozenset(
    {"indicator", "indicator_value", "value_cell", "indicator_target", "target_revision", "restatement", "mapping",
     "baseline", "attachment", "overlap", "report"}
)  # fmt: skip
"""What a figure, or what is told of it, changes with."""
WIDE = 40
"""Letters up to which a figure is shown large; words are longer."""
SHARES = "SPH"
"""Figures that are percentages of others."""


class ExplainPage(Page):
    """Says where a figure comes from; another one is looked up by its code in the field at the top."""

    left = Signal()

    def __init__(self, tools: Tools, code: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._way = tools, list[str]()
        self.code = ""
        self.teller = Teller("fr" if words.language() == "fr" else "en")
        self.back = QuietButton(self.tr("Back"))
        hint(self.back, self.tr("Back"), self.tr("Esc"))
        self.back.clicked.connect(self.go_back)
        self.notice = Notice()
        self.notice.hide()
        self._head()
        self.content = QVBoxLayout()
        self.content.setSpacing(BETWEEN)
        self.body.addWidget(self.notice)
        self.body.addLayout(self.content)
        self.body.addStretch(1)
        self.setFocusProxy(self.back)
        tools.bell.rang.connect(self._rang)
        if code:
            self.show_code(code)

    def _head(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Code of a figure"))
        self.field.setAccessibleName(self.tr("Code of a figure"))
        hint(self.field, self.tr("Codes stand beside figures in reports, such as A12-260630"), self.tr("Enter"))
        self.field.setMaximumWidth(260)
        self.field.returnPressed.connect(self._look_up)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(plain_label(self.tr("Where does this figure come from?"), "title"), 1)
        head.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)

    # --- going

    def show_code(self, code: str) -> None:
        """Show the figure of a code; where there is none, say so and keep what is shown."""
        try:
            found = self._tools.desk.results.figures.read(code)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()
        if self.code and self.code != found.ref.code:
            self._way.append(self.code)
        self._show(found)

    def go_back(self) -> None:
        """Go back to the figure shown before, else to the page below."""
        if not self._way:
            self.left.emit()
            return
        self.code = ""
        self.show_code(self._way.pop())

    def _look_up(self) -> None:
        if typed := self.field.text().strip():
            self.show_code(typed)

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED and self.code:
            code, self.code = self.code, ""
            self.show_code(code)

    # --- showing

    def _show(self, found: Explained) -> None:
        self.code = found.ref.code
        self.field.setText(self.code)
        empty(self.content)
        parts = ContributionsCard(self._tools, found, self.teller)
        for card in (self._figure(found), self._sealed(found), self._how(found), parts, self._changes(found)):
            if card is not None:
                self.content.addWidget(card)

    def _figure(self, found: Explained) -> Card:
        """The figure, what it is, how the indicator stands, its code."""
        card = Card()
        told = figures.told(found, self.teller)
        card.add(plain_label(told, "title" if len(told) <= WIDE else "strong"))
        card.add(plain_label(figures.what(found, self.teller)))
        chips = FlowRow()
        if found.ref.submitted:
            chips.add(Chip(self.tr("with values not yet approved"), "attention"))
        chips.add(Chip(self.teller.status(found.line.status), ROLES.get(STATES.get(found.line.status, ""), "")))
        chips.add(GoButton(self._tools, "indicator", found.ref.indicator, self.tr("Open the indicator")))
        card.add(chips)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        code = plain_label(found.ref.code, "secondary", wrap=False)
        code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        code.setAccessibleName(self.tr("Code of a figure"))
        self.copy = QuietButton(self.tr("Copy the code"))
        self.copy.clicked.connect(self._copy)
        row.addWidget(code)
        row.addWidget(self.copy)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _sealed(self, found: Explained) -> Card | None:
        """What issued reports said it was, beside what it is now."""
        reports = sealed_in(self._tools.desk.store, found)
        if not reports:
            return None
        card = Card(self.tr("In reports that were issued"))
        now = figures.told(found, self.teller)
        for one in reports:
            then = figures.told_as(found, one.number, self.teller)
            row = QHBoxLayout()
            row.setSpacing(INSIDE)
            title = own(one.title_en, one.title_fr) or words.period({"since": one.since, "until": one.until})
            row.addWidget(GoButton(self._tools, "report", one.report, title))
            told = self.tr("issued on {day}").format(day=words.day(one.issued_on))
            row.addWidget(plain_label(told, "small"), 1)
            chip = self.tr("{then}, and so it is still") if one.same else self.tr("{then} then, {now} now")
            row.addWidget(Chip(chip.format(then=then, now=now), "" if one.same else "attention"))
            card.body.addLayout(row)
        return card

    def _how(self, found: Explained) -> Card:
        """The formula, and the figures it is made of."""
        card = Card(self.tr("How it is worked out"))
        card.add(plain_label(figures.formula(found, self.teller)))
        others = self._others(found)
        if others:
            row = FlowRow()
            row.add(*others)
            card.add(row)
        return card

    def _others(self, found: Explained) -> list[FigureLink]:
        """The other figures of the same indicator and time that this one stands beside."""
        ref, line, slot = found.ref, found.line, found.slot
        if ref.cell:
            return []
        numbers = {"A": slot.actual, "T": slot.target, "B": line.baseline, "L": line.life.target}
        made = []
        for what, number in numbers.items():
            if what == ref.what or number is None:
                continue
            days = (None, None) if what in "BL" else (ref.until, ref.since)
            if what in "AT" and ref.until is None:
                continue
            other = Ref(what, ref.indicator, *days, ref.grant, ref.submitted)
            told = f"{self.teller.words(f'what.{what}')} {self.teller.number(line, number)}"
            made.append(FigureLink(self._tools, told, other.code))
        if ref.what not in SHARES and ref.until and slot.score.headline is not None:
            other = Ref("H", ref.indicator, ref.until, ref.since, ref.grant, ref.submitted)
            told = f"{self.teller.words('what.H')} {self.teller.headline(slot.score)}"
            made.append(FigureLink(self._tools, told, other.code))
        return made

    def _changes(self, found: Explained) -> Card | None:
        """Targets that were changed: first and last beside each other, with reasons."""
        if not found.revisions or found.ref.what == "B":
            return None
        card = Card(self.tr("Targets that were changed"))
        for change in found.revisions:
            when = words.period(change) or self.teller.words("time.always")
            card.add(plain_label(when, "strong"))
            card.add(plain_label(told_change(self._tools, found, change, self.teller, "revised_on"), "small"))
        return card

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code)
        self._tools.say(self.tr("{code} is copied.").replace("{code}", self.code))
