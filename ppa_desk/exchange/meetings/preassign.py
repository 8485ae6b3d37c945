"""The file with which Zoom puts people into breakout rooms before a meeting: room and e-mail, a line each."""

import csv
from dataclasses import dataclass
from io import StringIO

from ppa_desk.services.meetings.rooms.filling import Filled
from ppa_desk.services.meetings.rooms.people import Guest

HEAD = ("Pre-assign Room Name", "Email Address")


@dataclass(frozen=True, slots=True)
class Preassigned:
    """The file, and who could not be in it: without an e-mail Zoom knows nobody."""

    content: bytes
    unknown: tuple[Guest, ...]


def preassigned(filled: Filled) -> Preassigned:
    """Return the rooms as Zoom reads them; a name that a table program would take for a formula stays a name."""
    told = StringIO()
    file = csv.writer(told, lineterminator="\r\n")
    file.writerow(HEAD)
    for at, room in enumerate(filled.rooms, 1):
        name = room.name or room.topic or str(at)
        file.writerows((name.lstrip("=+-@\t"), one.email) for one in room.people if one.email)
    unknown = tuple(one for room in filled.rooms for one in room.people if not one.email)
    return Preassigned(told.getvalue().encode("utf-8"), unknown)
