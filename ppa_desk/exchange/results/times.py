"""Periods in cells: two days, a year, a half, a quarter, a month, or the day a period ends."""

import re
from datetime import date

from ppa_desk.errors import DeskError
from ppa_desk.exchange.grants.values import day
from ppa_desk.services.results import periods
from ppa_desk.services.results.periods import Period, calendar, fiscal_year

_YEAR = r"(?:FY\s*)?(\d{4})"
_SPAN = re.compile(r"(.+?)\s*(?:\bto\b|\bau\b|–|—|\bbis\b|:| - )\s*(.+)", re.IGNORECASE)
_PART = re.compile(r"(?:(\d{4})\s*[-/ ]?\s*([QTHS])\s*([1-4])|([QTHS])\s*([1-4])\s*[-/ ]?\s*(\d{4}))", re.IGNORECASE)
_MONTH = re.compile(r"(\d{4})-(\d\d)")


def period(text: str, frequency: str | None, year_starts: int = 1) -> Period | None:
    """Return the period a cell tells; a single day tells the period of that frequency it lies in. None: none."""
    clean = " ".join(text.split())
    for read in (_iso, _span, _part, _year, _month):
        if (found := read(clean, year_starts)) is not None:
            return found
    one = day(clean).value
    return _holding(one, frequency, year_starts) if one is not None else None


def between(since: str, until: str, frequency: str | None, year_starts: int = 1) -> Period | None:
    """Return the period between two cells; with one of them only, the period of that frequency it lies in."""
    first, last = day(since).value if since else None, day(until).value if until else None
    if first and last:
        return Period(first, last) if first <= last else None
    one = last or first
    return _holding(one, frequency, year_starts) if one is not None else period(since or until, frequency, year_starts)


def _holding(one: date, frequency: str | None, year_starts: int) -> Period | None:
    year = fiscal_year(one, year_starts)
    return next((known for known in calendar(year, frequency, year_starts) if known.since <= one <= known.until), None)


def _iso(text: str, _starts: int) -> Period | None:
    try:
        return periods.read(text)
    except DeskError:
        return None


def _span(text: str, _starts: int) -> Period | None:
    found = _SPAN.fullmatch(text)
    if found is None:
        return None
    since, until = day(found[1]).value, day(found[2]).value
    return Period(since, until) if since and until and since <= until else None


def _part(text: str, starts: int) -> Period | None:
    """Q1 2026, T1 2026, H1 2026, S1 2026: parts of the calendar year, where the framework's year is that one."""
    found = _PART.fullmatch(text)
    if found is None or starts != 1:
        return None
    year, sign, nr = (found[1], found[2], found[3]) if found[1] else (found[6], found[4], found[5])
    frequency = "quarterly" if sign.upper() in "QT" else "semiannual"
    known = calendar(Period(date(int(year), 1, 1), date(int(year), 12, 31)), frequency)
    return known[int(nr) - 1] if int(nr) <= len(known) else None


def _year(text: str, starts: int) -> Period | None:
    found = re.fullmatch(_YEAR, text, re.IGNORECASE)
    if found is None or not 1900 < int(found[1]) < 2200:
        return None
    if starts == 1:
        return fiscal_year(date(int(found[1]), 12, 31))
    return fiscal_year(date(int(found[1]), starts, 1), starts) if text.isdecimal() else None


def _month(text: str, _starts: int) -> Period | None:
    found = _MONTH.fullmatch(text)
    if found is None or not 1 <= int(found[2]) <= 12:
        return None
    first = date(int(found[1]), int(found[2]), 1)
    return _holding(first, "monthly", 1)
