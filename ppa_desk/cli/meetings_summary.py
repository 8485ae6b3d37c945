"""`ppa-desk meetings summary`: a meeting's summary as a PDF or for Word, without a window."""

import argparse
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from ppa_desk.errors import DeskError

Opens = Callable[..., AbstractContextManager[Any]]

ABOUT = "write a meeting's summary as PDF or for Word"
FORMATS = ("pdf", "docx")


class MeetingNeeded(DeskError):
    """There are several meetings; one must be named."""

    code = "cli.meeting_needed"


class BadFormat(DeskError):
    """A summary is written as a PDF or for Word."""

    code = "summary.bad_format"


def add(meetings: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to those of meetings."""
    asked(meetings("summary", written, ABOUT))


def asked(parser: argparse.ArgumentParser) -> None:
    """Add what the command may be told."""
    parser.add_argument("--meeting", metavar="KEY", help="the meeting's key; not needed where there is one meeting")
    parser.add_argument("--edition", choices=("members", "public"), default="members")
    parser.add_argument("--language", choices=("en", "fr"), default="en")
    parser.add_argument("--format", choices=FORMATS, help="as the file's name ends where this is not said")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf|.docx")


def written(told: Any, opens: Opens) -> None:
    """Write a summary as records and writers have it now. MeetingNeeded, BadFormat."""
    from ppa_desk.documents import pdf, word
    from ppa_desk.model.record import Visibility

    ends = form(told.format, told.out)
    with opens(told, read_only=True) as desk:
        content = desk.summaries.draft(number(desk, told.meeting), Visibility(told.edition), told.language).content
        if ends == "docx":
            word.write(content, told.out, desk.attachments.picture)
            print(told.out)
        else:
            drawn = pdf.write(content, told.out, desk.attachments.picture, steps())
            print(f"{told.out} ({drawn.pages} pages)")


def form(told: str | None, out: Path) -> str:
    """Return what is to be written: what was asked for, else what the file's name says. BadFormat."""
    ends = out.suffix.lower().removeprefix(".")
    if told is None and ends not in FORMATS:
        raise BadFormat(name=out.name)
    return told or ends


def steps() -> Callable[[int, int], None]:
    """Return what shows a bar on a terminal while pages are drawn, nothing elsewhere."""
    from tqdm import tqdm

    bar = tqdm(desc="pages", disable=None, leave=False)

    def step(done: int, of: int) -> None:
        bar.total, bar.n = of, done
        bar.refresh()
        if done == of:
            bar.close()

    return step


def number(desk: Any, key: str | None) -> int:
    """Return a meeting by its key; without one the only meeting. MeetingNeeded, NoSuchMeeting."""
    if key is not None:
        return int(desk.meetings.register.number(key))
    numbers = desk.meetings.register.listing.ids()
    if len(numbers) != 1:
        raise MeetingNeeded(count=len(numbers))
    return int(numbers[0])
