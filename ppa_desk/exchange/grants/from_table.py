"""Grants out of spreadsheets: the standard's, with its extra sheets and further rows, and lists of any make."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from ppa_desk.exchange.grants import headers
from ppa_desk.exchange.grants.headers import Column
from ppa_desk.exchange.grants.merging import join
from ppa_desk.exchange.grants.standard import Path, plain_header, put, title_of
from ppa_desk.exchange.grants.table import Found, Original, letters
from ppa_desk.exchange.plan import Place, Reason
from ppa_desk.exchange.reading.book import Book, Sheet
from ppa_desk.model.fold import fold

_LOCAL = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?")
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")
_GROUPED = re.compile(r"-?[1-9]\d{0,2}\.\d{3}")
_FRENCH = frozenset({
    "montant", "titre", "devise", "beneficiaire", "bailleur", "pays", "date", "de", "debut", "fin", "projet", "statut",
    "objet", "intitule",
})  # fmt: skip


def parse(book: Book) -> Found | None:
    """Return the grants of a workbook or table; None where no sheet has a header that is understood."""
    sheets = [(sheet, *headers.find(sheet.rows)) for sheet in book.sheets if sheet.name.strip().lower() != "meta"]
    known = [(sheet, at, columns) for sheet, at, columns in sheets if columns]
    if not known:
        return None
    every = [column for _, _, columns in known for column in columns]
    standard = any(one.path == ("id",) and one.exact for one in every)
    standard = standard and sum(one.exact and len(one.path) > 1 for one in every) > 1
    reader = _Reader(book, standard)
    for sheet, at, columns in known:
        reader.take(sheet, at, columns)
    for sheet, _, columns in sheets:
        if not columns and any(map(any, sheet.rows)):
            reader.notes.append((Place(book.name, sheet.name), (Reason("grants.sheet_left", {"sheet": sheet.name}),)))
    return reader.done(every)


class _Reader:
    """Reads sheet by sheet; rows of one grant come together."""

    def __init__(self, book: Book, standard: bool) -> None:
        self._file, self._standard = book.name, standard
        self._several = len(book.sheets) > 1
        self._originals: list[Original] = []
        self._known: dict[str, Original] = {}
        self.notes: list[tuple[Place, tuple[Reason, ...]]] = []
        self._unclear: list[tuple[str, str, Path]] = []

    def take(self, sheet: Sheet, at: int, columns: Sequence[Column]) -> None:
        """Read one sheet below its header."""
        header = sheet.rows[at]
        self._tell(sheet, at, columns)
        used = {column.at for column in columns}
        own = [(place, text) for place, text in enumerate(header) if text.strip() and place not in used]
        name = sheet.name if self._several else ""
        for number, row in enumerate(sheet.rows[at + 1 :], at + 2):
            if any(cell.strip() for cell in row):
                dates = {at for at in used if (number - 1, at) in sheet.dates}
                self._row(name, number, row, columns, own, dates)

    def _tell(self, sheet: Sheet, at: int, columns: Sequence[Column]) -> None:
        """Say what each column was taken for that has not the standard's own title."""
        told = []
        for one in columns:
            values = {"column": letters(one.at + 1), "header": one.header.strip(), "title": title_of(one.path)}
            if one.unclear:
                self._unclear.append((letters(one.at + 1), one.header.strip(), one.path))
            if not one.exact:
                told.append(Reason("grants.header_guessed", values))
        if told:
            self.notes.append((Place(self._file, sheet.name, at + 1), tuple(told)))

    def _row(
        self, sheet: str, number: int, row: Sequence[str], columns: Sequence[Column], own: list[tuple[int, str]],
        dates: set[int],
    ) -> None:  # fmt: skip
        place = Place(self._file, sheet, number)
        one = Original(place, {})
        for column in columns:
            text = row[column.at] if column.at < len(row) else ""
            if text.strip():
                for path, value in self._values(column, text, column.at in dates):
                    put(one.record, path, value)
                    one.cells[path] = (sheet, number, column.at + 1)
        one.rest = {text: row[at] for at, text in own if at < len(row) and row[at].strip()}
        if _is_total(row, one):
            one.reasons.append(Reason("grants.total_row"))
            one.refused = True
        elif not one.record:
            one.reasons.append(Reason("grants.empty_row"))
            one.refused = True
        first = self._known.setdefault(one.identifier, one) if one.identifier else one
        if first is one:
            self._originals.append(one)
        else:
            join(first, one)

    def _values(self, column: Column, text: str, date: bool) -> Iterator[tuple[Path, Any]]:
        """Return what a cell holds: a number where one stands, a list where one is told."""
        if isinstance(column.path[-1], int):
            told = [part.strip() for part in text.split(";") if part.strip()]
            yield from (((*column.path[:-1], at), part) for at, part in enumerate(told, column.path[-1]))
        elif column.kind == "number" and _NUMBER.fullmatch(text.strip()) and not self._in_two_ways(text):
            number = float(text)
            yield column.path, int(number) if number == int(number) and "e" not in text.lower() else number
        elif column.kind in ("day", "month", "moment") and self._standard and (date or _LOCAL.fullmatch(text)):
            yield column.path, f"{text}T00:00:00+00:00" if date else f"{text}+00:00"
        else:
            yield column.path, text

    def _in_two_ways(self, text: str) -> bool:
        """Whether a list may mean thousands by the point."""
        return not self._standard and bool(_GROUPED.fullmatch(text.strip()))

    def done(self, every: Sequence[Column]) -> Found:
        """Return everything that was read."""
        currencies = {one.path: one.currency for one in every if one.currency}
        words = {word for one in every for word in fold(one.header).split()}
        french = not self._standard and len(words & _FRENCH) > 1
        kind = "360giving" if self._standard else "list"
        return Found(kind, self._originals, tuple(self.notes), tuple(self._unclear), currencies, french)


def _is_total(row: Sequence[str], one: Original) -> bool:
    first = next((cell for cell in row if cell.strip()), "")
    total = plain_header(first) in headers.known()["words"]["total"]
    return total and not {"description", "recipientOrganization"} & one.record.keys()
