"""The list of mine sites."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.listing import Listing
from ppa_desk.store.database import Store

SITE: Table = table_of("site")


@dataclass(frozen=True, slots=True)
class SiteRow:
    """One line of the list of mine sites."""

    id: int
    key: str
    name: str
    province: str | None
    territory: str
    minerals: str
    status: str | None
    status_on: date | None


class Sites:
    """The list of mine sites."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.listing = Listing(
            store,
            "site",
            select(*(SITE.c[name] for name in SiteRow.__dataclass_fields__)),
            SiteRow,
            sorts={"name": (SITE.c.name,), "province": (SITE.c.province, SITE.c.name), "status": (SITE.c.status_on,)},
        )
