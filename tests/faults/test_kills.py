"""Kill -9 while saving, importing, migrating, backing up, restoring: nothing acknowledged is lost, it always opens."""

import shutil
import time
from pathlib import Path

import pytest
from sqlalchemy import text

from ppa_desk.services import workspaces
from ppa_desk.store import backup, migrate, sound
from ppa_desk.store.files import BACKUPS, DATABASE
from ppa_desk.store.workspace import Workspace
from tests.faults import work
from tests.faults.killing import Killer
from tests.store.next_version import know, prepare

pytestmark = pytest.mark.faults

ROUNDS = 50


@pytest.fixture
def killer(tmp_path, request, record_property):
    """Kills, and tells how often in the end."""
    made = Killer(tmp_path, seed=len(request.node.name))
    yield made
    record_property("figure", f"{made.kills} kills, {made.before_end} before the end of the work")


@pytest.fixture
def folder(tmp_path) -> Path:
    """A workspace with one record, closed."""
    with workspaces.create(tmp_path / "ws") as made:
        work.add_one(made)
    return tmp_path / "ws"


def asked(workspace, statement: str) -> list:
    with workspace.store.read() as session:
        return [row[0] if len(row) == 1 else tuple(row) for row in session.execute(text(statement))]


def whole(workspace) -> None:
    """No unit is torn: every organisation has all its parts, and everything is what its history says."""
    parts = "SELECT count(*) FROM organisation o WHERE (SELECT count(*) FROM membership WHERE organisation_id = o.id)"
    assert asked(workspace, f"{parts} <> {work.PARTS}") == [0]
    assert [one.code for one in sound.check(workspace.store) if one.bad or "repaired" in one.code] == []


def test_no_acknowledged_save_is_lost(folder, killer, record_property):
    told, lost = [], 0
    for _ in range(ROUNDS):
        told += map(int, killer.run(work.save, str(folder), longest=0.2))
        with workspaces.open_(folder) as opened:
            there = set(asked(opened, "SELECT id FROM organisation"))
            lost += len(set(told) - there)
            whole(opened)
            opened._changed_at = None
    record_property("figure", f"{len(told)} acknowledged saves, {lost} lost")
    assert lost == 0 and len(told) > ROUNDS / 2


@pytest.mark.postgres
def test_no_acknowledged_save_is_lost_on_a_server(server_url, killer, record_property):
    told, lost = [], 0
    for _ in range(20):
        told += map(int, killer.run(work.save, server_url, longest=0.2))
    with workspaces.open_(server_url) as opened:
        lost = len(set(told) - set(asked(opened, "SELECT id FROM organisation")))
        whole(opened)
    record_property("figure", f"{len(told)} acknowledged saves, {lost} lost")
    assert lost == 0 and len(told) > 5


def test_an_import_is_there_whole_or_not_at_all(folder, killer, tmp_path):
    rows, kept = 2000, []
    pristine = shutil.copytree(folder, tmp_path / "pristine")
    started = time.monotonic()
    assert killer.run(work.bring_in, str(folder), rows) == ["done"]
    longest = (time.monotonic() - started) * 1.1
    for _ in range(ROUNDS):
        shutil.rmtree(folder)
        shutil.copytree(pristine, folder)
        told = killer.run(work.bring_in, str(folder), rows, longest=longest)
        with workspaces.open_(folder) as opened:
            (count,) = asked(opened, "SELECT count(*) FROM person")
            assert count in (0, rows) and (count == rows or not told)
            whole(opened)
            opened._changed_at = None
        kept.append(count == rows)
    assert not all(kept)


def test_a_migration_happened_or_did_not(folder, killer, tmp_path, record_property):
    before, after = migrate.MIGRATIONS, str(prepare(tmp_path))
    pristine = shutil.copytree(folder, tmp_path / "pristine")
    started = time.monotonic()
    assert killer.run(work.lift, str(folder), after) == ["done"]
    longest, lifted = (time.monotonic() - started) * 1.1, 0
    for number in range(ROUNDS):
        shutil.rmtree(folder)
        shutil.copytree(pristine, folder)
        told = killer.run(work.lift, str(folder), after, longest=longest)
        lifted += bool(told)
        if number % 3 == 0 and not told:
            _opens_as_it_was_or_lifted(folder)
        know(Path(after))
        try:
            with Workspace.open(folder) as opened:
                assert asked(opened, "SELECT id, founded FROM organisation") == [(1, 1901)]
                assert asked(opened, "SELECT count(*) FROM membership") == [work.PARTS]
        finally:
            know(before)
        assert not [one for one in folder.iterdir() if "migrating" in one.name]
    record_property("figure", f"{lifted} migrations had ended")


def _opens_as_it_was_or_lifted(folder: Path) -> None:
    """The program that does not know the step opens the file if it is as it was, and says so if it is newer."""
    try:
        with workspaces.open_(folder) as opened:
            whole(opened)
    except workspaces.Newer:
        return


def test_every_published_backup_is_whole(folder, killer, record_property):
    told, seen, broken, strays = [], 0, 0, 0
    for _ in range(ROUNDS):
        told += map(int, killer.run(work.back_up, str(folder), longest=0.25))
        strays += len(list((folder / BACKUPS).glob("*.tmp")))
        with workspaces.open_(folder) as opened:
            there = opened.backups()
            seen, broken = seen + len(there), broken + sum(bool(one.trouble) for one in there)
            assert there[0].counts.organisations <= len(asked(opened, "SELECT id FROM organisation"))
            assert set(told) <= set(asked(opened, "SELECT id FROM organisation"))
            opened._changed_at = None
        assert not list((folder / BACKUPS).glob("*.tmp"))
    with workspaces.open_(folder, read_only=True) as opened:
        key = opened._key
    for one in backup.found(folder):
        backup.copy(one.folder / DATABASE, folder / "proof", key, still=True)
        (folder / "proof").unlink()
    record_property("figure", f"{seen} backups looked at, {broken} broken, {strays} unfinished ones swept away")
    assert broken == 0 and strays > 0


def test_a_restore_happened_or_did_not(folder, killer, tmp_path, record_property):
    with workspaces.open_(folder) as opened:
        kept = opened.backup().folder
        work.add_one(opened)
        opened._changed_at = None
    pristine = shutil.copytree(folder, tmp_path / "pristine")
    started = time.monotonic()
    assert killer.run(work.restore, str(kept), str(folder)) == ["done"]
    longest, restored = (time.monotonic() - started) * 1.1, 0
    for _ in range(ROUNDS):
        shutil.rmtree(folder)
        shutil.copytree(pristine, folder)
        told = killer.run(work.restore, str(kept), str(folder), longest=longest)
        with workspaces.open_(folder) as opened:
            count = len(asked(opened, "SELECT id FROM organisation"))
            assert count == 1 if told else count in (1, 2)
            whole(opened)
            held = max(one.counts.organisations for one in opened.backups() if one.counts)
            assert count == 2 or held == 2, "what stood there before the restore is in a backup"
            opened._changed_at = None
        restored += count == 1
        assert not [one for one in folder.iterdir() if "restor" in one.name]
    record_property("figure", f"{restored} restores had happened")
