"""The times of an agenda: numbers, beginnings and ends, and what does not fit. No SQL."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Language

DAY = 24 * 60
SPOKEN = (None, "", "accepted")
"""The states of talks that stand in the programme."""


@dataclass(frozen=True, slots=True)
class Talk:
    """A talk within an item; `begins` is in minutes from midnight, None where that is not known."""

    id: int
    title: str
    named: str
    minutes: int | None
    status: str | None
    person: int | None = None
    body: str = ""
    """The organisation it is given for, or words for who gives it."""
    begins: int | None = None

    @property
    def speaker(self) -> str:
        """Who gives it, for whom."""
        return ", ".join(part for part in (self.named, self.body) if part)


@dataclass(frozen=True, slots=True)
class Entry:
    """An item as it was entered; siblings stand in their order."""

    id: int
    parent: int | None
    title: str
    visibility: Visibility = Visibility.MEMBERS
    kind: str | None = None
    minutes: int | None = None
    starts_at: str = ""
    held_on: date | None = None
    person: int | None = None
    leader: str = ""
    text: str = ""
    advance: bool = False
    parked: bool = False
    talks: tuple[Talk, ...] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """An item at its time; times are minutes from midnight of its day, None where they are not known."""

    entry: Entry
    depth: int
    begins: int | None
    takes: int | None
    day: date | None
    number: str = ""
    talks: tuple[Talk, ...] = ()

    @property
    def ends(self) -> int | None:
        """When it ends."""
        return None if self.begins is None or self.takes is None else self.begins + self.takes


@dataclass(frozen=True, slots=True)
class Trouble:
    """What does not fit, as the code and values of a sentence; 'warn' asks for a change, 'note' is worth knowing."""

    code: str
    record: int | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    level: str = "warn"


@dataclass(frozen=True, slots=True)
class Frame:
    """Between which times a meeting lies, and on which day it begins; minutes from midnight, None where not entered."""

    begins: int | None = None
    ends: int | None = None
    day: date | None = None

    @property
    def length(self) -> int | None:
        """How long the meeting lasts."""
        return None if self.begins is None or self.ends is None else self.ends - self.begins


@dataclass(frozen=True, slots=True)
class Agenda:
    """The items of the day in their order, those in advance, those put off, and what does not fit."""

    slots: tuple[Slot, ...]
    advance: tuple[Entry, ...]
    parked: tuple[Entry, ...]
    troubles: tuple[Trouble, ...]
    frame: Frame
    planned: int
    unknown: int
    """Items of the top whose length nobody entered: they count as nothing known, not as no time."""

    def of(self, item: int) -> Slot | None:
        """Return an item of the day."""
        return next((one for one in self.slots if one.entry.id == item), None)


def minutes_of(clock: str) -> int | None:
    """Return a time of day as minutes from midnight; None where there is none."""
    hour, _, minute = clock.partition(":")
    return int(hour) * 60 + int(minute) if hour.isdigit() and minute.isdigit() else None


def clock(minutes: int | None, language: str) -> str:
    """Return minutes from midnight as a time of day: 9:30, in French 9 h 30; nothing where it is not known."""
    if minutes is None:
        return ""
    hour, minute = divmod(minutes % DAY, 60)
    if language == "fr":
        return f"{hour}\u00a0h\u00a0{minute:02}" if minute else f"{hour}\u00a0h"
    return f"{hour}:{minute:02}"


def framed(starts_at: str, ends_at: str, day: date | None) -> Frame:
    """Return the frame of a meeting; one that ends before it begins ends on the next day."""
    begins, ends = minutes_of(starts_at), minutes_of(ends_at)
    return Frame(begins, ends + DAY if begins is not None and ends is not None and ends <= begins else ends, day)


def timed(entries: Sequence[Entry], frame: Frame, language: Language = "en") -> Agenda:
    """Return the agenda with its times."""
    under: dict[int | None, list[Entry]] = {}
    known = {one.id for one in entries}
    for one in entries:
        under.setdefault(one.parent if one.parent in known else None, []).append(one)
    top = under.get(None, [])
    laid = _Laying(under, frame, lambda minutes: clock(minutes, language))
    days = laid.days([one for one in top if not one.advance and not one.parked])
    planned = sum(slot.takes or 0 for slot in days)
    unknown = [slot for slot in days if slot.takes is None]
    return Agenda(
        tuple(laid.slots),
        tuple(one for one in top if one.advance and not one.parked),
        tuple(one for one in entries if one.parked),
        (
            *laid.troubles,
            *(_unknown(unknown) if planned or frame.begins is not None else ()),
            *(_timeless(frame, days) if planned else ()),
        ),
        frame,
        planned,
        len(unknown),
    )


def numbered(slots: Iterable[Slot], seen: Callable[[Visibility], bool]) -> list[Slot]:
    """Return the items with the numbers their audience counts; one it may not see has none, nor what is under it."""
    counted: dict[int | None, int] = {}
    names: dict[int, str] = {}
    told = []
    for slot in slots:
        parent = slot.entry.parent if slot.depth else None
        if not seen(slot.entry.visibility) or (parent is not None and parent not in names):
            told.append(slot)
            continue
        counted[parent] = counted.get(parent, 0) + 1
        names[slot.entry.id] = f"{names[parent]}.{counted[parent]}" if parent else str(counted[None])
        told.append(replace(slot, number=names[slot.entry.id]))
    return told


class _Laying:
    """Lays items one behind the other."""

    def __init__(
        self, under: Mapping[int | None, Sequence[Entry]], frame: Frame, told: Callable[[int | None], str]
    ) -> None:
        self._under, self._frame, self._told = under, frame, told
        self.slots: list[Slot] = []
        self.troubles: list[Trouble] = []

    def days(self, top: Sequence[Entry]) -> list[Slot]:
        """Lay the items of each day from the time the meeting begins; return those of the top."""
        by_day: dict[date | None, list[Entry]] = {}
        day = self._frame.day
        for one in top:
            day = one.held_on or day
            by_day.setdefault(day, []).append(one)
        return [slot for at, entries in by_day.items() for slot in self._day(at, entries)]

    def _day(self, day: date | None, entries: Sequence[Entry]) -> list[Slot]:
        laid, frame = self._row(entries, self._frame.begins, None, day, 0), self._frame
        ends = [slot.ends for slot in laid if slot.ends is not None]
        first = laid[0]
        if frame.begins is not None and first.begins is not None and first.begins < frame.begins:
            over = {"title": first.entry.title, "minutes": frame.begins - first.begins}
            self._found("agenda.too_early", first.entry, begins=self._told(first.begins), **over)
        if frame.ends is None or not ends:
            return laid
        last = max(ends)
        if last > frame.ends:
            whole = {"ends": self._told(last), "until": self._told(frame.ends)}
            self._found("agenda.too_long", laid[-1].entry, minutes=last - frame.ends, **whole)
        elif last < frame.ends and all(slot.takes is not None for slot in laid):
            told = {"minutes": frame.ends - last, "until": self._told(frame.ends)}
            self.troubles.append(Trouble("agenda.left", None, told, "note"))
        return laid

    def _row(
        self, entries: Sequence[Entry], begins: int | None, parent: Slot | None, day: date | None, depth: int
    ) -> list[Slot]:
        """Lay siblings from a time on."""
        laid: list[Slot] = []
        at, before = begins, None
        for one in entries:
            if one.parked:
                continue
            fixed = minutes_of(one.starts_at)
            if fixed is not None and begins is not None and fixed < begins - DAY // 2:
                fixed += DAY  # after midnight of a meeting that began in the evening
            if fixed is not None and at is not None and fixed != at and (before or parent or fixed > at):
                self._apart(one, before, parent, fixed - at)
            slot = self._one(one, at if fixed is None else fixed, day, depth)
            laid.append(slot)
            at, before = slot.ends, one
        return laid

    def _one(self, entry: Entry, begins: int | None, day: date | None, depth: int) -> Slot:
        """Lay an item, its talks, then what is under it; an item without a length takes what they take."""
        place = len(self.slots)
        slot = Slot(entry, depth, begins, entry.minutes, day)
        self.slots.append(slot)
        talks, spoken = _spoken(entry.talks, begins)
        after = None if begins is None or spoken is None else begins + spoken
        parts = self._row(self._under.get(entry.id, ()), after, slot, day, depth + 1)
        lengths = [*([spoken] if talks else []), *(one.takes for one in parts)]
        whole = sum(one for one in lengths if one is not None)
        if entry.minutes is None and lengths and None not in lengths:
            ends = [one.ends for one in parts if one.ends is not None]
            taken = max(whole, max(ends) - begins) if ends and begins is not None else whole
            slot = replace(slot, takes=taken)
        elif entry.minutes is not None and whole > entry.minutes:
            code = "agenda.parts_over" if parts else "agenda.talks_over"
            self._found(code, entry, parts=whole, minutes=entry.minutes, over=whole - entry.minutes)
        elif slot.ends is not None:
            late = next((one for one in parts if one.ends is not None and one.ends > (slot.ends or 0)), None)
            if late is not None:
                over = (late.ends or 0) - slot.ends
                self._found("agenda.outside", late.entry, whole=entry.title, over=over)
        self.slots[place] = replace(slot, talks=talks)
        return self.slots[place]

    def _apart(self, one: Entry, before: Entry | None, parent: Slot | None, minutes: int) -> None:
        """Note that an item does not begin where what stands before it ends."""
        told = {"at": self._told(minutes_of(one.starts_at)), "minutes": abs(minutes)}
        code = "agenda.gap" if minutes > 0 else "agenda.overlap"
        if before is None:
            first = "agenda.gap_part" if parent else "agenda.gap_first"
            whole = parent.entry.title if parent else ""
            self._found(first if minutes > 0 else "agenda.before_whole", one, **told, whole=whole)
        else:
            self._found(code, one, **told, before=before.title)

    def _found(self, code: str, entry: Entry, **values: Any) -> None:
        self.troubles.append(Trouble(code, entry.id, {"title": entry.title} | values))


def _spoken(talks: Sequence[Talk], begins: int | None) -> tuple[tuple[Talk, ...], int | None]:
    """Return the talks of the programme with their times, and how long they take; None where that is not known."""
    told: list[Talk] = []
    at, whole = begins, 0
    known = True
    for one in (talk for talk in talks if talk.status in SPOKEN):
        told.append(replace(one, begins=at if known else None))
        known = known and one.minutes is not None
        whole += one.minutes or 0
        at = None if at is None or one.minutes is None else at + one.minutes
    return tuple(told), whole if known else None


def _unknown(slots: Sequence[Slot]) -> list[Trouble]:
    """Items nobody gave a length: what follows them has no time."""
    if not slots:
        return []
    first = slots[0].entry
    told = {"title": first.title, "count": len(slots) - 1}
    return [Trouble("agenda.unknown" if len(slots) == 1 else "agenda.unknown_more", first.id, told, "note")]


def _timeless(frame: Frame, slots: Sequence[Slot]) -> list[Trouble]:
    if slots and frame.begins is None and not any(minutes_of(slot.entry.starts_at) is not None for slot in slots):
        return [Trouble("agenda.no_start", None, {}, "note")]
    return []
