"""Who was in an online meeting and for how long: connections kept as files tell them, each with who it was."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Table, func, select
from sqlmodel import Session

from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.services.meetings.attendees import employer_of
from ppa_desk.services.meetings.presence import Bar, Stay, bar_of, minutes_of
from ppa_desk.services.meetings.recognising import ROOM, Called, Recogniser
from ppa_desk.services.records import title_of
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone, Unit

ATTENDEE: Table = table_of("attendee")
ALIAS: Table = table_of("person_alias")
CONNECTION: Table = table_of("connection")
MEETING: Table = table_of("meeting")
PRESENT, ABSENT, INVITED = "present", "absent", "invited"
KEEP = object()
"""That the number of minutes from which on one counts as present stays as it is."""


@dataclass(slots=True)
class Arrivals:
    """What is to be kept of an online meeting; who somebody is stands as `Recognised` has it, or as `new:1`."""

    file: str = ""
    rows: list[tuple[dict[str, Any], str]] = field(default_factory=list)
    """New connections, each with whose it is; empty where nobody knows yet."""
    assigned: dict[int, str] = field(default_factory=dict)
    """Whose connections are that are kept already."""
    learned: list[tuple[Called, str]] = field(default_factory=list)
    """What somebody decided: remembered for ever where a person is meant."""
    people: dict[str, tuple[str, str]] = field(default_factory=dict)
    """New people, given and family name, by what stands for them."""
    present_from: Any = KEEP


@dataclass(frozen=True, slots=True)
class Online:
    """What is known of an online meeting: how long it was, from when on one counts, how many names nobody knows yet."""

    bar: Bar
    connections: int
    waiting: int
    """How many were in the waiting room only, and count nowhere."""
    unknown: int
    """How many names somebody is still to say who they are."""
    short: int
    """How many were there for less than that."""


class Attending:
    """Takes in who was in online meetings."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def recogniser(self, meeting: int) -> Recogniser:
        """Return what recognises those who were in a meeting."""
        return Recogniser(self._store, meeting)

    def kept(self, meeting: int) -> list[dict[str, Any]]:
        """Return the connections that are kept of a meeting."""
        asked = select(CONNECTION).where(CONNECTION.c.meeting_id == meeting).order_by(CONNECTION.c.id)
        with self._store.read() as session:
            return [dict(row) for row in session.execute(asked).mappings()]

    def online(self, meeting: int) -> Online | None:
        """Return what is known of an online meeting; None where no connection is kept. Gone."""
        rows, values = self.kept(meeting), self._meeting(meeting)
        if not rows:
            return None
        bar = bar_of([_stay(row) for row in rows], values["present_from"])
        unknown = {_called(row).key for row in rows if row["attendee_id"] is None and not row["waiting"]}
        with self._store.read() as session:
            told = select(ATTENDEE.c.minutes).where(
                ATTENDEE.c.meeting_id == meeting,
                ATTENDEE.c.minutes.is_not(None),
                ATTENDEE.c.role.is_distinct_from(ROOM),
            )
            short = sum(not bar.met(minutes) for minutes in session.execute(told).scalars())
        return Online(bar, len(rows), sum(row["waiting"] for row in rows), len(unknown), short)

    def take(self, meeting: int, arrivals: Arrivals) -> int:
        """Keep connections and whose they are, as one step, and return its number. Gone, ChangedElsewhere."""
        title, count = title_of("meeting", self._meeting(meeting)), len(arrivals.rows)
        with self._store.unit(
            "attendance.taken_in", title=title, record_kind="meeting", file=arrivals.file, count=count
        ) as unit:
            Taking(unit, meeting, arrivals).take()
        return unit.number

    def count_from(self, meeting: int, minutes: int | None) -> None:
        """Let people count as present from so many minutes on, None: by the usual rule. Gone."""
        title = title_of("meeting", self._meeting(meeting))
        with self._store.unit("attendance.present_from", title=title, record_kind="meeting") as unit:
            before = bar_at(unit.session, meeting)
            unit.change("meeting", meeting, {"present_from": minutes})
            settle(unit, meeting, before)

    def _meeting(self, meeting: int) -> Mapping[str, Any]:
        with self._store.read() as session:
            row = session.execute(select(MEETING).where(MEETING.c.id == meeting)).mappings().first()
        if row is None:
            raise Gone(kind="meeting", record=meeting)
        return dict(row)


class Taking:
    """Writes what was found in a meeting."""

    def __init__(self, unit: Unit, meeting: int, arrivals: Arrivals) -> None:
        self._unit, self._meeting, self._arrivals = unit, meeting, arrivals
        self._day: date = unit.row("meeting", meeting)["starts_on"] or date.today()
        asked = select(ATTENDEE).where(ATTENDEE.c.meeting_id == meeting)
        lines = [dict(row) for row in unit.connection.execute(asked).mappings()]
        people = (row for row in reversed(lines) if row["person_id"])
        self._lines: dict[str, int] = {f"person:{row['person_id']}": row["id"] for row in people}
        self._next = max((row["nr"] for row in lines), default=0) + 1

    def take(self) -> None:
        """Write people, lines of the list, connections, names to remember; then count everybody's minutes."""
        arrivals, before = self._arrivals, bar_at(self._unit.session, self._meeting)
        for key, (given, family) in arrivals.people.items():
            number = self._unit.add("person", {"given_name": given, "family_name": family})
            arrivals.people[key] = (f"person:{number}", "")
        rows, first = [], self._last("connection") + 1
        for at, (row, whose) in enumerate(arrivals.rows, first):
            line = self._line(whose, row) if whose and not row["waiting"] else None
            rows.append({**row, "meeting_id": self._meeting, "attendee_id": line, "nr": at})
        self._unit.add_all("connection", rows)
        self._assign()
        self._learn()
        if arrivals.present_from is not KEEP:
            self._unit.change("meeting", self._meeting, {"present_from": arrivals.present_from})
        settle(self._unit, self._meeting, before)

    def _assign(self) -> None:
        by_line: dict[int | None, list[int]] = defaultdict(list)
        for number, whose in self._arrivals.assigned.items():
            by_line[self._line(whose, self._unit.row("connection", number))].append(number)
        for line, numbers in by_line.items():
            self._unit.change_all("connection", numbers, {"attendee_id": line})

    def _line(self, whose: str, row: Mapping[str, Any]) -> int:
        """The line of the list for whoever that is; made where there is none."""
        if whose.startswith("new:"):
            whose = self._arrivals.people[whose][0]
        kind, _, number = whose.partition(":")
        if kind == "attendee":
            return int(number)
        key: str = whose if kind == "person" else f"{kind}:{fold(row['name'])}:{row['email'].lower()}"
        if key not in self._lines:
            values: dict[str, Any] = {"meeting_id": self._meeting, "nr": self._next, "presence": None}
            if kind == "person":
                values |= {
                    "person_id": int(number),
                    "organisation_id": employer_of(self._unit.session, int(number), self._day),
                }
            else:
                values |= {"name": row["name"][:300], "email": row["email"], "role": ROOM if kind == ROOM else None}
            self._lines[key] = self._unit.add("attendee", values)
            self._next += 1
        return self._lines[key]

    def _learn(self) -> None:
        """Remember under which names people go online."""
        rows, seen = [], set()
        for called, whose in self._arrivals.learned:
            kind, _, number = (self._arrivals.people[whose][0] if whose.startswith("new:") else whose).partition(":")
            folded = called.key[0]
            if kind != "person" or (number, folded, called.email) in seen or self._knows(int(number), called):
                continue
            seen.add((number, folded, called.email))
            told = {"name": called.name, "folded": folded[:300], "email": called.email, "learned_on": date.today()}
            rows.append({"person_id": int(number), **told})
        self._unit.add_all("person_alias", rows)

    def _knows(self, person: int, called: Called) -> bool:
        asked = select(ALIAS.c.id).where(
            ALIAS.c.person_id == person, ALIAS.c.folded == called.key[0], ALIAS.c.email == called.email
        )
        return self._unit.connection.execute(asked.limit(1)).first() is not None

    def _last(self, kind: str) -> int:
        table = table_of(kind)
        last = select(func.max(table.c.nr)).where(table.c.meeting_id == self._meeting)
        return self._unit.connection.execute(last).scalar() or 0


def settle(unit: Unit, meeting: int, before: Bar) -> None:
    """Count everybody's minutes and say who was present; what somebody marked against the rule stays marked."""
    stays, bar = _stays(unit.session, meeting), bar_at(unit.session, meeting)
    asked = select(ATTENDEE).where(ATTENDEE.c.meeting_id == meeting, ATTENDEE.c.id.in_(stays))
    for row in unit.connection.execute(asked).mappings().all():
        minutes = minutes_of(stays[row["id"]])
        presence = (
            row["presence"] if row["role"] == ROOM else present(row["presence"], row["minutes"], minutes, before, bar)
        )
        unit.change("attendee", row["id"], {"minutes": minutes, "presence": presence})


def present(marked: str | None, before: int | None, minutes: int | None, old: Bar, bar: Bar) -> str | None:
    """Return how somebody is marked who was there for so many minutes, and before that for others.

    A mark that the minutes of before do not explain was set by somebody; a reply to an invitation is none.
    """
    if minutes is None:
        return marked
    ours = before is not None and marked == (PRESENT if old.met(before) else ABSENT)
    if marked in (None, INVITED) or ours:
        return PRESENT if bar.met(minutes) else ABSENT
    if before is None and marked != PRESENT and bar.met(minutes):
        return PRESENT
    return marked


def _stays(session: Session, meeting: int) -> dict[int, list[Stay]]:
    asked = select(CONNECTION).where(CONNECTION.c.meeting_id == meeting, CONNECTION.c.attendee_id.is_not(None))
    found: dict[int, list[Stay]] = defaultdict(list)
    for row in session.execute(asked).mappings():
        found[row["attendee_id"]].append(_stay(row))
    return found


def bar_at(session: Session, meeting: int) -> Bar:
    """Return from when on one counts as present at a meeting."""
    asked = select(CONNECTION).where(CONNECTION.c.meeting_id == meeting)
    rows = session.execute(asked).mappings().all()
    chosen = session.execute(select(MEETING.c.present_from).where(MEETING.c.id == meeting)).scalar()
    return bar_of([_stay(row) for row in rows], chosen)


def _stay(row: Mapping[Any, Any]) -> Stay:
    return Stay(row["joined"], row["gone"], row["minutes"], row["waiting"])


def _called(row: Mapping[str, Any]) -> Called:
    return Called(row["name"], row["original"], row["email"])
