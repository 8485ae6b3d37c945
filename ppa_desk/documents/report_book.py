"""A report as a workbook: what it says, its indicators with live formulas, a sheet for the tables of each block."""

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from typing import Any

from ppa_desk.documents import tracking_book
from ppa_desk.documents.sheet import LINE, Book, Share, Told, lines_of, rows_of, words_of
from ppa_desk.documents.tracking_sheet import cell_of, format_number
from ppa_desk.services.content import Block, Bullets, DocumentContent, Heading, Item, KeyFacts, Paragraph, Table
from ppa_desk.services.desk import Desk
from ppa_desk.services.report_words import Words
from ppa_desk.services.results.reports.draft import Draft
from ppa_desk.services.results.reports.printed import Told as Figure
from ppa_desk.services.results.telling import FIGURES, Teller

NAMES = {
    "en": ("Report", "Figure codes", ("Code", "Indicator", "What", "Figure", "As told")),
    "fr": ("Rapport", "Codes des chiffres", ("Code", "Indicateur", "Quoi", "Chiffre", "Tel qu’écrit")),
}
FIRST, OTHER = 44, 20
"""How wide the first column of a table is, and the others."""


def write(desk: Desk, draft: Draft, today: date | None = None) -> bytes:
    """Write a report: all of it that is words on its first sheet, its tables and figures on those after it."""
    content, asked = draft.content, draft.asked
    first, codes, head = NAMES[content.language]
    book = Book(content.title, content.author)
    _told(book, first, content)
    tracked = desk.results.tracking.of(
        asked.framework, asked.period.until, content.language, submitted=asked.submitted, shape=asked.shape.get("id")
    )
    bands = desk.results.table.frame(asked.framework).bands
    words = Words(tracking_book.KIND, content.language)
    tracking_book.add_figures(book, desk, tracked, words, bands, asked.shape.get("id"))
    for heading, tables in _tables(content.blocks):
        _table_sheet(book, heading, tables, content)
    _codes(book, codes, head, draft.figures, Teller(content.language))
    return book.bytes()


def _told(book: Book, name: str, content: DocumentContent) -> None:
    page = book.sheet(name, (30, 110))
    page.append([Told(content.title, "title")], height=24)
    page.append([Told(content.subtitle, "mark")])
    if content.watermark:
        page.append([Told(content.watermark, "mark")])
    for label, text, look in _lines(content.blocks):
        lines = max(lines_of(text, 110), lines_of(label, 30))
        page.append([Told(label, look), Told(text, "text")], height=LINE * lines if lines > 1 else None)
    page.finish()


def _lines(blocks: Iterable[Block]) -> Iterator[tuple[str, str, str]]:
    """The words of a report, each with what stands before them."""
    for block in blocks:
        if isinstance(block, Heading):
            yield "", "", "mark"
            yield block.text, "", "mark"
        elif isinstance(block, KeyFacts):
            yield from ((label, words_of(text), "strong") for label, text in block.rows)
        elif isinstance(block, Paragraph):
            yield block.lead, words_of(block.runs), "strong"
        elif isinstance(block, Bullets):
            yield from (("", line, "text") for item in block.items for line in _bullet(item))


def _bullet(item: Item, depth: int = 0) -> Iterator[str]:
    yield f"{'    ' * depth}• {words_of(item.runs)}"
    for below in item.below:
        yield from _bullet(below, depth + 1)


def _tables(blocks: Iterable[Block]) -> Iterator[tuple[str, list[Table]]]:
    """The tables under each heading of the first level."""
    heading, found = "", list[Table]()
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            if found:
                yield heading, found
            heading, found = block.text, []
        elif isinstance(block, Table):
            found.append(block)
    if found:
        yield heading, found


def _table_sheet(book: Book, heading: str, tables: list[Table], content: DocumentContent) -> None:
    count = max(len(row) for table in tables for row in (table.head, *table.rows))
    widths = [FIRST, *[OTHER] * (count - 1)]
    page = book.sheet(heading or content.title, widths, head=3 if len(tables) == 1 else 0)
    page.append([Told(heading or content.title, "title")], height=24)
    for table in tables:
        page.append([Told(table.caption, "mark")])
        for nr, row in enumerate(rows_of(table, content.language)):
            look = "head" if nr == 0 else "text"
            lines = max(map(lines_of, row, widths), default=1)
            page.append([Told(one, look) if isinstance(one, str) and one else one for one in row],
                        height=LINE * lines if lines > 1 else None)  # fmt: skip
        if len(tables) > 1:
            page.append([])
    page.finish()


def _codes(book: Book, name: str, head: tuple[str, ...], figures: Iterable[Figure], teller: Teller) -> None:
    """Every figure of the report by the code that leads to what is behind it."""
    page = book.sheet(name, (24, 50, 44, 16, 24), head=3, repeat="3:3")
    page.append([Told(name, "title")], height=24)
    page.append([])
    page.append([Told(one, "head") for one in head])
    words = Words(FIGURES, teller.language)
    for one in figures:
        what = words(f"what.{one.ref.what}")
        page.append([one.ref.code, Told(f"{one.line.code} {teller.name(one.line)}", "text"), Told(what, "text"),
                     _number(one, words), one.text])  # fmt: skip
    page.finish()


def _number(one: Figure, words: Words) -> Any:
    if one.number is None:
        return None
    if one.ref.what in "SPH":
        return Share(Fraction(one.number))
    return Told(cell_of(one.number, one.line.measure), "number", format_number(one.line, words))
