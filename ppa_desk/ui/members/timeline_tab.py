"""The timeline of an organisation or a person: newest first, filtered by sort and year, a stretch at a time."""

from contextlib import suppress
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.services.members.events.telling import Teller
from ppa_desk.services.members.timeline import GROUPS, OF_PERSON, STEP, Asked, Entry
from ppa_desk.services.records import Gone
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, FilterChip, QuietButton, plain_label, show_if
from ppa_desk.ui.widgets.short_go import ShortGo

WATCHED = frozenset(
    {"attendee", "meeting", "talk", "invitation", "response", "survey", "term", "position", "interest", "action_item",
     "action_owner", "grant_record", "application", "grant_party", "document", "attachment", "membership", "vetting",
     "dues", "dues_payment", "diligence", "organisation", "person"}
)  # fmt: skip
ALL = "all"


class TimelineTab(QWidget):
    """Everything that happened with one organisation or person."""

    def __init__(self, tools: Tools, kind: str, record: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._kind, self._record = tools, kind, record
        self.asked, self.start = Asked(), 0
        self._teller = Teller(tools.codes, "fr" if words.language() == "fr" else "en")
        self.chips: dict[str, FilterChip] = {}
        self.year = ChoiceButton(self.tr("Year"))
        self.year.chosen.connect(self._year_chosen)
        self.head = FlowRow()
        self._group = QButtonGroup(self)
        self._make_chips()
        self.card = Card()
        self.rows = QVBoxLayout()
        self.card.body.addLayout(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.head)
        column.addWidget(self.card)
        column.addLayout(self._foot())
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.read()

    def _make_chips(self) -> None:
        groups = OF_PERSON if self._kind == "person" else GROUPS
        told = {"": self.tr("Everything"), **{one: self._teller.words(f"group.{one}") for one in groups}}
        for key, text in told.items():
            chip = self.chips[key] = FilterChip(text)
            chip.setChecked(not key)
            chip.clicked.connect(partial(self.show_group, key))
            self._group.addButton(chip)
            self.head.add(chip)
        self.head.add(self.year)

    def _foot(self) -> QHBoxLayout:
        self.newer, self.older = QuietButton(self.tr("Newer")), QuietButton(self.tr("Older"))
        self.newer.clicked.connect(partial(self._turn, -STEP))
        self.older.clicked.connect(partial(self._turn, STEP))
        self.told = plain_label("", "small", wrap=False)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for widget in (self.newer, self.older, self.told):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    # --- what is shown

    def show_group(self, group: str, _checked: bool = True) -> None:
        """Show only one sort of events; empty: all."""
        self.asked, self.start = Asked(group, self.asked.year), 0
        self.read()

    def read(self) -> None:
        """Read the stretch that is shown again."""
        timeline = self._tools.desk.members.timeline
        extent = timeline.extent(self._kind, self._record)
        years = extent.years()
        if self.asked.year is not None and self.asked.year not in years:
            self.asked = Asked(self.asked.group)
        self.year.offer({ALL: self.tr("All years")} | {str(year): str(year) for year in years},
                        str(self.asked.year or ALL))  # fmt: skip
        count = extent.count(self.asked)
        self.start = min(self.start, max(count - 1, 0) // STEP * STEP)
        entries = timeline.of(self._kind, self._record, self.asked, self.start)
        self._fill(entries)
        self._tell(count, len(entries))

    def _fill(self, entries: list[Entry]) -> None:
        while item := self.rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(TIGHT // 2)
        grid.setColumnStretch(2, 3)
        grid.setColumnStretch(3, 2)
        for at, one in enumerate(entries):
            for column, widget in enumerate(self._cells(one)):
                grid.addWidget(widget, at, column, Qt.AlignmentFlag.AlignVCenter)
        if not entries:
            grid.addWidget(plain_label(self._teller.words("told.none"), "secondary"), 0, 0, 1, 4)
        self.rows.addWidget(whole)

    def _cells(self, one: Entry) -> tuple[QWidget, ...]:
        ahead = one.day is not None and one.day > date.today()
        day = words.day(one.day) if one.day else self._teller.words("told.no_day")
        title, what = self._teller.title(one), self._teller.what(one)
        beside = plain_label(self._teller.beside(one), "small")
        here = (one.kind, one.record) == (self._kind, self._record)
        plain = plain_label(title)
        plain.setContentsMargins(TIGHT + 1, 0, 0, 0)  # where the words of a link begin
        return (
            plain_label(day, "small", wrap=False),
            plain_label(self.tr("{what} (ahead)").replace("{what}", what) if ahead else what, "secondary", wrap=False),
            plain if here else ShortGo(self._tools, one.kind, one.record, title or what),
            beside,
        )

    def _tell(self, count: int, shown: int) -> None:
        show_if(self.newer, self.start > 0)
        show_if(self.older, self.start + shown < count)
        first, last = words.number(self.start + 1), words.number(self.start + shown)
        told = self.tr("{first}–{last} of {count}")
        for name, value in (("first", first), ("last", last), ("count", words.number(count))):
            told = told.replace(f"{{{name}}}", value)
        counted = QCoreApplication.translate("TimelineTab", "%n line(s)", "", count)
        self.told.setText(told if count > STEP else counted if count else "")

    def _turn(self, by: int) -> None:
        self.start = max(self.start + by, 0)
        self.read()

    def _year_chosen(self, key: str) -> None:
        self.asked, self.start = Asked(self.asked.group, None if key == ALL else int(key)), 0
        self.read()

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone):
            if kinds & WATCHED:
                self.read()


def organisation_timeline(tools: Tools, organisation: int) -> QWidget:
    """Return the timeline of an organisation."""
    return TimelineTab(tools, "organisation", organisation)


def person_timeline(tools: Tools, person: int) -> QWidget:
    """Return the timeline of a person."""
    return TimelineTab(tools, "person", person)
