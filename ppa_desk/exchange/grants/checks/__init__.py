"""What to look at before grants are published: what is likely wrong, and what would make them more useful."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from ppa_desk.exchange.grants.checks import accuracy, across, usefulness
from ppa_desk.exchange.grants.checks.finding import Finding as Finding
from ppa_desk.exchange.grants.checks.finding import Weight as Weight
from ppa_desk.exchange.grants.standard import Path
from ppa_desk.exchange.grants.table import Cell

Cells = Callable[[int, Path], Cell]


def look(records: Sequence[Mapping[str, Any]], cell: Cells, today: date) -> list[Finding]:
    """Return what was found, the critical first; `cell` says where a value of a record, counted from 0, stands."""
    found = []
    for check in (*accuracy.CHECKS, *usefulness.CHECKS):
        told = [check.look(record, today) for record in records]
        relevant = sum(one is not None for one in told)
        hits = [(number, paths) for number, paths in enumerate(told) if paths]
        if hits:
            cells = tuple(cell(number, path) for number, paths in hits for path in paths)
            found.append(Finding(check.key, check.weight, len(hits), relevant, cells))
    found += across.look(records, cell)
    order = list(Weight)
    return sorted(found, key=lambda one: order.index(one.weight))


def all_checks() -> tuple[tuple[str, Weight], ...]:
    """Return every check that there is, with its weight."""
    single = tuple((one.key, one.weight) for one in (*accuracy.CHECKS, *usefulness.CHECKS))
    return single + across.CHECKS
