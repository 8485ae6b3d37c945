"""Workbooks (.xlsx), read cell by cell as text, after a look at what the archive would unpack to."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from ppa_desk.exchange.reading.book import (
    MOST_COLUMNS,
    MOST_MEMBERS,
    MOST_RATIO,
    MOST_ROWS,
    MOST_UNPACKED,
    Book,
    Sheet,
    Unreadable,
)
from ppa_desk.exchange.reading.cells import Cells, Row

MOST_BLANK = 100_000
"""How many blank rows may come before one that is not."""
_LOCKED = b"\xd0\xcf\x11\xe0"
"""How an old or password-protected Office file begins."""


def check(name: str, data: bytes) -> None:
    """Refuse an archive that is none, is locked, or would unpack to too much. Unreadable."""
    if data.startswith(_LOCKED):
        raise Unreadable("locked", name)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise Unreadable("damaged", name, why=str(error)) from error
    unpacked = sum(one.file_size for one in members)
    squeezed = any(one.file_size > 5_000_000 and one.file_size > one.compress_size * MOST_RATIO for one in members)
    if unpacked > MOST_UNPACKED or len(members) > MOST_MEMBERS or squeezed:
        raise Unreadable("bomb", name)
    if not any(one.filename == "xl/workbook.xml" for one in members):
        raise Unreadable("damaged", name, why="no xl/workbook.xml")


def read(name: str, data: bytes) -> Book:
    """Read every sheet of a workbook. Unreadable. To be run in a process of its own."""
    check(name, data)
    try:
        sheets = tuple(_sheet(name, title, rows) for title, rows in Cells(data).sheets())
    except Unreadable:
        raise
    except MemoryError as error:
        raise Unreadable("too_large", name, most="") from error
    except Exception as error:  # openpyxl raises whatever a damaged part makes it stumble over
        raise Unreadable("damaged", name, why=f"{type(error).__name__}: {error}"[:200]) from error
    if not any(sheet.rows for sheet in sheets):
        raise Unreadable("empty", name)
    return Book(name, "xlsx", sheets)


def _sheet(name: str, title: str, told: Iterator[Row]) -> Sheet:
    rows: list[list[str]] = []
    dates: set[tuple[int, int]] = set()
    for number, values in told:
        cells = [text_of(value) for value in values]
        while cells and not cells[-1]:
            cells.pop()
        if not cells:
            continue
        if len(cells) > MOST_COLUMNS or number > MOST_ROWS or number - len(rows) > MOST_BLANK:
            raise Unreadable("far_cell", name, sheet=title, cell=f"{_letters(len(cells))}{number}")
        rows.extend([] for _ in range(number - 1 - len(rows)))
        rows.append(cells)
        days = (at for at, value in enumerate(values) if isinstance(value, date) and len(cells[at]) == 10)
        dates.update((number - 1, at) for at in days)
    return Sheet(title, rows, frozenset(dates))


def text_of(value: Any) -> str:
    """Return a cell's value as text: dates in ISO, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time(0) else value.isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)


def _letters(number: int) -> str:
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(number))
