"""Budget against what was spent: variances, and the checks of a grantee's figures. Rules alone: no database."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from itertools import combinations
from typing import Any

THRESHOLD = 10
"""Per cent a line may differ from its budget before somebody has to say why."""


@dataclass(frozen=True, slots=True)
class Spent:
    """What was spent on a line in a period, and what was said about it."""

    since: date | None
    until: date | None
    amount: int | None
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the budget with what was spent on it; nothing reported is not zero."""

    name: str
    planned: int | None
    rows: tuple[Spent, ...] = ()

    @property
    def spent(self) -> int | None:
        """What was spent on it so far; None while nothing was reported."""
        known = [row.amount for row in self.rows if row.amount is not None]
        return sum(known) if known else None

    @property
    def left(self) -> int | None:
        """What is left of it; None where that cannot be told."""
        return None if self.planned is None or self.spent is None else self.planned - self.spent

    @property
    def variance(self) -> Fraction | None:
        """By how many per cent what was spent differs from the budget; None where that cannot be told."""
        if not self.planned or self.spent is None:
            return None
        return Fraction(self.spent - self.planned, self.planned) * 100

    def in_period(self, since: date | None, until: date | None) -> int | None:
        """Return what was spent in a period; None where nothing was reported for it."""
        known = [row.amount for row in self.rows if (row.since, row.until) == (since, until) and row.amount is not None]
        return sum(known) if known else None


@dataclass(frozen=True, slots=True)
class Finding:
    """What does not fit, by its code, with the values of its sentence; amounts are in thousandths."""

    code: str
    amounts: dict[str, int] = field(default_factory=dict)
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Terms:
    """What a grant's figures are held against: its amount, what was paid, and when it was awarded and ends."""

    whole: int | None
    paid: int
    awarded_on: date | None = None
    ends_on: date | None = None


def periods(lines: Iterable[Line]) -> list[tuple[date | None, date | None]]:
    """Return the periods that were reported on, in order."""
    found = {(row.since, row.until) for line in lines for row in line.rows}
    return sorted(found, key=lambda one: (one[0] or date.min, one[1] or date.min))


def findings(lines: Sequence[Line], terms: Terms, threshold: int = THRESHOLD) -> list[Finding]:
    """Return what does not fit: the sum of the lines, money spent and not paid, twice, too early, or unexplained."""
    found = [*_sum(lines, terms), *_paid(lines, terms), *_early(lines, terms)]
    for line in lines:
        found += [*_twice(line), *_unexplained(line, terms, threshold)]
    return found


def _sum(lines: Sequence[Line], terms: Terms) -> Iterator[Finding]:
    known = [line.planned for line in lines if line.planned is not None]
    if terms.whole is not None and lines and sum(known) != terms.whole:
        yield Finding("budget.sum", {"sum": sum(known), "whole": terms.whole})


def _paid(lines: Sequence[Line], terms: Terms) -> Iterator[Finding]:
    spent = sum(line.spent or 0 for line in lines)
    if spent > terms.paid:
        yield Finding("budget.unpaid", {"spent": spent, "paid": terms.paid})


def _early(lines: Sequence[Line], terms: Terms) -> Iterator[Finding]:
    first = min((row.since for line in lines for row in line.rows if row.since and row.amount), default=None)
    if first and terms.awarded_on and first < terms.awarded_on:
        yield Finding("budget.early", values={"first": first, "awarded": terms.awarded_on})


def _twice(line: Line) -> Iterator[Finding]:
    rows = [row for row in line.rows if row.since and row.until and row.amount is not None]
    for one, other in combinations(rows, 2):
        if (one.since, one.until) == (other.since, other.until):
            yield Finding("budget.twice", values={"line": line.name, "since": one.since, "until": one.until})
        elif one.since <= other.until and other.since <= one.until:  # type: ignore[operator]
            yield Finding("budget.overlap", values={"line": line.name, "since": other.since, "until": other.until})


def _unexplained(line: Line, terms: Terms, threshold: int) -> Iterator[Finding]:
    """Too much wants a reason at once, too little once the grant has ended."""
    by = line.variance
    if by is None or any(row.explanation.strip() for row in line.rows):
        return
    ended = terms.ends_on is not None and any(row.until and row.until >= terms.ends_on for row in line.rows)
    if by > threshold or (ended and by < -threshold):
        values = {"line": line.name, "per_cent": round(abs(by)), "threshold": threshold}
        yield Finding("budget.more" if by > 0 else "budget.less", values=values)
