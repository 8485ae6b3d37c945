"""`ppa-desk meetings priorities`: every measure of a meeting's priorities beside its counts, as a table or a page."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

Opens = Callable[..., AbstractContextManager[Any]]


def add(meetings: Callable[..., Any]) -> None:
    """Add the command to those of meetings."""
    command = meetings("priorities", written, "write what the priorities of a meeting rest on, and what follows")
    command.add_argument("--meeting", required=True, metavar="KEY", help="as `meetings list` names it")
    command.add_argument("--format", choices=("csv", "json", "pdf"), default="csv")
    command.add_argument("--out", type=Path, required=True, metavar="FILE")
    command.add_argument("--language", choices=("en", "fr"), default="en")
    editions = ("public", "members", "group", "secretariat")
    command.add_argument("--edition", choices=editions, default="members")


def written(told: Any, opens: Opens) -> None:
    """Write the priorities of a meeting. NoSuchMeeting."""
    from ppa_desk.model.record import Visibility

    with opens(told, read_only=True) as desk:
        meeting, edition = desk.meetings.register.number(told.meeting), Visibility(told.edition)
        if told.format == "pdf":
            from ppa_desk.documents import pdf

            content = desk.meetings.cockpit.report(meeting, edition, told.language, date.today())
            drawn = pdf.write(content, told.out, desk.attachments.picture)
            print(f"{told.out} ({drawn.pages} pages)")
            return
        told.out.write_bytes(_rows(desk, meeting, edition, told))
        print(told.out)


def _rows(desk: Any, meeting: int, edition: Any, told: Any) -> bytes:
    from ppa_desk.documents import list_book
    from ppa_desk.services.meetings.cockpit import files

    standing = desk.meetings.cockpit.of(meeting, edition)
    firm = standing.firmness()
    telling = desk.meetings.cockpit.telling(standing, firm, told.language)
    if told.format == "json":
        return files.as_json(telling, standing, firm).encode("utf-8")
    head, rows = files.table(telling, standing, firm)
    return list_book.separated("", "", head, rows, len(rows), lambda *_: None)
