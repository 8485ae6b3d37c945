"""Numbers in cells: read, or explained with what they may mean. What is not known is not zero; nothing is guessed."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from ppa_desk.exchange.results.headers import is_word
from ppa_desk.model import quantity
from ppa_desk.model.numerals import NotNumeral, bare
from ppa_desk.model.quantity import SCALE, Amount

_SHORT = re.compile(r"([\d.,]+)([kKmM])")
_LONG = re.compile(r"-?\d+\.\d{7,}|-?\d(\.\d+)?[eE][+-]?\d+")
"""What spreadsheets write for numbers they calculated."""
_OF = re.compile(r"(.+?)\s*(?:/|out of|of|sur|de)\s*(.+)")
_PLAIN = re.compile(r"-?\d+(\.\d+)?")


@dataclass(frozen=True, slots=True)
class Read:
    """What a cell says: the number, None where it tells none; what is to be said; and whether it could not be read."""

    value: int | None = None
    code: str = ""
    values: Mapping[str, Any] = field(default_factory=dict, hash=False)
    odd: bool = False
    percent: bool = False
    """Whether it was written with the sign."""


def number(text: str) -> Read:
    """Return the number a cell says."""
    clean = " ".join(text.split())
    if not clean:
        return Read()
    if is_word("unknown", clean):
        return Read(None, "results.cell_unknown", {"text": clean})
    percent = clean.endswith("%")
    plain = clean.rstrip("% \u00a0\u202f") if percent else clean
    if _LONG.fullmatch(plain):
        return _calculated(plain, percent)
    if short := _SHORT.fullmatch(bare(plain)):
        return Read(None, "results.cell_short", {"text": clean, **_meant(short[1], short[2])}, odd=True)
    try:
        value = quantity.read(plain)
    except NotNumeral as error:
        return Read(None, *_why(clean, plain, error), odd=True)
    if _PLAIN.fullmatch(plain):
        return Read(value, percent=percent)
    return Read(value, "results.cell_read", {"text": clean, "number": Amount(value)}, percent=percent)


def pair(text: str) -> tuple[Read, Read] | None:
    """Return the two numbers of a cell such as 62/100 or 62 of 100; None where it does not say two."""
    found = _OF.fullmatch(" ".join(text.split()))
    if found is None or not any(sign.isdigit() for sign in found[1]) or not any(sign.isdigit() for sign in found[2]):
        return None
    return number(found[1]), number(found[2])


def _calculated(text: str, percent: bool) -> Read:
    """A number with more decimals than are kept, as a formula leaves it: rounded to what is kept, and said."""
    try:
        exact = Decimal(text)
    except InvalidOperation:
        return Read(None, "results.cell_words", {"text": text}, odd=True)
    if abs(exact) >= quantity.LARGEST:
        return Read(None, "results.cell_large", {"text": text}, odd=True)
    value = quantity.kept(exact)
    if abs(Decimal(value) - exact * SCALE) < Decimal("1e-6"):
        return Read(value, percent=percent)
    return Read(value, "results.cell_rounded", {"text": text, "number": Amount(value)}, percent=percent)


def _meant(digits: str, sign: str) -> dict[str, Any]:
    try:
        value = quantity.read(digits) * (1000 if sign in "kK" else 1_000_000)
    except NotNumeral:
        return {"meant": f"{digits}{sign}"}
    return {"meant": Amount(value)}


def _why(text: str, plain: str, error: NotNumeral) -> tuple[str, dict[str, Any]]:
    if error.why == "unclear":
        one, other = bare(plain).replace(",", "").replace(".", ""), bare(plain).replace(",", ".")
        return "results.cell_unclear", {"text": text, "one": one, "other": other}
    codes = {"large": "results.cell_large", "digits": "results.cell_digits"}
    return codes.get(error.why, "results.cell_words"), {"text": text}


def scale_of(reads: Iterable[Read]) -> str:
    """Return how a column of percentages is written: "percent" as 62, "share" as 0.62; empty where nothing tells."""
    plain = [abs(one.value) for one in reads if one.value is not None and not one.percent]
    if any(one > SCALE for one in plain):
        return "percent"
    return "share" if any(0 < one < SCALE for one in plain) else ""
