"""A hundred people into twelve rooms, mixed by four criteria, against the second it may take."""

import random
from collections.abc import Iterator

from ppa_desk.services.meetings.rooms.filling import WEIGHTS
from ppa_desk.services.meetings.rooms.solving import Guest, Room, Wishes, pair, solve
from tests.benchmarks.measure import Figure, within


def figures() -> Iterator[Figure]:
    """Measure solving with people who met before and rules."""
    chance = random.Random(7)
    people = [
        Guest(at, {"constituency": chance.choice("CIG"), "country": chance.choice("ABCDE"),
                   "region": chance.choice("RST"), "language": chance.choice("eef"), "body": str(at // 3)})
        for at in range(100)
    ]  # fmt: skip
    met = {pair(*chance.sample(range(100), 2)): 1 for _ in range(400)}
    wishes = Wishes(frozenset({(1, 2), (3, 4)}), frozenset({(5, 6), (7, 8)}), met, WEIGHTS)
    yield within(
        "100 people into 12 rooms", lambda: solve(people, [Room(at) for at in range(12)], wishes), 1.0, times=3
    )
