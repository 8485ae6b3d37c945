"""A file as tables of text, and why one cannot be read."""

from dataclasses import dataclass
from typing import Any

from ppa_desk.errors import DeskError

MOST_BYTES, MOST_UNPACKED, MOST_RATIO, MOST_MEMBERS = 200_000_000, 1_000_000_000, 120, 2_000
MOST_COLUMNS, MOST_ROWS = 4_000, 1_048_576


class Unreadable(DeskError):
    """A file cannot be read; `name` is its name, the code says why."""

    def __init__(self, reason: str, name: str, **values: object) -> None:
        self.code = f"file.{reason}"
        super().__init__(name=name, **values)

    def __reduce__(self) -> tuple[object, ...]:
        values = dict(self.values)
        return _again, (self.code.partition(".")[2], values.pop("name"), values)


def _again(reason: str, name: str, values: dict[str, object]) -> Unreadable:
    return Unreadable(reason, name, **values)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: rows of cells, without the empty ones at the end of each."""

    name: str
    rows: list[list[str]]
    dates: frozenset[tuple[int, int]] = frozenset()
    """Row and column, counted from 0, of the cells that hold a day as a date and not as text."""


@dataclass(frozen=True, slots=True)
class Book:
    """A file's tables; a filled-in PDF's fields; what a JSON file holds as `data`; `notes` worth saying about it."""

    name: str
    kind: str
    sheets: tuple[Sheet, ...] = ()
    sha256: str = ""
    encoding: str = ""
    delimiter: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    data: Any = None

    def sheet(self, name: str) -> Sheet | None:
        """Return a sheet by its name, whatever its case."""
        return next((one for one in self.sheets if one.name.strip().lower() == name.lower()), None)
