"""What a grantee's workbook carries hidden: whose it is, what each cell holds, and a seal over both."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ppa_desk.exchange.answers.ours import hidden_rows
from ppa_desk.exchange.reading.book import Book
from ppa_desk.forms.ident import HIDDEN


@dataclass(frozen=True, slots=True)
class Mark:
    """A cell: its sheet, row and column from 1; what it is for, of which record; what stood in it when it went out.

    `what` is "locked" for a cell that is only shown.
    """

    sheet: str
    row: int
    column: int
    what: str
    record: int
    shown: str = ""

    def told(self) -> list[str]:
        """Return the mark as a row of the hidden sheet."""
        return ["figure", self.sheet, str(self.row), str(self.column), self.what, str(self.record), f"={self.shown}"]


@dataclass(frozen=True, slots=True)
class Marks:
    """What the hidden sheet of a workbook says."""

    values: Mapping[str, str] = field(default_factory=dict)
    cells: tuple[Mark, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether nothing of it was changed since the workbook went out."""
        return self.values.get("seal") == seal(self.values, self.cells)


def seal(values: Mapping[str, str], cells: Sequence[Mark]) -> str:
    """Return the hash of what is hidden."""
    told = [[name, values[name]] for name in sorted(values) if name != "seal"] + [one.told() for one in cells]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


def read(book: Book) -> Marks | None:
    """Return what a workbook carries; None where it is none of ours."""
    hidden = book.sheet(HIDDEN)
    if hidden is None:
        return None
    rows = hidden_rows(hidden)
    values = {row[0]: row[1] for row in rows if len(row) == 2}
    cells = tuple(found for row in rows if (found := _mark(row)) is not None)
    return Marks(values, cells) if "obligation" in values else None


def _mark(row: Sequence[str]) -> Mark | None:
    if len(row) != 7 or row[0] != "figure" or not all(one.isdecimal() for one in (row[2], row[3], row[5])):
        return None
    return Mark(row[1], int(row[2]), int(row[3]), row[4], int(row[5]), row[6].removeprefix("="))
