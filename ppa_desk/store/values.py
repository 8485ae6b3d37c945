"""Row values as the journal keeps them: JSON by column, each read back to what the column holds."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Column, Date, DateTime, LargeBinary, TypeDecorator

from ppa_desk.model.kinds import table_of


def plain(value: Any) -> Any:
    """Return a value as JSON can hold it."""
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


_ENCODE = msgspec.json.Encoder(enc_hook=plain).encode


@cache
def journaled(kind: str) -> tuple[Column[Any], ...]:
    """Return the columns whose changes are kept: not the number, the version, derived columns or file contents."""
    return tuple(
        column
        for column in table_of(kind).columns
        if column.name not in ("id", "version")
        and not column.info.get("derived")
        and not isinstance(column.type, LargeBinary)
    )


def dumps(values: Mapping[str, Any]) -> str:
    """Write changed values as the journal's JSON."""
    return _ENCODE(values).decode()


def loads(kind: str, text: str | None) -> dict[str, Any]:
    """Read the journal's JSON back as values for the table of that kind; columns since removed are left out."""
    if text is None:
        return {}
    columns = {column.name: column for column in journaled(kind)}
    return {name: _typed(columns[name], value) for name, value in json.loads(text).items() if name in columns}


def _typed(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    kind = column.type.impl if isinstance(column.type, TypeDecorator) else column.type
    if isinstance(kind, DateTime):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if isinstance(kind, Date) else value
