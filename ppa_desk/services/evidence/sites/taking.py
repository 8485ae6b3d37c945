"""Mine sites and visits as they are kept, and rows of tables taken in as one step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.checks import checked
from ppa_desk.store.database import Store

SITE: Table = table_of("site")
VISIT: Table = table_of("site_visit")
ALIKE = 88.0
"""From which likeness, of 100, two names may be one."""


@dataclass(slots=True)
class Rows:
    """What is to be written: sites and visits that are new, and what changes in those that are there."""

    new_sites: list[Mapping[str, Any]] = field(default_factory=list)
    sites: dict[int, Mapping[str, Any]] = field(default_factory=dict)
    new_visits: list[tuple[int, Mapping[str, Any]]] = field(default_factory=list)
    """Each with the number of its site; new sites are counted from -1 down, in their order."""
    visits: dict[int, Mapping[str, Any]] = field(default_factory=dict)


class SiteTaking:
    """Takes tables of visits in."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def sites(self) -> list[Mapping[str, Any]]:
        """Return every mine site."""
        with self._store.read() as session:
            return [dict(row) for row in session.execute(select(SITE).order_by(SITE.c.id)).mappings()]

    def visits(self) -> list[Mapping[str, Any]]:
        """Return every visit."""
        with self._store.read() as session:
            return [dict(row) for row in session.execute(select(VISIT).order_by(VISIT.c.id)).mappings()]

    def columns(self, visit: int) -> str:
        """Return the source's other columns of a visit, as JSON."""
        with self._store.read() as session:
            return session.execute(select(VISIT.c.columns).where(VISIT.c.id == visit)).scalar() or "{}"

    def take(self, source: str, rows: Rows) -> int:
        """Write sites and visits as one step; return its number in the journal. Refused, Gone."""
        with self._store.unit("sites.taken_in", title=source) as unit:
            numbers = unit.add_all("site", _clean("site", rows.new_sites))
            owned = [
                {**values, "site_id": site if site > 0 else numbers[-site - 1]} for site, values in rows.new_visits
            ]
            unit.add_all("site_visit", _clean("site_visit", owned))
            for number, values in rows.sites.items():
                unit.change("site", number, checked("site", values))
            for number, values in rows.visits.items():
                unit.change("site_visit", number, _whole("site_visit", values))
        return unit.number


def alike(name: str, known: Sequence[str], most: int) -> list[int]:
    """Return the places of names that may be the same one, the likeliest first."""
    from rapidfuzz import fuzz, process

    return [at for _, _, at in process.extract(name, known, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=most)]


def _clean(kind: str, rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    return [_whole(kind, values) for values in rows]


def _whole(kind: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Values as they are kept; the source's other columns are no field that anybody edits."""
    told = {name: value for name, value in values.items() if name == "columns"}
    return checked(kind, {name: value for name, value in values.items() if name != "columns"}) | told
