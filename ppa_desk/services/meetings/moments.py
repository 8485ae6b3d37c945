"""When a meeting is: its moments in its own time zone, and how they are told to people in others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from ppa_desk.errors import DeskError
from ppa_desk.services.codes import Codes
from ppa_desk.services.content import Language
from ppa_desk.services.dates import spelled

ELSEWHERE = ("UTC", "Europe/Paris", "Africa/Kinshasa", "Africa/Kigali")
"""Where members and donors are: the hour there is told beside the meeting's own."""


class NoDay(DeskError):
    """A meeting has no day yet."""

    code = "meeting.no_day"


class NoZone(DeskError):
    """A meeting has an hour, and nobody said of which place."""

    code = "meeting.no_zone"


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when: moments where an hour is known, else whole days; no end where none was said."""

    begins: date | datetime
    ends: date | datetime | None


def span(meeting: Mapping[str, Any]) -> Span:
    """Return when a meeting is. NoDay, NoZone."""
    day: date | None = meeting["starts_on"]
    if day is None:
        raise NoDay()
    last: date | None = meeting["ends_on"]
    if not meeting["starts_at"]:
        return Span(day, last)
    if not meeting["time_zone"]:
        raise NoZone(hour=meeting["starts_at"])
    zone = ZoneInfo(meeting["time_zone"])
    begins = _at(day, meeting["starts_at"], zone)
    if not meeting["ends_at"]:
        return Span(begins, None)
    ends = _at(last or day, meeting["ends_at"], zone)
    if ends <= begins and not last:
        ends = _at(day + timedelta(days=1), meeting["ends_at"], zone)
    return Span(begins, ends if ends > begins else None)


def told(meeting: Mapping[str, Any], codes: Codes, language: Language) -> Sequence[str]:
    """Return when a meeting is, a line for its own place and one for the hours elsewhere. NoDay, NoZone."""
    when = span(meeting)
    if not isinstance(when.begins, datetime):
        until = when.ends if when.ends and when.ends != when.begins else None
        return [" – ".join(spelled(one, language) for one in (when.begins, until) if one)]
    name = meeting["time_zone"]
    zone = ZoneInfo(name)
    first = f"{spelled(when.begins.astimezone(zone).date(), language)}, {_hours(when, zone, zone)}"
    own = f"{first} ({codes.label('time_zone', name, language)})"
    others = [
        f"{_hours(when, ZoneInfo(other), zone)} {codes.label('time_zone', other, language)}"
        for other in ELSEWHERE
        if other != name
    ]
    return [own, " · ".join(others)]


def _at(day: date, hour: str, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time.fromisoformat(hour), zone).astimezone(UTC)


def _hours(when: Span, zone: ZoneInfo, home: ZoneInfo) -> str:
    """The hours at a place; another day there than at home is said."""
    assert isinstance(when.begins, datetime)
    begins = when.begins.astimezone(zone)
    days = (begins.date() - when.begins.astimezone(home).date()).days
    hours = f"{begins:%H:%M}"
    if isinstance(when.ends, datetime):
        hours += f"–{when.ends.astimezone(zone):%H:%M}"
    return f"{hours} ({days:+d}\u00a0d)" if days else hours
