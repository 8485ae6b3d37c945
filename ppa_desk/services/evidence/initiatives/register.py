"""The register of initiatives: its list, what one may ask of it, and who is to look at an entry again."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Table, case, or_, select

from ppa_desk.model.kinds import Field, fields, table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.codes import Codes
from ppa_desk.services.evidence.rules import number_in
from ppa_desk.services.facts import Fact, FactList
from ppa_desk.services.listing import Listing
from ppa_desk.services.months import months_after
from ppa_desk.store.database import Store

INITIATIVE: Table = table_of("initiative")
ORGANISATION: Table = table_of("organisation")
NOT_ASSESSED = "not_assessed"
"""What one asks for to find the initiatives whose inclusion nobody has assessed; kept as nothing."""
PLAIN = (
    "abbreviation", "kind", "legal_force", "actor", "inclusion", "status", "minerals", "countries", "provinces",
    "segments", "from_year", "until_year", "in_force_on", "edition", "checked_on", "key",
)  # fmt: skip
SHOWN = ("name", "abbreviation", "kind", "legal_force", "inclusion", "checked_on")
"""The columns of the list where nobody has set it up."""


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

    def called(self, language: str) -> str:
        """Return what it is called, in that language where it has a name in it."""
        first, other = (self.name_fr, self.name_en) if language == "fr" else (self.name_en, self.name_fr)
        return first or other or self.abbreviation or self.key


class Initiatives:
    """The list of initiatives."""

    def __init__(self, store: Store, codes: Codes) -> None:
        self._store, self._codes = store, codes
        self.listing = Listing(
            store,
            "initiative",
            select(*(INITIATIVE.c[name] for name in InitiativeRow.__dataclass_fields__)),
            InitiativeRow,
            sorts={
                "name": (INITIATIVE.c.name_en, INITIATIVE.c.name_fr),
                "kind": (INITIATIVE.c.kind, INITIATIVE.c.name_en),
                "checked": (INITIATIVE.c.checked_on.is_not(None), INITIATIVE.c.checked_on),
            },
            only={
                **{name: _is(name) for name in ("kind", "legal_force", "actor", "status")},
                "inclusion": _included,
                "mineral": lambda code: _has(INITIATIVE.c.minerals, code),
                "place": lambda code: _has(INITIATIVE.c.provinces if "-" in code else INITIATIVE.c.countries, code),
                "unchecked": _unchecked,
                "edition": lambda edition: INITIATIVE.c.visibility.in_(
                    [one for one in Visibility if edition.may_see(one)]
                ),
            },
        )

    def of(self, language: str = "en") -> FactList:
        """Return the list as one sets it up: columns and conditions, told in a language."""

        def told(fact: Fact, value: Any) -> str:
            spec = fact.spec
            if value is None or value == "":
                return ""
            if spec.type == "code":
                return self._codes.label(spec.codes, str(value), language)
            if spec.several:
                return ", ".join(self._codes.label(spec.several, one, language) for one in str(value).split())
            return str(value)

        found = {fact.key: fact for fact in (_name(language), *map(_plain, PLAIN), _keeper())}
        return FactList(self._store, self.listing, lambda: found, told, SHOWN)

    def checked_before(self, today: date) -> date:
        """Return the day before which a check is too long ago, by the Secretariat's rule."""
        with self._store.read() as session:
            return months_after(today, -number_in(session, "check_months"))

    def overdue(self, today: date) -> int:
        """Return how many initiatives are to be checked again, those never checked included."""
        return self.listing.count(only={"unchecked": self.checked_before(today)})


def _is(name: str) -> Any:
    return lambda code: INITIATIVE.c[name] == code


def _included(code: str) -> ColumnElement[bool]:
    return INITIATIVE.c.inclusion.is_(None) if code == NOT_ASSESSED else INITIATIVE.c.inclusion == code


def _has(column: ColumnElement[Any], code: str) -> ColumnElement[bool]:
    return (" " + column + " ").contains(f" {code} ", autoescape=True)


def _unchecked(day: date) -> ColumnElement[bool]:
    return or_(INITIATIVE.c.checked_on.is_(None), INITIATIVE.c.checked_on < day)


def _plain(key: str) -> Fact:
    spec: Mapping[str, Field] = {field.name: field for field in fields("initiative")}
    return Fact(key, spec[key], "initiative", value=INITIATIVE.c[key])


def _name(language: str) -> Fact:
    first, other = ("name_fr", "name_en") if language == "fr" else ("name_en", "name_fr")
    value = case((INITIATIVE.c[first] != "", INITIATIVE.c[first]), else_=INITIATIVE.c[other])
    return Fact("name", Field("name", "text"), "organisation", value=value)


def _keeper() -> Fact:
    asked = select(ORGANISATION.c.name).where(ORGANISATION.c.id == INITIATIVE.c.organisation_id)
    return Fact("organisation_id", Field("organisation_id", "text"), "initiative", value=asked.scalar_subquery())
