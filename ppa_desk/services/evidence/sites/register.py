"""The list of mine sites."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, false, func, literal, or_, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.evidence.sites.validity import STATUSES, Source, Standing, Validity
from ppa_desk.services.listing import Listing
from ppa_desk.services.months import months_after
from ppa_desk.store.database import Store

SITE: Table = table_of("site")
VISIT: Table = table_of("site_visit")
COLUMNS = ("id", "key", "name", "country", "province", "territory", "minerals", "status", "status_on", "status_source")


@dataclass(frozen=True, slots=True)
class SiteRow:
    """One line of the list of mine sites."""

    id: int
    key: str
    name: str
    country: str | None
    province: str | None
    territory: str
    minerals: str
    status: str | None
    status_on: date | None
    status_source: str
    seen_on: date | None
    """When a visit last saw that status."""
    visited_on: date | None
    """When somebody last was there."""


def seen_on() -> ColumnElement[Any]:
    """Return the day of the last visit that saw a site's status, for each site."""
    last = select(func.max(VISIT.c.visited_on)).where(VISIT.c.site_id == SITE.c.id, VISIT.c.status == SITE.c.status)
    return last.correlate(SITE).scalar_subquery()


def visited_on() -> ColumnElement[Any]:
    """Return the day of the last visit of each site."""
    last = select(func.max(VISIT.c.visited_on)).where(VISIT.c.site_id == SITE.c.id)
    return last.correlate(SITE).scalar_subquery()


class Sites:
    """The list of mine sites."""

    def __init__(self, store: Store, validity: Validity) -> None:
        self._store, self._validity = store, validity
        columns = [SITE.c[name] for name in COLUMNS]
        self.listing = Listing(
            store,
            "site",
            select(*columns, seen_on().label("seen_on"), visited_on().label("visited_on")),
            SiteRow,
            sorts={"name": (SITE.c.name,), "province": (SITE.c.province, SITE.c.name), "status": (SITE.c.status_on,),
                   "visited": (visited_on(),)},
            only={
                "province": lambda code: SITE.c.province == code,
                "mineral": lambda code: (literal(" ") + SITE.c.minerals + " ").contains(f" {code} ", autoescape=True),
                "status": lambda code: SITE.c.status == code,
                "ran_out": self._ran_out,
            },
        )  # fmt: skip

    def standing(self, row: SiteRow) -> Standing:
        """Return how the status of a site stands."""
        return self._validity.standing(row.status, row.status_on, row.status_source, row.seen_on)

    def _ran_out(self, today: date) -> ColumnElement[bool]:
        """Whether a status ran out: by the source a site names, else as soon as one of them says so."""
        day, sources = func.coalesce(SITE.c.status_on, seen_on()), self._validity.sources()
        known = [one.key for one in sources]
        return or_(false(), *(
            and_(SITE.c.status == status, day <= limit, named)
            for status in STATUSES for limit, named in _limits(sources, known, status, today)
        ))  # fmt: skip


def _limits(
    sources: Sequence[Source], known: list[str], status: str, today: date
) -> list[tuple[date, ColumnElement[bool]]]:
    """The last day from which a status no longer holds, by each source, and for sites that name none."""
    months = {one.key: one.months[status] for one in sources if status in one.months}
    told = [(latest(today, held), SITE.c.status_source == key) for key, held in months.items()]
    if months:
        told.append((latest(today, min(months.values())), SITE.c.status_source.not_in(known)))
    return told


def latest(today: date, months: int) -> date:
    """Return the last day of which months later lies no later than today."""
    day = months_after(today, -months)
    while months_after(day, months) > today:
        day = date.fromordinal(day.toordinal() - 1)
    while months_after(date.fromordinal(day.toordinal() + 1), months) <= today:
        day = date.fromordinal(day.toordinal() + 1)
    return day
