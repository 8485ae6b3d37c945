"""How a person who changes employer is reached: which addresses were the old employer's, and what becomes of each."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Table, func, select
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.store.unit import Unit

ORGANISATION: Table = table_of("organisation")
CONTACT: Table = table_of("contact_point")
ADDRESS: Table = table_of("postal_address")
FORMER = "former"
"""The use of a contact point or address that reaches nobody any more."""
FIRST = ("email", "phone")
"""What stands on the person itself; further ones are contact points."""


class Keep(StrEnum):
    """What becomes of an address: it still reaches the person, is kept as a former one, or is taken away."""

    KEEP = "keep"
    FORMER = "former"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Reach:
    """A way to reach the person. `key` names it; `proposed` is what is likely, from what it says itself."""

    key: str
    kind: str
    record: int
    what: str
    value: str
    proposed: Keep


def reached(session: Session, person: Mapping[str, Any], left: Collection[int]) -> Iterator[Reach]:
    """Yield the ways to reach a person, each with what likely becomes of it when they leave these organisations."""
    domains = _domains(session, left)
    for name in FIRST:
        if value := person[name]:
            gone = name == "email" and _of(value, domains)
            yield Reach(f"person.{name}", "person", person["id"], name, value, Keep.FORMER if gone else Keep.KEEP)
    mine = select(CONTACT).where(CONTACT.c.person_id == person["id"], func.coalesce(CONTACT.c.use, "") != FORMER)
    for row in session.execute(mine.order_by(CONTACT.c.nr, CONTACT.c.id)).mappings():
        gone = row["use"] == "work" or (row["kind"] == "email" and _of(row["value"], domains))
        proposed = Keep.FORMER if gone else Keep.KEEP
        yield Reach(f"contact_point.{row['id']}", "contact_point", row["id"], row["kind"] or "", row["value"], proposed)
    home = select(ADDRESS).where(ADDRESS.c.person_id == person["id"], func.coalesce(ADDRESS.c.use, "") != FORMER)
    for row in session.execute(home.order_by(ADDRESS.c.nr, ADDRESS.c.id)).mappings():
        told = ", ".join(part for part in (" ".join(row["street"].split()), row["city"]) if part)
        proposed = Keep.FORMER if row["use"] == "work" else Keep.KEEP
        yield Reach(f"postal_address.{row['id']}", "postal_address", row["id"], "address", told, proposed)


def _domains(session: Session, organisations: Collection[int]) -> set[str]:
    """The domains of the e-mails and websites of organisations."""
    asked = select(ORGANISATION.c.email, ORGANISATION.c.website).where(ORGANISATION.c.id.in_(organisations))
    found = set()
    for email, website in session.execute(asked):
        found |= {email.rpartition("@")[2].casefold(), _host(website)}
    return found - {""}


def _host(website: str) -> str:
    try:
        host = urlsplit(website if "://" in website else f"//{website}").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.").casefold()


def _of(email: str, domains: set[str]) -> bool:
    domain = email.rpartition("@")[2].casefold()
    return any(domain == one or domain.endswith(f".{one}") for one in domains)


def change_reach(
    unit: Unit, person: int, reach: Sequence[Reach], decided: Mapping[str, Keep], fresh: Mapping[str, str]
) -> None:
    """Do with each way to reach the person what was decided, then put the new e-mail and phone in the first place.

    What stood there and still reaches them becomes a further contact point.
    """
    for one in reach:
        answer = decided.get(one.key, Keep.KEEP)
        if one.kind == "person":
            _first(unit, person, one, answer, fresh.get(one.what, ""))
        elif answer is Keep.FORMER:
            unit.change(one.kind, one.record, {"use": FORMER})
        elif answer is Keep.DROP:
            unit.remove(one.kind, one.record)
    unit.change("person", person, {name: value for name, value in fresh.items() if value})


def _first(unit: Unit, person: int, one: Reach, answer: Keep, new: str) -> None:
    """Move the first e-mail or phone aside, or leave it where it still is the one."""
    if answer is Keep.KEEP and new in ("", one.value):
        return
    if answer is not Keep.DROP:
        last = unit.session.execute(select(func.max(CONTACT.c.nr)).where(CONTACT.c.person_id == person)).scalar()
        use = FORMER if answer is Keep.FORMER else None
        aside = {"person_id": person, "nr": (last or 0) + 1, "kind": one.what, "use": use, "value": one.value}
        unit.add("contact_point", aside)
    unit.change("person", person, {one.what: ""})
