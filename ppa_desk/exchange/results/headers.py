"""Which column of a table of indicators tells what, and what the words in its cells stand for."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from ppa_desk.exchange.grants.standard import plain_header
from ppa_desk.model.codes import code_list
from ppa_desk.model.fold import fold
from ppa_desk.services.results import cells
from ppa_desk.services.surveys.matching import likely
from ppa_desk.shipped import shipped

ALIKE = 92
"""How like a known header one must be that is spelled otherwise, 0 to 100."""
LOOK = 30
"""Among how many rows the header is looked for."""
NUMBERS = ("baseline", "target", "actual", "numerator", "denominator", "part")
"""What columns of numbers tell."""
_TELLS = ("actual", "target", "baseline", "numerator")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: where it is, its header, what it tells; of a dimension or a part, which one."""

    at: int
    header: str
    tells: str
    of: str = ""

    @property
    def percent(self) -> bool:
        """Whether its header says that it is in per cent."""
        return "%" in self.header or any(word in fold(self.header).split() for word in known()["words"]["percent"])


@cache
def known() -> Mapping[str, Any]:
    """Return the words that tables use."""
    return tomllib.loads(shipped("resources", "results", "headers.toml").read_text("utf-8"))


@cache
def _words(group: str) -> Mapping[str, str]:
    return {plain_header(word): name for name, words in known()[group].items() for word in words}


def said(group: str, text: str) -> str:
    """Return what a word means in a group of words; empty where it is none of them."""
    return _words(group).get(plain_header(text), "")


def is_word(group: str, text: str) -> bool:
    """Say whether a text is one of the words of a kind: unknown, total, percent, reached, open."""
    return plain_header(text) in {plain_header(word) for word in known()["words"][group]} or (
        group == "unknown" and text.strip() in known()["words"][group]
    )


def code_of(dimension: str, text: str) -> str:
    """Return the code of a dimension that a cell names, by code or label in either language; empty where none."""
    plain = plain_header(text)
    for one in code_list(dimension).values():
        if plain in (plain_header(one.code), plain_header(one.en), plain_header(one.fr)):
            return one.code
    told = cells.parse(said("codes", text))
    return told.get(dimension, "")


def columns(header: Sequence[str]) -> list[Column]:
    """Return the columns whose header is understood; of two that tell one thing the first."""
    found: list[Column] = []
    for at, text in enumerate(header):
        if not text.strip() or len(text) > 200:
            continue
        one = _column(at, text)
        if one is not None and (one.tells, one.of) not in {(other.tells, other.of) for other in found}:
            found.append(one)
    return found


def _column(at: int, header: str) -> Column | None:
    plain = plain_header(header.replace("(%)", "").replace("%", "").replace("_", " "))
    if name := said("fields", plain):
        return Column(at, header, name)
    if name := said("dimensions", plain):
        return Column(at, header, "dimension", name)
    if cell := _part(header, plain):
        return Column(at, header, "part", cell)
    if len(plain) > 5 and (name := likely(plain, _offered(), ALIKE)):
        return Column(at, header, name)
    return None


@cache
def _offered() -> tuple[tuple[str, str], ...]:
    return tuple((name, word) for name, words in known()["fields"].items() for word in words if len(word) > 5)


def _part(header: str, plain: str) -> str:
    """The part that a column of its own holds: sex=female, or a label of a short list such as Women."""
    told = cells.parse(header.strip())
    if told and all(name in code_list("result_dimension") and code in code_list(name) for name, code in told.items()):
        return header.strip()
    if cell := said("parts", plain):
        return cell
    for dimension in ("age_band", "constituency", "producer_group"):
        if code := code_of(dimension, plain):
            return f"{dimension}={code}"
    return ""


def find(rows: Sequence[Sequence[str]]) -> tuple[int, list[Column]]:
    """Return the row that is the header, counted from 0, and its columns; none where no row names an indicator."""
    best, most = 0, list[Column]()
    for at, row in enumerate(rows[:LOOK]):
        found = columns(row)
        tells = {one.tells for one in found}
        if tells & {"code", "indicator"} and len(tells) > 1 and len(found) > len(most):
            best, most = at, found
    return best, most if any(one.tells in _TELLS for one in most) else []
