"""Timing ours against its limit, in turns, so that a slow moment of the machine falls on both."""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

Work = Callable[[], object]


@dataclass(frozen=True)
class Figure:
    """One measured bar: ours and its limit in seconds (or another unit), the ratio and the most it may be."""

    name: str
    ours: float
    limit: float
    most: float
    unit: str = "s"

    @property
    def ratio(self) -> float:
        """Ours in parts of the limit."""
        return self.ours / self.limit

    @property
    def kept(self) -> bool:
        """Whether the bar is kept."""
        return self.ratio <= self.most


def timed(work: Work) -> float:
    """Return the seconds one piece of work takes."""
    gc.collect()
    begun = perf_counter()
    work()
    return perf_counter() - begun


def against(name: str, ours: Work, limit: Work, most: float, *, times: int = 5) -> Figure:
    """Time ours and its limit in turns after one warm-up each; medians."""
    timed(limit), timed(ours)
    pairs = [(timed(limit), timed(ours)) for _ in range(times)]
    return Figure(name, median(pair[1] for pair in pairs), median(pair[0] for pair in pairs), most)


def within(name: str, work: Work, bar: float, *, times: int = 7) -> Figure:
    """Time work against a bar in seconds; median."""
    timed(work)
    return Figure(name, median(timed(work) for _ in range(times)), bar, 1.0)
