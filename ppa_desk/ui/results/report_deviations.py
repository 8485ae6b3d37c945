"""The results far from their target in a report: each is explained before the report goes out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.results.table import Line
from ppa_desk.services.results.telling import Teller
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.record.looked_at import LookedAt
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, QuietButton, empty, hint, plain_label, show_if

FIELDS = ("reason", "explanation_en", "explanation_fr", "action_en", "action_fr")
WATCHED = frozenset({"report", "report_shape", "indicator_value", "indicator_target", "baseline", "framework"})
ROLES = {"exceeded": "accent", "on_track": "good", "at_risk": "attention", "off_track": "bad"}


class DeviationsTab(LookedAt, QWidget):
    """A card for each result that must be explained."""

    watched = WATCHED

    def __init__(self, tools: Tools, report: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._report = tools, report
        self.cards: dict[int, DeviationCard] = {}
        self.notice = Notice()
        self.notice.hide()
        self.about = plain_label("", "secondary")
        self.over = QuietButton(self.tr("Take over the explanations of another report"))
        hint(self.over, self.tr("Another report up to the same day explains some of these already"))
        self.over.clicked.connect(self.take_over)
        self.over.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.about)
        column.addWidget(self.over, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.notice)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(BETWEEN)
        column.addLayout(self._rows)
        column.addStretch(1)
        self.watch(tools)

    def read(self) -> None:
        """Show the results that are far from their targets."""
        try:
            lines, percent = self._tools.desk.results.reports.far(self._report)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()
        reports, sealed = self._tools.desk.results.reports, self._tools.desk.store.read_only
        show_if(self.over, not sealed and bool(reports.explained_elsewhere(self._report)))
        empty(self._rows)
        self.cards = {}
        if lines:
            told = self.tr("These results differ from their target to date by more than {n} %. A report goes out once "
                           "each has a reason and an explanation in its language.")  # fmt: skip
        else:
            told = self.tr("No result differs from its target to date by more than {n} %. There is nothing to explain.")
        self.about.setText(told.replace("{n}", words.number(percent)))
        for line in lines:
            self.cards[line.indicator] = card = DeviationCard(self._tools, self._report, line)
            self._rows.addWidget(card)

    def take_over(self) -> None:
        """Explain as another report does."""
        try:
            self._tools.desk.results.reports.take_over(self._report)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.read_again()


class DeviationCard(Card):
    """One result: how far it is, and why."""

    def __init__(self, tools: Tools, report: int, line: Line, parent: QWidget | None = None) -> None:
        teller = Teller("fr" if words.language() == "fr" else "en")
        super().__init__(f"{line.code} {teller.name(line)}", parent=parent)
        self._tools, self._report, self._line = tools, report, line
        self.editor: RecordEditor | None = None
        self.notice = Notice()
        self.notice.hide()
        of = self.tr("{actual} of {target}").replace("{actual}", teller.actual(line, line.to_date))
        facts = FlowRow()
        state = Chip(teller.status(line.status), ROLES.get(line.status, ""))
        facts.add(Chip(of.replace("{target}", teller.target(line, line.to_date))),
                  Chip(teller.headline(line.to_date.score)), state,
                  GoButton(tools, "indicator", line.indicator, self.tr("Open the indicator")))  # fmt: skip
        self.explain = QuietButton(self.tr("Explain"))
        self.explain.clicked.connect(self.begin)
        below = FlowRow()
        below.add(self.explain)
        self.add(facts, self.notice, below)
        known = tools.desk.records.where("deviation", report_id=report, indicator_id=line.indicator)
        reports = tools.desk.results.reports
        self._sealed = tools.desk.store.read_only or reports.row(report)["status"] == "issued"
        show_if(self.explain, not self._sealed)
        if known:
            self._open(known[0].id)

    def begin(self) -> None:
        """Begin to explain it."""
        try:
            self._tools.desk.results.reports.explain(self._report, self._line.indicator, {})
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        found = self._tools.desk.records.where("deviation", report_id=self._report, indicator_id=self._line.indicator)
        self._open(found[0].id)
        if self.editor:
            self.editor.first()

    def _open(self, number: int) -> None:
        desk = self._tools.desk
        self.explain.hide()
        self.editor = RecordEditor(desk.records, desk.codes, "deviation", number, FIELDS, read_only=self._sealed)
        self.add(self.editor)
