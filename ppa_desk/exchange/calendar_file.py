"""Calendar files (RFC 5545) of whole days: escaped, folded, each day under a name that stays when it moves."""

from collections.abc import Iterable
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


def write(events: Iterable[Event], name: str, made: datetime) -> bytes:
    """Return a calendar file; the same events made at the same moment give the same bytes."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//PPA Desk//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    lines.append(f"X-WR-CALNAME:{escaped(name)}")
    for event in events:
        lines += _event(event, made)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded(line)}\r\n" for line in lines).encode("utf-8")


def _event(event: Event, made: datetime) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{escaped(event.uid)}",
        f"DTSTAMP:{made.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}",
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
