"""People and organisations of the register, read for comparing: one pass over each table, everything folded."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Table, or_, select
from sqlmodel import Session

from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.services.members import phones
from ppa_desk.services.members.likeness import Body, Register, Someone, idle, initials, plain, roots, title

ORGANISATION: Table = table_of("organisation")
PERSON: Table = table_of("person")
POSITION: Table = table_of("position")
CONTACT: Table = table_of("contact_point")

MANY = 3
"""Of how many different names an address or number is, before it says nothing any more."""

Reached = tuple[tuple[str, ...], tuple[str, ...]]
"""E-mails and phones."""

Points = Mapping[int, list[tuple[str, str]]]
"""Further contacts by their owner: kind and value."""


def organisations(session: Session, only: Iterable[int] | None = None) -> list[Body]:
    """Return the organisations, or some of them."""
    t = ORGANISATION.c
    asked = select(
        t.id, t.name, t.name_fr, t.legal_name, t.acronym, t.website, t.email, t.phone, t.country, t.identifier
    )
    if only is not None:
        asked = asked.where(t.id.in_(list(only)))
    points = _points(session, "organisation_id", only)
    return [_body(row, points.get(row.id, [])) for row in session.execute(asked.order_by(t.id))]


def people(session: Session, on: date, leads: Mapping[int, int], only: Iterable[int] | None = None) -> list[Someone]:
    """Return the people, or some of them; `leads` says which employer stands for each of several alike."""
    t = PERSON.c
    asked = select(t.id, t.given_name, t.family_name, t.additional_name, t.suffix, t.email, t.phone)
    asked = asked.where(t.anonymised_on.is_(None))
    if only is not None:
        asked = asked.where(t.id.in_(list(only)))
    points, places = _points(session, "person_id", only), _places(session, on, only)
    return [
        _someone(row, points.get(row.id, []), places.get(row.id, ()), leads)
        for row in session.execute(asked.order_by(t.id))
    ]


def register(found: Sequence[Someone], labels: Mapping[int, str]) -> Register:
    """Return what is common among people."""
    givens, families = Counter(one.given for one in found), Counter(one.family for one in found)
    times = Counter(point for one in found for points in (one.emails, one.phones) for point in points)
    held: dict[str, set[str]] = {point: set() for point, count in times.items() if count >= MANY}
    for one in found if held else ():
        for point in (*one.emails, *one.phones):
            if point in held:
                held[point].add(one.family)
    shared = frozenset(point for point, names in held.items() if len(names) >= MANY)
    return Register(givens, families, shared, dict(labels), len(found))


def register_of_bodies(found: Iterable[Body]) -> Register:
    """Return what is common among organisations."""
    held: Counter[str] = Counter(point for one in found for point in (*one.emails, *one.phones))
    return Register({}, {}, frozenset(point for point, times in held.items() if times > MANY), {})


def _points(session: Session, owner: str, only: Iterable[int] | None) -> Points:
    t = CONTACT.c
    asked = select(t[owner], t.kind, t.value).where(t[owner].is_not(None))
    if only is not None:
        asked = asked.where(t[owner].in_(list(only)))
    found: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    for number, kind, value in session.execute(asked.order_by(t.nr, t.id)):
        found[number].append((kind, value))
    return found


def _places(session: Session, on: date, only: Iterable[int] | None) -> Mapping[int, tuple[int, ...]]:
    t = POSITION.c
    asked = select(t.person_id, t.organisation_id).where(or_(t.until.is_(None), t.until >= on))
    if only is not None:
        asked = asked.where(t.person_id.in_(list(only)))
    found: defaultdict[int, list[int]] = defaultdict(list)
    for person, organisation in session.execute(asked.order_by(t.id)):
        found[person].append(organisation)
    return {person: tuple(numbers) for person, numbers in found.items()}


def _someone(row: Any, points: list[tuple[str, str]], places: tuple[int, ...], same: Mapping[int, int]) -> Someone:
    given, family = plain(row.given_name), plain(row.family_name)
    emails, numbers = _reached(row, points)
    return Someone(
        row.id, given, family, roots(given) if given else frozenset(), plain(row.additional_name), fold(row.suffix),
        emails, numbers, tuple({same.get(place, place) for place in places}),
        "".join(sorted(f"{given} {family}".split())),
    )  # fmt: skip


def _body(row: Any, points: list[tuple[str, str]]) -> Body:
    names = [name for name in (row.name, row.name_fr, row.legal_name) if name]
    own = plain(row.acronym).replace(" ", "")
    made = dict.fromkeys(acronym for name in names if (acronym := initials(name)))
    sites = [row.website, *(value for kind, value in points if kind == "web")]
    emails, numbers = _reached(row, points, row.country)
    return Body(
        row.id, tuple(dict.fromkeys(map(title, names))), tuple(dict.fromkeys([*([own] if own else []), *made])), own,
        tuple(dict.fromkeys(filter(None, map(host, sites)))), emails, numbers,
        row.country or "", row.identifier.strip().upper(),
    )  # fmt: skip


def _reached(row: Any, points: list[tuple[str, str]], country: str | None = None) -> Reached:
    emails = [row.email.strip().lower()] if row.email else []
    numbers = [row.phone] if row.phone else []
    emails += [value.strip().lower() for kind, value in points if kind == "email"]
    numbers += [value for kind, value in points if kind == "phone"]
    return tuple(dict.fromkeys(emails)), tuple(dict.fromkeys(phone(one, country) for one in numbers))


def phone(text: str, country: str | None = None) -> str:
    """Return a number in one spelling; what cannot be read, as its digits."""
    if text[:1] == "+" and text[1:].isdigit():
        return text
    return phones.e164(text, country) or "".join(sign for sign in text if sign.isdigit()) or text


def host(site: str) -> str:
    """Return the domain of a website; nothing where many have pages of their own."""
    text = site.strip().lower()
    try:
        found = urlsplit(text if "//" in text else f"//{text}").hostname or ""
    except ValueError:
        return ""
    bare = found.removeprefix("www.")
    return "" if any(bare == one or bare.endswith(f".{one}") for one in idle()["shared_sites"]) else bare
