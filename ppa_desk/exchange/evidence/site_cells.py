"""What the cells of a table of visits to mine sites say."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from ppa_desk.exchange.evidence.columns import plain
from ppa_desk.model.codes import Code
from ppa_desk.model.fold import fold
from ppa_desk.model.numerals import NotNumeral, numeral
from ppa_desk.shipped import shipped

MANY = ("minerals", "armed_groups", "services")
"""What several columns may tell: mineral1, mineral2."""
SEEN = ("onsite", "armed", "interference", "mercury", "children", "women")
"""What a visit saw or did not see."""
ABOUT = {*SEEN, "visit_key", "visited_on", "people", "pits", "minerals", "armed_groups", "services", "traceability"}
"""What tells that a table is one of visits."""
LOOK = 20
"""Among how many rows the header is looked for."""
_NUMBERED = re.compile(r"[ 0-9]+$")


@cache
def told() -> Mapping[str, Any]:
    """Return what columns and cells are called."""
    found: dict[str, Any] = tomllib.loads(shipped("resources", "evidence", "site_columns.toml").read_text("utf-8"))
    return found


@lru_cache(maxsize=8192)
def says(text: str, word: str) -> bool:
    """Say whether a cell says yes, no, none or that nothing is known."""
    return plain(text) in told()["words"][word] or fold(text.strip()) in told()["words"][word]


@lru_cache(maxsize=4096)
def column(heading: str) -> str:
    """Return what a column tells by its heading; empty where it is another."""
    text = plain(heading)
    for name, words in told()["columns"].items():
        if text in words or (name in MANY and _NUMBERED.sub("", text) in words):
            return str(name)
    return ""


def may_name(heading: str) -> bool:
    """Say whether a column may name people: remarks, contacts, who was asked."""
    return bool(set(plain(heading).split()) & set(told()["words"]["people"]))


def header(rows: Sequence[Sequence[str]]) -> tuple[int, dict[str, list[int]]]:
    """Return the row that names most columns, and where each stands."""
    best, most = 0, dict[str, list[int]]()
    for at, row in enumerate(rows[:LOOK]):
        found: dict[str, list[int]] = {}
        for place, text in enumerate(row):
            name = column(text)
            if name and (name not in found or name in MANY):
                found.setdefault(name, []).append(place)
        if len(found) > len(most):
            best, most = at, found
    return best, most


def are_visits(columns: Mapping[str, Sequence[int]]) -> bool:
    """Say whether columns are those of visits: which site, and several things a visit tells."""
    return bool(columns.keys() & {"name", "key"}) and len(columns.keys() & ABOUT) > 1


@lru_cache(maxsize=8192)
def seen(text: str) -> str | None:
    """Return whether something was seen; None where the cell says something else."""
    if says(text, "unknown"):
        return "unknown" if text.strip() else None
    if says(text, "yes") or (text.strip().isdecimal() and int(text) > 0):
        return "yes"
    return "no" if says(text, "no") else None


@lru_cache(maxsize=8192)
def status(text: str) -> str | None:
    """Return the qualification that a cell begins with: “Vert (arrêté …)”."""
    first = plain(text).split(" ")[0].strip(":,;.")
    return next((code for code in ("green", "yellow", "red", "blue") if first in told()["words"][code]), None)


@lru_cache(maxsize=8192)
def number(text: str) -> int | None:
    """Return a whole number; None where the cell says none."""
    try:
        found = numeral(text)
    except NotNumeral:
        return None
    return int(found) if found == int(found) and 0 <= found < 10**7 else None


def workers(people: int | None) -> str | None:
    """Return the class that a number of workers belongs to; None where nobody counted."""
    if people is None:
        return None
    return "none" if people == 0 else "1-50" if people <= 50 else "50-500" if people <= 500 else ">500"


def coded(codes: Iterable[Code], text: str) -> str | None:
    """Return the code that a cell names: by itself, by its label in either language, or by another spelling."""
    wanted = plain(text)
    for one in codes:
        if wanted in {plain(name) for name in (one.code, one.en, one.fr, *one.also) if name}:
            return one.code
    return None


def mineral(codes: Sequence[Code], text: str) -> str | None:
    """Return the mineral that a cell names, by its own name or that of its ore."""
    wanted = plain(text)
    named = (code for code, words in told()["minerals"].items() if wanted in words)
    return next(named, None) or coded(codes, text)
