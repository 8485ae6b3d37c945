"""How initiatives derive from each other, as a graph: who stands before whom, and no ring among them. No SQL."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence


def way_between(before: Mapping[int, Collection[int]], start: int, end: int) -> tuple[int, ...]:
    """Return the shortest way from one along what stands before it to another; empty where there is none."""
    ways: dict[int, tuple[int, ...]] = {start: (start,)}
    waiting = [start]
    while waiting:
        nearest = []
        for one in waiting:
            if one == end:
                return ways[one]
            for other in before.get(one, ()):
                if other not in ways:
                    ways[other] = (*ways[one], other)
                    nearest.append(other)
        waiting = nearest
    return ()


def reached(starts: Iterable[int], along: Mapping[int, Collection[int]]) -> list[int]:
    """Return what is reached from some along links, however far, in the order in which it is; not the starts."""
    found: dict[int, None] = dict.fromkeys(starts)
    waiting = list(found)
    first = len(waiting)
    while waiting:
        for other in along.get(waiting.pop(), ()):
            if other not in found:
                found[other] = None
                waiting.append(other)
    return list(found)[first:]


def depths(keys: Sequence[int], before: Mapping[int, Collection[int]]) -> dict[int, int]:
    """Return how many steps at most each is from where its derivation begins; a ring is cut where it is entered."""
    found: dict[int, int] = {}
    known = set(keys)
    for key in keys:
        _depth(key, known, before, found)
    return found


def _depth(key: int, known: Collection[int], before: Mapping[int, Collection[int]], found: dict[int, int]) -> None:
    """Find a depth without recursion: registers may be as deep as they like."""
    stack, open_ = [key], set()
    while stack:
        one = stack[-1]
        if one in found:
            stack.pop()
            continue
        open_.add(one)
        above = [other for other in before.get(one, ()) if other in known and (other in found or other not in open_)]
        waiting = [other for other in above if other not in found]
        if waiting:
            stack += waiting
            continue
        found[one] = 1 + max((found[other] for other in above), default=-1)
        stack.pop()


def joined(keys: Sequence[int], pairs: Collection[tuple[int, int]]) -> set[int]:
    """Return those that are joined to another of them."""
    known = set(keys)
    return {one for pair in pairs if set(pair) <= known for one in pair}


def portions(order: Sequence[int], before: Mapping[int, Collection[int]], most: int) -> Iterator[tuple[int, ...]]:
    """Part a graph into pictures: so many at a time that follow from others, each with all that stands before them."""
    known = set(order)
    follow = [key for key in order if any(one in known for one in before.get(key, ()))]
    for start in range(0, len(follow), most):
        chunk = follow[start : start + most]
        whole = {*chunk, *reached(chunk, before)}
        yield tuple(key for key in order if key in whole)


def in_families(order: Sequence[int], before: Mapping[int, Collection[int]]) -> list[int]:
    """Return them so that what follows from the same stands together: each after what it follows from first."""
    known = set(order)
    below: dict[int, list[int]] = {}
    firsts = []
    for key in order:
        above = [one for one in before.get(key, ()) if one in known]
        if above:
            below.setdefault(above[0], []).append(key)
        else:
            firsts.append(key)
    found: dict[int, None] = {}
    waiting = firsts[::-1]
    while waiting:
        key = waiting.pop()
        if key not in found:
            found[key] = None
            waiting += below.get(key, [])[::-1]
    return [*found, *(key for key in order if key not in found)]
