"""A person changes employer: their positions, what becomes of each seat they hold, and how they are reached then."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, RowMapping, Table, or_, select
from sqlmodel import Session

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.checks import checked
from ppa_desk.services.members.reached import Keep, Reach, change_reach, reached
from ppa_desk.services.records import title_of
from ppa_desk.store.unit import Gone, Unit

if TYPE_CHECKING:
    from ppa_desk.services.members.desk import MembersDesk

PERSON: Table = table_of("person")
POSITION: Table = table_of("position")
ORGANISATION: Table = table_of("organisation")
TERM: Table = table_of("term")
SEAT: Table = table_of("seat")
GROUP: Table = table_of("work_group")
OWNER: Table = table_of("action_owner")
ACTION: Table = table_of("action_item")
ENDED = "moved"
"""Why a term ended, in the code list of ends."""
OFFICES = ("chair", "co_chair")
"""Roles a successor does not inherit: the group gives them to a person."""
Titles = Mapping[str, str]


class Fate(StrEnum):
    """What becomes of a seat when its holder changes employer: it follows the person, stays, or the term ends."""

    FOLLOWS = "person"
    STAYS = "organisation"
    ENDS = "end"


class CannotMove(DeskError):
    """A change of employer cannot be noted like that; the code says why."""

    def __init__(self, why: str, **values: Any) -> None:
        self.code = f"move.{why}"
        super().__init__(**values)


@dataclass(frozen=True, slots=True)
class Post:
    """A position that runs on the day."""

    id: int
    organisation: int
    called: Titles
    title: str
    since: date | None


@dataclass(frozen=True, slots=True)
class Held:
    """A term that is asked about. `proposed` is what the seat's own rule says; None: it says to ask."""

    term: int
    group: int
    group_called: Titles
    seat_called: Titles
    constituency: str | None
    role: str | None
    organisation: int | None
    organisation_called: Titles
    since: date | None
    until: date | None
    proposed: Fate | None
    alternates: int


@dataclass(frozen=True, slots=True)
class Task:
    """Something the person is to do that is not done."""

    id: int
    meeting: int
    called: Titles
    due_on: date | None


@dataclass(frozen=True, slots=True)
class Asked:
    """What has to be decided when a person changes employer on a day."""

    person: int
    name: str
    posts: tuple[Post, ...]
    held: tuple[Held, ...]
    reach: tuple[Reach, ...]
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was decided about a seat; a successor only where it stays with the organisation."""

    fate: Fate
    successor: int | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """A change of employer as somebody decided it; `to` is None where no new employer is known."""

    person: int
    on: date
    left: frozenset[int]
    to: int | None = None
    title: str = ""
    seats: Mapping[int, Answer] = field(default_factory=dict)
    reach: Mapping[str, Keep] = field(default_factory=dict)
    email: str = ""
    phone: str = ""


class Moves:
    """Changes of employer."""

    def __init__(self, members: "MembersDesk") -> None:
        self._members, self._store = members, members.store

    def asked(self, person: int, on: date, left: Collection[int] | None = None) -> Asked:
        """Return what to decide when a person leaves positions on a day; None: all that began before. Gone."""
        with self._store.read() as session:
            row = session.execute(select(PERSON).where(PERSON.c.id == person)).mappings().first()
            if row is None:
                raise Gone(kind="person", record=person)
            posts = _posts(session, person, on)
            leaving = [one for one in posts if (one.id in left if left is not None else _begun(one, on))]
            staying = {one.organisation for one in posts} - {one.organisation for one in leaving}
            return Asked(
                person=person,
                name=title_of("person", row),
                posts=tuple(posts),
                held=tuple(_held(session, person, on, staying)),
                reach=tuple(reached(session, dict(row), [one.organisation for one in leaving])),
                tasks=tuple(_tasks(session, person)),
            )

    def misfit(self, held: Held, to: int) -> str | None:
        """Return the constituency of an organisation where it is not the seat's; None where they agree."""
        if held.constituency is None:
            return None
        with self._store.read() as session:
            found = session.execute(select(ORGANISATION.c.constituency).where(ORGANISATION.c.id == to)).scalar()
        return None if found == held.constituency else found or ""

    def carry_out(self, move: Move) -> None:
        """End what was left, begin what is new, and do with each seat what was decided. CannotMove, Refused, Gone."""
        asked = self.asked(move.person, move.on, move.left)
        _check(asked, move)
        fresh = checked("person", {"email": move.email, "phone": move.phone})
        title = checked("position", {"title": move.title})["title"]
        action = "person.employer_left" if move.to is None else "person.employer_changed"
        with self._store.unit(action, title=asked.name, record_kind="person") as unit:
            for one in asked.posts:
                if one.id in move.left:
                    unit.change("position", one.id, {"until": _eve(move.on)})
            if move.to is not None:
                _begin(unit, asked, move, title)
            for held in asked.held:
                _decide(unit, held, move)
            change_reach(unit, move.person, asked.reach, move.reach, fresh)


def _runs(table: Table, on: date) -> ColumnElement[bool]:
    """What runs on a day or begins later."""
    return or_(table.c.until.is_(None), table.c.until >= on)


def _begun(post: Post, on: date) -> bool:
    return post.since is None or post.since < on


def _eve(on: date) -> date:
    return on - timedelta(days=1)


def _both(kind: str, row: Mapping[str, Any] | RowMapping) -> Titles:
    return {language: title_of(kind, row, language) for language in ("en", "fr")}


def _posts(session: Session, person: int, on: date) -> list[Post]:
    asked = select(POSITION, ORGANISATION.c.name, ORGANISATION.c.name_fr).join(
        ORGANISATION, ORGANISATION.c.id == POSITION.c.organisation_id
    )
    asked = asked.where(POSITION.c.person_id == person, _runs(POSITION, on)).order_by(POSITION.c.id)
    return [
        Post(row["id"], row["organisation_id"], _both("organisation", row), row["title"], row["since"])
        for row in session.execute(asked).mappings()
    ]


def _held(session: Session, person: int, on: date, staying: Collection[int]) -> list[Held]:
    """The terms that run or begin later, but for those held for an organisation where the person stays."""
    asked = select(TERM).where(TERM.c.person_id == person, _runs(TERM, on)).order_by(TERM.c.work_group_id, TERM.c.id)
    rows = [dict(row) for row in session.execute(asked).mappings() if row["organisation_id"] not in staying]
    called = {kind: _rows(session, kind, [row[f"{kind}_id"] for row in rows])
              for kind in ("work_group", "seat", "organisation")}  # fmt: skip
    return [_told(session, row, called, on) for row in rows]


def _rows(session: Session, kind: str, numbers: Sequence[int | None]) -> dict[int, Mapping[str, Any]]:
    table = table_of(kind)
    found = session.execute(select(table).where(table.c.id.in_({one for one in numbers if one}))).mappings()
    return {row["id"]: dict(row) for row in found}


def _told(
    session: Session, row: Mapping[str, Any], called: Mapping[str, Mapping[int, Mapping[str, Any]]], on: date
) -> Held:
    group, seat, organisation = (
        called[kind].get(row[f"{kind}_id"] or 0, {}) for kind in ("work_group", "seat", "organisation")
    )
    rule = str(seat.get("follows", "ask"))
    return Held(
        term=row["id"],
        group=row["work_group_id"],
        group_called=_both("work_group", group),
        seat_called=_both("seat", seat),
        constituency=seat.get("constituency"),
        role=row["role"],
        organisation=row["organisation_id"],
        organisation_called=_both("organisation", organisation),
        since=row["since"],
        until=row["until"],
        proposed=Fate(rule) if rule in tuple(Fate) else None,
        alternates=len(_alternates(session, row["id"], on)),
    )


def _alternates(session: Session, term: int, on: date) -> Sequence[int]:
    asked = select(TERM.c.id).where(TERM.c.alternate_of_id == term, _runs(TERM, on))
    return session.execute(asked.order_by(TERM.c.id)).scalars().all()


def _tasks(session: Session, person: int) -> list[Task]:
    asked = select(ACTION).join(OWNER, OWNER.c.action_id == ACTION.c.id)
    asked = asked.where(OWNER.c.person_id == person, ACTION.c.status == "open").order_by(ACTION.c.due_on, ACTION.c.id)
    return [
        Task(row["id"], row["meeting_id"], _both("action_item", row), row["due_on"])
        for row in session.execute(asked).mappings()
    ]


def _check(asked: Asked, move: Move) -> None:
    """Refuse what cannot be kept truly: a position that began later, a new employer that is the old one, no answer."""
    leaving = [one for one in asked.posts if one.id in move.left]
    for one in leaving:
        if one.organisation == move.to:
            raise CannotMove("same", name=asked.name, organisation=one.called["en"])
        if not _begun(one, move.on):
            raise CannotMove("too_early", organisation=one.called["en"], since=one.since, on=move.on)
    if move.to is None and not leaving:
        raise CannotMove("nothing", name=asked.name)
    for held in asked.held:
        answer = move.seats.get(held.term)
        if answer is None:
            raise CannotMove("undecided", seat=held.seat_called["en"] or held.group_called["en"])
        if answer.successor == move.person:
            raise CannotMove("own_successor", name=asked.name)


def _begin(unit: Unit, asked: Asked, move: Move, title: str) -> None:
    """Begin the new position, unless it is known already."""
    known = next((one for one in asked.posts if one.organisation == move.to and one.id not in move.left), None)
    if known is None:
        new = {"person_id": move.person, "organisation_id": move.to, "title": title, "since": move.on}
        unit.add("position", new)
    else:
        fresh = {"title": known.title or title, "since": known.since or move.on}
        unit.change("position", known.id, fresh)


def _decide(unit: Unit, held: Held, move: Move) -> None:
    """End the term the day before, and begin the one that goes on; one that had not begun is only changed."""
    answer = move.seats[held.term]
    goes_on: dict[str, Any] | None = None
    if answer.fate is Fate.FOLLOWS:
        goes_on = {"organisation_id": move.to}
    elif answer.fate is Fate.STAYS and answer.successor is not None:
        role = "member" if held.role in OFFICES else held.role
        goes_on = {"person_id": answer.successor, "role": role}
    if held.since is not None and held.since >= move.on:
        _unbegun(unit, held, goes_on)
    else:
        _split(unit, held.term, move.on, goes_on)


def _unbegun(unit: Unit, held: Held, goes_on: Mapping[str, Any] | None) -> None:
    if goes_on is None:
        unit.remove("term", held.term)
    else:
        unit.change("term", held.term, goes_on)


def _split(unit: Unit, term: int, on: date, goes_on: Mapping[str, Any] | None) -> None:
    """End a term; what goes on is a term of the same seat with the same end, and alternates stand in for that one."""
    row = unit.row("term", term)
    alternates = _alternates(unit.session, term, on)
    unit.change("term", term, {"until": _eve(on), "ended": ENDED})
    if goes_on is None:
        return
    same = {name: row[name] for name in ("work_group_id", "seat_id", "person_id", "organisation_id", "role", "until",
                                         "alternate_of_id")}  # fmt: skip
    new = unit.add("term", same | {"since": on} | dict(goes_on))
    for one in alternates:
        begun = unit.row("term", one)["since"]
        if begun is not None and begun >= on:
            unit.change("term", one, {"alternate_of_id": new})
        else:
            _split(unit, one, on, {"alternate_of_id": new})
