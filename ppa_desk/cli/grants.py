"""`ppa-desk grants`: what the Secretariat does with grants, without a window."""

import argparse
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from ppa_desk.cli import dossiers, open_data, review_packs

Opens = Callable[..., AbstractContextManager[Any]]


def add(commands: Any, opens: Opens) -> None:
    """Add the commands; `opens` opens the workspace that was named."""
    parser = commands.add_parser("grants", help="list grants")
    under = parser.add_subparsers(metavar="COMMAND", required=True)

    def command(name: str, do: Callable[[Any, Opens], Any], about: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = under.add_parser(name, help=about, description=about)
        made.set_defaults(do=lambda told: do(told, opens))
        return made

    review_packs.add(command)
    dossiers.add(command)
    open_data.add(command)
    command("list", listed, "list the grants with stage and amount").add_argument("workspace", metavar="WS")
    book = command("review-book", booked, "write the review book of a call for one person as PDF")
    book.add_argument("workspace", metavar="WS")
    book.add_argument("--round", required=True, metavar="KEY", help="the call's key")
    book.add_argument("--for", required=True, dest="person", metavar="PERSON", help="their name, or part of it")
    book.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    book.add_argument("--language", choices=("en", "fr"), default="en")


def booked(told: Any, opens: Opens) -> None:
    """Write the review book of a call for one person."""
    from ppa_desk.documents import pdf

    with opens(told, read_only=True) as desk:
        call = desk.grants.register.call(told.round)
        content = desk.grants.books.draft(call, desk.grants.books.reader(call, told.person), told.language)
        drawn = pdf.write(content, told.out, desk.attachments.picture)
        print(f"{told.out} ({drawn.pages} pages)")


def listed(told: Any, opens: Opens) -> None:
    """Print the grants, one a line: key, stage, amount, title."""
    from ppa_desk.model.money import told as money

    with opens(told, read_only=True) as desk:
        numbers = desk.grants.register.listing.ids()
        rows = desk.grants.register.listing.rows(numbers)
        for row in (rows[number] for number in numbers):
            print(f"{row.key}  {row.stage}  {money(row.amount, row.currency) or '-'}  {row.title_en or row.title_fr}")
