"""One matter of Home: its lines, most pressing first, each of which opens its record."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ppa_desk.services.home import Due, Matter
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Card, Chip, plain_label
from ppa_desk.ui.widgets.short_go import ShortGo

translate = QCoreApplication.translate

INDENT = 5
"""Pixels between the edge of a link and its text."""

ROLES = {
    "action_overdue": "bad", "survey_over": "bad", "vote_over": "bad", "report_late": "bad",
    "funder_late": "bad", "check_due": "attention", "dues_overdue": "bad", "membership_renewal": "attention",
    "memorandum_ending": "attention", "paper_ending": "attention", "vetting_long": "attention",
    "corrective_overdue": "bad",
    "incident_unverified": "bad", "incident_follow_up": "bad",
    "action_unowned": "attention", "seat_vacant": "attention", "material_missing": "attention",
}  # fmt: skip
"""Matters whose count is more than a number; the others' count is neutral."""


def title(name: str) -> str:
    """Return what a matter is called."""
    return {
        "action_overdue": translate("Home", "Actions overdue"),
        "survey_over": translate("Home", "Surveys past their deadline, still open"),
        "corrective_overdue": translate("Home", "Corrective actions overdue"),
        "incident_unverified": translate("Home", "Incident reports not verified in time"),
        "incident_follow_up": translate("Home", "Incidents whose follow-up is late"),
        "action_due": translate("Home", "Actions due within two weeks"),
        "survey_closing": translate("Home", "Surveys closing within two weeks"),
        "summary_draft": translate("Home", "Meeting summaries to issue"),
        "action_unowned": translate("Home", "Actions nobody is assigned to"),
        "survey_later": translate("Home", "Other open surveys"),
        "survey_open_ended": translate("Home", "Open surveys without a deadline"),
        "term_ending": translate("Home", "Terms of office that end soon"),
        "seat_vacant": translate("Home", "Vacant seats"),
        "seat_unknown": translate("Home", "Seats with no holder entered"),
        "interest_waiting": translate("Home", "Interests in groups to answer"),
        "minutes_waiting": translate("Home", "Minutes that are not approved"),
        "material_missing": translate("Home", "Materials that meetings wait for"),
        "initiative_check": translate("Home", "Initiatives to check again"),
        "vote_over": translate("Home", "Votes past their deadline, still open"),
        "vote_open": translate("Home", "Open votes on grants"),
        "report_late": translate("Home", "Grant reports that are late"),
        "tranche_second": translate("Home", "Releases that wait for a second colleague"),
        "tranche_unpaid": translate("Home", "Released tranches to pay"),
        "tranche_ready": translate("Home", "Tranches whose conditions are met"),
        "report_read": translate("Home", "Grant reports to read"),
        "review_missing": translate("Home", "Reviews not handed in"),
        "report_due": translate("Home", "Grant reports due within two weeks"),
        "call_closing": translate("Home", "Calls closing within two weeks"),
        "diligence_ending": translate("Home", "Due diligence that expires within 60 days"),
        "grant_ending": translate("Home", "Grants that end within 60 days"),
        "funder_late": translate("Home", "Reports to funders that are late"),
        "funder_due": translate("Home", "Reports to funders due within 30 days"),
        "value_due": translate("Home", "Indicators without a value for the period that ended"),
        "value_waiting": translate("Home", "Indicators with values to approve"),
        "check_due": translate("Home", "Data quality to look at"),
        "dues_overdue": translate("Home", "Dues overdue"),
        "membership_renewal": translate("Home", "Memberships to renew"),
        "membership_ending": translate("Home", "Memberships that end"),
        "memorandum_ending": translate("Home", "Memoranda that expire"),
        "paper_ending": translate("Home", "Files of members that expire"),
        "vetting_long": translate("Home", "In vetting for more than 90 days"),
        "prospect_waiting": translate("Home", "Prospects nobody has vetted for 90 days"),
    }[name]


class MatterCard(Card):
    """A matter with its lines."""

    def __init__(self, tools: Tools, matter: Matter, today: date, parent: QWidget | None = None) -> None:
        super().__init__(title(matter.name), parent=parent)
        self._tools, self._today = tools, today
        self.below: dict[int, QLabel] = {}
        self.head.addWidget(Chip(words.number(matter.total), ROLES.get(matter.name, "")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        for at, line in enumerate(matter.lines):
            grid.addWidget(self._line(line), at, 0)
            grid.addWidget(
                _when(line, today, matter.name), at, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            )
        self.body.addLayout(grid)
        if (more := matter.total - len(matter.lines)) > 0:
            self.add(plain_label(translate("Home", "and %n more", "", more), "small"))

    def _line(self, line: Due) -> QWidget:
        whole = QWidget()
        whole.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ShortGo(self._tools, line.kind, line.id, line.title or words.kind(line.kind)))
        told = (", ".join(line.owners), line.about, *self._heard(line))
        below = plain_label(" · ".join(filter(None, told)), "small")
        below.setContentsMargins(INDENT, 0, 0, 0)
        below.setVisible(any(told))
        column.addWidget(below)
        self.below[line.id] = below
        return whole

    def _heard(self, line: Due) -> list[str]:
        """How many have answered a survey, how long it still runs, and what would close the widest gap."""
        heard, told = line.heard, []
        if heard is not None:
            said = translate("Home", "{answered} of {asked} organisations have answered")
            told.append(said.format(answered=words.number(heard.answered), asked=words.number(heard.organisations)))
        if line.kind == "survey" and line.on is not None and line.on >= self._today:
            left = (line.on - self._today).days
            told.append(translate("Home", "%n day(s) left", "", left) if left else translate("Home", "last day"))
        if heard is not None and heard.constituency:
            name = self._tools.codes.label("constituency", heard.constituency, words.language())
            gap = translate("Home", "%n more answer(s) would close the widest gap: {group}", "", heard.short)
            told.append(gap.format(group=name))
        return told

    def tell(self, record: int, told: str) -> None:
        """Say something below the line of a record."""
        if (below := self.below.get(record)) is not None:
            below.setText(told)
            below.setVisible(bool(told))


def _when(line: Due, today: date, matter: str) -> QWidget:
    if line.count is not None:
        if matter == "review_missing":
            return plain_label(translate("Home", "%n review(s)", "", line.count), "secondary", wrap=False)
        if matter == "value_waiting":
            return plain_label(translate("Home", "%n value(s)", "", line.count), "secondary", wrap=False)
        if matter == "seat_unknown":
            return plain_label(translate("Home", "%n seat(s)", "", line.count), "secondary", wrap=False)
        return plain_label(translate("Home", "%n vacant", "", line.count), "secondary", wrap=False)
    label = plain_label(words.day(line.on), "secondary", wrap=False)
    if line.on is not None and line.on < today and (line.kind in ("action_item", "survey") or matter in ROLES):
        label.setProperty("role", "bad")
    return label
