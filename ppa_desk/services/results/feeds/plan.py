"""What counting would change: each value before and after. What was approved or waits for approval is never changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ppa_desk.model.results.value import COUNTED, ValueStatus
from ppa_desk.services.results.feeds.counted import Counted, Note, Numbers
from ppa_desk.services.results.feeds.ways import Rule
from ppa_desk.services.results.periods import Period


class Deed(StrEnum):
    """What taking a count in would do."""

    ADD = "add"
    CHANGE = "change"
    SAME = "same"
    DIFFERS = "differs"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Before:
    """The value that is kept for the period."""

    id: int
    status: ValueStatus
    numbers: Numbers
    parts: tuple[tuple[str, Numbers], ...]
    feed: str | None
    source: tuple[int | None, int | None] = (None, None)
    """The survey and the meeting it rests on."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value as it was counted, beside the one that is kept."""

    indicator: int
    code: str
    name_en: str
    name_fr: str
    period: Period
    rule: Rule | None
    counted: Counted
    known: tuple[Before, ...] = ()
    """The alliance's own values of the period: one, unless somebody entered several."""
    locked: bool = False

    @property
    def before(self) -> Before | None:
        """The value it is held against; None where there is none."""
        return self.known[0] if self.known else None

    @property
    def deed(self) -> Deed:
        """What taking it in would do."""
        if not self.counted.known:
            return Deed.NOTHING
        if len(self.known) == 1 and same(self.known[0], self.counted):
            return Deed.SAME
        stands = any(one.status in (*COUNTED, ValueStatus.SUBMITTED) for one in self.known)
        if self.locked or stands or len(self.known) > 1:
            return Deed.DIFFERS
        return Deed.CHANGE if self.known else Deed.ADD

    @property
    def notes(self) -> tuple[Note, ...]:
        """What is to be said of it."""
        told = self.counted.notes
        if self.deed is Deed.DIFFERS:
            return (*told, Note(self._stays()))
        by_hand = self.deed is Deed.CHANGE and self.before is not None and self.before.feed in (None, "entered")
        return (*told, Note("by_hand")) if by_hand else told

    def _stays(self) -> str:
        """Why the value that is kept stays."""
        if self.locked:
            return "period_locked"
        if len(self.known) > 1:
            return "several_values"
        return "submitted_stays" if self.known[0].status is ValueStatus.SUBMITTED else "approved_stays"


def same(before: Before, counted: Counted) -> bool:
    """Say whether a value that is kept says what was counted."""
    return before.numbers == counted.numbers and dict(before.parts) == dict(counted.parts)


def before_of(row: Any, parts: Sequence[Any]) -> Before:
    """Return a value that is kept, with its parts, from their rows."""
    told = tuple((one.cell, (one.value, one.numerator, one.denominator)) for one in parts)
    numbers = (row.value, row.numerator, row.denominator)
    source = (row.survey_id, row.meeting_id)
    return Before(row.id, ValueStatus(row.status), numbers, tuple(sorted(told)), row.feed, source)
