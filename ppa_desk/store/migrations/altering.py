"""Changing a table that holds rows: on SQLite it is made anew, and its numbers must not begin again."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations


@contextmanager
def altered(table: str) -> Iterator[BatchOperations]:
    """Change a table's columns and constraints; a number once used there never comes back."""
    connection, used = op.get_bind(), 0
    told = {"name": table}
    if connection.dialect.name == "sqlite":
        used = connection.execute(sa.text("SELECT seq FROM sqlite_sequence WHERE name = :name"), told).scalar() or 0
    with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as batch:
        yield batch
    if used:
        connection.execute(sa.text("DELETE FROM sqlite_sequence WHERE name = :name"), told)
        connection.execute(sa.text("INSERT INTO sqlite_sequence VALUES (:name, :used)"), told | {"used": used})
