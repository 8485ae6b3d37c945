"""Lists as people set them up: which facts stand in the columns, what is asked of them, by which one they are sorted.

Dates and numbers are sorted by the database; texts as one reads them, which no database does alike.
"""

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from sqlalchemy import ColumnElement, Text, or_
from sqlmodel import Session

from ppa_desk.model.extras import key_of
from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import Field
from ppa_desk.services.listing import Listing
from ppa_desk.store.database import Store
from ppa_desk.store.folding import folded

TEXTS = ("text", "long")
SORTED = ("date", "quantity", "number")
"""Types the database sorts."""
HOWS: Mapping[str, tuple[str, ...]] = {
    "text": ("contains", "is", "filled", "empty"),
    "code": ("is", "is_not", "filled", "empty"),
    "choice": ("is", "is_not"),
    "several": ("is", "is_not", "filled", "empty"),
    "date": ("after", "before", "is", "filled", "empty"),
    "quantity": ("least", "most", "is", "filled", "empty"),
}
"""What can be asked of a fact of each type, the most usual first."""
BARE = ("filled", "empty")
"""What is asked without a value."""
WHERE = "where"
"""Under which name a list is asked for conditions."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that is asked of a list: a fact, how, and the value as the record keeps it."""

    key: str
    how: str
    value: Any = None


@dataclass(frozen=True, slots=True)
class Fact:
    """Something a list can show: how it is written (`spec`), whose field it is called after, and where it stands.

    `value` is its SQL; `read` reads it for all records at once, which sorting likes better. What is put together from
    many rows has no SQL, and is asked by `held`.
    """

    key: str
    spec: Field
    about: str
    whole: str = ""
    """Called after the kind `about` itself: "one" or "many" of it; else after its field."""
    value: ColumnElement[Any] | None = None
    read: Callable[[Session], Mapping[int, str]] | None = None
    held: Callable[[Callable[[ColumnElement[Any]], ColumnElement[bool]]], ColumnElement[bool]] | None = None

    @property
    def type(self) -> str:
        """Return what can be asked of it: a key of HOWS."""
        if self.spec.several:
            return "several"
        return "text" if self.spec.type in TEXTS else "quantity" if self.spec.type == "number" else self.spec.type


@dataclass(frozen=True, slots=True)
class FactRow:
    """A row of a list with the facts that are shown."""

    row: Any
    cells: Mapping[str, Any]


class FactList:
    """A listing with facts: asked like it, by `keys` the facts that are read with each row."""

    def __init__(
        self,
        store: Store,
        listing: Listing[Any],
        facts: Callable[[], Mapping[str, Fact]],
        told: Callable[[Fact, Any], str],
        keys: Sequence[str] = (),
    ) -> None:
        self.listing, self.kind = listing, listing.kind
        self.keys = tuple(keys)
        self._store, self._facts, self._told = store, facts, told
        self._dialect = store.engine.dialect.name

    def facts(self) -> Mapping[str, Fact]:
        """Return what can be shown and asked, by key, in their usual order."""
        return self._facts()

    def ids(
        self, words: str = "", only: Mapping[str, Any] | None = None, sort: str = "", down: bool = False
    ) -> list[int]:
        """Return the numbers of the records that match, in order; what is empty comes last."""
        asked, where = self._parted(only)
        fact = None if not sort or sort in self.listing.sorts else self.facts().get(sort)
        if fact is None:
            sort = sort if sort in self.listing.sorts else ""
            return self.listing.ids(words, asked, sort, down, where)
        if fact.value is not None and fact.spec.type in SORTED:
            ordered = fact.value.desc() if down else fact.value.asc()
            return self.listing.ids(words, asked, "", False, where, (ordered.nulls_last(),))
        return self._as_read(fact, words, asked, where, down)

    def count(self, words: str = "", only: Mapping[str, Any] | None = None) -> int:
        """Return how many records match."""
        asked, where = self._parted(only)
        return self.listing.count(words, asked, where)

    def rows(self, numbers: Sequence[int]) -> dict[int, FactRow]:
        """Return rows with their facts, by number."""
        rows = self.listing.rows(numbers)
        cells = self.cells(list(rows), self.keys)
        return {number: FactRow(row, cells.get(number, {})) for number, row in rows.items()}

    def cells(self, numbers: Sequence[int], keys: Sequence[str]) -> dict[int, dict[str, Any]]:
        """Return facts of records, by number and key."""
        known = self.facts()
        facts = [known[key] for key in keys if key in known]
        asked = [fact for fact in facts if fact.value is not None]
        found = self.listing.values([fact.value for fact in asked if fact.value is not None], numbers)
        told = {number: dict(zip((one.key for one in asked), row, strict=True)) for number, row in found.items()}
        for fact in facts:
            if fact.value is None and fact.read is not None:
                with self._store.read() as session:
                    values = fact.read(session)
                for number, row in told.items():
                    row[fact.key] = values.get(number, "")
        return {number: {key: _typed(known[key], value) for key, value in row.items()} for number, row in told.items()}

    def _as_read(
        self, fact: Fact, words: str, asked: Mapping[str, Any], where: Sequence[ColumnElement[bool]], down: bool
    ) -> list[int]:
        if fact.read is not None:
            with self._store.read() as session:
                values = fact.read(session)
            numbers = self.listing.ids(words, asked, "", False, where)
            pairs = [(number, values.get(number, "")) for number in numbers]
        else:
            assert fact.value is not None
            first = (fact.value,) if key_of(fact.key) else ()  # in the order of its index
            pairs = self.listing.pairs(fact.value, words, asked, where, first)
        filled = [(number, value) for number, value in pairs if value not in (None, "")]
        known = {value: fold(self._told(fact, value)) for value in {value for _, value in filled}}
        filled.sort(key=lambda pair: known[pair[1]], reverse=down)
        return [number for number, _ in filled] + [number for number, value in pairs if value in (None, "")]

    def _parted(self, only: Mapping[str, Any] | None) -> tuple[dict[str, Any], list[ColumnElement[bool]]]:
        asked = dict(only or {})
        conditions: Sequence[Condition] = asked.pop(WHERE, ())
        known = self.facts() if conditions else {}
        return asked, [self._test(known[one.key], one) for one in conditions if one.key in known]

    def _test(self, fact: Fact, asked: Condition) -> ColumnElement[bool]:
        def test(value: ColumnElement[Any]) -> ColumnElement[bool]:
            return _TESTS[fact.type](self._dialect, value, asked)

        if fact.held is None:
            assert fact.value is not None
            return test(fact.value)
        if asked.how == "empty":
            return ~fact.held(lambda value: value.is_not(None))
        return fact.held(test)


def _typed(fact: Fact, value: Any) -> Any:
    if fact.spec.type == "date" and isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return value or None
    return value


def _bare(value: ColumnElement[Any], how: str, *, text: bool) -> ColumnElement[bool] | None:
    nothing = or_(value.is_(None), value == "") if text else value.is_(None)
    return nothing if how == "empty" else ~nothing if how == "filled" else None


def _text(dialect: str, value: ColumnElement[Any], asked: Condition) -> ColumnElement[bool]:
    bare = _bare(value, asked.how, text=True)
    if bare is not None:
        return bare
    plain, told = folded(dialect, value), fold(str(asked.value or ""))
    return plain == told if asked.how == "is" else plain.contains(told, autoescape=True)


def _code(_dialect: str, value: ColumnElement[Any], asked: Condition) -> ColumnElement[bool]:
    bare = _bare(value, asked.how, text=True)
    if bare is not None:
        return bare
    return or_(value.is_(None), value != asked.value) if asked.how == "is_not" else value == asked.value


def _several(_dialect: str, value: ColumnElement[Any], asked: Condition) -> ColumnElement[bool]:
    bare = _bare(value, asked.how, text=True)
    if bare is not None:
        return bare
    has = (" " + value + " ").contains(f" {asked.value} ", autoescape=True)
    return or_(value.is_(None), ~has) if asked.how == "is_not" else has


def _measure(_dialect: str, value: ColumnElement[Any], asked: Condition) -> ColumnElement[bool]:
    bare = _bare(value, asked.how, text=False)
    if bare is not None:
        return bare
    against = asked.value
    if isinstance(against, date) and isinstance(value.type, Text):
        against = against.isoformat()  # an own field's date is kept in JSON
    return cast(ColumnElement[bool], _AGAINST.get(asked.how, operator.eq)(value, against))


_AGAINST = {"before": operator.lt, "most": operator.le, "after": operator.gt, "least": operator.ge}


_TESTS: Mapping[str, Callable[[str, ColumnElement[Any], Condition], ColumnElement[bool]]] = {
    "text": _text, "code": _code, "choice": _code, "several": _several, "date": _measure, "quantity": _measure,
}  # fmt: skip
