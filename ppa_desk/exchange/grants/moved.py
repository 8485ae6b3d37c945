"""A column that stands elsewhere than it did when a workbook went out: found by what its locked cells showed."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ppa_desk.exchange.grants.marks import Mark
from ppa_desk.exchange.reading.book import Book

Moved = tuple[str, int, int]
"""A sheet, and the column that stood there and where it stands now, counted from 1."""


def moved(book: Book, marks: Sequence[Mark]) -> Iterator[Moved]:
    """Go through the sheets in which a column was moved, the first one of each."""
    shown: dict[tuple[str, int], list[Mark]] = defaultdict(list)
    for mark in marks:
        if mark.what == "locked" and mark.shown.strip():
            shown[mark.sheet, mark.column].append(mark)
    told: set[str] = set()
    for (name, column), cells in shown.items():
        now = _now(book, name, column, cells)
        if now and name not in told:
            told.add(name)
            yield name, column, now


def _now(book: Book, name: str, column: int, cells: Sequence[Mark]) -> int:
    """Where a column stands now; 0 where it stands as it did, or is not found again whole."""
    sheet = book.sheet(name)
    if sheet is None or any(_text(sheet.rows, one.row, column) == one.shown.strip() for one in cells):
        return 0
    widest = max((len(row) for row in sheet.rows), default=0)
    for other in range(1, widest + 1):
        if all(_text(sheet.rows, one.row, other) == one.shown.strip() for one in cells):
            return other
    return 0


def _text(rows: Sequence[Sequence[str]], row: int, column: int) -> str:
    cells = rows[row - 1] if row <= len(rows) else []
    return cells[column - 1].strip() if column <= len(cells) else ""
