"""Answers to be read, question by question; nothing can be changed here."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.forms.definition import Form
from ppa_desk.forms.telling import Told, told
from ppa_desk.ui import words
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import plain_label


class AnswersList(QWidget):
    """What was asked, and what was said to it."""

    def __init__(self, form: Form, answers: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        for one in told(form, answers, words.language()):
            column.addWidget(self._heading(one) if one.heading else self._answer(one))

    def _heading(self, one: Told) -> QWidget:
        if one.turn:
            return plain_label(self.tr("{what}, no. {number}").format(what=one.label, number=one.turn), "secondary")
        return plain_label(one.label, "strong")

    def _answer(self, one: Told) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(plain_label(one.label, "small"))
        column.addWidget(plain_label(one.text) if one.text else plain_label(self.tr("Not answered"), "secondary"))
        return whole
