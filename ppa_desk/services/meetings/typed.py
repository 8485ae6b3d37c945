"""An agenda as people type it: a line an item, with its time and its minutes where they are written. No SQL."""

import re
from dataclasses import dataclass

_CLOCK = re.compile(r"^(?P<hour>[01]?\d|2[0-3])\s?(?:[:.h]\s?(?P<minute>[0-5]\d)|h)(?:\s?[-–—]\s?\S+)?\s*[-–—:]?\s+")
_MINUTES = re.compile(r"[\s,;–—(-]*\b(?P<minutes>\d{1,3})\s?(?:minutes?|mins?|mn|['’′])\.?\)?\s*$", re.IGNORECASE)
_BULLET = re.compile(r"^(?:[-–•*]|\d{1,2}(?:\.\d{1,2})*[.)])\s+")
TAB = 4


@dataclass(frozen=True, slots=True)
class Typed:
    """An item as it was typed; `depth` counts how far it stands in from the line above."""

    title: str
    minutes: int | None
    starts_at: str
    depth: int


def read(text: str) -> list[Typed]:
    """Return the items of a text: "9:30 Welcome (10 min)"; a line that stands further in is part of the one above."""
    told: list[Typed] = []
    insets: list[int] = []
    for line in text.expandtabs(TAB).splitlines():
        if not line.strip():
            continue
        inset = len(line) - len(line.lstrip())
        insets = [one for one in insets if one < inset]
        insets.append(inset)
        told.append(_item(line.strip(), len(insets) - 1))
    return told


def _item(line: str, depth: int) -> Typed:
    bare = _BULLET.sub("", line)
    clock = _CLOCK.match(bare)
    starts_at = f"{int(clock['hour']):02}:{clock['minute'] or '00'}" if clock else ""
    rest = bare[clock.end() :] if clock else bare
    found = _MINUTES.search(rest)
    title = rest[: found.start()].strip() if found else rest.strip()
    return Typed(title or line, int(found["minutes"]) if found else None, starts_at, depth)
