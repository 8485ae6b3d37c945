"""What was measured of each priority: an index from 0 to 1 on fixed anchors, and the counts it stands on."""

import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ppa_desk.services.analysis import polls
from ppa_desk.services.analysis.ranking import normals
from ppa_desk.services.meetings.polling.book import Ballot, Book
from ppa_desk.services.meetings.polling.counting import BEST_SCORE, Counted, Line, clean, counted, main, orders

NAMES = ("rank", "poll", "dots", "survey", "score")
"""The measures, in the order they are shown."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure of one priority. `counts` are what its words are made of, `source` the record it was read from."""

    index: float
    n: int
    counts: Mapping[str, float]
    source: tuple[str, int]
    way: str = ""
    poll: polls.Poll | None = None
    balance: polls.Balance | None = None
    beside: tuple[tuple[str, int], ...] = ()
    """Other ways the poll was answered, with how many; they are not added."""


@dataclass(frozen=True, slots=True)
class Read:
    """What a meeting's polls and surveys say of its priorities: measures by name and priority, and how to draw them."""

    measures: Mapping[str, Mapping[int, Measure]]
    words_only: frozenset[int] = frozenset()
    """Priorities a poll was read of in words, without counts."""
    draws: Mapping[str, Callable[[random.Random], Mapping[str, float]]] = field(default_factory=dict)


def read(books: Sequence[Book], results: Sequence[Mapping[str, Any]]) -> Read:
    """Return what polls and kept results of surveys measure; of several polls of one kind the last that was counted."""
    found: dict[str, dict[int, Measure]] = {name: {} for name in NAMES}
    draws: dict[str, dict[int, tuple[Book, Counted, int]]] = {name: {} for name in NAMES}
    told, words = set(), set()
    for book in books:
        ways = counted(book)
        way = main(ways)
        about = book.values["priority_id"]
        if way is None:
            words |= {about} - {None} if book.values["reading_en"] or book.values["reading_fr"] else set()
            continue
        told.add(about)
        for priority, name, measure, option in _of_poll(book, way, ways):
            found[name][priority] = measure
            draws[name][priority] = (book, way, option)
    for row in results:
        if (measured := _of_result(row)) is not None:
            found["survey"][row["priority_id"]] = measured
    drawn = {name: _drawn(of) for name, of in draws.items() if of}
    return Read(found, frozenset(words - told), drawn)


def _of_poll(book: Book, way: Counted, ways: Sequence[Counted]) -> list[tuple[int, str, Measure, int]]:
    beside = tuple((one.way, one.n) for one in ways if one is not way and one.n is not None)
    about = book.values["priority_id"]
    if book.kind == "interest":
        if about is None or way.poll is None:
            return []
        return [(about, "poll", _interest(book, way, beside), 0)]
    make = _MAKE.get(book.kind)
    if make is None or way.way == "typed":
        return []
    found = []
    for line in way.lines:
        priority = line.option.values["priority_id"] or (about if len(way.lines) == 1 else None)
        if priority is not None and (told := make(way, line)) is not None:
            index, n, counts = told
            balance = way.balances.get(line.option.id)
            made = Measure(index, n, counts, ("poll", book.id), way.way, None, balance, beside)
            found.append((priority, book.kind, made, line.option.id))
    return found


def _interest(book: Book, way: Counted, beside: tuple[tuple[str, int], ...]) -> Measure:
    assert way.poll is not None
    counts = dict.fromkeys(("yes", "unsure", "hesitant"), 0.0)
    for line in way.lines:
        if line.option.values["meaning"] in counts:
            counts[line.option.values["meaning"]] += line.count or 0
    yes = [way.balances[one.option.id] for one in way.lines
           if one.option.values["meaning"] == "yes" and one.option.id in way.balances]  # fmt: skip
    balance = yes[0] if len(yes) == 1 else None
    n = int(sum(counts.values()))
    return Measure((way.poll.net + 1) / 2, n, counts, ("poll", book.id), way.way, way.poll, balance, beside)


Made = tuple[float, int, Mapping[str, float]] | None


def _ranked(way: Counted, line: Line) -> Made:
    if line.index is None or not way.n:
        return None
    most = way.n * (len(way.lines) - 1)
    return line.index, way.n, {"points": line.more["points"], "most": most, "average": line.more["average"]}


def _dotted(way: Counted, line: Line) -> Made:
    """The breadth: how many gave any dot. The share of all dots stands beside it."""
    if not way.n:
        return None
    whole = sum(one.more["dots"] for one in way.lines)
    return line.more["breadth"], way.n, {"people": line.count or 0, "dots": line.more["dots"], "all": whole,
                                         "supporters": line.more["supporters"]}  # fmt: skip


def _scored(way: Counted, line: Line) -> Made:
    if line.index is None or not line.count:
        return None
    return line.index, line.count, {"mean": line.more["mean"], "low": line.more["low"]}


_MAKE: Mapping[str, Callable[[Counted, Line], Made]] = {"rank": _ranked, "dots": _dotted, "score": _scored}


def _of_result(row: Mapping[str, Any]) -> Measure | None:
    """The two best answers of a question on a scale, as a key result of a survey keeps them with its base."""
    try:
        figure = json.loads(row["figure"] or "{}")
        share, n = figure["stats"]["top2"], figure["base"]["answered"]
        count = sum(line["count"] for line in figure["lines"][:2])
    except (ValueError, KeyError, TypeError):
        return None
    return Measure(float(share), int(n), {"count": count, "share": share}, ("key_result", row["id"])) if n else None


# --- drawn anew, so that one sees how firm a place is


def _drawn(of: Mapping[int, tuple[Book, Counted, int]]) -> Callable[[random.Random], Mapping[str, float]]:
    """Return what draws a measure anew: of each poll its ballots once a draw, for all priorities it is about."""
    again: dict[int, Callable[[random.Random], Mapping[int, float]]] = {}
    about: dict[int, list[tuple[int, int]]] = {}
    for priority, (book, way, option) in of.items():
        about.setdefault(book.id, []).append((priority, option))
        if book.id not in again:
            again[book.id] = _interest_again(way) if book.kind == "interest" else _ballots_again(book, way)

    def draw(chance: random.Random) -> Mapping[str, float]:
        found: dict[str, float] = {}
        for number, pairs in about.items():
            indices = again[number](chance)
            found |= {str(priority): indices[option] for priority, option in pairs if option in indices}
        return found

    return draw


def _ballots_again(book: Book, way: Counted) -> Callable[[random.Random], Mapping[int, float]]:
    """Each measure is a mean over ballots, so that a draw only adds up what each ballot gives."""
    ballots, _ = clean(book, [one for one in book.ballots if one.marks and one.anonymous == (way.way == "anonymous")])
    parts = [_parts(book, one) for one in ballots]

    def draw(chance: random.Random) -> Mapping[int, float]:
        sums: dict[int, float] = {}
        given: dict[int, int] = {}
        for part in chance.choices(parts, k=len(parts)):
            for option, share in part.items():
                sums[option] = sums.get(option, 0.0) + share
                given[option] = given.get(option, 0) + 1
        return {option: total / given[option] for option, total in sums.items()}

    return draw


def _parts(book: Book, ballot: Ballot) -> Mapping[int, float]:
    """What one ballot gives each answer, from 0 to 1; a score only where it gave one."""
    options = [one.id for one in book.options]
    if book.kind == "rank":
        told = normals([str(one) for one in options], orders([ballot]), [1.0])
        return {int(one): share for one, share in told.items()}
    if book.kind == "dots":
        return {option: float(ballot.marks.get(option, 0) > 0) for option in options}
    return {option: mark / BEST_SCORE for option, mark in ballot.marks.items()}


def _interest_again(way: Counted) -> Callable[[random.Random], Mapping[int, float]]:
    """The net of as many answers drawn from those that were given."""
    value = {"yes": 1, "unsure": 0, "hesitant": -1}
    pairs = [(value[meaning], one.count or 0) for one in way.lines
             if (meaning := one.option.values["meaning"]) in value]  # fmt: skip
    values, counts = [one for one, _ in pairs], [count for _, count in pairs]
    n = sum(counts)
    return lambda chance: {0: (sum(chance.choices(values, weights=counts, k=n)) / n + 1) / 2}
