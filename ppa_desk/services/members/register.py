"""Members: organisations and people, as lists and at a glance."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Label, Table, func, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.listing import Listing
from ppa_desk.services.members.standing import MEMBERSHIP, standing
from ppa_desk.store.database import Store

ORGANISATION: Table = table_of("organisation")
PERSON: Table = table_of("person")
POSITION: Table = table_of("position")


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """One line of the list of organisations; `standing` is empty where it is not a member."""

    id: int
    name: str
    acronym: str
    constituency: str | None
    sector: str | None
    standing: str | None


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of the list of people."""

    id: int
    given_name: str
    family_name: str
    email: str
    consent: str


class Members:
    """The register of organisations and people."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.organisations = Listing(
            store,
            "organisation",
            select(
                ORGANISATION.c.id,
                ORGANISATION.c.name,
                ORGANISATION.c.acronym,
                ORGANISATION.c.constituency,
                ORGANISATION.c.sector,
                _standing(),
            ),
            OrganisationRow,
            sorts={
                "name": (ORGANISATION.c.sorted_as,),
                "acronym": (ORGANISATION.c.acronym, ORGANISATION.c.sorted_as),
                "constituency": (ORGANISATION.c.constituency, ORGANISATION.c.sorted_as),
                "sector": (ORGANISATION.c.sector, ORGANISATION.c.sorted_as),
            },
            only={
                "constituency": lambda code: ORGANISATION.c.constituency == code,
                "sector": lambda code: ORGANISATION.c.sector == code,
                "member": lambda yes: ORGANISATION.c.id.in_(select(MEMBERSHIP.c.organisation_id)) == yes,
            },
        )
        self.people = Listing(
            store,
            "person",
            select(PERSON.c.id, PERSON.c.given_name, PERSON.c.family_name, PERSON.c.email, PERSON.c.consent),
            PersonRow,
            sorts={"name": (PERSON.c.sorted_as,), "email": (PERSON.c.email, PERSON.c.sorted_as)},
            only={
                "organisation": lambda number: PERSON.c.id.in_(
                    select(POSITION.c.person_id).where(POSITION.c.organisation_id == number)
                ),
            },
        )

    def countries(self) -> dict[str, int]:
        """Return how many organisations are in each country that one is in."""
        asked = select(ORGANISATION.c.country, func.count()).where(ORGANISATION.c.country.is_not(None))
        with self._store.read() as session:
            return {row[0]: row[1] for row in session.execute(asked.group_by(ORGANISATION.c.country))}

    def standings(self, organisation: int) -> dict[int, str]:
        """Return the standing today of an organisation's memberships, by their numbers."""
        asked = select(MEMBERSHIP.c.id, standing(date.today())).where(MEMBERSHIP.c.organisation_id == organisation)
        with self._store.read() as session:
            return {row[0]: row[1] for row in session.execute(asked.order_by(MEMBERSHIP.c.id))}


def _standing() -> Label[Any]:
    """The standing today of an organisation's newest membership."""
    found = select(standing(date.today())).where(MEMBERSHIP.c.organisation_id == ORGANISATION.c.id)
    return found.order_by(MEMBERSHIP.c.id.desc()).limit(1).scalar_subquery().label("standing")
