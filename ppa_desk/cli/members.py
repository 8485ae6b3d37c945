"""`ppa-desk members` and `groups`: what the Secretariat does with its register, without a window."""

import argparse
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from ppa_desk.cli import (
    members_dues,
    members_duplicates,
    members_export,
    members_groups,
    members_import,
    members_out,
    members_privacy,
)

Opens = Callable[..., AbstractContextManager[Any]]


def add(commands: Any, opens: Opens) -> None:
    """Add the commands; `opens` opens the workspace that was named."""
    members = group(commands, "members", "list the member organisations", opens)
    members("list", listed, "list the member organisations with constituency and standing")
    members_dues.add(members)
    members_import.add(members)
    members_out.add(members)
    members_privacy.add(members)
    members_duplicates.add(members)
    members_export.add(members)
    groups = group(commands, "groups", "list the work groups", opens)
    groups("list", grouped, "list the work groups with their keys")
    members_groups.add(groups)


def group(commands: Any, name: str, about: str, opens: Opens) -> Callable[..., argparse.ArgumentParser]:
    """Return what adds commands under a name; each opens the workspace that is named. "file…" may be several."""
    under = commands.add_parser(name, help=about).add_subparsers(metavar="COMMAND", required=True)

    def command(name: str, do: Callable[[Any, Opens], Any], about: str, *first: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = under.add_parser(name, help=about, description=about)
        made.set_defaults(do=lambda told: do(told, opens))
        for one in first:
            name, several = one.removesuffix("…"), one.endswith("…")
            made.add_argument(name, metavar=name.upper(), nargs="+" if several else None)
        made.add_argument("workspace", metavar="WS")
        return made

    return command


def listed(told: Any, opens: Opens) -> None:
    """Print the member organisations, one a line: constituency, standing, name."""
    with opens(told, read_only=True) as desk:
        listing = desk.members.register.organisations
        rows = listing.rows(numbers := listing.ids(only={"member": True}))
        for row in (rows[number] for number in numbers):
            print(f"{row.constituency or '—'}  {row.standing}  {row.name}")


def grouped(told: Any, opens: Opens) -> None:
    """Print the work groups, one a line: key, seats, name."""
    with opens(told, read_only=True) as desk:
        for kept in desk.records.where("work_group"):
            print(f"{kept.values['key']}  {kept.title}")
