"""The tree of a framework's results: its order, its codes, and what moving one does to the others. No SQL."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

GOAL = "goal"
"""The level that is not counted: what stands under a goal is numbered from 1."""
LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Step(StrEnum):
    """A move of one place."""

    UP = "up"
    DOWN = "down"
    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a result stands: under which other, and what it is called there. Siblings stand in their order."""

    id: int
    parent: int | None = None
    level: str = ""
    code: str = ""


def walk(places: Sequence[Place]) -> Iterator[tuple[Place, int]]:
    """Return every place with its depth, each before those under it; what hangs on nothing stands at the top."""
    known = {one.id for one in places}
    under: dict[int | None, list[Place]] = {}
    for one in places:
        under.setdefault(one.parent if one.parent in known else None, []).append(one)
    todo = [(one, 0) for one in reversed(under.get(None, []))]
    while todo:
        one, depth = todo.pop()
        yield one, depth
        todo += [(child, depth + 1) for child in reversed(under.get(one.id, []))]


def codes(places: Sequence[Place], typed: frozenset[int] = frozenset()) -> dict[int, str]:
    """Return what each place is called: by its place, as 1 or 1.2; one that was typed keeps it and hands it down."""
    return {number: code for number, code, _ in _named(places, typed)}


def typed(places: Sequence[Place]) -> frozenset[int]:
    """Return the places whose code is not what their place makes it."""
    own = frozenset(one.id for one in places if one.code)
    kept = {one.id: one.code for one in places}
    return frozenset(number for number, _, made in _named(places, own) if kept[number] and kept[number] != made)


def _named(places: Sequence[Place], typed: frozenset[int]) -> Iterator[tuple[int, str, str]]:
    """Each place with its code, and the code that its place makes."""
    goals = sum(1 for one in places if one.level == GOAL)
    counted: Counter[str] = Counter()
    below: dict[int | None, str] = {None: ""}
    for one, _ in walk(places):
        prefix = "G" if one.level == GOAL else below.get(one.parent, "")
        counted[prefix] += 1
        made = f"{prefix}{counted[prefix]}" if one.level != GOAL or goals > 1 else prefix
        code = one.code if one.id in typed else made
        below[one.id] = "" if one.level == GOAL else f"{code}."
        yield one.id, code, made


def under(places: Sequence[Place], result: int) -> frozenset[int]:
    """Return a result and everything below it."""
    found = {result}
    for one, _ in walk(places):
        if one.parent in found:
            found.add(one.id)
    return frozenset(found)


def moved(places: Sequence[Place], result: int, step: Step) -> list[Place] | None:
    """Return the places after a move of one place; None where it can go no further that way."""
    by = {one.id: one for one in places}
    mine = by[result]
    beside = [one.id for one in places if one.parent == mine.parent]
    at = beside.index(result)
    if step is Step.OUT:
        if mine.parent is None or mine.parent not in by:
            return None
        above = by[mine.parent]
        rank = [one.id for one in places if one.parent == above.parent].index(above.id)
        return put(places, result, above.parent, rank + 1)
    if step is Step.DOWN:
        return None if at == len(beside) - 1 else put(places, result, mine.parent, at + 1)
    if at == 0:
        return None
    if step is Step.UP:
        return put(places, result, mine.parent, at - 1)
    return put(places, result, beside[at - 1], len(places))


def put(places: Sequence[Place], result: int, parent: int | None, at: int) -> list[Place]:
    """Return the places with a result under another, at a rank among those that stand there without it."""
    mine = replace(next(one for one in places if one.id == result), parent=parent)
    others = [one for one in places if one.id != result]
    beside = [one for one in others if one.parent == parent]
    if at >= len(beside):
        return [*others, mine]
    where = others.index(beside[at])
    return [*others[:where], mine, *others[where:]]


def ranks(places: Sequence[Place]) -> dict[int, int]:
    """Return the rank of each place among its siblings, from 1."""
    counted: Counter[int | None] = Counter()
    found = {}
    for one in places:
        counted[one.parent] += 1
        found[one.id] = counted[one.parent]
    return found


def depths(places: Sequence[Place]) -> Mapping[int, int]:
    """Return how deep each place lies."""
    return {one.id: depth for one, depth in walk(places)}


def lettered(code: str, nr: int) -> str:
    """Return the code of a result's indicator by its rank: 1.2.a; after z comes aa."""
    letters = ""
    while nr > 0:
        nr, at = divmod(nr - 1, len(LETTERS))
        letters = LETTERS[at] + letters
    return f"{code}.{letters}" if code else letters
