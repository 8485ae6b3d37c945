"""Money beside results: what was spent of what was granted, what a result cost, and whose money it was."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from sqlalchemy import Table, func, or_, select

from ppa_desk.model import quantity
from ppa_desk.model.kinds import table_of
from ppa_desk.model.quantity import SCALE, shares
from ppa_desk.model.results.indicator import Direction, Measure
from ppa_desk.services.results.rollup import Window
from ppa_desk.services.results.rules import INCREMENTS, Number
from ppa_desk.services.results.splits import adds_up
from ppa_desk.services.results.table import Line
from ppa_desk.services.results.theory import Served

if TYPE_CHECKING:
    from ppa_desk.services.results.desk import ResultsDesk

LINE: Table = table_of("budget_line")
SPENDING: Table = table_of("spending")

Spent = Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Purse:
    """Money in one currency: the parts of grants that go to a result, what was spent of them, how many tell nothing."""

    currency: str
    granted: Fraction
    spent: Fraction | None
    silent: int

    @property
    def share(self) -> Fraction | None:
        """What share was spent; None where a grant has not reported what it spent."""
        return None if self.spent is None or self.silent or not self.granted else self.spent / self.granted


@dataclass(frozen=True, slots=True)
class Cost:
    """What one unit of an indicator cost, in thousandths of each currency; None: not known."""

    line: Line
    each: tuple[tuple[str, Fraction], ...] | None


@dataclass(frozen=True, slots=True)
class Bought:
    """Whose money an indicator's figure is, in the smallest units it is told in; the empty name: nobody is told."""

    line: Line
    units: int
    parts: tuple[tuple[str, int], ...]


class MoneyBeside:
    """Money and results."""

    def __init__(self, results: "ResultsDesk") -> None:
        self._results, self._store = results, results.store

    def spent(self, as_of: date) -> dict[int, int]:
        """Return what each grant reported as spent up to a day, in thousandths of its currency; only those that did."""
        asked = (
            select(LINE.c.grant_record_id, func.sum(SPENDING.c.amount))
            .join(SPENDING, SPENDING.c.budget_line_id == LINE.c.id)
            .where(SPENDING.c.amount.is_not(None), or_(SPENDING.c.until.is_(None), SPENDING.c.until <= as_of))
            .group_by(LINE.c.grant_record_id)
        )
        with self._store.read() as session:
            return {grant: int(amount) for grant, amount in session.execute(asked)}

    def bought(self, lines: Iterable[Line], as_of: date) -> tuple[Bought, ...]:
        """Return each funder's part of what was reached, for figures that add up: parts add up to the figure."""
        known: dict[int, dict[str, Fraction]] = {}
        found = []
        for line in lines:
            if not _can_be_bought(line):
                continue
            weights: dict[str, Fraction] = defaultdict(Fraction)
            for part in self._results.rollup.figure(line.indicator, Window(as_of)).parts:
                if part.grant is not None and part.grant not in known:
                    known[part.grant] = self._funders(part.grant)
                for funder, share in known.get(part.grant or 0, {"": Fraction(1)}).items():
                    weights[funder] += part.added * share
            if weights and min(weights.values()) >= 0:
                found.append(_bought(line, line.to_date.actual or 0, weights))
        return tuple(found)

    def _funders(self, grant: int) -> dict[str, Fraction]:
        """Whose money a grant is, by name, as shares that add up to one; what no source is told for has no name."""
        sources = self._results.desk.grants.funds.sources(grant)
        told = [(source.kept.values["fund_id"], source.amount or 0) for source in sources.rows]
        whole = max(sources.whole or 0, sum(amount for _, amount in told))
        if not whole:
            return {"": Fraction(1)}
        found: dict[str, Fraction] = defaultdict(Fraction)
        for fund, amount in told:
            for name, share in self._givers(fund).items():
                found[name] += Fraction(amount, whole) * share
        rest = 1 - sum(found.values())
        if rest:
            found[""] += rest
        return dict(found)

    def _givers(self, fund: int) -> dict[str, Fraction]:
        """Who gave a fund, as shares: those who paid into a pool by what they paid, else whose fund it is."""
        records = self._results.desk.records
        values = records.get("fund", fund).values
        paid: dict[str, Fraction] = defaultdict(Fraction)
        if values["pooled"]:
            for one in records.where("contribution", fund_id=fund):
                paid[self._organisation(one.values["organisation_id"])] += one.values["amount"] or 0
        whole = sum(paid.values())
        if whole:
            return {name: amount / whole for name, amount in paid.items() if amount}
        return {self._organisation(values["organisation_id"]) or values["name_en"] or values["name_fr"]: Fraction(1)}

    def _organisation(self, number: int | None) -> str:
        return str(self._results.desk.records.get("organisation", number).values["name"]) if number else ""


def _can_be_bought(line: Line) -> bool:
    """Whether parts of a figure add up to it, and more of it is better."""
    actual = line.to_date.actual
    return adds_up(line) and line.direction is Direction.INCREASE and actual is not None and actual > 0


def purses(parts: Sequence[Served], spent: Spent) -> tuple[Purse, ...]:
    """Return the money of parts of grants by currency; a part that is not known is counted in no sum."""
    granted: dict[str, Fraction] = defaultdict(Fraction)
    told: dict[str, Fraction] = {}
    silent: dict[str, int] = defaultdict(int)
    for part in parts:
        if part.amount is None or not part.granted:
            continue
        granted[part.currency] += part.amount
        if part.grant in spent:
            own = spent[part.grant] * part.amount / part.granted
            told[part.currency] = told.get(part.currency, Fraction(0)) + own
        else:
            silent[part.currency] += 1
    return tuple(Purse(one, granted[one], told.get(one), silent[one]) for one in sorted(granted))


def cost(line: Line, parts: Sequence[Served], spent: Spent) -> Cost | None:
    """Return what one unit cost: all that was spent for its result, by currency; None where there are no units."""
    if line.measure is not Measure.COUNT or line.over_time not in INCREMENTS or not parts:
        return None
    actual = line.to_date.actual
    found = purses(parts, spent)
    if not actual or actual < 0 or any(one.amount is None for one in parts) or any(one.silent for one in found):
        return Cost(line, None)
    each = tuple((one.currency, one.spent / Fraction(actual, SCALE)) for one in found
                 if one.spent is not None)  # fmt: skip
    return Cost(line, each or None)


def _bought(line: Line, actual: Number, weights: Mapping[str, Fraction]) -> Bought:
    """Parts in the smallest units the figure is told in: what remains goes to the largest remainders."""
    units = int(quantity.rounded(Fraction(actual, SCALE) * 10**line.decimals))
    names = sorted(weights, key=lambda name: (not name, -weights[name], name))
    return Bought(line, units, tuple(zip(names, shares([weights[name] for name in names], units), strict=True)))
