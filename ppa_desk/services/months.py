"""Counting in months: the same day some months later or earlier, and how many months lie between days."""

from calendar import monthrange
from datetime import date


def months_after(day: date, months: int) -> date:
    """Return the same day some months later; the last of the month where that day is not in it."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_between(before: date, after: date) -> int:
    """Return how many months later a day is, begun ones counted whole; negative where it is earlier."""
    if after < before:
        return -months_between(after, before)
    whole = (after.year - before.year) * 12 + after.month - before.month
    if months_after(before, whole) > after:
        whole -= 1
    return whole if months_after(before, whole) == after else whole + 1
