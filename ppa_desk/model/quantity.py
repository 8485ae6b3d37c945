"""Quantities as whole millionths, so that sums are exact; rounded only when they are told, halves away from zero."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import NamedTuple

from ppa_desk.model.numerals import NotNumeral, numeral

SCALE = 1_000_000
"""Millionths in one."""
LARGEST = 10**12
"""What a quantity stays below, in whole units."""


def read(text: str) -> int:
    """Return the millionths a text says, whichever way it is grouped. NotNumeral."""
    found = numeral(text) * SCALE
    if found != int(found):
        raise NotNumeral("digits", text)
    if abs(found) >= LARGEST * SCALE:
        raise NotNumeral("large", text)
    return int(found)


def kept(number: Decimal | Fraction | int) -> int:
    """Return a number as millionths, rounded to the nearest."""
    return int(rounded(Fraction(number) * SCALE))


def exact(quantity: int) -> Fraction:
    """Return millionths as the number they stand for."""
    return Fraction(quantity, SCALE)


def rounded(number: Fraction, decimals: int = 0) -> Decimal:
    """Return a number with so many decimals, halves away from zero: 2.5 becomes 3."""
    step = Decimal(1).scaleb(-decimals)
    scaled = abs(number) * 10**decimals
    whole = int(scaled + Fraction(1, 2))
    return (Decimal(-whole if number < 0 else whole) * step).quantize(step, rounding=ROUND_HALF_UP)


def told(number: Fraction, language: str, decimals: int = 0) -> str:
    """Return a number as a reader of that language writes it."""
    text = f"{rounded(number, decimals):,.{decimals}f}"
    return text.replace(",", "\u202f").replace(".", ",") if language == "fr" else text


def plain(quantity: int | None, language: str = "en") -> str:
    """Return millionths as they were typed, with no more decimals than they need; empty where nothing is known."""
    if quantity is None:
        return ""
    digits = f"{quantity % SCALE:06}" if quantity >= 0 else f"{-quantity % SCALE:06}"
    return told(exact(quantity), language, len(digits.rstrip("0")))


def percent(share: Fraction, language: str, decimals: int = 0) -> str:
    """Return a share as a percentage: 0.475 is "48 %"."""
    number = told(share * 100, language, decimals)
    return f"{number}\u00a0%" if language == "fr" else f"{number}%"


def shares(weights: Sequence[Fraction | int], whole: int = 100) -> list[int]:
    """Return weights as whole parts that add up to `whole`: what remains goes to the largest remainders."""
    total = sum(weights)
    if not total:
        return [0 for _ in weights]
    parts = [Fraction(weight) * whole / total for weight in weights]
    floors = [int(part) for part in parts]
    for at in sorted(range(len(parts)), key=lambda one: (floors[one] - parts[one], one))[: whole - sum(floors)]:
        floors[at] += 1
    return floors


class Amount(NamedTuple):
    """A quantity as a value of a sentence: whoever says the sentence writes it in their language."""

    quantity: int

    def told(self, language: str) -> str:
        """Return it as a reader of that language writes it."""
        return plain(self.quantity, language)

    def __str__(self) -> str:
        return self.told("en")

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)
