"""What the columns of a table of incidents are: known ones, free text that is asked about, names that never come in."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from ppa_desk.model.fold import fold
from ppa_desk.shipped import shipped

LOOK = 20
"""Among how many rows the header is looked for."""
SAMPLE = 200
"""Cells of a column that are looked at to see whether it is free text."""
WORDY = 5
"""Words from which a cell is a sentence."""
_JOINTS = dict.fromkeys(map(ord, "’'_°-\u2010\u2011"), " ")


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one table: where the known ones are; those of free text, of people, and others left out."""

    at: int
    known: Mapping[str, int]
    texts: Mapping[str, int]
    people: tuple[str, ...]
    others: tuple[str, ...]


def columns_of(rows: Sequence[Sequence[str]]) -> Columns:
    """Find the row of headings of a table, and say what each column is."""
    at, known = _header(rows)
    texts, people, others = dict[str, int](), list[str](), list[str]()
    for column, text in enumerate(rows[at] if rows else ()):
        heading = " ".join(text.split())
        if not heading or column in known.values():
            continue
        named = set(plain(heading).split())
        if named & _words()["people"]:
            people.append(heading)
        elif named & _words()["text"] or _is_wordy(rows[at + 1 : at + 1 + SAMPLE], column):
            texts[heading] = column
        else:
            others.append(heading)
    return Columns(at, known, texts, tuple(people), tuple(others))


def plain(text: str) -> str:
    """Return a text as it is compared: without accents, and whatever joins its words."""
    return " ".join(fold(text).translate(_JOINTS).split())


def is_unknown(text: str) -> bool:
    """Say whether a cell says that nothing is known."""
    return fold(text) in _words()["unknown"]


def _header(rows: Sequence[Sequence[str]]) -> tuple[int, dict[str, int]]:
    """The row that names most columns, and where they are."""
    best, most = 0, dict[str, int]()
    for at, row in enumerate(rows[:LOOK]):
        found: dict[str, int] = {}
        for column, text in enumerate(row):
            own = text.strip().startswith("_")  # what a collecting server numbers and dates by itself
            name = "" if own else _named().get(plain(text.rpartition("/")[2]), "")
            if name and name not in found:
                found[name] = column
        if len(found) > len(most):
            best, most = at, found
    return best, most


def _is_wordy(rows: Sequence[Sequence[str]], column: int) -> bool:
    cells = [row[column].split() for row in rows if column < len(row) and row[column].strip()]
    return sum(len(cell) >= WORDY for cell in cells) * 5 > len(cells)


@cache
def _told() -> Mapping[str, Any]:
    return tomllib.loads(shipped("resources", "evidence", "incidents.toml").read_text("utf-8"))


@cache
def _named() -> Mapping[str, str]:
    return {word: name for name, words in _told()["columns"].items() for word in words}


@cache
def _words() -> Mapping[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in _told()["words"].items()}
