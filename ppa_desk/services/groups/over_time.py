"""Who held the seats of a group over the years: one row a seat, for the picture and in words."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from ppa_desk.services.content import Chart, Mark, Table
from ppa_desk.services.dates import month
from ppa_desk.services.groups.book import DAY, Book, Seat, Term
from ppa_desk.services.groups.telling import Told
from ppa_desk.services.groups.terms import ending
from ppa_desk.services.survey_report.view import cells

BACK, AHEAD = 15, 10
"""Years before and after the day that are drawn at most; what goes on beyond them is an arrow."""
TICKS = 9
"""Years that are named at most."""
STATES = ("good", "attention", "before", "more", "gap")


@dataclass(frozen=True, slots=True)
class Span:
    """Days on which a seat was held, or, without a term, vacant; a day not entered is no bound."""

    term: Term | None
    since: date | None
    until: date | None


def held(book: Book, seat: Seat, on: date) -> list[Span]:
    """Return who held a seat, earliest first, with the days between on which it was vacant, up to a day."""
    told: list[Span] = []
    last: date | None = None
    for term in book.held(seat.id):
        if last is not None and term.since is not None and term.since - last > DAY:
            told.append(Span(None, last + DAY, term.since - DAY))
        told.append(Span(term, term.since, term.until))
        last = date.max if term.until is None else max(last or date.min, term.until)
    if last is not None and last < (end := min(on, seat.until or on)):
        told.append(Span(None, last + DAY, None if end == on else end))
    return told


def over_time(book: Book, on: date, told: Told, who: Callable[[Term], str]) -> Chart | None:
    """Return the seats of a group over the years as a picture; None where nobody was ever entered on one.

    `who` says what a holder may be called.
    """
    rows = [(seat, held(book, seat, on)) for seat in book.seats]
    if not any(some for _, some in rows):
        return None
    picture = _Picture(book, on, told, who, [span for _, some in rows for span in some])
    marks = tuple(picture.mark(seat, some) for seat, some in rows)
    caption = told.words("over_time.caption")
    words = "; ".join(told.words("balance.line", constituency=mark.label, told=mark.told) for mark in marks)
    names = [told.words(f"over_time.{state}", n=book.warning) for state in STATES]
    return Chart(
        "spans", marks, f"{caption}. {words}", caption=caption, legend=(told.day(on), *names),
        zero=picture.place(on), ticks=tuple(picture.ticks()),
    )  # fmt: skip


def in_words(book: Book, on: date, told: Told, who: Callable[[Term], str]) -> Table:
    """Return the same as a table: a row for each holder and each vacancy of each seat."""
    words, rows = told.words, []
    for seat in book.seats:
        name = told.seat(seat)
        for span in held(book, seat, on):
            holder = words("over_time.gap") if span.term is None else who(span.term)
            rows.append(cells(name, holder, told.day(span.since), told.day(span.until)))
            name = ""
    head = tuple(words(f"seats.{part}") for part in ("seat", "holder", "since", "until"))
    return Table(head, tuple(rows), (2, 3, 2, 2))


class _Picture:
    """Puts days on their place from 0 to 1 and tells of each row."""

    def __init__(self, book: Book, on: date, told: Told, who: Callable[[Term], str], spans: list[Span]) -> None:
        self._on, self._told, self._who = on, told, who
        self._soon = {one.term.id for one in ending(book, on)}
        days = [on, *(day for span in spans for day in (span.since, span.until) if day is not None)]
        first = max(min(days).year, on.year - BACK)
        last = min(max(days).year, on.year + AHEAD)
        self._first, self._last = date(first, 1, 1), date(last + 1, 1, 1)

    def place(self, day: date) -> float:
        """Return where a day stands in the picture."""
        return (day - self._first).days / (self._last - self._first).days

    def ticks(self) -> Iterator[tuple[float, str]]:
        """Yield the beginnings of years, so many that they can be read."""
        years = range(self._first.year, self._last.year + 1)
        step = -(-len(years) // TICKS)
        for year in years[::step]:
            yield self.place(date(year, 1, 1)), str(year)

    def mark(self, seat: Seat, spans: list[Span]) -> Mark:
        """Return the row of a seat."""
        shares = tuple(place for span in spans for place in self._places(span))
        told = self._told.listed(map(self._words, spans)) or self._told.words("seats.unknown")
        parts = tuple(f"{self._named(span)}\n{self._short(span)}" for span in spans)
        return Mark(self._told.seat(seat), shares, told, parts=parts, states=tuple(map(self._state, spans)))

    def _places(self, span: Span) -> tuple[float, float]:
        """Where a span begins and ends; what has no end goes on beyond the picture, a vacancy ends on the day."""
        end = span.until
        if span.term is None and end is None:
            end = self._on
        since = -1.0 if span.since is None else max(self.place(span.since), -1.0)
        until = 2.0 if end is None else min(self.place(end + DAY), 2.0)
        return since, max(since, until)

    def _state(self, span: Span) -> str:
        if span.term is None:
            return "gap"
        if span.term.runs(self._on):
            return "attention" if span.term.id in self._soon else "good"
        return "more" if span.since is not None and span.since > self._on else ""

    def _named(self, span: Span) -> str:
        return self._told.words("over_time.gap") if span.term is None else self._who(span.term)

    def _short(self, span: Span) -> str:
        """The days of a span as a bar has them."""
        since, until = (month(day, self._told.language) if day else "" for day in (span.since, span.until))
        if since and until:
            return f"{since} – {until}"
        if since or until:
            return self._told.words("over_time.from_month" if since else "over_time.to_month", month=since or until)
        return ""

    def _words(self, span: Span) -> str:
        key = "over_time.vacant" if span.term is None else "over_time.held"
        return self._told.words(key, who=self._named(span), days=self._days(span))

    def _days(self, span: Span) -> str:
        told, since, until = self._told.words, self._told.day(span.since), self._told.day(span.until)
        if since and until:
            return told("over_time.between", since=since, until=until)
        if since:
            return told("over_time.since", day=since)
        return told("over_time.until", day=until) if until else told("over_time.no_days")
