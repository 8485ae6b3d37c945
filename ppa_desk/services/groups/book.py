"""A work group with its seats, terms and balance rule, read at once, and what follows from their days."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from sqlalchemy import RowMapping, Select, Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.records import title_of
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone

GROUP: Table = table_of("work_group")
SEAT: Table = table_of("seat")
TERM: Table = table_of("term")
BALANCE: Table = table_of("group_balance")
PERSON: Table = table_of("person")
ORGANISATION: Table = table_of("organisation")

WARNING, OLD = 90, 90
"""Days: how long before its end a term is told about, and after how long an interest is old, unless the group says."""
DAY, PAUSE = timedelta(days=1), timedelta(days=32)
"""From the end of one term to the beginning of the next: without a pause, and with the longest of terms in a row."""
ASIDE = ("alternate", "observer", "liaison")
"""Roles that neither hold a seat nor count as terms in a row."""


@dataclass(frozen=True, slots=True)
class Term:
    """That somebody sits in a group from one day to another; a day not entered is no bound."""

    id: int
    seat: int | None
    person_id: int | None
    person: str
    organisation_id: int | None
    organisation: str
    role: str
    alternate_of: int | None
    since: date | None
    until: date | None
    ended: str | None

    def runs(self, on: date) -> bool:
        """Say whether it runs on a day."""
        return (self.since is None or self.since <= on) and (self.until is None or self.until >= on)

    def meets(self, other: "Term") -> bool:
        """Say whether there is a day on which both run."""
        begun = self.until is None or other.since is None or other.since <= self.until
        return begun and (other.until is None or self.since is None or self.since <= other.until)

    def led_to(self, other: "Term", pause: timedelta) -> bool:
        """Say whether another begins no later after its end than that."""
        return self.until is not None and other.since is not None and other.since - self.until <= pause

    @property
    def stands_in(self) -> bool:
        """Whether it is an alternate's."""
        return self.role == "alternate" or self.alternate_of is not None

    @property
    def holds(self) -> bool:
        """Whether its person holds the seat it is on, or takes part as a member."""
        return self.role not in ASIDE and self.alternate_of is None

    @property
    def who(self) -> str:
        """The person, else the organisation."""
        return self.person or self.organisation


@dataclass(frozen=True, slots=True)
class Seat:
    """A place in a group, from one day to another."""

    id: int
    nr: int
    name_en: str
    name_fr: str
    constituency: str
    votes: bool
    term_months: int | None
    appointer_en: str
    appointer_fr: str
    since: date | None
    until: date | None

    def exists(self, on: date) -> bool:
        """Say whether there is such a seat on a day."""
        return (self.since is None or self.since <= on) and (self.until is None or self.until >= on)


@dataclass(frozen=True, slots=True)
class Share:
    """What the rules say of one constituency: at least, at most so many seats."""

    id: int
    constituency: str
    least: int | None
    most: int | None


@dataclass(frozen=True, slots=True)
class Book:
    """A group as it is kept: its own values, its seats in their order, its terms by their days, its balance rule."""

    id: int
    values: Mapping[str, Any]
    seats: tuple[Seat, ...]
    terms: tuple[Term, ...]
    shares: tuple[Share, ...]

    @property
    def seated(self) -> bool:
        """Whether one sits on seats here."""
        return bool(self.values["seated"]) or bool(self.seats)

    @property
    def warning(self) -> int:
        """How many days before its end a term is told about."""
        days = self.values["warning_days"]
        return WARNING if days is None else int(days)

    @property
    def patience(self) -> int:
        """After how many days an interest nobody answered is old."""
        days = self.values["interest_days"]
        return OLD if days is None else int(days)

    def seats_on(self, on: date) -> list[Seat]:
        """Return the seats there are on a day."""
        return [seat for seat in self.seats if seat.exists(on)]

    def seat(self, number: int | None) -> Seat | None:
        """Return one of its seats."""
        return next((seat for seat in self.seats if seat.id == number), None)

    def term(self, number: int | None) -> Term | None:
        """Return one of its terms."""
        return next((term for term in self.terms if term.id == number), None)

    def held(self, seat: int) -> list[Term]:
        """Return the terms of those who held a seat, earliest first."""
        return [term for term in self.terms if term.seat == seat and term.holds]

    def holder(self, seat: int, on: date) -> Term | None:
        """Return who holds a seat on a day; where several are entered, who came last."""
        return next((term for term in reversed(self.held(seat)) if term.runs(on)), None)

    def vacant_since(self, seat: int, on: date) -> date | None:
        """Return since when a seat nobody holds is vacant; None where nobody was ever entered before."""
        ends = [term.until for term in self.held(seat) if term.until is not None and term.until < on]
        return max(ends) + DAY if ends else None

    def row(self, term: Term) -> list[Term]:
        """Return the terms in a row that end with one: same person, same seat, no longer pause than a month.

        Where somebody changed employer and went on without a pause, it is still the same term.
        """
        mine = [one for one in self.terms if one.holds and one.seat == term.seat and _same(one, term)]
        at, told = mine.index(term) if term in mine else 0, [term]
        for before in reversed(mine[:at]):
            if not before.led_to(told[0], PAUSE):
                break
            told.insert(0, before)
        return told

    def nth(self, term: Term) -> int:
        """Return the how manieth term in a row it is."""
        row = self.row(term)
        return len(row) - sum(one.ended == "moved" and one.led_to(after, DAY) for one, after in pairwise(row))


def book(store: Store, group: int) -> Book:
    """Read one group. Gone."""
    found = books(store, group)
    if not found:
        raise Gone(kind="work_group", record=group)
    return found[0]


def books(store: Store, group: int | None = None) -> list[Book]:
    """Read every group, standing ones first, or one of them."""
    with store.read() as session:

        def rows(asked: Select[Any], column: Any) -> Sequence[RowMapping]:
            return session.execute(asked.where(column == group) if group else asked).mappings().all()

        groups = rows(select(GROUP).order_by(GROUP.c.former, GROUP.c.sorted_as, GROUP.c.id), GROUP.c.id)
        seats = rows(select(SEAT).order_by(SEAT.c.nr, SEAT.c.id), SEAT.c.work_group_id)
        terms = rows(_TERMS, TERM.c.work_group_id)
        shares = rows(select(BALANCE).order_by(BALANCE.c.nr, BALANCE.c.id), BALANCE.c.work_group_id)
    return [
        Book(
            id=row["id"],
            values=dict(row),
            seats=tuple(_seat(one) for one in seats if one["work_group_id"] == row["id"]),
            terms=tuple(sorted((_term(one) for one in terms if one["work_group_id"] == row["id"]), key=_begun)),
            shares=tuple(_share(one) for one in shares if one["work_group_id"] == row["id"]),
        )
        for row in groups
    ]


_TERMS = select(
    TERM,
    PERSON.c.given_name,
    PERSON.c.family_name,
    ORGANISATION.c.name.label("organisation"),
).select_from(TERM.outerjoin(PERSON).outerjoin(ORGANISATION))


def _begun(term: Term) -> tuple[date, int]:
    return term.since or date.min, term.id


def _same(one: Term, other: Term) -> bool:
    if one.person_id or other.person_id:
        return one.person_id == other.person_id
    return one.organisation_id == other.organisation_id


def _term(row: RowMapping) -> Term:
    return Term(
        id=row["id"],
        seat=row["seat_id"],
        person_id=row["person_id"],
        person=title_of("person", row),
        organisation_id=row["organisation_id"],
        organisation=row["organisation"] or "",
        role=row["role"] or "",
        alternate_of=row["alternate_of_id"],
        since=row["since"],
        until=row["until"],
        ended=row["ended"],
    )


def _seat(row: RowMapping) -> Seat:
    names = ("id", "nr", "name_en", "name_fr", "votes", "term_months", "appointer_en", "appointer_fr", "since", "until")
    return Seat(**{name: row[name] for name in names}, constituency=row["constituency"] or "")


def _share(row: RowMapping) -> Share:
    return Share(row["id"], row["constituency"] or "", row["least"], row["most"])
