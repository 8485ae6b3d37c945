"""Which cells of the table need most: by what is open, for how long, at what cost, for how many people."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from ppa_desk.model.money import converted
from ppa_desk.services.evidence.plans.need import UNKNOWN, Cell, Need

if TYPE_CHECKING:
    from ppa_desk.services.grants.rates import Rate, Rates

ORDERS = ("open", "overdue", "age", "cost", "persons")


@dataclass(frozen=True, slots=True)
class Used:
    """The rate by which a currency was told in another; `turned` where it was entered the other way round."""

    currency: str
    into: str
    rate: "Rate"
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Priced:
    """What open actions cost in one currency, by which rates; what lacks a rate is named and no part of the amount."""

    into: str
    amounts: Mapping[tuple[str, str], int]
    used: tuple[Used, ...] = ()
    lacking: tuple[str, ...] = ()

    def complete(self, cell: Cell) -> bool:
        """Say whether all that is known of a cell's cost is in its amount."""
        return not any(code in self.lacking for code, _ in cell.costs)


def usual(need: Need) -> str:
    """Return the currency in which most cells have costs; empty where none has."""
    held: dict[str, int] = {}
    for code in (code for cell in need.cells.values() for code, _ in cell.costs if code):
        held[code] = held.get(code, 0) + 1
    return max(sorted(held), key=lambda code: held[code], default="")


def priced(need: Need, rates: "Rates", into: str) -> Priced:
    """Return the costs of all cells in one currency, by the rates somebody entered."""
    codes = sorted({code for cell in need.cells.values() for code, _ in cell.costs})
    used = {code: found for code in codes if code != into and (found := _rate(rates, code, into, need.on))}
    lacking = tuple(code for code in codes if code != into and code not in used)
    amounts = {}
    for place, cell in need.cells.items():
        known = [_amount(amount, code, into, used) for code, amount in cell.costs if code not in lacking]
        if known:
            amounts[place] = sum(known)
    return Priced(into, amounts, tuple(used.values()), lacking)


def ranked(need: Need, order: str, costs: Priced | None = None) -> list[Cell]:
    """Return the cells with open actions, those in most need first; what is not known stands after what is.

    Cells whose category or province nobody said are left out: nothing can be done there before it is said.
    """
    keys: Mapping[str, Callable[[Cell], int | None]] = {
        "open": lambda cell: cell.open,
        "overdue": lambda cell: cell.overdue,
        "age": lambda cell: cell.days_open,
        "cost": lambda cell: costs.amounts.get(cell.place) if costs else None,
        "persons": lambda cell: cell.persons,
    }
    live = [cell for cell in need.cells.values() if cell.open and UNKNOWN not in cell.place]
    return sorted(live, key=lambda cell: (_down(keys[order](cell)), -cell.open, -cell.overdue, cell.place))


def _down(value: int | None) -> tuple[bool, int]:
    return value is None, -(value or 0)


def _rate(rates: "Rates", code: str, into: str, on: date) -> Used | None:
    if not code or not into:
        return None
    if found := rates.nearest(code, into, on):
        return Used(code, into, found)
    if found := rates.nearest(into, code, on):
        return Used(code, into, found, turned=True)
    return None


def _amount(amount: int, code: str, into: str, used: Mapping[str, Used]) -> int:
    if code == into:
        return amount
    one = used[code]
    return converted(amount, Decimal(1) / one.rate.rate if one.turned else one.rate.rate, into)
