"""A tab where the code of a figure, as it stands in a report, is typed or pasted."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.results.figure_link import show_figure
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Card, Notice, PrimaryButton, plain_label


class LookUpTab(QWidget):
    """Asks for a code and shows where its figure comes from."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.notice = Notice()
        self.notice.hide()
        self.field = QLineEdit()
        self.field.setPlaceholderText("A12-260101-260630")
        self.field.setAccessibleName(self.tr("Code of a figure"))
        self.field.setMaximumWidth(320)
        self.field.returnPressed.connect(self.show_figure)
        self.button = PrimaryButton(self.tr("Show where it comes from"))
        self.button.clicked.connect(self.show_figure)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        row.addStretch(1)
        card = Card(self.tr("Where does a figure come from?"))
        told = self.tr(
            "In reports and workbooks each figure has a small code. Paste it here, or press Ctrl+K anywhere and paste "
            "it there: you see how the figure was worked out, from which values, on what evidence, approved by whom."
        )
        card.add(plain_label(told))
        card.body.addLayout(row)
        card.add(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(card)
        column.addStretch(1)

    def show_figure(self) -> None:
        """Show the figure of the typed code, or say that there is none."""
        typed = self.field.text().strip()
        if not typed:
            self.field.setFocus()
            return
        try:
            found = self._tools.desk.results.figures.read(typed)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()
        show_figure(self._tools, self, found.ref.code)
