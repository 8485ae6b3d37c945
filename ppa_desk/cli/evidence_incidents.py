"""`ppa-desk evidence import-incidents`: tables of incidents, planned row by row, taken in as one step."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ppa_desk.cli.meetings_zoom import answers, taken


def add(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command."""
    take = command("import-incidents", incidents, "take in tables of incidents: Excel or CSV", "file…")
    take.add_argument("--plan", action="store_true", help="only say what would be done")
    take.add_argument("--answer", action="append", default=[], metavar="KEY=ANSWER", help="answer what the plan asks")


def incidents(told: Any, opens: Callable[..., Any]) -> int:
    """Plan, print the plan, and apply it unless only the plan was asked for."""
    from ppa_desk.exchange.evidence.incidents import plan

    with opens(told, read_only=told.plan) as desk:
        found = plan(desk, [Path(file) for file in told.file], answers(told))
        return taken(desk, found.plan, only_plan=told.plan)
