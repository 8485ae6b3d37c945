"""What the terms of a group ask for: those that end soon, and those that cannot be right."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import combinations
from typing import Any

from ppa_desk.services.groups.book import DAY, Book, Seat, Term
from ppa_desk.services.months import months_after

OFFICES = ("chair", "co_chair")
"""Roles one may have without a seat beside the seat one holds."""


@dataclass(frozen=True, slots=True)
class Ending:
    """A term that ends within the group's days of warning, and nobody is entered after it."""

    term: Term
    seat: Seat | None
    days: int
    nth: int


@dataclass(frozen=True, slots=True)
class Finding:
    """What cannot be right about a term: which rule, of which term, and what to say of it."""

    code: str
    term: int
    values: Mapping[str, Any] = field(default_factory=dict)


def full_term(seat: Seat | None, since: date | None) -> date | None:
    """Return the last day of a whole term on a seat; None where its length is not entered."""
    if seat is None or not seat.term_months or since is None:
        return None
    return months_after(since, seat.term_months) - DAY


def ending(book: Book, on: date, days: int | None = None) -> list[Ending]:
    """Return the terms that end from a day on, within so many days or the group's own, first to end first."""
    last = on + timedelta(days=book.warning if days is None else days)
    found = [
        Ending(term, book.seat(term.seat), (term.until - on).days, book.nth(term) if term.holds else 0)
        for term in book.terms
        if term.until is not None and on <= term.until <= last and term.runs(on) and follower(book, term) is None
    ]
    return sorted(found, key=lambda one: (one.days, one.term.id))


def follower(book: Book, term: Term) -> Term | None:
    """Return the term entered after one: of the same seat, or, without one, of the same person."""
    if term.until is None:
        return None
    for other in book.terms:
        mine = other.seat == term.seat and (term.seat is not None or other.person_id == term.person_id)
        later = other.since is not None and other.since > term.until
        if mine and later and other.stands_in == term.stands_in:
            return other
    return None


def findings(book: Book) -> list[Finding]:
    """Return what cannot be right about the terms of a group, in the order of its terms."""
    found = [one for term in book.terms for one in _of_one(book, term)]
    found += [one for pair in combinations(book.terms, 2) for one in _of_two(book, *pair)]
    order = {term.id: at for at, term in enumerate(book.terms)}
    return sorted(found, key=lambda one: order[one.term])


def _of_one(book: Book, term: Term) -> Iterator[Finding]:
    seat, told = book.seat(term.seat), {"who": term.who, "since": term.since, "until": term.until}
    if not term.who:
        yield Finding("nobody", term.id, told)
        return
    if term.since and term.until and term.until < term.since:
        yield Finding("backwards", term.id, told)
        return
    if seat is not None and _outside(term, seat.since, seat.until):
        yield Finding("seat_days", term.id, told | _of_seat(seat) | {"from": seat.since, "to": seat.until})
    if _outside(term, book.values["since"], book.values["until"]):
        yield Finding("group_days", term.id, told | {"from": book.values["since"], "to": book.values["until"]})
    if term.holds and term.until is None and (last := full_term(seat, term.since)) is not None:
        months = {"last": last, "months": seat.term_months if seat else 0}
        yield Finding("no_end", term.id, told | _of_seat(seat) | months)
    most = book.values["most_terms"]
    if most and term.holds and (nth := book.nth(term)) > most:
        yield Finding("too_many", term.id, told | _of_seat(seat) | {"nth": nth, "most": most})
    main = book.term(term.alternate_of)
    if main is not None and not term.meets(main):
        yield Finding("stands_alone", term.id, told | {"main": main.who})


def _of_two(book: Book, one: Term, other: Term) -> Iterator[Finding]:
    if not one.meets(other) or _backwards(one) or _backwards(other):
        return
    first = {"who": one.who, "other": other.who, "from": max(one.since or date.min, other.since or date.min)}
    if one.seat is not None and one.seat == other.seat and one.holds and other.holds:
        yield Finding("overlap", other.id, first | _of_seat(book.seat(one.seat)))
    elif one.person_id is not None and one.person_id == other.person_id and not _office(one, other):
        yield Finding("twice", other.id, first)


def _office(one: Term, other: Term) -> bool:
    return any(term.role in OFFICES and term.seat is None for term in (one, other))


def _backwards(term: Term) -> bool:
    return bool(term.since and term.until and term.until < term.since)


def _outside(term: Term, since: date | None, until: date | None) -> bool:
    """Say whether a term runs on a day it cannot: an end or a beginning not entered is no day."""
    early = since is not None and term.since is not None and term.since < since
    late = until is not None and ((term.until is not None and term.until > until) or (term.since or until) > until)
    return early or late


def _of_seat(seat: Seat | None) -> dict[str, Any]:
    return {"seat_en": seat.name_en, "seat_fr": seat.name_fr, "nr": seat.nr} if seat else {}
