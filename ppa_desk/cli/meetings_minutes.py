"""`ppa-desk meetings minutes`: minutes of one meeting, or of all meetings of a group in a span of time."""

import argparse
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

from ppa_desk.cli.meetings_summary import FORMATS, form, number, steps

Opens = Callable[..., AbstractContextManager[Any]]

ABOUT = "write the minutes of a meeting, or of a group's meetings in a span of time, as PDF or for Word"
EDITIONS = ("public", "members", "group", "secretariat")


def add(meetings: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to those of meetings."""
    parser = meetings("minutes", written, ABOUT)
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--meeting", metavar="KEY", help="the meeting's key; not needed where there is one meeting")
    whose.add_argument("--group", metavar="KEY", help="the group's key: all its meetings, with a register of decisions")
    parser.add_argument("--from", dest="first", type=date.fromisoformat, metavar="DATE", help="first day, of a group")
    parser.add_argument("--to", dest="last", type=date.fromisoformat, metavar="DATE", help="last day, of a group")
    parser.add_argument("--edition", choices=EDITIONS, default="group")
    parser.add_argument("--language", choices=("en", "fr"), default="en")
    parser.add_argument("--format", choices=FORMATS, help="as the file's name ends where this is not said")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf|.docx")


def written(told: Any, opens: Opens) -> None:
    """Write minutes as records and writers have them now. MeetingNeeded, BadFormat, NoSuchGroup, NothingMinuted."""
    from ppa_desk.documents import pdf, word
    from ppa_desk.model.record import Visibility

    ends = form(told.format, told.out)
    with opens(told, read_only=True) as desk:
        minutes, edition = desk.meetings.minutes, Visibility(told.edition)
        if told.group:
            group = desk.groups.reports.number(told.group)
            content = desk.meetings.compiled.draft(group, told.first, told.last, edition, told.language)
        else:
            content = minutes.draft(number(desk, told.meeting), edition, told.language).content
        if ends == "docx":
            word.write(content, told.out, desk.attachments.picture)
            print(told.out)
        else:
            drawn = pdf.write(content, told.out, desk.attachments.picture, steps())
            print(f"{told.out} ({drawn.pages} pages)")
