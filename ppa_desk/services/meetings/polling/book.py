"""A poll as it was kept: the answers it offered, the sums somebody typed in, and the ballots."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import ColumnElement, Table, select
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.store.unit import Gone

POLL: Table = table_of("poll")
OPTION: Table = table_of("poll_option")
BALLOT: Table = table_of("poll_ballot")
MARK: Table = table_of("poll_mark")
PRIORITY: Table = table_of("priority")


@dataclass(frozen=True, slots=True)
class Option:
    """An answer that was offered; `tally` is None where no sum was typed in."""

    id: int
    values: Mapping[str, Any]

    @property
    def tally(self) -> int | None:
        """The sum somebody typed in."""
        tally: int | None = self.values["tally"]
        return tally


@dataclass(frozen=True, slots=True)
class Ballot:
    """What one person answered: marks by the number of the answer; those left empty are not there."""

    id: int
    values: Mapping[str, Any]
    marks: Mapping[int, int]

    @property
    def anonymous(self) -> bool:
        """Whether nobody is to know whose it is."""
        return bool(self.values["anonymous"])

    @property
    def constituency(self) -> str:
        """The constituency it was cast for; empty where it is not known."""
        return str(self.values["constituency"] or "")


@dataclass(frozen=True, slots=True)
class Book:
    """One poll with everything that belongs to it; `dropped` are ballots another of the same person stands for."""

    id: int
    values: Mapping[str, Any]
    options: tuple[Option, ...]
    ballots: tuple[Ballot, ...]
    dropped: tuple[Ballot, ...] = ()
    about: Mapping[str, Any] = field(default_factory=dict)
    """The priority it was about: its titles and who may see it; empty where it was about none."""

    @property
    def kind(self) -> str:
        """What kind of poll it is: where nobody said, one of interest where its answers mean that, else one answer."""
        meant = any(one.values["meaning"] for one in self.options)
        return str(self.values["kind"] or ("interest" if meant else "single"))


def of_meeting(session: Session, meeting: int) -> dict[int, Book]:
    """Return the polls of a meeting in its order, by number."""
    return _books(session, POLL.c.meeting_id == meeting)


def one(session: Session, poll: int) -> Book:
    """Return one poll. Gone."""
    found = _books(session, POLL.c.id == poll)
    if poll not in found:
        raise Gone(kind="poll", record=poll)
    return found[poll]


def _books(session: Session, which: ColumnElement[bool]) -> dict[int, Book]:
    asked = select(POLL).where(which).order_by(POLL.c.nr, POLL.c.id)
    polls = [dict(row) for row in session.execute(asked).mappings()]
    wanted = select(POLL.c.id).where(which)
    options = _by_poll(session, OPTION, wanted)
    ballots = _by_poll(session, BALLOT, wanted)
    marks = _marks(session, wanted) if ballots else {}
    about = _about(session, {poll["priority_id"] for poll in polls} - {None})
    return {
        poll["id"]: replace(
            _book(poll, options.get(poll["id"], ()), ballots.get(poll["id"], ()), marks),
            about=about.get(poll["priority_id"], {}),
        )
        for poll in polls
    }


def _about(session: Session, priorities: set[int]) -> dict[int, Mapping[str, Any]]:
    columns = (PRIORITY.c.id, PRIORITY.c.title_en, PRIORITY.c.title_fr, PRIORITY.c.visibility)
    rows = session.execute(select(*columns).where(PRIORITY.c.id.in_(priorities))).mappings() if priorities else ()
    return {row["id"]: dict(row) for row in rows}


def _book(
    poll: Mapping[str, Any],
    options: Sequence[Mapping[str, Any]],
    ballots: Sequence[Mapping[str, Any]],
    marks: Mapping[int, Mapping[int, int]],
) -> Book:
    every = [Ballot(row["id"], row, marks.get(row["id"], {})) for row in ballots]
    stand = tuple(one for one in every if not one.values["dropped"])
    dropped = tuple(one for one in every if one.values["dropped"])
    return Book(poll["id"], poll, tuple(Option(row["id"], row) for row in options), stand, dropped)


def _by_poll(session: Session, table: Table, wanted: Any) -> dict[int, list[Mapping[str, Any]]]:
    found: dict[int, list[Mapping[str, Any]]] = defaultdict(list)
    asked = select(table).where(table.c.poll_id.in_(wanted)).order_by(table.c.nr, table.c.id)
    for row in session.execute(asked).mappings():
        found[row["poll_id"]].append(dict(row))
    return found


def _marks(session: Session, wanted: Any) -> dict[int, dict[int, int]]:
    found: dict[int, dict[int, int]] = defaultdict(dict)
    asked = select(MARK.c.poll_ballot_id, MARK.c.poll_option_id, MARK.c.mark).join(
        BALLOT, BALLOT.c.id == MARK.c.poll_ballot_id
    )
    asked = asked.where(BALLOT.c.poll_id.in_(wanted), MARK.c.mark.is_not(None))
    for ballot, option, mark in session.execute(asked):
        found[ballot][option] = mark
    return found
