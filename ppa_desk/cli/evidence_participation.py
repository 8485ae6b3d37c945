"""`ppa-desk evidence participation`: the participation sheet of an initiative, as PDF."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

Opens = Callable[..., AbstractContextManager[Any]]


def add(evidence: Callable[..., Any]) -> None:
    """Add the command to those of evidence."""
    command = evidence("participation", written, "write the participation sheet of an initiative as PDF", "key")
    command.add_argument("--out", type=Path, required=True, metavar="FILE")
    command.add_argument("--language", choices=("en", "fr"), default="en")
    editions = ("public", "members", "group", "secretariat")
    command.add_argument("--edition", choices=editions, default="members")


def written(told: Any, opens: Opens) -> None:
    """Write the sheet."""
    from ppa_desk.documents import pdf
    from ppa_desk.model.record import Visibility

    with opens(told, read_only=True) as desk:
        papers = desk.evidence.participation.papers
        content = papers.sheet(papers.initiative(told.key), Visibility(told.edition), told.language)
        drawn = pdf.write(content, told.out, desk.attachments.picture)
        print(f"{told.out} ({drawn.pages} pages)")
