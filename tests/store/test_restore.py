import json
import shutil
from pathlib import Path

import pytest

from ppa_desk.services import workspaces
from ppa_desk.store import backup, keys, restore
from ppa_desk.store.engines import connect
from ppa_desk.store.files import DATABASE, KEYS, DiskFull
from ppa_desk.store.lock import HeldBy
from ppa_desk.store.proof import Damaged
from ppa_desk.store.restore import NotABackup
from ppa_desk.store.workspace import Workspace


def add(workspace, name: str) -> None:
    with workspace.store.unit("add") as unit:
        unit.add("organisation", {"name": name})


def names(folder: Path, secret: str | None = None) -> list[str]:
    with Workspace.open(folder, secret, read_only=True) as opened, opened.store.read() as session:
        told = session.connection().exec_driver_sql("SELECT name FROM organisation ORDER BY id")
        return list(told.scalars())


@pytest.fixture
def folder(tmp_path) -> Path:
    """A workspace with "good" in its backup and "good", "bad" in itself."""
    with Workspace.create(tmp_path / "ws", who="Ada") as made:
        add(made, "good")
        made.backup()
        add(made, "bad")
        made._changed_at = None
    return tmp_path / "ws"


def first(folder: Path) -> Path:
    return min(one.folder for one in backup.found(folder))


def test_a_backup_is_brought_back_into_a_new_folder(folder, tmp_path):
    done = workspaces.restore(first(folder), tmp_path / "new", who="Ada")
    assert names(tmp_path / "new") == ["good"] and names(folder) == ["good", "bad"] and not done.kept


def test_what_stood_there_is_kept_and_backed_up(folder):
    done = workspaces.restore(first(folder), folder, who="Ada")
    assert names(folder) == ["good"]
    assert [one.reason for one in backup.found(folder)] == ["restore", "asked"]
    (folder / "again").mkdir()
    shutil.copy(folder / done.kept, folder / "again" / DATABASE)
    shutil.copy(folder / KEYS, folder / "again" / KEYS)
    assert names(folder / "again") == ["good", "bad"]


def test_what_was_done_is_written_down(folder):
    source = first(folder)
    workspaces.restore(source, folder, who="Ada")
    (told,) = (folder / "backups" / restore.DONE).read_text().splitlines()
    assert json.loads(told)["backup"] == source.name and json.loads(told)["who"] == "Ada"
    assert not (folder / restore.PLAN).exists()


def test_a_stale_log_beside_the_database_is_not_applied_to_the_backup(folder):
    """Copying a good file over a bad one takes up the bad one's log again, and SQLite says all is well."""
    good = (folder / DATABASE).read_bytes()
    opened = Workspace.open(folder)
    with opened.store.unit("spoil") as unit:
        unit.change("organisation", 1, {"name": "spoilt"})
        unit.add_all("organisation", [{"name": f"unwanted {n}"} for n in range(500)])
    wal = (folder / (DATABASE + "-wal")).read_bytes()
    opened._changed_at = None
    opened.close()
    (folder / DATABASE).write_bytes(good)
    (folder / (DATABASE + "-wal")).write_bytes(wal)
    naive = shutil.copytree(folder, folder.with_name("naive"))
    workspaces.restore(first(folder), folder)
    told = names(naive)
    assert told[0] == "spoilt" and len(told) == 502, "the log is one that is taken up"
    assert names(folder) == ["good"]
    assert backup.listing(folder, keys.read(folder / KEYS).unlock())[0].counts.organisations == 502


def test_a_damaged_database_and_its_log_are_moved_away_together(folder):
    (folder / DATABASE).write_bytes(b"rubbish" * 2000)
    (folder / (DATABASE + "-wal")).write_bytes(b"more rubbish")
    done = workspaces.restore(first(folder), folder)
    assert names(folder) == ["good"]
    assert (folder / done.kept).read_bytes() == b"rubbish" * 2000
    assert (folder / f"{done.kept}-wal").read_bytes() == b"more rubbish"


def test_every_damaged_file_is_kept_under_its_own_name(folder):
    for n in (1, 2, 3):
        (folder / DATABASE).write_bytes(b"rubbish %d" % n)
        assert workspaces.restore(first(folder), folder).kept == f"{DATABASE}.damaged-{n}"


def test_a_damaged_backup_is_refused_and_nothing_is_touched(folder):
    source = first(folder)
    content = bytearray((source / DATABASE).read_bytes())
    content[len(content) // 2] ^= 1
    (source / DATABASE).write_bytes(content)
    with pytest.raises(Damaged):
        workspaces.restore(source, folder)
    assert names(folder) == ["good", "bad"]
    assert not [one for one in folder.iterdir() if "restor" in one.name or "damaged" in one.name]


def test_what_is_no_backup_is_refused(tmp_path, folder):
    with pytest.raises(NotABackup):
        workspaces.restore(tmp_path, folder)
    assert names(folder) == ["good", "bad"]


def test_a_workspace_in_use_is_not_restored_over(folder):
    with Workspace.open(folder), pytest.raises(HeldBy):
        workspaces.restore(first(folder), folder)
    assert names(folder) == ["good", "bad"]


def test_a_backup_of_another_workspace_brings_its_own_keys(folder, tmp_path):
    with Workspace.create(tmp_path / "other", "une autre phrase") as other:
        add(other, "other")
    done = workspaces.restore(first(tmp_path / "other"), folder, "une autre phrase")
    assert names(folder, "une autre phrase") == ["other"]
    assert keys.read(folder / done.kept_keys).unlock()


def test_a_passphrase_changed_since_the_backup_stays_the_one_that_opens(tmp_path):
    with Workspace.create(tmp_path, "la première phrase") as made:
        add(made, "good")
        kept = made.backup().folder
        copied = tmp_path / "elsewhere"
        shutil.copytree(kept, copied)
        made.set_passphrase("la seconde phrase")
    workspaces.restore(copied, tmp_path, "la première phrase")
    assert names(tmp_path, "la seconde phrase") == ["good"]


class Cut(BaseException):
    """The power goes."""


@pytest.mark.parametrize("at", range(1, 16))
def test_a_restore_cut_short_anywhere_is_finished_or_never_happened(folder, at):
    source, key, count = first(folder), keys.read(folder / KEYS).unlock(), [0]

    def cutting(name: str):
        real = getattr(Path, name)

        def cut(self, *rest, **more):
            count[0] += 1
            if count[0] == at:
                raise Cut
            return real(self, *rest, **more)

        return cut

    with pytest.MonkeyPatch.context() as patch:
        for name in ("replace", "unlink", "mkdir", "open"):
            patch.setattr(Path, name, cutting(name))
        try:
            restore.restore(source, folder, key)
        except Cut:
            planned = restore.pending(folder)
        else:
            planned = True
    told = names(folder)
    assert told == (["good"] if planned or told == ["good"] else ["good", "bad"])
    assert not restore.pending(folder) and not (folder / (DATABASE + ".restoring")).exists()
    assert names(folder) == told


@pytest.mark.parametrize("name", ["../stolen", "/etc/cron.d/x", "workspace.ppadesk.damaged-1/../../x", "keys.json"])
def test_a_plan_that_names_other_places_is_refused(folder, name):
    told = {"backup": "x", "at": "", "who": "", "kept": name, "kept_keys": ""}
    (folder / restore.PLAN).write_text(json.dumps(told))
    shutil.copy(first(folder) / DATABASE, folder / (DATABASE + ".restoring"))
    with pytest.raises(Damaged):
        Workspace.open(folder)
    assert (folder / DATABASE).exists()


def test_a_full_disk_leaves_everything_as_it_was(folder, monkeypatch):
    def full(*_told, **_more):
        raise DiskFull(path="x")

    monkeypatch.setattr(restore, "copy", full)
    with pytest.raises(DiskFull):
        workspaces.restore(first(folder), folder)
    assert names(folder) == ["good", "bad"]


def test_a_restored_workspace_can_be_written_and_closed(folder):
    workspaces.restore(first(folder), folder)
    with Workspace.open(folder) as opened:
        add(opened, "after")
    assert names(folder) == ["good", "after"]
    connection = connect(folder / DATABASE, keys.read(folder / KEYS).unlock())
    assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    connection.close()
