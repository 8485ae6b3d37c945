"""Texts in SQL as one looks for them: without accents and case, on both databases."""

from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Function, func

from ppa_desk.model.fold import fold

NAME = "ppa_fold"
"""What the function is called in a file's connection."""


def folded(dialect: str, column: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a text without accents and case. A server folds Latin letters only."""
    return Function(NAME, column) if dialect == "sqlite" else func.translate(func.lower(column), *_letters())


@cache
def _letters() -> tuple[str, str]:
    """Latin letters with marks, and what each is without."""
    found = {sign: fold(sign) for sign in map(chr, range(0xDF, 0x250)) if sign.islower() and len(fold(sign)) == 1}
    return "".join(found), "".join(found.values())


def teach(connection: Any) -> None:
    """Let a file's connection fold."""
    connection.create_function(NAME, 1, _fold, deterministic=True)


def _fold(text: object) -> str | None:
    return None if text is None else fold(str(text))
