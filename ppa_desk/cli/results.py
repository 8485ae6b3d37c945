"""`ppa-desk results` and `explain`: what the Secretariat does with results, without a window."""

import argparse
import csv
import json
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

from ppa_desk.cli import counting, iati, reports, results_books, values_in

Opens = Callable[..., AbstractContextManager[Any]]


def add(commands: Any, opens: Opens) -> None:
    """Add the commands; `opens` opens the workspace that was named."""
    reports.add(commands, opens)
    parser = commands.add_parser("results", help="list frameworks")
    under = parser.add_subparsers(metavar="COMMAND", required=True)

    def command(name: str, do: Callable[[Any, Opens], Any], about: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = under.add_parser(name, help=about, description=about)
        made.add_argument("workspace", metavar="WS")
        made.set_defaults(do=lambda told: do(told, opens))
        return made

    command("list", listed, "list the frameworks with their keys and how many indicators they have")
    table = command("table", tabled, "print every indicator with achieved, progress and status")
    table.add_argument("--as-of", type=date.fromisoformat, default=date.today(), metavar="DATE")
    table.add_argument("--since", type=date.fromisoformat, metavar="DATE", help="where the period of the table begins")
    table.add_argument("--framework", metavar="KEY", help="not needed where there is one framework")
    table.add_argument("--format", choices=("csv", "xlsx", "json"), default="csv")
    table.add_argument("--out", type=Path, metavar="FILE.xlsx", help="where the workbook is written")
    table.add_argument("--submitted", action="store_true", help="include values that are not yet approved")
    values_in.add(under, opens)
    results_books.asks(table)
    results_books.add(command)
    counting.add(command)
    explain = commands.add_parser(
        "explain", help="say where a figure comes from", description="say where a figure comes from"
    )
    explain.add_argument("workspace", metavar="WS")
    explain.add_argument("code", metavar="FIGURE-CODE", help="such as A12-260101-260630")
    explain.add_argument("--language", choices=("en", "fr"), default="en")
    explain.set_defaults(do=lambda told: explained(told, opens))
    iati.add(commands, opens)


def listed(told: Any, opens: Opens) -> None:
    """Print the frameworks, one a line: key, indicators, title."""
    with opens(told, read_only=True) as desk:
        listing = desk.results.register.frameworks
        rows = listing.rows(numbers := listing.ids())
        for row in (rows[number] for number in numbers):
            print(f"{row.key}  {row.indicators}  {row.title_en or row.title_fr}")


def tabled(told: Any, opens: Opens) -> None:
    """Print the table of a framework."""
    from ppa_desk.services.results.plainly import COLUMNS, row

    with opens(told, read_only=True) as desk:
        framework = desk.results.register.framework(told.framework)
        if told.format == "xlsx":
            results_books.tracked(told, desk, framework)
            return
        lines = desk.results.table.lines(framework, told.as_of, told.since, submitted=told.submitted)
        rows = [row(line) for line in lines]
    if told.format == "json":
        print(json.dumps({"as_of": told.as_of.isoformat(), "indicators": rows}, ensure_ascii=False, indent=2))
        return
    writer = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)


def explained(told: Any, opens: Opens) -> None:
    """Print a figure, how it was worked out, and every value behind it."""
    from ppa_desk.services.results import figures
    from ppa_desk.services.results.telling import Teller

    teller = Teller(told.language)
    with opens(told, read_only=True) as desk:
        found = desk.results.figures.read(told.code)
    print(f"{found.ref.code}  {figures.told(found, teller)}")
    print(figures.what(found, teller))
    print(figures.formula(found, teller))
    for one in found.contributions:
        grant = (one.grant_fr or one.grant_en) if told.language == "fr" else (one.grant_en or one.grant_fr)
        told_here = teller.said(one) or teller.number(found.line, one.part.added)
        parts = (str(one.part.until), grant, told_here, teller.words(f"state.{one.status}"), one.approved_by)
        print("  " + "  ".join(part for part in (*parts, *one.files) if part))
