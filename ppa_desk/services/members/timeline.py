"""Everything that happened with an organisation or a person, newest first. Incidents are never in it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Date, Integer, Select, bindparam, extract, func, select, union_all
from sqlalchemy import cast as as_type

from ppa_desk.services.members.events import belonging, grants, groups, meetings, surveys
from ppa_desk.services.members.events.shape import Events
from ppa_desk.store.database import Store

GROUPS = ("meetings", "surveys", "groups", "positions", "actions", "grants", "documents", "membership")
"""What one filters a timeline by, in the order of the chips."""
STEP = 50
"""Lines read at a time."""
OF_PERSON = tuple(one for one in GROUPS if one != "membership")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: when (None: no day is known), what, and the record it leads to, which may have another at its side."""

    day: date | None
    what: str
    kind: str
    record: int
    title: Mapping[str, str]
    other: Mapping[str, str]
    code: str | None
    amount: int | None
    currency: str | None


@dataclass(frozen=True, slots=True)
class Asked:
    """What to show of a timeline; empty and None: everything."""

    group: str = ""
    year: int | None = None


EVERYTHING = Asked()


class Timeline:
    """Timelines of organisations and people."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, kind: str, record: int, asked: Asked = EVERYTHING, start: int = 0, most: int = STEP) -> list[Entry]:
        """Return a stretch of a timeline, newest first; what has no day comes last."""
        values: dict[str, Any] = {"record": record, "most": most, "start": start}
        if asked.year is not None:
            values |= {"first": date(asked.year, 1, 1), "last": date(asked.year, 12, 31)}
        with self._store.read() as session:
            rows = session.execute(_stretch(kind, asked.group, asked.year is not None), values).mappings()
            return [
                Entry(
                    row["day"], row["what"], row["kind"], row["record"],
                    _both(row["title_en"], row["title_fr"]), _both(row["other_en"], row["other_fr"]),
                    row["code"], row["amount"], row["currency"],
                )
                for row in rows
            ]  # fmt: skip

    def extent(self, kind: str, record: int) -> "Extent":
        """Return how much there is, by sort and year."""
        with self._store.read() as session:
            rows = session.execute(_extent(kind), {"record": record})
            return Extent({(row[0], row[1]): row[2] for row in rows})


@dataclass(frozen=True, slots=True)
class Extent:
    """How many lines a timeline has, by sort and year; None: no day is known."""

    lines: Mapping[tuple[str, int | None], int]

    def count(self, asked: Asked = EVERYTHING) -> int:
        """Return how many lines there are of what is asked for."""
        return sum(
            lines
            for (group, year), lines in self.lines.items()
            if asked.group in ("", group) and asked.year in (None, year)
        )

    def years(self) -> list[int]:
        """Return the years something happened in, newest first."""
        return sorted({year for _, year in self.lines if year is not None}, reverse=True)


def sources(kind: str) -> Iterator[Events]:
    """Yield every sort of events of organisations or of people."""
    for told in (meetings.attended, meetings.talks, meetings.actions, surveys.surveys, groups.terms, groups.positions,
                 groups.interests, grants.grants, belonging.files):  # fmt: skip
        yield from told(kind)
    if kind == "organisation":
        yield from belonging.memberships()


@cache
def _stretch(kind: str, group: str, of_year: bool) -> Select[Any]:
    """The statement is built once: its parts are many."""
    selects = []
    for one in sources(kind):
        if group in ("", one.group):
            mine = one.of(bindparam("record", type_=Integer))
            selects.append(mine.where(one.day.between(_FIRST, _LAST)) if of_year else mine)
    every = union_all(*selects).subquery("timeline")
    order = (every.c.day.is_(None), every.c.day.desc(), every.c.what, every.c.kind, every.c.record.desc())
    return select(every).order_by(*order).limit(bindparam("most")).offset(bindparam("start"))


@cache
def _extent(kind: str) -> Select[Any]:
    every = union_all(*(one.of(bindparam("record", type_=Integer)) for one in sources(kind))).subquery("timeline")
    year = as_type(extract("year", every.c.day), Integer).label("year")
    return select(every.c.sort, year, func.count()).group_by(every.c.sort, year)


_FIRST, _LAST = (bindparam(name, type_=Date) for name in ("first", "last"))


def _both(english: str | None, french: str | None) -> dict[str, str]:
    return {"en": english or french or "", "fr": french or english or ""}
