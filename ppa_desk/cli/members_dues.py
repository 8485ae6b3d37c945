"""`ppa-desk members overview`: the membership in figures as of a day, as a PDF."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

Opens = Callable[..., AbstractContextManager[Any]]


def add(members: Callable[..., Any]) -> None:
    """Add the command to those of members."""
    made = members("overview", overview, "write the membership in figures as of a day as a PDF")
    made.add_argument("--as-of", type=date.fromisoformat, default=None, metavar="DATE", help="such as 2026-03-01")
    made.add_argument(
        "--since", type=date.fromisoformat, default=None, metavar="DATE",
        help="who joined and left since this day (the first of that year)",
    )  # fmt: skip
    made.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    editions = ("public", "members", "group", "secretariat")
    made.add_argument("--edition", choices=editions, default="members", help="for whom (members)")
    made.add_argument("--language", choices=("en", "fr"), default="en")


def overview(told: Any, opens: Opens) -> None:
    """Write the overview."""
    from ppa_desk.documents import pdf
    from ppa_desk.model.record import Visibility

    with opens(told, read_only=True) as desk:
        day = told.as_of or date.today()
        content = desk.members.overview_reports.draft(Visibility(told.edition), told.language, day, told.since)
        drawn = pdf.write(content, told.out, desk.attachments.picture)
        print(f"{told.out} ({drawn.pages} pages)")
