"""Backups while one works: every minute a look whether one is due; it is made beside the window."""

from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from ppa_desk.ui.tasks import Task, Tasks

LOOK = 60_000
"""Milliseconds between two looks whether a backup is due."""


class BackedUp(Protocol):
    """What the keeper needs of an open workspace."""

    def backup_due(self) -> bool:
        """Whether changes have gone long enough without a backup."""

    def backup(self, reason: str = "asked") -> object:
        """Make a verified backup."""


class Keeper(QObject):
    """Makes backups; `made` tells when, `failed` why not."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, workspace: BackedUp, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tasks = workspace, tasks
        self._running: Task | None = None
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Make a backup if one is due."""
        if self._workspace.backup_due():
            self.back_up("changes")

    def back_up(self, reason: str = "asked") -> None:
        """Make a backup now, unless one is being made."""
        if self._running is None:
            self._running = self._tasks.run(lambda _task: self._workspace.backup(reason), self._done, self._not_done)

    def _done(self, _made: object) -> None:
        self._running = None
        self.made.emit(datetime.now().astimezone())

    def _not_done(self, error: Exception) -> None:
        self._running = None
        self.failed.emit(error)
