"""CSV and its relatives: the encoding and the separator are found by looking."""

import csv
import io

from ppa_desk.exchange.reading.book import MOST_COLUMNS, MOST_ROWS, Book, Sheet, Unreadable

MARK = "\ufeff"
"""The byte order mark; a file that was saved twice may begin with two."""
_SEPARATORS = (",", ";", "\t", "|")
csv.field_size_limit(10_000_000)


def read(name: str, data: bytes) -> Book:
    """Read a table of separated values. Unreadable."""
    text, encoding = decoded(data)
    if not text.strip():
        raise Unreadable("empty", name)
    delimiter = _delimiter(text)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise Unreadable("damaged", name, why=str(error)) from error
    if line := _left_open(text, delimiter):
        raise Unreadable("open_quote", name, line=line)
    if len(rows) > MOST_ROWS or max(map(len, rows)) > MOST_COLUMNS:
        raise Unreadable("too_large", name, most=f"{MOST_ROWS} × {MOST_COLUMNS}")
    return Book(name, "csv", (Sheet("", rows),), encoding=encoding, delimiter=delimiter)


def _left_open(text: str, delimiter: str) -> int:
    """Return the line on which a quote begins that nothing ends, so that it swallows all that follows; 0 for none."""
    rows, line = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True), 0
    try:
        for _ in rows:
            line = rows.line_num
    except csv.Error as error:
        return line + 1 if "end of data" in str(error) else 0
    return 0


def decoded(data: bytes) -> tuple[str, str]:
    """Return the text that octets stand for, and the encoding they were taken to be in."""
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace").replace("\0", ""), encoding
    try:
        text, encoding = data.decode("utf-8").lstrip(MARK), "utf-8"
    except UnicodeDecodeError:
        text, encoding = data.decode("cp1252", "replace"), "cp1252"
    return (text.replace("\0", "") if "\0" in text else text), encoding


def _delimiter(text: str) -> str:
    """Return the separator that cuts the first lines into most cells, all alike; a comma where none does."""
    head = text[:20_000]
    best, most = ",", (0, 0)
    for sign in _SEPARATORS:
        rows = list(csv.reader(io.StringIO(head, newline=""), delimiter=sign))[:20]
        widths = [len(row) for row in rows[: max(len(rows) - 1, 1)] if row]
        if widths and widths[0] > 1:
            alike = sum(width == widths[0] for width in widths)
            if (found := (alike * 100 // len(widths), widths[0])) > most:
                best, most = sign, found
    return best
