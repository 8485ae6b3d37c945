"""What a check finds, and where: sheet, row and cell, as one would look for it in the workbook."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Place:
    """A cell of a form's workbook, rows counted from 1; 0 and empty where it is not one cell."""

    sheet: str = ""
    row: int = 0
    column: str = ""
    letter: str = ""
    question: str = ""

    @property
    def cell(self) -> str:
        """The cell as a spreadsheet names it: "survey!F12"."""
        if not self.row:
            return self.sheet
        return f"{self.sheet}!{self.letter}{self.row}" if self.letter else f"{self.sheet}, {self.row}"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: its sentence is the note of that code, filled with the values."""

    code: str
    values: Mapping[str, Any] = field(default_factory=dict, hash=False)
    severity: str = "error"
    place: Place = Place()
