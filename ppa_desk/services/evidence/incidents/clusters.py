"""Clusters of incidents: what they have in common, and how many there are of each status, counted when read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Table, func, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.evidence.incidents.register import INCIDENT, cluster_of
from ppa_desk.services.records import Records
from ppa_desk.store.database import Store

CLUSTER: Table = table_of("incident_cluster")


@dataclass(frozen=True, slots=True)
class Counts:
    """How many incidents fit, by status; a status nobody set counts as received. Duplicates are in none."""

    total: int
    by_status: Mapping[str, int]
    first: date | None
    last: date | None


class Clusters:
    """The clusters of a workspace."""

    def __init__(self, store: Store, records: Records) -> None:
        self._store, self._records = store, records

    def counts(self, cluster: int) -> Counts:
        """Count what fits a cluster now. Gone."""
        return self.of(self._records.get("incident_cluster", cluster).values)

    def of(self, values: Mapping[str, Any]) -> Counts:
        """Count what has these criteria in common."""
        status = func.coalesce(INCIDENT.c.status, "received")
        asked: Any = select(status, func.count(), func.min(INCIDENT.c.happened_on), func.max(INCIDENT.c.happened_on))
        asked = asked.where(cluster_of(values)).group_by(status)
        with self._store.read() as session:
            rows = session.execute(asked).all()
        days = [day for row in rows for day in row[2:] if day is not None]
        first, last = (min(days), max(days)) if days else (None, None)
        return Counts(sum(row[1] for row in rows), {row[0]: row[1] for row in rows}, first, last)

    def holding(self, incident: int) -> list[int]:
        """Return the clusters that an incident fits, in their order. Gone."""
        with self._store.read() as session:
            clusters = session.execute(select(CLUSTER).order_by(CLUSTER.c.id)).mappings().all()
            mine = INCIDENT.c.id == incident
            return [
                row["id"] for row in clusters
                if session.execute(select(INCIDENT.c.id).where(mine, cluster_of(dict(row)))).first()
            ]  # fmt: skip
