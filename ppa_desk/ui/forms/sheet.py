"""A form on the screen, to be answered: what shows follows the answers; digits choose, Enter goes on."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ppa_desk.forms.answering import Answering, Place, Problem
from ppa_desk.forms.definition import Choice, Form, Group, Question
from ppa_desk.forms.numbering import numbers, points
from ppa_desk.model.fold import fold
from ppa_desk.ui.forms.ranking import Ranking
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import Check, LinkButton, QuietButton, empty, plain_label, restyle, show_if
from ppa_desk.ui.widgets.press_label import PressLabel
from ppa_desk.ui.widgets.radio import Radio

DIGITS = 9
"""Up to how many choices a digit chooses."""
LONG = 60
"""Characters from which the words of a choice wrap."""
FEW = 12
"""Up to how many choices are shown side by side instead of in a list."""


class FormSheet(QWidget):
    """Questions of a form with their answers; `answered` tells that something was answered."""

    answered = Signal()

    def __init__(
        self, form: Form, answers: Mapping[str, Any] | None = None, language: str = "en", *, read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.form, self.language, self._read_only = form, language, read_only
        self.answering = Answering(form, answers, language)
        self._numbers = numbers(form)
        self._rows: dict[str, _Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(BETWEEN)
        self._lay_out()

    def show_language(self, language: str) -> None:
        """Show the words in another language; the answers stay."""
        told = self.answering.answers()
        self.language = language
        self.answering = Answering(self.form, told, language)
        self._lay_out()

    def _lay_out(self) -> None:
        empty(self._column)
        self._rows = {}
        for place in self.answering.outline():
            self._column.addWidget(self._widget(place))
        self._column.addStretch(1)

    def _widget(self, place: Place) -> QWidget:
        item = place.item
        if isinstance(item, Question):
            row = _Row(self, place.key, item, self._numbers.get(item.name, ""), self._read_only)
            self._rows[place.key] = row
            return row
        return self._turn(place) if place.turn else self._head(place, item)

    def _head(self, place: Place, group: Group) -> QWidget:
        if not group.repeat:
            return plain_label(group.label.of(self.language), "heading" if not place.depth else "strong")
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(plain_label(group.label.of(self.language), "strong"), 1)
        more = QuietButton(self.tr("Add one"))
        more.setEnabled(not self._read_only)
        more.clicked.connect(partial(self._add, place.key))
        line.addWidget(more)
        return whole

    def _turn(self, place: Place) -> QWidget:
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(plain_label(self.tr("No. {number}").format(number=place.turn), "secondary"), 1)
        less = LinkButton(self.tr("Remove"))
        less.setEnabled(not self._read_only)
        less.clicked.connect(partial(self._remove, place.key.rpartition("[")[0], place.turn))
        line.addWidget(less)
        return whole

    def _add(self, key: str) -> None:
        self.answering.add_repeat(key)
        self._lay_out()
        self.answered.emit()

    def _remove(self, key: str, turn: int) -> None:
        self.answering.remove_repeat(key, turn)
        self._lay_out()
        self.answered.emit()

    def give(self, key: str, value: str) -> None:
        """Take an answer; questions that come or go with it appear or disappear."""
        before = [place.key for place in self.answering.outline()]
        changed = self.answering.give(key, value)
        if [place.key for place in self.answering.outline()] != before:
            self._lay_out()
            if key in self._rows:
                self._rows[key].focus()
        for name in changed & self._rows.keys():
            self._rows[name].tell(self.answering.problem(name))
        self.answered.emit()

    def go_on(self, key: str) -> None:
        """Put the keyboard on the question after that one, and bring it into view."""
        keys = list(self._rows)
        after = next((one for one in keys[keys.index(key) + 1 :] if self._rows[one].input is not None), None)
        if after is not None:
            self.go_to(after)

    def go_to(self, key: str) -> None:
        """Put the keyboard on a question, and bring it into view."""
        row = self._rows[key]
        row.focus()
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(row)

    def progress(self) -> tuple[int, int]:
        """Return how many of the questions that show are answered, and how many there are."""
        asked = [key for key, row in self._rows.items() if row.input is not None]
        return sum(bool(self.answering.value(key)) for key in asked), len(asked)

    def show_problems(self) -> list[str]:
        """Show what still prevents the answers from being whole, and return the questions."""
        found = dict(self.answering.complete())
        for key, row in self._rows.items():
            row.tell(found.get(key))
        return [key for key in self._rows if key in found]

    def sentence(self, problem: Problem) -> str:
        """Return why an answer cannot stand."""
        known = {
            "needed": self.tr("This question must be answered."),
            "constraint": self.tr("This is outside what the question allows."),
            "not_whole": self.tr("This is not a whole number."),
            "not_a_number": self.tr("This is not a number."),
            "not_a_date": self.tr("This is not a date. Write it like 2020-11-09."),
            "not_a_time": self.tr("This is not a time of day."),
            "not_a_choice": self.tr("This is none of the choices."),
            "partial_ranking": self.tr("Not everything is ranked yet."),
        }
        return problem.message or known.get(problem.code, "")


class _Row(QWidget):
    """One question: its words, its input, what is wrong."""

    def __init__(self, sheet: FormSheet, key: str, question: Question, number: str, read_only: bool) -> None:
        super().__init__(sheet)
        self._sheet, self._key, self._question = sheet, key, question
        self._options: list[QAbstractButton] = []
        self._read_only = read_only
        language = sheet.language
        label = question.label.of(language)
        needed = " *" if question.required == "yes" else ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(plain_label(f"{number}. {label}{needed}" if number else label, "" if number else "secondary"))
        for told in (question.hint.of(language), question.guidance.of(language)):
            if told:
                column.addWidget(plain_label(told, "secondary"))
        self.input = self._made(label) if question.asks else None
        if self.input is not None:
            self.input.setEnabled(not read_only)
            column.addWidget(self.input)
        self.problem = plain_label("", "secondary")
        restyle(self.problem, "role", "bad")
        self.problem.hide()
        column.addWidget(self.problem)

    def focus(self) -> None:
        """Put the keyboard on the input."""
        if self.input is not None:
            self.input.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by a digit what has that number (on a scale: that value); go on with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._sheet.go_on(self._key)
        elif (button := self._numbered(event.text())) is not None:
            button.setFocus()
            button.click()
        else:
            super().keyPressEvent(event)

    def _numbered(self, told: str) -> QAbstractButton | None:
        if not (told.isascii() and told.isdigit()):
            return None
        return next((button for button in self._options if button.property("digit") == told), None)

    def tell(self, problem: Problem | None) -> None:
        """Show why the answer cannot stand, or nothing."""
        self.problem.setText(self._sheet.sentence(problem) if problem else "")
        show_if(self.problem, problem is not None)

    def _value(self) -> str:
        return self._sheet.answering.value(self._key)

    def _give(self, value: str) -> None:
        self._sheet.give(self._key, value)

    def _made(self, label: str) -> QWidget:
        kind = self._question.type
        choices = self._sheet.answering.choices(self._key)
        if kind == "select_one":
            return self._one(choices, label) if len(choices) <= FEW else self._listed(choices, label)
        if kind == "select_multiple":
            return self._several(choices, label)
        if kind == "rank":
            told = {one.name: one.label.of(self._sheet.language) or one.name for one in choices}
            return Ranking(told, self._value().split(), self._give, label)
        if kind == "range":
            return self._one(tuple(Choice(value) for value in points(self._question)), label, across=True)
        if kind == "acknowledge":
            return self._agreed(label)
        return self._line(label)

    def _one(self, choices: tuple[Choice, ...], label: str, across: bool = False) -> QWidget:
        whole = QWidget()
        whole.setAccessibleName(label)
        layout = Flow(whole) if across else QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(INSIDE if across else TIGHT)
        group = QButtonGroup(whole)
        scored = _are_scores(choices)
        for choice in choices:
            button = Radio(_anchored(choice, self._sheet.language))
            button.setChecked(choice.name == self._value())
            button.clicked.connect(partial(self._give, choice.name))
            group.addButton(button)
            digit = choice.score if scored else choice.name if across else ""
            layout.addWidget(self._option(button, digit, numbered=not across and not scored))
        whole.setFocusProxy(group.checkedButton() or (group.buttons()[0] if group.buttons() else whole))
        return whole

    def _option(self, button: QAbstractButton, digit: str = "", *, numbered: bool = True) -> QWidget:
        """Return a choice with the digit that chooses it: its place where it has none of its own."""
        self._options.append(button)
        button.setProperty("digit", digit if digit or not numbered else str(len(self._options)))
        if not numbered or self._read_only:
            return button
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(TIGHT)
        place = plain_label(str(len(self._options)) if len(self._options) <= DIGITS else "", "secondary", wrap=False)
        place.setFixedWidth(place.fontMetrics().horizontalAdvance("00"))
        line.addWidget(place)
        line.addWidget(button)
        if len(button.text()) <= LONG:
            line.addStretch(1)
            return whole
        words = PressLabel(button.text().replace("&&", "&"))
        words.pressed.connect(button.click)
        button.setAccessibleName(words.text())
        button.setText("")
        line.addWidget(words, 1)
        return whole

    def _listed(self, choices: tuple[Choice, ...], label: str) -> QWidget:
        box = ChoiceBox()
        box.setAccessibleName(label)
        box.addItem("", "")
        for choice in choices:
            box.addItem(choice.label.of(self._sheet.language) or choice.name, choice.name)
        box.setCurrentIndex(max(box.findData(self._value()), 0))
        box.activated.connect(lambda at: self._give(str(box.itemData(at))))
        return box

    def _several(self, choices: tuple[Choice, ...], label: str) -> QWidget:
        whole = QWidget()
        whole.setAccessibleName(label)
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        boxes = []
        for choice in choices:
            box = Check(choice.label.of(self._sheet.language) or choice.name)
            box.setChecked(choice.name in self._value().split())
            boxes.append((choice.name, box))
            layout.addWidget(self._option(box))
        for _, box in boxes:
            box.clicked.connect(lambda: self._give(" ".join(name for name, one in boxes if one.isChecked())))
        if boxes:
            whole.setFocusProxy(boxes[0][1])
        return whole

    def _agreed(self, label: str) -> QWidget:
        box = Check(self.tr("Agreed"))
        box.setAccessibleName(label)
        box.setChecked(self._value() == "OK")
        box.clicked.connect(lambda on: self._give("OK" if on else ""))
        return box

    def _line(self, label: str) -> QWidget:
        if "multiline" in self._question.appearance.split():
            text = QPlainTextEdit(self._value())
            text.setAccessibleName(label)
            text.setTabChangesFocus(True)
            text.setFixedHeight(84)
            text.textChanged.connect(lambda: self._give(text.toPlainText()))
            return text
        line = QLineEdit(self._value())
        line.setAccessibleName(label)
        if self._question.type == "date":
            line.setPlaceholderText("2020-11-09")
        line.setMaximumWidth(420 if self._question.type == "text" else 180)
        line.textEdited.connect(self._give)
        return line


def _are_scores(choices: tuple[Choice, ...]) -> bool:
    """Whether the choices are called by their scores, which then choose them instead of their places."""
    scored = [choice for choice in choices if choice.score]
    return bool(scored) and all(choice.label.of("en").startswith(choice.score) for choice in scored)


def _anchored(choice: Choice, language: str) -> str:
    """The words of a choice, with what it stands for on a rubric's scale."""
    label = choice.label.of(language) or choice.name
    anchor = choice.anchor.of(language)
    return f"{label} – {anchor}" if anchor and fold(anchor.rstrip(".")) not in fold(label) else label
