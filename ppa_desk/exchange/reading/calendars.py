"""Calendar files (RFC 5545), alone or within an e-mail, cut into events by the engine that reads cards."""

from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.errors import MessageError

from ppa_desk.exchange.reading.book import MOST_ROWS, Book, Unreadable
from ppa_desk.exchange.reading.cards import Property, lines_of, property_of

_SIGNS = {"^^": "^", "^n": "\n", "^'": '"'}
"""How the values of parameters write what they cannot hold (RFC 6868)."""


@dataclass(frozen=True, slots=True)
class Happening:
    """An event of a calendar file: what the file asks or answers (REPLY), the line it begins on, its lines."""

    method: str
    line: int
    lines: tuple[Property, ...]

    def all(self, name: str) -> list[Property]:
        """Return its lines of a name."""
        return [one for one in self.lines if one.name == name]

    def first(self, name: str) -> str:
        """Return the text of the first line of a name, empty where there is none."""
        return next((told for one in self.lines if one.name == name and (told := one.text())), "")


def is_calendar(name: str, data: bytes) -> bool:
    """Say that a file is a calendar or an e-mail, by its name or its beginning."""
    return name.lower().endswith((".ics", ".ical", ".eml")) or data[:200].lstrip().upper().startswith(
        (b"BEGIN:VCALENDAR", b"\xef\xbb\xbfBEGIN:VCALENDAR")
    )


def read(name: str, data: bytes) -> Book:
    """Read the events of a file. Unreadable."""
    parts = _within(data) if name.lower().endswith(".eml") else [data]
    found = [one for part in parts for one in _events(part)]
    if not found:
        raise Unreadable("no_events", name)
    if len(found) > MOST_ROWS:
        raise Unreadable("too_large", name, most=f"{MOST_ROWS}")
    return Book(name, "ics", data=found)


def spelled(param: str) -> str:
    """Return the value of a parameter as it was meant: names of people may hold quotes."""
    for sign, meant in _SIGNS.items():
        param = param.replace(sign, meant)
    return param


def _within(data: bytes) -> list[bytes]:
    """The calendar files in an e-mail, those in mails it carries too; the same file twice counts once."""
    try:
        parts = list(message_from_bytes(data, policy=policy.default).walk())
    except (MessageError, ValueError, LookupError):
        return []
    found: dict[bytes, None] = {}
    for part in parts:
        named = (part.get_filename() or "").lower().endswith((".ics", ".ical"))
        if (part.get_content_type() == "text/calendar" or named) and not part.is_multipart():
            held = part.get_payload(decode=True)
            found |= {held: None} if isinstance(held, bytes) else {}
    return list(found)


def _events(data: bytes) -> Iterator[Happening]:
    method, begun, lines = "", 0, list[Property]()
    depth = 0
    for at, line in lines_of(data):
        said = line.strip().upper()
        if said == b"BEGIN:VEVENT" and not begun:
            begun, lines, depth = at, [], 0
        elif said.startswith(b"BEGIN:") and begun:
            depth += 1
        elif said == b"END:VEVENT" and begun:
            yield Happening(method, begun, tuple(lines))
            begun = 0
        elif said.startswith(b"END:") and begun:
            depth -= 1
        elif not depth and (found := property_of(line)) is not None:
            if begun:
                lines.append(found)
            elif found.name == "METHOD":
                method = found.text().upper()
