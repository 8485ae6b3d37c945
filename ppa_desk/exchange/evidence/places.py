"""Places of incidents: provinces by today's and former names, territories and how they are spelt, coordinates."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from ppa_desk.exchange.evidence.columns import plain
from ppa_desk.model.codes import Code
from ppa_desk.model.quantity import SCALE
from ppa_desk.services.surveys.matching import likely
from ppa_desk.shipped import shipped

RENAMED = date(2015, 7, 1)
"""From when on the names of today hold."""
ALIKE = 80
"""From which likeness on another spelling of a territory is suggested."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a province is: its code; empty where only a person can say, with the codes it may be."""

    code: str = ""
    former: bool = False
    """A former name, which the territory or the only successor decided."""
    may_be: tuple[str, ...] = ()


@cache
def _told() -> Mapping[str, Any]:
    return tomllib.loads(shipped("resources", "evidence", "territories.toml").read_text("utf-8"))


@cache
def province_of_territory() -> Mapping[str, str]:
    """Return the province of every territory and city, by its plain name."""
    return {
        plain(name): code
        for code, one in _told()["provinces"].items()
        for name in (*one["territories"], *one["cities"])
    }


def names_of(codes: Sequence[Code]) -> dict[str, str]:
    """Return the provinces of today by every plain name they go by."""
    return {plain(name): one.code for one in codes for name in (one.code, one.en, one.fr, *one.also) if name}


def province(text: str, territory: str, happened: date | None, names: Mapping[str, str]) -> Found | None:
    """Return the province that a name means; None where nothing of that name is known.

    A former name is decided by the territory where that lies in one of its successors; a name that is one of today too
    means today's, unless the territory or a day before the change says otherwise.
    """
    name = plain(text).removeprefix("province de l ").removeprefix("province du ").removeprefix("province de ")
    today = names.get(name, "")
    successors: tuple[str, ...] = tuple(_told()["former"].get(name, ()))
    if not successors:
        return Found(today) if today else None
    decided = province_of_territory().get(plain(territory), "")
    if decided in successors:
        return Found(decided, former=decided != today)
    if today and (happened is None or happened >= RENAMED):
        return Found(today)
    if len(successors) == 1:
        return Found(successors[0], former=not today)
    return Found("", may_be=successors)


def territory(text: str, code: str) -> tuple[str, str]:
    """Return a territory as it is usually written, and the one that may be meant; both empty where none is like it."""
    known = {plain(name): name for name in _within(code)}
    if plain(text) in known:
        return known[plain(text)], ""
    everywhere = {plain(name): name for one in _told()["provinces"] for name in _within(one)}
    if plain(text) in everywhere:
        return everywhere[plain(text)], ""
    return "", likely(plain(text), [(name, name) for name in known.values()], ALIKE)


def _within(code: str) -> tuple[str, ...]:
    one = _told()["provinces"].get(code)
    return (*one["territories"], *one["cities"]) if one else ()


def outside(latitude: int, longitude: int, code: str | None) -> str:
    """Return where coordinates do not lie: "country", "province", or empty; "swapped" where they fit the other way."""
    south, north, west, east = _told()["country"]["box"]
    if not _in(latitude, longitude, (south, north, west, east)):
        return "swapped" if _in(longitude, latitude, (south, north, west, east)) else "country"
    box = _told()["provinces"].get(code or "", {}).get("box")
    return "province" if box and not _in(latitude, longitude, box) else ""


def _in(latitude: int, longitude: int, box: Sequence[float]) -> bool:
    south, north, west, east = (round(edge * SCALE) for edge in box)
    return south <= latitude <= north and west <= longitude <= east
