"""`ppa-desk evidence import-sites`: tables of visits to mine sites, planned row by row and taken in as one step."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ppa_desk.cli.meetings_zoom import taken


def add(evidence: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to its group."""
    take = evidence("import-sites", take_in, "take a table of visits to mine sites in, as those of IPIS are", "file…")
    take.add_argument("--plan", action="store_true", help="only say what would be done")
    take.add_argument("--answer", action="append", default=[], metavar="KEY=ANSWER", help="answer what the plan asks")


def take_in(told: Any, opens: Callable[..., Any]) -> int:
    """Plan, print the plan, and apply it unless only the plan was asked for."""
    from ppa_desk.exchange.evidence.sites import plan

    paths = [Path(file) for file in told.file]
    pairs = [pair.rpartition("=") for pair in told.answer]
    answers = {(path.name, key): answer for path in paths for key, _, answer in pairs}
    with opens(told, read_only=told.plan) as desk:
        found = plan(desk, paths, answers)
        print(f"new sites: {found.new_sites}")
        return taken(desk, found.plan, only_plan=told.plan)
