"""Entering a workspace's folder: who may write, with which key, and whether the database may be trusted."""

import contextlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from ppa_desk.errors import DeskError
from ppa_desk.store import backup, keys, lift, lock, migrate, restore
from ppa_desk.store.database import Store
from ppa_desk.store.engines import file_engine
from ppa_desk.store.files import (
    DATABASE,
    KEYS,
    NotWritable,
    beside,
    in_words,
    kept_as,
    log_kept,
    remove_database,
    settle,
    settle_file,
    unclean,
)
from ppa_desk.store.keys import Keys, KeysDamaged, KeysMissing
from ppa_desk.store.proof import Damaged, flaws, opened, step_of

SMALL = 8 << 20
"""Bytes up to which every page is read at each opening; larger files after a crash, and at each backup."""


_CHECKED = {True: ("pages", "structure"), False: ("pages",)}


class NoWorkspace(DeskError):
    """The folder holds no workspace."""

    code = "workspace.none"


@dataclass(slots=True)
class Way:
    """How a folder was entered. `because` says why one may only read: asked, or the folder allows no more."""

    folder: Path
    held: lock.Lock | None = None
    because: str = ""
    unclean: bool = False
    keys_from: str = ""
    private: TemporaryDirectory[str] | None = None

    @property
    def database(self) -> Path:
        """Return the file to read: the workspace's, or a copy where that one cannot be read as it lies."""
        return Path(self.private.name if self.private else self.folder) / DATABASE

    def leave(self) -> None:
        """Let go of the folder."""
        if self.private:
            self.private.cleanup()
        if self.held:
            self.held.release()


def build(folder: Path, key: bytes, ring: Keys) -> None:
    """Make an empty workspace: its database appears last, when everything else is there."""
    fresh = folder / (DATABASE + ".new")
    remove_database(fresh)
    try:
        with in_words(folder):
            fresh.touch(mode=0o600)
            with opened(fresh, key) as connection:
                migrate.create_file(connection)
        settle_file(fresh)
        ring.write(folder / KEYS)
        fresh.replace(folder / DATABASE)
        settle(folder)
    finally:
        remove_database(fresh)


def enter(folder: Path, who: str, *, read_only: bool = False, take_over: bool = False) -> Way:
    """Take hold of a folder, or enter it for reading, and finish or clear what a crash left. NoWorkspace, HeldBy."""
    if not (folder / DATABASE).exists() and not restore.pending(folder) and not backup.found(folder):
        raise NoWorkspace(folder=str(folder))
    if read_only and not restore.pending(folder):
        return Way(folder, because="asked" if _may_write(folder) else "folder")
    try:
        held = lock.acquire(folder, who, take_over=take_over)
    except NotWritable:
        return Way(folder, because="folder")
    if not _may_write(folder):
        held.release()
        return Way(folder, because="folder")
    try:
        _clear(folder)
    except BaseException:
        held.release()
        raise
    if read_only:
        held.release()
        return Way(folder, because="asked")
    return Way(folder, held, unclean=unclean(folder / DATABASE))


def _may_write(folder: Path) -> bool:
    """Say whether the database may be written and SQLite may put its own files beside it."""
    database = folder / DATABASE
    return os.access(folder, os.W_OK) and (not database.exists() or os.access(database, os.W_OK))


def _clear(folder: Path) -> None:
    if restore.pending(folder):
        restore.finish(folder)
    restore.sweep(folder)
    backup.sweep(folder)
    for left in (".new", ".migrating"):
        remove_database(folder / (DATABASE + left))
    for name in (KEYS, restore.NEW_KEYS, restore.PLAN):
        (folder / f"{name}.tmp").unlink(missing_ok=True)


def unlock(way: Way, secret: str | None) -> tuple[Keys, bytes]:
    """Return the keys and the key; those of the newest backup where the folder's own are lost. WrongSecret..."""
    try:
        ring = keys.read(way.folder / KEYS)
    except (KeysMissing, KeysDamaged):
        ring = _kept_keys(way)
    return ring, ring.unlock(secret)


def _kept_keys(way: Way) -> Keys:
    for one in backup.found(way.folder):
        try:
            ring = keys.read(one.folder / KEYS)
        except DeskError:
            continue
        way.keys_from = one.folder.name
        return ring
    return keys.read(way.folder / KEYS)


def store(way: Way, ring: Keys, key: bytes, who: str) -> Store:
    """Return the store of an entered workspace once its file is proven, at this program's step. Damaged, Newer..."""
    try:
        still = _reach(way, key)
        if _prove(way, key, still) < migrate.head():
            still = _lift(way, key)
    except Damaged as error:
        there = backup.listing(way.folder, key)
        raise type(error)(**error.values | {"backups": there, "count": len(there)}) from error
    if way.keys_from and way.held:
        _put_keys(way.folder, ring)
    read_only = way.held is None
    return Store(file_engine(way.database, key, read_only=read_only, still=still), who=who, read_only=read_only)


def _reach(way: Way, key: bytes) -> bool:
    """Make the file readable where nothing may be written beside it; say whether it will lie still."""
    if not way.database.is_file():
        raise Damaged(path=str(way.database), found="missing", backups=(), count=0)
    if way.because != "folder":
        return False
    if not unclean(way.database):
        return True
    source = way.database
    with in_words(source):
        way.private = TemporaryDirectory(prefix="ppa-desk-")
        shutil.copyfile(source, way.database)
        shutil.copyfile(beside(source)[0], beside(way.database)[0])
    return False


def _prove(way: Way, key: bytes, still: bool) -> int:
    kept = log_kept(way.database) if way.unclean else contextlib.nullcontext()
    with kept, opened(way.database, key, still=still) as connection:
        step = step_of(connection, way.database)
        if way.unclean:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        small = way.database.stat().st_size <= SMALL
        if wrong := flaws(connection, _CHECKED[way.unclean] if way.unclean or small else ()):
            raise Damaged(path=str(way.database), found=wrong[0].told, backups=(), count=0)
    return step


def _lift(way: Way, key: bytes) -> bool:
    """Bring the file to this program's step, or a private copy of it where one may only read."""
    if way.held:
        backup.make(way.folder, key, "migration")
        lift.lift(way.database, key)
        return False
    source, still = way.database, way.because == "folder" and way.private is None
    if way.private is None:
        way.private = TemporaryDirectory(prefix="ppa-desk-")
        backup.copy(source, way.database, key, still=still)
    lift.step_up(way.database, key)
    return False


def _put_keys(folder: Path, ring: Keys) -> None:
    there = folder / KEYS
    if there.exists():
        there.replace(kept_as(there))
    ring.write(there)
