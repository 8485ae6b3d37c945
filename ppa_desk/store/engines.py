"""Connections: one SQLCipher driver for files, psycopg for a server, each with its settings."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import QueuePool

from ppa_desk.store import folding, trouble

PRAGMAS = (
    "cipher_log_level=NONE",
    "foreign_keys=ON",
    "journal_mode=WAL",
    "synchronous=FULL",
    "busy_timeout=5000",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "cache_size=-32000",
)
READ_ONLY = ("query_only=ON",)


def connect(path: Path, key: bytes, pragmas: tuple[str, ...] = PRAGMAS, *, still: bool = False) -> Any:
    """Open a workspace file with its 32-byte key and the settings every connection has.

    `still` promises that nobody writes the file: then it can be read where nothing may be written.
    """
    import sqlcipher3.dbapi2 as driver

    place = f"{path.resolve().as_uri()}?immutable=1" if still else str(path)
    connection = driver.connect(place, isolation_level=None, check_same_thread=False, uri=still)
    try:
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
        folding.teach(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def file_engine(
    path: Path, key: bytes, *, read_only: bool = False, still: bool = False, pragmas: tuple[str, ...] = PRAGMAS
) -> Engine:
    """Return the engine of a workspace file. Writing units begin IMMEDIATE, so that two never deadlock."""
    import sqlcipher3.dbapi2 as driver

    pragmas += READ_ONLY if read_only else ()
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: connect(path, key, pragmas, still=still),
        poolclass=QueuePool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    trouble.listen(engine, str(path))
    return engine


def server_engine(url: str | URL) -> Engine:
    """Return the engine of a workspace on a PostgreSQL server."""
    engine = create_engine(url, poolclass=QueuePool, pool_pre_ping=True, hide_parameters=True)
    trouble.listen(engine, str(engine.url.host or engine.url.database))
    return engine


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
