"""Ballots of polls kept as files tell them: each with what was chosen, a later one of the same person in its place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Table, func, select
from sqlmodel import Session

from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.services.meetings.attendees import employer_of
from ppa_desk.services.meetings.polling.book import BALLOT, OPTION, POLL, Book, of_meeting
from ppa_desk.services.meetings.polling.book import one as book
from ppa_desk.services.records import title_of
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Unit

ATTENDEE: Table = table_of("attendee")
ORGANISATION: Table = table_of("organisation")


@dataclass(frozen=True, slots=True)
class Known:
    """A poll as it is kept: its answers by their folded words, its ballots with the numbers of what they chose."""

    id: int
    question: str
    options: Mapping[str, int]
    texts: tuple[str, ...]
    ballots: tuple[tuple[Mapping[str, Any], frozenset[int]], ...]
    kind: str = ""


@dataclass(slots=True)
class Asked:
    """A question with the ballots that are new, each with what it chose; `poll` where it is kept already."""

    question: str
    poll: int | None = None
    values: dict[str, Any] = field(default_factory=dict)
    ballots: list[tuple[dict[str, Any], tuple[str, ...]]] = field(default_factory=list)
    dropped: list[int] = field(default_factory=list)
    """Ballots kept already that a new one replaces."""
    meanings: dict[str, str] = field(default_factory=dict)
    """What answers that are new stand for, by their plain words."""


class Balloting:
    """Takes ballots in."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def known(self, meeting: int) -> list[Known]:
        """Return the polls of a meeting with their ballots."""
        with self._store.read() as session:
            return [known for poll in of_meeting(session, meeting).values() for known in _known(poll)]

    def take(self, meeting: int, file: str, asked: Sequence[Asked]) -> int:
        """Keep polls, their answers and ballots, as one step, and return its number."""
        with self._store.read() as session:
            table = table_of("meeting")
            row = session.execute(select(table).where(table.c.id == meeting)).mappings().one()
        title, count = title_of("meeting", row), sum(len(one.ballots) for one in asked)
        with self._store.unit("polls.taken_in", title=title, record_kind="meeting", file=file, count=count) as unit:
            last = select(func.max(POLL.c.nr)).where(POLL.c.meeting_id == meeting)
            first = (unit.connection.execute(last).scalar() or 0) + 1
            for nr, one in enumerate((one for one in asked if one.poll is None), first):
                one.poll = unit.add("poll", {**one.values, "meeting_id": meeting, "nr": nr})
            bodies = _bodies(unit.session, meeting, row["starts_on"] or date.today(), asked)
            for one in asked:
                _write(unit, one, bodies)
        return unit.number


def _known(poll: Book) -> list[Known]:
    """A poll under each of its questions."""
    options: dict[str, int] = {}
    texts: list[str] = []
    for option in poll.options:
        for text in filter(None, (option.values["text_en"], option.values["text_fr"])):
            options.setdefault(plain(text), option.id)
            texts.append(text)
    kept = sorted((*poll.ballots, *poll.dropped), key=lambda ballot: int(ballot.values["nr"]))
    ballots = tuple(({**ballot.values, "id": ballot.id}, frozenset(ballot.marks)) for ballot in kept)
    questions = filter(None, (poll.values["question_en"], poll.values["question_fr"]))
    kind = str(poll.values["kind"] or "")
    return [Known(poll.id, question, options, tuple(texts), ballots, kind) for question in questions]


def plain(text: str) -> str:
    """Return a question or an answer as it is compared."""
    return " ".join(fold(text).split())


def _bodies(
    session: Session, meeting: int, on: date, asked: Sequence[Asked]
) -> dict[int, tuple[int | None, str | None]]:
    """For whom each person was there, and of which constituency that is."""
    people = {ballot["person_id"] for one in asked for ballot, _ in one.ballots if ballot.get("person_id")}
    lines = select(ATTENDEE.c.person_id, ATTENDEE.c.organisation_id).where(ATTENDEE.c.meeting_id == meeting)
    there = {row[0]: row[1] for row in session.execute(lines) if row[0] in people}
    works = {person: there.get(person) or employer_of(session, person, on) for person in people}
    wanted = {body for body in works.values() if body}
    told = select(ORGANISATION.c.id, ORGANISATION.c.constituency)
    kinds = {row[0]: row[1] for row in session.execute(told) if row[0] in wanted}
    return {person: (body, kinds.get(body or 0)) for person, body in works.items()}


def _write(unit: Unit, one: Asked, bodies: Mapping[int, tuple[int | None, str | None]]) -> None:
    assert one.poll is not None
    known = {name: number for each in _known(book(unit.session, one.poll)) for name, number in each.options.items()}
    last = unit.connection.execute(select(func.max(OPTION.c.nr)).where(OPTION.c.poll_id == one.poll)).scalar() or 0
    language = "fr" if one.values.get("question_fr") else "en"
    for text in dict.fromkeys(text for _, chosen in one.ballots for text in chosen):
        if plain(text) not in known:
            last += 1
            told = {"poll_id": one.poll, "nr": last, f"text_{language}": text[:300]}
            if meaning := one.meanings.get(plain(text)):
                told["meaning"] = meaning
            known[plain(text)] = unit.add("poll_option", told)
    first = unit.connection.execute(select(func.max(BALLOT.c.nr)).where(BALLOT.c.poll_id == one.poll)).scalar() or 0
    rows = []
    for nr, (ballot, _) in enumerate(one.ballots, first + 1):
        body, constituency = bodies.get(ballot.get("person_id") or 0, (None, None))
        rows.append({**ballot, "poll_id": one.poll, "nr": nr, "organisation_id": body, "constituency": constituency})
    numbers = unit.add_all("poll_ballot", rows)
    unit.add_all("poll_mark", [
        {"poll_ballot_id": number, "poll_option_id": option, "mark": 1}
        for number, (_, chosen) in zip(numbers, one.ballots, strict=True)
        for option in dict.fromkeys(known[plain(text)] for text in chosen)
    ])  # fmt: skip
    unit.change_all("poll_ballot", one.dropped, {"dropped": True})
