"""The alliance: its names, its contact and its paper, as letterheads and summaries show them."""

from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.welcome.sheet import Sheet


class AlliancePage(Sheet):
    """The one record about the alliance, edited where it stands."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.title.setText(self.tr("The alliance"))
        self.sentence.setText(self.tr("Letterheads and summaries show this. It is saved as you type."))
        self.sentence.show()
        desk = tools.desk
        alliance = desk.office.alliance()
        self.editor = RecordEditor(
            desk.records, tools.codes, "alliance", alliance.id, read_only=desk.store.read_only, parent=self.card
        )
        self.card.body.addWidget(self.editor)
        self.buttons(None)
