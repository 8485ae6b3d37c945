"""What was handed in for a grant: written down here, or read as it came, with its file, its day and its version."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.grants.record import Step
from ppa_desk.services.grants.intake import Application
from ppa_desk.services.grants.taking import Late
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.fields.inputs import TextInput
from ppa_desk.ui.forms.answers_list import AnswersList
from ppa_desk.ui.forms.kept_sheet import KeptSheet
from ppa_desk.ui.imports.deciding import beside
from ppa_desk.ui.record.files_box import FilesBox
from ppa_desk.ui.theme import BETWEEN, INSIDE
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


class ApplicationTab(QWidget):
    """Concept note and proposal of one grant."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._grant = tools, grant
        self.notice = Notice()
        self.notice.hide()
        self.concept = QuietButton(self.tr("Write down a concept note"))
        self.concept.clicked.connect(partial(self.begin, Step.CONCEPT))
        self.proposal = QuietButton(self.tr("Write down a proposal"))
        self.proposal.clicked.connect(partial(self.begin, Step.PROPOSAL))
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.proposal)
        head.addWidget(self.concept)
        head.addStretch(1)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(BETWEEN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addLayout(self._cards)
        column.addStretch(1)
        self.writing: DraftCard | None = None
        tools.bell.rang.connect(self._changed)
        self.show_all()

    def show_all(self) -> None:
        """Show everything handed in, what stands first."""
        call = self._tools.desk.grants.register.get(self._grant)["grant_call_id"]
        terms = self._tools.desk.grants.intake.call(call) if call is not None else None
        may = terms is not None and not self._tools.desk.store.read_only
        show_if(self.proposal, may)
        show_if(self.concept, bool(may and terms and terms["two_stage"]))
        empty(self._cards)
        self.writing = None
        found = self._tools.desk.grants.intake.of(self._grant)
        for one in found:
            if one.is_draft and not self._tools.desk.store.read_only:
                self.writing = DraftCard(self._tools, one)
                self.writing.handed.connect(self._handed)
                self._cards.insertWidget(0, self.writing)
            else:
                self._cards.addWidget(ReceivedCard(self._tools, one))
        if not found:
            told = self.tr("Nothing has been handed in yet. Write it down here, or take files in from the call’s page.")
            if call is None:
                told = self.tr("The grant belongs to no call, so nothing is handed in for it.")
            self._cards.addWidget(plain_label(told, "secondary"))

    def begin(self, step: Step) -> None:
        """Begin to write down what came on paper."""
        try:
            self._tools.desk.grants.intake.begin(self._grant, step)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.show_all()

    def _handed(self) -> None:
        self.show_all()
        self.notice.say(self.tr("Handed in. What it says is entered in the grant where nothing was."), "good")

    def _changed(self, kinds: frozenset[str]) -> None:
        typing = self.writing is not None and self.writing.isVisible()
        if "application" in kinds and not typing:
            self.show_all()


class ReceivedCard(Card):
    """Something as it was handed in."""

    def __init__(self, tools: Tools, one: Application, parent: QWidget | None = None) -> None:
        super().__init__(words.choice("step", one.step.value), parent=parent)
        self._tools, self._one = tools, one
        facts = QWidget()
        flow = Flow(facts)
        for chip in self._chips():
            flow.addWidget(chip)
        self.add(facts)
        if one.late_reason:
            self.add(plain_label(self.tr("Taken although late: {reason}").format(reason=one.late_reason)))
        self.more = LinkButton("")
        self.more.clicked.connect(self.toggle)
        self._shown: QWidget | None = None
        form = tools.desk.grants.intake.form(one)
        if form is not None and one.answers:
            self.add(self.more)
            self._form = form
            if one.replaced:
                self._tell()
            else:
                self.toggle()
        else:
            self.add(plain_label(self.tr("No answers are kept with it."), "secondary"))
        self.add(FilesBox(tools, "application", one.id))

    def toggle(self) -> None:
        """Show the answers, or hide them."""
        if self._shown is None:
            self._shown = AnswersList(self._form, self._one.answers)
            self.body.insertWidget(self.body.indexOf(self.more) + 1, self._shown)
        else:
            self._shown.deleteLater()
            self._shown = None
        self._tell()

    def _tell(self) -> None:
        self.more.setText(self.tr("Hide the answers") if self._shown else self.tr("Show the answers"))

    def _chips(self) -> list[Chip]:
        one, codes = self._one, self._tools.codes
        chips = []
        if one.replaced:
            chips.append(Chip(self.tr("Replaced by a later one"), "attention"))
        if one.received_on is not None:
            chips.append(Chip(self.tr("handed in {day}").format(day=words.day(one.received_on)), "good"))
        if one.late_reason:
            chips.append(Chip(self.tr("late"), "attention"))
        if one.channel:
            chips.append(Chip(words.sentence_case(codes.label("channel", one.channel, words.language()))))
        if one.form_version_id is not None:
            form = self._tools.desk.grants.intake.form(one)
            chips.append(Chip(self.tr("form {version}").format(version=form.version if form else "")))
        if one.file:
            chips.append(Chip(one.file))
        return chips


class DraftCard(Card):
    """Something being written down; `handed` tells that it was handed in."""

    handed = Signal()

    def __init__(self, tools: Tools, one: Application, parent: QWidget | None = None) -> None:
        super().__init__(words.choice("step", one.step.value), parent=parent)
        self.note.setText(self.tr("Kept as you type, and not counted before it is handed in"))
        self.note.show()
        self._tools, self._one, self._warned = tools, one, False
        self.day = DateInput()
        self.day.name(self.tr("When did it come?"))
        self.day.show_value(date.today())
        self.why = TextInput()
        self.why.name(self.tr("Why is it taken although late?"))
        self.reason = beside(self.tr("Why is it taken although late?"), "", self.why)
        self.reason.hide()
        self.hand_in = PrimaryButton(self.tr("Hand in"))
        self.hand_in.clicked.connect(self.hand_in_now)
        self.notice = Notice()
        self.notice.hide()
        form = tools.desk.grants.intake.form(one)
        assert form is not None
        keep = partial(tools.desk.grants.intake.write, one.id)
        self.sheet = KeptSheet(form, one.answers, keep)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.hand_in)
        self.add(beside(self.tr("When did it come?"), "", self.day), self.reason, self.sheet, self.notice)
        self.body.addLayout(row)

    def hand_in_now(self) -> None:
        """Hand it in; what is missing is said once, then it is taken as it is."""
        if not self.sheet.flush():
            return
        if (lacking := self.sheet.sheet.show_problems()) and not self._warned:
            self._warned = True
            told = self.tr("%n question(s) to look at. Hand in once more to take it as it is.", "", len(lacking))
            self.notice.say(told, "attention")
            self.notice.offer(self.tr("Show the first"), partial(self.sheet.sheet.go_to, lacking[0]))
            return
        try:
            self._tools.desk.grants.intake.finish(self._one.id, self.day.value() or date.today(), self.why.value())
        except Late as error:
            self.reason.show()
            self.why.edit.setFocus()
            self.notice.say(words.explained(error), "attention")
            return
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.handed.emit()
