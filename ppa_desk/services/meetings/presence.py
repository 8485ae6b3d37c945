"""How long somebody was in an online meeting: each minute once, on however many devices; and whether that is enough."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

LEAST, SHARE = 10, 25
"""One counts as present from so many minutes on, and from so many per cent of the session, whichever is more."""
Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Stay:
    """One stay: from when to when, or where a file tells no times how many minutes."""

    joined: str
    gone: str
    minutes: int | None
    waiting: bool = False

    @property
    def span(self) -> Span | None:
        """From when to when; None where one of them is not told."""
        if not self.joined or not self.gone:
            return None
        return datetime.fromisoformat(self.joined), datetime.fromisoformat(self.gone)


@dataclass(frozen=True, slots=True)
class Bar:
    """From how many minutes on one counts as present, and where that comes from."""

    session: int | None
    """How long the session was, in minutes; None where no file tells."""
    needed: int
    chosen: bool = False
    """Whether somebody chose it for this meeting."""

    def met(self, minutes: int | None) -> bool:
        """Say whether so many minutes are enough."""
        return minutes is not None and minutes >= self.needed


def united(spans: Iterable[Span]) -> timedelta:
    """Return how much time intervals cover together, whatever they share."""
    total, until = timedelta(), datetime.min
    for joined, gone in sorted(spans):
        if gone > until:
            total += gone - max(joined, until)
            until = gone
    return total


def minutes_of(stays: Sequence[Stay]) -> int | None:
    """Return the minutes of one person; where no stay has times the longest that is told, since others may overlap it.

    The waiting room is no attendance: who was only there was not in the meeting.
    """
    inside = [one for one in stays if not one.waiting]
    spans = [span for one in inside if (span := one.span) is not None]
    if spans:
        return _whole(united(spans))
    return max((one.minutes for one in inside if one.minutes is not None), default=None)


def bar_of(stays: Sequence[Stay], present_from: int | None = None) -> Bar:
    """Return from how many minutes on one counts as present in the session of these stays."""
    session = minutes_of(stays)
    if present_from is not None:
        return Bar(session, present_from, chosen=True)
    return Bar(session, max(LEAST, -(-(session or 0) * SHARE // 100)))


def _whole(told: timedelta) -> int:
    return int((told.total_seconds() + 30) // 60)
