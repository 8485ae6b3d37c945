"""The shape every select of events has: whose it is, when, what, which record it leads to, and its words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Date, Integer, Select, String, Table, and_, cast, func, or_, select
from sqlalchemy import literal as _literal

from ppa_desk.model.kinds import table_of

PERSON: Table = table_of("person")
POSITION: Table = table_of("position")
WORDS = ("title_en", "title_fr", "other_en", "other_fr")
Pair = tuple[Any, Any]
"""Words in English and French."""
Holder = tuple[Any, Any, tuple[ColumnElement[bool], ...]]
"""Where rows come from, the column with whose they are, and what else must hold."""


@dataclass(frozen=True, slots=True)
class Events:
    """Events of one sort: `group` is what one filters by, `whose` the number of the organisation or person."""

    group: str
    asked: Select[Any]
    whose: ColumnElement[Any]
    day: ColumnElement[Any]

    def of(self, record: Any) -> Select[Any]:
        """Return those of one organisation or person."""
        return self.asked.where(self.whose == record)


def text(value: str) -> ColumnElement[str]:
    """Return words that are the same in every row."""
    return cast(_literal(value), String)


NOTHING: Pair = (text(""), text(""))


def events(
    group: str,
    what: str,
    source: Any,
    *,
    whose: Any,
    day: Any,
    leads: tuple[str, Any],
    title: Pair,
    other: Pair = NOTHING,
    code: Any = None,
    amount: Any = None,
    currency: Any = None,
    where: Iterable[ColumnElement[bool]] = (),
) -> Events:
    """Return events of one sort; `leads` is the kind and number of the record one opens from it."""
    day = cast(None, Date) if day is None else day
    columns = (
        day.label("day"),
        text(group).label("sort"),
        text(what).label("what"),
        text(leads[0]).label("kind"),
        cast(leads[1], Integer).label("record"),
        *(column.label(name) for column, name in zip((*title, *other), WORDS, strict=True)),
        (cast(None, String) if code is None else code).label("code"),
        (cast(None, BigInteger) if amount is None else amount).label("amount"),
        (cast(None, String) if currency is None else currency).label("currency"),
    )
    return Events(group, select(*columns).select_from(source).where(*where), whose, day)


def day_of(moment: Any) -> ColumnElement[date]:
    """Return the day of a moment."""
    return func.date(moment, type_=Date)


def named(person: Table) -> Pair:
    """Return given and family name."""
    name = func.trim(person.c.given_name + " " + person.c.family_name)
    return name, name


def called(table: Table, name: str = "title") -> Pair:
    """Return the two columns of a text in two languages."""
    return table.c[f"{name}_en"], table.c[f"{name}_fr"]


def organisation_called(table: Table) -> Pair:
    """Return the name of an organisation, which may have a French one."""
    return table.c.name, func.coalesce(func.nullif(table.c.name_fr, ""), table.c.name)


def employed(person: Any, day: Any) -> ColumnElement[bool]:
    """Say that a position of a person ran on a day, as far as its own days are known."""
    begun = or_(POSITION.c.since.is_(None), day.is_(None), POSITION.c.since <= day)
    ended = or_(POSITION.c.until.is_(None), day.is_(None), POSITION.c.until >= day)
    return and_(POSITION.c.person_id == person, begun, ended)


def holders(kind: str, table: Table, joined: Any, day: Any) -> Iterator[Holder]:
    """Yield source, owner and condition of what a table says of organisations or people.

    What it says of a person alone counts for the organisation they worked for that day.
    """
    yield joined, table.c[f"{kind}_id"], ()
    if kind == "organisation":
        through = joined.join(POSITION, employed(table.c.person_id, day))
        yield through, POSITION.c.organisation_id, (table.c.organisation_id.is_(None),)
