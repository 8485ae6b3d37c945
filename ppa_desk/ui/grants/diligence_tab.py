"""Due diligence checks of an organisation: written as a checklist, closed with a risk, a verdict and an expiry."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.dates import year_after
from ppa_desk.services.grants.diligence import Check
from ppa_desk.services.grants.rating import ORDER, Rating, rated
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.fields.inputs import LongInput
from ppa_desk.ui.forms.check_card import ClosedCheck, OpenCheck
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Chip, Notice, PrimaryButton, empty, plain_label, show_if


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
                self._cards.addWidget(closed_card(self._tools, one))
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


def closed_card(tools: Tools, one: Check) -> ClosedCheck:
    """Return a check as it was closed."""
    passed = QCoreApplication.translate("ClosedCard", "passed")
    failed = QCoreApplication.translate("ClosedCard", "not passed")
    chips = [Chip(passed, "good") if one.passed else Chip(failed, "bad")]
    if one.risk:
        chips.append(risk_chip(tools, one.risk))
    if one.expires_on is not None:
        late = one.expires_on < date.today()
        until = QCoreApplication.translate("ClosedCard", "until {day}")
        told = QCoreApplication.translate("ClosedCard", "expired {day}") if late else until
        chips.append(Chip(told.format(day=words.day(one.expires_on)), "attention" if late else ""))
    form = tools.desk.grants.diligence.form(one)
    title = words.day(one.checked_on)
    return ClosedCheck(tools, "diligence", one.id, form, one.answers, title, one.colleague, chips, one.notes)


class OpenCard(OpenCheck):
    """A due diligence check being written."""

    def __init__(self, tools: Tools, one: Check, parent: QWidget | None = None) -> None:
        self._tools, self._one, self._checks = tools, one, tools.desk.grants.diligence
        form = self._checks.form(one)
        assert form is not None
        title = QCoreApplication.translate("OpenCard", "Check being written")
        super().__init__(
            tools, "diligence", one.id, form, one.answers, partial(self._checks.write, one.id), title, parent
        )
        self.risk = ChoiceButton(self.tr("Risk"))
        told = {one: risk_words(self._tools, one) for one in ORDER}
        self.risk.offer({"": self.tr("As the answers point to"), **told})
        self.passed = ChoiceButton(self.tr("Verdict"))
        self.passed.offer({"": self.tr("Not passed"), "yes": self.tr("Passed")})
        self.on, self.until, self.notes = DateInput(), DateInput(), LongInput()
        self.on.show_value(date.today())
        self.until.show_value(year_after(date.today()))
        self.notes.show_value(self._one.notes)
        asked = (
            (self.tr("Risk"), self.risk),
            (self.tr("Verdict"), self.passed),
            (self.tr("Checked on"), self.on),
            (self.tr("Holds until"), self.until),
            (self.tr("Notes"), self.notes),
        )
        self.ask_verdict(self.tr("Verdict"), asked, self.tr("Close the check"))

    def said(self) -> str:
        """Return the risk the answers point to."""
        return self._said(rated(self.form, self.sheet.answers))

    def carry_out(self) -> None:
        """Close the check."""
        self._checks.close(
            self._one.id,
            self.on.value() or date.today(),
            self.until.value(),
            self.passed.key == "yes",
            self.risk.key or None,
            self.notes.value(),
        )

    def _said(self, rating: Rating) -> str:
        if rating.risk is None:
            count = len(rating.open)
            return QCoreApplication.translate("OpenCard", "%n answer(s) still decide about the risk.", "", count)
        told = self.tr("The answers point to: {risk}.").format(risk=risk_words(self._tools, rating.risk))
        causes = [question.label.of(words.language()) for question, _ in rating.causes]
        return " ".join([told, *(f"({cause})" for cause in causes)])


def risk_words(tools: Tools, risk: str) -> str:
    """Return a risk as people say it."""
    return words.sentence_case(tools.codes.label("risk_rating", risk, words.language()))


def risk_chip(tools: Tools, risk: str) -> Chip:
    """Return a risk as a chip."""
    role = {"low": "good", "medium": "attention", "high": "bad"}.get(risk, "")
    text = QCoreApplication.translate("DiligenceTab", "risk: {risk}")
    return Chip(text.format(risk=tools.codes.label("risk_rating", risk, words.language())), role)
