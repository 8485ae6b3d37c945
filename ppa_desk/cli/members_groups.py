"""`ppa-desk groups roster`: who sits where in a group as of a day, as a PDF."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

from ppa_desk.errors import DeskError


class NotDay(DeskError):
    """A day is written as 2026-03-01."""

    code = "group.not_day"


Opens = Callable[..., AbstractContextManager[Any]]


def add(groups: Callable[..., Any]) -> None:
    """Add the command to those of groups."""
    roster = groups("roster", printed, "write who sits in a work group as of a day as a PDF")
    roster.add_argument("--group", required=True, metavar="KEY", help="as `groups list` names it, such as gc")
    roster.add_argument("--as-of", metavar="DATE", default="", help="such as 2026-03-01")
    roster.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    roster.add_argument("--language", choices=("en", "fr"), default="en")
    editions = ("public", "members", "group", "secretariat")
    roster.add_argument("--edition", choices=editions, default="members")


def printed(told: Any, opens: Opens) -> None:
    """Write the roster of a group. NoSuchGroup, NotDay."""
    from ppa_desk.documents import pdf

    day = _day(told.as_of) if told.as_of else date.today()
    from ppa_desk.model.record import Visibility

    with opens(told, read_only=True) as desk:
        reports = desk.groups.reports
        content = reports.draft(reports.number(told.group), day, Visibility(told.edition), told.language)
        drawn = pdf.write(content, told.out, desk.attachments.picture)
        print(f"{told.out} ({drawn.pages} pages)")


def _day(told: str) -> date:
    try:
        return date.fromisoformat(told)
    except ValueError as error:
        raise NotDay(day=told) from error
