"""Intervals, tests and agreement. Formulas as in the textbooks they are named after."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

Z = 1.959963984540054
"""The 97.5 % point of the normal distribution."""
SURE = 0.05


def wilson(share: float, n: float, population: float | None = None) -> tuple[float, float] | None:
    """Return Wilson's 95 % interval of a share among n, of a finite population where it is known.

    n' = n(N-1)/(N-n) takes n's place; a census (n = N) gives no interval, nor does n = 0.
    """
    if n <= 0 or (population is not None and n >= population):
        return None
    if population is not None:
        n = n * (population - 1) / (population - n)
    if n <= 0:
        return None
    middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z * math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n)
    return max(middle - half, 0.0), min(middle + half, 1.0)


@dataclass(frozen=True, slots=True)
class Test:
    """A test of independence: its name ("chi2", "fisher"), p, and Cramer's V."""

    __test__ = False
    name: str
    p: float
    v: float


Counts = Sequence[Sequence[int]]


def independence(counts: Counts) -> Test | None:
    """Test rows against columns: chi-square where every expected count is 5 or more, Fisher's for 2 x 2, else none."""
    rows = [row for row in counts if sum(row)]
    columns = [at for at in range(len(rows[0]) if rows else 0) if sum(row[at] for row in rows)]
    table = [[row[at] for at in columns] for row in rows]
    if len(table) < 2 or len(columns) < 2:
        return None
    whole = sum(map(sum, table))
    across = [sum(row[at] for row in table) for at in range(len(columns))]
    expected = [[sum(row) * column / whole for column in across] for row in table]
    chi2 = sum(
        (found - wanted) ** 2 / wanted
        for row, hoped in zip(table, expected, strict=True)
        for found, wanted in zip(row, hoped, strict=True)
    )
    smaller = min(len(table), len(columns)) - 1
    v = math.sqrt(chi2 / (whole * smaller))
    if min(map(min, expected)) >= 5:
        return Test("chi2", chi2_tail(chi2, (len(table) - 1) * (len(columns) - 1)), v)
    if len(table) == len(columns) == 2:
        return Test("fisher", fisher(table), v)
    return None


def chi2_tail(value: float, freedom: int) -> float:
    """Return the probability of a chi-square as large as this or larger."""
    import mpmath

    return float(mpmath.gammainc(freedom / 2, value / 2, mpmath.inf, regularized=True))


def fisher(table: Counts) -> float:
    """Return the two-sided p of Fisher's exact test of a 2 x 2 table."""
    (a, b), (c, d) = table
    row, column, whole = a + b, a + c, a + b + c + d
    ways = math.comb(whole, column)

    def chance(at: int) -> float:
        return math.comb(row, at) * math.comb(whole - row, column - at) / ways

    found = chance(a)
    every = range(max(0, column - (whole - row)), min(row, column) + 1)
    return min(sum(p for at in every if (p := chance(at)) <= found * (1 + 1e-7)), 1.0)


def kappa(first: Sequence[bool], second: Sequence[bool]) -> float | None:
    """Return Cohen's kappa of two coders' yes and no: (po - pe) / (1 - pe); None where chance alone agrees."""
    n = len(first)
    if not n:
        return None
    agreed = sum(a == b for a, b in zip(first, second, strict=True)) / n
    yes, also = sum(first) / n, sum(second) / n
    chance = yes * also + (1 - yes) * (1 - also)
    return (agreed - chance) / (1 - chance) if chance < 1 else None


def kendall(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Return Kendall's tau-b of two scorings of the same options; None where one does not tell them apart."""
    agree = differ = ties_one = ties_other = 0
    for a in range(len(one)):
        for b in range(a):
            x, y = one[a] - one[b], other[a] - other[b]
            agree += x * y > 0
            differ += x * y < 0
            ties_one += x == 0 and y != 0
            ties_other += y == 0 and x != 0
    below = math.sqrt((agree + differ + ties_one) * (agree + differ + ties_other))
    return (agree - differ) / below if below else None


def quantile(values: Sequence[float], share: float) -> float:
    """Return a quantile by linear interpolation between the sorted values (Hyndman and Fan's type 7)."""
    at = (len(values) - 1) * share
    low = math.floor(at)
    high = min(low + 1, len(values) - 1)
    return values[low] + (values[high] - values[low]) * (at - low)
