"""From attendance files of an online meeting to a plan: every row with who it was and how that was found."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from ppa_desk.exchange.meetings.attendance_file import Found, Row, is_attendance, read
from ppa_desk.exchange.meetings.times import Order, iso, moment, order
from ppa_desk.exchange.plan import Ask, Deed, Line, Place, Plan, Reason
from ppa_desk.exchange.reading import files
from ppa_desk.exchange.reading.book import Book, Unreadable
from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.attending import KEEP, Arrivals
from ppa_desk.services.meetings.presence import Bar, Stay, bar_of, minutes_of
from ppa_desk.services.meetings.recognising import NAME, ROOM, Called, Recognised

Step = Callable[[int, int], None]
SAME = ("name", "original", "email", "joined", "gone", "minutes", "waiting")
"""What makes two connections the same."""
OTHER_DAY = (("leave", "attendance.answer_leave"), ("take", "attendance.answer_take"))
Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Decisions:
    """What a person decided about attendance files."""

    asked: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """By file and key of what is asked."""
    whose: Mapping[Key, str] = field(default_factory=dict)
    """Who names are: `person:12`, `new:1`, `name` keeps the name as it is written, `room` is a phone or room."""
    people: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """New people, given and family name."""
    present_from: Any = KEEP


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name that nobody was found for with certainty: how long they were there, and who it may be, each with why."""

    called: Called
    minutes: int | None
    connections: int
    suggested: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class AttendancePlan:
    """The plan; who is still to be named; and how many were there for long enough."""

    plan: Plan
    unknown: tuple[Unknown, ...] = ()
    bar: Bar = field(default_factory=lambda: Bar(None, 0))
    people: int = 0
    enough: int = 0


def plan(
    desk: Desk, meeting: int, paths: Sequence[Path], decisions: Decisions | None = None, step: Step | None = None
) -> AttendancePlan:
    """Plan taking attendance files in. Nothing is changed. Without files it is about names nobody knew before."""
    planner = _Planner(desk, meeting, decisions or Decisions())
    for path, book in files.read_all(list(files.files_in(paths)), step):
        planner.take(path.name, book)
    return planner.done()


@dataclass(slots=True)
class _Told:
    """A row of a file, or one that is kept, on its way to a line."""

    place: Place
    called: Called
    values: dict[str, Any]
    kept: int | None = None
    """The number of the connection where it is kept already without anybody."""


class _Planner:
    """Plans file by file; who the names are is found for all of them at once."""

    def __init__(self, desk: Desk, meeting: int, decisions: Decisions) -> None:
        self._desk, self._meeting, self._decisions = desk, meeting, decisions
        self._kept = desk.meetings.attending.kept(meeting)
        values = desk.records.get("meeting", meeting).values
        self._present_from = values["present_from"]
        self._held = _days(values["starts_on"], values["ends_on"])
        self._there = Counter(_same(row) for row in self._kept)
        self._open: dict[tuple[Any, ...], list[int]] = defaultdict(list)
        for row in self._kept:
            if row["attendee_id"] is None and not row["waiting"]:
                self._open[_same(row)].append(row["id"])
        self._lines: list[Line] = []
        self._asks: list[Ask] = []
        self._told: list[_Told] = []
        self._files: list[str] = []

    # --- files

    def take(self, file: str, book: Book | Unreadable) -> None:
        """Plan one file."""
        if isinstance(book, Unreadable):
            self._lines.append(Line(Deed.REFUSE, Place(file), file, (Reason(book.code, book.values),)))
            return
        if not is_attendance(book):
            self._lines.append(Line(Deed.REFUSE, Place(file), file, (Reason("attendance.no_file", {"file": file}),)))
            return
        self._files.append(file)
        found = read(book)
        for sheet, nr, text in found.strange:
            self._lines.append(Line(Deed.SKIP, Place(file, sheet, nr), text[:80], (Reason("attendance.strange"),)))
        first = order(file, found.times(), self._held, self._decisions.asked.get((file, "dates"), ""))
        if first.ask:
            self._asks.append(first.ask)
        self._rows(file, found, first)

    def _rows(self, file: str, found: Found, first: Order) -> None:
        left = self._other_day(file, found, first)
        seen: Counter[tuple[Any, ...]] = Counter()
        for row in found.rows:
            place = Place(file, row.sheet, row.row)
            values, wrong = _values(row, file, first)
            if wrong or left:
                deed = Deed.REFUSE if wrong else Deed.SKIP
                self._lines.append(Line(deed, place, _title(row), (wrong or Reason("attendance.other_day"),)))
                continue
            same = _same(values)
            seen[same] += 1
            if seen[same] > self._there[same]:
                self._told.append(_Told(place, _called(values), values))
            elif self._open.get(same):
                self._told.append(_Told(place, _called(values), values, self._open[same].pop()))
            else:
                self._lines.append(Line(Deed.SKIP, place, _title(row), (Reason("attendance.known"),)))
        self._there |= seen

    def _other_day(self, file: str, found: Found, first: Order) -> bool:
        """Whether a file is of another day than the meeting, and nobody said that it belongs to it all the same."""
        read_days = {told.date() for text in found.times() if text and (told := moment(text, first.first))}
        near = {day + timedelta(days=off) for day in self._held for off in (-1, 0, 1)}
        if not read_days or not self._held or read_days & near:
            return False
        about = {"file": file, "day": min(read_days).isoformat(), "held": self._held[0].isoformat()}
        ask = Ask("day", "attendance.ask_day", about, OTHER_DAY, self._decisions.asked.get((file, "day"), ""))
        self._asks.append(ask)
        return ask.taken == "leave"

    # --- who they are

    def done(self) -> AttendancePlan:
        """Return the plan of all files."""
        rest = (row for row in self._kept if row["id"] in {one for some in self._open.values() for one in some})
        kept = [_Told(Place(row["origin"] or row["name"]), _called(row), row, row["id"]) for row in rest]
        asked = [one.called for one in (*self._told, *kept) if not one.values["waiting"]]
        known = self._desk.meetings.attending.recogniser(self._meeting).recognise(asked)
        names = self._names(known.values())
        arrivals = Arrivals(", ".join(self._files), people=dict(self._decisions.people))
        arrivals.present_from = self._decisions.present_from
        for at, one in enumerate((*self._told, *kept)):
            whose, reason = self._whose(one, known, names)
            if at < len(self._told) or whose or not self._files:
                self._lines.append(_line(one, whose, reason))
            if one.kept is None:
                arrivals.rows.append((one.values, whose))
            elif whose:
                arrivals.assigned[one.kept] = whose
        called = {one.called.key: one.called for one in (*self._told, *kept)}
        arrivals.learned = [
            (called[key], whose) for key, whose in self._decisions.whose.items() if key in called and whose
        ]
        made = Plan(self._lines, partial(_carry_out, meeting=self._meeting, arrivals=arrivals), tuple(self._asks))
        return self._summed(made, [*self._told, *kept], known, arrivals)

    def _whose(
        self, one: _Told, known: Mapping[Called, Recognised], names: Mapping[str, str]
    ) -> tuple[str, Reason | None]:
        if one.values["waiting"]:
            return "", Reason("attendance.waiting")
        if whose := self._decisions.whose.get(one.called.key, ""):
            new = " ".join(self._decisions.people.get(whose, ()))
            return whose, Reason(_decided(whose), {"who": new or names.get(whose, "")})
        found = known[one.called]
        if not found.whose:
            return "", Reason("attendance.unknown")
        return found.whose, Reason(f"attendance.by_{found.how}", {"who": names.get(found.whose, one.called.name)})

    def _names(self, known: Iterable[Recognised]) -> dict[str, str]:
        meant = {*self._decisions.whose.values(), *(one.whose for one in known)}
        people = [int(one.partition(":")[2]) for one in meant if one.startswith("person:")]
        found = {f"person:{number}": name for number, name in self._desk.records.titles("person", people).items()}
        return found | {f"attendee:{one.id}": one.called for one in self._desk.meetings.attendees.of(self._meeting)}

    def _summed(
        self, made: Plan, told: Sequence[_Told], known: Mapping[Called, Recognised], arrivals: Arrivals
    ) -> AttendancePlan:
        """The plan with what it comes to: how long everybody was there, who is still to be named."""
        lines = {f"attendee:{one.id}": f"person:{one.person}" for one in
                 self._desk.meetings.attendees.of(self._meeting) if one.person}  # fmt: skip
        stays: dict[str, list[Stay]] = defaultdict(list)
        session = [_stay(row) for row in self._kept] + [_stay(row) for row, _ in arrivals.rows]
        for row in self._kept:
            whose = f"attendee:{row['attendee_id']}" if row["attendee_id"] else arrivals.assigned.get(row["id"], "")
            stays[lines.get(whose, whose)].append(_stay(row))
        for row, whose in arrivals.rows:
            key = f"{NAME}:{row['name']}" if whose == NAME else whose
            stays[lines.get(key, key)].append(_stay(row))
        chosen = self._present_from if self._decisions.present_from is KEEP else self._decisions.present_from
        bar = bar_of(session, chosen)
        there = [minutes for key, some in stays.items() if key and key != ROOM
                 and (minutes := minutes_of(some)) is not None]  # fmt: skip
        return AttendancePlan(made, _unknown(told, known), bar, len(there), sum(map(bar.met, there)))


def _unknown(told: Iterable[_Told], known: Mapping[Called, Recognised]) -> tuple[Unknown, ...]:
    """The names nobody was found for, those who were there longest first; decided ones among them."""
    groups: dict[Key, list[_Told]] = defaultdict(list)
    for one in told:
        if not one.values["waiting"] and not known[one.called].whose:
            groups[one.called.key].append(one)
    found = [
        Unknown(some[0].called, minutes_of([_stay(one.values) for one in some]), len(some),
                known[some[0].called].suggested)
        for some in groups.values()
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda one: (-(one.minutes or 0), one.called.key)))


def _line(one: _Told, whose: str, reason: Reason | None) -> Line:
    deed = Deed.ADD if one.kept is None else Deed.CHANGE if whose else Deed.SKIP
    title = f"{one.called.name} ({one.called.original})" if one.called.original else one.called.name
    return Line(deed, one.place, title, (reason,) if reason else (), load=whose)


def _values(row: Row, file: str, first: Order) -> tuple[dict[str, Any], Reason | None]:
    """What is kept of a row, or why it cannot be."""
    texts = (row.joined, row.gone)
    times = [moment(text, first.first) if text else None for text in texts]
    for text, told in zip(texts, times, strict=True):
        if text and told is None:
            return {}, Reason("attendance.dates_open" if first.open else "attendance.not_time", {"text": text})
    if times[0] and times[1] and times[1] < times[0]:
        return {}, Reason("attendance.ends_first", {"joined": row.joined, "gone": row.gone})
    return {
        "name": row.name, "original": row.original, "email": row.email, "joined": iso(times[0]),
        "gone": iso(times[1]), "minutes": row.minutes, "guest": row.guest, "waiting": row.waiting,
        "origin": f"{file}:{row.row}"[-300:],
    }, None  # fmt: skip


def _decided(whose: str) -> str:
    return {NAME: "attendance.kept_name", ROOM: "attendance.kept_room"}.get(whose) or (
        "attendance.new_person" if whose.startswith("new:") else "attendance.decided"
    )


def _carry_out(desk: Desk, *, meeting: int, arrivals: Arrivals) -> int:
    return desk.meetings.attending.take(meeting, replace(arrivals, people=dict(arrivals.people)))


def _days(starts: date | None, ends: date | None) -> tuple[date, ...]:
    """The days of a meeting, in order; none where it has no day."""
    if starts is None:
        return ()
    return tuple(starts + timedelta(days=at) for at in range(min(((ends or starts) - starts).days, 30) + 1))


def _same(row: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(row[name] for name in SAME)


def _called(row: Mapping[str, Any]) -> Called:
    return Called(row["name"], row["original"], row["email"])


def _stay(row: Mapping[str, Any]) -> Stay:
    return Stay(row["joined"], row["gone"], row["minutes"], row["waiting"])


def _title(row: Row) -> str:
    return f"{row.name} ({row.original})" if row.original else row.name
