"""The dashboard of a framework: status by outcome, pace, money beside results, costs, and whose money it was."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.results.money_beside import Bought, Cost, MoneyBeside, Purse, cost, purses
from ppa_desk.services.results.pace import Pace, pace
from ppa_desk.services.results.rollup import Window
from ppa_desk.services.results.rules import INCREMENTS, Number, Status
from ppa_desk.services.results.series import Point
from ppa_desk.services.results.table import Frame, Line
from ppa_desk.services.results.theory import Place, Served

if TYPE_CHECKING:
    from ppa_desk.services.results.desk import ResultsDesk

INDICATOR: Table = table_of("indicator")
OUTCOME = "outcome"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A part of the framework: a result with all that hangs on it."""

    place: Place
    lines: tuple[Line, ...]
    counts: Mapping[Status, int]
    purses: tuple[Purse, ...]
    unsplit: int


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything a dashboard shows, as it stood on a day."""

    as_of: date
    frame: Frame
    outcomes: tuple[Outcome, ...]
    series: Mapping[int, tuple[Point, ...]]
    paces: tuple[tuple[Line, Pace], ...]
    costs: tuple[Cost, ...]
    bought: tuple[Bought, ...]
    time: Fraction | None
    """What share of the framework's days is over."""


class Dashboards:
    """Dashboards of frameworks."""

    def __init__(self, results: "ResultsDesk") -> None:
        self._results = results
        self.money = MoneyBeside(results)

    def overview(self, framework: int, as_of: date) -> Overview:
        """Return what a framework's dashboard shows. Gone."""
        results = self._results
        frame, places = results.table.frame(framework), results.theories.places(framework, as_of)
        series, spent = results.series.of(framework, as_of), self.money.spent(as_of)
        lines = [line for place in places for line in place.lines]
        starts = self._starts(lines)
        below = _below(places)
        outcomes = tuple(_outcome(one, within, spent) for one, within in _parts(places, below))
        paces = tuple(
            (line, found) for line in lines
            if (found := pace(line, series.get(line.indicator, ()), frame.whole, starts[line.indicator])) is not None
        )  # fmt: skip
        costs = tuple(
            told for place in places for line in place.lines
            if (told := cost(line, _served(below[place.result]), spent)) is not None
        )  # fmt: skip
        time = frame.whole.passed(as_of) if frame.whole else None
        return Overview(as_of, frame, outcomes, series, paces, costs, self.money.bought(lines, as_of), time)

    def grants_of(self, indicator: int, as_of: date) -> dict[int, Number]:
        """Return what each grant adds to an indicator's figure."""
        found: dict[int, Number] = defaultdict(int)
        for part in self._results.rollup.figure(indicator, Window(as_of)).parts:
            if part.grant is not None:
                found[part.grant] += part.added
        return dict(found)

    def _starts(self, lines: Sequence[Line]) -> dict[int, Number | None]:
        """Where each indicator began: sums at nothing, running totals that include their baseline and levels at it."""
        asked = select(INDICATOR.c.id, INDICATOR.c.with_baseline)
        with self._results.store.read() as session:
            within = {row.id: row.with_baseline for row in session.execute(asked)}
        return {
            line.indicator: 0 if line.over_time in INCREMENTS and not within.get(line.indicator) else line.baseline
            for line in lines
        }


def _parts(places: Sequence[Place], below: Mapping[int, Sequence[Place]]) -> list[tuple[Place, Sequence[Place]]]:
    """The outcomes with all that hangs on them, and what stands beside or above them alone, in the tree's order.

    Where no tier is called so, the first results are the outcomes.
    """
    tops = [one for one in places if one.level == OUTCOME] or [one for one in places if one.depth == 0]
    heads = {one.result for one in tops}
    within = {one.result for top in tops for one in below[top.result]}
    return [
        (one, below[one.result] if one.result in heads else [one])
        for one in places
        if one.result in heads or (one.result not in within and one.lines)
    ]


def _below(places: Sequence[Place]) -> dict[int, list[Place]]:
    """Every result with all that hangs on it, in the order of the tree."""
    parents = {one.result: one.parent for one in places}
    found: dict[int, list[Place]] = defaultdict(list)
    for one in places:
        at: int | None = one.result
        while at is not None:
            found[at].append(one)
            at = parents[at]
    return found


def _served(places: Sequence[Place]) -> list[Served]:
    return [part for one in places for part in one.served]


def _outcome(place: Place, within: Sequence[Place], spent: Mapping[int, int]) -> Outcome:
    lines = tuple(line for one in within for line in one.lines)
    parts = _served(within)
    return Outcome(
        place, lines, Counter(line.status for line in lines), purses(parts, spent),
        sum(part.amount is None for part in parts),
    )  # fmt: skip
