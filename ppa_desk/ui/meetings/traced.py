"""What a sentence of a summary rests on: it is chosen with the pointer or the caret, its records stand below it."""

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from ppa_desk.services.said import Sentence
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import TIGHT, roles_of
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.growing import GrowingText
from ppa_desk.ui.widgets.parts import plain_label

MOST = 8
"""Records that are shown; how many more there are is said."""


class Evidence(QWidget):
    """The records of one sentence, each with the way to it."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.shown: tuple[tuple[str, int], ...] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        self.row = FlowRow(space=TIGHT)
        column.addWidget(self.row)
        self.hide()

    def show_sentence(self, sentence: Sentence | None) -> None:
        """Show what a sentence rests on; None: no sentence is chosen."""
        marks = None if sentence is None else tuple(dict.fromkeys(sentence.evidence))
        if marks == self.shown:
            return
        self.shown = marks
        self.row.clear()
        self.setVisible(marks is not None)
        if marks is None:
            return
        if not marks:
            told = self.tr("This sentence was written by hand: no record says it.")
            self.row.add(plain_label(told, "small", wrap=False))
            return
        self.row.add(plain_label(self.tr("This sentence rests on:"), "small", wrap=False))
        self.row.add(*self._buttons(marks[:MOST]))
        if len(marks) > MOST:
            more = self.tr("and {n} more").replace("{n}", words.number(len(marks) - MOST))
            self.row.add(plain_label(more, "small", wrap=False))

    def _buttons(self, marks: Sequence[tuple[str, int]]) -> list[QWidget]:
        made: list[QWidget] = []
        for kind, number in marks:
            found = self._tools.desk.records.titles(kind, [number], words.language()).get(number, "")
            told = f"{words.kind(kind)}: {found[:60]}" if found else words.kind(kind)
            made.append(GoButton(self._tools, kind, number, told))
        return made


class Tracer:
    """Marks the sentence the caret of a text is in, and shows what it rests on."""

    def __init__(self, text: GrowingText, evidence: Evidence) -> None:
        self._text, self._evidence = text, evidence
        self._sentences: tuple[Sentence, ...] = ()
        text.cursorPositionChanged.connect(self._moved)
        text.textChanged.connect(self.forget)

    def follow(self, sentences: tuple[Sentence, ...]) -> None:
        """Follow these sentences of the text as it stands."""
        self._sentences = sentences
        if self._evidence.shown is not None:
            self._moved()

    def forget(self) -> None:
        """What is being typed is traced once it is kept."""
        self._sentences = ()
        self.leave()

    def leave(self) -> None:
        """Show nothing: the caret is in another text."""
        self._text.setExtraSelections([])
        self._evidence.show_sentence(None)

    def enter(self) -> None:
        """Show what the sentence the caret is in rests on."""
        self._show()

    def _moved(self) -> None:
        if self._text.hasFocus() or self._evidence.shown is not None:
            self._show()

    def _show(self) -> None:
        at = self._text.textCursor().position()
        found = next((one for one in self._sentences if one.start <= at <= one.end), None)
        self._text.setExtraSelections([self._marked(found)] if found else [])
        self._evidence.show_sentence(found)

    def _marked(self, sentence: Sentence) -> QTextEdit.ExtraSelection:
        marked, look, cursor = QTextEdit.ExtraSelection(), QTextCharFormat(), QTextCursor(self._text.document())
        look.setBackground(roles_of(self._text.palette()).colour("accent_ground"))
        cursor.setPosition(sentence.start)
        cursor.setPosition(sentence.end, QTextCursor.MoveMode.KeepAnchor)
        marked.cursor, marked.format = cursor, look
        return marked
