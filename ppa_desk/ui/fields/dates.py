"""The one parser of typed dates: ISO, 9 Nov 2020, 9 novembre 2020, Nov 9 2020, 9/11/2020."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from ppa_desk.model.fold import fold

_MONTHS = (
    ("january", "janvier"), ("february", "fevrier"), ("march", "mars"), ("april", "avril"), ("may", "mai"),
    ("june", "juin"), ("july", "juillet"), ("august", "aout"), ("september", "septembre"), ("october", "octobre"),
    ("november", "novembre"), ("december", "decembre"),
)  # fmt: skip
_DAYS = {"today": 0, "aujourd hui": 0, "tomorrow": 1, "demain": 1, "yesterday": -1, "hier": -1}
_CENTURY_TURNS = 70
"""Two-digit years below this are of this century."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a typed date is understood; `other` is the second way to read it, when there is one."""

    day: date
    other: date | None = None


def read(typed: str, *, month_first: bool = False, today: date | None = None) -> Reading | None:
    """Return the date somebody typed, None where it is none. `month_first`: which way 9/11/2020 is usual here."""
    today = today or date.today()
    words = re.findall(r"[a-z]+|\d+", re.sub(r"\b(\d+)(st|nd|rd|th|er)\b", r"\1", fold(typed)))
    if " ".join(words) in _DAYS:
        return Reading(today + timedelta(_DAYS[" ".join(words)]))
    months = [month for word in words if (month := _month(word))]
    numbers = [word for word in words if word.isdigit()]
    if months:
        return _with_month(months, numbers, today)
    if any(not word.isdigit() for word in words) or not 2 <= len(numbers) <= 3:
        return None
    return _numeric(numbers, month_first, today)


def _month(word: str) -> int:
    """Return the month a word begins to name, 0 where it is none or could be two."""
    found = {at for at, names in enumerate(_MONTHS, 1) for name in names if len(word) >= 3 and name.startswith(word)}
    return found.pop() if len(found) == 1 else 0


def _with_month(months: list[int], numbers: list[str], today: date) -> Reading | None:
    if len(months) != 1 or not 1 <= len(numbers) <= 2:
        return None
    if len(numbers) == 2 and len(numbers[0]) == 4:
        numbers = numbers[::-1]
    year = numbers[1] if len(numbers) == 2 else str(today.year)
    day = _made(year, months[0], int(numbers[0]))
    return Reading(day) if day else None


def _numeric(numbers: list[str], month_first: bool, today: date) -> Reading | None:
    if len(numbers[0]) == 4:
        day = _made(numbers[0], int(numbers[1]), int(numbers[2])) if len(numbers) == 3 else None
        return Reading(day) if day else None
    one, two = int(numbers[0]), int(numbers[1])
    year = numbers[2] if len(numbers) == 3 else str(today.year)
    both = (_made(year, two, one), _made(year, one, two))
    ways = [way for way in (reversed(both) if month_first else both) if way]
    if not ways:
        return None
    return Reading(ways[0], ways[1] if len(ways) == 2 and ways[0] != ways[1] else None)


def _made(year: str, month: int, day: int) -> date | None:
    if len(year) not in (2, 4):
        return None
    full = int(year) if len(year) == 4 else int(year) + (2000 if int(year) < _CENTURY_TURNS else 1900)
    try:
        return date(full, month, day)
    except ValueError:
        return None
