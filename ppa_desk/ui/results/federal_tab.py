"""The federal parts of a report: lines 10a to 10o with their sums as one types, what does not fit, and attachment F."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.money import told as told_amount
from ppa_desk.services.content import Run, Table
from ppa_desk.services.results.federal import COVER, MANAGEMENT, Finance
from ppa_desk.services.results.federal_rules import ENTERED, RECKONED
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.forms.answers_list import AnswersList
from ppa_desk.ui.forms.kept_sheet import KeptSheet
from ppa_desk.ui.imports.deciding import beside
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, PrimaryButton, QuietButton, empty, plain_label, show_if
from ppa_desk.ui.widgets.text_table import TextTable

FIRST = ("currency", "accrual")
LAST = (
    "indirect_type",
    "indirect_rate",
    "indirect_since",
    "indirect_until",
    "indirect_base",
    "indirect_federal",
    "remarks",
)
SUMS = {"c": "a − b", "g": "e + f", "h": "d − g", "k": "i − j", "o": "l − m, l − n"}


class FederalTab(QWidget):
    """The money of SF-425 and the questions of SF-PPR of one report."""

    def __init__(self, tools: Tools, report: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        shape = tools.desk.records.get("report", report).values["report_shape_id"]
        template = str(tools.desk.records.get("report_shape", shape).values["template"])
        self.money = MoneyCard(tools, report) if template == "sf_425" else None
        taken = self.tr("Taken over from the last report to the same funder.")
        self.cover = FormCard(tools, report, COVER, self.tr("For the cover"), taken)
        self.management = None
        if template == "sf_ppr":
            title = self.tr("Attachments F and F-2: programme management")
            self.management = FormCard(tools, report, MANAGEMENT, title)
        for card in (self.money, self.cover, self.management):
            if card is not None:
                column.addWidget(card)
        column.addStretch(1)


class MoneyCard(Card):
    """Lines 10a to 10o: entered by hand or from a suggestion, summed as one types, checked."""

    def __init__(self, tools: Tools, report: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Federal financial report (SF-425)"))
        self.title.show()
        self._tools, self._report = tools, report
        self._federal = tools.desk.results.federal
        self.notice = Notice()
        self.notice.hide()
        self.begin = PrimaryButton(self.tr("Fill in the lines"))
        self.begin.clicked.connect(self.begin_now)
        about = self.tr("Every line counts from the beginning of the award. A line left blank is not zero.")
        self.editor: RecordEditor | None = None
        self._fields = QVBoxLayout()
        self.sums = TextTable(Table((), ()))
        self._findings, self._offers = QVBoxLayout(), QVBoxLayout()
        self.add(plain_label(about, "secondary"), self.notice, self.begin)
        for part in (self._offers, self._findings):
            self.body.addLayout(part)
        self.body.addWidget(self.sums)
        self.body.addLayout(self._fields)
        tools.bell.rang.connect(self._changed)
        self.show_all()

    def show_all(self) -> None:
        """Show the lines where they are begun, and what they come to."""
        finance = self._federal.finance(self._report)
        read_only = self._tools.desk.store.read_only
        show_if(self.begin, finance.kept is None and not read_only)
        if finance.kept is not None and self.editor is None:
            desk = self._tools.desk
            names = (*FIRST, *ENTERED.values(), *LAST)
            number = finance.kept.id
            self.editor = RecordEditor(desk.records, desk.codes, "federal_finance", number, names, read_only=read_only)
            self._fields.addWidget(self.editor)
        self._tell(finance)

    def begin_now(self) -> None:
        """Begin the financial report: every line is blank."""
        try:
            self._federal.begin(self._report)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.show_all()

    def take(self, letter: str, _checked: bool = False) -> None:
        """Enter what is suggested for a line."""
        if self.editor is not None and not self.editor.flush():
            return
        try:
            self._federal.take(self._report, (letter,))
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        if self.editor is not None:
            self.editor.refresh()
        self.show_all()

    def _tell(self, finance: Finance) -> None:
        rows = []
        for letter in RECKONED if finance.kept is not None else ():
            amount = finance.amounts.get(letter)
            told = told_amount(amount, finance.currency, words.language())
            row = (f"10{letter} {self._line(letter)}", SUMS[letter], told or self.tr("blank"))
            rows.append(tuple((Run(cell),) for cell in row))
        before = self.sums
        head = (self.tr("Line"), self.tr("Reckoned"), self.tr("Cumulative"))
        self.sums = TextTable(Table(head, tuple(rows), (4, 1.2, 1.6), (2,)))
        self.body.replaceWidget(before, self.sums)
        before.hide()
        before.deleteLater()
        show_if(self.sums, bool(rows))
        empty(self._findings)
        for one in finance.findings:
            said = words.notice(one.code, one.told(finance.currency))
            chip = Chip(
                self.tr("To put right") if one.bad else self.tr("Look at it"), "bad" if one.bad else "attention"
            )
            self._findings.addWidget(beside(said, "", chip))
        self._suggest(finance)

    def _suggest(self, finance: Finance) -> None:
        empty(self._offers)
        if finance.kept is None or self._tools.desk.store.read_only:
            return
        for letter, one in sorted(self._federal.suggestions(self._report).items()):
            if finance.amounts.get(letter) == one.amount:
                continue
            amount = told_amount(one.amount, finance.currency, words.language())
            said = (
                self.tr("Suggested for {line}: {amount}").replace("{line}", f"10{letter}").replace("{amount}", amount)
            )
            enter = QuietButton(self.tr("Enter it"))
            enter.setAccessibleName(f"{self.tr('Enter it')}: {said}")
            enter.clicked.connect(partial(self.take, letter))
            self._offers.addWidget(beside(said, words.notice(one.code, {}), enter))

    def _line(self, letter: str) -> str:
        told = {
            "c": QCoreApplication.translate("MoneyCard", "Cash on hand"),
            "g": QCoreApplication.translate("MoneyCard", "Total federal share"),
            "h": QCoreApplication.translate("MoneyCard", "Unobligated balance of federal funds"),
            "k": QCoreApplication.translate("MoneyCard", "Remaining recipient share to be provided"),
            "o": QCoreApplication.translate("MoneyCard", "Unexpended program income"),
        }
        return told[letter]

    def _changed(self, kinds: frozenset[str]) -> None:
        gone = not self._tools.desk.records.titles("report", [self._report])
        if not gone and kinds & {"federal_finance", "report", "payment", "spending", "fund", "contribution"}:
            self.show_all()


class FormCard(Card):
    """A form that goes with a report, kept as one types."""

    def __init__(
        self, tools: Tools, report: int, form: str, title: str, about: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.title.setText(title)
        self.title.show()
        self._tools, self._report, self._form = tools, report, form
        self.notice = Notice()
        self.notice.hide()
        self.begin = PrimaryButton(self.tr("Fill in the form"))
        self.begin.setAccessibleName(f"{self.begin.text()}: {title}")
        self.begin.clicked.connect(self.begin_now)
        self.sheet: KeptSheet | None = None
        if about:
            self.add(plain_label(about, "secondary"))
        self.add(self.notice, self.begin)
        self.show_form()

    def show_form(self) -> None:
        """Show the form where it is begun."""
        found = self._tools.desk.results.federal.answered(self._report, self._form)
        read_only = self._tools.desk.store.read_only
        show_if(self.begin, found is None and not read_only)
        if found is None or self.sheet is not None:
            return
        if read_only:
            self.add(AnswersList(found.form, found.answers))
            return
        self.sheet = KeptSheet(found.form, found.answers, partial(self._tools.desk.results.federal.write, found.id))
        self.add(self.sheet)

    def begin_now(self) -> None:
        """Begin the form."""
        try:
            self._tools.desk.results.federal.begin_form(self._report, self._form)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.show_form()
