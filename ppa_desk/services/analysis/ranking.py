"""Orders of preference: average rank, Borda, first places, instant runoff and Condorcet, with partial ballots."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Ballot = Sequence[str]
"""Options in order, the best first; those left out share the points that remain."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """What all ballots say of one option. Weights are sums of the ballots' weights."""

    option: str
    borda: float
    normal: float
    """Borda in parts of the most there could be, 0 to 1."""
    average: float
    first: float
    top3: float


@dataclass(frozen=True, slots=True)
class Round:
    """One round of the runoff: first places of those still in, what was dropped, and ballots with nothing left."""

    standing: Mapping[str, float]
    exhausted: float
    dropped: str = ""


@dataclass(frozen=True, slots=True)
class Ranking:
    """All orders found. `condorcet` beats every other option in pairs, empty where none does; `ties` used the seed."""

    options: tuple[Ranked, ...]
    rounds: tuple[Round, ...]
    winner: str
    condorcet: str
    copeland: Mapping[str, float]
    weight: float
    ballots: int
    tied: bool = False


def ranking(
    options: Sequence[str], ballots: Sequence[Ballot], weights: Sequence[float] | None = None, seed: int = 1
) -> Ranking:
    """Rank options by ballots; ties in the runoff go by lower Borda, fewer first places, a recorded seed."""
    told = list(weights) if weights is not None else [1.0] * len(ballots)
    pairs = [(list(ballot), weight) for ballot, weight in zip(ballots, told, strict=True) if ballot and weight]
    whole = sum(weight for _, weight in pairs)
    points, first, top3 = _points(options, pairs)
    places = len(options)
    most = whole * (places - 1)
    ranked = [
        Ranked(
            one, points[one], points[one] / most if most else 0.0, places - points[one] / whole if whole else 0.0,
            first[one], top3[one],
        )
        for one in options
    ]  # fmt: skip
    rounds, winner, tied = _runoff(options, pairs, points, first, seed)
    copeland = _copeland(options, pairs)
    beats_all = [one for one in options if copeland[one] == len(options) - 1]
    lone = beats_all[0] if beats_all and _beats_every(beats_all[0], options, pairs) else ""
    return Ranking(tuple(ranked), rounds, winner, lone, copeland, whole, len(pairs), tied)


Pairs = list[tuple[list[str], float]]


def normals(options: Sequence[str], ballots: Sequence[Ballot], weights: Sequence[float]) -> dict[str, float]:
    """Return Borda alone, in parts of the most there could be: what is computed anew for each draw of ballots."""
    pairs = [(list(ballot), weight) for ballot, weight in zip(ballots, weights, strict=True) if ballot and weight]
    most = sum(weight for _, weight in pairs) * (len(options) - 1)
    points, _, _ = _points(options, pairs)
    return {one: points[one] / most if most else 0.0 for one in options}


def _points(options: Sequence[str], pairs: Pairs) -> tuple[dict[str, float], dict[str, float], dict[str, float]]:
    points, first, top3 = (dict.fromkeys(options, 0.0) for _ in range(3))
    m = len(options)
    for ballot, weight in pairs:
        for place, option in enumerate(ballot, 1):
            points[option] += weight * (m - place)
            first[option] += weight * (place == 1)
            top3[option] += weight * (place <= 3)
        left = [one for one in options if one not in ballot]
        for option in left:
            points[option] += weight * sum(range(m - len(ballot))) / len(left)
    return points, first, top3


def _runoff(
    options: Sequence[str], pairs: Pairs, points: Mapping[str, float], first: Mapping[str, float], seed: int
) -> tuple[tuple[Round, ...], str, bool]:
    standing, rounds, tied = list(options), [], False
    chance = random.Random(seed)
    while standing:
        counts, exhausted = _standing(standing, pairs)
        best = max(standing, key=lambda one: counts[one])
        if len(standing) == 1 or counts[best] > sum(counts.values()) / 2:
            rounds.append(Round(counts, exhausted))
            return tuple(rounds), best if sum(counts.values()) else "", tied
        least = min((counts[one], points[one], first[one]) for one in standing)
        lowest = [one for one in standing if (counts[one], points[one], first[one]) == least]
        tied = tied or len(lowest) > 1
        drop = lowest[0] if len(lowest) == 1 else chance.choice(sorted(lowest))
        rounds.append(Round(counts, exhausted, drop))
        standing.remove(drop)
    return tuple(rounds), "", tied


def _standing(standing: Sequence[str], pairs: Pairs) -> tuple[dict[str, float], float]:
    counts, exhausted = dict.fromkeys(standing, 0.0), 0.0
    for ballot, weight in pairs:
        top = next((one for one in ballot if one in counts), None)
        if top is None:
            exhausted += weight
        else:
            counts[top] += weight
    return counts, exhausted


def _prefers(pairs: Pairs, one: str, other: str) -> float:
    """Return by how much weight more ballots put one before the other; those that rank only one prefer it."""
    total = 0.0
    for ballot, weight in pairs:
        a = ballot.index(one) if one in ballot else len(ballot)
        b = ballot.index(other) if other in ballot else len(ballot)
        total += weight * ((a < b) - (b < a))
    return total


def _copeland(options: Sequence[str], pairs: Pairs) -> dict[str, float]:
    found = dict.fromkeys(options, 0.0)
    for at, one in enumerate(options):
        for other in options[:at]:
            margin = _prefers(pairs, one, other)
            found[one] += 1.0 if margin > 0 else 0.5 if margin == 0 else 0.0
            found[other] += 1.0 if margin < 0 else 0.5 if margin == 0 else 0.0
    return found


def _beats_every(one: str, options: Sequence[str], pairs: Pairs) -> bool:
    return all(_prefers(pairs, one, other) > 0 for other in options if other != one)
