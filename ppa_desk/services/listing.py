"""The one engine behind every list: numbers first, sorted and filtered in SQL; rows only when shown."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Connection, Select, Table, func, select, text

from ppa_desk.model.kinds import table_of
from ppa_desk.store import search
from ppa_desk.store.database import Store

Row = TypeVar("Row")


class Listing(Generic[Row]):
    """A list of one kind: `asked` selects a row's columns (the number first), `row` makes the row from them.

    `matches` asks for words where the kind is not in the search index.
    """

    def __init__(
        self,
        store: Store,
        kind: str,
        asked: Select[Any],
        row: Callable[..., Row],
        sorts: Mapping[str, Sequence[ColumnElement[Any]]],
        only: Mapping[str, Callable[[Any], ColumnElement[bool]]] | None = None,
        matches: Callable[[str], ColumnElement[bool]] | None = None,
    ) -> None:
        self.kind = kind
        self.sorts = tuple(sorts)
        self.filters = tuple(only or {})
        self._store, self._asked, self._row = store, asked, row
        self._sorts, self._only, self._matches = dict(sorts), dict(only or {}), matches
        self._table: Table = table_of(kind)

    def ids(
        self,
        words: str = "",
        only: Mapping[str, Any] | None = None,
        sort: str = "",
        down: bool = False,
        where: Sequence[ColumnElement[bool]] = (),
        first: Sequence[ColumnElement[Any]] = (),
    ) -> list[int]:
        """Return the numbers of the records that match, in order; `where` and `first` ask and sort by more than it."""
        with self._store.read() as session:
            connection = session.connection()
            asked = self._matching(connection, words, only or {}, where).with_only_columns(self._table.c.id)
            order = [column.desc() if down else column for column in self._sorts[sort or self.sorts[0]]]
            rows = connection.execute(asked.order_by(*first, *order, self._table.c.id)).cursor
            return [row[0] for row in rows.fetchall()] if rows else []

    def pairs(
        self,
        value: ColumnElement[Any],
        words: str,
        only: Mapping[str, Any],
        where: Sequence[ColumnElement[bool]],
        first: Sequence[ColumnElement[Any]] = (),
    ) -> list[tuple[int, Any]]:
        """Return the numbers of the records that match with a value of each, in the list's own order after `first`."""
        with self._store.read() as session:
            connection = session.connection()
            asked = self._matching(connection, words, only, where).with_only_columns(self._table.c.id, value)
            found = connection.execute(asked.order_by(*first, *self._sorts[self.sorts[0]], self._table.c.id)).cursor
            return list(found.fetchall()) if found else []

    def values(self, wanted: Sequence[ColumnElement[Any]], numbers: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        """Return values of these records, by number."""
        asked = select(self._table.c.id, *(one.label(f"v{at}") for at, one in enumerate(wanted)))
        with self._store.read() as session:
            found = session.execute(asked.where(self._table.c.id.in_(numbers)))
            return {row[0]: tuple(row[1:]) for row in found}

    def count(
        self, words: str = "", only: Mapping[str, Any] | None = None, where: Sequence[ColumnElement[bool]] = ()
    ) -> int:
        """Return how many records match."""
        with self._store.read() as session:
            asked = self._matching(session.connection(), words, only or {}, where)
            return int(session.execute(asked.with_only_columns(func.count(self._table.c.id))).scalar_one())

    def conditions(self, only: Mapping[str, Any]) -> list[ColumnElement[bool]]:
        """Return what filters ask for, for sums over the same records."""
        return [self._only[name](value) for name, value in only.items()]

    def _matching(
        self, connection: Connection, words: str, only: Mapping[str, Any], where: Sequence[ColumnElement[bool]]
    ) -> Select[Any]:
        asked = select(self._table).where(*self.conditions(only), *where)
        if self._matches is not None:
            return asked.where(self._matches(words)) if words.strip() else asked
        if found := search.matching(words, self.kind, connection.dialect.name):
            matched = text(found[0]).bindparams(**found[1]).columns(self._table.c.id).subquery("matched")
            asked = asked.where(self._table.c.id.in_(matched.select()))
        return asked

    def rows(self, numbers: Sequence[int]) -> dict[int, Row]:
        """Return the rows of these records, by number; those removed meanwhile are left out."""
        with self._store.read() as session:
            found = session.execute(self._asked.where(self._table.c.id.in_(numbers)))
            return {row[0]: self._row(*row) for row in found}
