"""`ppa-desk members directory`: what goes out of the register on paper."""

import argparse
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

Opens = Callable[..., AbstractContextManager[Any]]
Command = Callable[[str, Callable[[Any, Opens], Any], str], argparse.ArgumentParser]


def add(command: Command) -> None:
    """Add the commands."""
    made = command("directory", directory, "write the member directory as a PDF")
    made.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    made.add_argument("--edition", choices=("members", "public"), default="members", help="for whom (members)")
    made.add_argument("--by", choices=("alphabet", "sector"), default="alphabet", help="the order (alphabet)")
    made.add_argument("--language", choices=("en", "fr"), default="en")


def directory(told: Any, opens: Opens) -> None:
    """Write the directory, and say who is left out of it and why."""
    from ppa_desk.documents import pdf
    from ppa_desk.model.record import Visibility

    with opens(told, read_only=True) as desk:
        draft = desk.members.directory.draft(Visibility(told.edition), told.language, date.today(), told.by)
        pages = pdf.write(draft.content, told.out, desk.attachments.picture).pages
    print(f"{told.out}: {draft.organisations} organisations, {draft.people} people, {pages} pages")
    out = draft.left_out
    if out.organisations:
        print(f"{out.organisations} organisations are left out: they are not for these readers.")
    if out.people:
        print(f"{out.people} people are left out: they did not agree to be in this directory.")
    if out.unreached:
        print(f"{out.unreached} people stand without e-mail and phone: they did not agree to those.")
    if out.names_hidden:
        print("No people are named: what this edition may show does not include names.")
