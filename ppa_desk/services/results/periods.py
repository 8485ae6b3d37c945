"""Periods of reporting: made by any calendar, ended or running on a day, told in both languages. No SQL."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from ppa_desk.errors import DeskError
from ppa_desk.model.codes import code_list


class NotPeriod(DeskError):
    """That is no period: two dates, the later one last."""

    code = "results.not_period"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """From one day to another, both included."""

    since: date
    until: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.until - self.since).days + 1

    def ended(self, as_of: date) -> bool:
        """Say whether it is over at the end of a day."""
        return self.until <= as_of

    def passed(self, as_of: date) -> Fraction:
        """Return the share of its days that are over at the end of a day: Mar 31 of Jan 1 to Jun 30 is 90/181."""
        gone = (min(as_of, self.until) - self.since).days + 1
        return Fraction(max(gone, 0), self.days)

    def holds(self, other: "Period") -> bool:
        """Say whether another period lies within it."""
        return self.since <= other.since and other.until <= self.until


def read(text: str) -> Period:
    """Return the period that FROM:TO says, such as 2026-01-01:2026-06-30. NotPeriod."""
    try:
        since, until = (date.fromisoformat(part.strip()) for part in text.split(":"))
    except ValueError as error:
        raise NotPeriod(text=text) from error
    if until < since:
        raise NotPeriod(text=text)
    return Period(since, until)


def months_of(frequency: str | None) -> int:
    """Return how many months a period of that frequency has; 0 where there is one for all."""
    known = code_list("report_frequency").get(frequency or "")
    return int(known.group) if known and known.group else 0


def calendar(whole: Period, frequency: str | None, year_starts: int = 1) -> list[Period]:
    """Return the periods of a frequency that touch a whole one, cut at its ends; years begin in that month."""
    months = months_of(frequency)
    if not months:
        return [whole]
    return [
        Period(max(one.since, whole.since), min(one.until, whole.until)) for one in _from(whole, months, year_starts)
    ]


def _from(whole: Period, months: int, year_starts: int) -> Iterator[Period]:
    year = whole.since.year - (whole.since.month < year_starts)
    since = date(year, year_starts, 1)
    while since <= whole.until:
        after = _later(since, months)
        if after > whole.since:
            yield Period(since, after - timedelta(days=1))
        since = after


def fiscal_year(day: date, year_starts: int = 1) -> Period:
    """Return the year a day lies in, by the month in which years begin."""
    since = date(day.year - (day.month < year_starts), year_starts, 1)
    return Period(since, _later(since, 12) - timedelta(days=1))


def following(period: Period) -> Period:
    """Return the period after one, as many months long where it has whole months, else as many days."""
    since = period.until + timedelta(days=1)
    if period.since.day == since.day == 1:
        months = (since.year - period.since.year) * 12 + since.month - period.since.month
        return Period(since, _later(since, months) - timedelta(days=1))
    return Period(since, since + timedelta(days=period.days - 1))


def _later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1)
