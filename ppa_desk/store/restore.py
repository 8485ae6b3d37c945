"""Bringing a backup back: to a new folder, or over a workspace whose own file is kept beside it.

What is about to happen is written down first, so that a restore cut short is finished when the folder is next opened.
"""

import contextlib
import json
import re
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from ppa_desk.errors import DeskError
from ppa_desk.store import keys
from ppa_desk.store.backup import copy, make
from ppa_desk.store.files import (
    BACKUPS,
    DATABASE,
    KEYS,
    beside,
    in_words,
    kept_as,
    log_kept,
    remove_database,
    settle,
    unclean,
    write_whole,
)
from ppa_desk.store.proof import Damaged, Newer

PLAN, DONE, NEW_KEYS = "restore.json", "restores.jsonl", KEYS + ".restoring"


class NotABackup(DeskError):
    """The folder named is no backup of a workspace."""

    code = "restore.not_a_backup"


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did. `kept` names the file that stood there before, if one did."""

    backup: str
    at: str
    who: str
    kept: str = ""
    kept_keys: str = ""


def restore(backup: Path, to: Path, key: bytes, who: str = "") -> Restored:
    """Put a proven copy of a backup into a folder, in place of what stands there. NotABackup, Damaged, DiskFull.

    The caller holds the folder's lock, and nobody has its database open.
    """
    if not (backup / DATABASE).is_file():
        raise NotABackup(path=str(backup))
    with in_words(to):
        to.mkdir(mode=0o700, parents=True, exist_ok=True)
        sweep(to)
        try:
            copy(backup / DATABASE, _fresh(to), key, still=not unclean(backup / DATABASE))
            write_whole(to / NEW_KEYS, (backup / KEYS).read_bytes())
            done = _plan(backup, to, who)
            write_whole(to / PLAN, json.dumps(asdict(done)).encode())
        except BaseException:
            sweep(to)
            raise
        finish(to)
    return done


def back_up_first(folder: Path, key: bytes) -> None:
    """Back up what a restore is about to put aside, where it can still be read."""
    if pending(folder):
        finish(folder)
    if (folder / DATABASE).is_file() and (folder / KEYS).is_file():
        with contextlib.suppress(Damaged, Newer), log_kept(folder / DATABASE):
            make(folder, key, "restore")


def pending(folder: Path) -> bool:
    """Say whether a restore was cut short here."""
    return (folder / PLAN).is_file()


def finish(folder: Path) -> None:
    """Do what the plan says and has not been done: every step can be done again, and in no order is anything lost."""
    done = _planned(folder)
    if _fresh(folder).is_file():
        _move_away(folder, done.kept)
        _fresh(folder).replace(folder / DATABASE)
    if (folder / NEW_KEYS).is_file():
        _put_keys(folder, done.kept_keys)
    settle(folder)
    _write_down(folder, done)
    (folder / PLAN).unlink()
    settle(folder)


def sweep(folder: Path) -> None:
    """Remove what a restore left that had not come as far as its plan."""
    if not pending(folder):
        remove_database(_fresh(folder))
        (folder / NEW_KEYS).unlink(missing_ok=True)


def _planned(folder: Path) -> Restored:
    """Read the plan. Damaged where it names other files than a restore would: the folder may be anybody's."""
    path = folder / PLAN
    try:
        done = Restored(**json.loads(path.read_bytes()))
        sound = all(re.fullmatch(_KEPT, name) for name in (done.kept, done.kept_keys))
    except (ValueError, TypeError):
        sound = False
    if not sound:
        raise Damaged(path=str(path), found=PLAN, backups=(), count=0)
    return done


_KEPT = rf"|(?:{re.escape(DATABASE)}|{re.escape(KEYS)})\.damaged-\d+"


def _fresh(folder: Path) -> Path:
    return folder / (DATABASE + ".restoring")


def _plan(backup: Path, to: Path, who: str) -> Restored:
    at = datetime.now(UTC).isoformat(timespec="seconds")
    kept = kept_as(to / DATABASE).name if _stands(to / DATABASE) else ""
    kept_keys = "" if _same_key(backup, to) or not (to / KEYS).exists() else kept_as(to / KEYS).name
    return Restored(backup.name, at, who, kept, kept_keys)


def _stands(database: Path) -> bool:
    return any(one.exists() for one in (database, *beside(database)))


def _same_key(backup: Path, to: Path) -> bool:
    try:
        return keys.read(backup / KEYS).mark == keys.read(to / KEYS).mark
    except DeskError:
        return False


def _move_away(folder: Path, kept: str) -> None:
    """Move the old database away under its new name, what SQLite left beside it first: never beside another file."""
    database = folder / DATABASE
    for one, name in zip((*beside(database), database), ("-wal", "-shm", ""), strict=True):
        if one.exists():
            one.replace(folder / f"{kept}{name}")


def _put_keys(folder: Path, kept: str) -> None:
    """Put the backup's keys where they open another key; else the present ones, which may be newer, stay."""
    fresh, there = folder / NEW_KEYS, folder / KEYS
    if kept and there.exists():
        there.replace(folder / kept)
    if there.exists():
        fresh.unlink()
    else:
        fresh.replace(there)


def _write_down(folder: Path, done: Restored) -> None:
    (folder / BACKUPS).mkdir(exist_ok=True)
    with (folder / BACKUPS / DONE).open("a", encoding="utf-8") as file:
        file.write(json.dumps(asdict(done), ensure_ascii=False) + "\n")
