"""Due diligence checks of an organisation: written as a checklist, closed with a risk, a verdict and an expiry."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.dates import year_after
from ppa_desk.services.grants.diligence import Check
from ppa_desk.services.grants.rating import ORDER, Rating, rated
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.fields.inputs import LongInput
from ppa_desk.ui.forms.answers_list import AnswersList
from ppa_desk.ui.forms.kept_sheet import KeptSheet
from ppa_desk.ui.imports.deciding import beside
from ppa_desk.ui.record.files_box import FilesBox
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import Card, Chip, LinkButton, Notice, PrimaryButton, empty, plain_label, show_if


class DiligenceTab(QWidget):
    """The checks of one organisation, as a tab of its page or of a grant it applies for."""

    def __init__(
        self, tools: Tools, organisation: int | None, grant: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tools, self._body, self._grant = tools, organisation, grant
        self.notice = Notice()
        self.notice.hide()
        self.begin = PrimaryButton(self.tr("Begin a check"))
        self.begin.clicked.connect(self.begin_now)
        self.state = Chip("")
        head = QHBoxLayout()
        head.addWidget(self.begin)
        head.addWidget(self.state)
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
        self.writing: OpenCard | None = None
        tools.bell.rang.connect(self._changed)
        self.show_all()

    def show_all(self) -> None:
        """Show every check, the one being written first."""
        empty(self._cards)
        self.writing = None
        if self._grant is not None:
            self._body = self._tools.desk.grants.register.get(self._grant)["organisation_id"]
        read_only = self._tools.desk.store.read_only
        checks = self._tools.desk.grants.diligence.of(self._body) if self._body is not None else []
        show_if(self.begin, self._body is not None and not read_only and not any(one.is_open for one in checks))
        show_if(self.state, bool(checks))
        self._say_state()
        for one in checks:
            if one.is_open and not read_only:
                self.writing = OpenCard(self._tools, one)
                self.writing.closed.connect(self.show_all)
                self._cards.addWidget(self.writing)
            else:
                self._cards.addWidget(ClosedCard(self._tools, one))
        if not checks:
            told = self.tr("Not checked yet. A check holds until the day you give it.")
            if self._body is None:
                told = self.tr("The grant has no organisation as its applicant, so there is nobody to check.")
            self._cards.addWidget(plain_label(told, "secondary"))

    def _say_state(self) -> None:
        valid = self._tools.desk.grants.diligence.valid_on(self._body)
        if valid is None:
            self.state.show_fact(self.tr("no valid check"), "attention")
        elif valid.expires_on is None:
            self.state.show_fact(self.tr("valid"), "good")
        else:
            self.state.show_fact(self.tr("valid until {day}").format(day=words.day(valid.expires_on)), "good")

    def begin_now(self) -> None:
        """Begin a check."""
        if self._body is None:
            return
        try:
            self._tools.desk.grants.diligence.begin(self._body, self._grant)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.show_all()

    def _changed(self, kinds: frozenset[str]) -> None:
        typing = self.writing is not None and self.writing.isVisible()
        if (kinds & {"diligence"} or (self._grant is not None and "grant_record" in kinds)) and not typing:
            self.show_all()


class ClosedCard(Card):
    """A check as it was closed."""

    def __init__(self, tools: Tools, one: Check, parent: QWidget | None = None) -> None:
        super().__init__(words.day(one.checked_on), one.colleague, parent)
        facts = QWidget()
        flow = Flow(facts)
        flow.addWidget(Chip(self.tr("passed"), "good") if one.passed else Chip(self.tr("not passed"), "bad"))
        if one.risk:
            flow.addWidget(risk_chip(tools, one.risk))
        if one.expires_on is not None:
            late = one.expires_on < date.today()
            told = self.tr("expired {day}") if late else self.tr("until {day}")
            flow.addWidget(Chip(told.format(day=words.day(one.expires_on)), "attention" if late else ""))
        self.add(facts)
        if one.notes:
            self.add(plain_label(one.notes))
        form = tools.desk.grants.diligence.form(one)
        if form is not None and one.answers:
            self.more = LinkButton(self.tr("Show the answers"))
            self.more.clicked.connect(lambda: self._show(AnswersList(form, one.answers)))
            self.add(self.more)
        self.add(FilesBox(tools, "diligence", one.id))

    def _show(self, answers: QWidget) -> None:
        self.body.insertWidget(self.body.indexOf(self.more), answers)
        self.more.hide()


class OpenCard(Card):
    """A check being written; `closed` tells that it was closed."""

    closed = Signal()

    def __init__(self, tools: Tools, one: Check, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Check being written"), parent=parent)
        self.note.setText(self.tr("Kept as you type; it counts once it is closed"))
        self.note.show()
        self._tools, self._one = tools, one
        form = tools.desk.grants.diligence.form(one)
        assert form is not None
        self._form = form
        self.sheet = KeptSheet(form, one.answers, partial(tools.desk.grants.diligence.write, one.id))
        self.sheet.sheet.answered.connect(self._tell)
        self.computed = plain_label("", "secondary")
        self.notice = Notice()
        self.notice.hide()
        self.add(self.sheet, FilesBox(tools, "diligence", one.id))
        self._verdict()
        self._tell()

    def _verdict(self) -> None:
        self.risk = ChoiceButton(self.tr("Risk"))
        told = {one: risk_words(self._tools, one) for one in ORDER}
        self.risk.offer({"": self.tr("As the answers point to"), **told})
        self.passed = ChoiceButton(self.tr("Verdict"))
        self.passed.offer({"": self.tr("Not passed"), "yes": self.tr("Passed")})
        self.on, self.until, self.notes = DateInput(), DateInput(), LongInput()
        self.on.show_value(date.today())
        self.until.show_value(year_after(date.today()))
        self.notes.show_value(self._one.notes)
        self.close_button = PrimaryButton(self.tr("Close the check"))
        self.close_button.clicked.connect(self.close_now)
        self.add(plain_label(self.tr("Verdict"), "heading"), self.computed)
        for label, control in (
            (self.tr("Risk"), self.risk),
            (self.tr("Verdict"), self.passed),
            (self.tr("Checked on"), self.on),
            (self.tr("Holds until"), self.until),
            (self.tr("Notes"), self.notes),
        ):
            if not isinstance(control, ChoiceButton):
                control.name(label)
            self.add(beside(label, "", control))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.add(self.notice)
        self.body.addLayout(row)

    def _tell(self) -> None:
        self.computed.setText(self._said(rated(self._form, self.sheet.answers)))

    def _said(self, rating: Rating) -> str:
        if rating.risk is None:
            count = len(rating.open)
            return QCoreApplication.translate("OpenCard", "%n answer(s) still decide about the risk.", "", count)
        told = self.tr("The answers point to: {risk}.").format(risk=risk_words(self._tools, rating.risk))
        causes = [question.label.of(words.language()) for question, _ in rating.causes]
        return " ".join([told, *(f"({cause})" for cause in causes)])

    def close_now(self) -> None:
        """Close the check."""
        if not self.sheet.flush():
            return
        try:
            self._tools.desk.grants.diligence.close(
                self._one.id,
                self.on.value() or date.today(),
                self.until.value(),
                self.passed.key == "yes",
                self.risk.key or None,
                self.notes.value(),
            )
        except DeskError as error:
            self.notice.say(words.explained(error), "attention")
            return
        self.closed.emit()


def risk_words(tools: Tools, risk: str) -> str:
    """Return a risk as people say it."""
    return words.sentence_case(tools.codes.label("risk_rating", risk, words.language()))


def risk_chip(tools: Tools, risk: str) -> Chip:
    """Return a risk as a chip."""
    role = {"low": "good", "medium": "attention", "high": "bad"}.get(risk, "")
    text = QCoreApplication.translate("DiligenceTab", "risk: {risk}")
    return Chip(text.format(risk=tools.codes.label("risk_rating", risk, words.language())), role)
