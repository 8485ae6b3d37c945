"""Money as whole thousandths of a currency, so that sums are exact in every currency; its reading, telling, sharing."""

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from typing import NamedTuple

from ppa_desk.errors import DeskError
from ppa_desk.model.codes import code_list
from ppa_desk.model.numerals import NotNumeral, bare, numeral
from ppa_desk.model.quantity import shares

SCALE = 1000
"""Thousandths in one unit of any currency: the most decimals a currency has is three."""

_FRACTION = re.compile(r"(\d+)\s*/\s*(\d+)")
_PERCENT = re.compile(r"(\d+(?:[.,]\d+)?)\s*%?")


class NotMoney(DeskError):
    """That is no amount; `why` is in the code: words, sign, digits, unclear, thousands, large."""

    def __init__(self, why: str, **values: object) -> None:
        self.why = why
        self.code = f"money.{why}"
        super().__init__(**values)


class NotShare(DeskError):
    """That is no share such as 1/2, 2/3 or 60 %."""

    code = "money.not_share"


def digits(currency: str | None) -> int:
    """Return how many decimals a currency has."""
    known = code_list("currency").get(currency or "")
    return int(known.group) if known and known.group else 2


def smallest(currency: str | None) -> int:
    """Return the smallest unit of a currency, in thousandths."""
    return int(10 ** (3 - digits(currency)))


def read(text: str, currency: str | None = "USD") -> int:
    """Return the thousandths that a text says, whichever way it is grouped. NotMoney."""
    try:
        found = numeral(text) * SCALE
    except NotNumeral as error:
        raise NotMoney(error.why, text=text) from error
    if found != int(found) or int(found) % smallest(currency):
        raise NotMoney("digits", text=text, currency=currency or "", digits=digits(currency))
    if abs(found) >= 10**17:
        raise NotMoney("large", text=text)
    return int(found)


def whole_units(amount: int, currency: str | None) -> int:
    """Return an amount, if the currency has coins that small. NotMoney."""
    if amount % smallest(currency):
        raise NotMoney("digits", text=plain(amount, None), currency=currency or "", digits=digits(currency))
    return amount


def exact(amount: int) -> Decimal:
    """Return an amount as a decimal number of whole units."""
    return Decimal(amount) / SCALE


def plain(amount: int | None, currency: str | None, language: str = "en") -> str:
    """Return an amount as a reader of that language writes it, without its currency; empty where it is not known."""
    if amount is None:
        return ""
    places = 0 if amount % SCALE == 0 else max(digits(currency), 2 if amount % 10 == 0 else 3)
    told = f"{exact(amount):,.{places}f}"
    return told.replace(",", "\u202f").replace(".", ",") if language == "fr" else told


def told(amount: int | None, currency: str | None, language: str = "en") -> str:
    """Return an amount with its currency, such as "USD 26,000"; empty where it is not known."""
    number = plain(amount, currency, language)
    if not number or not currency:
        return number
    return f"{number}\u00a0{currency}" if language == "fr" else f"{currency}\u00a0{number}"


class Sum(NamedTuple):
    """An amount with its currency as a value of a sentence: whoever says the sentence writes it in their language."""

    amount: int
    currency: str | None

    def told(self, language: str) -> str:
        """Return it as a reader of that language writes it."""
        return told(self.amount, self.currency, language)

    def __str__(self) -> str:
        return self.told("en")

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)


def shared(amount: int, weights: Sequence[Fraction | int], currency: str | None) -> list[int]:
    """Return an amount shared by weight, exact to the smallest unit: what remains goes to the largest remainders."""
    whole = sum(weights)
    if not whole:
        return [0 for _ in weights]
    unit, sign = smallest(currency), -1 if amount < 0 else 1
    units, rest = divmod(abs(amount), unit)
    floors = shares(weights, units)
    given = [one * unit for one in floors]
    if rest:
        given[max(range(len(given)), key=lambda one: given[one])] += rest
    return [sign * one for one in given]


def converted(amount: int, rate: Decimal, into: str | None) -> int:
    """Return what an amount is in another currency, to its smallest unit; halves go to the even one."""
    unit = smallest(into)
    return int((amount * rate / unit).quantize(Decimal(1), rounding=ROUND_HALF_EVEN)) * unit


def fraction(text: str) -> Fraction:
    """Return the share that a text says: 1/2, 60 %, 33.3. NotShare."""
    clean = text.strip()
    if (told := _FRACTION.fullmatch(clean)) and int(told[2]):
        return Fraction(int(told[1]), int(told[2]))
    if told := _PERCENT.fullmatch(clean):
        return Fraction(told[1].replace(",", ".")) / 100
    raise NotShare(text=text)


def rate(text: str) -> Decimal:
    """Return an exchange rate. NotMoney."""
    clean = bare(text).replace(",", ".")
    if not re.fullmatch(r"\d+(\.\d+)?", clean) or not Decimal(clean):
        raise NotMoney("rate", text=text)
    return Decimal(clean)
