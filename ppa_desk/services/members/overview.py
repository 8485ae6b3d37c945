"""The membership in figures on a day: who belongs, of which kinds, since when, who joined and left in a period."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import and_, or_, select

from ppa_desk.model.record import Visibility
from ppa_desk.services.members.directory import NO_MEMBERS
from ppa_desk.services.members.dues import ORGANISATION
from ppa_desk.services.members.standing import MEMBERSHIP, standing
from ppa_desk.services.records import title_of

if TYPE_CHECKING:
    from ppa_desk.services.members.desk import MembersDesk

RANK = ("active", "dormant", "vetting", "prospect", "former")
"""Which of its memberships an organisation is counted by, where it has had several."""


@dataclass(frozen=True, slots=True)
class Belonging:
    """One membership of an organisation as it stands on a day."""

    organisation_id: int
    name: str
    name_fr: str
    visibility: str
    constituency: str | None
    sector: str | None
    country: str | None
    type: str | None
    since: date | None
    until: date | None
    joined: bool
    """Whether it ever was a member, as far as its days say."""
    standing: str

    def title(self, language: str) -> str:
        """Return what the organisation is called."""
        return title_of("organisation", {"name": self.name, "name_fr": self.name_fr}, language)

    def may_be_named(self, edition: Visibility) -> bool:
        """Say whether an edition may name the organisation."""
        return edition.may_see(Visibility(self.visibility))


@dataclass(frozen=True, slots=True)
class Figures:
    """The membership on a day; `members` are the active ones, each organisation once, `every` each by its standing."""

    day: date
    since: date
    members: tuple[Belonging, ...]
    every: tuple[Belonging, ...]
    joined: tuple[Belonging, ...]
    left: tuple[Belonging, ...]

    def standings(self) -> Counter[str]:
        """Count organisations by standing."""
        return Counter(one.standing for one in self.every)

    def by(self, field: str) -> Counter[str | None]:
        """Count members by a field; None: nobody entered it."""
        return Counter(getattr(one, field) or None for one in self.members)

    def years(self) -> Counter[int | None]:
        """Count members by the year they joined; None: the day is not known."""
        return Counter(one.since.year if one.since else None for one in self.members)


class Overview:
    """The membership in figures."""

    def __init__(self, members: "MembersDesk") -> None:
        self._store = members.store

    def figures(self, day: date, since: date | None = None) -> Figures:
        """Return the membership as it stood on a day; joined and left are looked for since a day, else that year."""
        since = since or date(day.year, 1, 1)
        row, member = ORGANISATION.c, MEMBERSHIP.c
        begun = (member.applied_on, member.vetting_on, member.since)
        there = or_(*(one <= day for one in begun), and_(*(one.is_(None) for one in begun)))
        joined = or_(member.since.is_not(None), and_(member.vetting_on.is_(None), member.applied_on.is_(None)))
        asked = select(
            row.id, row.name, row.name_fr, row.visibility, row.constituency, row.sector, row.country, member.type,
            member.since, member.until, joined, standing(day),
        ).join_from(MEMBERSHIP, ORGANISATION).where(there).order_by(row.sorted_as, member.id)  # fmt: skip
        with self._store.read() as session:
            rows = [Belonging(*found) for found in session.execute(asked)]
        ours = [one for one in rows if one.type not in NO_MEMBERS]
        every = tuple(_first(ours, lambda one: RANK.index(one.standing)).values())
        within = tuple(one for one in ours if one.since is not None and since <= one.since <= day)
        gone = tuple(one for one in ours if one.joined and _ended(one, since, day))
        return Figures(day, since, tuple(one for one in every if one.standing == "active"), every, within, gone)


def _ended(one: Belonging, since: date, day: date) -> bool:
    """Whether the last day of a membership lies in a period that has passed by a day."""
    return one.until is not None and since <= one.until < day


def _first(rows: list[Belonging], rank: Callable[[Belonging], int]) -> Mapping[int, Belonging]:
    """By organisation, the membership of the best rank."""
    found: dict[int, Belonging] = {}
    for one in rows:
        before = found.get(one.organisation_id)
        if before is None or rank(one) < rank(before):
            found[one.organisation_id] = one
    return found
