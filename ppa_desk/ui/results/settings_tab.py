"""What a framework is: its words, dates, status bands, the names of its levels, and what funders call them."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.records import Kept
from ppa_desk.services.results.examples import tier_sets
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.results.funders_card import FundersCard
from ppa_desk.ui.results.lists import own
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, plain_label, show_if

WHAT = ("title_en", "title_fr", "summary_en", "summary_fr", "since", "until", "year_starts", "currency", "template",
        "visibility")  # fmt: skip
BANDS = ("on_track", "at_risk", "exceeded", "explained", "prorated")


class SettingsTab(QWidget):
    """The fields of a framework, and the names of its levels."""

    def __init__(self, tools: Tools, framework: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        desk = tools.desk
        for title, names in ((self.tr("What it is"), WHAT), (self.tr("When a result is on track"), BANDS)):
            card = Card(title)
            card.add(
                RecordEditor(desk.records, desk.codes, "framework", framework, names, read_only=desk.store.read_only)
            )
            column.addWidget(card)
        self.tiers, self.funders = TiersCard(tools, framework), FundersCard(tools, framework)
        column.addWidget(self.tiers)
        column.addWidget(self.funders)
        column.addStretch(1)


class TiersCard(Card):
    """The levels of a framework, named one by one or by a set that is usual somewhere."""

    def __init__(self, tools: Tools, framework: int, parent: QWidget | None = None) -> None:
        super().__init__(words.kind("tier", many=True), parent=parent)
        self._tools, self._framework = tools, framework
        self.notice = Notice()
        self.notice.hide()
        self.sets = ChoiceBox()
        self.sets.offer({key: one.name(words.language()) for key, one in tier_sets().items()}, "plain")
        self.sets.setAccessibleName(self.tr("Names that are usual somewhere"))
        self.use = QuietButton(self.tr("Use these names"))
        self.use.clicked.connect(self.use_set)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.sets, 1)
        row.addWidget(self.use)
        row.addStretch(1)
        about = plain_label(self.tr("From the top; a result takes the level of its depth in the tree."), "secondary")
        names = ("name_en", "name_fr", "level")
        self.rows = ChildList(tools, "tier", {"framework_id": framework}, names, line=self._line)
        self.add(about, line, self.notice, self.rows)
        show_if(line, not tools.desk.store.read_only)

    def use_set(self) -> None:
        """Name the levels as the chosen set does."""
        try:
            self.rows.flush()
            self._tools.desk.results.frameworks.use_tiers(self._framework, self.sets.key)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.say(self.tr("The levels have these names now; codes follow."))
        self.notice.offer(self.tr("Undo"), self._undo)

    def _undo(self) -> None:
        self.notice.hide()
        try:
            self._tools.desk.history.undo()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def _line(self, kept: Kept) -> Line:
        code = kept.values["level"] or ""
        level = words.sentence_case(self._tools.codes.label("result_level", code, words.language()))
        name = own(kept.values["name_en"], kept.values["name_fr"], self.tr("(no name)"))
        return Line(name, level if level != name else "")
