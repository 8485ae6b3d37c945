"""Whether coordinates lie where they are said to lie, as far as rough boxes can tell."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache

from ppa_desk.model.quantity import SCALE
from ppa_desk.shipped import shipped


@cache
def _boxes() -> Mapping[str, Mapping[str, Sequence[float]]]:
    found: dict[str, dict[str, list[float]]] = tomllib.loads(
        shipped("resources", "evidence", "boxes.toml").read_text("utf-8")
    )
    return found


def inside(of: str, code: str | None, latitude: int, longitude: int) -> bool:
    """Say whether millionths of degrees lie in the box of a country or province; True where none is known."""
    box = _boxes()[of].get(code or "")
    if box is None:
        return True
    south, west, north, east = (round(edge * SCALE) for edge in box)
    return south <= latitude <= north and west <= longitude <= east


def doubt(country: str, province: str | None, latitude: int, longitude: int) -> str:
    """Return what speaks against coordinates: exchanged, country, province; empty where nothing does."""
    if inside("country", country, latitude, longitude):
        return "" if inside("province", province, latitude, longitude) else "province"
    return "exchanged" if inside("country", country, longitude, latitude) else "country"
