"""The functions of values alone, with how many arguments each takes."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import regex

from ppa_desk.forms.expressions.conversions import EPOCH, Value, as_bool, as_number, as_text

PATIENCE = 0.1
"""How long a pattern may take, in seconds; one that takes longer matches nothing."""


@dataclass(frozen=True, slots=True)
class Known:
    """A function: what it does, and the fewest and most arguments it takes."""

    work: Callable[..., Value]
    least: int
    most: int


def matches(text: str, pattern: str) -> bool | None:
    """Say whether a whole text has a pattern's shape; None where the pattern is no pattern or takes too long."""
    try:
        return regex.fullmatch(pattern, text, timeout=PATIENCE) is not None
    except (regex.error, TimeoutError, RecursionError, OverflowError):
        return None


def _selected(value: Value, name: Value) -> bool:
    return as_text(name) in as_text(value).split()


def _selected_at(value: Value, place: Value) -> str:
    chosen, at = as_text(value).split(), as_number(place)
    return chosen[int(at)] if 0 <= at < len(chosen) else ""


def _round(value: Value, places: Value = 0.0) -> float:
    number, scale = as_number(value), as_number(places)
    if not math.isfinite(number) or not math.isfinite(scale) or abs(scale) > 15:
        return math.nan
    factor = 10.0 ** int(scale)
    return math.floor(number * factor + 0.5) / factor


def _int(value: Value) -> float:
    number = as_number(value)
    return float(math.trunc(number)) if math.isfinite(number) else math.nan


def _date(value: Value) -> str:
    if isinstance(value, str) and not value.strip():
        return ""
    days = as_number(value)
    try:
        return (EPOCH + timedelta(days=math.floor(days))).isoformat()
    except (OverflowError, ValueError):
        return ""


def _format_date(value: Value, shape: Value) -> str:
    text = as_text(value)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return ""
    told, wanted = "", as_text(shape)
    while wanted:
        sign, wanted = wanted[:2], wanted[2:]
        if sign[0] == "%" and sign in _SIGNS:
            told += _SIGNS[sign](moment)
        else:
            told, wanted = told + sign[0], sign[1:] + wanted
    return told


_SIGNS: dict[str, Callable[[datetime], str]] = {
    "%Y": lambda m: f"{m.year:04}",
    "%y": lambda m: f"{m.year % 100:02}",
    "%m": lambda m: f"{m.month:02}",
    "%n": lambda m: str(m.month),
    "%b": lambda m: date(2000, m.month, 1).strftime("%b"),
    "%d": lambda m: f"{m.day:02}",
    "%e": lambda m: str(m.day),
    "%H": lambda m: f"{m.hour:02}",
    "%h": lambda m: str(m.hour),
    "%M": lambda m: f"{m.minute:02}",
    "%S": lambda m: f"{m.second:02}",
    "%3": lambda m: f"{m.microsecond // 1000:03}",
    "%a": lambda m: m.strftime("%a"),
    "%%": lambda m: "%",
}


def _coalesce(first: Value, second: Value) -> Value:
    return first if as_text(first) != "" else second


KNOWN: dict[str, Known] = {
    "selected": Known(_selected, 2, 2),
    "count-selected": Known(lambda value: float(len(as_text(value).split())), 1, 1),
    "selected-at": Known(_selected_at, 2, 2),
    "coalesce": Known(_coalesce, 2, 2),
    "concat": Known(lambda *values: "".join(map(as_text, values)), 0, 99),
    "string-length": Known(lambda value: float(len(as_text(value))), 1, 1),
    "contains": Known(lambda value, part: as_text(part) in as_text(value), 2, 2),
    "starts-with": Known(lambda value, part: as_text(value).startswith(as_text(part)), 2, 2),
    "regex": Known(lambda value, pattern: bool(matches(as_text(value), as_text(pattern))), 2, 2),
    "number": Known(as_number, 1, 1),
    "int": Known(_int, 1, 1),
    "round": Known(_round, 1, 2),
    "string": Known(as_text, 1, 1),
    "boolean": Known(as_bool, 1, 1),
    "not": Known(lambda value: not as_bool(value), 1, 1),
    "true": Known(lambda: True, 0, 0),
    "false": Known(lambda: False, 0, 0),
    "date": Known(_date, 1, 1),
    "format-date": Known(_format_date, 2, 2),
}
