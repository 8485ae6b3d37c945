"""The log as a whole: how many stand where, how long things take, clusters, and the two ways reports come in."""

from fractions import Fraction
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.services.evidence.incidents.clusters import Counts
from ppa_desk.services.evidence.incidents.paths import PATHS
from ppa_desk.services.evidence.incidents.times import Span
from ppa_desk.services.records import Kept, title_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.incidents.take_in import FILES, take
from ppa_desk.ui.evidence.incidents.telling import ROLES, Telling
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.shell.over import Over, over_of
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Chip, Page, PrimaryButton, QuietButton, hint, plain_label

WATCHED = frozenset({"incident", "incident_move", "incident_cluster"})


class IncidentsStart(Page):
    """What one sees of the log before an incident is chosen."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._telling = tools, Telling(tools)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.add(self._coming(), self._standing(), self._clusters())
        self.body.addStretch(1)
        tools.bell.rang.connect(self._rang)
        self.show_kept()

    def _coming(self) -> Card:
        card = Card(self.tr("Reports coming in"))
        told = self.tr(
            "Log one by keyboard, or take a table in: date, province, territory, category, subcategory and status, in "
            "English or French. Columns of names and free text are left out."
        )
        self.log = PrimaryButton(self.tr("Log a report"))
        hint(self.log, self.tr("Category, day and province, then what else is known"), "Ctrl+N")
        self.log.clicked.connect(self.log_report)
        self.choose = QuietButton(self.tr("Take in a table…"))
        self.choose.clicked.connect(self.choose_files)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(plain_label(told, "secondary"), 1)
        for button in (self.choose, self.log):
            button.setEnabled(not self._tools.desk.store.read_only)
            row.addWidget(button)
        card.body.addLayout(row)
        return card

    def _standing(self) -> Card:
        card = Card(self.tr("Where they stand"))
        self.statuses = FlowRow()
        card.add(self.statuses)
        self._paces = QGridLayout()
        self._paces.setHorizontalSpacing(BETWEEN)
        card.body.addLayout(self._paces)
        return card

    def _clusters(self) -> Card:
        card = Card(
            words.kind("incident_cluster", many=True), self.tr("What belongs together, counted whenever one looks")
        )
        none = self.tr("No cluster yet. Name one, then say what its incidents have in common.")
        self.clusters = ChildList(
            self._tools, "incident_cluster", {}, None, line=self._told, empty=none, below=self._counted
        )
        card.add(self.clusters)
        return card

    # --- what is kept

    def show_kept(self) -> None:
        """Count and measure anew."""
        counts = self._tools.desk.evidence.clusters.of({})
        self.statuses.clear()
        for chip in self._chips(counts):
            self.statuses.add(chip)
        pace = self._tools.desk.evidence.times.pace()
        told = (
            (self.tr("From report to confirmation"), pace.to_confirm),
            (self.tr("From confirmation to resolution"), pace.to_resolve),
            (self.tr("From report to resolution"), pace.in_all),
        )
        for at, (name, span) in enumerate(told):
            self._pace(at, name, span)

    def _chips(self, counts: Counts) -> list[Chip]:
        return [
            Chip(f"{self._telling.status(status)}  {words.number(counts.by_status[status])}", ROLES.get(status, ""))
            for status in PATHS
            if status in counts.by_status
        ]

    def _pace(self, at: int, name: str, span: Span) -> None:
        room = self._paces.itemAtPosition(0, at)
        if room is not None and (old := room.widget()) is not None:
            self._paces.removeWidget(old)
            old.hide()
            old.deleteLater()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        days = self.tr("no day known") if span.days is None else self.tr("{days} days").format(days=_written(span.days))
        column.addWidget(plain_label(days, "heading"))
        column.addWidget(plain_label(name, "secondary"))
        column.addWidget(plain_label(self.tr("median of %n incident(s)", "", span.of), "small"))
        self._paces.addWidget(whole, 0, at)
        self._paces.setColumnStretch(at, 1)

    def _told(self, kept: Kept) -> Line:
        values, coded = kept.values, self._telling.coded
        criteria = (coded("incident_category", values["category"]), coded("province", values["province"]),
                    values["territory"], coded("mineral", values["mineral"]))  # fmt: skip
        total = self._tools.desk.evidence.clusters.counts(kept.id).total
        name = title_of("incident_cluster", values, words.language())
        return Line(name, " · ".join(filter(None, criteria)), words.number(total))

    def _counted(self, kept: Kept) -> QWidget:
        counts = self._tools.desk.evidence.clusters.counts(kept.id)
        card = Card(self.tr("%n incident(s) now", "", counts.total))
        row = FlowRow()
        for chip in self._chips(counts):
            row.add(chip)
        card.add(row)
        if counts.first and counts.last:
            told = self.tr("Between {first} and {last}; duplicates are not counted.")
            card.add(plain_label(told.format(first=words.day(counts.first), last=words.day(counts.last)), "secondary"))
        card.add(GoButton(self._tools, "incident_cluster", kept.id, self.tr("Where it is used")))
        return card

    # --- reports coming in

    def log_report(self) -> None:
        """Log a report over this page."""
        log_over(self._tools, over_of(self))

    def choose_files(self) -> None:
        """Choose tables of incidents."""
        if paths := self._tools.ask.open_files(self.tr("Tables of incidents"), FILES):
            self.take_in(paths)

    def take_in(self, paths: list[Path]) -> None:
        """Plan taking tables in, and show the plan."""
        take(self._tools, over_of(self), paths)

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.show_kept()


def log_over(tools: Tools, over: Over | None) -> None:
    """Lay the logging of a report over a page."""
    from ppa_desk.ui.evidence.incidents.log_page import LogPage

    if over is None:
        return
    page = LogPage(tools)
    page.left.connect(over.lift)
    over.lay(page)


def _written(days: Fraction) -> str:
    """Days, halves as such."""
    whole, half = divmod(days, 1)
    return words.number(int(whole)) + ("½" if half else "")
