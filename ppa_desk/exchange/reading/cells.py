"""The cells of a workbook: openpyxl knows the book, its long parts, strings and sheets, are heard here as they come.

Objects for every element of them, as openpyxl makes them, take five times as long.
"""

import io
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import IO, Any, NoReturn
from xml.parsers import expat

AT_ONCE = 1 << 16
"""Octets of a part that are read at once."""
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main "
_ROW, _CELL, _STRING, _SOUND = (_MAIN + name for name in ("row", "c", "si", "rPh"))
_WORDS = frozenset({_MAIN + "v", _MAIN + "t"})

Row = tuple[int, list[Any]]
"""The number of a row, counted from 1 and larger than that before, and what its cells hold, None where one is empty."""


class Cells:
    """An opened workbook."""

    def __init__(self, data: bytes) -> None:
        from openpyxl.reader.excel import SHARED_STRINGS, ExcelReader
        from openpyxl.styles.stylesheet import apply_stylesheet

        self._reader = ExcelReader(io.BytesIO(data), read_only=True, data_only=True)
        self._reader.read_manifest()
        self._reader.read_workbook()
        apply_stylesheet(self._reader.archive, self._reader.wb)
        part = self._reader.package.find(SHARED_STRINGS)
        self._strings = list(self._heard(_Strings(), part.PartName[1:])) if part is not None else []

    def sheets(self) -> Iterator[tuple[str, Iterator[Row]]]:
        """Go through the sheets, hidden ones too: what each is called, and its rows."""
        for sheet, part in self._reader.parser.find_sheets():
            if part.target in self._reader.valid_files and "chartsheet" not in part.Type:
                yield str(sheet.name), self._heard(_Rows(self._strings, self._reader.wb), part.target)

    def _heard(self, part: "_Part", path: str) -> Iterator[Any]:
        with self._reader.archive.open(path) as source:
            yield from part.heard(source)


class _Part:
    """A part that is heard word by word. It may define nothing that stands for something else."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._begins
        self._parser.EndElementHandler = self._ends
        self._parser.EntityDeclHandler = _refused
        self._at_begin: dict[str, Callable[[Mapping[str, str]], None]] = {}
        self._at_end: dict[str, Callable[[], None]] = {}
        self._words: list[str] = []
        self._aloud = False
        self._found: list[Any] = []

    def heard(self, source: IO[bytes]) -> Iterator[Any]:
        """Go through what is found. ValueError, ExpatError."""
        while chunk := source.read(AT_ONCE):
            self._parser.Parse(chunk)
            found, self._found = self._found, []
            yield from found
        self._parser.Parse(b"", True)

    def _begins(self, name: str, attributes: Mapping[str, str]) -> None:
        """Listen to words, but not to how they sound."""
        if name in _WORDS:
            if not self._aloud:
                self._parser.CharacterDataHandler = self._words.append
        elif name in self._at_begin:
            self._at_begin[name](attributes)
        elif name == _SOUND:
            self._aloud = True

    def _ends(self, name: str) -> None:
        if name in _WORDS:
            self._parser.CharacterDataHandler = None
        elif name in self._at_end:
            self._at_end[name]()
        elif name == _SOUND:
            self._aloud = False

    def _said(self) -> str:
        """Return what was heard, and forget it."""
        words = "".join(self._words)
        self._words.clear()
        return words


class _Strings(_Part):
    """The texts that cells share."""

    def __init__(self) -> None:
        super().__init__()
        self._at_end = {_STRING: self._take}

    def _take(self) -> None:
        self._found.append(self._said().replace("x005F_", ""))


class _Rows(_Part):
    """The rows of a sheet."""

    def __init__(self, strings: list[str], book: Any) -> None:
        super().__init__()
        self._at_begin = {_CELL: self._begin_cell, _ROW: self._begin_row}
        self._at_end = {_CELL: self._end_cell, _ROW: self._end_row}
        self._strings, self._book = strings, book
        self._dates = {str(style): style in book._timedelta_formats for style in book._date_formats}
        self._cell: Mapping[str, str] = {}
        self._row: list[Any] = []
        self._number = 0

    def _begin_row(self, attributes: Mapping[str, str]) -> None:
        self._number, self._row = max(int(float(attributes.get("r", 0))), self._number + 1), []

    def _end_row(self) -> None:
        self._found.append((self._number, self._row))

    def _begin_cell(self, attributes: Mapping[str, str]) -> None:
        self._cell = attributes
        self._words.clear()

    def _end_cell(self) -> None:
        row, where = self._row, self._cell.get("r")
        at = _column(where.rstrip("0123456789")) - 1 if where else len(row)
        value = self._value(self._said())
        if at == len(row):
            row.append(value)
        else:
            row += [None] * (at + 1 - len(row))
            row[at] = value

    def _value(self, text: str) -> Any:
        kind = self._cell.get("t", "n")
        if not text or kind in ("inlineStr", "str", "e"):
            return text or None
        if kind == "s":
            return self._strings[int(text)]
        if kind == "n":
            return self._number_or_day(text)
        if kind == "b":
            return bool(int(text))
        return _iso(text) if kind == "d" else text

    def _number_or_day(self, text: str) -> Any:
        number = float(text) if "." in text or "e" in text.lower() else int(text)
        lasts = self._dates.get(self._cell.get("s", ""))
        return number if lasts is None else _day(number, self._book.epoch, lasts)


@cache
def _column(letters: str) -> int:
    from openpyxl.utils import column_index_from_string

    return int(column_index_from_string(letters))


def _day(number: float, epoch: Any, lasts: bool) -> Any:
    """Return the day, moment or length of time a number stands for; the number where it is none."""
    from openpyxl.utils.datetime import from_excel

    try:
        return from_excel(number, epoch, timedelta=lasts)
    except (OverflowError, ValueError):
        return number


def _iso(text: str) -> Any:
    from openpyxl.utils.datetime import from_ISO8601

    return from_ISO8601(text)


def _refused(name: str, *_: object) -> NoReturn:
    raise ValueError(f"it defines {name}")
