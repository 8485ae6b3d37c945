"""What was erased, in the copies that are older: which backups still hold a row, and backups without it."""

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.store import backup
from ppa_desk.store.backup import Backup
from ppa_desk.store.files import BACKUPS, DATABASE, in_words, remove_database, settle, settle_file
from ppa_desk.store.proof import opened


class Copies:
    """The backups of a workspace's folder, asked for one row of a kind by one of its fields."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self.folder, self._key = folder, key

    def holding(self, kind: str, column: str, value: str) -> list[Backup]:
        """Return the backups that hold a row, newest first, and those that cannot be looked into, with the trouble."""
        return [
            one for one in backup.listing(self.folder, self._key) if one.trouble or self._has(one, kind, column, value)
        ]

    def rid(self, one: Backup, kind: str, column: str, value: str) -> None:
        """Write a backup anew without the row, proven before it takes the old one's place. DiskFull, Damaged."""
        path, fresh = one.folder / DATABASE, self.folder / BACKUPS / f"{one.folder.name}.tmp"
        with in_words(path):
            fresh.mkdir(mode=0o700, exist_ok=True)
            try:
                backup.copy(path, fresh / DATABASE, self._key, still=True)
                with opened(fresh / DATABASE, self._key) as connection:
                    connection.execute(f"DELETE FROM {kind} WHERE {column} = ?", (value,))
                    connection.execute("VACUUM")
                    backup.prove(connection, fresh / DATABASE)
                settle_file(fresh / DATABASE)
                (fresh / DATABASE).replace(path)
                settle(one.folder)
            finally:
                remove_database(fresh / DATABASE)
                with contextlib.suppress(OSError):
                    fresh.rmdir()

    def drop(self, backups: Sequence[Backup]) -> None:
        """Remove backups whole."""
        backup.drop(backups)

    def kept_aside(self) -> list[str]:
        """Return the names of damaged databases that were kept; nobody can look into them."""
        return sorted(one.name for one in self.folder.glob("*.damaged-*"))

    def _has(self, one: Backup, kind: str, column: str, value: str) -> bool:
        path = one.folder / DATABASE
        try:
            with opened(path, self._key, still=True) as connection:
                return _held(connection, kind, column, value)
        except (DeskError, OSError):
            return True


def _held(connection: Any, kind: str, column: str, value: str) -> bool:
    there = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (kind,)).fetchone()
    asked = f"SELECT 1 FROM {kind} WHERE {column} = ?"
    return bool(there and connection.execute(asked, (value,)).fetchone())
