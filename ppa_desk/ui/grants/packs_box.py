"""Files for one reviewer: a sealed pack with papers and forms, or a workbook of score sheets."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.errors import DeskError
from ppa_desk.exchange.channels.handing import safe_name
from ppa_desk.exchange.grants import score_sheet
from ppa_desk.services.content import Language
from ppa_desk.services.grants import packs
from ppa_desk.services.grants.packing import Packing
from ppa_desk.services.grants.packs import Pack
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import LinkButton, Notice, QuietButton, hint, plain_label, show_if


class PacksBox(QWidget):
    """Makes the files of one reviewer of a call."""

    def __init__(self, tools: Tools, call: int, person: int, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._call, self._person, self._language = tools, call, person, language
        self._passphrase = ""
        self._task: Task | None = None
        self.notice = Notice()
        self.notice.hide()
        self.pack = QuietButton(self.tr("Save their pack…"))
        hint(self.pack, self.tr("One encrypted file with papers and forms, opened by PPA Desk without a workspace"))
        self.pack.clicked.connect(self.save_pack)
        self.sheets = QuietButton(self.tr("Save score sheets…"))
        hint(self.sheets, self.tr("A workbook with a locked sheet for each grant; it is not encrypted"))
        self.sheets.clicked.connect(self.save_sheets)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for button in (self.pack, self.sheets):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        told = self.tr("To read and score without this workspace. What they keep away from is never in it.")
        column.addWidget(plain_label(told, "secondary"))
        column.addLayout(row)
        column.addWidget(self.notice)
        column.addWidget(self._told_once())

    def _told_once(self) -> QWidget:
        """The passphrase of the pack just saved; nobody can find it again."""
        self._shown = QWidget()
        self.secret = plain_label("", "strong", wrap=False)
        self.secret.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.secret.setAccessibleName(self.tr("Passphrase"))
        copy = LinkButton(self.tr("Copy"))
        copy.clicked.connect(self.copy)
        line = QHBoxLayout()
        line.setSpacing(INSIDE)
        line.addWidget(plain_label(self.tr("Passphrase"), "secondary", wrap=False))
        line.addWidget(self.secret)
        line.addWidget(copy)
        line.addStretch(1)
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(line)
        column.addWidget(plain_label(self.tr("Shown only now. Tell it by another way than the file."), "secondary"))
        self._shown.hide()
        return self._shown

    def save_pack(self) -> None:
        """Save a pack, and show its passphrase once."""
        if (path := self._path(self.tr("Save the pack"), packs.ENDING)) is None:
            return
        passphrase = packs.proposed()
        packing, call, person, language = self._packing()

        def work(_task: Task) -> str:
            packs.write(path, packing.pack(call, person, language, pdf.drawn), passphrase)
            return passphrase

        self._run(work, self._saved_pack, path)

    def save_sheets(self) -> None:
        """Save a workbook of score sheets."""
        if (path := self._path(self.tr("Save the score sheets"), ".xlsx")) is None:
            return
        packing, call, person, language = self._packing()

        def work(_task: Task) -> str:
            made: Pack = packing.pack(call, person, language)
            pdf.save(path, score_sheet.write(made, language))
            return ""

        self._run(work, self._saved_sheets, path)

    def copy(self) -> None:
        """Put the passphrase on the clipboard."""
        QGuiApplication.clipboard().setText(self._passphrase)

    def _packing(self) -> tuple[Packing, int, int, Language]:
        return self._tools.desk.grants.packing, self._call, self._person, self._language

    def _path(self, title: str, ending: str) -> Path | None:
        name = safe_name(self._tools.desk.records.get("person", self._person).title)
        return self._tools.ask.save_as(title, f"{name}{ending}", f"*{ending}")

    def _run(self, work: Callable[[Task], str], done: Callable[[str], None], path: Path) -> None:
        self._name = path.name
        self._shown.hide()
        self.notice.say(self.tr("Making the file…"))
        self._task = self._tools.tasks.run(work, done, self._failed)
        self.destroyed.connect(self._task.cancel)

    def _saved_pack(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self.notice.say(self.tr("Saved as {name}.").format(name=self._name), "good")
        self.secret.setText(passphrase)
        show_if(self._shown, True)

    def _saved_sheets(self, _done: str) -> None:
        self.notice.say(self.tr("Saved as {name}.").format(name=self._name), "good")

    def _failed(self, error: Exception) -> None:
        self.notice.say(words.explained(error), "bad")
        if not isinstance(error, DeskError):
            raise error
