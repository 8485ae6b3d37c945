"""A workspace: a folder with the database, its keys, its backups and the file that says who holds it."""

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from ppa_desk.errors import DeskError
from ppa_desk.store import backup, keys, lock, opening, places, sound
from ppa_desk.store.backup import Backup, Step
from ppa_desk.store.copies import Copies
from ppa_desk.store.database import ReadOnly, Store
from ppa_desk.store.files import DATABASE, KEYS, in_words, make_folder
from ppa_desk.store.keys import Keys, KeysDamaged, KeysMissing, Protection
from ppa_desk.store.notices import Notice
from ppa_desk.store.opening import Way
from ppa_desk.store.sound import Finding


class WorkspaceThere(DeskError):
    """The folder already holds a workspace."""

    code = "workspace.there"


class Workspace:
    """An open workspace. `store` reads and writes it; `recovery_code` is told once, when it was made."""

    def __init__(self, way: Way, ring: Keys, key: bytes, who: str) -> None:
        self.folder = way.folder
        self.store: Store = opening.store(way, ring, key, who)
        self.read_only = self.store.read_only
        self.recovery_code = ""
        self._way, self._keys, self._key = way, ring, key
        self._changed_at = time.monotonic() if way.unclean else None
        self.store.committed.append(self._note)
        self.store.knows = self.knows

    @classmethod
    def create(cls, folder: Path, passphrase: str | None = None, *, who: str = "") -> "Workspace":
        """Make a workspace in a folder and open it; without a passphrase it is unprotected. WorkspaceThere, HeldBy."""
        with in_words(folder):
            there = (folder / DATABASE).exists() or backup.found(folder)
        if there:
            raise WorkspaceThere(folder=str(folder))
        key, ring = keys.new_key()
        code = ""
        if passphrase is None:
            ring = ring.opened(key)
        else:
            ring, code = ring.with_passphrase(key, passphrase).with_code(key)
        make_folder(folder)
        with _left_on_error(Way(folder, lock.acquire(folder, who))) as way:
            opening.build(folder, key, ring)
            made = cls(way, ring, key, who)
        made.recovery_code = code
        return made

    @classmethod
    def open(
        cls, folder: Path, secret: str | None = None, *, read_only: bool = False, who: str = "", take_over: bool = False
    ) -> "Workspace":
        """Open a workspace; an older one is brought up to date, a damaged one is refused with its backups.

        Raises NoWorkspace, SecretNeeded, WrongSecret, KeysDamaged, HeldBy, Damaged, Foreign, Newer, StepFailed.
        """
        with _left_on_error(opening.enter(folder, who, read_only=read_only, take_over=take_over)) as way:
            ring, key = opening.unlock(way, secret)
            return cls(way, ring, key, who)

    @property
    def place(self) -> str:
        """Return what one opens it by."""
        return str(self.folder)

    def notices(self) -> list[Notice]:
        """Return what a person should know: unprotected, in a synchronised folder, opened for reading only..."""
        told = [
            ("notice.unprotected", not self.protection().protected, {}),
            ("notice.cloud", name := places.cloud(self.folder), {"service": name}),
            ("notice.network", kind := places.network(self.folder), {"kind": kind}),
            ("notice.read_only_folder", self._way.because == "folder", {"folder": self.place}),
            ("notice.read_only_asked", self._way.because == "asked", {}),
            ("notice.was_not_closed", self._way.unclean, {}),
            ("notice.keys_from_backup", self._way.keys_from, {"backup": self._way.keys_from}),
        ]
        return [Notice(code, values) for code, applies, values in told if applies]

    def backup(self, reason: str = "asked", step: Step | None = None) -> Backup:
        """Make a verified backup now. `step` hears pages done and in all. ReadOnly, DiskFull, Damaged."""
        self._may_write()
        changed, self._changed_at = self._changed_at, None
        try:
            return backup.make(self.folder, self._key, reason, step=step)
        except BaseException:
            self._changed_at = changed
            raise

    def backup_due(self) -> bool:
        """Say whether half an hour of change has gone without a backup."""
        return not self.read_only and backup.due(self._changed_at, time.monotonic())

    def backups(self) -> list[Backup]:
        """Return the backups, newest first, each opened: how much it holds, or why it cannot be restored."""
        return backup.listing(self.folder, self._key)

    def check(self, step: Step = lambda done, of: None) -> list[Finding]:
        """Look at everything and return what was found; the search index is repaired where it lacks something."""
        return [*sound.check(self.store, step), *sound.backups(self.backups())]

    @property
    def copies(self) -> Copies:
        """Return the backups, to be asked what they still hold."""
        return Copies(self.folder, self._key)

    def knows(self, secret: str) -> bool:
        """Say whether a secret is this workspace's passphrase or recovery code."""
        return self._keys.knows(secret)

    def protection(self) -> Protection:
        """Return which ways lead to the key."""
        return self._keys.protection()

    def set_passphrase(self, passphrase: str) -> str:
        """Set or change the passphrase, here and in the backups; return the code made for a first one."""
        ring, code = self._keys.with_passphrase(self._key, passphrase), ""
        if not ring.protection().code:
            ring, code = ring.with_code(self._key)
        self._put(ring)
        return code

    def new_recovery_code(self) -> str:
        """Make a new recovery code in place of the old one. It is returned once and kept nowhere."""
        ring, code = self._keys.with_code(self._key)
        self._put(ring)
        return code

    def remember(self) -> None:
        """Let this computer's keyring open the workspace, beside the passphrase. NoKeyring."""
        self._put(self._keys.with_keyring(self._key))

    def take_away(self, kind: str) -> None:
        """Take a way to the key away: "keyring", "code" or "passphrase". LastSlot."""
        self._put(self._keys.without(kind))

    def unprotect(self) -> None:
        """Leave the workspace and its backups readable without a passphrase."""
        self._put(self._keys.opened(self._key))

    def close(self) -> None:
        """Close the database, back up what changed and let go of the folder. DiskFull, after all is closed."""
        self.store.close()
        try:
            if self._changed_at is not None and not self.read_only:
                self.backup("exit")
        finally:
            self._way.leave()
            self._changed_at = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: type[BaseException] | None, error: BaseException | None, _at: object) -> None:
        with contextlib.suppress(DeskError) if error else contextlib.nullcontext():
            self.close()

    def _put(self, ring: Keys) -> None:
        """Write the keys, here first, then into every backup they open: a lost passphrase must not live on there."""
        self._may_write()
        ring.write(self.folder / KEYS)
        self._keys = ring
        for one in backup.found(self.folder):
            with contextlib.suppress(KeysDamaged, KeysMissing):
                if keys.read(one.folder / KEYS).mark == ring.mark:
                    ring.write(one.folder / KEYS)

    def _may_write(self) -> None:
        if self.read_only:
            raise ReadOnly()

    def _note(self, _kinds: frozenset[str]) -> None:
        if self._changed_at is None:
            self._changed_at = time.monotonic()


@contextlib.contextmanager
def _left_on_error(way: Way) -> Iterator[Way]:
    try:
        yield way
    except BaseException:
        way.leave()
        raise
