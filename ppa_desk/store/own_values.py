"""Values of own fields in SQL: the JSON of `extra` asked by key, with an index of its own for each field."""

import re

from sqlalchemy import BigInteger, ColumnElement, Connection, Text, literal_column, text

KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")
"""What the key of an own field looks like, so that it can stand in SQL."""
_NAME = re.compile(rf"ix_own_(organisation|person)_({KEY.pattern})_(text|number)")


def own_value(dialect: str, kind: str, key: str, *, number: bool) -> ColumnElement[str | int | None]:
    """Return a value of an own field as a column: a whole number, else a text; null where there is none."""
    return literal_column(_asked(dialect, f"{kind}.", key, number), BigInteger() if number else Text())


def index_own(connection: Connection, kind: str, key: str, *, number: bool) -> None:
    """Keep records in the order of an own field, so that sorting and asking by it stay quick."""
    name = f"ix_own_{kind}_{key}_{'number' if number else 'text'}"
    known = text("SELECT count(*) FROM sqlite_master WHERE name = :name")
    if connection.dialect.name != "sqlite":
        known = text("SELECT count(*) FROM pg_indexes WHERE schemaname = current_schema() AND indexname = :name")
    if not connection.execute(known, {"name": name}).scalar():
        connection.exec_driver_sql(_index(connection.dialect.name, name, kind, key, number))


def is_own_index(name: str, statement: str | None) -> bool:
    """Say whether an index of a file is one of an own field, to the letter."""
    told = _NAME.fullmatch(name)
    return told is not None and statement == _index("sqlite", name, told[1], told[2], told[3] == "number")


def own_indexes(connection: Connection, kind: str) -> dict[str, str]:
    """Return the indexes of own fields that a table of a file has: what makes each, by its name."""
    asked = text("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = :kind")
    found = connection.execute(asked, {"kind": kind}).all()
    return {name: statement for name, statement in found if is_own_index(name, statement)}


def _index(dialect: str, name: str, kind: str, key: str, number: bool) -> str:
    then = ", sorted_as" if dialect == "sqlite" else ""  # a server's index takes no long rows
    return f"CREATE INDEX {name} ON {kind} (({_asked(dialect, '', key, number)}){then})"


def _asked(dialect: str, owner: str, key: str, number: bool) -> str:
    if not KEY.fullmatch(key):
        raise ValueError(key)
    if dialect == "sqlite":
        return f"json_extract({owner}extra, '$.{key}')"
    told = f"(CAST({owner}extra AS jsonb) ->> '{key}')"
    return f"(CASE WHEN {told} ~ '^-?[0-9]{{1,18}}$' THEN CAST({told} AS bigint) END)" if number else told
