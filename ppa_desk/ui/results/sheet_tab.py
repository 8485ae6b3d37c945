"""An indicator's reference sheet: what is measured, how, by whom, and what its limits are."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Card

WHAT = ("code", "name_en", "name_fr", "result_id", "measure", "unit_en", "unit_fr", "currency", "decimals",
        "direction", "over_time", "over_grants", "headline", "with_baseline", "frequency", "dimensions",
        "strict")  # fmt: skip
SHEET = ("definition_en", "definition_fr", "rationale_en", "rationale_fr", "source_en", "source_fr", "method_en",
         "method_fr", "verification_en", "verification_fr", "responsible", "target_basis_en", "target_basis_fr",
         "limits_en", "limits_fr", "changes_en", "changes_fr", "notes", "standard", "standard_list",
         "visibility")  # fmt: skip


class SheetTab(QWidget):
    """The fields of an indicator."""

    def __init__(self, tools: Tools, indicator: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        desk = tools.desk
        for title, names in ((self.tr("What is measured"), WHAT), (self.tr("Reference sheet"), SHEET)):
            card = Card(title)
            card.add(
                RecordEditor(desk.records, desk.codes, "indicator", indicator, names, read_only=desk.store.read_only)
            )
            column.addWidget(card)
