"""Calendar files (RFC 5545): days to remember, and meetings people are asked to (RFC 5546); escaped and folded.

What one is about keeps its name when it moves. Times are written in UTC, which every calendar shows in its own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

_FOLD = 75
"""Octets a line may have, without its end."""


@dataclass(frozen=True, slots=True)
class Event:
    """A day to remember. `uid` is its name for ever; `sequence` counts its changes."""

    uid: str
    day: date
    title: str
    text: str = ""
    sequence: int = 0
    alarm: int | None = None
    """Days before it at which a calendar reminds; None: it does not."""


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who asks to a meeting, or is asked: chair, req (expected), opt (welcome)."""

    email: str
    name: str = ""
    role: str = "REQ-PARTICIPANT"
    kind: str = "INDIVIDUAL"


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting people are asked to; whole days where no hour is known. `sequence` counts what changed of it."""

    uid: str
    begins: date | datetime
    ends: date | datetime | None
    title: str
    organizer: Party
    guests: tuple[Party, ...]
    text: str = ""
    place: str = ""
    url: str = ""
    sequence: int = 0


def write(events: Iterable[Event], name: str, made: datetime) -> bytes:
    """Return a calendar file; the same events made at the same moment give the same bytes."""
    told = [f"X-WR-CALNAME:{escaped(name)}"]
    for event in events:
        told += _event(event, made)
    return _file("PUBLISH", told)


def asking(meeting: Meeting, made: datetime, *, off: bool = False) -> bytes:
    """Return what asks to a meeting, or says that it is off: mail programs offer to accept it, or strike it out."""
    return _file("CANCEL" if off else "REQUEST", _meeting(meeting, made, off))


def _file(method: str, told: Sequence[str]) -> bytes:
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//PPA Desk//EN", "CALSCALE:GREGORIAN", f"METHOD:{method}"]
    return "".join(f"{folded(line)}\r\n" for line in (*head, *told, "END:VCALENDAR")).encode("utf-8")


def _meeting(one: Meeting, made: datetime, off: bool) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{escaped(one.uid)}",
        f"DTSTAMP:{_moment(made)}",
        f"DTSTART{_when(one.begins)}",
        f"SEQUENCE:{one.sequence}",
        f"SUMMARY:{escaped(one.title)}",
        f"STATUS:{'CANCELLED' if off else 'CONFIRMED'}",
        f"ORGANIZER{_named(one.organizer.name)}:mailto:{_address(one.organizer.email)}",
    ]
    if isinstance(one.ends, datetime):
        lines.append(f"DTEND{_when(one.ends)}")
    elif one.ends is not None:
        lines.append(f"DTEND{_when(one.ends + timedelta(days=1))}")
    for name, value in (("DESCRIPTION", one.text), ("LOCATION", one.place)):
        lines += [f"{name}:{escaped(value)}"] if value else []
    if one.url:
        url = "".join(sign for sign in one.url if ord(sign) > 32)
        lines += [f"URL:{url}", f"CONFERENCE;VALUE=URI;FEATURE=VIDEO:{url}"]
    return [*lines, *(_guest(guest, off) for guest in one.guests), "END:VEVENT"]


def _guest(one: Party, off: bool) -> str:
    asked = "" if off else ";RSVP=TRUE"
    told = f";CUTYPE={one.kind};ROLE={one.role};PARTSTAT=NEEDS-ACTION{asked}"
    return f"ATTENDEE{_named(one.name)}{told}:mailto:{_address(one.email)}"


def _named(name: str) -> str:
    """A name beside an address, with the signs such a name cannot hold written as RFC 6868 says."""
    plain = " ".join(name.split()).replace("^", "^^").replace('"', "^'")
    return f';CN="{plain}"' if plain else ""


def _address(email: str) -> str:
    return "".join(sign for sign in email if ord(sign) > 32)


def _when(value: date | datetime) -> str:
    return f":{_moment(value)}" if isinstance(value, datetime) else f";VALUE=DATE:{value:%Y%m%d}"


def _moment(value: datetime) -> str:
    return f"{value.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _event(event: Event, made: datetime) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{escaped(event.uid)}",
        f"DTSTAMP:{_moment(made)}",
        f"DTSTART{_when(event.day)}",
        f"DTEND{_when(event.day + timedelta(days=1))}",
        f"SEQUENCE:{event.sequence}",
        f"SUMMARY:{escaped(event.title)}",
        "TRANSP:TRANSPARENT",
    ]
    if event.text:
        lines.append(f"DESCRIPTION:{escaped(event.text)}")
    if event.alarm is not None:
        told = f"DESCRIPTION:{escaped(event.title)}"
        lines += ["BEGIN:VALARM", "ACTION:DISPLAY", told, f"TRIGGER:-P{event.alarm}D", "END:VALARM"]
    return [*lines, "END:VEVENT"]


def escaped(text: str) -> str:
    """Return a text as a value of a calendar file."""
    clean = "".join(sign for sign in text if sign in "\n\t" or ord(sign) >= 32)
    for sign in ("\\", ";", ","):
        clean = clean.replace(sign, f"\\{sign}")
    return clean.replace("\n", "\\n")


def folded(line: str) -> str:
    """Return a line cut into pieces of at most 75 octets, never within a letter."""
    pieces, room = [""], _FOLD
    for sign in line:
        size = len(sign.encode("utf-8"))
        if size > room:
            pieces.append("")
            room = _FOLD - 1
        pieces[-1] += sign
        room -= size
    return "\r\n ".join(pieces)
