"""Files and folders handled so that a crash, a full disk or a second try leaves nothing half done."""

import contextlib
import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from ppa_desk.errors import DeskError

DATABASE, KEYS, BACKUPS = "workspace.ppadesk", "keys.json", "backups"
"""What lies in a workspace's folder, and in each of its backups."""


_LITTLE = 1 << 16


class DiskFull(DeskError):
    """There is no room left where the workspace is."""

    code = "files.disk_full"


class NotWritable(DeskError):
    """The folder or file may not be written."""

    code = "files.not_writable"


class NotReadable(DeskError):
    """The file is there and may not be read."""

    code = "files.not_readable"


@contextlib.contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Raise DiskFull or NotWritable for what the system says of writing at `path`; other errors pass."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(path=str(path)) from error
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENAMETOOLONG):
            raise NotWritable(path=str(path)) from error
        raise


def make_folder(path: Path) -> None:
    """Make a folder and those above it, for its owner alone. DiskFull; NotWritable also where no folder can be."""
    try:
        with in_words(path):
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:  # a file in the way, a name too long, a place without folders
        raise NotWritable(path=str(path)) from error


def is_full(path: str | Path) -> bool:
    """Say whether there is so little room that SQLite cannot make its own small files; it says "I/O error" then."""
    try:
        return shutil.disk_usage(Path(path).parent).free < _LITTLE
    except OSError:
        return False


def may_read(path: str | Path) -> bool:
    """Say whether a file may be read, or is not there."""
    return not Path(path).exists() or os.access(path, os.R_OK)


def write_whole(path: Path, content: bytes, mode: int = 0o600) -> None:
    """Write a file so that it holds either what it held before or all of `content`. DiskFull, NotWritable."""
    fresh = path.with_name(path.name + ".tmp")
    with in_words(path):
        try:
            fresh.unlink(missing_ok=True)
            with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
        except OSError:
            fresh.unlink(missing_ok=True)
            raise
        settle(path.parent)


def settle(folder: Path) -> None:
    """Make renames within a folder survive a power cut (systems without folder handles do so themselves)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def settle_file(path: Path) -> None:
    """Make a file's content survive a power cut."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def beside(path: Path) -> tuple[Path, Path]:
    """Return the two files SQLite keeps beside a database while it is open."""
    return path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")


def unclean(path: Path) -> bool:
    """Say whether a database was left without being closed: there are changes beside it that it lacks."""
    wal = beside(path)[0]
    return wal.is_file() and wal.stat().st_size > 0


@contextlib.contextmanager
def log_kept(database: Path) -> Iterator[None]:
    """Keep what lies beside a database that was not closed, should it prove damaged: SQLite may throw it away."""
    if not unclean(database):
        yield
        return
    log = beside(database)[0]
    kept = log.with_name(log.name + ".kept")
    with in_words(database):
        shutil.copyfile(log, kept)
    try:
        yield
    except BaseException:
        kept.replace(log) if not log.exists() else kept.unlink()
        raise
    kept.unlink()


def kept_as(path: Path) -> Path:
    """Return a free name to keep a damaged file under, beside it."""
    number = 1
    while (free := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    return free


def remove_database(path: Path) -> None:
    """Remove a database of our own making with what lies beside it."""
    journal = path.with_name(path.name + "-journal")
    for one in (path, *beside(path), journal):
        with contextlib.suppress(OSError):
            one.unlink(missing_ok=True)
