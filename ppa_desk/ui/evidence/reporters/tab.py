"""Who reported an incident: locked until their own passphrase opens it, shown only when it is asked for."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.errors import DeskError
from ppa_desk.services.evidence.reporters.content import Original, Reporter
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.reporters.erase_card import EraseCard
from ppa_desk.ui.evidence.reporters.form import ReporterForm
from ppa_desk.ui.evidence.reporters.gate import SetUpCard, UnlockCard, show_code
from ppa_desk.ui.evidence.reporters.trail_card import TrailCard
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import (
    Card,
    Chip,
    LinkButton,
    Notice,
    PrimaryButton,
    QuietButton,
    empty,
    hint,
    plain_label,
)

translate = QCoreApplication.translate


class ReporterTab(QWidget):
    """The reporter of an incident."""

    def __init__(self, tools: Tools, incident: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._incident = tools, incident
        self._reporters = tools.desk.evidence.reporters
        self.form: ReporterForm | None = None
        self.notice = Notice()
        self.notice.hide()
        self.column = QVBoxLayout()
        self.column.setSpacing(BETWEEN)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(BETWEEN)
        whole.addWidget(self.notice)
        whole.addLayout(self.column)
        whole.addStretch(1)
        tools.bell.rang.connect(self._rang)
        self.read()

    def read(self, reporter: Reporter | None = None) -> None:
        """Show what the lock allows; `reporter` was just opened."""
        self._leave()
        case, protection = self._reporters.case(self._incident), self._tools.desk.evidence.protection
        if self._tools.desk.store.read_only:
            told = self.tr("The workspace is open for reading only, and each opening must be noted: they stay locked.")
            card = Card(translate("Reporters", "Reporters are locked"))
            card.add(plain_label(told, "secondary"))
            self.column.addWidget(card)
            return
        if not protection.set_up:
            self.column.addWidget(SetUpCard(self._tools))
            return
        self.column.addWidget(self._opened(reporter) if protection.open else UnlockCard(self._tools))
        if case.code:
            self.column.addWidget(EraseCard(self._tools, case, self._erased))
            self.column.addWidget(TrailCard(self._tools, case.code))

    def _opened(self, reporter: Reporter | None) -> Card:
        case = self._reporters.case(self._incident)
        card = Card(self.tr("Who reported"))
        if case.code:
            card.head.addWidget(Chip(self.tr("Case {code}").replace("{code}", case.code)))
        lock, change = QuietButton(self.tr("Lock")), LinkButton(self.tr("New passphrase…"))
        code = LinkButton(self.tr("New recovery code…"))
        hint(lock, self.tr("Reporters can then be read only with their passphrase"))
        lock.clicked.connect(self.lock)
        change.clicked.connect(self.change_passphrase)
        code.clicked.connect(self.new_code)
        card.head.addWidget(lock)
        below = QHBoxLayout()
        below.setSpacing(INSIDE)
        if case.sealed and reporter is None:
            card.add(plain_label(self.tr("A reporter is sealed to this incident. Showing it is noted."), "secondary"))
            self.show_it = PrimaryButton(self.tr("Show who reported"))
            self.show_it.clicked.connect(self.show_reporter)
            below.addWidget(self.show_it)
        else:
            self.form = ReporterForm(self._tools, reporter or Reporter(uses=case.uses))
            self.form.wanted.connect(self.seal)
            self.form.taken.connect(self.take_out)
            card.add(self.form)
            below.addWidget(self.form.seal)
        below.addStretch(1)
        below.addWidget(change)
        below.addWidget(code)
        card.body.addLayout(below)
        return card

    def show_reporter(self) -> None:
        """Open the reporter, and note it."""
        try:
            found = self._reporters.read(self._reporters.case(self._incident).code)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.read(found)

    def seal(self, reporter: Reporter) -> None:
        """Seal what was typed."""
        try:
            case = self._reporters.seal(self._incident, reporter)
        except DeskError as error:
            if self.form is not None:
                self.form.refuse(error)
            return
        self.read()
        self.notice.say(self.tr("Sealed to the case {code}.").replace("{code}", case), "good")

    def take_out(self, one: Original) -> None:
        """Save a file of the reporter outside the workspace, after asking; that it was done is noted."""
        question = self.tr("Outside the workspace nothing protects this file, and it may show who reported. Save it?")
        if not self._tools.ask.sure(question, self.tr("Save it")):
            return
        path = self._tools.ask.save_as(self.tr("Save a copy outside"), one.name, "*")
        if path is None:
            return
        try:
            pdf.save(path, one.content)
            self._reporters.taken_out(self._reporters.case(self._incident).code)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def lock(self) -> None:
        """Lock reporters."""
        self._tools.desk.evidence.protection.lock()
        self.read()

    def change_passphrase(self) -> None:
        """Ask for another passphrase of reporters."""
        from ppa_desk.ui.evidence.reporters.passphrase_page import lay_passphrase

        lay_passphrase(self, self._tools)

    def new_code(self) -> None:
        """Make a new recovery code after asking."""
        question = self.tr("The recovery code of reporters printed before will no longer open them. Make a new one?")
        if self._tools.ask.sure(question, self.tr("Make a new code")):
            show_code(self, self._tools, self._tools.desk.evidence.protection.new_code())

    def _erased(self) -> None:
        self.read()
        self.notice.say(self.tr("Erased on {day}. Undo does not bring it back.").replace(
            "{day}", words.day(date.today())), "good")  # fmt: skip

    def _rang(self, kinds: frozenset[str]) -> None:
        if "protection_slot" in kinds:
            self.read()

    def _leave(self) -> None:
        if self.form is not None:
            self.form.wipe()
            self.form = None
        self.notice.hide()
        empty(self.column)
