"""The rules of a group: how it decides, in plain words on today's seats, its balance, terms, charter and details."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.groups import saying
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.files_box import FilesBox
from ppa_desk.ui.record.page import fields_card
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Card, plain_label
from ppa_desk.ui.words import dates_language

DETAILS = (
    "name_en", "name_fr", "acronym", "kind", "since", "until", "former", "seated", "purpose_en", "purpose_fr",
)  # fmt: skip
LIMITS = ("voting_rule_id", "most_terms", "warning_days", "interest_days")
WATCHED = frozenset({"work_group", "seat", "term", "voting_rule", "group_balance"})


class RulesTab(QWidget):
    """What a group goes by."""

    def __init__(self, tools: Tools, group: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._group = tools, group
        self.decides = Card(self.tr("How the group decides"))
        limits = fields_card(tools, "work_group", group, LIMITS, self.tr("Rules as data"))
        told = self.tr("Where nothing is entered: terms are told about {term} days before they end, interests are old "
                       "after {interest} days, and terms in a row are counted without a limit.")  # fmt: skip
        limits.add(plain_label(told.format(term=90, interest=90), "small"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for card in (self.decides, limits, self._balance(), self._charter(), self._details()):
            column.addWidget(card)
        column.addStretch(1)
        tools.bell.rang.connect(self._rang)
        self._tell()

    def _tell(self) -> None:
        self.decides.clear()
        found = self._tools.desk.groups.decides(self._group, date.today(), dates_language())
        if found is None:
            told = self.tr("No voting rule is chosen yet. Choose one below; rules are kept under Grants, Pipeline and "
                           "people.")  # fmt: skip
            self.decides.add(plain_label(told, "secondary"))
            return
        self.decides.add(plain_label(found.name, "strong"), plain_label(found.rule))
        if found.effects:
            self.decides.add(plain_label("\n".join(f"• {one}" for one in found.effects)))
        if found.example:
            self.decides.add(plain_label(self.tr("For the seats of today"), "small"))
            self.decides.add(plain_label("\n".join(found.example)))

    def _balance(self) -> Card:
        card = Card(words.kind("group_balance"))
        card.add(
            ChildList(
                self._tools, "group_balance", {"work_group_id": self._group}, ("constituency", "least", "most"),
                line=self._share, empty=self.tr("No rule. Add a constituency with how many seats it has at least or at "
                                                "most."),
            )
        )  # fmt: skip
        return card

    def _share(self, kept: Kept) -> Line:
        label = self._tools.codes.label("constituency", kept.values["constituency"], words.language())
        told = saying.told(self._tools)
        return Line(words.sentence_case(label) or "–", told.limits(kept.values["least"], kept.values["most"]))

    def _charter(self) -> Card:
        card = fields_card(
            self._tools, "work_group", self._group, ("charter_en", "charter_fr"),
            QCoreApplication.translate("Groups", "Charter"),
        )  # fmt: skip
        card.add(FilesBox(self._tools, "work_group", self._group))
        return card

    def _details(self) -> Card:
        return fields_card(
            self._tools, "work_group", self._group, DETAILS, QCoreApplication.translate("Groups", "Details")
        )

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED and self._tools.desk.records.titles("work_group", [self._group]):
            self._tell()
