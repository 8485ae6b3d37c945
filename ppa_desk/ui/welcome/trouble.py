"""When a workspace cannot simply be opened: somebody holds it, or it is damaged and a backup is to be brought back."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.welcome.sheet import Sheet
from ppa_desk.ui.widgets.parts import PrimaryButton, QuietButton, empty, plain_label

if TYPE_CHECKING:
    from ppa_desk.services.workspaces import Backup


class HeldPage(Sheet):
    """Says who has the workspace open. `again`, `read_only`, `take_over` say what to do."""

    again = Signal()
    read_only = Signal()
    take_over = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.sentence.show()
        self.note = plain_label("", "secondary")
        self.card.add(self.note)
        self.read = PrimaryButton(self.tr("Open for reading only"))
        self.retry = QuietButton(self.tr("Try again"))
        self.take = QuietButton(self.tr("They have closed it: take over"))
        self.read.clicked.connect(self.read_only)
        self.retry.clicked.connect(self.again)
        self.take.clicked.connect(self.take_over)
        self.buttons(self.read, self.take, self.retry)

    def tell(self, place: str, error: DeskError) -> None:
        """Say who holds it; taking over is only for a computer that cannot be asked."""
        self.title.setText(self.tr("{name} is open elsewhere").replace("{name}", Path(place).name))
        values = dict(error.values)
        if values.get("since"):
            values["since"] = words.moment(datetime.fromisoformat(values["since"]))
        self.sentence.setText(words.explained(type(error)(**values)))
        here = bool(error.values.get("here"))
        self.take.setVisible(not here)
        self.note.setVisible(not here)
        self.note.setText(self.tr("Take over only if you know that it is closed there: two at once would damage it."))


class BackupsPage(Sheet):
    """The backups of a workspace. `chosen` carries the one to bring back."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.sentence.show()
        self._list = QVBoxLayout()
        self._list.setSpacing(BETWEEN)
        self.card.body.addLayout(self._list)
        self.buttons(None)

    def tell_damage(self, place: str, error: DeskError) -> None:
        """Say that a workspace is damaged, and offer its backups."""
        self.title.setText(self.tr("{name} was not opened").replace("{name}", Path(place).name))
        self.sentence.setText(words.explained(error))
        self.show_backups(error.values.get("backups", ()))

    def tell_backups(self, place: str) -> None:
        """Say what bringing back a backup of a sound workspace does; they are shown once they were looked through."""
        self.title.setText(self.tr("Backups of {name}").replace("{name}", Path(place).name))
        told = self.tr("Bringing one back closes the workspace. What stands in it now is backed up first.")
        self.sentence.setText(told)
        self._list.addWidget(plain_label(self.tr("Looking through the backups…"), "secondary"))

    def show_backups(self, backups: Sequence["Backup"]) -> None:
        """List the backups, newest first, with what each holds."""
        empty(self._list)
        for one in backups:
            self._list.addWidget(_BackupRow(one, self))
        if not backups:
            self._list.addWidget(plain_label(self.tr("There is no backup here."), "secondary"))


class _BackupRow(QWidget):
    def __init__(self, one: "Backup", page: BackupsPage) -> None:
        super().__init__()
        self._one, self._page = one, page
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(plain_label(words.moment(one.at), "strong"))
        text.addWidget(plain_label(self._holds(), "small"))
        row.addLayout(text, 1)
        back = QuietButton(self.tr("Bring back"))
        back.setAccessibleName(self.tr("Bring back the backup of {time}").replace("{time}", words.moment(one.at)))
        back.setEnabled(one.counts is not None)
        back.clicked.connect(self._choose)
        row.addWidget(back)

    def _holds(self) -> str:
        counts = self._one.counts
        if counts is None:
            return self.tr("Cannot be restored.")
        told = self.tr("{organisations} organisations, {people} people, {meetings} meetings, {changes} changes")
        for name in ("organisations", "people", "meetings", "changes"):
            told = told.replace(f"{{{name}}}", words.number(getattr(counts, name)))
        if counts.last_change is None:
            return told
        return told + " · " + self.tr("last change {time}").replace("{time}", words.moment(counts.last_change))

    def _choose(self) -> None:
        self._page.chosen.emit(self._one)
