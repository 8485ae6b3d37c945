"""Whether a question must be answered: yes or no in a click; where an expression decides, the way to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.forms.definition import ANSWERED
from ppa_desk.forms.slots import always
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.widgets.parts import Check, LinkButton, Notice, show_if


class RequiredBox(QWidget):
    """A box to tick; `written` asks for the field with the expression."""

    written = Signal()

    def __init__(self, tools: Tools, question: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._question = tools, question
        self.check = Check(self.tr("Must be answered"))
        self.check.setEnabled(not tools.desk.store.read_only)
        self.check.clicked.connect(self._save)
        self.sometimes = LinkButton(self.tr("Must be answered where its expression holds"))
        self.sometimes.clicked.connect(self.written)
        self.notice = Notice()
        self.notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.check, self.sometimes, self.notice):
            column.addWidget(widget)
        self.show_kept(question)

    def show_kept(self, question: Kept) -> None:
        """Show what is kept now."""
        self._question = question
        told = question.values["required"].strip()
        self.check.setChecked(always(told))
        plain = always(told) or not told or told.lower() in ("no", "false", "false()")
        show_if(self.check, plain)
        show_if(self.sometimes, not plain)
        show_if(self, question.values["type"] in ANSWERED)

    def _save(self, yes: bool) -> None:
        records = self._tools.desk.records
        try:
            now = records.get("form_item", self._question.id)
            self.show_kept(records.save("form_item", now.id, now.version, {"required": "yes" if yes else ""}))
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
