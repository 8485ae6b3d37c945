"""Two assessments of one initiative beside each other: what went up, down, was newly rated or is rated no longer."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.services.content import Run, Table
from ppa_desk.services.evidence.participation.comparing import (
    NOTHING,
    SIGNS,
    Change,
    Move,
    by_cell,
    compared,
    counted,
    levels,
)
from ppa_desk.services.evidence.participation.ratings import SCALES, Assessed, Scale
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.participation import telling
from ppa_desk.ui.results.lists import own
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import Card, empty, plain_label
from ppa_desk.ui.widgets.text_table import TextTable

translate = QCoreApplication.translate


class ComparisonCard(Card):
    """What became of the levels between two assessments."""

    def __init__(self, tools: Tools, assessments: Sequence[Assessed], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Compared over time"), self.tr("Cell by cell; drafts are left out"), parent)
        self._tools, self._known = tools, dict[str, Assessed]()
        self.earlier, self.later = ChoiceBox(), ChoiceBox()
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for box, name in ((self.earlier, self.tr("Earlier")), (self.later, self.tr("Later"))):
            box.setAccessibleName(name)
            box.activated.connect(self.show_changes)
            row.addWidget(plain_label(name, "small", wrap=False))
            row.addWidget(box, 1)
        self.body.addLayout(row)
        self._below = QVBoxLayout()
        self._below.setSpacing(INSIDE)
        self.body.addLayout(self._below)
        self.show_assessments(assessments)

    def show_assessments(self, assessments: Sequence[Assessed]) -> None:
        """Compare as they stand now; which two are chosen stays as it is while they are there."""
        self._known = {str(one.id): one for one in assessments}
        told = {key: named(one) for key, one in self._known.items()}
        for box, usual in zip((self.later, self.earlier), self._known, strict=False):
            box.offer(told, box.key if box.key in told else usual)
        self.show_changes()

    def show_changes(self) -> None:
        """Show what changed between the two that are chosen."""
        empty(self._below)
        scales = self._tools.desk.evidence.participation.assessments.scales
        changes = compared(self._known[self.earlier.key], self._known[self.later.key], scales)
        for scale in SCALES:
            found = counted(changes, scale)
            told = ", ".join(f"{SIGNS[move]} {moved(move)} {count}" for move, count in found.items())
            told = told or self.tr("nothing counts in either")
            self._below.addWidget(plain_label(f"{telling.scale(scale)} – {told}"))
        if cells := by_cell(changes):
            head = (self.tr("Stage"), self.tr("Producers"), *(telling.scale(scale) for scale in SCALES))
            rows = tuple(tuple((Run(text),) for text in self._row(cell)) for cell in cells)
            self._below.addWidget(TextTable(Table(head, rows, (3, 2, 3, 3))))

    def _row(self, cell: Mapping[Scale, Change]) -> tuple[str, ...]:
        one = next(iter(cell.values()))
        place = telling.stage(self._tools, one.stage), telling.group(self._tools, one.producer_group)
        return *place, *(changed(cell[scale]) if scale in cell else NOTHING for scale in SCALES)


def changed(one: Change) -> str:
    """Return from which level to which, and which way that is."""
    return f"{levels(one)}  {SIGNS[one.move]} {moved(one.move)}"


def moved(move: Move) -> str:
    """Return what became of a level."""
    return {
        Move.UP: translate("Participation", "up"),
        Move.DOWN: translate("Participation", "down"),
        Move.NEW: translate("Participation", "newly rated"),
        Move.GONE: translate("Participation", "no longer rated"),
        Move.SAME: translate("Participation", "unchanged"),
    }[move]


def named(one: Assessed) -> str:
    """Return what an assessment is called: its day, and its title where it has one."""
    day = words.day(one.assessed_on) or translate("Participation", "no day")
    return " · ".join(filter(None, (day, own(one.title_en, one.title_fr))))
