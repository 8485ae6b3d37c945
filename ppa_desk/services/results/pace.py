"""Pace: where an indicator ends if it goes on as it went, what each period still needs, and what if. Exact; no SQL.

The method is linear: what was added a day, from the first day to the end of the last period that was reported, goes
on to the last day. Nothing is said of what is to be maintained, of scales, milestones and words.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import pairwise

from ppa_desk.model.results.indicator import Headline, Measure, OverTime
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.rules import INCREMENTS, PERCENT, Number, Score, score
from ppa_desk.services.results.series import Point
from ppa_desk.services.results.table import Line

PACED = (Measure.COUNT, Measure.MONEY, Measure.RATIO, Measure.AVERAGE)
LEVELS = (OverTime.LAST, OverTime.RATIO)
"""How values become one where a level, not a sum, goes on from its baseline."""
STRETCHES = 3
"""From how many stretches between reports on a range can be told."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Where an indicator ends. `needed` is what each of the `periods` left must bring; None where it is reached."""

    ends: Number
    worth: Score
    until: date
    reported: date
    target: Number
    actual: Number
    needed: Number | None
    periods: int
    slowest: Score | None = None
    fastest: Score | None = None


def pace(line: Line, points: Sequence[Point], whole: Period | None, start: Number | None) -> Pace | None:
    """Return the pace of an indicator from where it started; None where none can be told honestly."""
    known = [one for one in points if one.actual is not None and one.due]
    if whole is None or start is None or not known or not _may(line):
        return None
    last = known[-1]
    gone = (last.period.until - whole.since).days + 1
    if last.actual is None or line.life.target is None or gone <= 0 or last.period.until >= whole.until:
        return None
    ends = start + Fraction(last.actual - start) * whole.days / gone
    if not _possible(line, ends):
        return None
    left = _later(last, whole)
    worth = worth_of(line, ends)
    reached = worth_of(line, last.actual).headline
    needed = None
    if reached is None or reached < 1:
        needed = Fraction(line.life.target - last.actual) / left
    low, high = _range(line, known, whole, start)
    return Pace(ends, worth, whole.until, last.period.until, line.life.target, last.actual, needed, left, low,
                high)  # fmt: skip


def worth_of(line: Line, actual: Number, target: Number | None = None) -> Score:
    """Return what an actual would be worth against the target of the whole time, or against another."""
    shown = line.life.score
    mode = Headline.AUTO
    if shown.headline is not None:
        mode = Headline.ACHIEVED if shown.headline == shown.achieved else Headline.PROGRESS
    goal = line.life.target if target is None else target
    return score(actual, goal, line.baseline, line.direction, line.over_time, mode)


def _may(line: Line) -> bool:
    flows = line.over_time in INCREMENTS or line.over_time in LEVELS
    return line.measure in PACED and flows and line.life.score.met is None


def _possible(line: Line, number: Number) -> bool:
    return number >= 0 and (line.measure is not Measure.RATIO or number <= PERCENT)


def _later(last: Point, whole: Period) -> int:
    """How many periods are still to come, as long as the last one that was reported."""
    left = Fraction((whole.until - last.period.until).days, last.period.days)
    return max(round(left), 1)


def _range(line: Line, known: Sequence[Point], whole: Period, start: Number) -> tuple[Score, Score] | tuple[None, None]:
    """Where it ends by its slowest and by its fastest stretch; nothing where there are too few."""
    days = [(whole.since - date.resolution, start), *((one.period.until, one.actual or 0) for one in known)]
    rates = [Fraction(after[1] - before[1]) / (after[0] - before[0]).days for before, after in pairwise(days)]
    if len(rates) < STRETCHES:
        return None, None
    left = (whole.until - known[-1].period.until).days
    now = known[-1].actual or 0
    ends = [now + rate * left for rate in (min(rates), max(rates))]
    if not all(_possible(line, one) for one in ends):
        return None, None
    low, high = sorted((worth_of(line, one) for one in ends), key=lambda worth: worth.headline or 0)
    return low, high


def delayed(found: Pace, whole: Period, added: Number, days: int) -> Number:
    """Return where an indicator ends if what a grant added by now stops for so many days, and then goes on."""
    gone = (found.reported - whole.since).days + 1
    left = (whole.until - found.reported).days
    return found.ends - Fraction(added) / gone * min(max(days, 0), left)
