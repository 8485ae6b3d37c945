"""An older workspace is brought up to date on a copy; a step that fails leaves everything as it was."""

from pathlib import Path

import pytest
from sqlalchemy import text

from ppa_desk.sentences import sentence
from ppa_desk.store import backup, keys, lift, migrate
from ppa_desk.store.engines import connect, server_engine
from ppa_desk.store.files import DATABASE, KEYS
from ppa_desk.store.migrate import StepFailed
from ppa_desk.store.proof import Newer
from ppa_desk.store.server import ServerWorkspace
from ppa_desk.store.trouble import Busy
from ppa_desk.store.workspace import Workspace
from tests.store.next_version import know, prepare


@pytest.fixture
def next_version(tmp_path):
    """A program that knows one step more. Called with a line the step runs last."""
    before = migrate.MIGRATIONS
    yield lambda last="": know(prepare(tmp_path, last))
    know(before)


@pytest.fixture
def folder(tmp_path) -> Path:
    """A workspace as this version leaves it, with parts that hang on a table the next step makes anew."""
    with Workspace.create(tmp_path / "ws") as made, made.store.unit("add") as unit:
        one, other = unit.add_all("organisation", [{"name": "one"}, {"name": "other"}])
        unit.add_all("membership", [{"organisation_id": one}, {"organisation_id": other}])
        person = unit.add("person", {"family_name": "N'Goma"})
        unit.add("position", {"person_id": person, "organisation_id": one})
    return tmp_path / "ws"


def told(folder: Path, asked: str) -> list:
    with Workspace.open(folder) as opened, opened.store.read() as session:
        return [tuple(row) for row in session.connection().exec_driver_sql(asked)]


def test_an_older_workspace_is_brought_up_to_date_with_all_its_rows(folder, next_version):
    next_version()
    assert told(folder, "SELECT id, name, founded FROM organisation") == [(1, "one", 1901), (2, "other", 1902)]
    assert told(folder, "SELECT (SELECT count(*) FROM membership), (SELECT count(*) FROM position)") == [(2, 1)]
    assert told(folder, "SELECT step, program FROM schema_step")[-1][0] == migrate.head()
    assert [one.reason for one in backup.found(folder)] == ["migration", "exit"]
    with Workspace.open(folder) as opened:
        assert not [one for one in opened.check() if one.bad and one.code != "check.journal_bad"]


def test_the_backup_made_before_can_be_opened_by_the_older_program(folder, next_version):
    before = migrate.MIGRATIONS
    next_version()
    told(folder, "SELECT 1")
    know(before)
    with pytest.raises(Newer):
        Workspace.open(folder)
    kept = backup.found(folder)[0].folder
    with Workspace.open(kept, read_only=True) as opened, opened.store.read() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM organisation").scalar() == 2


FAILURES = {
    "an exception": "raise ValueError('half way')",
    "wrong SQL": 'op.execute("UPDATE nowhere SET x = 1")',
    "links to nowhere": 'op.execute("DELETE FROM organisation WHERE id = 1")',
    "another schema": 'op.execute("CREATE TABLE unheard_of (x INTEGER)")',
}


@pytest.mark.parametrize("failure", FAILURES)
def test_a_step_that_fails_half_way_leaves_the_workspace_as_it_was(folder, next_version, failure):
    before = (folder / DATABASE).read_bytes()
    here = {one.name for one in folder.iterdir()}
    next_version(FAILURES[failure])
    with pytest.raises(Exception, match=r"migrate\.step_failed|workspace\.foreign") as raised:
        Workspace.open(folder)
    assert (folder / DATABASE).read_bytes() == before
    assert {one.name for one in folder.iterdir()} == here
    assert sentence(raised.value)
    assert backup.listing(folder, keys.read(folder / KEYS).unlock())[0].reason == "migration"


def test_reading_an_older_workspace_brings_only_a_copy_up_to_date(folder, next_version):
    before = (folder / DATABASE).read_bytes()
    next_version()
    with Workspace.open(folder, read_only=True) as opened, opened.store.read() as session:
        assert session.connection().exec_driver_sql("SELECT founded FROM organisation").scalars().all() == [1901, 1902]
        private = Path(opened._way.private.name)
    assert (folder / DATABASE).read_bytes() == before and not private.exists()


def test_a_workspace_that_somebody_reads_is_not_swapped_beneath_them(folder, next_version):
    reader = connect(folder / DATABASE, keys.read(folder / KEYS).unlock())
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM organisation").fetchone()
    before = (folder / DATABASE).read_bytes()
    next_version()
    with pytest.raises(Busy):
        Workspace.open(folder)
    assert (folder / DATABASE).read_bytes() == before
    reader.close()
    assert told(folder, "SELECT count(founded) FROM organisation") == [(2,)]


def test_a_step_on_a_file_is_atomic_even_without_the_copy(folder, next_version):
    """Plain SQLAlchemy would leave the new table behind and the version unchanged."""
    next_version("raise ValueError('half way')")
    key = keys.read(folder / KEYS).unlock()
    with pytest.raises(StepFailed):
        lift.step_up(folder / DATABASE, key)
    connection = connect(folder / DATABASE, key)
    assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'donor'").fetchone() == (0,)
    assert "founded" not in [row[1] for row in connection.execute("PRAGMA table_info(organisation)")]
    connection.close()


@pytest.mark.postgres
@pytest.mark.parametrize("fails", [False, True])
def test_a_server_is_brought_up_to_date_or_left_as_it_was(server_url, next_version, fails):
    engine, stood = server_engine(server_url), migrate.head()
    with ServerWorkspace.open(server_url) as opened, opened.store.unit("add") as unit:
        unit.add("membership", {"organisation_id": unit.add("organisation", {"name": "one"})})
    next_version("raise ValueError('half way')" if fails else "")
    if fails:
        with pytest.raises(StepFailed):
            ServerWorkspace.open(server_url)
    else:
        ServerWorkspace.open(server_url).close()
    with engine.connect() as connection:
        columns = "SELECT column_name FROM information_schema.columns WHERE table_name = 'organisation'"
        assert ("founded" in connection.execute(text(columns)).scalars().all()) is not fails
        assert connection.execute(text("SELECT count(*) FROM membership")).scalar() == 1
        version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        assert version == f"{stood + (not fails):04}"
    engine.dispose()
