"""How many mine sites lie where, by status, and which statuses ran out."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ppa_desk.model.record import Visibility
from ppa_desk.services.evidence.sites.register import SITE, SiteRow, Sites
from ppa_desk.services.evidence.sites.validity import State
from ppa_desk.services.months import months_after

YEARS = 3
"""After how many years a visit is called old."""


@dataclass(frozen=True, slots=True)
class Placed:
    """The sites of one province, or of a country where no province is known."""

    place: str
    """The code of the province or country; empty where neither is known."""
    counts: Mapping[tuple[str, bool], int]
    """By status, "" for none, and whether it holds for certain."""
    ran_out: int

    @property
    def sites(self) -> int:
        """How many there are."""
        return sum(self.counts.values())

    @property
    def without(self) -> int:
        """How many have no status."""
        return sum(number for (status, _), number in self.counts.items() if status in ("", "none"))


@dataclass(frozen=True, slots=True)
class Overview:
    """All sites that an edition may show."""

    places: Sequence[Placed]
    ran_out: Sequence[SiteRow]
    """Those whose status ran out, the longest ago first."""

    visited: int
    """How many somebody visited within the last three years."""
    never: int
    """How many have no visit with a day."""

    @property
    def sites(self) -> int:
        """How many there are."""
        return sum(one.sites for one in self.places)

    @property
    def holds(self) -> int:
        """How many have a status that holds for certain."""
        return sum(number for one in self.places for (status, holds), number in one.counts.items() if holds and status)


def overview(sites: Sites, edition: Visibility, today: date) -> Overview:
    """Count the sites that an edition may show."""
    allowed = [one for one in Visibility if edition.may_see(one)]
    rows = list(sites.listing.rows(sites.listing.ids(where=[SITE.c.visibility.in_(allowed)])).values())
    counts: dict[str, dict[tuple[str, bool], int]] = defaultdict(lambda: defaultdict(int))
    out: dict[str, list[tuple[date, SiteRow]]] = defaultdict(list)
    for row in rows:
        place, (status, holds, ended) = row.province or row.country or "", _stands(sites, row, today)
        counts[place][status, holds] += 1
        if ended is not None:
            out[place].append((ended, row))
    places = [Placed(place, dict(told), len(out[place])) for place, told in sorted(counts.items())]
    ran_out = sorted((one for some in out.values() for one in some), key=lambda one: (one[0], one[1].name))
    days = [row.visited_on for row in rows]
    lately = sum(day is not None and months_after(day, 12 * YEARS) > today for day in days)
    return Overview(places, [row for _, row in ran_out], lately, days.count(None))


def _stands(sites: Sites, row: SiteRow, today: date) -> tuple[str, bool, date | None]:
    """Status, whether it holds for certain, and when it ran out if it did."""
    standing = sites.standing(row)
    state = standing.state(today)
    ended = min(end for _, end in standing.ends) if state in (State.RAN_OUT, State.DISPUTED) else None
    return standing.status or "", state in (State.HOLDS, State.OPEN), ended
