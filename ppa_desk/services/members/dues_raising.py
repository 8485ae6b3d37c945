"""Raising the dues of a year for all active members in one step: who gets what and who is left out, shown first."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from ppa_desk.services.members.dues import DUES, ORGANISATION
from ppa_desk.services.members.standing import MEMBERSHIP, standing
from ppa_desk.services.records import Kept

if TYPE_CHECKING:
    from ppa_desk.services.members.desk import MembersDesk

EXEMPT = 0
"""Chosen in place of a tier: owes nothing, because somebody said so."""


@dataclass(frozen=True, slots=True)
class Raise:
    """What raising would do for one membership; `left` says why nothing, and is empty where dues are raised.

    raised: dues of the year are there already; standing: it is not active; no_tier: nobody chose one; no_amount: its
    tier has none. `before` is the year from whose dues the tier was taken over.
    """

    membership_id: int
    organisation_id: int
    organisation: str
    constituency: str | None
    standing: str
    tier: int | None = None
    before: int | None = None
    currency: str | None = None
    amount: int | None = None
    left: str = ""

    @property
    def exempt(self) -> bool:
        """Whether it owes nothing because somebody said so."""
        return self.tier == EXEMPT


@dataclass(frozen=True, slots=True)
class RaisePlan:
    """What raising the dues of a year would do, line by line."""

    year: int
    lines: tuple[Raise, ...]

    @property
    def raised(self) -> list[Raise]:
        """The lines that raise dues."""
        return [one for one in self.lines if not one.left]

    def sums(self) -> dict[str, int]:
        """Return what would be raised in each currency."""
        found: dict[str, int] = {}
        for one in self.raised:
            if one.amount is not None and not one.exempt:
                found[one.currency or ""] = found.get(one.currency or "", 0) + one.amount
        return dict(sorted(found.items()))


class DuesRaising:
    """Raising the dues of a year."""

    def __init__(self, members: "MembersDesk") -> None:
        self._store, self._records = members.store, members.desk.records

    def plan(self, year: int, chosen: Mapping[int, int] | None = None, on: date | None = None) -> RaisePlan:
        """Return what raising the dues of a year would do; `chosen` gives memberships a tier, or exempts them.

        Without a choice the tier of the last dues is taken over, also that a member was exempt.
        """
        tiers = {one.id: one for one in self._records.where("dues_tier")}
        last, there = self._last(year), self._there(year)
        asked = select(
            MEMBERSHIP.c.id, ORGANISATION.c.id, ORGANISATION.c.name, ORGANISATION.c.constituency,
            standing(on or date.today()),
        ).join_from(MEMBERSHIP, ORGANISATION).order_by(ORGANISATION.c.sorted_as, MEMBERSHIP.c.id)  # fmt: skip
        with self._store.read() as session:
            rows = [row for row in session.execute(asked) if row[4] != "former"]
        return RaisePlan(year, tuple(_line(row, there, last, chosen or {}, tiers) for row in rows))

    def carry_out(self, plan: RaisePlan, invoiced_on: date | None = None, due_on: date | None = None) -> int:
        """Raise what a plan says, as one step that is taken back as one; return how many were raised."""
        there = self._there(plan.year)
        rows = [_row(plan.year, one, invoiced_on, due_on) for one in plan.raised if one.membership_id not in there]
        if rows:
            with self._store.unit("dues.raised", record_kind="dues", year=plan.year, count=len(rows)) as unit:
                unit.add_all("dues", rows)
        return len(rows)

    def _there(self, year: int) -> set[int]:
        """The memberships that have dues of a year."""
        with self._store.read() as session:
            return set(session.execute(select(DUES.c.membership_id).where(DUES.c.year == year)).scalars())

    def _last(self, year: int) -> dict[int, tuple[int, int | None]]:
        """By membership, the last year before with a tier or an exemption, and that tier."""
        told = DUES.c.dues_tier_id.is_not(None) | DUES.c.exempt.is_(True)
        newest = (
            select(DUES.c.membership_id, func.max(DUES.c.year).label("year"))
            .where(DUES.c.year < year, told).group_by(DUES.c.membership_id).subquery()
        )  # fmt: skip
        asked = select(DUES.c.membership_id, DUES.c.year, DUES.c.dues_tier_id, DUES.c.exempt).join(
            newest, (newest.c.membership_id == DUES.c.membership_id) & (newest.c.year == DUES.c.year)
        )
        with self._store.read() as session:
            return {row[0]: (row[1], EXEMPT if row[3] else row[2]) for row in session.execute(asked)}


def _line(
    row: Any, there: set[int], last: Mapping[int, tuple[int, int | None]], chosen: Mapping[int, int],
    tiers: Mapping[int, Kept],
) -> Raise:  # fmt: skip
    one = Raise(*row)
    if one.membership_id in there or one.standing != "active":
        return replace(one, left="raised" if one.membership_id in there else "standing")
    before, tier = last.get(one.membership_id, (None, None))
    if one.membership_id in chosen:
        before, tier = None, chosen[one.membership_id]
    if tier == EXEMPT:
        return replace(one, tier=EXEMPT, before=before)
    if tier is None or tier not in tiers:
        return replace(one, left="no_tier")
    values = tiers[tier].values
    left = "" if values["amount"] is not None else "no_amount"
    return replace(one, tier=tier, before=before, currency=values["currency"], amount=values["amount"], left=left)


def _row(year: int, one: Raise, invoiced_on: date | None, due_on: date | None) -> dict[str, Any]:
    values: dict[str, Any] = {"membership_id": one.membership_id, "year": year, "exempt": one.exempt}
    if one.exempt:
        return values
    owed = {"dues_tier_id": one.tier, "currency": one.currency, "amount": one.amount}
    return {**values, **owed, "invoiced_on": invoiced_on, "due_on": due_on}
