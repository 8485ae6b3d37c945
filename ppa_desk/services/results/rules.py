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
    """What a value is worth against its target: `over` ÷ `under` is shown first; no share is reduced until asked.

    `met` is said instead of a percentage where target and baseline agree, or the target is zero.
    """

    actual: Number | None = None
    target: Number | None = None
    baseline: Number | None = None
    falling: bool = False
    over: Number | None = None
    under: Number | None = None
    met: bool | None = None

    @property
    def achieved(self) -> Fraction | None:
        """Actual of target."""
        return None if self.actual is None or not self.target else Fraction(self.actual) / Fraction(self.target)

    @property
    def progress(self) -> Fraction | None:
        """The way from the baseline to the target that was gone."""
        if self.actual is None or self.target is None or self.target == self.baseline:
            return None
        parts = _way(self.actual, self.target, self.baseline, self.falling)
        return parts and Fraction(parts[0]) / Fraction(parts[1])

    @property
    def headline(self) -> Fraction | None:
        """The percentage shown first."""
        return None if self.over is None or not self.under else Fraction(self.over) / Fraction(self.under)


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
    met = actual <= target if falling else actual >= target
    if target == baseline or (target == 0 and not falling):
        return Score(actual, target, baseline, falling, met=met)
    parts: tuple[Number, Number] | None = (actual, target)
    if first_shown(headline, over_time, falling=falling, has_baseline=baseline is not None) is Headline.PROGRESS:
        parts = _way(actual, target, baseline, falling)
    if parts is None or not parts[1]:
        return Score(actual, target, baseline, falling, met=met)
    over, under = parts if parts[1] > 0 else (-parts[0], -parts[1])
    return Score(actual, target, baseline, falling, over, under)


def first_shown(headline: Headline, over_time: OverTime, *, falling: bool, has_baseline: bool) -> Headline:
    """Return which percentage is shown first: as it was set, else as its kind asks.

    What grows is told by its share of the target; what falls, and levels, by the way from the baseline.
    """
    if headline is not Headline.AUTO:
        return headline
    grows = not falling and (over_time in INCREMENTS or not has_baseline)
    return Headline.ACHIEVED if grows else Headline.PROGRESS


def _way(actual: Number, target: Number, baseline: Number | None, falling: bool) -> tuple[Number, Number] | None:
    """How far one came and how far it is; without a baseline only where less is better."""
    if baseline is not None:
        return actual - baseline, target - baseline
    size = target if target > 0 else -target
    return (size - actual + target, size) if falling and target else None


def status(found: Score, bands: Bands, *, due: bool, has_target: bool, has_value: bool) -> Status:
    """Return how an indicator stands, from its score to date."""
    if not has_target:
        return Status.NO_TARGET
    if not due:
        return Status.NOT_DUE
    if not has_value:
        return Status.NO_DATA
    if found.over is None or found.under is None:
        return Status.NO_TARGET if found.met is None else Status.ON_TRACK if found.met else Status.OFF_TRACK
    over, under = found.over * 100, found.under
    if over > bands.exceeded * under:
        return Status.EXCEEDED
    if over >= bands.on_track * under:
        return Status.ON_TRACK
    return Status.AT_RISK if over >= bands.at_risk * under else Status.OFF_TRACK


def deviates(found: Score, bands: Bands) -> bool:
    """Say whether a result is so far from its target, either way, that it must be explained."""
    if found.over is None or found.under is None:
        return found.met is False
    far = found.over - found.under
    return (far if far > 0 else -far) * 100 > bands.explained * found.under


def to_date(
    targets: Sequence[tuple[Period, Number]], over_time: OverTime, as_of: date, *, prorated: bool = False
) -> Number | None:
    """Return the target up to a day: ended periods added, or the latest ended; the running one only if prorated."""
    if prorated:
        return _prorated(targets, over_time, as_of)
    if over_time is OverTime.SUM:
        parts = [number for period, number in targets if period.until <= as_of]
        return sum(parts) if parts else None
    ended = [one for one in targets if one[0].until <= as_of]
    return max(ended, key=_until)[1] if ended else None


def _prorated(targets: Sequence[tuple[Period, Number]], over_time: OverTime, as_of: date) -> Number | None:
    """The target up to a day with the running period by its days; a running total goes on from the last one."""
    before = to_date(targets, over_time, as_of)
    running = [one for one in targets if one[0].since <= as_of < one[0].until]
    if not running or over_time not in INCREMENTS:
        return before
    period, number = running[0]
    if over_time is OverTime.RUNNING:
        number -= before or 0
    return (before or 0) + number * period.passed(as_of)


def _until(one: tuple[Period, Number]) -> date:
    return one[0].until


def of_life(targets: Sequence[tuple[Period, Number]], whole: Number | None, over_time: OverTime) -> Number | None:
    """Return the target of the whole time: as it was set, else its periods together."""
    if whole is not None or not targets:
        return whole
    return sum(number for _, number in targets) if over_time is OverTime.SUM else max(targets, key=_until)[1]


def quotient(numerator: Number, denominator: Number, measure: Measure) -> Fraction | None:
    """Return a ratio in per cent, or an average; not known where there is nothing to divide by."""
    if not denominator:
        return None
    return Fraction(numerator, 1) / denominator * (PERCENT if measure is Measure.RATIO else 1_000_000)
