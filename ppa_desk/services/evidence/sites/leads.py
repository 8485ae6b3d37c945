"""Where a mine site comes up: what points to it, and grants that name a site of the same name in the same province."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, select

from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.services.records import Records
from ppa_desk.store.database import Store

SITE: Table = table_of("site")
NAMED: Table = table_of("grant_site")
TEAM_SITE: Table = table_of("team_site")
TEAM: Table = table_of("study_team")
POINTING = ("incident", "corrective_plan", "incident_cluster")
NEEDED = ("province", "territory", "minerals", "status", "status_on", "title_type", "organisation_id", "workers")
"""What one wants to know of a site before one goes there."""


@dataclass(frozen=True, slots=True)
class Lead:
    """A record in which a site comes up; by its name alone where nothing points to it."""

    kind: str
    record: int
    by_name: bool = False


class SiteLeads:
    """Finds where sites come up, and what is not known of them."""

    def __init__(self, store: Store, records: Records) -> None:
        self._store, self._records = store, records

    def missing(self, site: int) -> list[str]:
        """Return the fields of a site that nobody has filled. Gone."""
        values = self._records.get("site", site).values
        wanted = [name for name in NEEDED if not (name == "status_on" and not values["status"])]
        return [name for name in wanted if not values[name]]

    def of(self, site: int) -> list[Lead]:
        """Return where a site comes up. Gone."""
        values = self._records.get("site", site).values
        found = [Lead(kind, one.id) for kind in POINTING for one in self._records.where(kind, site_id=site)]
        return [*found, *(Lead("study", one) for one in self._studies(site)), *self._grants(values)]

    def sites_like(self, name: str, province: str | None) -> list[int]:
        """Return the sites of the same name in the same province: what a grant names as its place may be."""
        with self._store.read() as session:
            asked = select(SITE.c.id, SITE.c.name).where(SITE.c.province == province).order_by(SITE.c.id)
            return [number for number, known in session.execute(asked) if province and _same(name, known)]

    def _studies(self, site: int) -> list[int]:
        asked = select(TEAM.c.study_id).join(TEAM_SITE, TEAM_SITE.c.study_team_id == TEAM.c.id)
        with self._store.read() as session:
            return list(session.execute(asked.where(TEAM_SITE.c.site_id == site).distinct()).scalars())

    def _grants(self, values: Mapping[str, Any]) -> Iterator[Lead]:
        name, province = values["name"], values["province"]
        if not province:
            return
        asked = select(NAMED.c.grant_record_id, NAMED.c.name).where(NAMED.c.province == province)
        with self._store.read() as session:
            rows = session.execute(asked.order_by(NAMED.c.id)).all()
        yield from (Lead("grant_record", one, True) for one in dict.fromkeys(
            grant for grant, named in rows if _same(name, named)
        ))  # fmt: skip


def _same(one: str, other: str) -> bool:
    """Whether two names are the same but for accents, case and spaces."""
    return bool(one.strip()) and " ".join(fold(one).split()) == " ".join(fold(other).split())
