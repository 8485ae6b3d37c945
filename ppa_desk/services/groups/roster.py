"""Work groups: the list of them, and who sits where on a given day."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import func, select

from ppa_desk.services.groups.book import GROUP, SEAT, Book, Seat, Term, books
from ppa_desk.services.listing import Listing
from ppa_desk.store.database import Store


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One line of the list of groups."""

    id: int
    name_en: str
    name_fr: str
    acronym: str
    kind: str | None
    former: bool
    seats: int


@dataclass(frozen=True, slots=True)
class Sitting:
    """A seat on a day with who holds it, or nobody; or a place without a seat. Alternates stand beside it."""

    seat: int | None
    name_en: str
    name_fr: str
    constituency: str | None
    votes: bool
    term: int | None
    person: str
    organisation: str
    role: str | None
    person_id: int | None = None
    organisation_id: int | None = None
    since: date | None = None
    until: date | None = None
    nth: int = 0
    """The how manieth term in a row it is; 0 where that is not counted."""
    alternates: tuple["Sitting", ...] = ()
    vacant_since: date | None = None

    @property
    def empty(self) -> bool:
        """Whether nobody holds the seat that day, as far as was entered."""
        return self.term is None

    @property
    def vacant(self) -> bool:
        """Whether somebody held the seat before and nobody does now; a seat nobody was ever entered on is unknown."""
        return self.term is None and self.vacant_since is not None

    @property
    def who(self) -> str:
        """The person, else the organisation."""
        return self.person or self.organisation


class Groups:
    """The alliance's work groups."""

    def __init__(self, store: Store) -> None:
        self._store = store
        seats = select(func.count()).select_from(SEAT).where(SEAT.c.work_group_id == GROUP.c.id).scalar_subquery()
        self.listing = Listing(
            store,
            "work_group",
            select(
                GROUP.c.id, GROUP.c.name_en, GROUP.c.name_fr, GROUP.c.acronym, GROUP.c.kind, GROUP.c.former,
                seats.label("seats"),
            ),
            GroupRow,
            sorts={"name": (GROUP.c.former, GROUP.c.sorted_as), "acronym": (GROUP.c.acronym,)},
            only={"former": lambda yes: GROUP.c.former == yes, "kind": lambda code: GROUP.c.kind == code},
        )  # fmt: skip

    def roster(self, group: int, on: date) -> list[Sitting]:
        """Return the seats there are on a day with their holders, then those who sit without a seat."""
        return [one for kept in books(self._store, group) for one in sittings(kept, on)]


def sittings(kept: Book, on: date) -> list[Sitting]:
    """Return who sits in a group on a day: its seats in their order, then those without one, leaders first."""
    running = [term for term in kept.terms if term.runs(on)]
    told = [_seated(kept, seat, running, on) for seat in kept.seats_on(on)]
    placed = {one.term for one in told} | {beside.term for one in told for beside in one.alternates}
    free = [term for term in running if term.id not in placed]
    mains = [term for term in free if not term.stands_in]
    standing = {term.id for term in mains}
    loose = [term for term in free if term.stands_in and term.alternate_of not in standing]
    told += [_free(kept, term, free) for term in sorted(mains, key=_rank)]
    return told + [_free(kept, term, ()) for term in loose]


def past(kept: Book, on: date) -> list[Term]:
    """Return the last term of everybody who sat here before a day and does not now, who left last first."""
    now = {_whose(term) for term in kept.terms if term.runs(on)}
    last: dict[tuple[int | None, int | None], Term] = {}
    for term in kept.terms:
        who = _whose(term)
        if term.until is not None and term.until < on and who not in now and any(who):
            last[who] = max(last.get(who, term), term, key=lambda one: one.until or date.min)
    return sorted(last.values(), key=lambda one: one.until or date.min, reverse=True)


RANK = ("chair", "co_chair", "member", "", "alternate", "liaison", "observer")


def _whose(term: Term) -> tuple[int | None, int | None]:
    return term.person_id, None if term.person_id else term.organisation_id


def _rank(term: Term) -> tuple[int, str]:
    return (RANK.index(term.role) if term.role in RANK else len(RANK), term.person or term.organisation)


def _seated(kept: Book, seat: Seat, running: Iterable[Term], on: date) -> Sitting:
    holder = kept.holder(seat.id, on)
    beside = [term for term in running if term.stands_in and _beside(term, seat, holder)]
    told = _sitting(kept, holder, seat)
    vacant = kept.vacant_since(seat.id, on) if holder is None else None
    return replace(told, alternates=tuple(_sitting(kept, term, None) for term in beside), vacant_since=vacant)


def _beside(alternate: Term, seat: Seat, holder: Term | None) -> bool:
    """Say whether an alternate stands in for the holder of a seat, or, naming nobody, for whoever sits there."""
    if alternate.alternate_of is None:
        return alternate.seat == seat.id
    return holder is not None and alternate.alternate_of == holder.id


def _free(kept: Book, term: Term, others: Iterable[Term]) -> Sitting:
    beside = [one for one in others if one.stands_in and one.alternate_of == term.id]
    return replace(_sitting(kept, term, None), alternates=tuple(_sitting(kept, one, None) for one in beside))


def _sitting(kept: Book, term: Term | None, seat: Seat | None) -> Sitting:
    told = Sitting(
        seat=seat.id if seat else None,
        name_en=seat.name_en if seat else "",
        name_fr=seat.name_fr if seat else "",
        constituency=(seat.constituency or None) if seat else None,
        votes=seat.votes if seat else False,
        term=None,
        person="",
        organisation="",
        role=None,
    )
    if term is None:
        return told
    return replace(
        told,
        term=term.id,
        person=term.person,
        organisation=term.organisation,
        role=term.role or None,
        person_id=term.person_id,
        organisation_id=term.organisation_id,
        since=term.since,
        until=term.until,
        nth=kept.nth(term) if term.holds else 0,
    )
