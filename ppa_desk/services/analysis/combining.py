"""Several measures of the same options in one order, how firm it is, and what follows for each option.

Every measure stands on fixed anchors from 0 to 1, never on the least and most that happened to be found.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from ppa_desk.services.analysis.polls import Balance, Poll
from ppa_desk.services.analysis.ranking import Ballot, normals
from ppa_desk.services.analysis.statistics import kendall

WEIGHTS: Mapping[str, float] = {"rank": 0.40, "poll": 0.25, "dots": 0.20, "survey": 0.15}
"""How much each measure counts: Borda in parts, the poll's (N + 1) / 2, the dots' breadth, the top-2 share."""
DRAWS, SPREAD = 1000, 10.0
"""How many weightings are drawn, and how close they stay to the weights (Dirichlet of 10 a)."""

Class = Literal["prioritise", "sequence", "scope", "discuss", "park"]
OWNERS: Mapping[Class, str] = {
    "prioritise": "PAR", "sequence": "PAR", "scope": "PAR", "discuss": "GC", "park": "SECRETARIAT",
}  # fmt: skip
"""Who looks after options of a class unless somebody else is named."""

Measures = Mapping[str, Mapping[str, float]]
"""By measure, by option: 0 to 1."""
Redraw = Callable[[random.Random], Mapping[str, float]]
"""Draws the answers behind a measure anew, with replacement, and returns the measure by option."""


@dataclass(frozen=True, slots=True)
class Combined:
    """One option's score, the measures it rests on and those it lacks, and its class."""

    option: str
    score: float
    measures: Mapping[str, float]
    lacking: tuple[str, ...]
    kind: Class


@dataclass(frozen=True, slots=True)
class Firmness:
    """How often an option comes first or second when weights and ballots vary, and its places in 90 of 100 draws."""

    option: str
    top2: float
    places: tuple[int, int]

    @property
    def word(self) -> Literal["firm", "likely", "tied"]:
        """Firm from 0.9, likely from 0.7, else one of a tied group."""
        return "firm" if self.top2 >= 0.9 else "likely" if self.top2 >= 0.7 else "tied"


def score(measures: Mapping[str, float], weights: Mapping[str, float] = WEIGHTS) -> float:
    """Return the weighted mean of the measures there are; those lacking count neither for nor against."""
    told = {name: weights[name] for name in measures if name in weights}
    whole = sum(told.values())
    return sum(weight * measures[name] for name, weight in told.items()) / whole if whole else 0.0


def combined(
    options: Sequence[str],
    measures: Measures,
    polls: Mapping[str, Poll] | None = None,
    balances: Mapping[str, Balance] | None = None,
    weights: Mapping[str, float] = WEIGHTS,
) -> tuple[Combined, ...]:
    """Return the options from the highest score to the lowest."""
    found = []
    for option in options:
        own = _own(option, measures)
        told = score(own, weights)
        kind = class_of(told, (polls or {}).get(option), (balances or {}).get(option))
        lacking = tuple(name for name, weight in weights.items() if weight and name not in own)
        found.append(Combined(option, told, own, lacking, kind))
    return tuple(sorted(found, key=lambda one: -one.score))


def _own(option: str, measures: Measures) -> dict[str, float]:
    return {name: shares[option] for name, shares in measures.items() if option in shares}


def class_of(told: float, poll: Poll | None, balance: Balance | None) -> Class:
    """Return what follows: the first rule that holds. An option without a poll is not divided, nor unsure."""
    divided, unsure = (poll.polarity, poll.u) if poll else (0.0, 0.0)
    apart = balance is not None and balance.apart
    rules: tuple[tuple[bool, Class], ...] = (
        (told >= 0.6 and divided < 0.5 and not apart, "prioritise"),
        (told >= 0.5 and (divided >= 0.5 or apart), "sequence"),
        (unsure >= 0.4, "scope"),
        (balance is not None and balance.least < 0.2, "discuss"),
    )
    return next((kind for holds, kind in rules if holds), "park")


def firmness(
    options: Sequence[str],
    measures: Measures,
    ballots: Sequence[Ballot] = (),
    ballot_weights: Sequence[float] | None = None,
    *,
    weights: Mapping[str, float] = WEIGHTS,
    redraws: Mapping[str, Redraw] | None = None,
    seed: int = 1,
    draws: int = DRAWS,
) -> tuple[Firmness, ...]:
    """Return how firm each place is: weights drawn from Dirichlet(10 a), ballots drawn anew with replacement.

    The same seed gives the same figures; it is printed with them. Without ballots the "rank" measure stays as it is;
    `redraws` draw other measures anew. Measures without weight are left out.
    """
    chance = random.Random(seed)
    told = list(ballot_weights) if ballot_weights is not None else [1.0] * len(ballots)
    places: dict[str, list[int]] = {one: [] for one in options}
    for _ in range(draws):
        varied = dict(measures)
        if ballots:
            at = chance.choices(range(len(ballots)), k=len(ballots))
            varied["rank"] = normals(options, [ballots[one] for one in at], [told[one] for one in at])
        varied |= {name: {**varied.get(name, {}), **draw(chance)} for name, draw in (redraws or {}).items()}
        drawn = {name: chance.gammavariate(SPREAD * weight, 1.0) for name, weight in weights.items() if weight > 0}
        scores = {one: score(_own(one, varied), drawn) for one in options}
        for option, place in _places(scores).items():
            places[option].append(place)
    return tuple(_firm(option, sorted(found)) for option, found in places.items())


def _places(scores: Mapping[str, float]) -> dict[str, int]:
    """Each option's place; those level share the worse one, so that a tie never makes a place look firm."""
    levels = sorted(set(scores.values()), reverse=True)
    last = dict(zip(levels, accumulate(list(scores.values()).count(level) for level in levels), strict=True))
    return {option: last[found] for option, found in scores.items()}


def _firm(option: str, places: list[int]) -> Firmness:
    n = len(places)
    inside = (places[n * 5 // 100], places[min(n * 95 // 100, n - 1)])
    return Firmness(option, sum(place <= 2 for place in places) / n, inside)


def agreement(measures: Measures) -> dict[tuple[str, str], float | None]:
    """Return Kendall's tau between each two measures, over the options both know."""
    names = list(measures)
    found = {}
    for at, one in enumerate(names):
        for other in names[:at]:
            shared = [option for option in measures[one] if option in measures[other]]
            pair = ([measures[name][option] for option in shared] for name in (one, other))
            found[other, one] = kendall(*pair)
    return found
