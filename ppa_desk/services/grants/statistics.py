"""What scores say together: how many, mean, median, spread, who leans which way, where readers disagree."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean, median, pstdev


@dataclass(frozen=True, slots=True)
class Figures:
    """The scores of one grant on 0 to 100, recused ones left out."""

    n: int
    mean: float
    median: float
    least: float
    most: float
    deviation: float
    """Standard deviation of these scores, which are all there are."""

    @property
    def spread(self) -> float:
        """Points between the lowest and the highest score."""
        return self.most - self.least

    def disagree(self, limit: int | None) -> bool:
        """Say whether readers are that many points apart, or more."""
        return self.n > 1 and limit is not None and self.spread >= limit


@dataclass(frozen=True, slots=True)
class Lean:
    """How far a reader's scores lie above (or below) the others' of the same grants, over how many grants."""

    n: int
    by: float


def figures(scores: Sequence[float]) -> Figures | None:
    """Return what scores come to; None where there are none, which is not zero."""
    if not scores:
        return None
    told = (fmean(scores), median(scores), min(scores), max(scores), pstdev(scores))
    return Figures(len(scores), *map(float, told))


def leans(scores: Mapping[int, Mapping[int, float]]) -> dict[int, Lean]:
    """Return each reader's lean from scores by grant and reader; who shares no grant with anybody has none."""
    differences: dict[int, list[float]] = defaultdict(list)
    for given in scores.values():
        whole = sum(given.values())
        for person, score in given.items():
            if len(given) > 1:
                differences[person].append(score - (whole - score) / (len(given) - 1))
    return {person: Lean(len(told), fmean(told)) for person, told in differences.items()}
