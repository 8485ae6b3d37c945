"""The list of corrective action plans, each as far as its actions are."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Date, Select, Table, bindparam, case, func, literal, or_, select
from sqlmodel import Session

from ppa_desk.model.kinds import Field, fields, table_of
from ppa_desk.services.codes import Codes
from ppa_desk.services.evidence.plans.standing import ACTION, PLAN, is_open, is_overdue, plans_at
from ppa_desk.services.facts import Fact, FactList
from ppa_desk.services.keys import free_key
from ppa_desk.services.listing import Listing
from ppa_desk.services.records import Records
from ppa_desk.services.report_words import capital
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


SHOWN = ("name", "province", "status", "begun_on")


class Plans:
    """The list of corrective action plans."""

    def __init__(self, store: Store, codes: Codes, records: Records) -> None:
        self._store, self._codes, self._records = store, codes, records
        today = bindparam("today", callable_=date.today, type_=Date)
        mine = ACTION.c.corrective_plan_id == PLAN.c.id
        counts = (
            select(func.count()).where(mine, *which).correlate(PLAN).scalar_subquery()
            for which in ((), (is_open(),), (is_overdue(today),))
        )
        self._status = status = case(*((plans_at(one, today), literal(one)) for one in STATES), else_=literal(""))
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
                "statuses": lambda codes: or_(*(plans_at(one, date.today()) for one in codes)),
                "province": lambda code: PLAN.c.province == code,
                "category": lambda code: PLAN.c.id.in_(_having(ACTION.c.category == code)),
                "overdue": lambda _: PLAN.c.id.in_(_having(is_overdue(date.today()))),
                "origin": lambda code: PLAN.c.origin == code,
            },
        )

    def of_source(self, kind: str, record: int) -> int:
        """Make a plan of an incident, of what a study found, or that a programme keeps; return its number. Gone."""
        source = self._records.get(kind, record)
        told = source.values
        places = str(told.get("provinces") or told.get("province") or "").split()
        values = {
            "key": free_key(self._records, "corrective_plan", source.title or kind), f"{kind}_id": source.id,
            "origin": kind if kind in ("incident", "study") else "monitoring", "begun_on": date.today(),
            "province": places[0] if len(places) == 1 else None, "site_id": told.get("site_id"),
        }  # fmt: skip
        return self._records.add("corrective_plan", self._titles(kind, told) | values).id

    def _titles(self, kind: str, told: Mapping[str, Any]) -> dict[str, str]:
        """What a plan is called in each language; of an incident by what kind it is and where, never by its words."""
        if kind != "incident":
            named = {one: told.get(f"title_{one}") or told.get(f"name_{one}") for one in ("en", "fr")}
            return {f"title_{one}": str(text) for one, text in named.items() if text}
        lists = (("incident_category", told["category"]), ("province", told["province"]))
        parts = {one: [self._codes.label(name, code, one) for name, code in lists if code] for one in ("en", "fr")}
        return {f"title_{one}": capital(", ".join(said)) for one, said in parts.items() if said}

    def facts(self, language: str = "en") -> FactList:
        """Return the list as it can be set up: columns, conditions, order."""
        specs = {field.name: field for field in fields("corrective_plan")}
        facts = {name: Fact(name, specs[name], "corrective_plan", value=PLAN.c[name])
                 for name in ("province", "origin", "begun_on", "visibility")}  # fmt: skip
        named = func.coalesce(func.nullif(PLAN.c[f"title_{language}"], ""), PLAN.c.title_en, PLAN.c.title_fr)
        facts["name"] = Fact("name", specs[f"title_{language}"], "corrective_plan", value=named)
        status = next(field for field in fields("corrective_action") if field.name == "status")
        facts["status"] = Fact("status", status, "corrective_action", value=self._status)
        facts["site"] = Fact("site", Field("site_id", "text"), "corrective_plan", value=_site)
        facts["category"] = self._category(language)

        def told(fact: Fact, value: Any) -> str:
            return self._codes.label(fact.spec.codes, value, language) if fact.spec.codes else str(value)

        return FactList(self._store, self.listing, lambda: facts, told, SHOWN)

    def _category(self, language: str) -> Fact:
        """The categories of a plan's actions."""

        def read(session: Session) -> dict[int, str]:
            pairs = select(ACTION.c.corrective_plan_id, ACTION.c.category).where(ACTION.c.category.is_not(None))
            found: dict[int, list[str]] = {}
            for plan, code in session.execute(pairs.distinct().order_by(ACTION.c.category)):
                found.setdefault(plan, []).append(self._codes.label("incident_category", code, language))
            return {plan: ", ".join(labels) for plan, labels in found.items()}

        def held(test: Callable[[ColumnElement[Any]], ColumnElement[bool]]) -> ColumnElement[bool]:
            return PLAN.c.id.in_(_having(test(ACTION.c.category)))

        spec = Field("category", "code", codes="incident_category")
        return Fact("category", spec, "corrective_action", read=read, held=held)


_site = select(SITE.c.name).where(SITE.c.id == PLAN.c.site_id).scalar_subquery()


def _having(which: ColumnElement[bool]) -> Select[tuple[int]]:
    return select(ACTION.c.corrective_plan_id).where(which)
