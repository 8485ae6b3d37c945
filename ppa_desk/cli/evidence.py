"""`ppa-desk evidence`: what the Secretariat does with evidence, without a window."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from ppa_desk.cli import (
    evidence_incidents,
    evidence_initiatives,
    evidence_participation,
    evidence_plans,
    evidence_sharing,
    evidence_sites,
)
from ppa_desk.cli.members import group

Opens = Callable[..., AbstractContextManager[Any]]


def add(commands: Any, opens: Opens) -> None:
    """Add the commands; `opens` opens the workspace that was named."""
    evidence = group(
        commands, "evidence", "list the register of initiatives, take incidents in, share them safely", opens
    )
    evidence_sharing.add(evidence)
    evidence("list", listed, "list the initiatives of the register with their keys")
    evidence_initiatives.add(evidence)
    evidence_incidents.add(evidence)
    evidence_participation.add(evidence)
    evidence_plans.add(evidence)
    evidence_sites.add(evidence)


def listed(told: Any, opens: Opens) -> None:
    """Print the initiatives, one a line: key, type, name."""
    with opens(told, read_only=True) as desk:
        listing = desk.evidence.initiatives.listing
        rows = listing.rows(numbers := listing.ids(sort="name"))
        for row in (rows[number] for number in numbers):
            print(f"{row.key}  {row.kind or '—'}  {row.name_en or row.name_fr}")
