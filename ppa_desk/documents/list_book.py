"""A list as it is shown, as a workbook or as CSV: same columns, rows, order; dates and numbers stay what they are."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any

from ppa_desk.documents.sheet import Book, Told
from ppa_desk.model import quantity
from ppa_desk.model.kinds import Field
from ppa_desk.services.grants.dossier_tables import written

Row = Sequence[Any]
Step = Callable[[int, int], None]
EVERY = 500
"""Rows between two reports of how far it is."""
LOOKED_AT = 200
"""Rows by which the widths of columns are chosen."""
NARROWEST, WIDEST = 8, 48
"""Letters across a column, at least and at most."""


def workbook(title: str, author: str, head: Sequence[str], rows: Iterable[Row], count: int, step: Step) -> bytes:
    """Return a list as a workbook with its head in sight."""
    told = iter(_counted(rows, count, step))
    first = list(islice(told, LOOKED_AT))
    book = Book(title, author)
    sheet = book.sheet(title, _widths(head, first), head=1, repeat="1:1")
    sheet.append([Told(one, "head") for one in head])
    for row in (*first, *told):
        sheet.append(row)
    sheet.finish()
    return book.bytes()


def separated(_title: str, _author: str, head: Sequence[str], rows: Iterable[Row], count: int, step: Step) -> bytes:
    """Return a list as CSV that spreadsheets open as UTF-8, with no cell they would run."""
    return written(head, _counted(rows, count, step))


WRITERS = {".xlsx": workbook, ".csv": separated}
"""What writes a file of which ending."""


def write(
    path: Path, title: str, author: str, head: Sequence[str], rows: Iterable[Row], count: int, step: Step
) -> None:
    """Write a list to a file of one of these endings: whole, or nothing."""
    data = WRITERS[path.suffix.lower()](title, author, head, rows, count, step)
    fresh = path.with_name(path.name + ".part")
    fresh.write_bytes(data)
    fresh.replace(path)


def number(millionths: int) -> int | Decimal:
    """Return a number of an own field as a spreadsheet keeps it."""
    whole, part = divmod(millionths, quantity.SCALE)
    return whole if not part else Decimal(millionths) / quantity.SCALE


def _counted(rows: Iterable[Row], count: int, step: Step) -> Iterator[Row]:
    for at, row in enumerate(rows):
        if at % EVERY == 0:
            step(at, count)
        yield row
    step(count, count)


def _widths(head: Sequence[str], rows: Sequence[Row]) -> list[int]:
    cells = zip(*rows, strict=True) if rows else [()] * len(head)
    return [min(max(NARROWEST, len(title) + 2, *map(_width, column), 0), WIDEST)
            for title, column in zip(head, cells, strict=True)]  # fmt: skip


def _width(value: Any) -> int:
    return 12 if isinstance(value, date) else len(str(value or "")) + 2


def cell(spec: Field, value: Any, told: Callable[[Field, Any], str]) -> Any:
    """Return a value as a file keeps it: dates and numbers as such, anything else as it is told."""
    if value is None or value == "":
        return None
    if isinstance(value, date):
        return value
    if isinstance(value, int) and spec.type in ("quantity", "number"):
        return number(value) if spec.type == "quantity" else value
    return told(spec, value)
