"""What counting would change: each value before and after. What was approved or waits for approval is never changed."""

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
    before: Before | None = None

    @property
    def deed(self) -> Deed:
        """What taking it in would do."""
        if not self.counted.known:
            return Deed.NOTHING
        if self.before is None:
            return Deed.ADD
        if same(self.before, self.counted):
            return Deed.SAME
        return Deed.DIFFERS if self.before.status in (*COUNTED, ValueStatus.SUBMITTED) else Deed.CHANGE

    @property
    def notes(self) -> tuple[Note, ...]:
        """What is to be said of it."""
        told = self.counted.notes
        if self.deed is Deed.DIFFERS and self.before is not None:
            stays = "submitted_stays" if self.before.status is ValueStatus.SUBMITTED else "approved_stays"
            return (*told, Note(stays))
        by_hand = self.deed is Deed.CHANGE and self.before is not None and self.before.feed in (None, "entered")
        return (*told, Note("by_hand")) if by_hand else told


def same(before: Before, counted: Counted) -> bool:
    """Say whether a value that is kept says what was counted."""
    return before.numbers == counted.numbers and dict(before.parts) == dict(counted.parts)


def before_of(row: Any, parts: list[Any]) -> Before:
    """Return a value that is kept, with its parts, from their rows."""
    told = tuple((one.cell, (one.value, one.numerator, one.denominator)) for one in parts)
    return Before(
        row.id, ValueStatus(row.status), (row.value, row.numerator, row.denominator), tuple(sorted(told)), row.feed
    )
