"""The pipeline and those who work on it: stages and moves, voting rules, colleagues and who acts now."""

from PySide6.QtWidgets import QWidget

from ppa_desk.services.records import Kept, title_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import Card, Page, plain_label

STAGE = ("name_en", "name_fr", "phase", "counts", "shown")
MOVE = ("to_id", "name_en", "name_fr", "roles", "needs")
RULE = ("name_en", "name_fr", "quorum", "quorum_of", "majority", "majority_of", "at_least", "abstainers_present",
        "each_constituency", "notes")  # fmt: skip


class SettingsTab(Page):
    """How grants are worked on here."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.body.setContentsMargins(0, 0, 0, 0)
        tools.desk.grants.pipeline.stages()  # gives a workspace without any the shipped ones
        self.acting = ChoiceBox()
        self.acting.setAccessibleName(self.tr("Who acts now"))
        self.acting.activated.connect(self._act)
        self.add(self._people(), self._stages(), self._rules())
        self.body.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self._show_acting()

    def _people(self) -> Card:
        card = Card(words.kind("colleague", many=True))
        told = self.tr(
            "While nobody is entered here, whoever sits at this computer acts in every role. Releasing money takes two "
            "different people."
        )
        card.add(plain_label(told, "secondary"), plain_label(self.tr("Who acts now"), "small"), self.acting)
        card.add(ChildList(self._tools, "colleague", {}, ("name", "person_id", "roles"), line=self._colleague))
        return card

    def _stages(self) -> Card:
        card = Card(words.kind("grant_stage", many=True), self.tr("In the order of the board"))
        card.add(ChildList(self._tools, "grant_stage", {}, STAGE, line=self._stage, below=self._moves))
        return card

    def _rules(self) -> Card:
        card = Card(words.kind("voting_rule", many=True))
        card.add(ChildList(self._tools, "voting_rule", {}, RULE))
        return card

    def _moves(self, stage: Kept) -> QWidget:
        card = Card(self.tr("May go to"))
        card.add(ChildList(self._tools, "grant_move", {"grant_stage_id": stage.id}, MOVE, line=self._move))
        return card

    def _colleague(self, kept: Kept) -> Line:
        return Line(kept.values["name"], self._labels("desk_role", kept.values["roles"]))

    def _stage(self, kept: Kept) -> Line:
        phase = self._tools.codes.label("grant_phase", kept.values["phase"], words.language())
        return Line(title_of("grant_stage", kept.values, words.language()), phase)

    def _move(self, kept: Kept) -> Line:
        stages = {one.id: one.name(words.language()) for one in self._tools.desk.grants.pipeline.stages()}
        name = title_of("grant_move", kept.values, words.language())
        return Line(name or stages.get(kept.values["to_id"], ""), self._labels("move_need", kept.values["needs"]))

    def _labels(self, name: str, codes: str) -> str:
        return ", ".join(self._tools.codes.label(name, code, words.language()) for code in (codes or "").split())

    def _act(self, at: int) -> None:
        self._tools.desk.grants.colleagues.act_as(self.acting.itemData(at))
        self._tools.desk.changes.publish(frozenset({"colleague"}))

    def _show_acting(self) -> None:
        colleagues = self._tools.desk.grants.colleagues
        names = [one.name for one in colleagues.all()]
        self.acting.clear()
        for name in dict.fromkeys((colleagues.acting, *names)):
            self.acting.addItem(name, name)

    def _changed(self, kinds: frozenset[str]) -> None:
        if "colleague" in kinds:
            self._show_acting()
