"""The files attached to a record: add one, save one where one wants it, take one off. None is opened by itself."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ppa_desk.documents import pdf
from ppa_desk.errors import DeskError
from ppa_desk.services.attachments import LARGEST, Attached
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.icons import icon
from ppa_desk.ui.preview.bar import tool
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import LinkButton, Notice, QuietButton, empty, plain_label, show_if


class FilesBox(QWidget):
    """The attachments of one record; those that are evidence with their fingerprint, papers with their last day."""

    def __init__(
        self, tools: Tools, kind: str, record: int, parent: QWidget | None = None, *, fingerprints: bool = False,
        expiring: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._tools, self._kind, self._record = tools, kind, record
        self.fingerprints, self.expiring = fingerprints, expiring
        self.notice = Notice()
        self.notice.hide()
        self.rows = QVBoxLayout()
        self.rows.setSpacing(TIGHT)
        self.add = QuietButton(self.tr("Add a file…"))
        self.add.setIcon(icon("paperclip"))
        self.add.clicked.connect(self.add_file)
        show_if(self.add, not tools.desk.store.read_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(plain_label(self.tr("Files"), "strong"))
        column.addWidget(self.notice)
        column.addLayout(self.rows)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        tools.bell.rang.connect(self._changed)
        self.read()

    def read(self) -> None:
        """Show the files there are."""
        empty(self.rows)
        found = self._tools.desk.attachments.of(self._kind, self._record)
        for one in found:
            self.rows.addWidget(_FileRow(self, one, self.add.isVisibleTo(self)))
        if not found:
            self.rows.addWidget(plain_label(self.tr("No file is kept in the workspace."), "secondary"))

    def add_file(self) -> None:
        """Ask for a file and keep it in the workspace."""
        path = self._tools.ask.open_file(self.tr("Add a file"), "*")
        if path is None:
            return
        attachments, kind, record = self._tools.desk.attachments, self._kind, self._record
        self.add.setEnabled(False)
        self._tools.tasks.run(
            lambda _task: attachments.add(kind, record, path.name, read_file(path)), self._added, self._failed
        )

    def save(self, file: Attached) -> None:
        """Ask where to save a file."""
        path = self._tools.ask.save_as(self.tr("Save the file"), file.name, f"*{Path(file.name).suffix}")
        if path is None:
            return
        try:
            pdf.save(path, self._tools.desk.attachments.content(file.id))
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
        else:
            self.notice.say(self.tr("Saved as {name}.").replace("{name}", path.name), "good")

    def drop(self, file: Attached) -> None:
        """Take a file off the record; undo brings it back."""
        try:
            self._tools.desk.records.remove("attachment", file.id)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def keep_until(self, file: Attached, day: object) -> None:
        """Keep until when a file holds; nothing: it holds for good."""
        records = self._tools.desk.records
        try:
            kept = records.get("attachment", file.id)
            records.save("attachment", file.id, kept.version, {"expires_on": day})
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def _added(self, _number: int) -> None:
        if not isValid(self):  # another record was chosen meanwhile
            return
        self.add.setEnabled(True)
        self.notice.hide()
        self.read()

    def _failed(self, error: Exception) -> None:
        unread = isinstance(error, OSError)
        told = (
            QCoreApplication.translate("FilesBox", "This file could not be read.") if unread else words.explained(error)
        )
        if not isValid(self):
            self._tools.say(told)
            return
        self.add.setEnabled(True)
        self.notice.say(told, "bad")

    def _changed(self, kinds: frozenset[str]) -> None:
        if "attachment" in kinds:
            self.read()


class _FileRow(QWidget):
    def __init__(self, box: FilesBox, file: Attached, may_drop: bool) -> None:
        super().__init__()
        self._box, self._file = box, file
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        save = LinkButton(file.name)
        save.setAccessibleName(self.tr("Save: {name}").replace("{name}", file.name))
        save.clicked.connect(self._save)
        row.addWidget(save)
        row.addWidget(plain_label(self.locale().formattedDataSize(file.size), "small"), 1)
        if box.fingerprints:
            mark = plain_label(f"SHA-256 {file.sha256[:12]}…", "small", wrap=False)
            mark.setToolTip(file.sha256)
            row.addWidget(mark)
        self._until_place = row
        if box.expiring or file.expires_on is not None:
            self._tell_until(may_drop)
        if may_drop:
            off = tool("trash", self.tr("Remove: {name}").replace("{name}", file.name))
            off.clicked.connect(self._drop)
            row.addWidget(off)

    def _tell_until(self, may_change: bool) -> None:
        """Say until when the file holds; pressed, it is changed."""
        day = self._file.expires_on
        told = self.tr("Valid until…")
        if day is not None:
            past = day < date.today()
            told = self.tr("Expired {day}") if past else self.tr("Valid until {day}")
            told = told.replace("{day}", words.day(day))
        if not may_change:
            self._until_place.addWidget(plain_label(told, "small", wrap=False))
            return
        self.until = LinkButton(told)
        if day is not None:
            self.until.setProperty("role", "bad" if day < date.today() else "attention" if day <= _soon() else "")
        self.until.clicked.connect(self._ask_until)
        self._until_place.addWidget(self.until)

    def _ask_until(self) -> None:
        self.day = DateInput()
        self.day.name(words.field("attachment", "expires_on"))
        self.day.show_value(self._file.expires_on)
        self.day.line.setMaximumWidth(150)
        self._until_place.replaceWidget(self.until, self.day)
        self.until.hide()
        self.day.line.returnPressed.connect(self._keep_until)
        self.day.left.connect(self._keep_until)
        self.day.line.setFocus()

    def _keep_until(self) -> None:
        if self.day.value() != self._file.expires_on:
            self._box.keep_until(self._file, self.day.value())

    def _save(self) -> None:
        self._box.save(self._file)

    def _drop(self) -> None:
        self._box.drop(self._file)


def _soon() -> date:
    """The day up to which an end is told in another colour."""
    return date.today() + timedelta(days=60)


def read_file(path: Path) -> bytes:
    """Return a file's bytes, no more than can be kept and one."""
    with path.open("rb") as file:
        return file.read(LARGEST + 1)
