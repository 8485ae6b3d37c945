"""The rows of a table of indicators: each cell with its name, and how columns of percentages are written."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ppa_desk.exchange.grants.standard import plain_header
from ppa_desk.exchange.grants.table import cell_name, letters
from ppa_desk.exchange.plan import Place, Reason
from ppa_desk.exchange.reading.book import Book, Sheet
from ppa_desk.exchange.results import headers
from ppa_desk.exchange.results.headers import Column
from ppa_desk.exchange.results.numbers import Read, number, scale_of

_FRENCH = frozenset({"indicateur", "cible", "realise", "valeur", "unite", "periode", "resultat", "sens", "subvention"})


@dataclass(slots=True)
class Row:
    """A row below the header: texts by what their column tells, the cell of each, parts by their cell."""

    place: Place
    texts: dict[str, str] = field(default_factory=dict)
    where: dict[str, str] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    """Numbers of columns of their own, such as Women, by the part they are of."""
    split: dict[str, str] = field(default_factory=dict)
    """What columns such as Sex say, by dimension."""
    percent: frozenset[str] = frozenset()
    """Which columns say in their header that they are in per cent."""

    def text(self, name: str) -> str:
        """Return what a column says, empty where there is none."""
        return self.texts.get(name, "")

    @property
    def signed(self) -> bool:
        """Whether one of its numbers is written with the sign of per cent."""
        return any(self.text(name).strip().endswith("%") for name in ("baseline", "target", "actual"))

    @property
    def key(self) -> str:
        """What a row's indicator is known by within the file: its code, else its name."""
        return plain_header(self.text("code") or self.text("indicator"))

    def refuse(self, name: str, code: str, **values: object) -> Reason:
        """Return a reason that names the cell."""
        return Reason(code, {"cell": self.where.get(name, str(self.place.row)), **values})


@dataclass(frozen=True)
class Table:
    """What a file holds: rows, what its columns were taken for, and the language its headers are in."""

    rows: list[Row]
    notes: list[tuple[Place, tuple[Reason, ...]]]
    language: str

    @cached_property
    def _by_key(self) -> dict[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        for row in self.rows:
            found.setdefault(row.key, []).append(row)
        return found

    def same(self, key: str) -> list[Row]:
        """Return the rows of one indicator, by its key."""
        return self._by_key[key]


def parse(book: Book) -> Table | None:
    """Return the rows of a file; None where no sheet has a header that is understood."""
    found = [(sheet, *headers.find(sheet.rows)) for sheet in book.sheets]
    known = [(sheet, at, columns) for sheet, at, columns in found if columns]
    if not known:
        return None
    rows, notes = list[Row](), list[tuple[Place, tuple[Reason, ...]]]()
    several = len(book.sheets) > 1
    for sheet, at, columns in known:
        rows += _rows(book.name, sheet, sheet.name if several else "", at, columns)
        notes += _unread(book.name, sheet, at, columns)
    for sheet, _, columns in found:
        if not columns and any(map(any, sheet.rows)):
            notes.append((Place(book.name, sheet.name), (Reason("grants.sheet_left", {"sheet": sheet.name}),)))
    words = {word for _, _, columns in known for one in columns for word in plain_header(one.header).split()}
    return Table(rows, notes, "fr" if len(words & _FRENCH) > 1 else "en")


def _rows(file: str, sheet: Sheet, name: str, at: int, columns: Sequence[Column]) -> Iterator[Row]:
    percent = frozenset(one.tells for one in columns if one.percent)
    for nr, cells in enumerate(sheet.rows[at + 1 :], at + 2):
        row = Row(Place(file, name, nr), percent=percent)
        for one in columns:
            text = " ".join(cells[one.at].split()) if one.at < len(cells) else ""
            if not text:
                continue
            where = cell_name((name, nr, one.at + 1))
            if one.tells == "part":
                row.parts[one.of], row.where[one.of] = text, where
            elif one.tells == "dimension":
                row.split[one.of], row.where[one.of] = text, where
            else:
                row.texts[one.tells], row.where[one.tells] = text, where
        if row.texts or row.parts:
            yield row


def _unread(file: str, sheet: Sheet, at: int, columns: Sequence[Column]) -> Iterator[tuple[Place, tuple[Reason, ...]]]:
    """Say which columns are not taken in; none is dropped without a word."""
    used = {one.at for one in columns}
    left = [
        Reason("results.column_left", {"column": letters(place + 1), "header": text.strip()[:80]})
        for place, text in enumerate(sheet.rows[at]) if text.strip() and place not in used
    ]  # fmt: skip
    if left:
        yield Place(file, sheet.name, at + 1), tuple(left)


def scales(rows: Sequence[Row], is_percent: Mapping[int, bool]) -> dict[str, str]:
    """Return how each column writes percentages, over the rows that are about some; `is_percent` by place."""
    reads: dict[str, list[Read]] = {name: [] for name in ("baseline", "target", "actual")}
    for at, row in enumerate(rows):
        for name, found in reads.items():
            if (is_percent[at] or name in row.percent) and row.text(name):
                found.append(number(row.text(name)))
    return {name: scale_of(found) for name, found in reads.items()}
