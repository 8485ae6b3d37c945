"""`ppa-desk evidence export-incidents` and `bulletin`: incidents as they may leave the office."""

import argparse
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

from ppa_desk.errors import DeskError

Opens = Callable[..., AbstractContextManager[Any]]
EDITIONS = ("public", "partners", "full")


class BadEnding(DeskError):
    """Incidents are written as CSV or as a workbook."""

    code = "sharing.bad_ending"


def add(evidence: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the commands to those of evidence."""
    made = evidence("export-incidents", exported, "write incidents as far as they may leave the office")
    made.add_argument("--edition", choices=EDITIONS, default="public")
    made.add_argument("--reason", default="", help="why the full edition is needed; it is kept")
    made.add_argument("--language", choices=("en", "fr"), default="en")
    made.add_argument("--out", type=Path, required=True, metavar="FILE.csv|.xlsx")
    told = evidence("bulletin", bulletin, "write the public bulletin on incidents as PDF")
    told.add_argument("--language", choices=("en", "fr"), default="en")
    told.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")


def exported(told: Any, opens: Opens) -> None:
    """Write an edition, and keep that it left. ReasonNeeded, BadEnding, NotWritten."""
    from ppa_desk.documents import pdf
    from ppa_desk.documents.incident_file import note, separated, workbook
    from ppa_desk.services.evidence.sharing.exports import check_reason

    ending = told.out.suffix.lower()
    if ending not in (".csv", ".xlsx"):
        raise BadEnding(value=ending)
    check_reason(told.edition, told.reason)
    with opens(told) as desk:
        exports = desk.evidence.exports
        table = exports.draft(told.edition, told.language)
        content = separated(table) if ending == ".csv" else workbook(table, _author(desk))
        exports.release(table, content, told.reason, told.out.name)
        pdf.save(told.out, content)
        if ending == ".csv":
            pdf.save(told.out.with_name(f"{told.out.stem}-read-first.txt"), note(table))
    print(f"{told.out} ({len(table.rows)} incidents)")
    for one in table.told[2:]:
        print(one)


def _author(desk: Any) -> str:
    return next((str(one.values["name_en"]) for one in desk.records.where("alliance")), "")


def bulletin(told: Any, opens: Opens) -> None:
    """Write the bulletin."""
    from ppa_desk.documents import pdf

    with opens(told, read_only=True) as desk:
        content = desk.evidence.bulletin.draft(told.language, date.today())
        drawn = pdf.write(content, told.out, desk.attachments.picture)
    print(f"{told.out} ({drawn.pages} pages)")
