"""The conflict radar of a call: what ties a reader to a grant, with its evidence, judged with one click."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.fold import fold
from ppa_desk.model.grants.review import Verdict
from ppa_desk.services.grants.conflicts import Finding
from ppa_desk.services.grants.radar import Evidence
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.picker import Picker
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import Card, Chip, LinkButton, Notice, QuietButton, empty, hint, plain_label, show_if

MOST = 60
"""Findings shown at once; those to be judged come first."""


class RadarCard(Card):
    """Possible and judged conflicts of interest of those who read and decide."""

    def __init__(self, tools: Tools, call: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Conflicts of interest"))
        self.title.show()
        self._tools, self._call = tools, call
        self.notice = Notice()
        self.notice.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(BETWEEN)
        self.add(self.notice)
        self.body.addLayout(self._rows)
        self.people: dict[int, str] = {}
        self.grants: dict[int, str] = {}
        self.add(self._by_hand())
        self.show_all()

    def show_all(self) -> None:
        """Show what the data says now."""
        desk, language = self._tools.desk, words.language()
        readers = desk.grants.reviewing.concerned(self._call, date.today())
        numbers = desk.grants.register.listing.ids(only={"call": self._call})
        self.people = desk.records.titles("person", readers)
        self.grants = desk.records.titles("grant_record", numbers, language)
        self.findings = desk.grants.conflicts.findings(numbers, readers, date.today())
        empty(self._rows)
        waiting = sum(1 for one in self.findings if one.open)
        self.note.setText(self.tr("%n to be judged", "", waiting) if waiting else "")
        show_if(self.note, bool(waiting))
        if not self.findings:
            told = self.tr("Nothing ties a reader to a grant of this call.")
            self._rows.addWidget(plain_label(told, "secondary"))
        for finding in self.findings[:MOST]:
            self._rows.addWidget(self._row(finding))
        if len(self.findings) > MOST:
            self._rows.addWidget(plain_label(self.tr("… and %n more", "", len(self.findings) - MOST), "secondary"))

    def _row(self, finding: Finding) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        line = QHBoxLayout()
        line.setSpacing(INSIDE)
        name, grant = self.people.get(finding.person, ""), self.grants.get(finding.grant, "")
        line.addWidget(plain_label(f"{name} – {grant}", "strong"), 1)
        line.addWidget(self._state(finding))
        for button in self._buttons(finding):
            line.addWidget(button)
        column.addLayout(line)
        column.addWidget(plain_label("  ".join(_told(one) for one in _evidence(finding)), "secondary"))
        if finding.text:
            column.addWidget(plain_label(f"“{finding.text}”" if words.language() == "en" else f"« {finding.text} »"))
        return whole

    def _state(self, finding: Finding) -> Chip:
        if finding.verdict is Verdict.CONFIRMED:
            return Chip(self.tr("keeps away"), "attention")
        if finding.verdict is Verdict.DECLARED:
            return Chip(self.tr("declared, keeps away"), "attention")
        if finding.open:
            return Chip(self.tr("to be judged"), "accent")
        return Chip(self.tr("no conflict"))

    def _buttons(self, finding: Finding) -> list[QWidget]:
        if self._tools.desk.store.read_only:
            return []
        yes = QuietButton(self.tr("Confirm"))
        hint(yes, self.tr("The person keeps away from this grant: reading, scoring, packet, vote and minutes"))
        yes.clicked.connect(partial(self.judge, finding, True))
        no = QuietButton(self.tr("No conflict"))
        no.clicked.connect(partial(self.judge, finding, False))
        if finding.open:
            return [yes, no]
        other = LinkButton(self.tr("Judge anew"))
        other.clicked.connect(partial(self.judge, finding, finding.verdict is Verdict.DISMISSED))
        hint(
            other,
            self.tr("Confirm it after all")
            if finding.verdict is Verdict.DISMISSED
            else self.tr("There is none after all"),
        )
        return [other]

    def _by_hand(self) -> QWidget:
        """Where an interest that somebody declared is written down."""
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, BETWEEN, 0, 0)
        row.setSpacing(INSIDE)
        self.who = self._picker(self.tr("Who declared it"), "people")
        self.what = self._picker(self.tr("For which grant"), "grants")
        self.why = QLineEdit()
        self.why.setPlaceholderText(self.tr("Which interest, in a few words"))
        self.why.setAccessibleName(self.tr("Which interest, in a few words"))
        done = QuietButton(self.tr("Write down"))
        done.clicked.connect(self.declare)
        self.why.returnPressed.connect(self.declare)
        for widget, share in ((self.who, 2), (self.what, 3), (self.why, 3), (done, 0)):
            row.addWidget(widget, share)
        show_if(whole, not self._tools.desk.store.read_only)
        return whole

    def _picker(self, told: str, of: str) -> Picker:
        def offered(typed: str) -> list[tuple[int, str]]:
            known: dict[int, str] = getattr(self, of)
            return [one for one in known.items() if fold(typed) in fold(one[1])]

        picker = Picker(offered, lambda number: getattr(self, of).get(number, ""))
        picker.line.setPlaceholderText(told)
        picker.line.setAccessibleName(told)
        return picker

    def judge(self, finding: Finding, yes: bool) -> None:
        """Confirm a conflict, or say there is none."""
        conflicts = self._tools.desk.grants.conflicts
        self._do(partial(conflicts.confirm if yes else conflicts.dismiss, finding))

    def declare(self) -> None:
        """Write down an interest somebody declared."""
        person, grant = self.who.value(), self.what.value()
        if not isinstance(person, int) or not isinstance(grant, int):
            self.notice.say(self.tr("Choose who declared it, and for which grant."), "attention")
            return
        self._do(partial(self._tools.desk.grants.conflicts.declare, grant, person, self.why.text()))
        self.who.show_value(None)
        self.what.show_value(None)
        self.why.clear()

    def _do(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()


def _evidence(finding: Finding) -> list[Evidence]:
    """What the data says, then what only was written down."""
    found = {one.cause for one in finding.evidence}
    return [*finding.evidence, *(Evidence(cause) for cause in sorted(finding.known - found) if cause == "declared")]


def _told(one: Evidence) -> str:
    code = "partner" if one.cause == "party" and not one.organisation else one.cause
    return words.notice(f"conflict.{code}", {"organisation": one.organisation, "detail": one.detail})
