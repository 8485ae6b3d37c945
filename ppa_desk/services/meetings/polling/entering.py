"""Ballots entered by hand: who answered, and what each gave every answer."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ppa_desk.errors import DeskError
from ppa_desk.services.checks import checked
from ppa_desk.services.meetings.attendees import PRESENT
from ppa_desk.services.meetings.polling.book import MARK, Ballot, Book
from ppa_desk.services.meetings.polling.counting import BEST_SCORE
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Unit

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

CHOSEN = frozenset({"x", "1", "+", "✓"})
"""What one may type where an answer was chosen."""
CHOICES = ("interest", "single", "multiple")
MOST = 100
"""The largest mark: places and dots stay far below."""


class NotMark(DeskError):
    """What was typed is no mark of this kind of poll."""

    code = "poll.not_mark"

    def __init__(self, kind: str, **values: Any) -> None:
        self.code = f"poll.not_mark_{kind}"
        super().__init__(**values)


class NoNames(DeskError):
    """An anonymous poll takes no names."""

    code = "poll.no_names"


class Ballots:
    """Ballots of polls, entered one by one."""

    def __init__(self, store: Store, desk: "Desk") -> None:
        self._store, self._desk = store, desk

    def add_present(self, poll: int) -> int:
        """Add an empty ballot for everybody who was present and has none; return how many. Gone, NoNames."""
        book = self._named(poll)
        known = {one.values["person_id"] for one in book.ballots} - {None}
        names = {one.values["name"] for one in book.ballots if one.values["person_id"] is None}
        new = [
            {
                "person_id": one.person, "organisation_id": one.organisation, "constituency": one.constituency,
                "name": "" if one.person else one.called,
            }
            for one in self._desk.meetings.attendees.of(book.values["meeting_id"])
            if one.presence == PRESENT and one.person not in known and (one.person or one.called not in names)
        ]  # fmt: skip
        if new:
            self._add(book, new)
        return len(new)

    def add(self, poll: int, name: str) -> int:
        """Add an empty ballot of somebody as they are called; nobody of the register is guessed. Gone, NoNames."""
        return self._add(self._named(poll), [checked("poll_ballot", {"name": name})])[0]

    def add_anonymous(self, poll: int) -> int:
        """Add an empty ballot without a name. Gone."""
        return self._add(self._desk.meetings.polling.book(poll), [{"anonymous": True}])[0]

    def remove(self, poll: int, ballots: Sequence[int]) -> None:
        """Remove ballots with what they say. Gone."""
        book = self._desk.meetings.polling.book(poll)
        with self._store.unit("poll.unballoted", title=self._title(book), record_kind="poll_ballot") as unit:
            for ballot in ballots:
                unit.remove("poll_ballot", ballot)

    def write(self, poll: int, told: Sequence[tuple[int, int, str]]) -> None:
        """Write what ballots give answers, as typed: ballot, answer, text; nothing takes a mark away. Gone, NotMark."""
        book = self._desk.meetings.polling.book(poll)
        kind, ballots = book.kind, {one.id: one for one in book.ballots}
        marks: dict[int, dict[int, int | None]] = {}
        for ballot, option, text in told:
            mark = read(kind, text)
            if kind in ("interest", "single") and mark:
                marks[ballot] = dict.fromkeys(ballots[ballot].marks)
            marks.setdefault(ballot, {})[option] = mark
        with self._store.unit("poll.balloted", title=self._title(book), record_kind="poll_ballot") as unit:
            for ballot, given in marks.items():
                _put(unit, ballots[ballot], given)

    def constituency(self, poll: int, ballots: Sequence[int], code: str | None) -> None:
        """Say for which constituency ballots were cast. Gone."""
        book = self._desk.meetings.polling.book(poll)
        with self._store.unit("poll.balloted", title=self._title(book), record_kind="poll_ballot") as unit:
            unit.change_all("poll_ballot", list(ballots), {"constituency": code})

    def names(self, ballots: Sequence[Ballot], language: str = "en") -> dict[int, str]:
        """Return whose ballots they are, by number; nothing of anonymous ones."""
        people = [one.values["person_id"] for one in ballots if one.values["person_id"]]
        titles = self._desk.records.titles("person", people, language)
        return {
            one.id: "" if one.anonymous else titles.get(one.values["person_id"] or 0, "") or str(one.values["name"])
            for one in ballots
        }

    def _named(self, poll: int) -> Book:
        book = self._desk.meetings.polling.book(poll)
        if book.values["anonymous"]:
            raise NoNames()
        return book

    def _add(self, book: Book, rows: Sequence[Mapping[str, Any]]) -> list[int]:
        last = max((one.values["nr"] or 0 for one in (*book.ballots, *book.dropped)), default=0)
        whole = [{"poll_id": book.id, "nr": last + at, **row} for at, row in enumerate(rows, 1)]
        with self._store.unit("poll.balloted", title=self._title(book), record_kind="poll_ballot") as unit:
            return unit.add_all("poll_ballot", whole)

    def _title(self, book: Book) -> str:
        return self._desk.meetings.polling.telling("en").question(book)


def read(kind: str, text: str) -> int | None:
    """Return the mark somebody typed for a kind of poll; None of nothing. NotMark."""
    typed = text.strip().casefold()
    if not typed or (kind in CHOICES and typed in ("0", "-", "–")):
        return None
    if kind in CHOICES:
        if typed in CHOSEN:
            return 1
        raise NotMark("choice", value=text.strip())
    least, most = {"rank": (1, MOST), "dots": (0, MOST), "score": (0, BEST_SCORE)}.get(kind, (0, MOST))
    if not typed.isdecimal() or not least <= int(typed) <= most:
        raise NotMark(kind, value=text.strip())
    return int(typed)


def _put(unit: Unit, ballot: Ballot, given: Mapping[int, int | None]) -> None:
    asked = MARK.select().where(MARK.c.poll_ballot_id == ballot.id)
    known = {row["poll_option_id"]: row["id"] for row in unit.connection.execute(asked).mappings()}
    for option, mark in given.items():
        if mark is None:
            unit.remove_all("poll_mark", [known[option]] if option in known else [])
        elif option in known:
            unit.change("poll_mark", known[option], {"mark": mark})
        else:
            unit.add("poll_mark", {"poll_ballot_id": ballot.id, "poll_option_id": option, "mark": mark})
