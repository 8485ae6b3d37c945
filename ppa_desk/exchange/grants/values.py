"""Cells read: amounts, days and currencies. What cannot be read is explained; nothing is guessed without being said."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from ppa_desk.exchange.answers.moments import moment
from ppa_desk.exchange.grants.headers import known
from ppa_desk.exchange.grants.standard import codes, plain_header
from ppa_desk.model.codes import code_list
from ppa_desk.model.fold import fold
from ppa_desk.model.money import SCALE, NotMoney, digits, read, smallest
from ppa_desk.services.dates import words
from ppa_desk.services.surveys.matching import likely

_SLASHED = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{2}|\d{4})")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)([Tt ].*)?")
_WORDED = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th|er)?[ \-./]+)?([^\W\d]{3,})\.?[ \-./,]+"
    r"(?:(\d{1,2})(?:st|nd|rd|th)?,? +)?(\d{4}|\d\d)"
)
_PARTLY = re.compile(r"\d{4}(-\d\d?)?|\d\d?/\d{4}")
_SHORT = re.compile(r"([\d.,\s]+)([kKmM])")
_NOISE = Decimal("1e-14")
"""What spreadsheets leave behind the last digit when they calculate."""
_DAY_ONE = date(1899, 12, 30)
"""From which spreadsheets count days."""


@dataclass(frozen=True, slots=True)
class Read:
    """What a cell says: the value, None where it cannot be read; and what is to be said of it."""

    value: Any = None
    code: str = ""
    values: Mapping[str, Any] = field(default_factory=dict, hash=False)


def amount(told: Any, currency: str | None, thousands: bool = False) -> Read:
    """Return an amount in thousandths. `thousands` says that 18k stands for 18,000."""
    if isinstance(told, int | float) and not isinstance(told, bool):
        return _number(Decimal(repr(told)), currency, told)
    text = " ".join(str(told).split())
    if plain_header(text) in known()["words"]["unknown"] or not any(sign.isdigit() for sign in text):
        return Read(None, "grants.amount_unknown", {"text": text})
    bare, sign, meant = _signed(text, currency)
    if sign and currency and currency not in meant:
        return Read(None, "grants.sign_against", {"text": text, "sign": sign, "currency": currency})
    if short := _SHORT.fullmatch(bare):
        return _shortened(text, short[1], short[2], currency, thousands)
    try:
        value = read(bare, currency)
    except NotMoney as error:
        why = error.why if error.why in ("digits", "large", "unclear") else "odd"
        told_why = {"text": text, "currency": currency or "", "digits": digits(currency)}
        return Read(None, f"grants.amount_{why}", told_why)
    return Read(value, "grants.sign_read" if sign else "", {"text": text, "sign": sign})


def _number(value: Decimal, currency: str | None, told: Any) -> Read:
    if not value.is_finite() or abs(value) >= 10**14:
        return Read(None, "grants.amount_large", {"text": told, "currency": currency or "", "digits": digits(currency)})
    near = value.quantize(Decimal(1).scaleb(-digits(currency)))
    if near != value and abs(near - value) <= abs(value) * _NOISE:
        return Read(int(near * SCALE), "grants.amount_noise", {"text": told, "meant": f"{near:,}"})
    scaled = value * SCALE
    if scaled != int(scaled) or int(scaled) % smallest(currency):
        text = {"text": told, "currency": currency or "", "digits": digits(currency)}
        return Read(None, "grants.amount_digits", text)
    return Read(int(scaled))


def _shortened(text: str, number: str, sign: str, currency: str | None, taken: bool) -> Read:
    """What 18k or 1.5m says; it is taken so only where somebody said that it may be."""
    plain = number.replace(" ", "").replace(",", ".")
    if not re.fullmatch(r"\d+(\.\d+)?", plain):
        return Read(None, "grants.amount_odd", {"text": text})
    value = Decimal(plain) * (1000 if sign in "kK" else 1_000_000)
    meant = f"{int(value):,}"
    if not taken:
        return Read(None, "grants.amount_short", {"text": text, "meant": meant})
    return Read(int(value * SCALE), "grants.short_taken", {"text": text, "meant": meant})


def _signed(text: str, currency: str | None) -> tuple[str, str, tuple[str, ...]]:
    """Return an amount without the currency that stands beside it, that sign, and the currencies it may mean."""
    signs = {**{code: [code] for code in code_list("currency")}, **known()["signs"]}
    for sign in sorted(signs, key=len, reverse=True):
        for bare in (text.removeprefix(sign), text.removesuffix(sign)):
            if bare != text and not any(letter.isalpha() for letter in bare.strip().rstrip("kKmM")):
                return bare.strip(), sign, tuple(signs[sign])
    return text, "", ()


def currencies_in(told: Any) -> tuple[str, ...]:
    """Return the currencies that the sign beside an amount may mean; none where it has no sign."""
    return _signed(" ".join(told.split()), None)[2] if isinstance(told, str) else ()


def day(told: Any, first: str = "") -> Read:
    """Return a day. `first` says what a date with slashes begins with: day or month, empty where nothing tells."""
    text = " ".join(str(told).split())
    if not text or plain_header(text) in known()["words"]["unknown"]:
        return Read(None, "grants.day_unknown" if text else "", {"text": text})
    if found := _ISO.fullmatch(text):
        return _made(text, int(found[1]), int(found[2]), int(found[3]))
    if found := _SLASHED.fullmatch(text):
        return _slashed(text, int(found[1]), int(found[2]), first)
    if _PARTLY.fullmatch(text):
        return Read(None, "grants.day_partly", {"text": text})
    if (found := _WORDED.fullmatch(text)) and (month := _months().get(fold(found[2])[: 3 if len(found[2]) < 4 else 4])):
        if number := found[1] or found[3]:
            year = int(found[4])
            return _made(text, year + 2000 if year < 100 else year, month, int(number))
        return Read(None, "grants.day_partly", {"text": text})
    if text.isdecimal() and 20_000 < int(text) < 80_000:
        meant = _DAY_ONE + timedelta(days=int(text))
        return Read(None, "grants.day_serial", {"text": text, "meant": meant.isoformat()})
    return Read(None, "grants.day_odd", {"text": text})


def _slashed(text: str, one: int, other: int, first: str) -> Read:
    order = "day" if one > 12 else "month" if other > 12 else "day" if one == other else first
    if not order:
        return Read(None, "grants.day_unclear", {"text": text})
    found = moment(text.replace("-", "/"), order)
    return Read(found.date()) if found else Read(None, "grants.day_odd", {"text": text})


def _made(text: str, year: int, month: int, number: int) -> Read:
    try:
        return Read(date(year, month, number))
    except ValueError:
        return Read(None, "grants.day_odd", {"text": text})


@cache
def _months() -> Mapping[str, int]:
    """The months by the first letters of their names; July and June need four in French."""
    found: dict[str, int] = {}
    for language in ("fr", "en"):
        for number, name in enumerate(words(language)["months"], 1):
            found |= {fold(name)[:4]: number, fold(name)[:3]: number}
    return {start: number for start, number in found.items() if start != "jui"}


def order_of(texts: Iterable[str]) -> tuple[str, str]:
    """Return what dates with slashes begin with, as they show it, and one that can be read in two ways; else empty."""
    shown: set[str] = set()
    example = ""
    for text in texts:
        found = _SLASHED.fullmatch(text.strip())
        if not found:
            continue
        one, other = int(found[1]), int(found[2])
        if one > 12 or other > 12:
            shown.add("day" if one > 12 else "month")
        elif one != other:
            example = example or text.strip()
    return (shown.pop(), "") if len(shown) == 1 else ("", example)


def currency(told: Any) -> tuple[str, str]:
    """Return the currency a cell tells, and where it tells none the one that is likely meant."""
    text = " ".join(str(told).split())
    if text.upper() in code_list("currency") or text.upper() in codes("currency"):
        return text.upper(), ""
    meant = known()["signs"].get(text, ())
    if len(meant) == 1:
        return meant[0], ""
    turned = [code for code in code_list("currency") if sorted(code) == sorted(text.upper())]
    if turned:
        return "", turned[0]
    labels = [(one.code, label) for one in code_list("currency").values() for label in (one.en, one.fr)]
    return "", (meant[0] if meant else "") or likely(text, labels, 75)
