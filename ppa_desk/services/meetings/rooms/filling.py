"""The breakout rooms of a meeting: made, filled by what is asked, changed by hand; each step can be undone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.services.meetings.rooms import solving
from ppa_desk.services.meetings.rooms.people import BREAKOUT, PLACE, SESSION, Guest, guests, met
from ppa_desk.services.meetings.rooms.solving import Broken, Solved, Wishes, broken, pair
from ppa_desk.services.records import title_of
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone, Unit

RULE = table_of("breakout_rule")
WEIGHTS: Mapping[str, float] = {"constituency": 1.0, "country": 0.5, "region": 0.5, "language": 1.0, "body": 2.0}
"""How much each criterion counts where all are mixed; a language kept together counts as much the other way."""
MOST_ROOMS = 50


@dataclass(frozen=True, slots=True)
class Round:
    """One round of rooms: a session, and which of its rounds."""

    session: int
    round: int | None
    title: str


@dataclass(frozen=True, slots=True)
class Room:
    """A room with those in it; `stays` are those whom filling again leaves there."""

    id: int
    name: str
    topic: str
    facilitator: int | None
    most: int | None
    people: tuple[Guest, ...]
    stays: frozenset[int]


@dataclass(frozen=True, slots=True)
class Filled:
    """A round as it stands: its rooms, who has none, the rules that are broken, how many pairs meet again."""

    rooms: tuple[Room, ...]
    loose: tuple[Guest, ...]
    broken: tuple[Broken, ...]
    again: int
    called: Mapping[int, str]


class Rooms:
    """Breakout rooms of meetings."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # --- reading

    def rounds(self, meeting: int, language: str = "en") -> list[Round]:
        """Return the rounds of a meeting: sessions in groups, and whatever has rooms already."""
        asked = select(SESSION, BREAKOUT.c.round).outerjoin(BREAKOUT, BREAKOUT.c.session_id == SESSION.c.id)
        asked = asked.where(SESSION.c.meeting_id == meeting, SESSION.c.parked.is_(False))
        asked = asked.where((SESSION.c.kind == "breakout") | BREAKOUT.c.id.is_not(None))
        with self._store.read() as session:
            rows = session.execute(asked.order_by(SESSION.c.nr, SESSION.c.id, BREAKOUT.c.round)).mappings().all()
        found = {
            (row["id"], row["round"]): Round(row["id"], row["round"], title_of("session", row, language))
            for row in rows
        }
        return list(found.values())

    def filled(self, of: Round, language: str = "en") -> Filled:
        """Return a round as it stands. Gone."""
        with self._store.read() as session:
            meeting = _meeting(session, of.session)
            here = guests(session, meeting)
            rooms = _rooms(session, of, here, language)
            wishes = self._wishes(session, of, meeting, here, {})
        seated = {one.id for room in rooms for one in room.people}
        told = {room.id: [one.id for one in room.people] for room in rooms}
        again = sum(pair(*two) in wishes.met for two in solving.pairs(told))
        loose = tuple(one for one in here.values() if one.id not in seated)
        return Filled(rooms, loose, broken(told, wishes), again, {one.id: one.called for one in here.values()})

    # --- changing

    def make(self, of: Round, count: int, name: str) -> None:
        """Let a round have that many rooms, called `name` with its number; what is filled is never taken away. Gone."""
        with self._store.read() as session:
            known = session.execute(_of(of)).mappings().all()
        wanted = min(count, MOST_ROOMS) - len(known)
        if wanted <= 0:
            return
        start = max((row["nr"] for row in known), default=0)
        row = {"session_id": of.session, "round": of.round}
        with self._store.unit("rooms.made", title=of.title, count=wanted) as unit:
            unit.add_all("breakout", [
                {**row, "nr": start + at, "room": f"{name} {len(known) + at}"} for at in range(1, wanted + 1)
            ])  # fmt: skip

    def fill(self, of: Round, weights: Mapping[str, float] = WEIGHTS, seed: int = 1) -> Solved:
        """Give everybody a room, those who stay where they are aside, in one step. NoRooms, TooFewPlaces, Gone."""
        with self._store.read() as session:
            meeting = _meeting(session, of.session)
            here = guests(session, meeting)
            rooms = _rooms(session, of, here, "en")
            wishes = self._wishes(session, of, meeting, here, weights)
        stays = _stays(rooms, here)
        asked = [solving.Guest(one.id, one.traits, stays.get(one.id)) for one in here.values()]
        found = solving.solve(asked, [solving.Room(room.id, room.most) for room in rooms], wishes, seed)
        with self._store.unit("rooms.filled", title=of.title) as unit:
            _seat(unit, rooms, found)
        return found

    def put(self, of: Round, guest: int, room: int | None) -> None:
        """Put somebody into a room by hand, where filling again leaves them; or out of all. Gone."""
        with self._store.unit("rooms.put", title=of.title) as unit:
            unit.remove_all("breakout_place", _places(unit, of, guest))
            if room is not None:
                unit.add("breakout_place", {"breakout_id": room, "attendee_id": guest, "fixed": True})

    def hold(self, of: Round, guest: int, *, stays: bool) -> None:
        """Say whether filling again leaves somebody where they are. Gone."""
        with self._store.unit("rooms.held", title=of.title) as unit:
            unit.change_all("breakout_place", _places(unit, of, guest), {"fixed": stays})

    def rule(self, of: Round, kind: str, one: int, other: int) -> int:
        """Ask that two are in one room, or are not. Gone."""
        with self._store.unit("rooms.ruled", title=of.title) as unit:
            return unit.add("breakout_rule", {"session_id": of.session, "kind": kind, "one_id": one, "other_id": other})

    def _wishes(
        self, session: Session, of: Round, meeting: int, here: Mapping[int, Guest], weights: Mapping[str, float]
    ) -> Wishes:
        rules = session.execute(select(RULE).where(RULE.c.session_id == of.session)).mappings().all()
        pairs = {kind: frozenset(pair(row["one_id"], row["other_id"]) for row in rules if row["kind"] == kind)
                 for kind in ("apart", "together")}  # fmt: skip
        own = frozenset(session.execute(_of(of).with_only_columns(BREAKOUT.c.id)).scalars())
        return Wishes(pairs["apart"], pairs["together"], met(session, meeting, here, own), weights)


def _meeting(session: Session, number: int) -> int:
    found: int | None = session.execute(select(SESSION.c.meeting_id).where(SESSION.c.id == number)).scalar()
    if found is None:
        raise Gone(kind="session", record=number)
    return found


def _of(of: Round) -> Any:
    same = BREAKOUT.c.round.is_(None) if of.round is None else BREAKOUT.c.round == of.round
    return select(BREAKOUT).where(BREAKOUT.c.session_id == of.session, same).order_by(BREAKOUT.c.nr, BREAKOUT.c.id)


def _rooms(session: Session, of: Round, here: Mapping[int, Guest], language: str) -> tuple[Room, ...]:
    rows = session.execute(_of(of)).mappings().all()
    asked = select(PLACE.c.breakout_id, PLACE.c.attendee_id, PLACE.c.fixed)
    seated: dict[int, dict[int, bool]] = {row["id"]: {} for row in rows}
    for room, guest, fixed in session.execute(asked.where(PLACE.c.breakout_id.in_(seated))):
        seated[room][guest] = fixed
    return tuple(
        Room(
            row["id"], row["room"], title_of("breakout", row, language), row["facilitator_id"], row["most"],
            tuple(guest for one, guest in here.items() if one in seated[row["id"]]),
            frozenset(one for one, fixed in seated[row["id"]].items() if fixed),
        )
        for row in rows
    )  # fmt: skip


def _stays(rooms: tuple[Room, ...], here: Mapping[int, Guest]) -> dict[int, int]:
    """Who stays where they are: whoever was put there by hand, and who facilitates a room is in it."""
    leads = {room.facilitator: room.id for room in rooms if room.facilitator is not None}
    stays = {guest: room.id for room in rooms for guest in room.stays if guest in here}
    return stays | {one.id: leads[one.person] for one in here.values() if one.person in leads}


def _seat(unit: Unit, rooms: tuple[Room, ...], found: Solved) -> None:
    were = select(PLACE.c.id).where(PLACE.c.breakout_id.in_([room.id for room in rooms]))
    held = {(room.id, one) for room in rooms for one in room.stays}
    unit.remove_all("breakout_place", list(unit.connection.execute(were).scalars()))
    unit.add_all("breakout_place", [
        {"breakout_id": room, "attendee_id": one, "fixed": (room, one) in held}
        for room, people in found.rooms.items() for one in people
    ])  # fmt: skip


def _places(unit: Unit, of: Round, guest: int) -> list[int]:
    rooms = _of(of).with_only_columns(BREAKOUT.c.id).order_by(None)
    asked = select(PLACE.c.id).where(PLACE.c.attendee_id == guest, PLACE.c.breakout_id.in_(rooms))
    return list(unit.connection.execute(asked).scalars())
