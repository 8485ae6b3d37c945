"""The logframe as a PDF, a Word file or a workbook, from the same content."""

from datetime import date
from pathlib import Path

from ppa_desk.documents import pdf, word
from ppa_desk.documents.sheet import LINE, Book, Told, lines_of, tables, words_of
from ppa_desk.services.content import DocumentContent, Language
from ppa_desk.services.desk import Desk

KINDS = (".pdf", ".docx", ".xlsx")
WIDTHS = (44, 44, 34, 40)


def write(
    desk: Desk, framework: int, language: Language, today: date, target: Path, shape: int | None = None
) -> None:  # fmt: skip
    """Write the logframe of a framework into a file of the kind its name says. Gone, NotWritten."""
    content = desk.results.logframes.draft(framework, language, today, shape)
    kind = target.suffix.lower()
    if kind == ".docx":
        word.write(content, target)
    elif kind == ".xlsx":
        pdf.save(target, book_of(content))
    else:
        pdf.write(content, target)


def book_of(content: DocumentContent) -> bytes:
    """Return the logframe as a workbook: one sheet, a row an indicator."""
    book = Book(content.title, content.author)
    page = book.sheet(content.title, WIDTHS, head=4, repeat="4:4")
    page.append([Told(content.title, "title")], height=24)
    page.append([Told(f"{content.subtitle} · {content.running_foot}", "plain")])
    page.append([])
    for _, table in tables(content.blocks):
        page.append([Told(one, "head") for one in table.head])
        for row in table.rows:
            told = [words_of(cell) for cell in row]
            lines = max(map(lines_of, told, WIDTHS), default=1)
            page.append([Told(one, "text") for one in told], height=LINE * lines if lines > 1 else None)
    page.finish()
    return book.bytes()
