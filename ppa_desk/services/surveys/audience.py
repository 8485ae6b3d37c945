"""Whom a survey goes to, as of a day: the active members, a work group, or a saved list, with the facts of that day."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Table, or_, select
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.model.surveys import AudienceKind
from ppa_desk.services.members.standing import MEMBERSHIP, active

ORGANISATION: Table = table_of("organisation")
PERSON: Table = table_of("person")
POSITION: Table = table_of("position")
GROUP: Table = table_of("work_group")
TERM: Table = table_of("term")
ENTRY: Table = table_of("saved_entry")


@dataclass(frozen=True, slots=True)
class Invited:
    """One who is asked: a person, or an organisation of which nobody is known; with the facts of the day."""

    organisation_id: int | None
    person_id: int | None
    organisation: str
    person: str
    email: str
    language: str | None
    constituency: str | None
    sector: str | None
    country: str | None
    member_type: str | None
    groups: str
    focal: bool

    def values(self) -> dict[str, Any]:
        """Return this as the values of an invitation."""
        return asdict(self)


def audience(session: Session, survey: Mapping[str, Any], on: date) -> list[Invited]:
    """Return whom a survey would go to on a day, by organisation and name."""
    kind = AudienceKind(survey["audience_kind"])
    if kind is AudienceKind.MEMBERS:
        pairs = _of_members(session, on)
    elif kind is AudienceKind.GROUP and survey["work_group_id"]:
        pairs = _of_group(session, survey["work_group_id"], on)
    elif kind is AudienceKind.LIST and survey["saved_list_id"]:
        pairs = _of_list(session, survey["saved_list_id"], on)
    else:
        pairs = []
    return _told(session, pairs, on)


Pair = tuple[int | None, int | None]
"""An organisation's number and a person's."""


def in_force(table: Table, on: date) -> ColumnElement[bool]:
    """Say that a row with since and until holds on a day."""
    begun = or_(table.c.since.is_(None), table.c.since <= on)
    return begun & or_(table.c.until.is_(None), table.c.until >= on)


def _of_members(session: Session, on: date) -> list[Pair]:
    members = select(MEMBERSHIP.c.organisation_id).where(active(on)).distinct()
    return _people_of(session, list(session.execute(members).scalars()), on)


def _people_of(session: Session, organisations: Sequence[int], on: date) -> list[Pair]:
    asked = select(POSITION.c.organisation_id, POSITION.c.person_id).where(in_force(POSITION, on)).distinct()
    found = session.execute(asked.where(POSITION.c.organisation_id.in_(organisations)))
    pairs: list[Pair] = [(row[0], row[1]) for row in found]
    known = {organisation for organisation, _ in pairs}
    return [*pairs, *((one, None) for one in organisations if one not in known)]


def _of_group(session: Session, group: int, on: date) -> list[Pair]:
    asked = select(TERM.c.organisation_id, TERM.c.person_id).where(TERM.c.work_group_id == group, in_force(TERM, on))
    return _completed(session, [(row[0], row[1]) for row in session.execute(asked)], on)


def _of_list(session: Session, saved_list: int, on: date) -> list[Pair]:
    asked = select(ENTRY.c.organisation_id, ENTRY.c.person_id)
    found = session.execute(asked.where(ENTRY.c.saved_list_id == saved_list, in_force(ENTRY, on)))
    return _completed(session, [(row[0], row[1]) for row in found], on)


def _completed(session: Session, pairs: list[Pair], on: date) -> list[Pair]:
    """A person alone stands with the organisation of that day; an organisation alone with its people."""
    alone = [organisation for organisation, person in pairs if organisation and not person]
    people = [person for organisation, person in pairs if person and not organisation]
    asked = select(POSITION.c.person_id, POSITION.c.organisation_id).where(in_force(POSITION, on))
    works = {row[0]: row[1] for row in session.execute(asked.where(POSITION.c.person_id.in_(people)))}
    told: list[Pair] = [(organisation or works.get(person or 0), person) for organisation, person in pairs if person]
    return list(dict.fromkeys([*told, *_people_of(session, alone, on)]))


def _told(session: Session, pairs: list[Pair], on: date) -> list[Invited]:
    organisations = _rows(session, ORGANISATION, (one for one, _ in pairs))
    people = _rows(session, PERSON, (one for _, one in pairs))
    types = _member_types(session, on)
    groups = _groups(session, on)
    seen: set[int | None] = set()
    told = []
    for organisation, person in sorted(pairs, key=lambda pair: _order(organisations, people, pair)):
        body, who = organisations.get(organisation or 0, {}), people.get(person or 0, {})
        told.append(_invited(body, who, types, groups, organisation not in seen or organisation is None))
        seen.add(organisation)
    return told


def _order(organisations: Mapping[int, Any], people: Mapping[int, Any], pair: Pair) -> tuple[str, str, int]:
    body, who = organisations.get(pair[0] or 0, {}), people.get(pair[1] or 0, {})
    return body.get("sorted_as", "~"), who.get("sorted_as", ""), pair[1] or 0


def _invited(
    body: Mapping[str, Any],
    who: Mapping[str, Any],
    types: Mapping[int, str],
    groups: Mapping[Any, set[str]],
    focal: bool,
) -> Invited:
    in_groups = groups.get(("person", who.get("id")), set()) | groups.get(("organisation", body.get("id")), set())
    return Invited(
        organisation_id=body.get("id"),
        person_id=who.get("id"),
        organisation=body.get("name", ""),
        person=" ".join(filter(None, (who.get("given_name"), who.get("family_name")))),
        email=who.get("email") or ("" if who else body.get("email", "")),
        language=who.get("language"),
        constituency=body.get("constituency"),
        sector=body.get("sector"),
        country=body.get("country"),
        member_type=types.get(body.get("id", 0)),
        groups=" ".join(sorted(in_groups)),
        focal=focal,
    )


def _rows(session: Session, table: Table, numbers: Iterable[int | None]) -> dict[int, dict[str, Any]]:
    wanted = {number for number in numbers if number}
    found = session.execute(select(table).where(table.c.id.in_(wanted))).mappings()
    return {row["id"]: dict(row) for row in found}


def _member_types(session: Session, on: date) -> dict[int, str]:
    asked = select(MEMBERSHIP.c.organisation_id, MEMBERSHIP.c.type).where(in_force(MEMBERSHIP, on))
    return {row[0]: row[1] for row in session.execute(asked.order_by(MEMBERSHIP.c.id))}


def _groups(session: Session, on: date) -> dict[tuple[str, int | None], set[str]]:
    """Return the keys of the work groups each person and, where no person is named, organisation sits in."""
    asked = (
        select(TERM.c.person_id, TERM.c.organisation_id, GROUP.c.key).join_from(TERM, GROUP).where(in_force(TERM, on))
    )
    found: dict[tuple[str, int | None], set[str]] = {}
    for person, organisation, key in session.execute(asked):
        about = ("person", person) if person else ("organisation", organisation)
        found.setdefault(about, set()).add(key)
    return found
