"""Who reported, as it is typed: plain fields that keep nothing but what is sealed."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.evidence.reporters.content import Original, Reporter
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.reporters.gate import labelled
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.growing import GrowingText
from ppa_desk.ui.widgets.parts import Check, LinkButton, Notice, PrimaryButton, QuietButton, empty, plain_label

MOST = 50 << 20
"""Bytes a file may have; the seal takes no more anyway."""


class ReporterForm(QWidget):
    """Fields of a reporter. `wanted` carries what is to be sealed, `taken` a file that is wanted outside."""

    wanted = Signal(object)
    taken = Signal(object)

    def __init__(self, tools: Tools, reporter: Reporter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._files = tools, list(reporter.files)
        self.notice = Notice()
        self.notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.notice)
        self.name, self.contact = self._line(reporter.name), self._line(reporter.contact)
        self.reach, self.notes = self._text(reporter.reach), self._text(reporter.notes)
        self.language = ChoiceBox()
        choices = {one.code: one.label(words.language()) for one in tools.codes.choices("language")}
        self.language.offer({"": self.tr("not known"), **choices}, reporter.language)
        self.on, self.how = self._line(reporter.agreed_on), self._line(reporter.agreed_how)
        beside = (
            ((self.tr("Name"), self.name), (self.tr("Language"), self.language)),
            ((self.tr("Telephone, address or other contact"), self.contact),),
            ((self.tr("How and when to reach them safely"), self.reach),),
        )
        for fields in beside:
            column.addLayout(_row(*(labelled(label, edit) for label, edit in fields)))
        column.addWidget(plain_label(self.tr("They agreed that the facts, without their name, go to"), "strong"))
        column.addLayout(self._uses(reporter.uses))
        column.addWidget(plain_label(self.tr("Nothing ticked: the report stays in the office."), "small"))
        agreed = ((self.tr("Agreed on"), self.on), (self.tr("How they said so"), self.how))
        column.addLayout(_row(*(labelled(label, edit) for label, edit in agreed)))
        column.addLayout(labelled(self.tr("Notes"), self.notes))
        column.addWidget(plain_label(self.tr("Photos and recordings as they came"), "strong"))
        self.rows = QVBoxLayout()
        column.addLayout(self.rows)
        self.add = QuietButton(self.tr("Add a file…"))
        self.seal = PrimaryButton(self.tr("Seal"))
        self.add.clicked.connect(self.add_file)
        self.seal.clicked.connect(self._want)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_files()

    def told(self) -> Reporter:
        """Return what was typed."""
        return Reporter(
            name=self.name.text().strip(), contact=self.contact.text().strip(),
            reach=self.reach.toPlainText().strip(), language=self.language.key,
            uses=tuple(code for code, check in self.checks.items() if check.isChecked()),
            agreed_on=self.on.text().strip(), agreed_how=self.how.text().strip(),
            notes=self.notes.toPlainText().strip(), files=tuple(self._files),
        )  # fmt: skip

    def refuse(self, error: DeskError) -> None:
        """Say why it was not sealed."""
        self.notice.say(words.explained(error), "bad")

    def add_file(self) -> None:
        """Ask for a file that is sealed with the rest, with everything a camera wrote into it."""
        path = self._tools.ask.open_file(self.tr("Add a file"), "*")
        if path is None:
            return
        try:
            if path.stat().st_size > MOST:
                self.notice.say(self.tr("This file is larger than a workspace takes."), "bad")
                return
            self._files.append(Original(path.name, path.read_bytes()))
        except OSError:
            self.notice.say(self.tr("This file cannot be read."), "bad")
        self._show_files()

    def wipe(self) -> None:
        """Empty every field."""
        self._files.clear()
        for line in (self.name, self.contact, self.on, self.how):
            line.clear()
        for text in (self.reach, self.notes):
            text.clear()

    def _want(self) -> None:
        self.wanted.emit(replace(self.told()))

    def _show_files(self) -> None:
        empty(self.rows)
        for one in self._files:
            self.rows.addWidget(_FileRow(self, one))
        if not self._files:
            told = self.tr("None. A photo shows where it was taken: keep the original here, and only here.")
            self.rows.addWidget(plain_label(told, "secondary"))

    def drop_file(self, one: Original) -> None:
        """Take a file out of what is to be sealed."""
        self._files.remove(one)
        self._show_files()

    def _uses(self, agreed: tuple[str, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * INSIDE)
        self.checks: dict[str, Check] = {}
        for one in self._tools.codes.choices("share_use"):
            check = self.checks[one.code] = Check(one.label(words.language()))
            check.setChecked(one.code in agreed)
            row.addWidget(check)
        row.addStretch(1)
        return row

    def _line(self, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        return line

    def _text(self, text: str) -> GrowingText:
        edit = GrowingText(least=2)
        edit.setPlainText(text)
        edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        return edit


class _FileRow(QWidget):
    """A file that is sealed: its name, and what one may do with it."""

    def __init__(self, form: ReporterForm, one: Original) -> None:
        super().__init__()
        self._form, self._one = form, one
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        out, off = LinkButton(self.tr("Save a copy outside…")), LinkButton(self.tr("Take off"))
        out.clicked.connect(self._out)
        off.clicked.connect(self._off)
        row.addWidget(plain_label(one.name), 1)
        row.addWidget(plain_label(self.tr("{size} KB").replace("{size}", str(len(one.content) // 1024)), "small"))
        row.addWidget(out)
        row.addWidget(off)

    def _out(self) -> None:
        self._form.taken.emit(self._one)

    def _off(self) -> None:
        self._form.drop_file(self._one)


def _row(*columns: QVBoxLayout) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2 * INSIDE)
    for column in columns:
        row.addLayout(column, 1)
    return row
