"""People reached twice taken out of a sum of grants: deduction, umbrella, grouping; each step said. Exact; no SQL.

Nothing is ever taken below the largest grant, and a grant never loses more than it reported.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from ppa_desk.model.results.indicator import OverlapMethod
from ppa_desk.services.results.rules import Number


class StepKind(StrEnum):
    """What a step did: took people off, let one grant cover another, counted a group once, or had nothing to do."""

    DEDUCTION = "deduction"
    UMBRELLA = "umbrella"
    GROUPING = "grouping"
    ALREADY = "already"
    UNKNOWN = "unknown"
    ABSENT = "absent"
    FLOOR = "floor"


@dataclass(frozen=True, slots=True)
class Shared:
    """An entry of the register: two grants that reached the same people, how many, and how they are taken out."""

    grant: int
    other: int
    method: OverlapMethod
    people: int | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """What one entry did to the sum: `taken` is what it took off, of which grant, because of which other."""

    kind: StepKind
    grant: int | None = None
    other: int | None = None
    taken: Number = 0


@dataclass(frozen=True, slots=True)
class Reach:
    """What grants report together, what is left once nobody counts twice, and how it came to that."""

    gross: Number
    net: Number
    steps: tuple[Step, ...] = ()

    @property
    def methods(self) -> tuple[StepKind, ...]:
        """The methods that took something off, in their order."""
        used = {step.kind for step in self.steps if step.taken}
        return tuple(one for one in StepKind if one in used)

    def plus(self, other: "Reach") -> "Reach":
        """Return both together: what was reached in one period and in another."""
        return Reach(self.gross + other.gross, self.net + other.net, self.steps + other.steps)


@dataclass(slots=True)
class _Work:
    """What each grant still counts, and which grant stands for it once it was covered or grouped."""

    left: dict[int | None, Number]
    whole: Mapping[int | None, Number]
    heads: dict[int | None, int | None] = field(default_factory=dict)

    def head(self, grant: int | None) -> int | None:
        while grant in self.heads:
            grant = self.heads[grant]
        return grant

    def cover(self, kind: StepKind, small: int | None, large: int | None) -> Step:
        """Let one grant stand for another: what that one still counts goes."""
        taken, self.left[small] = self.left[small], 0
        self.heads[small] = large
        return Step(kind, small, large, taken)


def reach(grants: Mapping[int | None, Number], register: Sequence[Shared]) -> Reach:
    """Return what grants reached together, without those the register says were counted twice."""
    gross = sum(grants.values())
    if not grants:
        return Reach(0, 0)
    work = _Work(dict(grants), grants)
    steps = [*_umbrellas(work, register), *_groups(work, register), *_deductions(work, register)]
    net, largest = sum(work.left.values()), max(grants.values())
    if net < largest:
        steps.append(Step(StepKind.FLOOR, taken=net - largest))
        net = largest
    return Reach(gross, net, tuple(steps))


def _of(work: _Work, register: Iterable[Shared], method: OverlapMethod) -> Iterable[Shared | Step]:
    """The entries of a method; one whose grant reported nothing is a step that says so."""
    for one in register:
        if one.method is method and one.grant != one.other:
            known = one.grant in work.whole and one.other in work.whole
            yield one if known else Step(StepKind.ABSENT, one.grant, one.other)


def _umbrellas(work: _Work, register: Sequence[Shared]) -> list[Step]:
    """The larger grant covers the other; the largest first, so that what covers is not itself covered before."""
    steps: list[Step] = []
    entries = list(_of(work, register, OverlapMethod.UMBRELLA))
    steps += [one for one in entries if isinstance(one, Step)]
    pairs = [_ordered(work, one.grant, one.other) for one in entries if isinstance(one, Shared)]
    for small, large in sorted(pairs, key=lambda pair: (-work.whole[pair[1]], pair[1] or 0, pair[0] or 0)):
        if small in work.heads:
            steps.append(Step(StepKind.ALREADY, small, large))
        else:
            steps.append(work.cover(StepKind.UMBRELLA, small, large))
    return steps


def _groups(work: _Work, register: Sequence[Shared]) -> list[Step]:
    """Grants of one group count as its largest."""
    steps: list[Step] = []
    for one in _of(work, register, OverlapMethod.GROUPING):
        if isinstance(one, Step):
            steps.append(one)
            continue
        first, second = work.head(one.grant), work.head(one.other)
        if first == second:
            steps.append(Step(StepKind.ALREADY, one.grant, one.other))
        else:
            steps.append(work.cover(StepKind.GROUPING, *_ordered(work, first, second)))
    return steps


def _deductions(work: _Work, register: Sequence[Shared]) -> list[Step]:
    """The people both reached are taken off the smaller one; of a grant that is covered, off what stands for it."""
    steps: list[Step] = []
    for one in _of(work, register, OverlapMethod.DEDUCTION):
        if isinstance(one, Step):
            steps.append(one)
        elif one.people is None:
            steps.append(Step(StepKind.UNKNOWN, one.grant, one.other))
        elif work.head(one.grant) == work.head(one.other):
            steps.append(Step(StepKind.ALREADY, one.grant, one.other))
        else:
            small, large = _ordered(work, work.head(one.grant), work.head(one.other))
            both = min(work.whole[one.grant], work.whole[one.other])
            taken = max(min(one.people, both, work.left[small]), 0)
            work.left[small] -= taken
            steps.append(Step(StepKind.DEDUCTION, small, large, taken))
    return steps


def _ordered(work: _Work, first: int | None, second: int | None) -> tuple[int | None, int | None]:
    """The smaller and the larger of two grants; of two alike the later entered is the smaller."""
    size = work.whole
    if (size[first], -(first or 0)) < (size[second], -(second or 0)):
        return first, second
    return second, first
