"""`ppa-desk meetings breakouts`: rooms made and filled, written for Zoom or for the door."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ppa_desk.errors import DeskError


class NoSuchSession(DeskError):
    """The meeting has no session of that key with rooms; `keys` are those that have."""

    code = "rooms.no_such_session"


class NoRounds(DeskError):
    """The meeting has no session in groups."""

    code = "rooms.no_rounds"


def add(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command."""
    made = command(
        "breakouts", breakouts, "fill the breakout rooms of a session, and write them as CSV for Zoom or PDF"
    )
    made.add_argument("--meeting", required=True, metavar="KEY")
    made.add_argument("--session", metavar="KEY", help="which one; not needed where one session has rooms")
    made.add_argument("--rooms", type=int, metavar="COUNT", help="make that many rooms first")
    made.add_argument("--fill", action="store_true", help="give everybody a room; who was put there by hand stays")
    made.add_argument("--seed", type=int, default=1, metavar="NUMBER", help="another number gives other rooms (1)")
    made.add_argument("--language", choices=("en", "fr"), default="en")
    made.add_argument("--out", type=Path, metavar="FILE.csv|FILE.pdf")


def breakouts(told: Any, opens: Callable[..., Any]) -> None:
    """Make, fill and write rooms, as asked; print them and what could not be kept."""
    with opens(told, read_only=not (told.rooms or told.fill)) as desk:
        meeting = desk.meetings.register.number(told.meeting)
        of = _round(desk, meeting, told)
        if told.rooms:
            desk.meetings.rooms.make(of, told.rooms, "Salle" if told.language == "fr" else "Room")
        if told.fill:
            desk.meetings.rooms.fill(of, seed=told.seed)
        found = desk.meetings.rooms.filled(of, told.language)
        for room in found.rooms:
            print(f"{room.name or room.topic}: {', '.join(one.called for one in room.people) or '—'}")
        for one in found.broken:
            print(f"! not kept ({one.rule}): {found.called[one.one]}, {found.called[one.other]}")
        if found.loose:
            print(f"without a room: {', '.join(one.called for one in found.loose)}")
        if told.out:
            _write(desk, meeting, of, told)


def _round(desk: Any, meeting: int, told: Any) -> Any:
    rounds = desk.meetings.rooms.rounds(meeting, told.language)
    if not rounds:
        raise NoRounds()
    keys = {one.id: one.values["key"] for one in desk.records.where("session", meeting_id=meeting)}
    found = [one for one in rounds if told.session in (None, keys[one.session])]
    if len(found) != 1 and not (found and told.session):
        raise NoSuchSession(key=told.session or "", keys=", ".join(dict.fromkeys(keys[one.session] for one in rounds)))
    return found[-1]


def _write(desk: Any, meeting: int, of: Any, told: Any) -> None:
    if told.out.suffix.casefold() == ".pdf":
        from ppa_desk.documents import pdf

        pages = pdf.write(desk.meetings.room_lists.draft(meeting, of, told.language), told.out).pages
        print(f"{told.out} ({pages} pages)")
        return
    from ppa_desk.exchange.meetings.preassign import preassigned

    made = preassigned(desk.meetings.rooms.filled(of, told.language))
    told.out.write_bytes(made.content)
    print(told.out)
    for one in made.unknown:
        print(f"! no e-mail, so Zoom cannot know: {one.called}")
