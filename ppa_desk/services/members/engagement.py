"""How organisations take part: one line each, per year, with a trend, and who has gone quiet.

What was never asked is not zero: an organisation nobody invited is not absent, and not quiet.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Date,
    Integer,
    Select,
    Subquery,
    Table,
    and_,
    bindparam,
    case,
    extract,
    func,
    or_,
    select,
    union_all,
)
from sqlalchemy import cast as as_type

from ppa_desk.model.kinds import table_of
from ppa_desk.model.surveys import Anonymity
from ppa_desk.services.members.standing import MEMBERSHIP, active
from ppa_desk.services.members.timeline import sources
from ppa_desk.services.months import months_after

if TYPE_CHECKING:
    from ppa_desk.services.members.desk import MembersDesk

ORGANISATION: Table = table_of("organisation")
TERM: Table = table_of("term")
YEARS = 6
"""Years a trend goes back, this one included."""
MONTHS = 12
"""After how many months without a sign of life one has gone quiet, where nobody says otherwise."""
SIGNS = ("talk", "answered", "applied", "dues_paid", "interest")
"""Events that somebody there did; a meeting is one where they came or sent apologies."""
REPLIES = ("present", "apologies")


class State(StrEnum):
    """Whether an organisation took part lately, is quiet although it was asked, or was not asked at all."""

    LIVELY = "lively"
    QUIET = "quiet"
    UNASKED = "unasked"


@dataclass(frozen=True, slots=True)
class Counts:
    """What one organisation did in one year. Nothing asked gives None as a share, not 0."""

    invited: int = 0
    attended: int = 0
    asked: int = 0
    answered: int = 0
    owned: int = 0
    done: int = 0
    grants: int = 0
    signs: int = 0

    def plus(self, other: "Counts") -> "Counts":
        """Return both together."""
        return Counts(*(getattr(self, name) + getattr(other, name) for name in Counts.__slots__))


@dataclass(frozen=True, slots=True)
class Sign:
    """The last sign of life: when, what it was, and the record it leads to."""

    day: date
    what: str
    code: str | None
    kind: str
    record: int
    title: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Line:
    """How one organisation takes part, in the years asked for; `trend` is its signs of life year by year.

    None stands for a year in which nothing was asked of it and nothing is known."""

    id: int
    name: str
    sorted_as: str
    constituency: str | None
    member: bool
    counts: Counts
    seats: int
    trend: tuple[int | None, ...]
    last: Sign | None
    state: State


class Engagement:
    """How organisations take part."""

    def __init__(self, members: "MembersDesk") -> None:
        self._members, self._store = members, members.store

    def lines(self, year: int | None = None, months: int = MONTHS, today: date | None = None) -> list[Line]:
        """Return a line for each organisation; of one year or of all, quiet after so many months."""
        on = today or date.today()
        since = months_after(on, -months)
        with self._store.read() as session:
            counts, recent = _counted(session.execute(_counts(), {"since": since, "today": on}).mappings())
            last = _last(session.execute(_signs(), {"today": on}).mappings())
            seats = dict(session.execute(_seats(year, on)).all())
            rows = session.execute(_bodies(on)).mappings().all()
        found = []
        for row in rows:
            mine, sign = counts.get(row["id"], {}), last.get(row["id"])
            found.append(
                Line(
                    row["id"], row["name"], row["sorted_as"], row["constituency"], bool(row["member"]),
                    _sum(mine, year), int(seats.get(row["id"], 0)),
                    tuple(_signs_of(mine.get(on.year - back)) for back in reversed(range(YEARS))),
                    sign, _state(sign, recent.get(row["id"], 0), since),
                )
            )  # fmt: skip
        return found

    def years(self) -> list[int]:
        """Return the years something happened in, newest first."""
        every = _every()
        year = as_type(extract("year", every.c.day), Integer)
        with self._store.read() as session:
            asked = select(year).where(every.c.day.is_not(None), every.c.what == "meeting").distinct()
            return sorted({int(row[0]) for row in session.execute(asked)}, reverse=True)

    def listing(self) -> "EngagementList":
        """Return the lines as a list asks for them."""
        return EngagementList(self._members)


class EngagementList:
    """The lines of engagement, as the engine of lists asks for them; read again by `refresh`."""

    kind = "organisation"

    def __init__(self, members: "MembersDesk") -> None:
        self._members, self.months = members, MONTHS
        self._lines: dict[int, Line] | None = None
        self._year: int | None = None

    @property
    def sorts(self) -> tuple[str, ...]:
        """The orders one may ask for."""
        return tuple(_SORTS)

    def refresh(self, year: int | None = None, months: int = MONTHS) -> None:
        """Forget what was read; show a year, or all."""
        self._lines, self._year, self.months = None, year, months

    def lines(self) -> dict[int, Line]:
        """Return every line by number."""
        if self._lines is None:
            self._lines = {one.id: one for one in self._members.engagement.lines(self._year, self.months)}
        return self._lines

    def ids(
        self, words: str = "", only: Mapping[str, Any] | None = None, sort: str = "", down: bool = False
    ) -> list[int]:
        """Return the numbers that match, in order; what is not known comes last either way."""
        found = [one for one in self.lines().values() if all(_FILTERS[name](one, value) for name, value in
                                                             (only or {}).items())]  # fmt: skip
        if words.strip():
            named = set(self._members.register.organisations.ids(words))
            found = [one for one in found if one.id in named]
        key = _SORTS[sort or "name"]
        found.sort(key=lambda one: (one.sorted_as, one.id))
        known = [one for one in found if key(one) is not None]
        known.sort(key=key, reverse=down)
        return [one.id for one in known] + [one.id for one in found if key(one) is None]

    def count(self, words: str = "", only: Mapping[str, Any] | None = None) -> int:
        """Return how many match."""
        return len(self.ids(words, only))

    def rows(self, numbers: Sequence[int]) -> dict[int, Line]:
        """Return lines by number."""
        lines = self.lines()
        return {number: lines[number] for number in numbers if number in lines}


def share(part: int, whole: int) -> float | None:
    """Return a share; None where nothing was asked."""
    return part / whole if whole else None


_SORTS: Mapping[str, Callable[[Line], Any]] = {
    "name": lambda one: one.sorted_as,
    "meetings": lambda one: share(one.counts.attended, one.counts.invited),
    "surveys": lambda one: share(one.counts.answered, one.counts.asked),
    "seats": lambda one: one.seats,
    "actions": lambda one: share(one.counts.done, one.counts.owned),
    "grants": lambda one: one.counts.grants,
    "last": lambda one: one.last.day if one.last else None,
}
_FILTERS: Mapping[str, Callable[[Line, Any], bool]] = {
    "member": lambda one, yes: one.member == yes,
    "state": lambda one, state: one.state == state,
}


def _state(sign: Sign | None, asked: int, since: date) -> State:
    if sign is not None and sign.day >= since:
        return State.LIVELY
    return State.QUIET if asked else State.UNASKED


def _signs_of(year: Counts | None) -> int | None:
    return year.signs if year is not None and (year.invited or year.asked or year.signs) else None


def _sum(years: Mapping[int, Counts], year: int | None) -> Counts:
    if year is not None:
        return years.get(year, Counts())
    total = Counts()
    for one in years.values():
        total = total.plus(one)
    return total


def _counted(rows: Any) -> tuple[dict[int, dict[int, Counts]], dict[int, int]]:
    """Counts by organisation and year, and how often each was asked lately."""
    counts: dict[int, dict[int, Counts]] = {}
    recent: dict[int, int] = {}
    for row in rows:
        made = Counts(*(int(row[name]) for name in Counts.__slots__))
        counts.setdefault(row["whose"], {})[row["year"] or 0] = made
        recent[row["whose"]] = recent.get(row["whose"], 0) + int(row["recent"])
    return counts, recent


def _last(rows: Any) -> dict[int, Sign]:
    found = {}
    for row in rows:
        english, french = row["title_en"] or "", row["title_fr"] or ""
        title = {"en": english or french, "fr": french or english}
        found[row["whose"]] = Sign(row["day"], row["what"], row["code"], row["kind"], row["record"], title)
    return found


@cache
def _every() -> Subquery:
    """Every event of every organisation, with whose it is."""
    told = (one.asked.add_columns(one.whose.label("whose")).where(one.whose.is_not(None))
            for one in sources("organisation") if one.group in ("meetings", "surveys", "actions", "grants", "groups",
                                                                "membership"))  # fmt: skip
    return union_all(*told).subquery("happened")


@cache
def _counts() -> Select[Any]:
    every, row = _every(), _every().c
    today, since = bindparam("today", type_=Date), bindparam("since", type_=Date)
    meeting = row.what == "meeting"
    survey = and_(row.what.in_(("answered", "asked")), row.code != Anonymity.ANONYMOUS.value)  # its answers are unknown

    def different(*conditions: Any) -> Any:
        return func.count(func.distinct(case((and_(*conditions), row.record))))

    year = as_type(extract("year", row.day), Integer).label("year")
    lately = (row.day >= since, row.day <= today)
    return select(
        row.whose,
        year,
        different(meeting).label("invited"),
        different(meeting, row.code == "present").label("attended"),
        different(survey).label("asked"),
        different(row.what == "answered").label("answered"),
        different(row.what == "action").label("owned"),
        different(row.what == "action", row.code == "done").label("done"),
        different(row.what.in_(("grant", "applied"))).label("grants"),
        func.sum(case((_alive(row), 1), else_=0)).label("signs"),
        (different(meeting, *lately) + different(survey, *lately)).label("recent"),
    ).where(or_(row.day.is_(None), row.day <= today)).group_by(row.whose, year).select_from(every)  # fmt: skip


def _alive(row: Any) -> Any:
    return or_(row.what.in_(SIGNS), and_(row.what == "meeting", row.code.in_(REPLIES)))


@cache
def _signs() -> Select[Any]:
    row = _every().c
    nth = func.row_number().over(partition_by=row.whose, order_by=(row.day.desc(), row.what, row.record.desc()))
    asked = select(_every(), nth.label("nth")).where(_alive(row), row.day <= bindparam("today", type_=Date))
    found = asked.subquery("signs")
    return select(found).where(found.c.nth == 1)


def _seats(year: int | None, on: date) -> Select[Any]:
    """Terms that ran in a year; of all years, those that run today."""
    first, last = (date(year, 1, 1), date(year, 12, 31)) if year is not None else (on, on)
    begun = or_(TERM.c.since.is_(None), TERM.c.since <= last)
    ended = or_(TERM.c.until.is_(None), TERM.c.until >= first)
    asked = select(TERM.c.organisation_id, func.count(func.distinct(func.coalesce(TERM.c.seat_id, -TERM.c.id))))
    return asked.where(TERM.c.organisation_id.is_not(None), begun, ended).group_by(TERM.c.organisation_id)


def _bodies(on: date) -> Select[Any]:
    member = select(MEMBERSHIP.c.id).where(MEMBERSHIP.c.organisation_id == ORGANISATION.c.id, active(on)).exists()
    columns = (ORGANISATION.c[name] for name in ("id", "name", "sorted_as", "constituency"))
    return select(*columns, member.label("member"))
