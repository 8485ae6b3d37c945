"""The list of corrective action plans."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.listing import Listing
from ppa_desk.store.database import Store

PLAN: Table = table_of("corrective_plan")


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One line of the list of corrective action plans."""

    id: int
    key: str
    title_en: str
    title_fr: str
    origin: str | None
    province: str | None
    begun_on: date | None


class Plans:
    """The list of corrective action plans."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.listing = Listing(
            store,
            "corrective_plan",
            select(*(PLAN.c[name] for name in PlanRow.__dataclass_fields__)),
            PlanRow,
            sorts={"title": (PLAN.c.title_en, PLAN.c.title_fr), "begun": (PLAN.c.begun_on,)},
        )
