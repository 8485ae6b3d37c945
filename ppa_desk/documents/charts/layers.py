"""Where the boxes of a graph stand: in columns, in an order in which few lines cross, as level with theirs as can."""

import itertools
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Way = tuple[str, str]
SWEEPS = 8
"""How often the order is looked at, from left to right and back."""


@dataclass(slots=True)
class Layers:
    """Boxes by column with their heights; lines over several columns have a narrow place in each one they cross."""

    columns: list[list[str]]
    high: dict[str, float]
    left: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    right: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    routes: dict[Way, list[str]] = field(default_factory=dict)
    """The places a line goes through, from its first box to its last."""


def layers(columns: Mapping[str, int], high: Mapping[str, float], ways: Sequence[Way], thin: float) -> Layers:
    """Return boxes and lines in columns, ordered. Lines within a column or back to an earlier one are left out."""
    found = Layers([[] for _ in range(1 + max(columns.values(), default=0))], dict(high))
    for key, column in columns.items():
        found.columns[column].append(key)
    for number, (before, after) in enumerate(ways):
        if columns[before] < columns[after]:
            _route(found, columns, (before, after), f"\0{number}", thin)
    for _ in range(SWEEPS):
        _sort(found.columns, found.left)
        _sort(found.columns[::-1], found.right)
    _sort(found.columns, found.left)
    return found


def _route(found: Layers, columns: Mapping[str, int], way: Way, name: str, thin: float) -> None:
    before, after = way
    through = [before]
    for column in range(columns[before] + 1, columns[after]):
        place = f"{name}\0{column}"
        found.columns[column].append(place)
        found.high[place] = thin
        through.append(place)
    through.append(after)
    for one, other in itertools.pairwise(through):
        found.right[one].append(other)
        found.left[other].append(one)
    found.routes[way] = through


def _sort(columns: Sequence[list[str]], beside: Mapping[str, list[str]]) -> None:
    """Put each column in the order of what its boxes hang on; what hangs on nothing keeps its place."""
    at = {key: place for column in columns for place, key in enumerate(column)}
    for column in columns:
        wanted = {key: _middle([at[one] for one in beside.get(key, ())], at[key]) for key in column}
        column.sort(key=lambda key: (wanted[key], at[key]))
        at.update((key, place) for place, key in enumerate(column))


def _middle(places: Sequence[float], otherwise: float) -> float:
    return sum(places) / len(places) if places else otherwise


def levels(found: Layers, gap: float) -> tuple[dict[str, float], float]:
    """Return the upper edge of every place, and how high all are together."""
    top: dict[str, float] = {}
    for column in found.columns:
        y = 0.0
        for key in column:
            top[key] = y
            y += found.high[key] + gap
    for _ in range(SWEEPS // 2):
        for columns, beside in ((found.columns, found.left), (found.columns[::-1], found.right)):
            for column in columns:
                _level(found, column, beside, top, gap)
    first = min(top.values(), default=0.0)
    top = {key: y - first for key, y in top.items()}
    return top, max((y + found.high[key] for key, y in top.items()), default=0.0)


def _level(
    found: Layers, column: Sequence[str], beside: Mapping[str, list[str]], top: dict[str, float], gap: float
) -> None:
    """Move a column's boxes as near to the middle of their neighbours as their order allows."""
    groups: list[tuple[float, int]] = []
    offset, offsets = 0.0, []
    for key in column:
        high = found.high[key]
        middles = [top[one] + found.high[one] / 2 for one in beside.get(key, ())]
        wanted = _middle(middles, top[key] + high / 2) - high / 2 - offset
        offsets.append(offset)
        offset += high + gap
        groups.append((wanted, 1))
        while len(groups) > 1 and groups[-2][0] > groups[-1][0]:
            (one, many), (other, more) = groups.pop(), groups.pop()
            groups.append(((one * many + other * more) / (many + more), many + more))
    shifts = [shift for shift, count in groups for _ in range(count)]
    for key, shift, before in zip(column, shifts, offsets, strict=True):
        top[key] = shift + before
