"""The tracking table of 600 indicators in 12 quarters as a workbook, against bare openpyxl writing its cells."""

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import openpyxl

from ppa_desk.documents import tracking_book
from ppa_desk.documents.sheet import Book
from ppa_desk.services.desk import Desk
from ppa_desk.services.report_words import Words
from ppa_desk.services.results.periods import Period, calendar
from tests.benchmarks.measure import Figure, against
from tests.benchmarks.writing import fresh

INDICATORS = 600
WHOLE = Period(date(2024, 1, 1), date(2026, 12, 31))


def figures() -> Iterator[Figure]:
    """Measure the writing; what is written is gathered before."""
    with TemporaryDirectory() as name:
        desk = Desk(fresh(Path(name)))
        framework = _filled(desk)
        tracked = desk.results.tracking.of(framework, WHOLE.until, "en")
        words, bands = Words(tracking_book.KIND, "en"), desk.results.table.frame(framework).bands

        def ours() -> bytes:
            book = Book("Tracking", "")
            tracking_book.add_figures(book, desk, tracked, words, bands)
            return book.bytes()

        cells = _cells(ours())
        count = sum(value is not None for _, rows in cells for row in rows for value, *_ in row)
        about = f"a tracking table of {INDICATORS} indicators, {count:,} cells"
        yield against(f"{about}, against bare openpyxl writing the same cells", ours, lambda: _bare(cells), 1.5)
        desk.store.close()


def _cells(data: bytes) -> list[tuple[str, list[list[Any]]]]:
    """What is in a workbook: each cell with its look."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    return [
        (page.title, [[(one.value, one.font.b, one.number_format) for one in row] for row in page.iter_rows()])
        for page in book
    ]


def _bare(cells: list[tuple[str, list[list[Any]]]]) -> bytes:
    """The same cells with the same fonts and formats, as openpyxl is told them cell by cell."""
    from openpyxl.styles import Font

    book, bold = openpyxl.Workbook(), Font(bold=True)
    book.remove(book.active)
    for title, rows in cells:
        page = book.create_sheet(title)
        for nr, row in enumerate(rows, 1):
            for at, (value, strong, shown) in enumerate(row, 1):
                if value is None:
                    continue
                cell = page.cell(nr, at, value)
                if strong:
                    cell.font = bold
                if shown != "General":
                    cell.number_format = shown
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _filled(desk: Desk) -> int:
    """A framework of indicators with a target and a value a quarter, some of them of two grants."""
    periods = calendar(WHOLE, "quarterly")
    with desk.store.unit("test") as unit:
        framework = unit.add("framework", {"key": "f", "title_en": "F", "since": WHOLE.since, "until": WHOLE.until})
        result = unit.add("result", {"framework_id": framework, "nr": 1, "code": "1", "statement_en": "Change"})
        made = unit.add_all("indicator", [
            {"result_id": result, "nr": at, "code": f"1.{at}", "name_en": f"People reached in programme {at}",
             "unit_en": "people", "frequency": "quarterly", "over_time": "sum" if at % 3 else "last"}
            for at in range(INDICATORS)
        ])  # fmt: skip
        spans = [{"since": one.since, "until": one.until} for one in periods]
        unit.add_all("indicator_target", [
            {"indicator_id": one, "value": 100_000_000, **span} for one in made for span in spans
        ])  # fmt: skip
        unit.add_all("indicator_value", [
            {"indicator_id": one, "value": (one * at % 130) * 1_000_000, "status": "approved", **span}
            for one in made for at, span in enumerate(spans)
        ])  # fmt: skip
    return framework
