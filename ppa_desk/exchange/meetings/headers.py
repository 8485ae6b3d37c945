"""What the columns of attendance and poll files tell, found by their headings in whatever order they stand."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from ppa_desk.model.fold import fold
from ppa_desk.shipped import shipped

_BRACKETS = re.compile(r"\([^()]*\)")
LONGEST = 80
"""Letters a heading may have."""


@cache
def known() -> Mapping[str, Mapping[str, Sequence[str]]]:
    """Return the headings that are known, by what they are of."""
    told: Mapping[str, Any] = tomllib.loads(shipped("resources", "meetings", "zoom.toml").read_text("utf-8"))
    return told


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Return a heading as it is compared."""
    return " ".join(_BRACKETS.sub(" ", fold(text)).split())


@cache
def _names(of: str) -> Mapping[str, str]:
    return {word: name for name, words in known()[of].items() for word in words}


def columns(row: Sequence[str], of: str) -> dict[str, int]:
    """Return what the cells of a row are headings of, each with its place; the first where several tell the same."""
    names, found = _names(of), dict[str, int]()
    for at, text in enumerate(row):
        if not text or len(text) > LONGEST or text[0].isdigit():
            continue  # no heading: most cells of a long file are told apart so
        if (name := names.get(plain(text))) and name not in found:
            found[name] = at
    return found


def says(text: str, word: str) -> bool:
    """Say whether a text is one of the words for that."""
    return len(text) <= LONGEST and plain(text) in known()["words"][word]


def cell(row: Sequence[str], at: int | None) -> str:
    """Return a cell's text without what surrounds it; empty where there is none."""
    return " ".join(row[at].split()) if at is not None and at < len(row) else ""
