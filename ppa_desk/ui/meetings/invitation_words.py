"""What the invitation to a meeting says: the Secretariat’s own words, and all of it as its readers get it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.content import Language
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import plain_label

FIELDS = ("invitation_en", "invitation_fr")


class InvitationWords(QWidget):
    """Edits the words of an invitation, and shows it as its readers get it."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._meeting = tools, meeting
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        desk = tools.desk
        editor = RecordEditor(desk.records, tools.codes, "meeting", meeting, FIELDS, read_only=desk.store.read_only)
        column.addWidget(editor)
        self.labels = {}
        for language in ("en", "fr"):
            told = self.tr("As readers get it: {language}").format(language=words.language_name(language))
            column.addWidget(plain_label(told, "secondary"))
            self.labels[language] = plain_label("")
            column.addWidget(self.labels[language])
        self.read()

    def read(self) -> None:
        """Show the letters as they would be written now; what is missing for one is said in its place."""
        for language, label in self.labels.items():
            own: Language = "fr" if language == "fr" else "en"
            try:
                label.setText(self._tools.desk.meetings.inviting.example(self._meeting, own))
            except DeskError as error:
                label.setText(words.explained(error))
