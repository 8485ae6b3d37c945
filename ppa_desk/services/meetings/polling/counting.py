"""What a poll comes to, in each way it was answered: named ballots, anonymous ballots, sums typed in. Never added up.

Missing is not zero: what sums alone cannot tell (who gave dots, in what order) is None.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from ppa_desk.services.analysis import polls
from ppa_desk.services.analysis.ranking import Ranking, ranking
from ppa_desk.services.meetings.polling.book import Ballot, Book, Option

Way = Literal["named", "anonymous", "typed"]
FEWEST = 3
"""How many answers of a constituency it takes before anything is told of it."""
SEED = 1
"""What breaks ties of a runoff that nothing else breaks; it is printed where it was used."""
MEANT = {"yes": polls.YES, "unsure": polls.UNSURE, "hesitant": polls.HESITANT}
"""What answers of a poll of interest stand for, as the calculation names it."""
BEST_SCORE = 5


@dataclass(frozen=True, slots=True)
class Line:
    """One answer: by how many it was given, its share or index from 0 to 1, and further figures by name."""

    option: Option
    count: int | None
    index: float | None
    more: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sector:
    """How one constituency answered: how many, and their support of each answer; hidden where they are too few."""

    constituency: str
    n: int
    support: Mapping[int, float]
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """What a poll comes to in one way. `n` is None where it is not known how many answered.

    `odd` counts ballots that did not keep to the rules of the poll, by what is odd about them.
    """

    way: Way
    kind: str
    n: int | None
    lines: tuple[Line, ...]
    poll: polls.Poll | None = None
    ranking: Ranking | None = None
    sectors: tuple[Sector, ...] = ()
    balances: Mapping[int, polls.Balance] = field(default_factory=dict)
    odd: Mapping[str, int] = field(default_factory=dict)
    empty: int = 0
    """Ballots that answered nothing."""

    @property
    def order(self) -> tuple[Line, ...]:
        """The answers as they are shown: as listed where they are a scale, else from the most to the least."""
        if self.kind == "interest":
            return self.lines
        return tuple(sorted(self.lines, key=lambda one: -1.0 if one.index is None else -one.index))

    def line(self, option: int) -> Line | None:
        """Return the line of an answer."""
        return next((one for one in self.lines if one.option.id == option), None)


def counted(book: Book) -> tuple[Counted, ...]:
    """Return what a poll comes to in each way it was answered; nothing where it stands with words alone."""
    named = [one for one in book.ballots if not one.anonymous]
    anonymous = [one for one in book.ballots if one.anonymous]
    found = [_ballots(book, "named", named), _ballots(book, "anonymous", anonymous), _typed(book)]
    return tuple(one for one in found if one is not None)


def main(ways: Sequence[Counted]) -> Counted | None:
    """Return the way a poll is told by: that with the most answers; of two alike the named one."""
    return max(ways, key=lambda one: one.n or 0, default=None)


def _typed(book: Book) -> Counted | None:
    """What sums alone tell: shares, as long as everything was counted and each person counts once."""
    kind, options = book.kind, book.options
    if all(one.tally is None for one in options):
        return None
    based = [one for one in options if one.values["meaning"]] if kind == "interest" else list(options)
    whole = all(one.tally is not None for one in based)
    total = sum(one.tally or 0 for one in based)
    once = kind in ("interest", "single", "dots")
    based_on = {one.id for one in based} if whole and once and total else set()
    lines = [Line(one, one.tally, (one.tally or 0) / total if one.id in based_on else None) for one in options]
    weights = _meant({one.id: float(one.tally or 0) for one in options}, options)
    told = polls.poll(weights) if kind == "interest" and whole else None
    return Counted("typed", kind, total if based_on and kind != "dots" else None, tuple(lines), told)


def _meant(weights: Mapping[int, float], options: Sequence[Option]) -> dict[str, float]:
    found = dict.fromkeys(MEANT.values(), 0.0)
    for one in options:
        if one.values["meaning"] in MEANT:
            found[MEANT[one.values["meaning"]]] += weights.get(one.id, 0.0)
    return found


def _ballots(book: Book, way: Way, ballots: Sequence[Ballot]) -> Counted | None:
    if not ballots:
        return None
    kind = book.kind
    told, odd = clean(book, [one for one in ballots if one.marks])
    found = _OF.get(kind, _chosen)(book, told)
    groups: dict[str, list[Ballot]] = {}
    for ballot in told:
        groups.setdefault(ballot.constituency, []).append(ballot)
    sectors = _sectors(book, groups)
    shares = {
        one.id: {s.constituency: (s.support[one.id], s.n) for s in sectors if s.constituency and one.id in s.support}
        for one in book.options
    }
    balances = {option: one for option, of in shares.items() if (one := polls.balance(of, FEWEST))}
    empty = sum(not one.marks for one in ballots)
    told_odd = {name: times for name, times in odd.items() if times}
    return Counted(way, kind, len(told), found.lines, found.poll, found.ranking, sectors, balances, told_odd, empty)


# --- ballots that do not keep to the rules are told, and counted as far as they are clear


def clean(book: Book, ballots: Sequence[Ballot]) -> tuple[list[Ballot], dict[str, int]]:
    """Return the ballots as far as they are clear, and how many were odd, by what is odd about them."""
    odd: Counter[str] = Counter()
    kept = [told for one in ballots if (told := _CLEAN.get(book.kind, _as_is)(book, one, odd)) is not None]
    return kept, dict(odd)


def _as_is(_book: Book, ballot: Ballot, _odd: Counter[str]) -> Ballot | None:
    return ballot


def _one_only(_book: Book, ballot: Ballot, odd: Counter[str]) -> Ballot | None:
    """Of a poll with one answer, a ballot with several says nothing clear."""
    if sum(mark > 0 for mark in ballot.marks.values()) > 1:
        odd["several"] += 1
        return None
    return ballot


def _dotted(book: Book, ballot: Ballot, odd: Counter[str]) -> Ballot | None:
    each = book.values["dots"]
    if each is not None:
        odd["too_many_dots"] += sum(ballot.marks.values()) > each
        odd["over_cap"] += any(mark > polls.most_dots(each) for mark in ballot.marks.values())
    return ballot


def _scored(_book: Book, ballot: Ballot, odd: Counter[str]) -> Ballot | None:
    marks = {option: mark for option, mark in ballot.marks.items() if 0 <= mark <= BEST_SCORE}
    odd["off_scale"] += len(marks) < len(ballot.marks)
    return Ballot(ballot.id, ballot.values, marks) if marks else None


def _placed(_book: Book, ballot: Ballot, odd: Counter[str]) -> Ballot | None:
    """From the first place that was given twice on, a ballot has no order: the rest shares the points left."""
    places = Counter(ballot.marks.values())
    twice = min((place for place, times in places.items() if times > 1), default=None)
    if twice is None:
        return ballot
    odd["tied_places"] += 1
    return Ballot(ballot.id, ballot.values, {option: at for option, at in ballot.marks.items() if at < twice})


_CLEAN: Mapping[str, Callable[[Book, Ballot, Counter[str]], Ballot | None]] = {
    "interest": _one_only, "single": _one_only, "dots": _dotted, "score": _scored, "rank": _placed,
}  # fmt: skip


# --- counting


@dataclass(frozen=True, slots=True)
class _Found:
    lines: tuple[Line, ...]
    poll: polls.Poll | None = None
    ranking: Ranking | None = None


def _chosen(book: Book, ballots: Sequence[Ballot]) -> _Found:
    """Answers that were chosen, as shares of those who answered; of interest and hesitation also what they mean."""
    counts = {one.id: sum(ballot.marks.get(one.id, 0) > 0 for ballot in ballots) for one in book.options}
    based = [one for one in book.options if one.values["meaning"]] if book.kind == "interest" else book.options
    n = sum(counts[one.id] for one in based) if book.kind == "interest" else len(ballots)
    on = {one.id for one in based}
    lines = (Line(one, counts[one.id], counts[one.id] / n if n and one.id in on else None) for one in book.options)
    told = polls.poll(_meant({at: float(n) for at, n in counts.items()}, book.options))
    return _Found(tuple(lines), told if book.kind == "interest" else None)


def _dots(book: Book, ballots: Sequence[Ballot]) -> _Found:
    weights = [1.0] * len(ballots)
    given = {one.id: [float(ballot.marks.get(one.id, 0)) for ballot in ballots] for one in book.options}
    whole = sum(map(sum, given.values()))
    lines = []
    for option in book.options:
        told = polls.dots(given[option.id], weights, whole)
        more = {"dots": sum(given[option.id]), "breadth": told.breadth, "supporters": told.supporters}
        lines.append(Line(option, sum(one > 0 for one in given[option.id]), told.share, more))
    return _Found(tuple(lines))


def orders(ballots: Sequence[Ballot]) -> list[list[str]]:
    """Return the answers of each ballot by the place they were given, the first first."""
    return [[str(option) for option, _ in sorted(one.marks.items(), key=lambda it: it[1])] for one in ballots]


def _ranked(book: Book, ballots: Sequence[Ballot]) -> _Found:
    found = ranking([str(one.id) for one in book.options], orders(ballots), seed=SEED)
    by = {one.option: one for one in found.options}
    lines = []
    for option in book.options:
        told = by[str(option.id)]
        more = {"points": told.borda, "average": told.average, "first": told.first, "top3": told.top3}
        placed = sum(option.id in ballot.marks for ballot in ballots)
        lines.append(Line(option, placed, told.normal if found.ballots else None, more))
    return _Found(tuple(lines), None, found if found.ballots else None)


def _scores(book: Book, ballots: Sequence[Ballot]) -> _Found:
    lines = []
    for option in book.options:
        given = [float(one.marks[option.id]) for one in ballots if option.id in one.marks]
        told = polls.scores(given, [1.0] * len(given))
        more = {"mean": told.mean, "high": told.high, "low": told.low} if told else {}
        lines.append(Line(option, len(given), told.mean / BEST_SCORE if told else None, more))
    return _Found(tuple(lines))


_OF: Mapping[str, Callable[[Book, Sequence[Ballot]], _Found]] = {"dots": _dots, "rank": _ranked, "score": _scores}


# --- by constituency


def _sectors(book: Book, groups: Mapping[str, Sequence[Ballot]]) -> tuple[Sector, ...]:
    """Return each constituency, in order of size; those too few are hidden, and others until it cannot be told."""
    sizes = {name: len(ballots) for name, ballots in groups.items()}
    hidden = {name for name, n in sizes.items() if n < FEWEST}
    shown = sorted(sizes.keys() - hidden, key=lambda name: (sizes[name], name))
    while hidden and shown and sum(sizes[name] for name in hidden) < FEWEST:
        hidden.add(shown.pop(0))
    order = sorted(groups, key=lambda name: (not name, -sizes[name], name))
    return tuple(Sector(name, sizes[name], _support(book, groups[name]), name in hidden) for name in order)


def _support(book: Book, ballots: Sequence[Ballot]) -> dict[int, float]:
    """The share of some ballots that supports each answer: chose it, gave it a dot, scored 4 or more; else Borda."""
    found = _OF.get(book.kind, _chosen)(book, ballots)
    name = {"dots": "breadth", "score": "high"}.get(book.kind)
    told = ((one.option.id, one.more.get(name) if name else one.index) for one in found.lines)
    return {option: share for option, share in told if share is not None}
