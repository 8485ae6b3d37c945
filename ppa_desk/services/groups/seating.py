"""Who sits where is changed here: the next term, a seat filled, a term ended with why, an alternate put."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import or_, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.groups.book import DAY, Book, Seat, Term, book
from ppa_desk.services.groups.terms import ending, follower, full_term
from ppa_desk.services.records import Records, title_of
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Unit

POSITION = table_of("position")


class CannotSeat(DeskError):
    """Somebody cannot sit there then; the code says why."""

    def __init__(self, why: str, **values: Any) -> None:
        self.code = f"seating.{why}"
        super().__init__(**values)


@dataclass(frozen=True, slots=True)
class Next:
    """The term that would come after one: its days, and the how manieth in a row it would be."""

    since: date
    until: date | None
    nth: int
    beyond: bool
    """Whether it would be one more than the group's rules allow."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A term that runs, its seat, and the term that could come after it; `soon`: it ends within the days of warning."""

    term: Term
    seat: Seat | None
    next: Next
    soon: bool


class Seating:
    """Changes of who sits where."""

    def __init__(self, store: Store, records: Records) -> None:
        self._store, self._records = store, records

    # --- reading

    def next(self, term: int) -> Next | None:
        """Return the term that would come after one; None where it has no end or somebody comes after it. Gone."""
        return _next(*self._term(term))

    def coming(self, group: int, on: date) -> list[Coming]:
        """Return the terms of a group that run on a day and could be followed by the next, first to end first. Gone."""
        kept = book(self._store, group)
        soon = {one.term.id for one in ending(kept, on)}
        running = [term for term in kept.terms if term.runs(on) and term.who and not term.stands_in]
        found = [(term, then) for term in running if (then := _next(kept, term)) is not None]
        told = [Coming(term, kept.seat(term.seat), then, term.id in soon) for term, then in found]
        order = {seat.id: at for at, seat in enumerate(kept.seats)}
        return sorted(told, key=lambda one: (one.term.until or on, order.get(one.term.seat or 0, len(order))))

    def last_day(self, seat: int, since: date) -> date | None:
        """Return the last day of a whole term on a seat from a day on. Gone."""
        return full_term(self._seat(seat)[1], since)

    def employer(self, person: int, on: date) -> int | None:
        """Return where a person works on a day; None where that is nowhere or not one organisation."""
        asked = select(POSITION.c.organisation_id).where(
            POSITION.c.person_id == person,
            POSITION.c.organisation_id.is_not(None),
            or_(POSITION.c.since.is_(None), POSITION.c.since <= on),
            or_(POSITION.c.until.is_(None), POSITION.c.until >= on),
        )
        with self._store.read() as session:
            found = session.execute(asked.distinct()).scalars().all()
        return found[0] if len(found) == 1 else None

    def free(self, seat: int, since: date, until: date | None) -> Book:
        """Return the group of a seat nobody holds on these days. Gone, CannotSeat."""
        kept, place = self._seat(seat)
        in_order(since, until)
        if not place.exists(since):
            raise CannotSeat("no_seat_then", since=since)
        for term in kept.held(seat):
            if term.meets(_proposed(since, until)):
                raise CannotSeat("held", who=term.who)
        return kept

    # --- changing

    def renew(self, term: int) -> int:
        """Enter the next term of who sits there now, from the day after, and return its number. Gone, CannotSeat."""
        kept, now = self._term(term)
        with self._store.unit("term.renewed", title=now.who, record_kind="term") as unit:
            return unit.add("term", _following(kept, now))

    def renew_all(self, group: int, terms: Sequence[int]) -> int:
        """Enter the next terms of these holders in one step, and return its number. Gone, CannotSeat."""
        kept = book(self._store, group)
        chosen = [found for term in terms if (found := kept.term(term)) is not None]
        for at, now in enumerate(chosen):
            if now.seat is not None and any(other.seat == now.seat for other in chosen[:at]):
                raise CannotSeat("held", who=now.who)
        title = title_of("work_group", kept.values)
        with self._store.unit("terms.renewed", title=title, count=len(chosen), record_kind="work_group") as unit:
            for now in chosen:
                unit.add("term", _following(kept, now))
        return unit.number

    def fill(self, seat: int, since: date, until: date | None = None, **holder: int | str | None) -> int:
        """Put somebody on a seat from a day on (`person_id`, `organisation_id`, `role`). Gone, CannotSeat."""
        kept = self.free(seat, since, until)
        return self._add("seat.filled", kept, since, until, seat_id=seat, **holder)

    def join(self, group: int, since: date, until: date | None = None, **holder: int | str | None) -> int:
        """Let somebody take part without a seat from a day on. Gone, CannotSeat."""
        in_order(since, until)
        kept = book(self._store, group)
        for term in kept.terms:
            person = holder.get("person_id")
            if person and term.person_id == person and term.seat is None and term.meets(_proposed(since, until)):
                raise CannotSeat("there_already", who=term.who)
        return self._add("group.joined", kept, since, until, **holder)

    def stand_in(self, term: int, since: date, **alternate: int | str | None) -> int:
        """Put an alternate beside who sits there, for as long as their term runs. Gone, CannotSeat."""
        kept, now = self._term(term)
        if not now.runs(since):
            raise CannotSeat("not_then", who=now.who, since=since)
        if alternate.get("person_id") and alternate.get("person_id") == now.person_id:
            raise CannotSeat("oneself", who=now.who)
        links = {"seat_id": now.seat, "alternate_of_id": now.id, "role": "alternate"}
        return self._add("term.alternate_put", kept, since, now.until, **alternate | links)

    def end(self, term: int, last: date, why: str | None) -> None:
        """End a term on its last day, and say why. Gone, CannotSeat."""
        _, now = self._term(term)
        if now.since is not None and last < now.since:
            raise CannotSeat("ends_first", since=now.since, until=last)
        with self._store.unit("term.ended", title=now.who, record_kind="term") as unit:
            unit.change("term", term, {"until": last, "ended": why})

    def _add(self, action: str, kept: Book, since: date, until: date | None, **values: int | str | None) -> int:
        told: dict[str, Any] = {"work_group_id": kept.id, "since": since, "until": until} | values
        with self._store.unit(action, title=called(self._records, told), record_kind="term") as unit:
            return add(unit, told)

    def _term(self, term: int) -> tuple[Book, Term]:
        kept = book(self._store, self._group("term", term))
        return kept, next(one for one in kept.terms if one.id == term)

    def _seat(self, seat: int) -> tuple[Book, Seat]:
        kept = book(self._store, self._group("seat", seat))
        return kept, next(one for one in kept.seats if one.id == seat)

    def _group(self, kind: str, record: int) -> int:
        return int(self._records.get(kind, record).values["work_group_id"])


def _next(kept: Book, now: Term) -> Next | None:
    if now.until is None or follower(kept, now) is not None:
        return None
    since = now.until + DAY
    nth, most = kept.nth(now) + 1, kept.values["most_terms"]
    return Next(since, full_term(kept.seat(now.seat), since), nth, bool(most and now.holds and nth > most))


def _following(kept: Book, now: Term) -> dict[str, Any]:
    """The values of the next term of who sits there now. CannotSeat."""
    if now.until is None:
        raise CannotSeat("no_end", who=now.who)
    if (after := follower(kept, now)) is not None:
        raise CannotSeat("followed", who=after.who, since=after.since)
    since = now.until + DAY
    return {
        "work_group_id": kept.id,
        "seat_id": now.seat,
        "person_id": now.person_id,
        "organisation_id": now.organisation_id,
        "role": now.role or None,
        "since": since,
        "until": full_term(kept.seat(now.seat), since),
    }


def called(records: Records, values: Mapping[str, Any]) -> str:
    """Return what the person, else the organisation, of a term or an interest is called."""
    for kind in ("person", "organisation"):
        if number := values.get(f"{kind}_id"):
            return records.titles(kind, [number]).get(number, "")
    return ""


def add(unit: Unit, values: Mapping[str, Any]) -> int:
    """Add a term of a person or an organisation. CannotSeat."""
    if not values.get("person_id") and not values.get("organisation_id"):
        raise CannotSeat("nobody")
    return unit.add("term", dict(values))


def in_order(since: date, until: date | None) -> None:
    """Refuse an end before its beginning. CannotSeat."""
    if until is not None and until < since:
        raise CannotSeat("ends_first", since=since, until=until)


def _proposed(since: date, until: date | None) -> Term:
    return Term(0, None, None, "", None, "", "", None, since, until, None)
