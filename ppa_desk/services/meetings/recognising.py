"""Who a name in an online meeting is: by e-mail, remembered name, exact name among those invited; likeness suggests.

Nobody is guessed: where two people may be meant, or only a likeness speaks for one, somebody says who it is.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Table, func, select
from sqlmodel import Session

from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.services.surveys.matching import Match, Matcher
from ppa_desk.store.database import Store
from ppa_desk.store.unit import CHUNK

ATTENDEE: Table = table_of("attendee")
PERSON: Table = table_of("person")
POINT: Table = table_of("contact_point")
ALIAS: Table = table_of("person_alias")
CONNECTION: Table = table_of("connection")
NAME, ROOM = "name", "room"
"""What somebody may be who is nobody of the register: a name that is kept, a phone or room."""
_PRONOUNS = re.compile(r"\((?:she|he|they|her|him|elle|il|iel|lui)\b[^()]*\)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_PHONE = re.compile(r"[+\d*()\s.-]{6,}")
LONGEST = 6
"""Words of a name that may stand in any order of given and family name."""


@dataclass(frozen=True, slots=True)
class Called:
    """How somebody is called in an online meeting: the name shown, that of the account, the e-mail address."""

    name: str
    original: str = ""
    email: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes two the same."""
        return " ".join(fold(self.name).split()), " ".join(fold(self.original).split()), self.email.strip().lower()

    @property
    def is_phone(self) -> bool:
        """Whether it is a phone's number and no name."""
        return bool(_PHONE.fullmatch(self.name.strip())) and any(sign.isdigit() for sign in self.name)


@dataclass(frozen=True, slots=True)
class Recognised:
    """Who somebody is: `person:12`, `attendee:3`, `name` or `room`, and how it was found; empty where nobody knows.

    `suggested` are people it may be, each with the code of why.
    """

    whose: str = ""
    how: str = ""
    suggested: tuple[tuple[int, str], ...] = ()


@dataclass(slots=True)
class _Known:
    """What the register tells about some names and addresses."""

    emails: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    aliases: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    named: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    """People of the whole register by their name as it is sorted."""
    before: dict[tuple[str, str, str], set[int]] = field(default_factory=lambda: defaultdict(set))
    """Whose connections of this meeting are already."""
    kept: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Names that somebody said are nobody of the register, in any meeting."""


def plain(name: str) -> str:
    """Return a name as it is compared: words only, without pronouns, accents and case."""
    return " ".join(_WORD.findall(fold(_PRONOUNS.sub(" ", name))))


class Recogniser:
    """Recognises those who were in one meeting."""

    def __init__(self, store: Store, meeting: int) -> None:
        self._store, self._meeting = store, meeting
        with store.read() as session:
            rows = session.execute(_invited(meeting)).mappings().all()
        self._lines = {fold(row["name"]).strip(): row["id"] for row in rows if row["name"] and not row["person_id"]}
        self._mail = {row["email"].lower(): row for row in rows if row["email"]}
        self._found: dict[str, Match] = {}
        self._matcher = Matcher([
            {"token": "", "email": "", "organisation": "", "id": row["person_id"], "person": name}
            for row in rows if row["person_id"] for name in _names(row)
        ])  # fmt: skip

    def recognise(self, some: Iterable[Called]) -> dict[Called, Recognised]:
        """Return who each of these is, all of them looked up at once."""
        asked = list(dict.fromkeys(some))
        with self._store.read() as session:
            known = self._read(session, asked)
        addresses: dict[str, set[str]] = defaultdict(set)
        for one in asked:
            addresses[plain(one.name)] |= {one.email.lower()} - {""}
        several = {name for name, told in addresses.items() if len(told) > 1}
        return {one: self._one(one, known, plain(one.name) in several) for one in asked}

    def _one(self, one: Called, known: _Known, several: bool) -> Recognised:
        if len(before := known.before.get(one.key, set())) == 1:
            return Recognised(f"attendee:{min(before)}", "before")
        by_email = self._by_email(one, known)
        by_alias = set().union(*(known.aliases.get(fold(name), set()) for name in _spellings(one)))
        by_name = self._by_name(one)
        certain = by_email if len(by_email) == 1 else by_alias if len(by_alias) == 1 else by_name
        doubtful = len(certain | by_name) > 1 or (len(by_alias) > 1 and certain != by_email)
        if len(certain) == 1 and not doubtful and not (certain == by_name and not by_email | by_alias and several):
            how = "email" if certain == by_email else "alias" if certain == by_alias else "name"
            return Recognised(f"person:{min(certain)}", how)
        if not certain | by_alias and (line := self._line(one)):
            return Recognised(f"attendee:{line}", "written")
        kept = known.kept.get(fold(one.name), set())
        if not certain | by_alias and len(kept) == 1:
            return Recognised(min(kept), "kept")
        return Recognised(suggested=self._suggested(one, known, (by_email, by_alias, by_name)))

    def _by_email(self, one: Called, known: _Known) -> set[int]:
        found = set(known.emails.get(one.email.strip().lower(), ()))
        row = self._mail.get(one.email.strip().lower())
        return found | ({row["person_id"]} if row is not None and row["person_id"] else set())

    def _find(self, name: str) -> Match:
        """Whom a name is of among those invited; each name is looked for once."""
        if name not in self._found:
            self._found[name] = self._matcher.find(name=name)
        return self._found[name]

    def _by_name(self, one: Called) -> set[int]:
        found = (self._find(plain(name)).number for name in _spellings(one))
        return {number for number in found if number is not None}

    def _line(self, one: Called) -> int | None:
        row = self._mail.get(one.email.strip().lower())
        if row is not None and not row["person_id"]:
            return int(row["id"])
        return self._lines.get(fold(one.name).strip())

    def _suggested(self, one: Called, known: _Known, certain: Sequence[set[int]]) -> tuple[tuple[int, str], ...]:
        """Who it may be, the strongest first."""
        told: dict[int, str] = {}
        for numbers, why in zip(certain, ("same_email", "same_alias", "same_name"), strict=True):
            told |= {number: why for number in sorted(numbers) if number not in told}
        for name in map(plain, _spellings(one)):
            like = self._find(name).suggested if name else ()
            told |= {number: "like" for number in like if number not in told}
            named = sorted(set().union(*(known.named.get(turned, set()) for turned in _turned(name))))
            told |= {number: "register" for number in named if number not in told}
        told |= {number: "inside" for number in self._inside(plain(one.name)) if number not in told}
        return tuple(told.items())[:LONGEST]

    def _inside(self, name: str) -> list[int]:
        """Those invited whose whole name stands within what is written: "Ada Invented - PACT"."""
        words = name.split()
        pieces = {" ".join(words[at : at + size]) for size in (2, 3, 4) for at in range(len(words) - size + 1)}
        found = {self._find(piece).number for piece in pieces if piece != name}
        return sorted(number for number in found if number is not None)

    # --- looking up

    def _read(self, session: Session, asked: Sequence[Called]) -> _Known:
        known = _Known()
        names = sorted({fold(name) for one in asked for name in _spellings(one)})
        emails = sorted({one.email.strip().lower() for one in asked if one.email.strip()})
        turned = sorted({each for one in asked for name in _spellings(one) for each in _turned(plain(name))})
        for some in _chunks(emails):
            for query in _with_email(some):
                for number, email in session.execute(query):
                    known.emails[email.strip().lower()].add(number)
        for some in _chunks(names):
            asked_for = select(ALIAS.c.folded, ALIAS.c.person_id).where(ALIAS.c.folded.in_(some))
            for name, number in session.execute(asked_for):
                known.aliases[name].add(number)
        for some in _chunks(turned):
            query = select(PERSON.c.sorted_as, PERSON.c.id).where(PERSON.c.sorted_as.in_(some))
            for name, number in session.execute(query.where(PERSON.c.anonymised_on.is_(None))):
                known.named[name].add(number)
        self._read_before(session, known)
        return known

    def _read_before(self, session: Session, known: _Known) -> None:
        """What was said in this meeting, and who was kept as a name in any."""
        columns = (CONNECTION.c.name, CONNECTION.c.original, CONNECTION.c.email)
        mine = select(*columns, CONNECTION.c.attendee_id).where(
            CONNECTION.c.meeting_id == self._meeting, CONNECTION.c.attendee_id.is_not(None)
        )
        for name, original, email, attendee in session.execute(mine.distinct()):
            known.before[Called(name, original, email).key].add(attendee)
        kept = select(CONNECTION.c.name, ATTENDEE.c.role).join(ATTENDEE, ATTENDEE.c.id == CONNECTION.c.attendee_id)
        kept = kept.where(ATTENDEE.c.person_id.is_(None), ATTENDEE.c.organisation_id.is_(None))
        for name, role in session.execute(kept.distinct()):
            known.kept[fold(name)].add(ROOM if role == ROOM else NAME)


def _invited(meeting: int) -> Any:
    source = ATTENDEE.outerjoin(PERSON, PERSON.c.id == ATTENDEE.c.person_id)
    return (
        select(ATTENDEE.c.id, ATTENDEE.c.person_id, ATTENDEE.c.name, ATTENDEE.c.email, PERSON.c.given_name,
               PERSON.c.additional_name, PERSON.c.family_name, PERSON.c.known_as)
        .select_from(source).where(ATTENDEE.c.meeting_id == meeting)
    )  # fmt: skip


def _with_email(some: Sequence[str]) -> tuple[Any, ...]:
    return (
        select(PERSON.c.id, PERSON.c.email).where(
            func.lower(PERSON.c.email).in_(some), PERSON.c.anonymised_on.is_(None)
        ),
        select(POINT.c.person_id, POINT.c.value).where(
            func.lower(POINT.c.value).in_(some), POINT.c.kind == "email", POINT.c.person_id.is_not(None)
        ),
        select(ALIAS.c.person_id, ALIAS.c.email).where(func.lower(ALIAS.c.email).in_(some)),
    )


def _names(row: Mapping[Any, Any]) -> set[str]:
    """The names one person goes by, given name first and family name first."""
    given, family = row["given_name"] or "", row["family_name"] or ""
    whole = {given, row["known_as"] or "", f"{given} {row['additional_name'] or ''}"}
    both = ((plain(one), plain(family)) for one in whole if one.strip())
    return {" ".join(pair) for one, two in both for pair in ((one, two), (two, one))} or {plain(family)}


def _spellings(one: Called) -> list[str]:
    """What is shown and what the account is called, alone and as the file has them together."""
    whole = f"{one.name} ({one.original})" if one.original else ""
    return [told for told in (one.name, whole, one.original) if told.strip()]


def _turned(name: str) -> list[str]:
    """A name with each of its words first: family names may have several, and stand first or last."""
    words = name.split()
    if not 2 <= len(words) <= LONGEST:
        return []
    return [" ".join(words[at:] + words[:at]) for at in range(len(words))]


def _chunks(some: Sequence[str]) -> Iterable[Sequence[str]]:
    return (some[at : at + CHUNK] for at in range(0, len(some), CHUNK))
