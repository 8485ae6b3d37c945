"""The table of a framework as plain rows for files and scripts: numbers as they are, nothing where nothing is known."""

from fractions import Fraction

from ppa_desk.model import quantity
from ppa_desk.services.results.rules import Number
from ppa_desk.services.results.table import Line, Slot

COLUMNS = (
    "code", "indicator_en", "indicator_fr", "unit_en", "unit_fr", "measure", "direction", "over_time", "baseline",
    "baseline_year", "target_period", "actual_period", "target_to_date", "actual_to_date", "target_life", "achieved",
    "progress", "headline", "met", "achieved_life", "progress_life", "status", "explain",
)  # fmt: skip
"""Percentages are of the whole: 62.5, not 0.625. `explain` says whether the difference must be explained."""

Plain = str | int | float | bool | None


def row(line: Line) -> dict[str, Plain]:
    """Return an indicator's row by column; percentages with six decimals at most."""
    slots = {"period": line.period, "to_date": line.to_date}
    numbers = {f"{what}_{name}": _number(getattr(slot, what)) for name, slot in slots.items() for what in SIDES}
    return {
        "code": line.code,
        "indicator_en": line.name_en,
        "indicator_fr": line.name_fr,
        "unit_en": line.unit_en,
        "unit_fr": line.unit_fr,
        "measure": line.measure.value,
        "direction": line.direction.value,
        "over_time": line.over_time.value,
        "baseline": _number(line.baseline),
        "baseline_year": line.baseline_year,
        **numbers,
        "target_life": _number(line.life.target),
        **_worth(line.to_date),
        "achieved_life": _percent(line.life.score.achieved),
        "progress_life": _percent(line.life.score.progress),
        "status": line.status.value,
        "explain": line.deviates,
    }


SIDES = ("target", "actual")


def _worth(slot: Slot) -> dict[str, Plain]:
    worth = slot.score
    shares = {name: _percent(getattr(worth, name)) for name in ("achieved", "progress", "headline")}
    return {**shares, "met": worth.met}


def _number(number: Number | None) -> int | float | None:
    """Millionths as a number a file can hold: whole where it is whole."""
    return None if number is None else _told(Fraction(number, quantity.SCALE))


def _percent(share: Fraction | None) -> int | float | None:
    return None if share is None else _told(share * 100)


def _told(number: Fraction) -> int | float:
    told = quantity.rounded(number, 6)
    return int(told) if told == int(told) else float(told)
