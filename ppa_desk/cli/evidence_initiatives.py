"""`ppa-desk evidence map`: the register of initiatives as a printed map, or as a table."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

Opens = Callable[..., AbstractContextManager[Any]]
ASKED = ("kind", "legal_force", "actor", "mineral", "place", "status", "inclusion")
"""What one may ask of the map, by codes."""


def add(evidence: Callable[..., Any]) -> None:
    """Add the command to those of evidence."""
    command = evidence("map", written, "write the regulatory map as PDF, or the register as CSV or workbook")
    command.add_argument("--out", type=Path, required=True, metavar="FILE", help="a .pdf, .csv or .xlsx file")
    command.add_argument("--language", choices=("en", "fr"), default="en")
    editions = ("public", "members", "group", "secretariat")
    command.add_argument("--edition", choices=editions, default="members")
    for name in ASKED:
        command.add_argument(f"--{name.replace('_', '-')}", metavar="CODE", default="")
    command.add_argument("--unchecked", action="store_true", help="only those to be checked again")


def written(told: Any, opens: Opens) -> None:
    """Write the map."""
    from ppa_desk.model.record import Visibility

    with opens(told, read_only=True) as desk:
        today, edition = date.today(), Visibility(told.edition)
        only = {name: code for name in ASKED if (code := getattr(told, name))}
        if told.unchecked:
            only["unchecked"] = desk.evidence.initiatives.checked_before(today)
        if told.out.suffix.lower() in (".csv", ".xlsx"):
            _table(desk, told, only, edition)
            return
        from ppa_desk.documents import pdf

        content = desk.evidence.maps.draft(told.language, today, only, edition)
        drawn = pdf.write(content, told.out, desk.attachments.picture)
        print(f"{told.out} ({drawn.pages} pages)")


def _table(desk: Any, told: Any, only: Any, edition: Any) -> None:
    from ppa_desk.documents import list_book

    title, head, rows = desk.evidence.maps.table(told.language, only, edition)
    list_book.write(told.out, title, desk.store.who, head, rows, len(rows), lambda _done, _of: None)
    print(told.out)
