"""The forms below the buttons of a membership: the day of a step, and a standing decided otherwise with its reason."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.checks import checked
from ppa_desk.services.dates import year_after
from ppa_desk.services.members.memberships import Stand, Step
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.fields.inputs import Input, TextInput
from ppa_desk.ui.imports.deciding import beside
from ppa_desk.ui.members import standing_words
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Notice, PrimaryButton, QuietButton


class InlineForm(QWidget):
    """A few inputs below what asked for them; `done` tells that they were kept or called off."""

    done = Signal()

    def __init__(self, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice()
        self.notice.hide()
        self.keep = PrimaryButton(verb)
        self.keep.clicked.connect(self._keep)
        self.cancel = QuietButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.done)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(INSIDE)
        self.column.addWidget(self.notice)
        row = QHBoxLayout()
        row.addWidget(self.keep)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.column.addLayout(row)

    def put(self, label: str, control: QWidget) -> None:
        """Put an input above the buttons."""
        if isinstance(control, Input):
            control.name(label)
        self.column.insertWidget(self.column.count() - 1, beside(label, "", control))

    def carry_out(self) -> None:
        """Keep what was typed. DeskError."""
        raise NotImplementedError

    def _keep(self) -> None:
        try:
            self.carry_out()
        except DeskError as error:
            self.notice.say(words.explained(error), "attention")
            return
        self.done.emit()


class StepForm(InlineForm):
    """The day of a step; accepting also asks until when it holds."""

    def __init__(self, tools: Tools, stand: Stand, step: Step, parent: QWidget | None = None) -> None:
        standing = stand.why.standing
        super().__init__(standing_words.button(step, standing), parent)
        self._memberships, self._membership, self._step = tools.desk.members.memberships, stand.id, step
        self.day, self.renews = DateInput(), DateInput()
        begun = stand.values["renews_on"] if step is Step.RENEW else None
        self.day.show_value(year_after(begun or date.today()) if step is Step.RENEW else date.today())
        self.put(standing_words.day_of(step, standing), self.day)
        if step is Step.ACCEPT:
            self.put(words.field("membership", "renews_on"), self.renews)

    def carry_out(self) -> None:
        """Take the step on its day."""
        day, renews = day_typed(self.day, "since"), day_typed(self.renews, "renews_on")
        self._memberships.take(self._membership, self._step, day, renews)


class DecideForm(InlineForm):
    """Another standing than the days say, and why."""

    def __init__(self, tools: Tools, stand: Stand, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.keep.setText(self.tr("Decide otherwise"))
        self._memberships, self._membership = tools.desk.members.memberships, stand.id
        self.status = ChoiceButton(words.field("membership", "standing"))
        others = (name for name in standing_words.PATH if name != stand.why.standing)
        self.status.offer({name: standing_words.status(tools.codes, name) for name in others})
        self.reason = TextInput()
        self.put(words.field("membership", "standing"), self.status)
        self.put(words.field("membership", "status_reason"), self.reason)

    def carry_out(self) -> None:
        """Keep the decision with its reason."""
        self._memberships.decide(self._membership, self.status.key, self.reason.value())


def day_typed(entry: DateInput, field: str) -> date | None:
    """Return the day that was typed for a field of a membership, None where nothing was. Refused."""
    day: date | None = checked("membership", {field: entry.value()})[field]
    return day
