"""Data quality of an indicator: how often it is looked at, the look being written, and every look before."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.checklists import Holds
from ppa_desk.services.months import months_after
from ppa_desk.services.results.quality import Look
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.fields.inputs import LongInput, TextInput
from ppa_desk.ui.forms.answers_list import AnswersList
from ppa_desk.ui.forms.kept_sheet import KeptSheet
from ppa_desk.ui.imports.deciding import beside
from ppa_desk.ui.record.files_box import FilesBox
from ppa_desk.ui.results.paper_previews import look_preview, sheet_preview
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import (
    Card,
    Chip,
    LinkButton,
    Notice,
    PrimaryButton,
    QuietButton,
    empty,
    plain_label,
    show_if,
)
from ppa_desk.ui.words import dates_language

ROLES = {Holds.MET: "good", Holds.PARTLY: "attention", Holds.NOT_MET: "bad", Holds.OPEN: ""}


class QualityTab(QWidget):
    """The looks at one indicator's data."""

    def __init__(self, tools: Tools, indicator: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._indicator = tools, indicator
        self.notice = Notice()
        self.notice.hide()
        self.begin = PrimaryButton(self.tr("Look at the data now"))
        self.begin.clicked.connect(self.begin_now)
        self.paper = QuietButton(self.tr("Preview the reference sheet"))
        self.paper.clicked.connect(self.preview)
        self.state = Chip("")
        head = QHBoxLayout()
        for widget in (self.begin, self.paper, self.state):
            head.addWidget(widget)
        head.addStretch(1)
        self.plan = ScheduleCard(tools, indicator)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(BETWEEN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self.plan)
        column.addLayout(self._cards)
        column.addStretch(1)
        self.writing: OpenLook | None = None
        tools.bell.rang.connect(self._changed)
        self.show_all()

    def show_all(self) -> None:
        """Show every look, the one being written first."""
        empty(self._cards)
        self.writing = None
        read_only = self._tools.desk.store.read_only
        looks = self._tools.desk.results.quality.of(self._indicator)
        show_if(self.begin, not read_only and not any(one.begun for one in looks))
        self._say_state(looks)
        self.plan.show_plan()
        for one in looks:
            if one.begun and not read_only:
                self.writing = OpenLook(self._tools, one)
                self.writing.closed.connect(self._closed)
                self._cards.addWidget(self.writing)
            elif not one.is_open:
                self._cards.addWidget(DoneLook(self._tools, one))

    def _say_state(self, looks: list[Look]) -> None:
        due = next((one.due_on for one in looks if one.is_open and one.due_on), None)
        if due is not None:
            told = self.tr("overdue since {day}") if due < date.today() else self.tr("next look by {day}")
            self.state.show_fact(told.format(day=words.day(due)), "bad" if due < date.today() else "")
        elif any(not one.is_open for one in looks):
            self.state.show_fact(self.tr("no next look is planned"))
        else:
            self.state.show_fact(self.tr("never looked at"), "attention")

    def begin_now(self) -> None:
        """Begin the look that is planned, or another."""
        try:
            self._tools.desk.results.quality.begin(self._indicator)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()
        self.show_all()

    def preview(self) -> None:
        """Lay the reference sheet over the page."""
        if (over := over_of(self)) is not None:
            shown = sheet_preview(self._tools, self._indicator)
            shown.left.connect(over.lift)
            over.lay(shown)

    def _closed(self) -> None:
        self.notice.say(self.tr("Closed. It stands below with its answers."), "good")
        self.show_all()

    def _changed(self, kinds: frozenset[str]) -> None:
        typing = self.writing is not None and self.writing.isVisible()
        if kinds & {"quality_check", "indicator"} and not typing:
            self.show_all()


class ScheduleCard(Card):
    """How often the data are looked at, and when next."""

    def __init__(self, tools: Tools, indicator: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Plan"), self.tr("Home tells two weeks before"), parent)
        self._tools, self._indicator = tools, indicator
        self.every, self.next = TextInput(narrow=True), DateInput()
        self.every.name(self.tr("Every so many months"))
        self.next.name(self.tr("Next look by"))
        self.keep = QuietButton(self.tr("Keep the plan"))
        self.keep.clicked.connect(self.keep_now)
        self.every.edited.connect(self._suggest)
        self.notice = Notice()
        self.notice.hide()
        self.add(
            beside(self.tr("Every so many months"), "", self.every), beside(self.tr("Next look by"), "", self.next)
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.keep)
        self.body.addLayout(row)
        self.add(self.notice)
        show_if(self.keep, not tools.desk.store.read_only)

    def show_plan(self) -> None:
        """Show the plan as it is kept."""
        quality = self._tools.desk.results.quality
        every = quality.every(self._indicator)
        self.every.show_value("" if every is None else str(every))
        planned = (one.due_on for one in quality.of(self._indicator) if one.is_open)
        self.next.show_value(next(planned, None))

    def _suggest(self) -> None:
        """Suggest the next day from the last look; today where there was none."""
        told = self.every.value().strip()
        if self.next.value() is None and told.isdecimal() and 0 < int(told) <= 120:
            done = [one.done_on for one in self._tools.desk.results.quality.of(self._indicator) if one.done_on]
            self.next.show_value(months_after(max(done), int(told)) if done else date.today())

    def keep_now(self) -> None:
        """Keep the plan."""
        due = self.next.value()
        if due is not None and not isinstance(due, date):
            self.notice.say(self.tr("“{text}” is no date. Nothing was changed.").format(text=due), "bad")
            return
        try:
            self._tools.desk.results.quality.schedule(self._indicator, self.every.value(), due)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.say(self.tr("Kept."), "good")


class DoneLook(Card):
    """A look as it was closed."""

    def __init__(self, tools: Tools, one: Look, parent: QWidget | None = None) -> None:
        super().__init__(words.day(one.done_on), one.reviewer, parent)
        self.add(standard_chips(tools, one))
        language = words.language()
        for title, told in ((self.tr("Found"), one.conclusion(language)), (self.tr("To do"), one.action(language))):
            if told:
                self.add(plain_label(title, "small"), plain_label(told))
        self._form = tools.desk.results.quality.form(one)
        row = QHBoxLayout()
        if self._form is not None and one.answers:
            self.more = LinkButton(self.tr("Show the answers"))
            self.more.clicked.connect(partial(self._show, one))
            row.addWidget(self.more)
        self.paper = LinkButton(self.tr("Preview as PDF"))
        self.paper.clicked.connect(partial(self._preview, tools, one))
        row.addWidget(self.paper)
        row.addStretch(1)
        self.body.addLayout(row)
        self.add(FilesBox(tools, "quality_check", one.id))

    def _show(self, one: Look) -> None:
        assert self._form is not None
        self.add(AnswersList(self._form, one.answers))
        self.more.hide()

    def _preview(self, tools: Tools, one: Look) -> None:
        if (over := over_of(self)) is not None:
            shown = look_preview(tools, one.id)
            shown.left.connect(over.lift)
            over.lay(shown)


class OpenLook(Card):
    """A look being written; `closed` tells that it was closed."""

    closed = Signal()

    def __init__(self, tools: Tools, one: Look, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Look being written"), self.tr("Kept as you type"), parent)
        self._tools, self._one = tools, one
        form = tools.desk.results.quality.form(one)
        assert form is not None
        self.sheet = KeptSheet(form, one.answers, partial(tools.desk.results.quality.write, one.id))
        self.found, self.to_do = LongInput(), LongInput()
        self.on, self.reviewer = DateInput(), TextInput()
        self.on.show_value(date.today())
        self.reviewer.show_value(one.reviewer)
        self.notice = Notice()
        self.notice.hide()
        self.close_button = PrimaryButton(self.tr("Close the look"))
        self.close_button.clicked.connect(self.close_now)
        self.add(self.sheet, FilesBox(tools, "quality_check", one.id), plain_label(self.tr("Conclusion"), "heading"))
        for label, control in (
            (self.tr("What was found"), self.found),
            (self.tr("What is to be done"), self.to_do),
            (self.tr("Done on"), self.on),
            (self.tr("Who looked"), self.reviewer),
        ):
            control.name(label)
            self.add(beside(label, "", control))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.add(self.notice)
        self.body.addLayout(row)

    def close_now(self) -> None:
        """Close the look."""
        if not self.sheet.flush():
            return
        on = self.on.value()
        try:
            self._tools.desk.results.quality.close(
                self._one.id, on if isinstance(on, date) else date.today(), self.reviewer.value(), self.found.value(),
                self.to_do.value(), dates_language(),
            )  # fmt: skip
        except DeskError as error:
            self.notice.say(words.explained(error), "attention")
            return
        self.closed.emit()


def standard_chips(tools: Tools, one: Look) -> QWidget:
    """Return a chip for each standard: met, met in part, not met, not looked at."""
    whole = QWidget()
    flow = Flow(whole)
    said = {
        Holds.MET: QCoreApplication.translate("Quality", "{standard}: met"),
        Holds.PARTLY: QCoreApplication.translate("Quality", "{standard}: in part"),
        Holds.NOT_MET: QCoreApplication.translate("Quality", "{standard}: not met"),
        Holds.OPEN: QCoreApplication.translate("Quality", "{standard}: open"),
    }
    for label, holds in tools.desk.results.quality.standards(one):
        flow.addWidget(Chip(said[holds].format(standard=label.of(words.language())), ROLES[holds]))
    return whole
