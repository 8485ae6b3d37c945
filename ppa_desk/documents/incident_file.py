"""Incidents as a file of others: a workbook with what is said on it, or plain rows with a note beside them."""

import csv
import io

from ppa_desk.documents.sheet import Book
from ppa_desk.services.evidence.sharing.exports import Table
from ppa_desk.services.surveys.letters import safe_cell

NAME = {"en": "Incidents", "fr": "Incidents"}
NOTES = {"en": "Read first", "fr": "À lire d’abord"}


def workbook(table: Table, author: str) -> bytes:
    """Return a workbook: what one must know first, then the rows. It names the office, nobody else."""
    book = Book(f"{NAME[table.language]} · {table.edition}", author)
    book.table(NOTES[table.language], [[NOTES[table.language]], *([one] for one in table.told)], (110,))
    book.table(NAME[table.language], [list(table.head), *map(list, table.rows)], head=True)
    return book.bytes()


def separated(table: Table) -> bytes:
    """Return plain rows with commas, as programs read them; no cell is taken for a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for row in (table.head, *table.rows):
        writer.writerow(safe_cell(str(cell)) for cell in row)
    return out.getvalue().encode("utf-8-sig")


def note(table: Table) -> bytes:
    """Return what is said with plain rows, as text to lie beside them."""
    return ("\r\n\r\n".join(table.told) + "\r\n").encode("utf-8-sig")
