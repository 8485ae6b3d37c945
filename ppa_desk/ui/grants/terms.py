"""The terms of a call: its dates, forms, rules and words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Card

DATES = ("opens_on", "closes_on", "reviews_due_on", "decides_on", "currency", "budget")
RULES = ("work_group_id", "voting_rule_id", "meeting_id", "reviews_each", "policy", "spread", "eligibility",
         "countries", "themes")  # fmt: skip
FORMS = ("two_stage", "concept_form_id", "proposal_form_id", "rubric_form_id", "diligence_form_id", "report_form_id")
WORDS = ("title_en", "title_fr", "text_en", "text_fr", "notes")


class TermsTab(QWidget):
    """What a call asks for, and by which rules it is decided."""

    def __init__(self, tools: Tools, call: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        desk = tools.desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for title, names in (
            (self.tr("Dates and money"), DATES),
            (self.tr("Who decides, and how"), RULES),
            (self.tr("Forms"), FORMS),
            (self.tr("Words"), WORDS),
        ):
            card = Card(title)
            card.add(RecordEditor(desk.records, desk.codes, "grant_call", call, names, read_only=desk.store.read_only))
            column.addWidget(card)
        column.addStretch(1)
