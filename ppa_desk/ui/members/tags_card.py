"""The tags of organisations and people: called something else, no longer offered, offered again, added."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.codes import Code
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.several import LONGEST
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Card, LinkButton, Notice, QuietButton, empty, plain_label, show_if

LIST = "tag"


class TagsCard(Card):
    """Every tag with its words in both languages."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(words.field("organisation", "tags"), parent=parent)
        self._tools, self._codes = tools, tools.desk.codes
        self._shown: tuple[Code, ...] = ()
        self.notice = Notice()
        self.notice.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(INSIDE)
        about = self.tr("A new tag is added here, or where it is first needed: type it in the field of a record.")
        self.add(plain_label(about, "secondary"), self.notice)
        self.body.addLayout(self._rows)
        self.line = self._named_line("", self.tr("New tag"))
        self.line.setPlaceholderText(self.tr("New tag"))
        self.button = QuietButton(self.tr("Add"))
        self.button.setAccessibleName(self.tr("Add the tag"))
        for pressed in (self.button.clicked, self.line.returnPressed):
            pressed.connect(self.add_tag)
        below = QWidget()
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        row.addStretch(2)
        self.add(below)
        show_if(below, not tools.desk.store.read_only)
        tools.bell.rang.connect(self._rang)
        self._tell()

    def add_tag(self) -> None:
        """Add the tag that was typed."""
        typed = self.line.text().strip()
        if typed:
            self._do(lambda: self._codes.named(LIST, typed, words.language()))
            self.line.clear()

    def rename(self, code: str, english: QLineEdit, french: QLineEdit) -> None:
        """Keep what a tag is called now."""
        known = next(one for one in self._codes.all(LIST) if one.code == code)
        told = english.text().strip(), french.text().strip()
        if told != (known.en, known.fr):
            self._do(lambda: self._codes.rename(LIST, code, *told), anew=False)

    def retire(self, code: str) -> None:
        """Offer a tag no longer; who has it keeps it."""
        self._do(lambda: self._codes.retire(LIST, code))

    def restore(self, code: str) -> None:
        """Offer a tag again."""
        self._do(lambda: self._codes.restore(LIST, code))

    def _do(self, deed: Callable[[], object], *, anew: bool = True) -> None:
        try:
            deed()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()
        if anew:
            self._tell()
        else:  # who goes on to the next field stays in it
            self._shown = self._codes.all(LIST)

    def _rang(self, kinds: frozenset[str]) -> None:
        if "code_item" in kinds:
            self._tell()

    def _tell(self) -> None:
        now = self._codes.all(LIST)
        if now == self._shown:
            return
        self._shown = now
        empty(self._rows)
        for one in now:
            self._rows.addWidget(self._row(one))

    def _row(self, tag: Code) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(INSIDE)
        name = tag.label(words.language())
        english = self._named_line(tag.en, self.tr("{tag} in English").replace("{tag}", name))
        french = self._named_line(tag.fr, self.tr("{tag} in French").replace("{tag}", name))
        english.setPlaceholderText(words.language_name("en"))
        french.setPlaceholderText(words.language_name("fr"))
        for one in (english, french):
            one.editingFinished.connect(partial(self.rename, tag.code, english, french))
            line.addWidget(one, 1)
        told, do = (self.tr("Offer again"), self.restore) if tag.retired else (self.tr("No longer offer"), self.retire)
        button = LinkButton(told)
        button.setAccessibleName(f"{told}: {name}")
        button.clicked.connect(partial(do, tag.code))
        button.setEnabled(not self._tools.desk.store.read_only)
        line.addWidget(button)
        return row

    def _named_line(self, text: str, name: str) -> QLineEdit:
        made = QLineEdit(text)
        made.setMaxLength(LONGEST)
        made.setAccessibleName(name)
        made.setReadOnly(self._tools.desk.store.read_only)
        return made
