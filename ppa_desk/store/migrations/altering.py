"""Changing a table that holds rows: on SQLite it is made anew, and its numbers must not begin again."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations

from ppa_desk.store.own_values import own_indexes


@contextmanager
def altered(table: str) -> Iterator[BatchOperations]:
    """Change a table's columns and constraints; numbers once used never come back, indexes of own fields stay."""
    connection, used, own = op.get_bind(), 0, dict[str, str]()
    told = {"name": table}
    if connection.dialect.name == "sqlite":
        own = own_indexes(connection, table)  # Alembic cannot read an index over an expression
        for name in own:
            connection.exec_driver_sql(f"DROP INDEX {name}")
        used = connection.execute(sa.text("SELECT seq FROM sqlite_sequence WHERE name = :name"), told).scalar() or 0
    with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as batch:
        yield batch
    for statement in own.values():
        connection.exec_driver_sql(statement)
    if used:
        connection.execute(sa.text("DELETE FROM sqlite_sequence WHERE name = :name"), told)
        connection.execute(sa.text("INSERT INTO sqlite_sequence VALUES (:name, :used)"), told | {"used": used})
