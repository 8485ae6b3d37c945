"""`ppa-desk meetings`: what the Secretariat does with its meetings, without a window."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from ppa_desk.cli import (
    meetings_agenda,
    meetings_breakouts,
    meetings_invite,
    meetings_minutes,
    meetings_notes,
    meetings_priorities,
    meetings_summary,
    meetings_zoom,
)
from ppa_desk.cli.members import group

Opens = Callable[..., AbstractContextManager[Any]]


def add(commands: Any, opens: Opens) -> None:
    """Add the commands; `opens` opens the workspace that was named."""
    meetings = group(commands, "meetings", "list the meetings, prepare them, take in what they left behind", opens)
    meetings_agenda.add(meetings)
    meetings("list", listed, "list the meetings with their keys, newest first")
    meetings_breakouts.add(meetings)
    meetings_notes.add(meetings)
    meetings_summary.add(meetings)
    meetings_priorities.add(meetings)
    meetings_minutes.add(meetings)
    meetings_zoom.add(meetings)
    meetings_invite.add(meetings)


def listed(told: Any, opens: Opens) -> None:
    """Print the meetings, one a line: key, day, title."""
    with opens(told, read_only=True) as desk:
        listing = desk.meetings.register.listing
        rows = listing.rows(numbers := listing.ids(sort="date", down=True))
        for row in (rows[number] for number in numbers):
            print(f"{row.key}  {row.starts_on or '—'}  {row.title_en or row.title_fr}")
