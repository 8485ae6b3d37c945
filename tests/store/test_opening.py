"""What opening a workspace finds: newer, foreign, hostile, damaged, left open, in a folder that may not be written."""

import json
import random
import shutil
import time
from pathlib import Path

import pytest

from ppa_desk.sentences import sentence
from ppa_desk.store import backup, keys, migrate, proof
from ppa_desk.store.database import ReadOnly
from ppa_desk.store.engines import connect
from ppa_desk.store.files import DATABASE, KEYS
from ppa_desk.store.keys import KeysDamaged, KeysMissing, SecretNeeded, WrongSecret
from ppa_desk.store.opening import NoWorkspace
from ppa_desk.store.proof import Damaged, Foreign, Newer
from ppa_desk.store.workspace import Workspace

WORDS = "trois mots à retenir"


def fill(workspace: Workspace, count: int = 40) -> None:
    with workspace.store.unit("import") as unit:
        unit.add_all("organisation", [{"name": f"Société {n}", "notes": "étain " * 40} for n in range(count)])
        unit.add("person", {"family_name": "N'Goma"})
        unit.add("meeting", {"key": "2020"})


@pytest.fixture
def folder(tmp_path) -> Path:
    """A filled workspace with one backup, closed."""
    with Workspace.create(tmp_path / "ws", who="Ada") as made:
        fill(made)
    return tmp_path / "ws"


def key_of(folder: Path) -> bytes:
    return keys.read(folder / KEYS).unlock()


def inside(folder: Path, *statements: str) -> None:
    """Change a workspace's file as no program of ours would."""
    connection = connect(folder / DATABASE, key_of(folder))
    for statement in statements:
        connection.execute(statement)
    connection.close()


def names(folder: Path) -> int:
    with Workspace.open(folder) as opened, opened.store.read() as session:
        return session.connection().exec_driver_sql("SELECT count(*) FROM organisation").scalar()


def test_an_empty_folder_holds_no_workspace(tmp_path):
    with pytest.raises(NoWorkspace):
        Workspace.open(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_newer_workspace_is_refused_with_the_version_it_needs(folder):
    before = (folder / DATABASE).read_bytes()
    step = migrate.head() + 1
    inside(
        folder,
        f"UPDATE alembic_version SET version_num = '{step:04}'",
        f"INSERT INTO schema_step VALUES ({step}, '7.3.1', '2031-01-01')",
        "CREATE TABLE what_is_to_come (id INTEGER)",
    )
    with pytest.raises(Newer) as told:
        Workspace.open(folder)
    assert told.value.values["needs"] == "7.3.1" and "7.3.1" in sentence(told.value)
    assert len((folder / DATABASE).read_bytes()) >= len(before)


HOSTILE = {
    "a view in place of a table": (
        "PRAGMA foreign_keys=OFF",
        "ALTER TABLE alliance RENAME TO was",
        "CREATE VIEW alliance AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n",
    ),
    "a version that never ends": (
        "DROP TABLE alembic_version",
        "CREATE VIEW alembic_version AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        " SELECT max(i) AS version_num FROM n",
    ),
    "a trigger": ("CREATE TRIGGER t AFTER INSERT ON organisation BEGIN SELECT load_extension('/tmp/x.so'); END",),
    "a computed column": ("ALTER TABLE organisation ADD COLUMN big AS (zeroblob(400000000)) VIRTUAL",),
    "a table of its own": ("CREATE TABLE extra (x)",),
    "an index on an expression": ("CREATE INDEX ix_x ON organisation (abs(id))",),
    "a table changed": ("ALTER TABLE organisation ADD COLUMN x",),
    "a table gone": ("DROP TABLE search_index",),
    "another full-text table": ("CREATE VIRTUAL TABLE search_index_2 USING fts5(x)",),
}


@pytest.mark.parametrize("harm", HOSTILE)
def test_a_hostile_database_is_refused_before_anything_is_read_from_it(folder, harm):
    inside(folder, *HOSTILE[harm])
    started = time.monotonic()
    with pytest.raises(Foreign) as told:
        Workspace.open(folder)
    assert time.monotonic() - started < 2
    assert [one.counts.organisations for one in told.value.values["backups"]] == [40]


def test_a_schema_that_keeps_the_program_busy_is_given_up(folder, monkeypatch):
    inside(
        folder,
        "PRAGMA writable_schema=ON",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
        " INSERT INTO sqlite_master SELECT 'table', 'x' || i, 'x' || i, 0, 'CREATE TABLE x' || i || '(y)' FROM n",
    )
    with pytest.raises(Foreign):
        Workspace.open(folder)
    monkeypatch.setattr(proof, "LONGEST", -1)
    with pytest.raises(Damaged) as told:
        Workspace.open(folder)
    assert told.value.values["found"] == "OperationalError"


def test_another_programs_database_is_refused(folder):
    (folder / DATABASE).unlink()
    connection = connect(folder / DATABASE, key_of(folder))
    connection.execute("CREATE TABLE moz_places (id INTEGER)")
    connection.close()
    with pytest.raises(Foreign):
        Workspace.open(folder)


def harmed(whole: bytes, chance: random.Random) -> bytes:
    """Return a file with one of the harms that happen: cut, flipped, zeroed, overwritten, emptied, swapped."""
    content, how = bytearray(whole), chance.randrange(7)
    at = chance.randrange(len(content))
    if how == 0:
        return bytes(content[:at])
    if how == 1:
        content[at] ^= 1 << chance.randrange(8)
    elif how == 2:
        content[at : at + 4096] = bytes(len(content[at : at + 4096]))
    elif how == 3:
        content[at : at + 600] = chance.randbytes(len(content[at : at + 600]))
    elif how == 4:
        return b"" if chance.random() < 0.2 else chance.randbytes(chance.randrange(1, 20000))
    elif how == 5:
        page, other = chance.randrange(len(content) // 4096) * 4096, chance.randrange(len(content) // 4096) * 4096
        content[page : page + 4096], content[other : other + 4096] = (
            content[other : other + 4096],
            content[page : page + 4096],
        )
    else:
        return b"SQLite format 3\0" + bytes(content[16:at])
    return bytes(content)


def test_six_hundred_damaged_files_are_refused_with_their_backups(folder, record_property):
    whole, chance = (folder / DATABASE).read_bytes(), random.Random(20)
    refused = same = 0
    for _ in range(600):
        content = harmed(whole, chance)
        (folder / DATABASE).write_bytes(content)
        try:
            assert names(folder) == 40 and content == whole
            same += 1
        except Damaged as error:
            (kept,) = error.values["backups"]
            assert (kept.counts.organisations, kept.counts.people, kept.counts.meetings) == (40, 1, 1)
            assert kept.size == len(whole) and kept.at.year > 2000 and "(1 are there)" in sentence(error)
            refused += 1
        assert (folder / DATABASE).read_bytes() == content
    record_property("damaged files refused", refused)
    assert refused + same == 600 and refused > 550


def test_damage_beside_the_database_loses_no_more_than_its_tail(folder):
    whole, chance = (folder / DATABASE).read_bytes(), random.Random(3)
    opened = Workspace.open(folder)
    for n in range(30):
        with opened.store.unit("add") as unit:
            unit.add("organisation", {"name": f"later {n}"})
    base, wal = (folder / DATABASE).read_bytes(), (folder / (DATABASE + "-wal")).read_bytes()
    opened.store.close()
    opened._way.leave()
    assert len(whole) == len(base)
    seen = set()
    for _ in range(60):
        cut = bytearray(wal[: chance.randrange(len(wal))])
        if len(cut) > 5000 and chance.random() < 0.5:
            at = chance.randrange(len(cut) - 4096)
            cut[at : at + 4096] = chance.randbytes(4096)
        (folder / DATABASE).write_bytes(base)
        (folder / (DATABASE + "-wal")).write_bytes(cut)
        with Workspace.open(folder) as again, again.store.read() as session:
            told = session.connection().exec_driver_sql("SELECT name FROM organisation WHERE id > 40").scalars().all()
        assert told == [f"later {n}" for n in range(len(told))]
        seen.add(len(told))
        shutil.rmtree(folder / "backups")
    assert len(seen) > 10


def test_damage_and_a_wrong_passphrase_are_told_apart(tmp_path):
    with Workspace.create(tmp_path, WORDS) as made:
        fill(made)
    with pytest.raises(SecretNeeded):
        Workspace.open(tmp_path)
    with pytest.raises(WrongSecret):
        Workspace.open(tmp_path, "trois mots oubliés")
    content = bytearray((tmp_path / DATABASE).read_bytes())
    content[5] ^= 1
    (tmp_path / DATABASE).write_bytes(content)
    with pytest.raises(WrongSecret):
        Workspace.open(tmp_path, "trois mots oubliés")
    with pytest.raises(Damaged):
        Workspace.open(tmp_path, WORDS)


def test_lost_or_damaged_keys_are_taken_from_a_backup(tmp_path):
    with Workspace.create(tmp_path, WORDS) as made:
        fill(made)
    for harm in (b"", b"{}", None):
        if harm is None:
            (tmp_path / KEYS).unlink()
        else:
            (tmp_path / KEYS).write_bytes(harm)
        with Workspace.open(tmp_path, WORDS) as opened:
            assert "notice.keys_from_backup" in [one.code for one in opened.notices()]
        with Workspace.open(tmp_path, WORDS) as opened:
            assert "notice.keys_from_backup" not in [one.code for one in opened.notices()]
    assert (tmp_path / "keys.json.damaged-2").read_bytes() == b"{}"


def test_lost_keys_without_a_backup_are_told(tmp_path):
    Workspace.create(tmp_path, WORDS).close()
    (tmp_path / KEYS).write_bytes(b"{")
    with pytest.raises(KeysDamaged):
        Workspace.open(tmp_path, WORDS)
    (tmp_path / KEYS).unlink()
    with pytest.raises(KeysMissing):
        Workspace.open(tmp_path, WORDS)


def test_a_lost_database_is_told_with_its_backups(folder):
    (folder / DATABASE).unlink()
    with pytest.raises(Damaged) as told:
        Workspace.open(folder)
    assert told.value.values["found"] == "missing" and len(told.value.values["backups"]) == 1


def test_a_damaged_backup_is_listed_with_the_reason(folder):
    with Workspace.open(folder) as opened:
        opened.backup()
        newest = opened.backups()[0].folder / DATABASE
        newest.write_bytes(newest.read_bytes()[:5000])
        broken, whole = opened.backups()
    assert (broken.trouble, broken.counts) == ("workspace.damaged", None)
    assert whole.counts.organisations == 40 and not whole.trouble


def test_a_workspace_left_open_is_checked_and_backed_up_at_its_end(folder):
    opened = Workspace.open(folder)
    with opened.store.unit("add") as unit:
        unit.add("organisation", {"name": "acknowledged"})
    left = folder.with_name("left")
    shutil.copytree(folder, left)
    opened.close()
    with Workspace.open(left) as again:
        assert "notice.was_not_closed" in [one.code for one in again.notices()]
        assert backup.found(left)[0].number == 1
    assert backup.found(left)[0].number == 2
    assert names(left) == 41


def test_reading_only_changes_nothing_and_refuses_to_write(folder):
    with Workspace.open(folder, read_only=True) as opened:
        assert opened.read_only and "notice.read_only_asked" in [one.code for one in opened.notices()]
        with pytest.raises(ReadOnly), opened.store.unit("add") as unit:
            unit.add("organisation", {"name": "x"})
        with pytest.raises(ReadOnly):
            opened.backup()
    assert len(backup.found(folder)) == 1


def test_a_synchronised_folder_is_warned_of_each_time(tmp_path):
    with Workspace.create(tmp_path / "OneDrive - PPA" / "ws") as opened:
        (told,) = [one for one in opened.notices() if one.code == "notice.cloud"]
    assert told.values == {"service": "OneDrive"}


def test_opening_costs_a_few_milliseconds(folder):
    took = []
    for _ in range(7):
        started = time.perf_counter()
        opened = Workspace.open(folder)
        took.append(time.perf_counter() - started)
        opened.close()
    assert min(took) < 0.05


def test_the_backups_of_a_damaged_workspace_read_as_json_of_dates_and_counts(folder):
    (folder / DATABASE).write_bytes(b"nonsense" * 1000)
    with pytest.raises(Damaged) as told:
        Workspace.open(folder)
    (one,) = told.value.values["backups"]
    assert json.dumps([one.at.isoformat(), one.size, one.counts.organisations, one.counts.last_change.isoformat()])
