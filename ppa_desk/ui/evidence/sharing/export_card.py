"""An edition of the incidents as a file: what goes, what stays and why, before anything is written."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ppa_desk.documents import pdf
from ppa_desk.documents.incident_file import note, separated, workbook
from ppa_desk.errors import DeskError
from ppa_desk.services.content import Language
from ppa_desk.services.evidence.sharing.exports import Table, check_reason
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import Card, Notice, PrimaryButton, QuietButton, plain_label, show_if

WIDE = 260


class ExportCard(Card):
    """Chooses an edition and saves it."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._tools = tools
        self._held: list[int] = []
        self.title.setText(self.tr("Let incidents leave the office"))
        self.title.show()
        self.notice = Notice()
        self.notice.hide()
        self.edition = ChoiceBox()
        self.edition.setMaximumWidth(WIDE)
        self.edition.setAccessibleName(self.tr("Edition"))
        editions = tools.codes.choices("incident_edition")
        self.edition.offer({one.code: words.sentence_case(one.label(words.language())) for one in editions}, "public")
        self.told = plain_label("", "secondary")
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why the full edition is needed; this is kept"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.out = QuietButton("")
        self.book, self.plain = PrimaryButton(self.tr("Save as a workbook…")), QuietButton(self.tr("Save as CSV…"))
        self.add(self.notice, self.edition, self.told, self.reason)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for button in (self.book, self.plain, self.out):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.edition.currentIndexChanged.connect(self.read)
        self.book.clicked.connect(self.save_book)
        self.plain.clicked.connect(self.save_plain)
        self.out.clicked.connect(self.let_out)
        self._soon = QTimer(self, singleShot=True, interval=300)
        self._soon.timeout.connect(self.read)
        tools.bell.rang.connect(self._rang)
        self._allow(True)
        self.read()

    @property
    def language(self) -> Language:
        """The language of the file: the window's."""
        return "fr" if words.language() == "fr" else "en"

    def read(self) -> None:
        """Say what the edition holds now; it is read beside the window."""
        edition, exports, language = self.edition.key, self._tools.desk.evidence.exports, self.language
        show_if(self.reason, edition == "full")
        show_if(self.out, False)
        self._tools.tasks.run(
            lambda _task: (exports.draft(edition, language), exports.held_back(edition)), self._show, self._failed
        )

    def save_book(self) -> None:
        """Save the edition as a workbook."""
        author = next((str(one.values["name_en"]) for one in self._tools.desk.records.where("alliance")), "")
        self._save("xlsx", lambda table: workbook(table, author))

    def save_plain(self) -> None:
        """Save the edition as plain rows, with what is said about them beside."""
        self._save("csv", separated)

    def let_out(self) -> None:
        """Let incidents that were agreed to be seen as far as this edition needs; undo takes it back."""
        try:
            self._tools.desk.evidence.exports.let_out(self.edition.key, self._held)
        except DeskError as error:
            self._failed(error)

    def _save(self, ending: str, write: Callable[[Table], bytes]) -> None:
        edition, exports, reason = self.edition.key, self._tools.desk.evidence.exports, self.reason.text()
        try:
            check_reason(edition, reason)
        except DeskError as error:
            self._failed(error)
            return
        path = self._tools.ask.save_as(self.tr("Save the edition"), f"incidents-{edition}.{ending}", f"*.{ending}")
        if path is None:
            return
        language = self.language

        def work(_task: object) -> Path:
            table = exports.draft(edition, language)
            content = write(table)
            exports.release(table, content, reason, path.name)
            pdf.save(path, content)
            if ending == "csv":
                pdf.save(path.with_name(f"{path.stem}-read-first.txt"), note(table))
            return path

        self._allow(False)
        self.notice.say(self.tr("Writing…"))
        self._tools.tasks.run(work, self._saved, self._failed)

    def _saved(self, path: Path) -> None:
        self._allow(True)
        self.reason.clear()
        self.notice.say(self.tr("Saved as {name}. That it left is kept below.").replace("{name}", path.name), "good")

    def _show(self, found: tuple[Table, list[int]]) -> None:
        table, self._held = found
        if table.edition != self.edition.key:
            return
        count = self.tr("%n incident(s) would go out.", "", len(table.rows))
        self.told.setText("\n".join((table.told[1], count, *table.told[2:])))
        self.out.setText(self.tr("Let %n incident(s) be seen that were agreed to", "", len(self._held)))
        show_if(self.out, bool(self._held) and not self._tools.desk.store.read_only)

    def _allow(self, yes: bool) -> None:
        for button in (self.book, self.plain):
            button.setEnabled(yes and not self._tools.desk.store.read_only)

    def _failed(self, error: Exception) -> None:
        self._allow(True)
        self.notice.say(words.explained(error), "bad")

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & {"incident", "evidence_rule"}:
            self._soon.start()
