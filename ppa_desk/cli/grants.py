"""`ppa-desk grants`: what the Secretariat does with grants, without a window."""

import argparse
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

Opens = Callable[..., AbstractContextManager[Any]]


def add(commands: Any, opens: Opens) -> None:
    """Add the commands; `opens` opens the workspace that was named."""
    parser = commands.add_parser("grants", help="list grants")
    under = parser.add_subparsers(metavar="COMMAND", required=True)

    def command(name: str, do: Callable[[Any, Opens], Any], about: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = under.add_parser(name, help=about, description=about)
        made.set_defaults(do=lambda told: do(told, opens))
        return made

    command("list", listed, "list the grants with stage and amount").add_argument("workspace", metavar="WS")


def listed(told: Any, opens: Opens) -> None:
    """Print the grants, one a line: key, stage, amount, title."""
    from ppa_desk.model.money import told as money

    with opens(told, read_only=True) as desk:
        numbers = desk.grants.register.listing.ids()
        rows = desk.grants.register.listing.rows(numbers)
        for row in (rows[number] for number in numbers):
            print(f"{row.key}  {row.stage}  {money(row.amount, row.currency) or '-'}  {row.title_en or row.title_fr}")
