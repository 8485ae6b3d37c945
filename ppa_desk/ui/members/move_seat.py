"""One seat of a person who changes employer: it follows them, stays with the organisation, or the term ends."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.services.members.moves import Answer, Fate, Held
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.picker import Offers, Picker
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Chip, plain_label, show_if
from ppa_desk.ui.widgets.radio import Radio

MOST = 12
"""People offered at once as a successor."""


class MoveSeat(QWidget):
    """The question about one seat, with what its own rule proposes."""

    answered = Signal()

    def __init__(self, tools: Tools, held: Held, person: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self.held, self._person = tools, held, person
        self._to: int | None = None
        self._to_called = ""
        self.choices = {fate: Radio(self._told(fate)) for fate in Fate}
        self._group = QButtonGroup(self)
        for radio in self.choices.values():
            self._group.addButton(radio)
            radio.clicked.connect(self._chosen)
        self.successor = Picker(self._offer, self._person_called)
        self.successor.name(self.tr("Who sits there from that day"))
        self.successor.line.setPlaceholderText(self.tr("Nobody yet: the seat is vacant"))
        self.successor.line.setMinimumWidth(320)
        self.warning = plain_label("", "small")
        self.warning.setProperty("role", "attention")
        self._lay_out()
        if held.proposed is not None:
            self.choices[held.proposed].setChecked(True)
        self._chosen()

    def answer(self) -> Answer | None:
        """Return what was decided; None: nothing yet."""
        fate = self._fate()
        if fate is None:
            return None
        return Answer(fate, self.successor.value() if fate is Fate.STAYS else None)

    def take(self, answer: Answer | None) -> None:
        """Show what was decided before."""
        if answer is not None:
            self.choices[answer.fate].setChecked(True)
            self.successor.show_value(answer.successor)
            self._chosen()

    def for_organisation(self, to: int | None, called: str) -> None:
        """Say for whom the seat would be held, and warn where constituencies differ."""
        self._to, self._to_called = to, called
        told = self.tr("It follows {person} and is for {organisation}") if to else self.tr("It follows {person}")
        self.choices[Fate.FOLLOWS].setText(self._filled(told).replace("&", "&&"))
        self._warn()

    def _fate(self) -> Fate | None:
        return next((fate for fate, radio in self.choices.items() if radio.isChecked()), None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, INSIDE)
        column.setSpacing(TIGHT)
        tongue = words.language()
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        title = self.held.seat_called[tongue] or self.tr("A place without a seat")
        head.addWidget(plain_label(title, "strong"), 1)
        head.addWidget(GoButton(self._tools, "work_group", self.held.group, self.held.group_called[tongue]))
        column.addLayout(head)
        facts = FlowRow()
        for fact in self._facts():
            facts.add(fact)
        column.addWidget(facts)
        for radio in self.choices.values():
            column.addWidget(radio)
        row = QHBoxLayout()
        row.setContentsMargins(28, 0, 0, 0)
        row.addWidget(self.successor)
        row.addStretch(1)
        column.insertLayout(4, row)
        column.addWidget(self.warning, 0, Qt.AlignmentFlag.AlignTop)

    def _facts(self) -> list[Chip]:
        codes, tongue, held = self._tools.codes, words.language(), self.held
        told = [codes.label("group_role", held.role, tongue), codes.label("constituency", held.constituency, tongue)]
        if held.organisation is not None:
            told.append(self.tr("for {organisation}").format(organisation=held.organisation_called[tongue]))
        chips = [Chip(words.sentence_case(one)) for one in told if one]
        if period := words.period({"since": held.since, "until": held.until}):
            chips.append(Chip(words.sentence_case(period)))
        if held.alternates:
            chips.append(Chip(self.tr("%n alternate(s)", "", held.alternates)))
        if held.proposed is not None:
            rule = {Fate.FOLLOWS: self.tr("The group’s rule: it follows the person"),
                    Fate.STAYS: self.tr("The group’s rule: it stays with the organisation")}  # fmt: skip
            chips.append(Chip(rule[held.proposed], "accent"))
        return chips

    def _told(self, fate: Fate) -> str:
        told = {
            Fate.FOLLOWS: self.tr("It follows {person}"),
            Fate.STAYS: self.tr("It stays with {organisation}"),
            Fate.ENDS: self.tr("The term ends; whoever appoints fills the seat again"),
        }
        if not self.held.seat_called[words.language()]:
            told[Fate.ENDS] = self.tr("The term ends")
        if self.held.organisation is None:
            told[Fate.STAYS] = self.tr("Somebody else takes it")
        return self._filled(told[fate])

    def _filled(self, told: str) -> str:
        organisation = self._to_called or self.held.organisation_called[words.language()]
        return told.replace("{organisation}", organisation).replace("{person}", self._person_called(self._person))

    def _chosen(self) -> None:
        show_if(self.successor, self._fate() is Fate.STAYS)
        self._warn()
        self.answered.emit()

    def _warn(self) -> None:
        told = ""
        if self._to is not None and self._fate() is Fate.FOLLOWS:
            misfit = self._tools.desk.members.moves.misfit(self.held, self._to)
            if misfit is not None:
                told = self._misfit(misfit)
        self.warning.setText(told)
        show_if(self.warning, bool(told))

    def _misfit(self, constituency: str) -> str:
        codes, tongue = self._tools.codes, words.language()
        seat = codes.label("constituency", self.held.constituency, tongue)
        if not constituency:
            told = self.tr("The seat is for “{seat}”; the constituency of {organisation} is not entered.")
        else:
            told = self.tr("The seat is for “{seat}”, but {organisation} is “{other}”. Is it still theirs to hold?")
        other = codes.label("constituency", constituency, tongue) if constituency else ""
        return told.replace("{seat}", seat).replace("{organisation}", self._to_called).replace("{other}", other)

    def _offer(self, typed: str) -> Offers:
        records = self._tools.desk.records
        return [one for one in records.offer("person", typed, MOST) if one[0] != self._person]

    def _person_called(self, number: int) -> str:
        return self._tools.desk.records.titles("person", [number], words.language()).get(number, "")
