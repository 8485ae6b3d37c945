"""The list of initiatives."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.listing import Listing
from ppa_desk.store.database import Store

INITIATIVE: Table = table_of("initiative")


@dataclass(frozen=True, slots=True)
class InitiativeRow:
    """One line of the list of initiatives."""

    id: int
    key: str
    name_en: str
    name_fr: str
    abbreviation: str
    kind: str | None
    status: str | None
    inclusion: str | None
    checked_on: date | None


class Initiatives:
    """The list of initiatives."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.listing = Listing(
            store,
            "initiative",
            select(*(INITIATIVE.c[name] for name in InitiativeRow.__dataclass_fields__)),
            InitiativeRow,
            sorts={
                "name": (INITIATIVE.c.name_en, INITIATIVE.c.name_fr),
                "kind": (INITIATIVE.c.kind,),
                "checked": (INITIATIVE.c.checked_on,),
            },
        )
