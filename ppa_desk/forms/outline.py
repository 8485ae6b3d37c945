"""Rows of a form as an outline: what belongs to a group goes where the group goes, and none ends in another."""

from collections.abc import Mapping, Sequence

from ppa_desk.forms.rows import BEGINS, ENDS


def pairs(types: Sequence[str]) -> dict[int, int]:
    """Return where each group that begins ends, as places of rows."""
    found: dict[int, int] = {}
    begun: list[int] = []
    for at, kind in enumerate(types):
        if kind in BEGINS:
            begun.append(at)
        elif kind in ENDS and begun and BEGINS[types[begun[-1]]] is ENDS[kind]:
            found[begun.pop()] = at
    return found


def depths(types: Sequence[str]) -> list[int]:
    """Return in how many groups each row stands; the rows where a group begins and ends stand outside it."""
    found = [0] * len(types)
    for first, last in pairs(types).items():
        for at in range(first + 1, last):
            found[at] += 1
    return found


def whole(types: Sequence[str], at: int) -> range:
    """Return the rows that go where that row goes: a group's first row takes all of it along."""
    return range(at, pairs(types).get(at, at) + 1)


def around(types: Sequence[str], at: int) -> range | None:
    """Return the innermost group a row stands in, or is the first or last row of; None where it is in none."""
    held = [range(first, last + 1) for first, last in pairs(types).items() if first <= at <= last]
    return min(held, key=len, default=None)


def moved(types: Sequence[str], at: int, before: int) -> list[int]:
    """Return the rows in their new order, a row (and what goes with it) put before another; as they are where a
    group would be torn apart."""
    part, now = whole(types, at), list(range(len(types)))
    if part.start <= before <= part.stop:
        return now
    left = [one for one in now if one not in part]
    place = left.index(before) if before < len(types) else len(left)
    order = [*left[:place], *part, *left[place:]]
    after = {order[first]: order[last] for first, last in pairs([types[one] for one in order]).items()}
    return order if _holds(pairs(types), after) else now


def step(types: Sequence[str], at: int, down: bool) -> int:
    """Return before which row a row goes that is put one place up or down; the end of a group steps over groups."""
    part, known = whole(types, at), pairs(types)
    ends = {last: first for first, last in known.items()}
    if down:
        over = known.get(part.stop, part.stop) if at in ends else part.stop
        return min(over + 1, len(types))
    over = max(part.start - 1, 0)
    return ends.get(over, over) if at in ends else over


def _holds(before: Mapping[int, int], after: Mapping[int, int]) -> bool:
    return before.items() <= after.items()
