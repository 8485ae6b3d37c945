"""A finding: which check, how many grants of how many, and the cells."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from ppa_desk.exchange.grants.standard import Path
from ppa_desk.exchange.grants.table import Cell, cell_name

SHOWN = 6
"""How many cells a sentence names."""


class Weight(StrEnum):
    """How much a finding weighs."""

    CRITICAL = "critical"
    ACCURACY = "accuracy"
    USEFULNESS = "usefulness"


Look = Callable[[Mapping[str, Any], date], list[Path] | None]
"""Returns where in a record something is to be looked at; None where the check does not concern it."""


@dataclass(frozen=True, slots=True)
class Check:
    """A check of one record."""

    key: str
    weight: Weight
    look: Look


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found. A cell of column 0 is a whole row: what is missing has no cell."""

    key: str
    weight: Weight
    count: int
    of: int
    cells: tuple[Cell, ...]

    @property
    def code(self) -> str:
        """The code of its sentence."""
        return f"grants.check_{self.key}"

    @property
    def values(self) -> dict[str, Any]:
        """The values of its sentence."""
        names = [name_of(one) for one in self.cells[:SHOWN]]
        sheets = [cell[0] for cell in self.cells[:SHOWN]]
        short = [
            name.rpartition("!")[2] if at and sheets[at - 1] == sheets[at] else name for at, name in enumerate(names)
        ]
        more = len(self.cells) - len(names)
        told = ", ".join(short) + (f" (+{more})" if more else "")
        return {"count": self.count, "of": self.of, "percent": percent(self.count, self.of), "cells": told}


def name_of(cell: Cell) -> str:
    """Return what a cell is called; a whole row by its number."""
    sheet, row, column = cell
    return cell_name(cell) if column else f"{sheet}!{row}" if sheet else str(row)


def percent(count: int, of: int) -> int:
    """Return a share in whole per cent, never 0 for some nor 100 for less than all."""
    if not of:
        return 0
    share = round(100 * count / of)
    return min(max(share, 1), 99 if count < of else 100)
