"""The one model behind every list: numbers first, rows when they are painted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from ppa_desk.services.content import Chart

CHUNK = 100
"""Rows read at once."""

LINE = Qt.ItemDataRole.UserRole + 1
"""The role under which a cell gives the row's `Line`."""

KEY = Qt.ItemDataRole.UserRole + 2
"""The role under which a cell gives the record's number."""

CHART = Qt.ItemDataRole.UserRole + 3
"""The role under which a cell gives the small chart that is drawn in place of its words."""

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `value` takes the row, `show` writes the value (str when absent), `sort` names the listing's order.

    `keep` gives what a file keeps of the value, where that is not its text.
    `chart` draws the value in the window; elsewhere, and to screen readers, it is told in words.
    """

    title: str
    value: Callable[[Any], Any]
    show: Callable[[Any], str] | None = None
    sort: str = ""
    right: bool = False
    keep: Callable[[Any], Any] | None = None
    chart: "Callable[[Any], Chart | None] | None" = None

    def text(self, row: Any) -> str:
        """Return what the cell says; nothing where there is no value."""
        value = self.value(row)
        if value is None:
            return ""
        return self.show(value) if self.show else str(value)

    def kept(self, row: Any) -> Any:
        """Return what a file keeps of the cell: dates and plain numbers as such, else what the cell says."""
        value = self.value(row)
        if self.keep:
            return self.keep(value)
        plain = type(value) is date or (type(value) in (int, float) and not self.show)
        return value if plain else self.text(row) or None


@dataclass(frozen=True, slots=True)
class Line:
    """A row told in two lines: title; below it a fact, and at the right a mark in a role's colour.

    `depth` is how far it stands to the right in an outline; a `strong` row heads others.
    """

    title: str
    below: str = ""
    mark: str = ""
    role: str = ""
    depth: int = 0
    strong: bool = False

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        return ", ".join(part for part in (self.title, self.below, self.mark) if part)


@dataclass(frozen=True, slots=True)
class Filter:
    """A chip over a list: what it asks of the listing. Without `only` it takes every filter away."""

    words: str
    only: Mapping[str, Any] = field(default_factory=dict)


class Source(Protocol):
    """What a list asks: a service's listing."""

    def ids(
        self, words: str = "", only: Mapping[str, Any] | None = None, sort: str = "", down: bool = False
    ) -> list[int]:
        """Return the numbers that match, in order."""

    def rows(self, numbers: Sequence[int]) -> Mapping[int, Any]:
        """Return rows by number."""


class ListModel(QAbstractTableModel):
    """A listing as Qt's views ask for it. It never reads more than the rows somebody looks at."""

    def __init__(
        self,
        listing: Source,
        columns: Sequence[Column],
        line: Callable[[Any], Line] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.listing, self.columns, self._line = listing, tuple(columns), line
        self.words, self.only, self.order, self.down = "", dict[str, Any](), "", False
        self._ids: list[int] = []
        self._rows: dict[int, Any] = {}

    def ask(
        self,
        words: str | None = None,
        only: Mapping[str, Any] | None = None,
        sort: str | None = None,
        down: bool = False,
    ) -> None:
        """Change what is asked for, and read the numbers again."""
        self.words = self.words if words is None else words
        self.only = self.only if only is None else dict(only)
        if sort is not None:
            self.order, self.down = sort, down
        self.reload()

    def reload(self) -> None:
        """Read the numbers again; where they are the same, only the rows are read again."""
        self.take(self.listing.ids(self.words, self.only, self.order, self.down))

    def take(self, ids: list[int]) -> None:
        """Show these records; where they are the same, only the rows are read again."""
        if ids == self._ids:
            self._rows.clear()
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._ids, self._rows = ids, {}
        self.endResetModel()

    def show(self, columns: Sequence[Column]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self.columns, self._rows = tuple(columns), {}
        self.endResetModel()

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the records that are listed, in their order."""
        return tuple(self._ids)

    def key(self, at: int) -> int:
        """Return the number of the record in a row."""
        return self._ids[at]

    def place(self, key: int) -> int:
        """Return the row a record is in, -1 where it is not listed."""
        return self._ids.index(key) if key in self._ids else -1

    def row(self, at: int) -> Any | None:
        """Return a row, None where the record was removed meanwhile."""
        key = self._ids[at]
        if key not in self._rows:
            first = at - at % CHUNK
            chunk = self._ids[first : first + CHUNK]
            self._rows |= dict.fromkeys(chunk) | dict(self.listing.rows(chunk))
        return self._rows[key]

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many records match."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, says, or stands for."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.right else _LEFT
        if role == KEY:
            return self._ids[index.row()]
        ask = _ASKED.get(role)
        row = self.row(index.row()) if ask else None
        return ask(self, row, column) if ask and row is not None else None

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title."""
        if side == Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return (_RIGHT if self.columns[section].right else _LEFT) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _text(self, row: Any, column: Column) -> str:
        return "" if column.chart else column.text(row)

    def _drawn(self, row: Any, column: Column) -> "Chart | None":
        return column.chart(row) if column.chart else None

    def _spoken(self, row: Any, column: Column) -> str:
        return self._line(row).spoken() if self._line and column is self.columns[0] else column.text(row)

    def _told(self, row: Any, column: Column) -> Line:
        return self._line(row) if self._line else Line(column.text(row))


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ASKED: dict[int, Callable[[ListModel, Any, Column], Any]] = {
    Qt.ItemDataRole.DisplayRole: ListModel._text,
    Qt.ItemDataRole.AccessibleTextRole: ListModel._spoken,
    LINE: ListModel._told,
    CHART: ListModel._drawn,
}
