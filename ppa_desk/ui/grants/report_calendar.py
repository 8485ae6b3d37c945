"""Making the report calendar of a grant: a pattern is chosen, its days are looked at, then it is made."""

from datetime import date

from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.content import Run, Table
from ppa_desk.services.grants.calendar import Pattern, Period, Rhythm
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import Card, Notice, PrimaryButton, QuietButton, plain_label, show_if
from ppa_desk.ui.widgets.text_table import TextTable


class CalendarCard(Card):
    """Chooses and makes a calendar."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Report calendar"))
        self.title.show()
        self._tools, self._grant = tools, grant
        self._milestones: list[tuple[str, date]] = []
        self.notice = Notice()
        self.notice.hide()
        self.pattern = ChoiceButton(self.tr("Pattern"))
        self.pattern.offer(
            {
                Pattern.HALVES: self.tr("Half-years"), Pattern.QUARTERS: self.tr("Quarters"),
                Pattern.MONTHS: self.tr("Every so many months"), Pattern.MILESTONES: self.tr("Milestones"),
                Pattern.ONCE: self.tr("Final report only"),
            }
        )  # fmt: skip
        self.pattern.chosen.connect(self.preview)
        self.every = _number(self.tr("Months between reports"), 1, 120, 6)
        self.days = _number(self.tr("Days for writing"), 1, 365, 30)
        self.final_days = _number(self.tr("Days for the final report"), 1, 365, 60)
        self.make = PrimaryButton(self.tr("Make these reports"))
        self.make.clicked.connect(self.make_reports)
        row = QWidget()
        flow = Flow(row)
        for one in (self.pattern, self.every, plain_label(self.tr("days for writing"), wrap=False), self.days,
                    plain_label(self.tr("for the final one"), wrap=False), self.final_days):  # fmt: skip
            flow.addWidget(one)
        for box in (self.every, self.days, self.final_days):
            box.valueChanged.connect(self.preview)
        self.add(self.notice, row, self._milestone_row())
        self.shown: QWidget | None = None
        below = QWidget()
        Flow(below).addWidget(self.make)
        self.below = below
        self.add(below)
        self.preview()

    def _milestone_row(self) -> QWidget:
        self.milestones = QWidget()
        flow = Flow(self.milestones)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("What is reached"))
        self.name.setAccessibleName(self.tr("What is reached"))
        self.day = DateInput()
        self.day.name(self.tr("Day it is reached"))
        add = QuietButton(self.tr("Add milestone"))
        add.clicked.connect(self.add_milestone)
        for one in (self.name, self.day, add):
            flow.addWidget(one)
        return self.milestones

    def add_milestone(self) -> None:
        """Add what is typed to the milestones."""
        day = self.day.value()
        if isinstance(day, date):
            self._milestones.append((self.name.text().strip(), day))
            self.name.clear()
            self.day.show_value(None)
        self.preview()

    @property
    def rhythm(self) -> Rhythm:
        """What is chosen."""
        return Rhythm(
            Pattern(self.pattern.key), self.every.value(), self.days.value(), self.final_days.value(),
            tuple(self._milestones),
        )  # fmt: skip

    def show_there(self, count: int) -> None:
        """Say what the button does: there are reports already, or none."""
        self.make.setText(self.tr("Replace the calendar") if count else self.tr("Make these reports"))
        self.preview()

    def preview(self, *_: object) -> None:
        """Show the days the chosen pattern gives."""
        show_if(self.every, self.pattern.key == Pattern.MONTHS)
        show_if(self.milestones, self.pattern.key == Pattern.MILESTONES)
        self._drop()
        try:
            periods = self._tools.desk.grants.obligations.preview(self._grant, self.rhythm)
        except DeskError as error:
            self.notice.say(words.explained(error))
            self.make.setEnabled(False)
            return
        self.notice.hide()
        self.make.setEnabled(True)
        self.shown = TextTable(self._table(periods))
        self.body.insertWidget(self.body.indexOf(self.below), self.shown)

    def make_reports(self) -> None:
        """Make the reports that are shown."""
        obligations = self._tools.desk.grants.obligations
        try:
            obligations.make(self._grant, obligations.preview(self._grant, self.rhythm))
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def _drop(self) -> None:
        if self.shown is not None:
            self.shown.hide()
            self.shown.deleteLater()
            self.shown = None

    def _table(self, periods: list[Period]) -> Table:
        label = self._tools.codes.label
        rows = [
            (
                f"{nr}. {label('obligation_kind', one.kind, words.language())} {one.milestone}".strip(),
                f"{words.day(one.since)} – {words.day(one.until)}",
                words.day(one.due_on),
            )
            for nr, one in enumerate(periods, 1)
        ]
        head = (self.tr("Report"), self.tr("Period"), self.tr("Due"))
        return Table(head, tuple(tuple((Run(cell),) for cell in row) for row in rows), (2, 2, 1))


def _number(name: str, least: int, most: int, now: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setValue(now)
    box.setAccessibleName(name)
    box.setToolTip(name)
    return box
