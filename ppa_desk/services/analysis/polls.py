"""Polls of interest and hesitation: net, polarity, and the words a result is told in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

YES, UNSURE, HESITANT = "interest", "unsure", "hesitant"
NAMES = frozenset({YES, UNSURE, HESITANT})
THRESHOLDS: Mapping[str, int] = {
    "unsure_discuss": 50, "unsure_scope": 40, "divided": 50, "high": 80, "many": 65, "few_hesitant": 15, "some": 15,
}  # fmt: skip
"""From how many per cent a result is told in other words; of "few_hesitant" at most, of "some" more than."""
_EXACT = 9
"""Decimals to which shares are compared, so that 0.40 less 0.25 is 0.15."""


@dataclass(frozen=True, slots=True)
class Poll:
    """Shares of those interested, hesitant and unsure."""

    p: float
    h: float
    u: float

    @property
    def net(self) -> float:
        """Interest less hesitation, -1 to 1."""
        return self.p - self.h

    @property
    def polarity(self) -> float:
        """How divided the answers are: 1 where half are for and half against."""
        return 4 * self.p * self.h

    @property
    def phrase(self) -> str:
        """The code of the words the result is told in; first rule that matches."""
        return self.told_by(THRESHOLDS)

    def told_by(self, thresholds: Mapping[str, int]) -> str:
        """Return the code of the words the result is told in by other thresholds; those not named are as shipped."""
        at = {name: thresholds.get(name, percent) / 100 for name, percent in THRESHOLDS.items()}
        p, h, u, net, divided = (round(one, _EXACT) for one in (self.p, self.h, self.u, self.net, self.polarity))
        few = h <= at["few_hesitant"]
        rules = (
            (u >= at["unsure_discuss"], "discuss"),
            (u >= at["unsure_scope"], "uncertain"),
            (divided >= at["divided"], "divided"),
            (p >= at["high"] and few, "high"),
            (p >= at["many"] and few, "many"),
            (net > at["some"], "some"),
        )
        return next((code for holds, code in rules if holds), "limited")


def poll(weights: Mapping[str, float]) -> Poll | None:
    """Return a poll from the weight of each answer; None where nobody answered."""
    whole = sum(weights.get(name, 0.0) for name in NAMES)
    if not whole:
        return None
    return Poll(*(weights.get(name, 0.0) / whole for name in (YES, HESITANT, UNSURE)))


@dataclass(frozen=True, slots=True)
class Dots:
    """What dots say of one option: its share of all dots, how many gave any, and how many it really rests on."""

    share: float
    breadth: float
    supporters: float


def dots(given: Sequence[float], weights: Sequence[float], all_dots: float) -> Dots:
    """Return what dots say of an option: `given` by ballot. Supporters e = D squared / sum of (w d) squared."""
    found = sum(w * d for w, d in zip(weights, given, strict=True))
    squares = sum((w * d) ** 2 for w, d in zip(weights, given, strict=True))
    whole = sum(weights)
    broad = sum(w for w, d in zip(weights, given, strict=True) if d > 0)
    return Dots(
        found / all_dots if all_dots else 0.0, broad / whole if whole else 0.0, found**2 / squares if squares else 0.0
    )


@dataclass(frozen=True, slots=True)
class Score:
    """What scores from 0 to 5 come to: their mean, the share that is 4 or more, and the share that is 1 or less."""

    mean: float
    high: float
    low: float
    n: int


def scores(given: Sequence[float], weights: Sequence[float]) -> Score | None:
    """Return what scores of one option come to; None where nobody scored it. A low share is as good as a veto."""
    whole = sum(weights)
    if not whole:
        return None
    pairs = list(zip(given, weights, strict=True))
    return Score(
        sum(score * w for score, w in pairs) / whole,
        sum(w for score, w in pairs if score >= 4) / whole,
        sum(w for score, w in pairs if score <= 1) / whole,
        len(pairs),
    )


def most_dots(dots_each: int) -> int:
    """Return how many of a person's dots one option may take: half of them, rounded up."""
    return -(-dots_each // 2)


@dataclass(frozen=True, slots=True)
class Balance:
    """How sectors see an option: the mean and least of their shares, and whether they are far apart."""

    mean: float
    least: float
    apart: bool


def balance(shares: Mapping[str, tuple[float, int]], fewest: int = 3, far: float = 0.4) -> Balance | None:
    """Return the balance over sectors with `fewest` answers or more; None where there is none."""
    counted = [share for share, n in shares.values() if n >= fewest]
    if not counted:
        return None
    return Balance(sum(counted) / len(counted), min(counted), max(counted) - min(counted) > far)
