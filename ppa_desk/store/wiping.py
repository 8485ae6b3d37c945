"""Making sure that what was removed is gone from the database's files too, not only from its tables."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, text

from ppa_desk.model.kinds import table_of
from ppa_desk.store.database import ReadOnly, Store

_ALONE = 0x70706165
"""The advisory lock under which one colleague at a time writes what must follow on the one before."""
_FILE = ("PRAGMA wal_checkpoint(TRUNCATE)", "VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)")


def wipe(store: Store, kind: str) -> bool:
    """Write the files anew without what was removed; say whether it could be done now. ReadOnly.

    A file is rebuilt and its log emptied. On a server the kind's table is; its logs and backups are the server's.
    """
    if store.read_only:
        raise ReadOnly()
    dialect, raw = store.engine.dialect, store.engine.raw_connection()
    assert dialect.dbapi is not None
    try:
        if dialect.name == "sqlite":
            _run(raw.driver_connection, _FILE)
        else:
            _run_by_itself(raw.driver_connection, f'VACUUM (FULL) "{table_of(kind).name}"')
    except dialect.dbapi.Error:  # somebody reads it just now, or another may rewrite it alone
        return False
    finally:
        raw.close()
    return True


def alone(connection: Connection) -> None:
    """Wait until nobody else writes what must follow on the one before; a file has one writer anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _ALONE})


def _run(connection: Any, steps: Sequence[str]) -> None:
    for step in steps:
        connection.execute(step).fetchall()


def _run_by_itself(connection: Any, step: str) -> None:
    """Run what may stand in no transaction."""
    connection.rollback()
    connection.autocommit = True
    try:
        connection.execute(step)
    finally:
        connection.autocommit = False
