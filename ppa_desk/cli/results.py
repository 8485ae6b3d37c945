"""`ppa-desk results`: what the Secretariat does with results, without a window."""

import argparse
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

Opens = Callable[..., AbstractContextManager[Any]]


def add(commands: Any, opens: Opens) -> None:
    """Add the commands; `opens` opens the workspace that was named."""
    parser = commands.add_parser("results", help="list frameworks")
    under = parser.add_subparsers(metavar="COMMAND", required=True)

    def command(name: str, do: Callable[[Any, Opens], Any], about: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = under.add_parser(name, help=about, description=about)
        made.add_argument("workspace", metavar="WS")
        made.set_defaults(do=lambda told: do(told, opens))
        return made

    command("list", listed, "list the frameworks with their keys and how many indicators they have")


def listed(told: Any, opens: Opens) -> None:
    """Print the frameworks, one a line: key, indicators, title."""
    with opens(told, read_only=True) as desk:
        listing = desk.results.register.frameworks
        rows = listing.rows(numbers := listing.ids())
        for row in (rows[number] for number in numbers):
            print(f"{row.key}  {row.indicators}  {row.title_en or row.title_fr}")
