"""Making, opening and restoring a workspace: a folder, or a PostgreSQL address."""

from pathlib import Path

from ppa_desk.store import keys, lock
from ppa_desk.store import restore as restoring
from ppa_desk.store.backup import Backup, Step
from ppa_desk.store.copies import Copies
from ppa_desk.store.files import DATABASE, KEYS, make_folder
from ppa_desk.store.keys import Protection, SecretNeeded, WrongSecret
from ppa_desk.store.lock import HeldBy
from ppa_desk.store.notices import Notice
from ppa_desk.store.opening import NoWorkspace
from ppa_desk.store.proof import Counts, Damaged, Foreign, Newer
from ppa_desk.store.restore import NotABackup, Restored
from ppa_desk.store.server import ServerWorkspace, is_address
from ppa_desk.store.sound import Finding
from ppa_desk.store.workspace import Workspace

__all__ = [
    "Backup",
    "Copies",
    "Counts",
    "Damaged",
    "Finding",
    "Foreign",
    "HeldBy",
    "Newer",
    "NoWorkspace",
    "NotABackup",
    "Notice",
    "Opened",
    "Protection",
    "Restored",
    "SecretNeeded",
    "ServerWorkspace",
    "Step",
    "Workspace",
    "WrongSecret",
    "check",
    "create",
    "open_",
    "restore",
]  # fmt: skip

Opened = Workspace | ServerWorkspace


def create(place: str | Path, secret: str | None = None, *, who: str = "") -> Opened:
    """Make a workspace and open it; a folder without a passphrase is unprotected. WorkspaceThere, SomethingThere."""
    if is_address(str(place)):
        return ServerWorkspace.create(str(place), lambda _place: secret, who=who)
    return Workspace.create(Path(place), secret, who=who)


def open_(
    place: str | Path,
    secret: str | None = None,
    *,
    read_only: bool = False,
    who: str = "",
    take_over: bool = False,
    remember: bool = False,
) -> Opened:
    """Open a workspace by a passphrase, recovery code or server's password, or without where none is needed.

    `take_over` says a person knows that the computer named in HeldBy let go; `remember` keeps the way in in this
    computer's keyring. Raises NoWorkspace, SecretNeeded, WrongSecret, HeldBy, Damaged, Foreign, Newer, ServerRefused.
    """
    if is_address(str(place)):
        return ServerWorkspace.open(str(place), lambda _place: secret, read_only=read_only, who=who, remember=remember)
    opened = Workspace.open(Path(place), secret, read_only=read_only, who=who, take_over=take_over)
    if remember:
        opened.remember()
    return opened


def check(place: str | Path, secret: str | None = None) -> list[Finding]:
    """Look at everything in a workspace and say what was found; one that somebody holds is only read. As open_."""
    try:
        opened = open_(place, secret)
    except HeldBy:
        opened = open_(place, secret, read_only=True)
    with opened:
        return opened.check()


def restore(backup: str | Path, to: str | Path, secret: str | None = None, *, who: str = "") -> Restored:
    """Bring a backup back into a folder; a workspace there is backed up if it can be, and its file kept in any case.

    Raises NotABackup, SecretNeeded, WrongSecret, HeldBy, Damaged, DiskFull.
    """
    source, folder = Path(backup), Path(to)
    if not (source / DATABASE).is_file():
        raise NotABackup(path=str(source))
    key = keys.read(source / KEYS).unlock(secret)
    make_folder(folder)
    held = lock.acquire(folder, who)
    try:
        restoring.back_up_first(folder, key)
        return restoring.restore(source, folder, key, who)
    finally:
        held.release()
