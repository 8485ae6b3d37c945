"""A full disk and a folder that may not be written: said in words, nothing lost, nothing half left."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from sqlalchemy import text

from ppa_desk.sentences import sentence
from ppa_desk.services import workspaces
from ppa_desk.store import attachments, backup, migrate
from ppa_desk.store.files import BACKUPS, DATABASE, KEYS, DiskFull, NotWritable
from ppa_desk.store.workspace import Workspace
from tests.faults.killing import CONTEXT
from tests.store.next_version import know, prepare

pytestmark = pytest.mark.faults

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
only_root = pytest.mark.skipif(not ROOT, reason="only root may mount a small disk")
KILOBYTE = 1024


class Disk:
    """A disk of a few megabytes."""

    def __init__(self, folder: Path, size: str) -> None:
        self.folder = folder
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], check=True)

    def fill(self, left: int = 0) -> None:
        """Leave `left` kilobytes free."""
        with (self.folder / "filler").open("ab", buffering=0) as file:
            free = os.statvfs(self.folder)
            os.posix_fallocate(file.fileno(), 0, file.tell() + free.f_bavail * free.f_frsize - left * KILOBYTE)

    def clear(self) -> None:
        """Free the space again."""
        (self.folder / "filler").unlink()

    def again(self, how: str) -> None:
        """Mount it for reading only, or for writing again."""
        subprocess.run(["mount", "-o", f"remount,{how}", str(self.folder)], check=True)

    def remove(self) -> None:
        """Take it away."""
        subprocess.run(["umount", str(self.folder)], check=True)


@pytest.fixture
def disk(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    made = Disk(folder, "10m")
    yield made
    made.remove()


def add(workspace, name: str = "one", notes: str = "") -> int:
    with workspace.store.unit("add") as unit:
        return unit.add("organisation", {"name": name, "notes": notes})


def names(workspace) -> list[str]:
    with workspace.store.read() as session:
        return list(session.execute(text("SELECT name FROM organisation ORDER BY id")).scalars())


def leftovers(folder: Path) -> list[str]:
    """Return files of no bytes, and what something half done left."""
    odd = (".tmp", ".new", ".migrating", ".restoring", ".kept", "-journal")
    return [
        one.name
        for one in folder.rglob("*")
        if one.name != "workspace.lock" and (one.name.endswith(odd) or (one.is_file() and one.stat().st_size == 0))
        if not one.name.endswith(("-wal", "-shm"))
    ]


@only_root
def test_saving_on_a_full_disk_loses_nothing_and_goes_on_once_there_is_room(disk):
    with workspaces.create(disk.folder / "ws") as opened:
        add(opened, "before")
        disk.fill()
        with pytest.raises(DiskFull) as told:
            for _ in range(200):
                add(opened, "too much", "x" * 20_000)
        assert "no room" in sentence(told.value)
        kept = names(opened)
        assert kept[0] == "before" and len(kept) < 200
        with pytest.raises(DiskFull):
            add(opened, "too much", "x" * 200_000)
        assert names(opened) == kept
        disk.clear()
        add(opened, "after")
    with workspaces.open_(disk.folder / "ws") as again:
        assert names(again) == [*kept, "after"]
        assert not [one for one in again.check() if one.bad]


@only_root
def test_an_import_that_does_not_fit_leaves_nothing(disk):
    with workspaces.create(disk.folder / "ws") as opened:
        add(opened)
        with pytest.raises(DiskFull), opened.store.unit("import") as unit:
            unit.add_all("organisation", [{"name": f"n{n}", "notes": "x" * 1000} for n in range(9000)])
        assert names(opened) == ["one"]
        assert not [one for one in opened.check() if one.bad]


@only_root
def test_a_file_that_does_not_fit_is_not_attached(disk):
    with workspaces.create(disk.folder / "ws") as opened:
        number = add(opened)
        with pytest.raises(DiskFull), opened.store.unit("attachment.add") as unit:
            attachments.attach(unit, "organisation", number, "x.bin", os.urandom(8 << 20))
        with opened.store.read() as session:
            assert attachments.of(session.connection(), "organisation", number) == []


@only_root
@pytest.mark.parametrize("left", [0, 4, 40, 200, 440])
def test_a_backup_that_does_not_fit_leaves_the_earlier_ones_and_nothing_half(disk, left):
    folder = disk.folder / "ws"
    with workspaces.create(folder) as opened:
        add(opened)
        opened.backup()
        disk.fill(left)
        with pytest.raises(DiskFull):
            opened.backup()
        assert [one.trouble for one in opened.backups()] == [""] and leftovers(folder) == []
        disk.clear()
        opened.backup()
        assert len(opened.backups()) == 2


@only_root
def test_closing_on_a_full_disk_says_so_after_all_is_closed(disk):
    folder = disk.folder / "ws"
    opened = workspaces.create(folder)
    add(opened)
    disk.fill()
    with pytest.raises(DiskFull):
        opened.close()
    disk.clear()
    with workspaces.open_(folder) as again:
        assert names(again) == ["one"] and leftovers(folder) == []


@only_root
@pytest.mark.parametrize("left", [0, 4, 100, 400])
def test_a_workspace_that_does_not_fit_is_not_half_made(disk, left):
    disk.fill(left)
    folder = disk.folder / "ws"
    with pytest.raises(DiskFull):
        workspaces.create(folder)
    assert leftovers(disk.folder) == [] and not (folder / DATABASE).exists()
    disk.clear()
    with workspaces.create(folder) as opened:
        add(opened)


@only_root
def test_keys_that_do_not_fit_leave_the_old_ones(disk):
    with workspaces.create(disk.folder / "ws", "la première phrase") as opened:
        disk.fill()
        with pytest.raises(DiskFull):
            opened.set_passphrase("la seconde phrase")
        disk.clear()
    workspaces.open_(disk.folder / "ws", "la première phrase").close()


@only_root
@pytest.mark.parametrize("left", [0, 100, 500])
def test_a_restore_that_does_not_fit_leaves_everything_as_it_was(disk, left):
    folder = disk.folder / "ws"
    with workspaces.create(folder) as opened:
        add(opened, "good")
        kept = opened.backup().folder
        add(opened, "later")
        opened._changed_at = None
    disk.fill(left)
    with pytest.raises(DiskFull):
        workspaces.restore(kept, folder)
    assert leftovers(folder) == [] and not list(folder.glob("*damaged*"))
    disk.clear()
    with workspaces.open_(folder) as again:
        assert names(again) == ["good", "later"]


@only_root
@pytest.mark.parametrize("left", [0, 500, 900])
def test_a_migration_that_does_not_fit_leaves_everything_as_it_was(disk, left, tmp_path):
    folder, before = disk.folder / "ws", migrate.MIGRATIONS
    with workspaces.create(folder) as opened:
        add(opened)
    content = (folder / DATABASE).read_bytes()
    after = prepare(tmp_path)
    disk.fill(left)
    know(after)
    try:
        with pytest.raises(DiskFull):
            workspaces.open_(folder)
    finally:
        know(before)
    assert (folder / DATABASE).read_bytes() == content and leftovers(folder) == []
    disk.clear()
    with workspaces.open_(folder) as again:
        assert names(again) == ["one"]


@only_root
def test_a_disk_mounted_for_reading_only_is_read(disk):
    folder = disk.folder / "ws"
    with workspaces.create(folder) as opened:
        add(opened)
    disk.again("ro")
    try:
        with workspaces.open_(folder) as opened:
            assert names(opened) == ["one"] and opened.read_only
            assert "notice.read_only_folder" in [one.code for one in opened.notices()]
        with pytest.raises(NotWritable):
            workspaces.create(disk.folder / "other")
    finally:
        disk.again("rw")


def somebody(folder: str, pipe, read_only: bool) -> None:
    """As a user without rights on the folder, open the workspace, read it, try to write it; tell what came of it."""
    backup.found(Path(folder))  # imports what it needs while the user may still read Python's own files
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    try:
        with Workspace.open(Path(folder), read_only=read_only) as opened:
            told = [opened.read_only, names(opened), [one.code for one in opened.notices()]]
    except Exception as error:
        told = [type(error).__name__, sentence(error) if hasattr(error, "code") else repr(error)]
    pipe.send(told)


def opened_by_somebody(folder: Path, *, read_only: bool = False) -> list:
    """Let a user who is not root open a folder."""
    ours, theirs = CONTEXT.Pipe()
    process = CONTEXT.Process(target=somebody, args=(str(folder), theirs, read_only))
    process.start()
    assert ours.poll(60)
    told = ours.recv()
    process.join()
    return told


@pytest.fixture
def shared():
    """A folder that everybody may enter."""
    folder = Path(tempfile.mkdtemp(prefix="ppa-desk-shared-"))
    folder.chmod(0o755)
    yield folder
    for one in (folder, *folder.rglob("*")):
        one.chmod(0o700)
    shutil.rmtree(folder)


def forbid(folder: Path) -> None:
    """Let everybody read a folder and nobody write it."""
    for one in (*folder.rglob("*"), folder):
        one.chmod(0o555 if one.is_dir() else 0o444)


READ = [True, ["one"], ["notice.unprotected", "notice.read_only_folder"]]


@pytest.mark.parametrize("read_only", [False, True])
def test_a_folder_that_may_not_be_written_is_read(shared, read_only):
    with workspaces.create(shared / "ws") as opened:
        add(opened)
    before = {one.name: one.stat().st_mtime_ns for one in (shared / "ws").iterdir()}
    forbid(shared / "ws")
    assert opened_by_somebody(shared / "ws", read_only=read_only) == READ
    assert {one.name: one.stat().st_mtime_ns for one in (shared / "ws").iterdir()} == before


def test_a_folder_left_open_that_may_not_be_written_is_read_with_its_last_change(shared, tmp_path):
    with workspaces.create(tmp_path / "ws") as opened:
        add(opened)
        shutil.copytree(tmp_path / "ws", shared / "ws")
    assert (shared / "ws" / (DATABASE + "-wal")).stat().st_size > 0
    forbid(shared / "ws")
    assert opened_by_somebody(shared / "ws") == READ


def test_a_backup_on_a_disk_for_reading_only_is_opened(shared):
    with workspaces.create(shared / "ws") as opened:
        add(opened)
        kept = opened.backup().folder
    forbid(shared / "ws")
    assert opened_by_somebody(kept, read_only=True) == READ


def test_a_file_that_may_not_be_written_in_a_folder_that_may_is_read(shared):
    with workspaces.create(shared / "ws") as opened:
        add(opened)
    for one in (shared / "ws").rglob("*"):
        one.chmod(0o755 if one.is_dir() else 0o444)
    (shared / "ws" / "workspace.lock").chmod(0o666)
    (shared / "ws").chmod(0o777)
    assert opened_by_somebody(shared / "ws") == READ


@only_root
@pytest.mark.parametrize("name", [DATABASE, KEYS])
def test_a_file_that_may_not_even_be_read_is_told(shared, name):
    workspaces.create(shared / "ws").close()
    forbid(shared / "ws")
    (shared / "ws" / name).chmod(0o000)
    told = opened_by_somebody(shared / "ws")
    assert told[0] == "NotReadable" and name in told[1]


def test_backups_of_a_damaged_workspace_are_named_where_nothing_may_be_written(shared):
    with workspaces.create(shared / "ws") as opened:
        add(opened)
    assert len(backup.found(shared / "ws")) == 1 and (shared / "ws" / BACKUPS).is_dir()
    (shared / "ws" / DATABASE).write_bytes(b"rubbish" * 999)
    forbid(shared / "ws")
    for one in (shared / "ws" / BACKUPS).iterdir():
        one.chmod(0o755)
    told = opened_by_somebody(shared / "ws")
    assert told[0] == "Damaged" and "(1 are there)" in told[1]
