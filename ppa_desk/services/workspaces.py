"""Making, opening, checking, backing up and restoring a workspace: a folder, or a PostgreSQL address."""

from pathlib import Path

from ppa_desk.store.keys import SecretNeeded, WrongSecret
from ppa_desk.store.lock import HeldBy
from ppa_desk.store.workspace import Workspace

__all__ = ["HeldBy", "SecretNeeded", "Workspace", "WrongSecret", "create", "open_"]


def create(place: str | Path, passphrase: str | None = None, *, who: str = "") -> Workspace:
    """Make a workspace and open it; without a passphrase it is unprotected. WorkspaceThere."""
    return Workspace.create(Path(place), passphrase, who=who)


def open_(place: str | Path, secret: str | None = None, *, read_only: bool = False, who: str = "") -> Workspace:
    """Open a workspace by a passphrase or recovery code, or without where none is needed. SecretNeeded, HeldBy."""
    return Workspace.open(Path(place), secret, read_only=read_only, who=who)
