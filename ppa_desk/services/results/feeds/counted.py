"""What was counted: a number or a numerator and denominator, its parts, and what it rests on. No SQL."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from ppa_desk.services.results import cells

ONE = 1_000_000
Numbers = tuple[int | None, int | None, int | None]
"""A value, a numerator, a denominator: millionths."""
NONE: Numbers = (None, None, None)


class Span(NamedTuple):
    """From which day to which is counted; without a first day from the beginning."""

    since: date | None
    until: date


@dataclass(frozen=True, slots=True)
class Note:
    """Something to be said of a count: a name in the words of feeds, and what fills it."""

    name: str
    values: Mapping[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Counted:
    """A count with its parts by cell. Nothing to count from is not zero: then there are no numbers."""

    numbers: Numbers = NONE
    parts: tuple[tuple[str, Numbers], ...] = ()
    base: int = 0
    """How many answers, meetings, grants, payments, incidents, members or actions it was counted from."""
    notes: tuple[Note, ...] = ()
    survey: int | None = None
    meeting: int | None = None
    comment_en: str = ""
    comment_fr: str = ""

    @property
    def known(self) -> bool:
        """Whether there is anything to keep."""
        return self.numbers != NONE


def count(number: int) -> Numbers:
    """Return a count as numbers of a value."""
    return number * ONE, None, None


def share(top: int, bottom: int) -> Numbers:
    """Return so many of so many; not known where there is nothing to divide by."""
    return (None, top * ONE, bottom * ONE) if bottom else NONE


def by_cell(rows: Iterable[tuple[Mapping[str, str | None], Numbers]], dimensions: tuple[str, ...]) -> Any:
    """Return the parts of rows by the cells of these dimensions; rows that lack a code stay in what is not known."""
    sums: dict[str, list[int | None]] = {}
    for codes, numbers in rows:
        if not dimensions or any(not codes.get(name) for name in dimensions):
            continue
        cell = cells.join({name: str(codes[name]) for name in dimensions}, dimensions)
        kept = sums.setdefault(cell, [None, None, None])
        for at, number in enumerate(numbers):
            if number is not None:
                kept[at] = (kept[at] or 0) + number
    return tuple((cell, tuple(told)) for cell, told in sorted(sums.items()))
