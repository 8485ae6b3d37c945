"""The tab of participation: a seat at the design first, the assessment, its comparison, critique, pathways, tools."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.evidence.participation.digital import Owner
from ppa_desk.services.evidence.participation.ratings import DESIGN, Assessed, Rating
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.participation.assessment_card import AssessmentCard
from ppa_desk.ui.evidence.participation.comparison_card import ComparisonCard, named
from ppa_desk.ui.evidence.participation.critique_card import CritiqueCard
from ppa_desk.ui.evidence.participation.digital_card import DigitalCard
from ppa_desk.ui.evidence.participation.pathways_card import PathwaysCard
from ppa_desk.ui.evidence.participation.seat_card import SeatCard
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.in_sight import bring_into_sight
from ppa_desk.ui.widgets.parts import EmptyState, Notice, PrimaryButton, QuietButton, empty, hint, show_if

WATCHED = frozenset({"assessment", "assessment_cell", "code_item"})
ASSESSMENTS = 2
"""How many are needed before they are compared."""
translate = QCoreApplication.translate


class ParticipationTab(QWidget):
    """How producers are represented in one initiative and take part in it."""

    def __init__(self, tools: Tools, initiative: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._initiative = tools, initiative
        self._may = not tools.desk.store.read_only
        self._service = tools.desk.evidence.participation.assessments
        self._shown = 0
        self.assessment: AssessmentCard | None = None
        self.comparison: ComparisonCard | None = None
        self._seats: list[Rating] | None = None
        self.notice = Notice()
        self.notice.hide()
        self._above, self._middle, self._after = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self._head())
        column.addWidget(self.notice)
        for layout in (self._above, self._middle, self._after):
            layout.setSpacing(BETWEEN)
            column.addLayout(layout)
        self.critique, self.pathways = CritiqueCard(tools, initiative), PathwaysCard(tools, initiative)
        self.digital = DigitalCard(tools, Owner("initiative", initiative))
        for card in (self.critique, self.pathways, self.digital):
            column.addWidget(card)
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.show_all()

    def _head(self) -> QWidget:
        self.which = ChoiceBox()
        self.which.setAccessibleName(self.tr("Which assessment"))
        self.which.activated.connect(lambda: self.show_all(int(self.which.key or 0)))
        self.begin = PrimaryButton(self.tr("Begin an assessment"))
        self.begin.clicked.connect(self.begin_now)
        self.copy = QuietButton(self.tr("Begin from this one"))
        hint(self.copy, self.tr("Takes its levels over as drafts: each is to be looked at again"))
        self.copy.clicked.connect(self.copy_now)
        self.paper = QuietButton(self.tr("Preview the sheet"))
        self.paper.clicked.connect(self.preview)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.which, 1)
        buttons = FlowRow()
        buttons.add(self.begin, self.copy, self.paper)
        row.addWidget(buttons, 2)
        return whole

    # --- showing

    def show_all(self, wanted: int = 0) -> None:
        """Show an assessment: the one asked for, else the one that shows, else the newest."""
        found = self._service.of(self._initiative)
        known = {one.id: one for one in found}
        one = known.get(wanted or self._shown) or next(iter(found), None)
        self.which.offer({str(each.id): named(each) for each in found}, str(one.id) if one else "")
        show_if(self.which, len(found) > 1)
        show_if(self.begin, self._may)
        show_if(self.copy, self._may and one is not None)
        self._show_assessment(one)
        self._show_seat(one)
        self._compare(found)

    def reveal(self, kind: str, record: int) -> None:
        """Show an assessment, or the cell of one."""
        if kind == "assessment":
            self.show_all(record)
        elif kind == "assessment_cell":
            cell = self._tools.desk.records.get(kind, record).values
            self.show_all(cell["assessment_id"])
            if self.assessment is not None:
                self.assessment.choose(cell["stage"], cell["producer_group"])
                bring_into_sight(self.assessment.table)

    def _show_assessment(self, one: Assessed | None) -> None:
        if self.assessment is not None and one is not None and self.assessment.assessed.id == one.id:
            self.assessment.show_assessed(one)
            return
        empty(self._middle)
        self.assessment, self._shown = None, one.id if one else 0
        if one is not None:
            self.assessment = AssessmentCard(self._tools, one)
            self.assessment.dropped.connect(self.remove)
            self._middle.addWidget(self.assessment)
        else:
            self._middle.addWidget(EmptyState(self.tr(
                "Not assessed yet, which is not the same as absent. An assessment rates, stage by stage and group by "
                "group, who speaks for producers and how they take part themselves."
            )))  # fmt: skip

    def _show_seat(self, one: Assessed | None) -> None:
        ratings = [one.at(DESIGN, group) for group in one.groups] if one else None
        if ratings == self._seats:
            return
        self._seats = ratings
        empty(self._above)
        if one is not None:
            self._above.addWidget(SeatCard(self._tools, one))

    def _compare(self, found: list[Assessed]) -> None:
        if len(found) < ASSESSMENTS:
            empty(self._after)
            self.comparison = None
        elif self.comparison is None:
            self.comparison = ComparisonCard(self._tools, found)
            self._after.addWidget(self.comparison)
        else:
            self.comparison.show_assessments(found)

    # --- changing

    def begin_now(self) -> None:
        """Begin an empty assessment."""
        self._begin(None)

    def copy_now(self) -> None:
        """Begin an assessment with the levels of the one that shows."""
        self._begin(self._shown)

    def _begin(self, copy_of: int | None) -> None:
        try:
            number = self._service.begin(self._initiative, copy_of)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.say("")
        if copy_of is not None:
            told = self.tr("The levels are taken over as drafts. Look at each again: press “It still holds today”.")
            self.notice.say(told, "attention")
        self.show_all(number)

    def remove(self) -> None:
        """Remove the assessment that shows, and offer to undo it."""
        try:
            self._tools.desk.records.remove("assessment", self._shown)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.show_all()
        self.notice.say(self.tr("The assessment was removed with its ratings."))
        self.notice.offer(self.tr("Undo"), self._undo)

    def _undo(self) -> None:
        self.notice.hide()
        self._tools.desk.history.undo()

    def preview(self) -> None:
        """Lay the participation sheet over the page."""
        from ppa_desk.ui.evidence.participation.previews import sheet_preview

        if (over := over_of(self)) is not None:
            shown = sheet_preview(self._tools, self._initiative)
            shown.left.connect(over.lift)
            over.lay(shown)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.show_all()
