"""Times in files of online meetings: days in the order the file itself shows, or as somebody answered."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from ppa_desk.exchange.grants.asking import LEAVE
from ppa_desk.exchange.grants.values import day, order_of
from ppa_desk.exchange.plan import Ask

_TIME = re.compile(r"(.+?)[,T ]\s*(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*([AaPp])?\.?[Mm]?\.?(?:Z|[+-]\d\d:?\d\d)?")
ANSWERS = (("day", "grants.answer_day"), ("month", "grants.answer_month"))


@dataclass(frozen=True, slots=True)
class Order:
    """What dates with slashes begin with in one file: `day`, `month`, or empty where nothing tells."""

    first: str = ""
    ask: Ask | None = None

    @property
    def open(self) -> bool:
        """Whether somebody is still to say it."""
        return self.ask is not None and self.ask.taken == "leave"


def order(file: str, texts: Iterable[str], held: Sequence[date], answer: str = "") -> Order:
    """Return the order of a file's dates; where no cell shows it, it is asked, the one first that falls on the day."""
    days = list(dict.fromkeys(text for one in texts if (text := _split(one)[0])))
    first, example = order_of(days)
    if first or not example:
        return Order(first)
    fitting = [one for one in ANSWERS if held and {day(text, one[0]).value for text in days} & set(_around(held))]
    choices = (*fitting, LEAVE, *(one for one in ANSWERS if one not in fitting)) if len(fitting) == 1 else (
        LEAVE, *ANSWERS)  # fmt: skip
    code = "attendance.ask_dates_fitting" if len(fitting) == 1 else "attendance.ask_dates"
    ask = Ask("dates", code, {"file": file, "example": example}, choices, answer)
    return Order("" if ask.taken == "leave" else ask.taken, ask)


@lru_cache(maxsize=8192)
def moment(text: str, first: str = "") -> datetime | None:
    """Return a time as its file tells it, in no zone; None where it cannot be read."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    on = _day(found[1], first)
    hour, half = int(found[2]), (found[5] or "").lower()
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    try:
        return datetime.combine(on, time(hour, int(found[3]), int(found[4] or 0))) if on else None
    except ValueError:
        return None


def iso(told: datetime | None) -> str:
    """Return a time as it is kept."""
    return told.isoformat(timespec="seconds") if told else ""


def _around(held: Sequence[date]) -> list[date]:
    """The days of a meeting, and those beside it: in another zone it is another day."""
    return [one + timedelta(days=off) for one in held for off in (-1, 0, 1)]


@lru_cache(maxsize=1024)
def _day(text: str, first: str) -> date | None:
    found: date | None = day(text.strip(" ,"), first).value
    return found


def _split(text: str) -> tuple[str, str]:
    found = _TIME.fullmatch(text.strip())
    return (found[1].strip(" ,"), text[found.end(1) :]) if found else ("", "")
