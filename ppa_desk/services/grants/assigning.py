"""Who reads what: every grant gets its readers where that is possible, nobody reads against a conflict, loads are even.

Each place is filled along the shortest chain of swaps that ends at whoever has least to read. So as many places are
filled as can be, and no other way of filling as many shares the work more evenly.
"""

from collections import deque
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

Pair = tuple[int, int]
"""A grant and a reader."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who reads; `most` is how many they take on, None where they set no limit."""

    person: int
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Assigned:
    """The new pairs; what every reader then has; how many readers a grant still lacks."""

    pairs: tuple[Pair, ...]
    loads: Mapping[int, int] = field(default_factory=dict, hash=False)
    short: Mapping[int, int] = field(default_factory=dict, hash=False)


def assign(
    grants: Sequence[int],
    readers: Sequence[Reader],
    each: int,
    *,
    away: Collection[Pair] = (),
    given: Collection[Pair] = (),
) -> Assigned:
    """Return who is to read what besides what is `given` already; nobody reads what they are `away` from."""
    work = _Work(readers, away, given)
    has = {grant: sum(1 for one, _ in work.given if one == grant) for grant in grants}
    short: dict[int, int] = {}
    for turn in range(each):
        for grant in grants:
            if has[grant] <= turn and not work.fill(grant):
                short[grant] = short.get(grant, 0) + 1
    pairs = sorted((grant, person) for person, read in work.reads.items() for grant in read)
    return Assigned(tuple(pairs), dict(work.loads), short)


class _Work:
    """What everybody reads so far; what was given before stays where it is."""

    def __init__(self, readers: Sequence[Reader], away: Collection[Pair], given: Collection[Pair]) -> None:
        self.given, self._away = set(given), set(away)
        self._most = {one.person: one.most for one in readers}
        self.reads: dict[int, dict[int, None]] = {one.person: {} for one in readers}
        self.loads = {one.person: sum(1 for _, who in self.given if who == one.person) for one in readers}

    def fill(self, grant: int) -> bool:
        """Find one more reader for a grant, if need be by handing other grants on; False where nobody can."""
        came: dict[int, tuple[int | None, int]] = {}
        waiting: deque[tuple[int | None, int]] = deque([(None, grant)])
        free = [person for person in self.reads if self._has_room(person)]
        least = min((self.loads[person] for person in free), default=None)
        best = None
        while waiting and least is not None and (best is None or self.loads[best] > least):
            by, one = waiting.popleft()
            if len(came) == len(self.reads):
                break
            for person in self.reads:
                if person in came or not self._may(one, person):
                    continue
                came[person] = (by, one)
                waiting.extend((person, other) for other in self.reads[person])
                if self._has_room(person) and (best is None or self.loads[person] < self.loads[best]):
                    best = person
        if best is None:
            return False
        self._hand_on(best, came)
        return True

    def _hand_on(self, person: int, came: Mapping[int, tuple[int | None, int]]) -> None:
        self.loads[person] += 1
        at: int | None = person
        while at is not None:
            by, grant = came[at]
            self.reads[at][grant] = None
            if by is not None:
                del self.reads[by][grant]
            at = by

    def _has_room(self, person: int) -> bool:
        most = self._most[person]
        return most is None or self.loads[person] < most

    def _may(self, grant: int, person: int) -> bool:
        pair = (grant, person)
        return pair not in self._away and pair not in self.given and grant not in self.reads[person]
