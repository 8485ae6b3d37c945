"""What a file of grants tells, whatever its format: records as the standard lays them out, each value with its cell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ppa_desk.exchange.grants.standard import Path, leaves
from ppa_desk.exchange.plan import Place, Reason

Cell = tuple[str, int, int]
"""Where a value stands: sheet, row and column, both counted from 1."""


@dataclass(slots=True)
class Original:
    """One grant as a file tells it: the record, where it stands, and the cell of every value."""

    place: Place
    record: dict[str, Any]
    rest: dict[str, str] = field(default_factory=dict)
    """What stands in columns of its own, by their headers."""
    cells: dict[Path, Cell] = field(default_factory=dict)
    reasons: list[Reason] = field(default_factory=list)
    refused: bool = False
    further: list[Place] = field(default_factory=list)
    """Rows that belong to the same grant."""

    @property
    def identifier(self) -> str:
        """The identifier as it is compared."""
        told = self.record.get("id")
        return " ".join(told.split()) if isinstance(told, str) else ""

    def where(self, *path: str | int) -> str:
        """Return the name of a value's cell, such as F12, with its sheet where there is one; the field in JSON."""
        cell = self.cells.get(path)
        if cell is None:
            return f"{self.place.column}{'/'.join(map(str, path))}" if self.place.column else str(self.place.row)
        return cell_name(cell)

    def values(self) -> list[tuple[Path, Any]]:
        """Return all values with where they stand in the record."""
        return list(leaves(self.record))


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds. `format` is 360giving or list; `header` tells what each guessed column was taken for."""

    format: str
    originals: Sequence[Original]
    notes: tuple[tuple[Place, tuple[Reason, ...]], ...] = ()
    unclear: tuple[tuple[str, str, Path], ...] = ()
    """Columns that may tell one of several things: their letter, their header, what they were taken for."""
    currencies: Mapping[Path, str] = field(default_factory=dict)
    """What headers tell of the currency of amounts."""
    french: bool = False


def cell_name(cell: Cell) -> str:
    """Return what a spreadsheet calls a cell, after its sheet where that has a name."""
    sheet, row, column = cell
    return f"{sheet}!{letters(column)}{row}" if sheet else f"{letters(column)}{row}"


def letters(column: int) -> str:
    """Return the letters of a column counted from 1."""
    told = ""
    while column:
        column, rest = divmod(column - 1, 26)
        told = chr(65 + rest) + told
    return told
