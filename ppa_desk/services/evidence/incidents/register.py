"""The list of incidents: what it shows, what may be asked of it, and how it is searched: by code and place alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, or_, select

from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import Field, fields, table_of
from ppa_desk.services.codes import Codes
from ppa_desk.services.evidence.incidents.paths import FOLLOWED, TO_VERIFY
from ppa_desk.services.evidence.incidents.times import late
from ppa_desk.services.facts import Fact, FactList
from ppa_desk.services.listing import Listing
from ppa_desk.store.database import Store
from ppa_desk.store.folding import folded

INCIDENT: Table = table_of("incident")
SITE: Table = table_of("site")
ORGANISATION: Table = table_of("organisation")
SHOWN = ("key", "category", "province", "status", "happened_on", "received_on")
"""The columns of a list nobody has set up."""
ASKED = (
    "key", "title", "category", "subcategory", "annex", "severity", "status", "province", "territory", "chiefdom",
    "groupement", "locality", "mineral", "stage", "actor", "channel", "language", "happened_on", "received_on",
    "confirmed_on", "resolved_on", "closed_on", "due_on", "sources", "shared_with", "visibility",
)  # fmt: skip
"""What may stand in its columns and be asked: never what was reported, never what leads to who reported it."""
CRITERIA = ("category", "province", "territory", "site_id", "mineral", "since", "until")
"""What incidents of a cluster have in common."""


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

    def __init__(self, store: Store, codes: Codes) -> None:
        self._store, self._codes = store, codes
        self._dialect = store.engine.dialect.name
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
            only={
                "to_verify": lambda _: or_(INCIDENT.c.status.in_(TO_VERIFY), INCIDENT.c.status.is_(None)),
                "followed": lambda _: INCIDENT.c.status.in_(FOLLOWED),
                "late": lambda today: self._late(today),
                "cluster": lambda row: cluster_of(row),
                "site": lambda number: INCIDENT.c.site_id == number,
            },
            matches=self._matches,
        )

    def facts(self, language: str = "en") -> FactList:
        """Return the list as it can be set up: columns, conditions, order."""
        specs = {field.name: field for field in fields("incident")}
        facts = {name: Fact(name, specs[name], "incident", value=INCIDENT.c[name]) for name in ASKED}
        for key, table, link in (("site", SITE, "site_id"), ("followed_by", ORGANISATION, "organisation_id")):
            facts[key] = Fact(key, Field(link, "text"), "incident", value=_name_of(table, INCIDENT.c[link]))

        def told(fact: Fact, value: Any) -> str:
            return self._codes.label(fact.spec.codes, value, language) if fact.spec.codes else str(value)

        return FactList(self._store, self.listing, lambda: facts, told, SHOWN)

    def get(self, incident: int) -> IncidentRow | None:
        """Return the line of an incident, None where it is gone."""
        return self.listing.rows([incident]).get(incident)

    def number(self, key: str) -> int | None:
        """Return the number of the incident with that code, None where there is none."""
        with self._store.read() as session:
            return session.execute(select(INCIDENT.c.id).where(INCIDENT.c.key == key)).scalar()

    def _late(self, today: date) -> ColumnElement[bool]:
        with self._store.read() as session:
            return late(session, today)

    def _matches(self, words: str) -> ColumnElement[bool]:
        """Every word stands in the code, the title or the place, or begins a word of category, province or status."""
        return and_(*(self._matches_one(fold(word)) for word in words.split()))

    def _matches_one(self, word: str) -> ColumnElement[bool]:
        places = ("key", "title", "territory", "locality")
        held = [folded(self._dialect, INCIDENT.c[name]).contains(word, autoescape=True) for name in places]
        for column, name in (
            ("category", "incident_category"),
            ("province", "province"),
            ("status", "incident_status"),
        ):
            codes = [one.code for one in self._codes.all(name) if _begins(word, one.en, one.fr)]
            held.append(INCIDENT.c[column].in_(codes))
        return or_(*held)


def cluster_of(row: Mapping[str, Any]) -> ColumnElement[bool]:
    """Ask for the incidents that have in common what a cluster says; what it leaves open, any of them has."""
    tests = [INCIDENT.c[name] == row[name] for name in ("category", "province", "site_id", "mineral") if row.get(name)]
    if row.get("territory"):
        tests.append(INCIDENT.c.territory == row["territory"])
    if row.get("since"):
        tests.append(INCIDENT.c.happened_on >= row["since"])
    if row.get("until"):
        tests.append(INCIDENT.c.happened_on <= row["until"])
    return and_(or_(INCIDENT.c.status.is_(None), INCIDENT.c.status != "duplicate"), *tests)


def _begins(word: str, *names: str) -> bool:
    return any(part.startswith(word) for name in names for part in fold(name).replace("-", " ").split())


def _name_of(table: Table, link: ColumnElement[Any]) -> ColumnElement[Any]:
    return select(table.c.name).where(table.c.id == link).scalar_subquery()
