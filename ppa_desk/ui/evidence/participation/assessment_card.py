"""One assessment: the table of stages and groups, and beside it what the chosen cell stands on."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.evidence.participation.ratings import DESIGN, Assessed, Scale
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.participation import telling
from ppa_desk.ui.evidence.participation.cell_panel import CellPanel, same_cell
from ppa_desk.ui.evidence.participation.level_model import LevelModel
from ppa_desk.ui.evidence.participation.level_table import LevelTable
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.in_sight import bring_into_sight
from ppa_desk.ui.widgets.parts import Card, FilterChip, LinkButton, Notice, empty, plain_label, show_if
from ppa_desk.ui.widgets.sides import Sides

ABOUT = (
    "title_en", "title_fr", "assessed_on", "colleague", "organisation_id", "visibility", "text_en", "text_fr",
)  # fmt: skip
BESIDE = 320
"""Pixels the panel needs to stand beside the table."""
translate = QCoreApplication.translate


class AssessmentCard(Card):
    """An assessment one works in; `chose` tells stage and group that are looked at, `dropped` that it is to go."""

    chose = Signal(str, str)
    dropped = Signal()

    def __init__(self, tools: Tools, assessed: Assessed, parent: QWidget | None = None) -> None:
        super().__init__(translate("Participation", "Stages and groups"), parent=parent)
        self._tools, self.assessed = tools, assessed
        self._may = not tools.desk.store.read_only
        self._service = tools.desk.evidence.participation.assessments
        self.notice = Notice()
        self.notice.hide()
        self.panel: CellPanel | None = None
        self.model = LevelModel(tools, self)
        self.table = LevelTable(self.model, self._service.scales)
        self.table.setAccessibleName(self.tr("Levels by stage and producer group"))
        self.model.show(assessed)
        self.groups = FlowRow()
        self._right = QVBoxLayout()
        self._right.setSpacing(INSIDE)
        self._lay_out()
        self._hear()
        self.show_assessed(assessed)
        self.choose(DESIGN, next(iter(assessed.groups), ""))

    def _lay_out(self) -> None:
        legend = self.tr(
            "■ R0–R4 who speaks for them    ● 0–5 how they take part themselves    dashed: draft    –: not assessed"
        )
        keys = self.tr("Arrows move, a digit rates, Delete empties, Enter goes to the evidence.")
        left = QVBoxLayout()
        left.setSpacing(INSIDE)
        left.addWidget(self.table)
        left.addWidget(plain_label(legend, "small"))
        if self._may:
            left.addWidget(plain_label(keys, "small"))
        left.addStretch(1)
        self.about = LinkButton(self.tr("About this assessment…"))
        self.about.clicked.connect(self.show_about)
        self._about = QVBoxLayout()
        self.head.addWidget(self.about)
        self.body.addLayout(self._about)
        self.add(self.groups, self.notice)
        self._sides = Sides(left, self._right, (3, 2), narrow=self.table.least() + BESIDE)
        self._sides.turned.connect(self._turn)
        self.add(self._sides)

    def _columns(self) -> int:
        """How many columns the panel has: below the table there is room for two."""
        return 2 if self._sides.is_narrow else 1

    def _turn(self) -> None:
        if self.panel is not None:
            self.panel.spread(self._columns())

    def _hear(self) -> None:
        self.table.selectionModel().currentChanged.connect(self._chosen)
        self.table.typed.connect(self._type)
        self.table.emptied.connect(lambda at: self._rate(at, None))
        self.table.wanted.connect(self.enter)

    # --- showing

    def show_assessed(self, assessed: Assessed) -> None:
        """Show the assessment as it stands now."""
        self.assessed = assessed
        self.model.show(assessed)
        self._sides.narrow_below(self.table.least() + BESIDE)
        self._show_groups()
        if self.panel is not None:
            rating = assessed.at(self.panel.rating.stage, self.panel.rating.producer_group)
            self.panel.show_rating(rating)

    def choose(self, stage: str, group: str, scale: Scale = "representation") -> None:
        """Choose a cell."""
        if (at := self.model.place(stage, group, scale)).isValid():
            self.table.setCurrentIndex(at)

    def show_about(self) -> None:
        """Show what the assessment is called, who made it, for whom it is."""
        self.about.hide()
        desk = self._tools.desk
        self._about.addWidget(
            RecordEditor(desk.records, desk.codes, "assessment", self.assessed.id, ABOUT, read_only=not self._may)
        )
        drop = LinkButton(self.tr("Remove this assessment"))
        drop.clicked.connect(self.dropped)
        self._about.addWidget(drop)
        show_if(drop, self._may)

    def enter(self) -> None:
        """Go from the table to the panel."""
        if self.panel is not None:
            self.panel.enter()
            bring_into_sight(self.panel.focusWidget() or self.panel)

    def _show_groups(self) -> None:
        self.groups.clear()
        known = dict.fromkeys([*self._service.scales.groups(), *self.assessed.groups])
        for code in known:
            chip = FilterChip(telling.group(self._tools, code))
            chip.setChecked(code in self.assessed.groups)
            chip.setEnabled(self._may)
            chip.clicked.connect(partial(self._group, code))
            self.groups.add(chip)
        show_if(self.groups, self._may)

    def _chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not now.isValid() or now.column() == 0:
            return
        rating = self.model.rating(now)
        if self.panel is not None and same_cell(self.panel.rating, rating):
            return
        if self.panel is not None:
            self.panel.flush()
        empty(self._right)
        self.panel = CellPanel(self._tools, rating, self._columns())
        self.panel.rated.connect(self._rated)
        self.panel.confirmed.connect(self._confirm)
        self._right.addWidget(self.panel)
        self._right.addStretch(1)
        self.chose.emit(rating.stage, rating.producer_group)

    # --- changing

    def _type(self, at: QModelIndex, digit: str) -> None:
        rating, scale = self.model.rating(at), self.model.scale(at.column())
        service, number = self._service, self.assessed.id
        self._do(partial(service.type, number, rating.stage, rating.producer_group, scale, digit))

    def _rate(self, at: QModelIndex, level: str | None) -> None:
        rating, scale = self.model.rating(at), self.model.scale(at.column())
        self._do(
            partial(self._service.rate, self.assessed.id, rating.stage, rating.producer_group, scale, level)
        )  # fmt: skip

    def _rated(self, scale: Scale, level: str) -> None:
        if self.panel is not None:
            rating = self.panel.rating
            place = rating.stage, rating.producer_group
            self._do(partial(self._service.rate, self.assessed.id, *place, scale, level or None))

    def _confirm(self) -> None:
        if self.panel is not None:
            rating = self.panel.rating
            self._do(partial(self._service.confirm, self.assessed.id, rating.stage, rating.producer_group))

    def _group(self, code: str) -> None:
        now = list(self.assessed.groups)
        wanted = [one for one in now if one != code] if code in now else [*now, code]
        self._do(partial(self._service.choose_groups, self.assessed.id, wanted))
        self._show_groups()

    def _do(self, what: "partial[None]") -> None:
        """Change something, and show it at once; what was typed in the panel is kept first."""
        if not self._may or (self.panel is not None and not self.panel.flush()):
            return
        try:
            what()
        except DeskError as error:
            self.notice.say(words.explained(error), "attention")
            return
        self.notice.say("")
        self.show_assessed(self._service.get(self.assessed.id))
