"""Which column of a table tells what: the standard's titles in any spelling, and what lists call the same things."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from ppa_desk.exchange.grants.standard import Path, column, plain_header
from ppa_desk.model.codes import code_list
from ppa_desk.services.surveys.matching import likely
from ppa_desk.shipped import shipped

ALIKE = 92
"""How like a known header one must be that is spelled otherwise, 0 to 100."""
LOOK = 30
"""Among how many rows the header is looked for."""
_EXTRA = ("status", "country", "province", "theme")
"""What only lists tell, which no field of the standard holds."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: where it is, what it tells, and how sure that is."""

    at: int
    header: str
    path: Path
    kind: str
    exact: bool = True
    """Whether it is the standard's own title."""
    unclear: bool = False
    currency: str = ""
    """The currency its header tells."""


@cache
def known() -> Mapping[str, Any]:
    """Return the words that lists use."""
    return tomllib.loads(shipped("resources", "open_data", "headers.toml").read_text("utf-8"))


def said(group: str, text: str) -> str:
    """Return what a word means in a group of words; empty where it is none of them."""
    return _words(group).get(plain_header(text), "")


@cache
def _words(group: str) -> Mapping[str, str]:
    return {plain_header(word): name for name, words in known()[group].items() for word in words}


def columns(header: Sequence[str], alike: bool = True) -> list[Column]:
    """Return the columns whose header is understood, or is much `alike` one; of two for one thing the first."""
    found: list[Column] = []
    taken: set[Path] = set()
    for at, text in enumerate(header):
        one = _column(at, text, alike) if text.strip() and len(text) < 200 else None
        if one is not None and one.path not in taken:
            taken.add(one.path)
            found.append(one)
    return found


def _column(at: int, header: str, alike: bool) -> Column | None:
    told = column(header)
    if told is not None:
        return Column(at, header, told[0], told[1].kind)
    plain, currency = _without_currency(header)
    for group, unclear in (("fields", False), ("unclear", True)):
        if name := said(group, plain):
            return _guessed(at, header, name, unclear, currency)
    if alike and len(plain) > 5 and (name := likely(plain, _offered(), ALIKE)):
        return _guessed(at, header, name, False, currency)
    return None


@cache
def _offered() -> tuple[tuple[str, str], ...]:
    return tuple((name, word) for name, words in known()["fields"].items() for word in words if len(word) > 5)


def _guessed(at: int, header: str, name: str, unclear: bool, currency: str) -> Column:
    path = tuple(known()["paths"].get(name, [name]))
    if name in _EXTRA:
        return Column(at, header, path, "text", False, False)
    kinds = {"amount": "number", "durati": "number", "awardD": "day", "startD": "day", "endDat": "day"}
    kind = kinds.get(str(path[-1])[:6], "text")
    return Column(at, header, path, kind, False, unclear, currency)


def _without_currency(header: str) -> tuple[str, str]:
    """Return a header without the currency that it tells, and that currency."""
    for word in re.findall(r"[A-Z]{3}", header):
        if word in code_list("currency"):
            return _bare(header.replace(word, " ")), word
    for sign, codes in known()["signs"].items():
        if len(sign) < 2 and sign in header and len(codes) == 1:
            return _bare(header.replace(sign, " ")), codes[0]
    return plain_header(header), ""


def _bare(header: str) -> str:
    told = re.sub(r"[()\[\],/]", " ", header)
    return re.sub(r"\s(en|in)$", "", plain_header(told))


def find(rows: Sequence[Sequence[str]]) -> tuple[int, list[Column]]:
    """Return the row that is the header, counted from 0, and its columns; none where no row names two things."""
    best, most = 0, list[Column]()
    for at, row in enumerate(rows[:LOOK]):
        found = columns(row, alike=False)
        if len(found) > max(len(most), 1):
            best, most = at, found
    return best, columns(rows[best]) if most else most
