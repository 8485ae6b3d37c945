"""What a figure is: its numbers, its base, and how much may be read from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ppa_desk.forms.definition import Text
from ppa_desk.services.analysis.polls import Poll
from ppa_desk.services.analysis.ranking import Ranking
from ppa_desk.services.analysis.statistics import Test

PERCENT, COUNTS = 20, 10
"""From how many answers percentages are printed alone, and below how many only counts are."""

Kind = Literal["single", "multiple", "likert", "ranking", "number", "text"]
Print = Literal["percent", "both", "counts"]


def printed(n: float) -> Print:
    """Say how a figure of n answers is printed: percent, counts with percent in grey, or counts alone."""
    return "percent" if n >= PERCENT else "both" if n >= COUNTS else "counts"


@dataclass(frozen=True, slots=True)
class Base:
    """How many were asked in the versions that had the question, saw it, answered it, and skipped it."""

    asked: int
    seen: int
    answered: int
    skipped: int
    no_answer: int
    """Chose "do not know", "does not apply" or "prefer not to say": outside the 100 %."""


@dataclass(frozen=True, slots=True)
class Line:
    """One answer: how many gave it, its weighted share of those who answered, and the 95 % interval."""

    name: str
    label: Text
    count: int
    share: float | None
    interval: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Cross:
    """A figure by groups: counts and shares a row, what is hidden, and whether the groups differ for certain."""

    fact: str
    groups: tuple[str, ...]
    columns: tuple[Text, ...]
    counts: tuple[tuple[int, ...], ...]
    shares: tuple[tuple[float | None, ...], ...]
    totals: tuple[int, ...]
    hidden: frozenset[tuple[int, int]] = frozenset()
    test: Test | None = None

    @property
    def differs(self) -> bool:
        """Whether the groups differ beyond chance, with ten answers or more in each."""
        return self.test is not None and self.test.p < 0.05 and min(self.totals) >= COUNTS


@dataclass(frozen=True, slots=True)
class Change:
    """A share now and before, each with its base; of the whole, and of the organisations that answered both times."""

    label: Text
    now: float
    before: float
    n_now: int
    n_before: int
    panel_now: float | None = None
    panel_before: float | None = None
    panel: int = 0
    """Organisations that answered both times; 0 where too few did, or all but a few of everybody."""
    panel_n: int = 0
    """How many of the answers now are theirs."""


@dataclass(frozen=True, slots=True)
class CodeLine:
    """A code of free text: with how many respondents it was found, quotes that may be shown, two coders' kappa."""

    label: Text
    definition: Text
    count: int
    quotes: tuple[str, ...] = ()
    kappa: float | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """What the answers to one question come to. `hidden` says why nothing is shown: "few", or empty."""

    question: str
    number: str
    title: Text
    kind: Kind
    base: Base
    lines: tuple[Line, ...] = ()
    missing: tuple[Line, ...] = ()
    stats: Mapping[str, float] = field(default_factory=dict)
    poll: Poll | None = None
    ranking: Ranking | None = None
    crosses: tuple[Cross, ...] = ()
    changes: tuple[Change, ...] = ()
    codes: tuple[CodeLine, ...] = ()
    bins: tuple[tuple[float, float, int], ...] = ()
    picked: tuple[tuple[tuple[Text, ...], int], ...] = ()
    """The combinations of answers chosen most, where 30 or more answered."""
    hidden: str = ""

    @property
    def n(self) -> int:
        """How many answers the shares rest on."""
        return self.base.answered


@dataclass(frozen=True, slots=True)
class Matrix:
    """Questions that share one list, shown as one table and one chart."""

    name: str
    title: Text
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The figures of one group of the form."""

    title: Text
    contents: tuple[Figure | Matrix, ...]
