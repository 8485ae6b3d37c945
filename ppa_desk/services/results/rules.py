"""The rules of results: percentages, targets to date, status, and how values become one. Exact; no SQL, no rounding.

Numbers are millionths (`model/quantity.py`), as whole numbers or fractions; shares are plain: 0.9 is 90 %.
None is "not known" everywhere, and never zero.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from ppa_desk.model.results.indicator import Direction, Headline, Measure, OverGrants, OverTime
from ppa_desk.services.results.periods import Period

Number = int | Fraction

PERCENT = 100 * 1_000_000
"""100 % as a quantity: what a ratio is told in."""


class Status(StrEnum):
    """How an indicator stands against its target to date."""

    EXCEEDED = "exceeded"
    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    OFF_TRACK = "off_track"
    NOT_DUE = "not_due"
    NO_TARGET = "no_target"
    NO_DATA = "no_data"


@dataclass(frozen=True, slots=True)
class Bands:
    """From how many per cent on a result is on track, at risk; above how many it is exceeded; what is explained."""

    on_track: int = 90
    at_risk: int = 75
    exceeded: int = 110
    explained: int = 10


PRESETS = {"house": Bands(), "around15": Bands(85, 85, 115, 15), "thirds": Bands(85, 50, 110, 10)}
"""Bands one may start from: this house's, fifteen per cent either way, and a lower middle."""


class Score(NamedTuple):
    """What a value is worth against its target. `met` is set instead of a headline where target and baseline agree."""

    achieved: Fraction | None = None
    progress: Fraction | None = None
    headline: Fraction | None = None
    met: bool | None = None


NOTHING = Score()

_TIMES = {
    Measure.COUNT: (OverTime.SUM, OverTime.RUNNING, OverTime.LAST, OverTime.AVERAGE, OverTime.MAX),
    Measure.MONEY: (OverTime.SUM, OverTime.RUNNING, OverTime.LAST, OverTime.AVERAGE, OverTime.MAX),
    Measure.RATIO: (OverTime.RATIO, OverTime.LAST, OverTime.NONE),
    Measure.AVERAGE: (OverTime.RATIO, OverTime.LAST, OverTime.NONE),
    Measure.SCALE: (OverTime.LAST, OverTime.AVERAGE, OverTime.MAX, OverTime.NONE),
    Measure.MILESTONE: (OverTime.LAST, OverTime.MAX, OverTime.NONE),
    Measure.QUALITATIVE: (OverTime.LAST, OverTime.NONE),
}
_GRANTS = {
    Measure.COUNT: (OverGrants.SUM, OverGrants.MEAN, OverGrants.MAX, OverGrants.LATEST, OverGrants.NONE),
    Measure.MONEY: (OverGrants.SUM, OverGrants.MEAN, OverGrants.MAX, OverGrants.LATEST, OverGrants.NONE),
    Measure.RATIO: (OverGrants.RATIO, OverGrants.MEAN, OverGrants.NONE),
    Measure.AVERAGE: (OverGrants.RATIO, OverGrants.MEAN, OverGrants.NONE),
    Measure.SCALE: (OverGrants.MEAN, OverGrants.MAX, OverGrants.LATEST, OverGrants.COUNT, OverGrants.NONE),
    Measure.MILESTONE: (OverGrants.COUNT, OverGrants.LATEST, OverGrants.NONE),
    Measure.QUALITATIVE: (OverGrants.LATEST, OverGrants.NONE),
}
INCREMENTS = (OverTime.SUM, OverTime.RUNNING)
"""Values that grow from nothing; all others are levels."""


def illegal(measure: Measure, over_time: OverTime, over_grants: OverGrants) -> str:
    """Return which of the three axes does not go with what is measured: "over_time", "over_grants", or nothing."""
    if over_time not in _TIMES[measure]:
        return "over_time"
    return "" if over_grants in _GRANTS[measure] else "over_grants"


def score(
    actual: Number | None,
    target: Number | None,
    baseline: Number | None = None,
    direction: Direction = Direction.INCREASE,
    over_time: OverTime = OverTime.SUM,
    headline: Headline = Headline.AUTO,
) -> Score:
    """Return both percentages of a value, and which of them is shown first."""
    if actual is None or target is None:
        return NOTHING
    falling = direction is Direction.DECREASE
    if baseline is not None and target == baseline:
        return Score(_share(actual, target), None, None, actual <= target if falling else actual >= target)
    achieved = _share(actual, target)
    progress: Fraction | None = None
    if baseline is not None:
        progress = Fraction(actual - baseline, 1) / Fraction(target - baseline)
    elif falling and target:
        progress = 1 - Fraction(actual - target, 1) / abs(Fraction(target))
    if target == 0 and not falling:
        return Score(None, progress, None, actual >= target)
    shown = _shown(achieved, progress, falling, over_time, headline)
    if shown is None:
        return Score(achieved, progress, None, actual <= target if falling else actual >= target)
    return Score(achieved, progress, shown)


def _share(actual: Number, target: Number) -> Fraction | None:
    return Fraction(actual, 1) / target if target else None


def _shown(
    achieved: Fraction | None, progress: Fraction | None, falling: bool, over_time: OverTime, headline: Headline
) -> Fraction | None:
    if headline is Headline.ACHIEVED:
        return achieved
    if headline is Headline.PROGRESS:
        return progress
    if falling:
        return progress
    if over_time in INCREMENTS:
        return achieved
    return achieved if progress is None else progress


def status(found: Score, bands: Bands, *, due: bool, has_target: bool, has_value: bool) -> Status:
    """Return how an indicator stands, from its score to date."""
    if not has_target:
        return Status.NO_TARGET
    if not due:
        return Status.NOT_DUE
    if not has_value:
        return Status.NO_DATA
    if found.headline is None:
        return Status.NO_TARGET if found.met is None else Status.ON_TRACK if found.met else Status.OFF_TRACK
    over, under = found.headline.numerator * 100, found.headline.denominator
    if over > bands.exceeded * under:
        return Status.EXCEEDED
    if over >= bands.on_track * under:
        return Status.ON_TRACK
    return Status.AT_RISK if over >= bands.at_risk * under else Status.OFF_TRACK


def deviates(found: Score, bands: Bands) -> bool:
    """Say whether a result is so far from its target, either way, that it must be explained."""
    if found.headline is None:
        return found.met is False
    return abs(found.headline - 1) * 100 > bands.explained


def to_date(
    targets: Sequence[tuple[Period, Number]], over_time: OverTime, as_of: date, *, prorated: bool = False
) -> Number | None:
    """Return the target up to a day: ended periods added, or the latest ended; the running one only if prorated."""
    ended = sorted(one for one in targets if one[0].ended(as_of))
    running = [one for one in targets if one[0].since <= as_of < one[0].until] if prorated else []
    if over_time is OverTime.SUM:
        parts = [number for _, number in ended] + [number * period.passed(as_of) for period, number in running]
        return sum(parts) if parts else None
    before = ended[-1][1] if ended else None
    if over_time is OverTime.RUNNING and running:
        period, number = running[0]
        return (before or 0) + (number - (before or 0)) * period.passed(as_of)
    return before


def of_life(targets: Sequence[tuple[Period, Number]], whole: Number | None, over_time: OverTime) -> Number | None:
    """Return the target of the whole time: as it was set, else its periods together."""
    if whole is not None or not targets:
        return whole
    return sum(number for _, number in targets) if over_time is OverTime.SUM else max(targets)[1]


def quotient(numerator: Number, denominator: Number, measure: Measure) -> Fraction | None:
    """Return a ratio in per cent, or an average; not known where there is nothing to divide by."""
    if not denominator:
        return None
    return Fraction(numerator, 1) / denominator * (PERCENT if measure is Measure.RATIO else 1_000_000)
