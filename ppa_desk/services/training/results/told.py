"""What the training data says of results: its files, the names of its periods, its quantities."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from typing import Any

from ppa_desk.model import quantity
from ppa_desk.services.results import periods
from ppa_desk.services.results.periods import Period
from ppa_desk.shipped import shipped

ROUND = "TA-2025"
"""The grants that are measured: those of the first round, called by their number in it."""
ENTERED, APPROVED = "Nadia Lindqvist-Imaginaire", "Olivier Fictif"
Key = tuple[str, str, str]
"""Indicator, grant, period."""
WHOLE = Period(date(2025, 1, 1), date(2027, 12, 31))
"""How long the framework runs."""


@dataclass(slots=True)
class World:
    """The numbers of what is there already, and of what was added."""

    grants: dict[str, int]
    provinces: dict[str, str]
    bodies: dict[str, int]
    funds: dict[str, int]
    surveys: dict[str, int]
    reports: dict[tuple[int, date], int]
    """The report a grant owes for the period that ends on a day."""
    aims: dict[tuple[int, str], int]
    """The expected results of grants, by their text."""
    planned: dict[tuple[int, str], int]
    """What they planned, in whole units."""
    framework: int = 0
    tiers: dict[str, int] = field(default_factory=dict)
    results: dict[str, int] = field(default_factory=dict)
    indicators: dict[str, int] = field(default_factory=dict)
    values: dict[Key, int] = field(default_factory=dict)
    shapes: dict[str, int] = field(default_factory=dict)

    def result(self, code: str) -> int:
        """Return the number of a result."""
        return self.results[code]

    def indicator(self, code: str) -> int:
        """Return the number of an indicator."""
        return self.indicators[code]

    def grant(self, nr: str) -> int | None:
        """Return the number of a grant of the first round; None for the alliance itself."""
        return self.grants[f"{ROUND}-{nr}"] if nr else None


@cache
def told(name: str) -> Mapping[str, Any]:
    """Return one of the files of invented results."""
    text = shipped("resources", "training", "results", f"{name}.toml").read_text("utf-8")
    return tomllib.loads(text, parse_float=str)


def period(text: str) -> Period | None:
    """Return the period a name says: 2025, 2025-S1, 2025-Q3, FROM:TO; None for the whole time."""
    if text == "life":
        return None
    if ":" in text:
        return periods.read(text)
    year, _, part = text.partition("-")
    months = {"": 12, "S": 6, "Q": 3}[part[:1]]
    first = 1 + months * (int(part[1:] or 1) - 1)
    after = date(int(year) + (first + months > 12), (first + months - 1) % 12 + 1, 1)
    return Period(date(int(year), first, 1), after - timedelta(days=1))


def number(value: Any) -> int:
    """Return a number of a file, whole or in quotes, as a quantity."""
    return value * quantity.SCALE if isinstance(value, int) else quantity.read(value)


def indicator(code: str) -> Mapping[str, Any]:
    """Return the entry of an indicator."""
    found: Mapping[str, Any] = next(one for one in told("indicators")["indicator"] if one["code"] == code)
    return found


def split(code: str, whole: int, turn: int = 0) -> dict[str, int]:
    """Return what each cell of an indicator holds of a whole number; what no cell holds is not known."""
    entries = indicator(code).get("split", ())
    weights = [share + (turn * 7 + at * 3) % 5 - 2 for at, (_, share) in enumerate(entries)]
    parts = quantity.shares([*weights, 100 - sum(weights)], whole) if entries else []
    return {cell: part for (cell, _), part in zip(entries, parts, strict=False)}
