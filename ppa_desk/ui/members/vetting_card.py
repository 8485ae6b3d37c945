"""The vetting of a membership: begun, written as a checklist, closed with an outcome that offers the next step."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.forms.shipped_forms import shipped_form
from ppa_desk.services.members.vettings import APPLICATION, FORM, Vetting
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.fields.inputs import LongInput
from ppa_desk.ui.forms.channels_card import ChannelsCard
from ppa_desk.ui.forms.check_card import ClosedCheck, OpenCheck
from ppa_desk.ui.members import standing_words
from ppa_desk.ui.members.vetting_paper import made
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Chip, LinkButton, Notice, QuietButton, empty, plain_label, show_if
from ppa_desk.ui.words import dates_language

ROLES = {"accepted": "good", "conditions": "attention", "declined": "bad"}
OUTCOMES = ("accepted", "conditions", "declined", "withdrawn")
translate = QCoreApplication.translate


class VettingBox(QWidget):
    """The vettings of one membership; `wanted` asks for a step of the membership, by its name."""

    wanted = Signal(str)

    def __init__(self, tools: Tools, membership: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._membership = tools, membership
        self.notice = Notice()
        self.notice.hide()
        self.begin = QuietButton(self.tr("Begin the checklist"))
        self.begin.clicked.connect(self.begin_now)
        self.paper = LinkButton(self.tr("Forms on paper or by e-mail…"))
        self.paper.clicked.connect(self.show_paper)
        self.writing: OpenVetting | None = None
        head = QHBoxLayout()
        head.addWidget(plain_label(words.kind("vetting"), "heading"))
        head.addStretch(1)
        head.addWidget(self.paper)
        head.addWidget(self.begin)
        self._cards, self._papers = QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addLayout(head)
        column.addWidget(self.notice)
        for layout in (self._papers, self._cards):
            layout.setSpacing(BETWEEN)
            column.addLayout(layout)
        tools.bell.rang.connect(self._changed)
        self.show_all()

    def show_all(self) -> None:
        """Show every vetting, the one being written first."""
        empty(self._cards)
        self.writing = None
        read_only = self._tools.desk.store.read_only
        found = self._tools.desk.members.vettings.of(self._membership)
        show_if(self.begin, not read_only and not any(one.is_open for one in found))
        for one in found:
            if one.is_open and not read_only:
                self.writing = OpenVetting(self._tools, one)
                self.writing.closed.connect(partial(self._closed, one.id))
                self._cards.addWidget(self.writing)
            else:
                self._cards.addWidget(_closed_card(self._tools, one))
        if not found:
            self._cards.addWidget(plain_label(self.tr("No checklist was worked through yet."), "secondary"))

    def begin_now(self) -> None:
        """Begin a vetting."""
        try:
            self._tools.desk.members.vettings.begin(self._membership)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()
        self.show_all()

    def show_paper(self) -> None:
        """Show the channels of the application and the checklist."""
        self.paper.hide()
        language = dates_language()
        for key in (APPLICATION, FORM):
            title = shipped_form(key).title.of(words.language())
            self._papers.addWidget(
                ChannelsCard(
                    self._tools, title, lambda key=key: f"{key}.{language}",  # type: ignore[misc]
                    partial(made, self._tools.desk, key, language), self.notice,
                )
            )  # fmt: skip

    def _closed(self, vetting: int) -> None:
        """Say what came of it, and offer the step it points to."""
        one = self._tools.desk.members.vettings.get(vetting)
        self.show_all()
        told = self.tr("Closed: {outcome}.").replace("{outcome}", _outcome(self._tools, one))
        self.notice.say(told, "good" if one.outcome == "accepted" else "")
        stand = self._tools.desk.members.memberships.get(self._membership)
        step = one.next_step
        if step is not None and step in stand.offers:
            button = self.notice.offer(standing_words.button(step, stand.why.standing), partial(self._want, step.value))
            button.setObjectName("next")

    def _want(self, step: str) -> None:
        self.notice.hide()
        self.wanted.emit(step)

    def _changed(self, kinds: frozenset[str]) -> None:
        typing = self.writing is not None and self.writing.isVisible()
        if "vetting" in kinds and not typing:
            self.show_all()


class OpenVetting(OpenCheck):
    """A vetting being written."""

    def __init__(self, tools: Tools, one: Vetting, parent: QWidget | None = None) -> None:
        vettings = tools.desk.members.vettings
        form = vettings.form(one)
        assert form is not None
        title = translate("OpenVetting", "Checklist being written")
        super().__init__(tools, "vetting", one.id, form, one.answers, partial(vettings.write, one.id), title, parent)
        self._vettings, self._one = vettings, one
        self.outcome = ChoiceButton(words.field("vetting", "outcome"))
        labels = {code: _label(tools, code) for code in OUTCOMES}
        self.outcome.offer({"": translate("OpenVetting", "Not decided yet"), **labels})
        self.on, self.notes = DateInput(), LongInput()
        self.on.show_value(date.today())
        self.notes.show_value(one.notes)
        asked = (
            (words.field("vetting", "outcome"), self.outcome),
            (words.field("vetting", "checked_on"), self.on),
            (translate("OpenVetting", "Conditions, reasons, remarks"), self.notes),
        )
        self.ask_verdict(words.field("vetting", "outcome"), asked, translate("OpenVetting", "Close the vetting"))

    def said(self) -> str:
        """Return how many questions are still open."""
        count = self._vettings.open_questions(self._one, self.sheet.answers)
        if not count:
            return translate("OpenVetting", "Every question that needs an answer has one.")
        return QCoreApplication.translate("OpenVetting", "Still to be answered: %n question(s).", "", count)

    def carry_out(self) -> None:
        """Close it with its outcome."""
        on = self.on.value()
        self._vettings.close(self._one.id, self.outcome.key, on if isinstance(on, date) else None, self.notes.value())


def _closed_card(tools: Tools, one: Vetting) -> ClosedCheck:
    chips = [Chip(_outcome(tools, one), ROLES.get(one.outcome or "", ""))]
    form = tools.desk.members.vettings.form(one)
    title = words.day(one.checked_on) or words.kind("vetting")
    return ClosedCheck(tools, "vetting", one.id, form, one.answers, title, one.colleague, chips, one.notes)


def _outcome(tools: Tools, one: Vetting) -> str:
    return _label(tools, one.outcome or "")


def _label(tools: Tools, code: str) -> str:
    return words.sentence_case(tools.codes.label("vetting_outcome", code, words.language()))
