"""The money of a report's grants: awarded, paid, spent in the period and in all, by grant; sums by currency."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.reports.facts import Facts
from ppa_desk.services.results.rollup import whole

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

PAYMENT: Table = table_of("payment")
LINE: Table = table_of("budget_line")
SPENDING: Table = table_of("spending")


@dataclass(frozen=True, slots=True)
class Spending:
    """What a grant was awarded, was paid and spent, in thousandths of its currency; None is not known."""

    grant: Mapping[str, Any]
    award: int | None
    paid: int | None
    in_period: int | None
    spent: int | None

    @property
    def currency(self) -> str | None:
        """Its currency."""
        return self.grant["currency"]  # type: ignore[no-any-return]

    @property
    def burned(self) -> Fraction | None:
        """The share of the award that is spent."""
        return Fraction(self.spent, self.award) if self.award and self.spent is not None else None

    @property
    def left(self) -> int | None:
        """What of the award is not spent."""
        return None if self.award is None or self.spent is None else self.award - self.spent

    def passed(self, as_of: Any) -> Fraction | None:
        """Return the share of the grant's time that is over on a day."""
        starts, ends = self.grant["starts_on"], self.grant["ends_on"]
        return Period(starts, ends).passed(as_of) if starts and ends and starts <= ends else None


@dataclass(frozen=True, slots=True)
class Spendings:
    """The money of all grants of a report."""

    rows: tuple[Spending, ...]

    def sums(self, name: str) -> dict[str | None, int]:
        """Return the sums of one amount, by currency; what nobody told is no part of them."""
        found: dict[str | None, int] = {}
        for one in self.rows:
            if (amount := getattr(one, name)) is not None:
                found[one.currency] = found.get(one.currency, 0) + amount
        return found


def spendings(desk: "Desk", facts: Facts) -> Spendings:
    """Return the money of a report's grants up to the end of its period, asked once for a report."""
    if "spendings" not in facts.kept:
        facts.kept["spendings"] = _read(facts)
    told: Spendings = facts.kept["spendings"]
    return told


def _read(facts: Facts) -> Spendings:
    numbers = [one["id"] for one in facts.grants]
    since, until = facts.asked.period.since, facts.asked.period.until
    given = select(PAYMENT.c.grant_record_id, func.sum(PAYMENT.c.amount)).group_by(PAYMENT.c.grant_record_id)
    given = given.where(PAYMENT.c.grant_record_id.in_(numbers), PAYMENT.c.paid_on <= until)
    paid = _by_grant(facts, given)
    asked = select(LINE.c.grant_record_id, func.sum(SPENDING.c.amount)).join_from(SPENDING, LINE).where(
        LINE.c.grant_record_id.in_(numbers), SPENDING.c.until <= until).group_by(LINE.c.grant_record_id)  # fmt: skip
    spent, own = _by_grant(facts, asked), _by_grant(facts, asked.where(SPENDING.c.since >= since))
    return Spendings(tuple(
        Spending(one, whole(one["award"]), paid.get(one["id"]), own.get(one["id"]), spent.get(one["id"]))
        for one in facts.grants
    ))  # fmt: skip


def _by_grant(facts: Facts, asked: Any) -> dict[int, int]:
    return {row[0]: int(row[1]) for row in facts.select(asked) if row[1] is not None}
