"""What indicators are fed from: incidents by their codes, meetings with those who came. All of it fits the values."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any

from ppa_desk.services.evidence.incidents.log import random_key
from ppa_desk.services.results.periods import Period
from ppa_desk.services.training.results.told import indicator, period, split
from ppa_desk.store.unit import Unit

CONFIRMED, FOLLOWED, MET = "O3.1", "3.1.1", "1.1.1"
"""The indicators that incidents and meetings feed."""
PROVINCES = ("CD-SK", "CD-NK", "CD-IT", "CD-SK", "CD-NK", "CD-TA", "CD-SK", "")
CATEGORIES = ("ROA", "TAX", "ACC", "ROA", "CHI", "ACC", "FRA", "VIO")
MINERALS = ("AU", "SN", "TA", "AU", "CO", "")
SEVERITIES = ("L2", "L3", "L3", "L1")
SHARED = ("consortium public", "public", "consortium", "", "consortium public")
"""What those who reported agreed to."""


@dataclass(slots=True)
class Told:
    """One invented incident and its days."""

    nr: int
    received: date
    confirmed: date | None
    resolved: date | None = None

    @property
    def province(self) -> str:
        """Its province; empty where it is not told."""
        return PROVINCES[self.nr % len(PROVINCES)]


@dataclass(slots=True)
class _Book:
    incidents: list[Told] = field(default_factory=list)

    def take(self, when: Period, confirmed: int, received: int) -> None:
        """Write down what came in during a quarter: those confirmed in time, and the others."""
        for at in range(received):
            day = when.since + timedelta(days=at * 80 // received)
            wait = 5 + at * 11 % 24 if at < confirmed else 45 if at % 2 else None
            self.incidents.append(Told(len(self.incidents) + 1, day, day + timedelta(days=wait) if wait else None))

    def resolve(self, when: Period, count: int) -> None:
        """Resolve the oldest of those confirmed before a quarter ends."""
        ready = [one for one in self.incidents if one.confirmed and not one.resolved and one.confirmed < when.until]
        for one in ready[:count]:
            one.resolved = max(one.confirmed or when.since, when.since) + timedelta(days=one.nr % 3)
            one.resolved = min(one.resolved, when.until)


@cache
def incidents() -> tuple[Told, ...]:
    """Return the incidents, so many in each quarter as the values say."""
    book = _Book()
    resolved = {name: value for name, _, value in indicator(FOLLOWED)["values"]}
    for name, _, (confirmed, received) in indicator(CONFIRMED)["values"]:
        when = period(name)
        if when is not None:
            book.take(when, confirmed, received)
            book.resolve(when, resolved[name])
    return tuple(book.incidents)


def resolved_in(when: Period) -> Counter[str]:
    """Return how many incidents were resolved in a period, by province."""
    return Counter(one.province for one in incidents() if one.resolved and when.since <= one.resolved <= when.until)


def add(unit: Unit) -> None:
    """Add incidents, and the meetings of every quarter."""
    keys, chance = set[str](), Random(7)
    unit.add_all("incident", [_incident(one) | {"key": random_key(keys, chance)} for one in incidents()])
    for name, _, count in indicator(MET)["values"]:
        when = period(name)
        if when is not None:
            meeting = unit.add("meeting", _meeting(name, when))
            unit.add_all("attendance", list(_present(meeting, count)))


def _incident(one: Told) -> dict[str, Any]:
    status = "resolved" if one.resolved else "confirmed" if one.confirmed else "verifying"
    return {
        "category": CATEGORIES[one.nr % len(CATEGORIES)],
        "severity": SEVERITIES[one.nr % len(SEVERITIES)],
        "shared_with": SHARED[one.nr % len(SHARED)],
        "visibility": "public" if "public" in SHARED[one.nr % len(SHARED)] else "group",
        "status": status,
        "province": one.province or None,
        "mineral": MINERALS[one.nr % len(MINERALS)] or None,
        "happened_on": one.received - timedelta(days=1 + one.nr % 4),
        "received_on": one.received,
        "confirmed_on": one.confirmed,
        "resolved_on": one.resolved,
    }


def _meeting(name: str, when: Period) -> dict[str, Any]:
    year, _, quarter = name.partition("-")
    yearly = quarter == "Q4"
    titles = (
        (f"Member meeting {year} (invented)", f"Réunion des membres {year} (inventée)")
        if yearly
        else (f"Meeting of the work groups, {quarter} {year} (invented)",
              f"Réunion des groupes de travail, {quarter.replace('Q', 'T')} {year} (inventée)")
    )  # fmt: skip
    day = when.since + timedelta(days=46)
    return {
        "key": f"training-{name.lower()}",
        "kind": "member" if yearly else "group",
        "title_en": titles[0],
        "title_fr": titles[1],
        "starts_on": day,
        "ends_on": day,
        "mode": "hybrid" if yearly else "virtual",
        "status": "held",
    }


def _present(meeting: int, count: int) -> Iterator[dict[str, Any]]:
    """Who came, as the cells of the value say; of the others neither is known."""
    shares = split(MET, count)
    for nr, (cell, people) in enumerate([*shares.items(), ("", count - sum(shares.values()))], 1):
        names = dict(part.split("=") for part in cell.split(";") if part)
        yield {"meeting_id": meeting, "nr": nr, "people": people} | names
