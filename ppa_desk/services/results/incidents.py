"""Incidents by their codes: what is kept, and rows of a table taken in as one step. No words of or about people."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.checks import checked
from ppa_desk.store.database import Store

INCIDENT: Table = table_of("incident")
CODED = {"category": "incident_category", "severity": "incident_severity", "status": "incident_status",
         "province": "province", "mineral": "mineral"}  # fmt: skip
"""The columns that hold a code, and of which list."""
DAYS = ("happened_on", "received_on", "confirmed_on", "resolved_on")


class Incidents:
    """The incidents of a workspace."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def kept(self) -> dict[str, Mapping[str, Any]]:
        """Return every incident by its key."""
        with self._store.read() as session:
            return {row["key"]: dict(row) for row in session.execute(select(INCIDENT)).mappings()}

    def take(
        self, source: str, new: Sequence[Mapping[str, Any]], changed: Sequence[tuple[int, Mapping[str, Any]]]
    ) -> int:
        """Add incidents and change others as one step; return its number in the journal. Refused, Gone."""
        with self._store.unit("incidents.taken_in", title=source) as unit:
            unit.add_all("incident", [checked("incident", one) for one in new])
            for number, values in changed:
                unit.change("incident", number, checked("incident", values))
        return unit.number
