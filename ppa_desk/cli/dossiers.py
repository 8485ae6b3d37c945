"""`ppa-desk grants dossier`: everything about a grant in one file."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any


def add(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command."""
    made = command("dossier", gathered, "write everything about a grant into one zip, with what checks it")
    made.add_argument("workspace", metavar="WS")
    made.add_argument("--grant", required=True, metavar="KEY", help="the grant's key")
    made.add_argument("--out", type=Path, required=True, metavar="FILE.zip")
    made.add_argument("--language", choices=("en", "fr"), default="en")
    made.add_argument("--whole", action="store_true", help="with reviewers' names and private notes")


def gathered(told: Any, opens: Callable[..., Any]) -> None:
    """Write the dossier of a grant."""
    from ppa_desk.documents import pdf
    from ppa_desk.documents.grant_dossier import dossier

    with opens(told, read_only=True) as desk:
        grant = desk.grants.register.number(told.grant)
        data = dossier(desk.grants, grant, told.language, date.today(), whole=told.whole)
        pdf.save(told.out, data)
        print(f"{told.out} ({len(data)} bytes)")
