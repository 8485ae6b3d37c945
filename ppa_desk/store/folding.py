"""Texts in SQL as one looks for them: without accents and case, on both databases."""

from typing import Any

from sqlalchemy import ColumnElement, Function, func

from ppa_desk.model.fold import fold

NAME = "ppa_fold"
"""What the function is called in a file's connection."""
_FOLDED = {sign: fold(sign) for sign in map(chr, range(0xDF, 0x250)) if sign.islower() and len(fold(sign)) == 1}
_FROM, _TO = "".join(_FOLDED), "".join(_FOLDED.values())


def folded(dialect: str, column: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a text without accents and case. A server folds Latin letters only."""
    called = func.translate(func.lower(column), _FROM, _TO)
    return Function(NAME, column) if dialect == "sqlite" else called


def teach(connection: Any) -> None:
    """Let a file's connection fold."""
    connection.create_function(NAME, 1, _fold, deterministic=True)


def _fold(text: object) -> str | None:
    return None if text is None else fold(str(text))
