"""An older workspace is brought up to date on a copy; a step that fails leaves everything as it was."""

import shutil
from importlib.resources import files
from pathlib import Path

import pytest
from sqlalchemy import text

from ppa_desk.sentences import sentence
from ppa_desk.store import backup, keys, lift, migrate
from ppa_desk.store.engines import connect, file_engine, server_engine
from ppa_desk.store.files import DATABASE, KEYS
from ppa_desk.store.migrate import StepFailed
from ppa_desk.store.proof import Newer
from ppa_desk.store.server import ServerWorkspace
from ppa_desk.store.trouble import Busy
from ppa_desk.store.workspace import Workspace

NEXT = '''
"""A step as the next version may bring it: a column, a table made anew, rows changed."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    anew = "always" if op.get_bind().dialect.name == "sqlite" else "never"
    with op.batch_alter_table("organisation", recreate=anew) as batch:
        batch.add_column(sa.Column("founded", sa.Integer(), nullable=True))
    op.create_table("donor", sa.Column("id", sa.Integer(), primary_key=True), sqlite_autoincrement=True)
    op.execute("UPDATE organisation SET founded = 1900 + id")
'''


@pytest.fixture
def next_version(tmp_path, monkeypatch):
    """A program that knows one step more. Called with a line the step runs last."""

    def make(last: str = "") -> None:
        folder = tmp_path / "migrations"
        shutil.copytree(Path(str(files("ppa_desk.store.migrations"))), folder)
        body = NEXT + (f"    {last}\n" if last else "")
        (folder / "versions" / "0002_next.py").write_text(body)
        (folder / "schema" / "0002.sql").write_text(_schema(folder, tmp_path))
        known(monkeypatch, folder)

    yield make
    for kept in (migrate.head, migrate.file_schema, migrate.named):
        kept.cache_clear()


def known(monkeypatch, folder: Path) -> None:
    monkeypatch.setattr(migrate, "MIGRATIONS", folder)
    for kept in (migrate.head, migrate.file_schema, migrate.named):
        kept.cache_clear()


def _schema(folder: Path, scratch: Path) -> str:
    """Return the schema the step without its last line leaves, as the writer of a step would ship it."""
    with pytest.MonkeyPatch.context() as patch:
        plain = scratch / "plain"
        shutil.copytree(folder, plain)
        (plain / "versions" / "0002_next.py").write_text(NEXT)
        known(patch, plain)
        engine = file_engine(scratch / "made.db", bytes(32), pragmas=lift._STEPPING)
        migrate.upgrade(engine)
        with engine.connect() as connection:
            found = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'sqlite_sequence'"
            rows = connection.exec_driver_sql(found).all()
        engine.dispose()
    lines = [("-- " if name.startswith("search_index_") else "") + " ".join(sql.split()) for name, sql in rows]
    return "\n".join(lines) + "\n"


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
    assert told(folder, "SELECT step, program FROM schema_step")[-1][0] == 2
    assert [one.reason for one in backup.found(folder)] == ["migration", "exit"]
    with Workspace.open(folder) as opened:
        assert not [one for one in opened.check() if one.bad and one.code != "check.journal_bad"]


def test_the_backup_made_before_can_be_opened_by_the_older_program(folder, next_version):
    with pytest.MonkeyPatch.context() as patch:
        before = migrate.MIGRATIONS
        next_version()
        told(folder, "SELECT 1")
        known(patch, before)
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
    engine = server_engine(server_url)
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
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == f"000{2 - fails}"
    engine.dispose()
