"""Who holds a workspace: a file that says so, and the system's own lock on it, which no crash leaves behind."""

import getpass
import json
import os
import socket
import sys
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from ppa_desk.errors import DeskError
from ppa_desk.store.files import in_words

NAME = "workspace.lock"
_FAR = 1 << 20
"""Where Windows locks a byte: far behind the words, so that others can read them."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a workspace, on which computer, in which process, since when (UTC)."""

    who: str
    host: str
    pid: int
    since: str


class HeldBy(DeskError):
    """Somebody has the workspace open for writing. The values are the holder's."""

    code = "lock.held"


class Lock:
    """A held workspace; `release` lets go."""

    def __init__(self, handle: int, holder: Holder) -> None:
        self._handle: int | None = handle
        self.holder = holder

    def release(self) -> None:
        """Let go. Doing so twice is once."""
        if self._handle is not None:
            os.ftruncate(self._handle, 0)
            os.close(self._handle)
            self._handle = None


def acquire(folder: Path, who: str, *, take_over: bool = False) -> Lock:
    """Hold a workspace for writing; `take_over` says a person knows that the other computer let go. HeldBy."""
    path = folder / NAME
    with in_words(path):
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        free, before = _system_lock(handle), holder(folder)
        if free is False or (before and not take_over and _may_live(before, free)):
            raise HeldBy(**asdict(before or Holder("", "", 0, "")), here=free is False)
        now = Holder(who or user(), socket.gethostname(), os.getpid(), datetime.now(UTC).isoformat(timespec="seconds"))
        with in_words(path):
            _write(handle, now)
    except BaseException:
        os.close(handle)
        raise
    return Lock(handle, now)


def user() -> str:
    """Return the name somebody is logged in by, empty where the system has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def holder(folder: Path) -> Holder | None:
    """Return who the lock file names, if it names anybody."""
    try:
        return Holder(**json.loads((folder / NAME).read_bytes()))
    except (OSError, ValueError, TypeError):
        return None


def _write(handle: int, now: Holder) -> None:
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, json.dumps(asdict(now)).encode())
    os.fsync(handle)


def _may_live(before: Holder, free: bool | None) -> bool:
    """Say whether a holder may still be there: surely not where the system's lock was free on its own computer."""
    if before.host != socket.gethostname():
        return True
    return free is None and _lives(before.pid)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


if sys.platform == "win32":

    def _system_lock(handle: int) -> bool | None:
        import msvcrt

        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:

    def _system_lock(handle: int) -> bool | None:
        """Take the system's lock: True, False where another has it, None where the folder knows no locks."""
        import fcntl

        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return None
        return True
