"""What one sees before a survey is chosen: what belongs here, and forms to start from."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.forms.shipped_forms import shipped_form, shipped_forms
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.widgets.parts import Card, LinkButton, Page, PrimaryButton, plain_label, show_if


class Start(Page):
    """The first page of the area."""

    wanted_survey = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        head = Card(self.tr("Ask your members"))
        told = self.tr(
            "A survey is a form, those it goes to, and a deadline. It goes out as a PDF, a spreadsheet, a Google form, "
            "a Kobo form or by phone; the answers come home here, and you see who is still missing."
        )
        head.add(plain_label(told, "secondary"))
        self.new = PrimaryButton(self.tr("New survey"))
        self.new.clicked.connect(self.wanted_survey)
        show_if(self.new, not tools.desk.store.read_only)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.new)
        line.addStretch(1)
        head.add(row)
        self.add(head, self._shipped())
        self.body.addStretch(1)

    def _shipped(self) -> Card:
        card = Card(self.tr("Forms to start from"), self.tr("In English and French; change them as you like"))
        for key in shipped_forms():
            title = shipped_form(key).title.of(words.language())
            button = LinkButton(title)
            button.clicked.connect(partial(self._take, key))
            card.add(button)
        self.xlsform = LinkButton(self.tr("Take in an XLSForm workbook…"))
        self.xlsform.clicked.connect(self.take_workbook)
        card.add(self.xlsform)
        return card

    def take_workbook(self) -> None:
        """Take a form in from a workbook, as one step that can be undone."""
        path = self._tools.ask.open_file(self.tr("XLSForm workbook"), "*.xlsx")
        if path is None:
            return
        from ppa_desk.exchange.xlsform import workbook

        try:
            number = self._tools.desk.forms.take(workbook.read(path))
        except DeskError as error:
            self._tools.say(words.explained(error))
            return
        self._tools.go("form", number)

    def _take(self, key: str) -> None:
        try:
            number = self._tools.desk.forms.take_shipped(key)
        except DeskError as error:
            self._tools.say(words.explained(error))
            return
        self._tools.go("form", number)
