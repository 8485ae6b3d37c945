"""How values turn into each other: empty is not a number, a date counts days since 1970, 5.0 is written 5."""

import math
import re
from datetime import date, datetime, timedelta
from decimal import Decimal

Value = str | float | bool

_NUMBER = re.compile(r"\s*-?(\d+(\.\d*)?|\.\d+)\s*")
_DATE = re.compile(r"\d{4}-\d\d-\d\d(T.*)?")
EPOCH = date(1970, 1, 1)


def as_number(value: Value) -> float:
    """Return a value as a number; NaN where it is none."""
    if not isinstance(value, str):
        return float(value)
    if _NUMBER.fullmatch(value):
        return float(value)
    return _days(value) if _DATE.fullmatch(value) else math.nan


def _days(text: str) -> float:
    try:
        if len(text) == 10:
            return float((date.fromisoformat(text) - EPOCH).days)
        moment = datetime.fromisoformat(text).replace(tzinfo=None)
        return (moment - datetime(1970, 1, 1)) / timedelta(days=1)
    except ValueError:
        return math.nan


def as_text(value: Value) -> str:
    """Return a value as a text."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return str(int(value)) if value == int(value) else format(Decimal(repr(value)), "f")


def as_bool(value: Value) -> bool:
    """Return a value as true or false: a text is true when it is not empty, a number when it is not 0."""
    if isinstance(value, float):
        return value != 0 and not math.isnan(value)
    return bool(value)
