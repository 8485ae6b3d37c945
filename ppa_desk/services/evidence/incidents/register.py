"""The list of incidents."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.listing import Listing
from ppa_desk.store.database import Store

INCIDENT: Table = table_of("incident")


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """One line of the list of incidents."""

    id: int
    key: str
    title: str
    category: str | None
    severity: str | None
    status: str | None
    province: str | None
    territory: str
    happened_on: date | None
    received_on: date | None
    due_on: date | None


class Incidents:
    """The list of incidents."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.listing = Listing(
            store,
            "incident",
            select(*(INCIDENT.c[name] for name in IncidentRow.__dataclass_fields__)),
            IncidentRow,
            sorts={
                "received": (INCIDENT.c.received_on,),
                "happened": (INCIDENT.c.happened_on,),
                "key": (INCIDENT.c.key,),
                "due": (INCIDENT.c.due_on,),
            },
        )
