"""JSON files: read whole; what a reader would have to guess about is refused."""

import json
from math import isfinite
from typing import Any

from ppa_desk.exchange.reading.book import Book, Unreadable

DEEPEST = 60
"""How many levels within one another a file may have."""


def read(name: str, data: bytes) -> Book:
    """Read a JSON file. Unreadable."""
    try:
        told = json.loads(
            data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_number, parse_float=_finite
        )
    except (ValueError, RecursionError) as error:
        raise Unreadable("damaged", name, why=str(error)[:200]) from error
    if _is_deep(told):
        raise Unreadable("damaged", name, why=f"more than {DEEPEST} levels")
    return Book(name, "json", encoding="utf-8", data=told)


def _is_deep(told: Any) -> bool:
    """Whether anything lies deeper than any record does."""
    level = [told]
    for _ in range(DEEPEST):
        lists = (one.values() if isinstance(one, dict) else one for one in level if isinstance(one, dict | list))
        level = [inner for one in lists for inner in one if isinstance(inner, dict | list)]
        if not level:
            return False
    return True


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object, none of whose names stands twice."""
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"“{twice}” stands twice in one object")
    return found


def _finite(told: str) -> float:
    value = float(told)
    if not isfinite(value):
        raise ValueError(f"{told} is too large")
    return value


def _no_number(told: str) -> Any:
    raise ValueError(f"{told} is no number")
