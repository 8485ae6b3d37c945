"""A place in a recording: kept as seconds, written as hours, minutes and seconds."""

import re

_WRITTEN = re.compile(
    r"(?:(?:(?P<hours>\d{1,3})\s*[:h]\s*)?(?P<minutes>\d{1,3})\s*(?::|min|mn|m)\s*)?"
    r"(?P<seconds>\d{1,6})\s*s?"
)


class NotSeconds(ValueError):
    """What was written is no place in a recording."""


def read(text: str) -> int:
    """Return 00:42:10, 42:10, 0 h 42 min 10 s or 2530 as seconds. NotSeconds."""
    found = _WRITTEN.fullmatch(text.strip().casefold())
    if found is None:
        raise NotSeconds(text)
    hours, minutes, seconds = (int(found[name] or 0) for name in ("hours", "minutes", "seconds"))
    over = (found["minutes"] is not None and seconds > 59) or (found["hours"] is not None and minutes > 59)
    if over or (total := hours * 3600 + minutes * 60 + seconds) > 999 * 3600:
        raise NotSeconds(text)
    return total


def plain(seconds: int) -> str:
    """Return seconds as 00:42:10."""
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
