"""Polls as rows for a spreadsheet: results with the raw count beside every index, and ballots one a row."""

from collections.abc import Iterable, Mapping
from typing import Any

from ppa_desk.services.meetings.polling.book import Ballot, Book
from ppa_desk.services.meetings.polling.counting import counted
from ppa_desk.services.meetings.polling.telling import Telling

Rows = tuple[list[str], list[list[Any]]]


def results(telling: Telling, books: Iterable[Book], sessions: Mapping[int, str]) -> Rows:
    """Return a row for each answer of each poll, in each way it was counted; what nobody counted is empty."""
    words = telling.words
    names = ("poll", "session", "kind", "reading", "way", "n")
    head = [words(f"file.{name}") for name in names]
    head += [words("table.answer"), words("file.count"), words("file.index")]
    rows: list[list[Any]] = []
    for book in books:
        reading = words.own(book.values, "reading") or telling.reading(book)
        first = [telling.question(book), sessions.get(book.values["session_id"] or 0, ""), telling.kind(book), reading]
        ways = counted(book)
        if not ways:
            rows.append([*first, words("way.words") if reading else words("way.nothing"), None, "", None, None])
        for way in ways:
            for line in way.order:
                index = None if line.index is None else round(line.index, 4)
                rows.append([*first, telling.way(way), way.n, telling.label(line.option), line.count, index])
    return head, rows


def ballots(telling: Telling, book: Book, names: Mapping[int, str], bodies: Mapping[int, str]) -> Rows:
    """Return a row for each ballot with its marks; those that do not count say so, anonymous ones name nobody."""
    words = telling.words
    head = [words(f"file.{name}") for name in ("ballot", "name", "organisation")]
    head += [words("table.constituency"), words("file.dropped"), *(telling.label(one) for one in book.options)]
    rows = []
    for at, one in enumerate((*book.ballots, *book.dropped), 1):
        body = "" if one.anonymous else bodies.get(one.values["organisation_id"] or 0, "")
        name = words("file.anonymous") if one.anonymous else names.get(one.id, "")
        dropped = words("file.yes") if one.values["dropped"] else ""
        rows.append([at, name, body, telling.constituency(one), dropped, *_marks(book, one)])
    return head, rows


def _marks(book: Book, ballot: Ballot) -> list[int | None]:
    return [ballot.marks.get(one.id) for one in book.options]
