"""What the processes do that are killed: each tells every acknowledged change in a file, right after it."""

import os
import time
from pathlib import Path

from ppa_desk.services import workspaces
from ppa_desk.store import engines, unit  # noqa: F401  (loaded before the first process is forked)
from ppa_desk.store.workspace import Workspace
from tests.store.next_version import know

PARTS = 5


class Told:
    """A file that says what is acknowledged."""

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def tell(self, word: object) -> None:
        """Say one thing."""
        os.write(self._handle, f"{word}\n".encode())


def said(path: Path) -> list[str]:
    """Return what a killed process said."""
    return path.read_text().split() if path.exists() else []


def add_one(workspace) -> int:
    """Add an organisation with its memberships, and return its number."""
    with workspace.store.unit("add") as made:
        number = made.add("organisation", {"name": f"Société N'Goma {os.getpid()}", "notes": "étain " * 30})
        made.add_all("membership", [{"organisation_id": number}] * PARTS)
    return number


def save(told: Path, place: str) -> None:
    """Save one record after another, for ever."""
    with workspaces.open_(place) as workspace:
        say = Told(told)
        say.tell("ready")
        while True:
            say.tell(add_one(workspace))


def bring_in(told: Path, place: str, rows: int) -> None:
    """Import many records in one unit."""
    with workspaces.open_(place) as workspace:
        say = Told(told)
        say.tell("ready")
        with workspace.store.unit("import") as made:
            made.add_all("person", [{"family_name": f"N'Goma {n}", "notes": "x" * 200} for n in range(rows)])
        say.tell("done")


def lift(told: Path, place: str, migrations: str) -> None:
    """Open a workspace with the next version of the program."""
    know(Path(migrations))
    say = Told(told)
    say.tell("ready")
    Workspace.open(Path(place)).close()
    say.tell("done")


def back_up(told: Path, place: str) -> None:
    """Save and back up, for ever."""
    with workspaces.open_(place) as workspace:
        say = Told(told)
        say.tell("ready")
        while True:
            say.tell(add_one(workspace))
            workspace.backup()


def restore(told: Path, backup: str, place: str) -> None:
    """Bring a backup back over a workspace."""
    say = Told(told)
    say.tell("ready")
    workspaces.restore(backup, place)
    say.tell("done")


def hold(told: Path, place: str) -> None:
    """Open a workspace, save one record, and stay."""
    with workspaces.open_(place, who="Ada") as workspace:
        Told(told).tell(add_one(workspace))
        time.sleep(600)
