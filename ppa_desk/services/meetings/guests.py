"""Those on the list of a meeting as an invitation reaches them: address, language, part, and what they replied."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, func, or_, select
from sqlmodel import Session

from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.services.content import Language
from ppa_desk.services.members.mailings import reader_language
from ppa_desk.services.records import title_of
from ppa_desk.services.surveys.audience import in_force
from ppa_desk.store import journal
from ppa_desk.store.database import Store

ATTENDEE: Table = table_of("attendee")
PERSON: Table = table_of("person")
ORGANISATION: Table = table_of("organisation")
POSITION: Table = table_of("position")
POINT: Table = table_of("contact_point")
REPLIES = ("accepted", "tentative", "declined")


@dataclass(frozen=True, slots=True)
class Guest:
    """One on the list; `id` is 0 where they were taken off. `sent`: the state of the meeting they were told."""

    id: int
    person: int | None
    organisation: int | None
    name: str
    body: str
    email: str
    speaks: str | None
    body_speaks: str | None
    constituency: str | None
    role: str | None
    rsvp: str | None
    rsvp_on: date | None
    rsvp_words: str
    rsvp_sequence: int | None
    sent: int | None

    def language(self, otherwise: Language) -> Language:
        """Return the language they are written to in."""
        return reader_language(self.speaks, self.body_speaks, otherwise)

    def answered(self, sequence: int) -> bool:
        """Say whether they replied to the meeting as it stands; a reply of which nobody knows to what counts."""
        return self.rsvp in REPLIES and (self.rsvp_sequence is None or self.rsvp_sequence >= sequence)


def guests(store: Store, meeting: int, on: date | None) -> list[Guest]:
    """Return the list of a meeting by name, those who were forgotten left out."""
    with store.read() as session:
        rows = session.execute(_asked(on).where(ATTENDEE.c.meeting_id == meeting)).mappings().all()
    found = [_guest(row, row) for row in rows if not row["anonymised_on"]]
    return sorted(found, key=lambda one: (fold(one.name), one.id))


def taken_off(store: Store, meeting: int, since: int, there: Iterable[Guest]) -> list[Guest]:
    """Return who had an invitation and was taken off after an entry of the journal, and is not on the list again."""
    known = {_who(one) for one in there}
    gone = [row for row in journal.removed(store, "attendee", since) if row["meeting_id"] == meeting]
    found: dict[Any, Guest] = {}
    with store.read() as session:
        people = _named_in(session, PERSON, {row["person_id"] for row in gone if row["person_id"]})
        bodies = _named_in(session, ORGANISATION, {row["organisation_id"] for row in gone if row["organisation_id"]})
    for row in gone:
        person, body = people.get(row["person_id"] or 0, {}), bodies.get(row["organisation_id"] or 0, {})
        if row.get("sent_sequence") is None or person.get("anonymised_on") or (row["person_id"] and not person):
            continue
        told = {**row, **_named(person, body), "id": 0}
        guest = _guest(told, told)
        if _who(guest) not in known:
            found[_who(guest)] = guest
    return list(found.values())


def by_address(store: Store, there: Sequence[Guest]) -> dict[str, Guest]:
    """Return guests by every address they are known to have; one that several share is nobody's."""
    owner = {one.person: one for one in there if one.person}
    body = {one.organisation: one for one in there if one.organisation and not one.person}
    asked = select(POINT.c.person_id, POINT.c.organisation_id, POINT.c.value).where(POINT.c.kind == "email")
    told = [(one.email, one) for one in there if one.email]
    with store.read() as session:
        for person, organisation, value in session.execute(asked.where(_of(owner, body))):
            told.append((value, owner[person] if person in owner else body[organisation]))
    found: dict[str, set[Guest]] = {}
    for email, one in told:
        found.setdefault(fold(email), set()).add(one)
    return {email: next(iter(some)) for email, some in found.items() if len(some) == 1}


def with_address(store: Store, emails: Sequence[str]) -> dict[str, int]:
    """Return who of the register has these addresses, where exactly one has."""
    asked = select(PERSON.c.id, PERSON.c.email).where(func.lower(PERSON.c.email).in_({one.lower() for one in emails}))
    found: dict[str, list[int]] = {}
    with store.read() as session:
        for number, email in session.execute(asked):
            found.setdefault(fold(email), []).append(number)
    return {email: some[0] for email, some in found.items() if len(some) == 1}


def _of(people: Iterable[Any], bodies: Iterable[Any]) -> ColumnElement[bool]:
    return or_(POINT.c.person_id.in_(list(people)), POINT.c.organisation_id.in_(list(bodies)))


def _who(one: Guest) -> tuple[Any, ...]:
    return ("person", one.person) if one.person else ("other", one.organisation, fold(one.name))


def _named_in(session: Session, table: Table, numbers: Iterable[int]) -> dict[int, Mapping[str, Any]]:
    found = session.execute(select(table).where(table.c.id.in_(numbers))).mappings()
    return {row["id"]: dict(row) for row in found}


def _named(person: Mapping[str, Any], body: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "given_name": person.get("given_name", ""), "family_name": person.get("family_name", ""),
        "person_email": person.get("email", ""), "speaks": person.get("language"), "body": body.get("name", ""),
        "body_email": body.get("email", ""), "body_speaks": body.get("languages"),
        "constituency": body.get("constituency"),
    }  # fmt: skip


def _asked(on: date | None) -> Select[Any]:
    """Each with the organisation it was invited for: the one entered, else where the person works that day."""
    works = select(func.max(POSITION.c.organisation_id)).where(
        POSITION.c.person_id == ATTENDEE.c.person_id, in_force(POSITION, on or date.today())
    )
    body = func.coalesce(ATTENDEE.c.organisation_id, works.scalar_subquery())
    source = ATTENDEE.outerjoin(PERSON, PERSON.c.id == ATTENDEE.c.person_id)
    return select(
        ATTENDEE, PERSON.c.given_name, PERSON.c.family_name, PERSON.c.email.label("person_email"),
        PERSON.c.language.label("speaks"), PERSON.c.anonymised_on, ORGANISATION.c.name.label("body"),
        ORGANISATION.c.email.label("body_email"), ORGANISATION.c.languages.label("body_speaks"),
        ORGANISATION.c.constituency,
    ).select_from(source.outerjoin(ORGANISATION, ORGANISATION.c.id == body))  # fmt: skip


def _guest(row: Any, named: Any) -> Guest:
    person = title_of("person", named) if row["person_id"] else ""
    body = named["body"] or ""
    name = person or row["name"] or body
    alone = named["body_email"] if not row["person_id"] and not row["name"] else ""
    email = row["email"] or named["person_email"] or alone or ""
    return Guest(
        row["id"], row["person_id"], row["organisation_id"], name, "" if name == body else body, email,
        named["speaks"], named["body_speaks"], named["constituency"], row["role"], row["rsvp"], row["rsvp_on"],
        row["rsvp_words"] or "", row["rsvp_sequence"], row["sent_sequence"],
    )  # fmt: skip
