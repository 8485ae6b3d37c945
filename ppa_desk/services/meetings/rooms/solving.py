"""People into rooms: even in size, mixed as asked, apart and together as asked. No database.

The same seed gives the same rooms. Simulated annealing over exchanges of two people: sizes stay, and an exchange
costs what changes in two rooms only.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from math import exp
from random import Random
from typing import Literal

from ppa_desk.errors import DeskError

BROKEN = 1000.0
"""What a broken rule costs: more than everything else together."""
MET = 3.0
"""What it costs that two meet again; two of one kind in a room cost 2 more than apart."""
TRIES = 250
"""Exchanges that are tried for each of the people: a hundred settle in half of them."""
WARM, COLD = 4.0, 0.05

Pair = tuple[int, int]


class TooFewPlaces(DeskError):
    """The rooms take fewer than there are people."""

    code = "rooms.too_few_places"


class NoRooms(DeskError):
    """There is no room to put anybody into."""

    code = "rooms.none"


@dataclass(frozen=True, slots=True, eq=False)
class Guest:
    """Somebody who needs a room: what they are, by criterion, and the room they stay in, if any."""

    id: int
    traits: Mapping[str, str] = field(default_factory=dict)
    stays: int | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """A room and how many it takes; None: as many as come."""

    id: int
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is asked of the rooms: pairs apart and together, pairs that met before, and how much each criterion counts.

    A criterion above 0 is mixed over the rooms; one below 0 is kept together.
    """

    apart: frozenset[Pair] = frozenset()
    together: frozenset[Pair] = frozenset()
    met: Mapping[Pair, int] = field(default_factory=dict)
    weights: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that could not be kept: two who should be apart or together."""

    rule: Literal["apart", "together"]
    one: int
    other: int


@dataclass(frozen=True, slots=True)
class Solved:
    """Who is in which room, the rules that could not be kept, and how many pairs meet again."""

    rooms: Mapping[int, tuple[int, ...]]
    broken: tuple[Broken, ...]
    again: int


def pair(one: int, other: int) -> Pair:
    """Return two people as a pair, whichever is named first."""
    return (one, other) if one < other else (other, one)


def solve(guests: Sequence[Guest], rooms: Sequence[Room], wishes: Wishes, seed: int = 1) -> Solved:
    """Return the rooms. NoRooms, TooFewPlaces."""
    if not rooms:
        raise NoRooms()
    sizes = _sizes(guests, rooms)
    nobody = _nobody(guests, rooms, sizes)
    table, chance = _Table([*guests, *nobody], wishes), Random(seed)
    table.seat(_start(guests, sizes, chance) | {one.id: room for one, room in nobody.items()})
    _anneal(table, chance)
    found: dict[int, list[int]] = {room.id: [] for room in rooms}
    for guest in guests:
        found[table.room[guest.id]].append(guest.id)
    told = {room: tuple(people) for room, people in found.items()}
    return Solved(told, broken(told, wishes), sum(pair(*two) in wishes.met for two in pairs(told)))


def broken(rooms: Mapping[int, Sequence[int]], wishes: Wishes) -> tuple[Broken, ...]:
    """Return the rules that rooms do not keep."""
    at = {one: room for room, people in rooms.items() for one in people}
    apart = (Broken("apart", *two) for two in sorted(wishes.apart) if at.get(two[0], two) == at.get(two[1]))
    both = (two for two in sorted(wishes.together) if two[0] in at and two[1] in at)
    return (*apart, *(Broken("together", *two) for two in both if at[two[0]] != at[two[1]]))


def pairs(rooms: Mapping[int, Sequence[int]]) -> list[Pair]:
    """Return all who are in a room together."""
    return [two for people in rooms.values() for two in combinations(people, 2)]


def _sizes(guests: Sequence[Guest], rooms: Sequence[Room]) -> dict[int, int]:
    """How many sit in each room: one after the other takes one more, those who stay where they are first."""
    sizes = dict(Counter(guest.stays for guest in guests if guest.stays is not None))
    sizes = {room.id: sizes.get(room.id, 0) for room in rooms}
    open_ = len(guests) - sum(sizes.values())
    for _ in range(open_):
        free = [room for room in rooms if room.most is None or sizes[room.id] < room.most]
        if not free:
            raise TooFewPlaces(people=len(guests), places=sum(room.most or 0 for room in rooms))
        sizes[min(free, key=lambda room: sizes[room.id]).id] += 1
    return sizes


def _nobody(guests: Sequence[Guest], rooms: Sequence[Room], sizes: Mapping[int, int]) -> dict[Guest, int]:
    """An empty chair where a room has one person less than others: to exchange with it is to move there."""
    kept = Counter(guest.stays for guest in guests)
    full = max((size for room, size in sizes.items() if size > kept[room]), default=0)
    open_ = (room.id for room in rooms if sizes[room.id] < min(full, room.most or full))
    return {Guest(-at): room for at, room in enumerate(open_, 1)}


def _start(guests: Sequence[Guest], sizes: Mapping[int, int], chance: Random) -> dict[int, int]:
    places = [room for room, size in sizes.items() for _ in range(size)]
    seated = {}
    for guest in guests:
        if guest.stays is not None:
            seated[guest.id] = guest.stays
            places.remove(guest.stays)
    chance.shuffle(places)
    free = (guest.id for guest in guests if guest.stays is None)
    return seated | dict(zip(free, places, strict=True))


class _Table:
    """Who sits where, and what an exchange would change."""

    def __init__(self, guests: Sequence[Guest], wishes: Wishes) -> None:
        self.free = [guest.id for guest in guests if guest.stays is None]
        self.room: dict[int, int] = {}
        names = [name for name, weight in wishes.weights.items() if weight]
        self._weights = [wishes.weights[name] for name in names]
        self._traits = {guest.id: [guest.traits.get(name, "") for name in names] for guest in guests}
        self._counts: list[Counter[tuple[int, str]]] = []
        self._ties: dict[int, dict[int, float]] = defaultdict(dict)
        here = {guest.id for guest in guests}
        for pairs, cost in ((wishes.apart, BROKEN), (wishes.together, -BROKEN)):
            for two in pairs:
                self._tie(here, two, cost)
        for two, times in wishes.met.items():
            self._tie(here, two, MET * times)
        for two in combinations(sorted(one for one in here if one < 0), 2):
            self._tie(here, two, 10 * BROKEN)  # two empty chairs in a room: the rooms would not be even

    def _tie(self, here: set[int], two: Pair, cost: float) -> None:
        if here.issuperset(two):
            for one, other in (two, two[::-1]):
                self._ties[one][other] = self._ties[one].get(other, 0.0) + cost

    def seat(self, rooms: dict[int, int]) -> None:
        """Let everybody sit down."""
        self.room = rooms
        self._counts = [
            Counter((room, self._traits[one][at]) for one, room in rooms.items()) for at in range(len(self._weights))
        ]

    def change(self, one: int, other: int) -> float:
        """Return by how much an exchange would cost more: what is unknown of somebody counts for nothing."""
        here, there = self.room[one], self.room[other]
        cost = self._drawn(one, other, there) - self._drawn(one, other, here)
        cost += self._drawn(other, one, here) - self._drawn(other, one, there)
        for at, weight in enumerate(self._weights):
            mine, theirs = self._traits[one][at], self._traits[other][at]
            if mine == theirs:
                continue
            counts = self._counts[at]
            if mine:
                cost += weight * 2 * (counts[there, mine] - counts[here, mine] + 1)
            if theirs:
                cost += weight * 2 * (counts[here, theirs] - counts[there, theirs] + 1)
        return cost

    def _drawn(self, one: int, other: int, room: int) -> float:
        """What ties of one in a room cost, without the other."""
        ties = self._ties.get(one)
        return sum(cost for who, cost in ties.items() if who != other and self.room[who] == room) if ties else 0.0

    def exchange(self, one: int, other: int) -> None:
        """Let two change places."""
        for at, counts in enumerate(self._counts):
            mine, theirs = self._traits[one][at], self._traits[other][at]
            counts[self.room[one], mine] -= 1
            counts[self.room[other], mine] += 1
            counts[self.room[other], theirs] -= 1
            counts[self.room[one], theirs] += 1
        self.room[one], self.room[other] = self.room[other], self.room[one]


def _anneal(table: _Table, chance: Random) -> None:
    free, heat = table.free, WARM
    if len(free) < 2:
        return
    steps = TRIES * len(free)
    cooling = (COLD / WARM) ** (1 / steps)
    for _ in range(steps):
        one, other = free[int(chance.random() * len(free))], free[int(chance.random() * len(free))]
        heat *= cooling
        if table.room[one] != table.room[other]:
            cost = table.change(one, other)
            if cost <= 0 or chance.random() < exp(-cost / heat):
                table.exchange(one, other)
