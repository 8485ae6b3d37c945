"""How the sources of a grant add up, and whether a fund may be used for it. Rules alone: no database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.model.money import fraction, shared, smallest


@dataclass(frozen=True, slots=True)
class Sourced:
    """What each source gives, None where it says neither an amount nor a share; what is left, below 0 if too much."""

    amounts: tuple[int | None, ...]
    left: int


def sourced(sources: Sequence[Mapping[str, Any]], whole: int, currency: str | None) -> Sourced:
    """Return what sources give of a whole amount: `amount` of each, else `share` of the whole, exact to the unit."""
    shares = [_share(source) for source in sources]
    wanted = [one for one in shares if one]
    unit = smallest(currency)
    exact = sum(wanted, Fraction(0)) * whole
    total = round(exact / unit) * unit if exact % unit else int(exact)
    parts = iter(shared(total, wanted, currency))
    amounts = [
        source["amount"] if source["amount"] is not None else next(parts) if share else None
        for source, share in zip(sources, shares, strict=True)
    ]
    return Sourced(tuple(amounts), whole - sum(one or 0 for one in amounts))


def _share(source: Mapping[str, Any]) -> Fraction | None:
    if source["amount"] is not None or not source["share"]:
        return None
    try:
        return fraction(source["share"]) or None
    except DeskError:
        return None


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a fund may not be right for a grant: theme, theme_unknown, country, country_unknown, period."""

    why: str
    codes: tuple[str, ...] = ()


def doubts(fund: Mapping[str, Any], grant: Mapping[str, Any]) -> list[Doubt]:
    """Return what speaks against paying a grant from a fund: its purposes, places and time."""
    found = []
    wanted, given = fund["themes"].split(), grant["themes"].split()
    if wanted and not given:
        found.append(Doubt("theme_unknown", tuple(wanted)))
    elif wanted and not any(_within(one, wanted) for one in given):
        found.append(Doubt("theme", tuple(wanted)))
    places, at = fund["countries"].split(), grant["countries"].split()
    if places and not at:
        found.append(Doubt("country_unknown", tuple(places)))
    elif places and (outside := [one for one in at if one not in places]):
        found.append(Doubt("country", tuple(outside)))
    starts, ends = grant["starts_on"], grant["ends_on"]
    early = starts and fund["since"] and starts < fund["since"]
    late = ends and fund["until"] and ends > fund["until"]
    return [*found, Doubt("period")] if early or late else found


def _within(theme: str, wanted: Sequence[str]) -> bool:
    """P1.1 belongs to P1."""
    return any(theme == one or theme.startswith(f"{one}.") for one in wanted)
