"""Backups: copies that were opened and read whole before they count, kept by their place in the sequence.

A backup is itself a workspace's folder, with the database and its keys, so that one alone can be opened.
"""

import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.store.engines import connect
from ppa_desk.store.files import BACKUPS, DATABASE, KEYS, in_words, settle, settle_file, write_whole
from ppa_desk.store.proof import Counts, Damaged, counts, flaws, opened, step_of

EVERY = 30 * 60
"""Seconds of unsaved-elsewhere change after which a backup is due."""

NEWEST, DAYS, WEEKS, MONTHS = 5, 7, 8, 12
PAGES = 2048
"""Pages copied between two words of progress: 8 MB."""

Step = Callable[[int, int], None]

_NAME = re.compile(r"(\d{6})-(\d{8}T\d{6}Z)-([a-z_]{1,20})")
_TARGET = ("cipher_log_level=NONE", "synchronous=OFF")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup. `counts` is None and `trouble` says why where it cannot be restored."""

    number: int
    at: datetime
    reason: str
    folder: Path
    size: int
    counts: Counts | None = None
    trouble: str = ""


def make(folder: Path, key: bytes, reason: str, *, now: datetime | None = None, step: Step | None = None) -> Backup:
    """Copy the workspace in `folder`, prove the copy, publish it, and let old ones go. DiskFull, Damaged.

    `step` hears pages done and pages in all, and may raise to stop; then nothing is left behind.
    """
    shelf, at = folder / BACKUPS, now or datetime.now(UTC)
    with in_words(shelf):
        shelf.mkdir(exist_ok=True)
        name = f"{_last(shelf) + 1:06}-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}-{reason}"
        fresh = shelf / f"{name}.tmp"
        try:
            fresh.mkdir(mode=0o700)
            copy(folder / DATABASE, fresh / DATABASE, key, step)
            write_whole(fresh / KEYS, (folder / KEYS).read_bytes())
            fresh.rename(shelf / name)
            settle(shelf)
        except BaseException:
            shutil.rmtree(fresh, ignore_errors=True)
            raise
    tidy(folder)
    return _looked_at(next(one for one in found(folder) if one.folder.name == name), key)


def copy(source: Path, target: Path, key: bytes, step: Step | None = None, *, still: bool = False) -> None:
    """Copy a database as it stands at one moment, whoever writes meanwhile, and prove the copy. DiskFull, Damaged.

    `still` promises that nobody writes it.
    """

    def tell(_status: int, left: int, pages: int) -> None:
        if step:
            step(pages - left, pages)

    with opened(source, key, still=still) as old, _fresh(target, key) as new:
        old.execute("BEGIN")
        old.execute("SELECT count(*) FROM sqlite_master").fetchone()
        old.backup(new, pages=PAGES, progress=tell)
        old.execute("COMMIT")
        new.execute("PRAGMA journal_mode=DELETE")
        prove(new, target)
    settle_file(target)


def prove(connection: Any, path: Path) -> None:
    """Raise Damaged unless the schema is one this program knows and every page is sound."""
    step_of(connection, path)
    if wrong := flaws(connection):
        raise Damaged(path=str(path), found=wrong[0].told, backups=(), count=0)


def found(folder: Path) -> list[Backup]:
    """Return what lies in a workspace's backups, newest first, without looking inside."""
    shelf = folder / BACKUPS
    if not shelf.is_dir():
        return []
    told = [one for path in shelf.iterdir() if (one := _named(path))]
    return sorted(told, key=lambda one: one.number, reverse=True)


def listing(folder: Path, key: bytes) -> list[Backup]:
    """Return a workspace's backups, newest first, each opened: how much it holds, or why it cannot be restored."""
    return [_looked_at(one, key) for one in found(folder)]


def due(changed_at: float | None, now: float) -> bool:
    """Say whether changes have gone without a backup for too long; both in seconds of a clock that never jumps."""
    return changed_at is not None and now - changed_at >= EVERY


def keep(made: Sequence[tuple[int, datetime]]) -> set[int]:
    """Return the numbers to keep: the newest, and the last of each of the latest days, weeks and months.

    Latest by sequence, never by the clock: a wrong date costs no backup but its own.
    """
    ordered = sorted(made, reverse=True)
    kept = {number for number, _ in ordered[:NEWEST]}
    for label, most in (("%Y-%m-%d", DAYS), ("%G-%V", WEEKS), ("%Y-%m", MONTHS)):
        last: dict[str, int] = {}
        for number, at in ordered:
            last.setdefault(at.strftime(label), number)
        kept |= set(list(last.values())[:most])
    return kept


def tidy(folder: Path) -> None:
    """Let go of the backups that are not kept. What cannot be removed stays."""
    there = found(folder)
    kept = keep([(one.number, one.at) for one in there])
    _remove(one.folder for one in there if one.number not in kept)


def sweep(folder: Path) -> None:
    """Remove what an interrupted backup or removal left."""
    shelf = folder / BACKUPS
    if shelf.is_dir():
        _remove(one for one in shelf.glob("*.tmp") if _NAME.fullmatch(one.stem))


def drop(backups: Iterable[Backup]) -> None:
    """Remove backups. What cannot be removed stays."""
    _remove(one.folder for one in backups)


def _remove(folders: Iterable[Path]) -> None:
    """Remove backups by first taking their name away, so that none is ever listed half."""
    for one in folders:
        gone = one if one.suffix == ".tmp" else one.with_name(one.name + ".tmp")
        try:
            one.rename(gone)
        except OSError:
            continue
        shutil.rmtree(gone, ignore_errors=True)


def _last(shelf: Path) -> int:
    return max((int(match[1]) for one in shelf.iterdir() if (match := _NAME.match(one.name))), default=0)


def _named(path: Path) -> Backup | None:
    match, database = _NAME.fullmatch(path.name), path / DATABASE
    try:
        at = datetime.strptime(match[2], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC) if match else None
        size = database.stat().st_size
    except (ValueError, OSError):
        return None
    return Backup(int(match[1]), at, match[3], path, size) if match and at and path.is_dir() else None


def _looked_at(one: Backup, key: bytes) -> Backup:
    path = one.folder / DATABASE
    try:
        with opened(path, key, still=True) as connection:
            step_of(connection, path)
            return replace(one, counts=counts(connection))
    except (DeskError, OSError) as error:
        return replace(one, trouble=getattr(error, "code", type(error).__name__))


@contextmanager
def _fresh(target: Path, key: bytes) -> Iterator[Any]:
    target.touch(mode=0o600)
    connection = connect(target, key, _TARGET)
    try:
        yield connection
    finally:
        connection.close()
