"""The one way anything is taken in: read, planned row by row, looked at, applied as one step, taken back as one.

A format says what each row of its source would do. Nothing is dropped: what is skipped or refused has its line too.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from ppa_desk.services.desk import Desk


class Deed(StrEnum):
    """What taking a row in would do."""

    ADD = "add"
    CHANGE = "change"
    SKIP = "skip"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the source a line stands: file, sheet, row counted from 1, and the column where it is one cell."""

    file: str
    sheet: str = ""
    row: int = 0
    column: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a line is as it is: the code of a note, and the values that fill it."""

    code: str
    values: Mapping[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the source: what it would do, what it is called, why, and what the format needs to do it."""

    deed: Deed
    place: Place
    title: str = ""
    reasons: tuple[Reason, ...] = ()
    load: Any = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Ask:
    """Something to be asked once about a file: a key, the code of the note that asks, and what may be answered."""

    key: str
    code: str
    values: Mapping[str, Any] = field(default_factory=dict, hash=False)
    choices: tuple[tuple[str, str], ...] = ()
    """Answers by their key, each with its words; the first is taken where nobody answers."""
    answer: str = ""

    @property
    def taken(self) -> str:
        """The answer that holds."""
        return self.answer or (self.choices[0][0] if self.choices else "")


@dataclass(frozen=True, slots=True)
class Plan:
    """What taking a source in would do. `carry_out` does it, as one step of the journal, and returns its number.

    One that `tells_steps` takes a `step` as well, which hears how far it is and may raise to call it off.
    """

    lines: Sequence[Line]
    carry_out: Callable[..., int] = field(compare=False)
    asks: tuple[Ask, ...] = ()
    tells_steps: bool = False

    def counts(self) -> Counter[Deed]:
        """Return how many lines would be added, changed, skipped and refused."""
        return Counter(line.deed for line in self.lines)

    @property
    def does_anything(self) -> bool:
        """Whether applying would change anything."""
        return any(line.deed in (Deed.ADD, Deed.CHANGE) for line in self.lines)


@dataclass(frozen=True, slots=True)
class Applied:
    """What was done: the step in the journal, by which all of it is taken back, and the counts."""

    unit: int
    counts: Mapping[Deed, int]


def apply(desk: Desk, plan: Plan, step: Callable[[int, int], None] | None = None) -> Applied:
    """Do what a plan says, all or nothing. What `step` raises calls it off, with nothing written."""
    told = {"step": step} if plan.tells_steps else {}
    unit = plan.carry_out(desk, **told) if plan.does_anything else 0
    return Applied(unit, plan.counts())
