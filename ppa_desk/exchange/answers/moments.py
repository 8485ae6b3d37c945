"""Times as files tell them: read where they can be, with day and month in the order the file shows or is asked for."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

_GOOGLE = re.compile(
    r"(\d{4})/(\d\d?)/(\d\d?) (\d\d?):(\d\d):(\d\d) ([AP]M) (?:GMT|UTC)([+-]\d+(?::\d\d)?)?", re.IGNORECASE
)
_SLASHED = re.compile(
    r"(\d{1,2})[/.](\d{1,2})[/.](\d{2,4})(?:,? (\d{1,2}):(\d\d)(?::(\d\d))?\s*([AP]M)?)?", re.IGNORECASE
)
ORDERS = ("month", "day")


def order_of(texts: Iterable[str]) -> str:
    """Return which comes first, "month" or "day"; empty where no date of the file says so."""
    for text in texts:
        found = _SLASHED.match(text.strip())
        if found and int(found[1]) > 12:
            return "day"
        if found and int(found[2]) > 12:
            return "month"
    return ""


def is_ambiguous(texts: Iterable[str]) -> bool:
    """Say whether a file has dates with slashes that nothing tells the order of."""
    told = [text for text in texts if _SLASHED.match(text.strip())]
    return bool(told) and not order_of(told)


@lru_cache(maxsize=4096)
def moment(text: str, first: str = "month") -> datetime | None:
    """Return a time in UTC; None where it cannot be read. Without an offset it is taken as UTC."""
    told = text.strip()
    if found := _GOOGLE.fullmatch(told):
        year, month, day, hour, minute, second = (int(found[at]) for at in range(1, 7))
        return _made(year, month, day, _hour(hour, found[7]), minute, second, found[8] or "")
    if found := _SLASHED.fullmatch(told):
        a, b, year = int(found[1]), int(found[2]), int(found[3])
        day, month = (a, b) if first == "day" else (b, a)
        hour = _hour(int(found[4] or 0), found[7] or "")
        return _made(year + 2000 if year < 100 else year, month, day, hour, int(found[5] or 0), int(found[6] or 0), "")
    try:
        read = datetime.fromisoformat(told)
    except ValueError:
        return None
    return read.astimezone(UTC) if read.tzinfo else read.replace(tzinfo=UTC)


def _hour(hour: int, half: str) -> int:
    return hour if not half else hour % 12 + (12 if half.upper() == "PM" else 0)


def _made(year: int, month: int, day: int, hour: int, minute: int, second: int, offset: str) -> datetime | None:
    hours, _, minutes = offset.partition(":")
    shift = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=timezone(shift)).astimezone(UTC)
    except ValueError:
        return None
