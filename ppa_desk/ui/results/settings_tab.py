"""What a framework is: its words, dates, and what its status bands are."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Card

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
