"""The list of corrective action plans, each as far as its actions are."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Date, Select, Table, bindparam, case, func, literal, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.evidence.plans.standing import ACTION, PLAN, is_open, is_overdue, plans_at
from ppa_desk.services.listing import Listing
from ppa_desk.store.database import Store

SITE: Table = table_of("site")
STATES = ("overdue", "in_progress", "open", "verified", "done", "dropped")


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One line of the list of corrective action plans; the status follows from its actions, empty where it has none."""

    id: int
    key: str
    title_en: str
    title_fr: str
    origin: str | None
    province: str | None
    begun_on: date | None
    site: str | None
    status: str
    actions: int
    open: int
    overdue: int


class Plans:
    """The list of corrective action plans."""

    def __init__(self, store: Store) -> None:
        self._store = store
        today = bindparam("today", callable_=date.today, type_=Date)
        mine = ACTION.c.corrective_plan_id == PLAN.c.id
        counts = (
            select(func.count()).where(mine, *which).correlate(PLAN).scalar_subquery()
            for which in ((), (is_open(),), (is_overdue(today),))
        )
        status = case(*((plans_at(one, today), literal(one)) for one in STATES), else_=literal(""))
        names = ("id", "key", "title_en", "title_fr", "origin", "province", "begun_on")
        asked = select(*(PLAN.c[name] for name in names), SITE.c.name, status, *counts)
        self.listing = Listing(
            store,
            "corrective_plan",
            asked.select_from(PLAN.outerjoin(SITE, SITE.c.id == PLAN.c.site_id)),
            PlanRow,
            sorts={"title": (PLAN.c.title_en, PLAN.c.title_fr), "begun": (PLAN.c.begun_on,)},
            only={
                "status": lambda code: plans_at(code, date.today()),
                "province": lambda code: PLAN.c.province == code,
                "category": lambda code: PLAN.c.id.in_(_having(ACTION.c.category == code)),
                "overdue": lambda _: PLAN.c.id.in_(_having(is_overdue(date.today()))),
                "origin": lambda code: PLAN.c.origin == code,
            },
        )


def _having(which: ColumnElement[bool]) -> Select[tuple[int]]:
    return select(ACTION.c.corrective_plan_id).where(which)
