"""Reading free text: what was written at the left, the codebook beside it; digits mark, two coders may read apart."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.surveys.coding import Code, Written
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Card, Check, Notice, empty, plain_label

TALL = 380


class CodingTab(QWidget):
    """Free text and its codes."""

    def __init__(self, tools: Tools, survey: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._survey = tools, survey
        self._written: list[Written] = []
        self._codes: list[Code] = []
        self._marks: set[tuple[int, int]] = set()
        self.notice = Notice()
        self.notice.hide()
        self.question, self.coder = ChoiceButton(self.tr("Question")), ChoiceButton(self.tr("Coder"))
        self.coder.offer({"A": self.tr("First coder"), "B": self.tr("Second coder")})
        self.listed = _Answers(self)
        self.listed.setAccessibleName(self.tr("What was written"))
        self.listed.setWordWrap(True)
        self.listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.listed.setMinimumHeight(TALL)
        self.codebook = Card(self.tr("Codebook"), self.tr("A digit marks the chosen answer"))
        self._boxes = QVBoxLayout()
        self.new = QLineEdit()
        self.new.setPlaceholderText(self.tr("New code, then Enter"))
        self.new.setAccessibleName(self.tr("New code, then Enter"))
        self._lay_out()
        self.question.chosen.connect(self._read)
        self.coder.chosen.connect(self._read)
        self.listed.currentRowChanged.connect(self._show_codes)
        self.new.returnPressed.connect(self.add_code)
        self._offer()

    def _lay_out(self) -> None:
        head, body = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.question)
        head.addWidget(self.coder)
        head.addStretch(1)
        holder = QWidget()
        holder.setLayout(self._boxes)
        self._boxes.setContentsMargins(0, 0, 0, 0)
        self.codebook.add(holder, self.new)
        body.setSpacing(BETWEEN)
        body.addWidget(self.listed, 3)
        body.addWidget(self.codebook, 2, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addLayout(body)
        column.addStretch(1)

    def _offer(self) -> None:
        values = self._tools.desk.surveys.get(self._survey)
        if not values["form_version_id"]:
            self.notice.say(self.tr("Nothing has been written yet."))
            return
        form = self._tools.desk.forms.version(values["form_version_id"])
        free = {one.name: one.label.of(words.language()) for one in form.questions() if one.type == "text"}
        long = [one.name for one in form.questions() if "multiline" in one.appearance.split()]
        self.question.offer(free, long[-1] if long else "")
        self._read("")

    def _read(self, _key: str) -> None:
        coding, question = self._tools.desk.coding, self.question.key
        self._written = coding.written(self._survey, question)
        self._codes = coding.codes(self._survey, question)
        self._marks = coding.marks(self._survey, question, self.coder.key)
        self.listed.clear()
        for one in self._written:
            self.listed.addItem(QListWidgetItem(self._line(one)))
        if self._written:
            self.listed.setCurrentRow(0)
        else:
            self._show_codes(-1)

    def _line(self, one: Written) -> str:
        found = [code.label(words.language()) for code in self._codes if (one.response, code.id) in self._marks]
        return f"{one.text}\n   {' · '.join(found)}" if found else one.text

    def _show_codes(self, at: int) -> None:
        empty(self._boxes)
        if not self._codes:
            self._boxes.addWidget(plain_label(self.tr("No code yet. Type the first one below."), "secondary"))
        for number, code in enumerate(self._codes, 1):
            box = Check(f"{number}  {code.label(words.language())}")
            box.setEnabled(at >= 0)
            box.setChecked(at >= 0 and (self._written[at].response, code.id) in self._marks)
            box.clicked.connect(partial(self.mark, number))
            self._boxes.addWidget(box)

    def mark(self, number: int, _on: bool = False) -> None:
        """Mark the chosen answer with the code of that number, or take the mark away."""
        at = self.listed.currentRow()
        if not (0 <= at < len(self._written) and 1 <= number <= len(self._codes)):
            return
        pair = (self._written[at].response, self._codes[number - 1].id)
        try:
            self._tools.desk.coding.mark(*pair, self.coder.key, pair not in self._marks)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self._marks ^= {pair}
        self.listed.item(at).setText(self._line(self._written[at]))
        self._show_codes(at)

    def add_code(self) -> None:
        """Add what was typed to the codebook."""
        label = self.new.text().strip()
        if not label:
            return
        at = self.listed.currentRow()
        try:
            self._tools.desk.coding.add_code(self._survey, self.question.key, label, words.language())
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.new.clear()
        self._codes = self._tools.desk.coding.codes(self._survey, self.question.key)
        self._show_codes(at)


class _Answers(QListWidget):
    """A list in which a digit marks."""

    def __init__(self, tab: CodingTab) -> None:
        super().__init__(tab)
        self._tab = tab

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark with a digit."""
        if event.text().isdecimal():
            self._tab.mark(int(event.text()))
        else:
            super().keyPressEvent(event)
