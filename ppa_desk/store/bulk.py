"""Inserting many rows at once: the columns' own conversions, without building a statement for every row."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Dialect, Table, insert


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert full rows; in a file straight through the driver, which takes half the time."""
    if connection.dialect.name != "sqlite":
        connection.execute(insert(table), rows)
        return
    statement, columns = _plan(table, connection.dialect)
    told = [tuple([row[name] if turn is None else turn(row[name]) for name, turn in columns]) for row in rows]
    connection.exec_driver_sql(statement, told)


@cache
def _plan(table: Table, dialect: Dialect) -> tuple[str, tuple[tuple[str, Any], ...]]:
    turns = [(c.name, c.type.dialect_impl(dialect).bind_processor(dialect)) for c in table.columns]
    names = ", ".join(f'"{name}"' for name, _ in turns)
    marks = ", ".join("?" * len(turns))
    return f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', tuple(turns)
