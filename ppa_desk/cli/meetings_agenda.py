"""`ppa-desk meetings agenda` and `participants`: what a meeting is prepared with, as PDFs."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import Any

Opens = Callable[..., AbstractContextManager[Any]]
EDITIONS = ("public", "members", "group", "secretariat")


def add(command: Callable[..., Any]) -> None:
    """Add the commands to those of meetings."""
    told = {
        "agenda": "write the agenda of a meeting with its times as a PDF",
        "participants": "write who is on the list of a meeting, with boxes to tick, as a PDF",
    }
    for name, words in told.items():
        made = command(name, partial(_written, name), words)
        made.add_argument("--meeting", required=True, metavar="KEY", help="as `meetings list` names it")
        made.add_argument("--edition", choices=EDITIONS, default="members")
        made.add_argument("--language", choices=("en", "fr"), default="en")
        made.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")


def _written(name: str, told: Any, opens: Opens) -> None:
    """Write one of the papers. NoSuchMeeting."""
    from ppa_desk.documents import pdf
    from ppa_desk.model.record import Visibility

    with opens(told, read_only=True) as desk:
        meetings = desk.meetings
        papers = meetings.agenda_papers if name == "agenda" else meetings.participant_papers
        content = papers.draft(meetings.register.number(told.meeting), Visibility(told.edition), told.language)
        drawn = pdf.write(content, told.out, desk.attachments.picture)
        print(f"{told.out} ({drawn.pages} pages)")
