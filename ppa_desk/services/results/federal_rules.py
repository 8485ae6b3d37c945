"""The arithmetic and checks of a US federal financial report (SF-425). Amounts in thousandths; no SQL.

Every amount is cumulative since the award began. What nobody entered stays blank: it is not zero.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from ppa_desk.model.money import Sum, fraction, smallest
from ppa_desk.model.quantity import rounded

Amounts = Mapping[str, int | None]

ENTERED = {
    "a": "cash_receipts",
    "b": "cash_disbursements",
    "d": "funds_authorized",
    "e": "federal_expenditures",
    "f": "unliquidated",
    "i": "recipient_required",
    "j": "recipient_expenditures",
    "l": "income_earned",
    "m": "income_deducted",
    "n": "income_added",
}
"""The lines of item 10 somebody enters, by their letters, and the fields that keep them."""
RECKONED = ("c", "g", "h", "k", "o")
LETTERS = tuple(sorted((*ENTERED, *RECKONED)))
NEEDED = ("a", "b", "d", "e", "f")
"""The lines no report goes out without."""
BAD = ("federal.missing", "federal.fell", "federal.period_only", "federal.final_open", "federal.both_incomes")
"""What is wrong for certain; all else may have its reason, which belongs into the remarks."""
GROWING = ("a", "b", "e", "j")
"""The lines that only ever grow: cash, and both shares of what was spent."""
_ENDS = ((3, 31), (6, 30), (9, 30), (12, 31))
_DUE = {"quarterly": 30, "triannual": 30, "semiannual": 30, "annual": 90}
FINAL_DUE = 120


@dataclass(frozen=True, slots=True)
class Finding:
    """What does not fit in a financial report, by its code; `letter` is the line it concerns."""

    code: str
    letter: str = ""
    amounts: Mapping[str, int] = field(default_factory=dict)
    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def bad(self) -> bool:
        """Whether a report cannot go out like that."""
        return self.code in BAD

    def told(self, currency: str) -> dict[str, Any]:
        """Return the values of its sentence."""
        return {name: Sum(amount, currency) for name, amount in self.amounts.items()} | dict(self.values)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a report's amounts are held against: those of the report before it, and what grantees spent in between."""

    before: Amounts | None = None
    in_period: int | None = None
    accrual: bool = False
    final: bool = False
    until: date | None = None


def amounts_of(values: Mapping[str, Any]) -> dict[str, int | None]:
    """Return the entered lines of a kept record by their letters, and those that are reckoned from them."""
    found: dict[str, int | None] = {letter: values[name] for letter, name in ENTERED.items()}
    return dict(sorted((found | reckoned(found)).items()))


def reckoned(entered: Amounts) -> dict[str, int | None]:
    """Return the lines that are reckoned: c = a − b, g = e + f, h = d − g, k = i − j, o = l − m or l − n."""
    get = entered.get
    found = {
        "c": _taken(get("a"), get("b")),
        "g": _added(get("e"), get("f")),
        "k": _taken(get("i"), get("j")),
        "o": _income(get("l"), get("m"), get("n")),
    }
    return found | {"h": _taken(get("d"), found["g"])}


def _taken(whole: int | None, part: int | None) -> int | None:
    return None if whole is None or part is None else whole - part


def _added(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one + other


def _income(earned: int | None, deducted: int | None, added: int | None) -> int | None:
    """What is left of program income: spent by deduction or by addition, never both; of nothing, nothing is left."""
    if deducted is not None and added is not None:
        return None
    spent = added if deducted is None else deducted
    return 0 if earned == 0 and spent is None else _taken(earned, spent)


def charged(base: int | None, rate: str, currency: str | None) -> int | None:
    """Return what indirect cost is charged, line 11e: base by rate, to the smallest unit. NotShare."""
    if base is None or not rate.strip():
        return None
    unit = smallest(currency)
    return int(rounded(fraction(rate) * base / unit)) * unit


def due(until: date, frequency: str | None, final: bool) -> date:
    """Return when a report is due: 30 days after a quarter or half-year, 90 after a year, 120 after the end."""
    return until + timedelta(days=FINAL_DUE if final else _DUE.get(frequency or "", 90))


def ends_a_quarter(day: date) -> bool:
    """Say whether a federal reporting period ends that day."""
    return (day.month, day.day) in _ENDS


def next_end(day: date) -> date:
    """Return the first end of a federal reporting period on or after a day."""
    ends = (date(day.year, month, last) for month, last in _ENDS)
    return next(end for end in ends if end >= day)


def findings(amounts: Amounts, facts: Facts) -> list[Finding]:
    """Return what does not fit, in the order of the lines."""
    found = [one for check in _CHECKS for one in check(amounts, facts)]
    return sorted(found, key=lambda one: (one.letter or "~", one.code))


def _missing(amounts: Amounts, facts: Facts) -> Iterator[Finding]:
    lines = [letter for letter in NEEDED if amounts.get(letter) is None]
    if lines:
        yield Finding("federal.missing", values={"lines": ", ".join(f"10{letter}" for letter in lines)})


def _fallen(amounts: Amounts, facts: Facts) -> Iterator[Finding]:
    for letter in GROWING:
        now, before = amounts.get(letter), (facts.before or {}).get(letter)
        if now is not None and before is not None and now < before:
            yield Finding("federal.fell", letter, {"now": now, "before": before}, {"line": f"10{letter}"})


def _period_only(amounts: Amounts, facts: Facts) -> Iterator[Finding]:
    """The amount of the period alone stands where all since the award began belongs."""
    spent, before = amounts.get("e"), (facts.before or {}).get("e")
    if spent and before and spent == facts.in_period:
        yield Finding("federal.period_only", "e", {"now": spent, "sum": before + spent})


def _open_at_end(amounts: Amounts, facts: Facts) -> Iterator[Finding]:
    still = amounts.get("f")
    if facts.final and still:
        yield Finding("federal.final_open", "f", {"now": still})
    if facts.final and (amounts.get("k") or 0) > 0:
        yield Finding("federal.final_share", "k", {"now": amounts["k"] or 0})


def _cash(amounts: Amounts, facts: Facts) -> Iterator[Finding]:
    """Cash and expenditure must reconcile: alike on a cash basis; on accrual, cash cannot run ahead of cost."""
    paid, spent = amounts.get("b"), amounts.get("e")
    if paid is None or spent is None:
        return
    if not facts.accrual and paid != spent:
        yield Finding("federal.cash_basis", "b", {"paid": paid, "spent": spent})
    elif facts.accrual and paid > spent:
        yield Finding("federal.cash_ahead", "b", {"paid": paid, "spent": spent})


def _below_zero(amounts: Amounts, facts: Facts) -> Iterator[Finding]:
    for letter in ("c", "h", "o"):
        now = amounts.get(letter)
        if now is not None and now < 0:
            yield Finding(f"federal.below_{letter}", letter, {"now": -now})


def _both_incomes(amounts: Amounts, facts: Facts) -> Iterator[Finding]:
    if amounts.get("m") is not None and amounts.get("n") is not None:
        yield Finding("federal.both_incomes", "o")


def _end(amounts: Amounts, facts: Facts) -> Iterator[Finding]:
    if facts.until and not facts.final and not ends_a_quarter(facts.until):
        yield Finding("federal.no_quarter", values={"day": facts.until, "next": next_end(facts.until)})


_CHECKS: tuple[Callable[[Amounts, Facts], Iterator[Finding]], ...] = (
    _missing, _fallen, _period_only, _open_at_end, _cash, _below_zero, _both_incomes, _end,
)  # fmt: skip
