"""From poll files of an online meeting to a plan: every answer, what it chose, and whether a later one replaces it."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from ppa_desk.exchange.meetings.options import Apart, take_apart
from ppa_desk.exchange.meetings.poll_file import Cast, is_poll, read
from ppa_desk.exchange.meetings.poll_meanings import INTEREST, ask_kind, ask_meaning, meaning_of, suggested
from ppa_desk.exchange.meetings.times import Order, iso, moment, order
from ppa_desk.exchange.plan import Ask, Deed, Line, Place, Plan, Reason
from ppa_desk.exchange.reading import files
from ppa_desk.exchange.reading.book import Book, Unreadable
from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.balloting import Asked, Known, plain
from ppa_desk.services.meetings.recognising import Called

Step = Callable[[int, int], None]
ONE_OR_TWO = (("one", "polls.answer_one"), ("two", "polls.answer_two"))


@dataclass(frozen=True, slots=True)
class Decisions:
    """What a person decided about poll files."""

    asked: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """By file and key of what is asked."""
    language: str = "en"
    """In which language new questions and answers are."""


@dataclass(frozen=True, slots=True)
class PollPlan:
    """The plan, with how many ballots are anonymous, named, and replaced by a later one."""

    plan: Plan
    questions: int = 0
    named: int = 0
    anonymous: int = 0
    dropped: int = 0


@dataclass(slots=True)
class _Vote:
    """What one answered to one question."""

    place: Place
    told: Cast
    cast: str
    person: int | None = None
    chosen: tuple[str, ...] = ()
    kept: int | None = None
    """Its number where it is kept already."""
    reasons: list[Reason] = field(default_factory=list)

    @property
    def who(self) -> tuple[str, Any] | None:
        """What makes two of one person; None where nobody can say."""
        if self.told.anonymous:
            return None
        if self.person:
            return "person", self.person
        return ("email", self.told.email.lower()) if self.told.email else None


def plan(
    desk: Desk, meeting: int, paths: Sequence[Path], decisions: Decisions | None = None, step: Step | None = None
) -> PollPlan:
    """Plan taking poll files in. Nothing is changed."""
    planner = _Planner(desk, meeting, decisions or Decisions())
    for path, book in files.read_all(list(files.files_in(paths)), step):
        planner.take(path.name, book)
    return planner.done()


class _Planner:
    """Plans file by file; questions that several files have are one poll."""

    def __init__(self, desk: Desk, meeting: int, decisions: Decisions) -> None:
        self._desk, self._meeting, self._decisions = desk, meeting, decisions
        starts = desk.records.get("meeting", meeting).values["starts_on"]
        self._held = (starts,) if starts else ()
        self._lines: list[Line] = []
        self._asks: list[Ask] = []
        self._meant: dict[str, Ask] = {}
        self._files: list[str] = []
        self._questions: dict[str, str] = {}
        self._votes: dict[str, list[_Vote]] = defaultdict(list)

    def take(self, file: str, book: Book | Unreadable) -> None:
        """Plan one file."""
        if isinstance(book, Unreadable):
            self._lines.append(Line(Deed.REFUSE, Place(file), file, (Reason(book.code, book.values),)))
            return
        if not is_poll(book):
            self._lines.append(Line(Deed.REFUSE, Place(file), file, (Reason("polls.no_file", {"file": file}),)))
            return
        self._files.append(file)
        found = read(book)
        for sheet, nr, text in found.other:
            self._lines.append(Line(Deed.SKIP, Place(file, sheet, nr), text[:80], (Reason("polls.no_answer"),)))
        answer = self._decisions.asked.get((file, "dates"), "")
        first = order(file, (one.cast for one in found.casts), self._held, answer)
        if first.ask:
            self._asks.append(first.ask)
        for one in found.casts:
            self._vote(file, one, first)

    def _vote(self, file: str, one: Cast, first: Order) -> None:
        """One answer; where a file writes what one chose at once in several rows, they are one."""
        told = moment(one.cast, first.first) if one.cast else None
        if one.cast and told is None:
            reason = Reason("attendance.dates_open" if first.open else "attendance.not_time", {"text": one.cast})
            self._lines.append(Line(Deed.REFUSE, Place(file, one.sheet, one.row), one.name, (reason,)))
            return
        key = plain(one.question)
        self._questions.setdefault(key, one.question)
        self._votes[key].append(_Vote(Place(file, one.sheet, one.row), one, iso(told)))

    # --- what they come to

    def done(self) -> PollPlan:
        """Return the plan of all files."""
        self._recognise()
        known = {plain(one.question): one for one in self._desk.meetings.balloting.known(self._meeting)}
        asked = [self._asked(key, votes, known.get(key)) for key, votes in self._votes.items()]
        asked = [one for one in asked if one.ballots or one.dropped]
        ballots = [ballot for one in asked for ballot, _ in one.ballots]
        carry = partial(_carry_out, meeting=self._meeting, file=", ".join(self._files), asked=asked)
        return PollPlan(
            Plan(self._lines, carry, tuple(self._asks)), len(self._votes),
            sum(not one["anonymous"] for one in ballots), sum(one["anonymous"] for one in ballots),
            sum(one["dropped"] for one in ballots) + sum(len(one.dropped) for one in asked),
        )  # fmt: skip

    def _recognise(self) -> None:
        """Say of each named answer whose it is, where that is certain."""
        votes = [vote for some in self._votes.values() for vote in some if not vote.told.anonymous]
        called = {id(vote): Called(vote.told.name, "", vote.told.email) for vote in votes}
        known = self._desk.meetings.attending.recogniser(self._meeting).recognise(called.values())
        lines = {f"attendee:{one.id}": one.person for one in self._desk.meetings.attendees.of(self._meeting)}
        for vote in votes:
            whose = known[called[id(vote)]].whose
            kind, _, number = whose.partition(":")
            vote.person = int(number) if kind == "person" else lines.get(whose)

    def _asked(self, key: str, votes: list[_Vote], known: Known | None) -> Asked:
        """A question with what is new about it."""
        question = self._questions[key]
        apart = self._apart(question, votes, known)
        for vote in votes:
            vote.chosen = apart.chosen[vote.told.answer]
        votes = _joined(votes)
        new = self._new(votes, known)
        asked = Asked(question, known.id if known else None)
        if known is None:
            several = any(len(vote.chosen) > 1 for vote in new)
            days = [vote.cast[:10] for vote in new if vote.cast]
            asked.values = {
                f"question_{self._decisions.language}": question, "kind": "multiple" if several else "single",
                "anonymous": bool(new) and all(vote.told.anonymous for vote in new),
                "held_on": datetime.fromisoformat(min(days)).date() if days else None,
                "origin": ", ".join(dict.fromkeys(vote.place.file for vote in new))[:300],
            }  # fmt: skip
        self._mean(asked, new, known)
        _replace(new, known, asked)
        for vote in new:
            asked.ballots.append((_ballot(vote), vote.chosen))
            self._lines.append(Line(Deed.ADD, vote.place, _title(vote), tuple(vote.reasons)))
        return asked

    def _mean(self, asked: Asked, new: Sequence[_Vote], known: Known | None) -> None:
        """Suggest that a question is one of interest and hesitation, and what its answers stand for."""
        answers = list(dict.fromkeys(answer for vote in new for answer in vote.chosen))
        if known is not None:
            fresh = [one for one in answers if plain(one) not in known.options] if known.kind == INTEREST else []
            found = {one: meaning for one in fresh if (meaning := meaning_of(one))}
        else:
            found = suggested(answers) if asked.values["kind"] == "single" else {}
            if found:
                kind = ask_kind(new[0].place.file, asked.question, answers, self._decisions.asked)
                self._asks.append(kind)
                found = found if kind.taken == INTEREST else {}
            if found:
                asked.values["kind"] = INTEREST
        for answer, meaning in found.items():
            if plain(answer) not in self._meant:
                ask = ask_meaning(new[0].place.file, answer, meaning, self._decisions.asked)
                self._asks.append(ask)
                self._meant[plain(answer)] = ask
            asked.meanings[plain(answer)] = self._meant[plain(answer)].taken
        for vote in new:
            stands = [asked.meanings[key] for one in vote.chosen if (key := plain(one)) in asked.meanings]
            vote.reasons.extend(Reason(f"polls.counts_{meaning}") for meaning in stands)

    def _apart(self, question: str, votes: Sequence[_Vote], known: Known | None) -> Apart:
        """Take the answers to a question apart; ask where a semicolon may belong to one."""
        answers, texts = [vote.told.answer for vote in votes], known.texts if known else ()
        apart = take_apart(answers, texts)
        if apart.doubtful:
            file, key = votes[0].place.file, f"semicolon:{plain(question)[:60]}"
            told = {"file": file, "question": question, "answer": apart.doubtful[0]}
            ask = Ask(key, "polls.ask_semicolon", told, ONE_OR_TWO, self._decisions.asked.get((file, key), ""))
            self._asks.append(ask)
            apart = take_apart(answers, texts, glue=ask.taken == "one")
        for answer in apart.glued:
            reason = Reason("polls.semicolon", {"answer": answer, "question": question})
            self._lines.append(Line(Deed.SKIP, Place(votes[0].place.file), question, (reason,)))
        return apart

    def _new(self, votes: Iterable[_Vote], known: Known | None) -> list[_Vote]:
        """The ballots that are not kept yet; anonymous ones that are alike are told apart by how many there are."""
        there = Counter(_same_kept(known, row, marks) for row, marks in known.ballots) if known else Counter()
        seen: dict[str, Counter[Any]] = defaultdict(Counter)
        found = []
        for vote in votes:
            same, mine = _same(vote), seen[vote.place.file]
            mine[same] += 1
            others = max((some[same] for some in seen.values() if some is not mine), default=0)
            if mine[same] > there[same] + others:
                found.append(vote)
            else:
                self._lines.append(Line(Deed.SKIP, vote.place, _title(vote), (Reason("attendance.known"),)))
        return found


def _joined(votes: Iterable[_Vote]) -> list[_Vote]:
    """Rows of one person, at one time, in one file, are one ballot; anonymous ones never are."""
    found: dict[Any, _Vote] = {}
    for vote in votes:
        mine = (vote.place.file, vote.told.name, vote.told.email, vote.cast)
        key = mine if vote.cast and vote.who and not vote.told.anonymous else id(vote)
        if key in found:
            found[key].chosen = tuple(dict.fromkeys([*found[key].chosen, *vote.chosen]))
        else:
            found[key] = vote
    return list(found.values())


def _replace(new: Sequence[_Vote], known: Known | None, asked: Asked) -> None:
    """Of several ballots of one person the latest stands; names without an address are never taken for one person."""
    latest: dict[Any, tuple[str, int, _Vote | None, int]] = {}
    for at, (row, _) in enumerate(known.ballots if known else ()):
        mail = row["email"].lower()
        who = ("person", row["person_id"]) if row["person_id"] else ("email", mail) if mail else None
        if who and not row["dropped"] and not row["anonymous"]:
            latest[who] = (row["cast"], at - len(known.ballots if known else ()), None, row["id"])
    dropped: set[int] = set()
    for at, vote in enumerate(new):
        if vote.who is None:
            continue
        before = latest.get(vote.who)
        if before is None or (vote.cast, at) >= before[:2]:
            latest[vote.who] = (vote.cast, at, vote, 0)
            if before and before[2] is None:
                asked.dropped.append(before[3])
                vote.reasons.append(Reason("polls.replaces"))
            elif before and before[2] is not None:
                dropped.add(id(before[2]))
        else:
            dropped.add(id(vote))
    names = Counter(plain(vote.told.name) for vote in new if vote.who is None and not vote.told.anonymous)
    for vote in new:
        if id(vote) in dropped:
            vote.reasons.append(Reason("polls.dropped"))
        elif vote.told.anonymous:
            vote.reasons.append(Reason("polls.anonymous"))
        elif vote.who is None and names[plain(vote.told.name)] > 1:
            vote.reasons.append(Reason("polls.same_name", {"name": vote.told.name}))


def _ballot(vote: _Vote) -> dict[str, Any]:
    anonymous = vote.told.anonymous
    return {
        "anonymous": anonymous, "person_id": vote.person, "name": "" if anonymous else vote.told.name,
        "email": "" if anonymous else vote.told.email, "cast": vote.cast,
        "dropped": any(reason.code == "polls.dropped" for reason in vote.reasons),
    }  # fmt: skip


def _same(vote: _Vote) -> tuple[Any, ...]:
    """What makes an answer the same as one that is kept."""
    anonymous = vote.told.anonymous
    name, email = ("", "") if anonymous else (vote.told.name, vote.told.email)
    return anonymous, name, email, vote.cast, frozenset(map(plain, vote.chosen))


def _same_kept(known: Known, row: Mapping[str, Any], marks: frozenset[int]) -> tuple[Any, ...]:
    named: dict[int, str] = {}
    for name, number in known.options.items():
        named.setdefault(number, name)
    chosen = frozenset(named[number] for number in marks if number in named)
    return row["anonymous"], row["name"], row["email"], row["cast"], chosen


def _title(vote: _Vote) -> str:
    who = "" if vote.told.anonymous else vote.told.name or vote.told.email
    return " · ".join(filter(None, (who, vote.told.question, "; ".join(vote.chosen))))[:300]


def _carry_out(desk: Desk, *, meeting: int, file: str, asked: Sequence[Asked]) -> int:
    return desk.meetings.balloting.take(meeting, file, [replace(one) for one in asked])
