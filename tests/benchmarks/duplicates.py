"""Duplicates over 100,000 contacts: how long, and how it grows with the register."""

import random
import re
from collections.abc import Iterator
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory

from ppa_desk.services.members.duplicates import Duplicates
from ppa_desk.store.database import Store
from tests.benchmarks.measure import Figure, timed
from tests.benchmarks.writing import fresh

FEW, MANY = 1_000, 100_000
BAR = 20.0
SYLLABLES = re.findall("..", "kamukibelogashaaritoziwatumabagelepasoviraahujunodefi")


def fill(store: Store, many: int) -> None:
    """Add that many people at a fiftieth as many organisations; one in a hundred has the same common name."""
    dice = random.Random(many)

    def name(least: int, most: int) -> str:
        return "".join(dice.choice(SYLLABLES) for _ in range(dice.randint(least, most))).title()

    givens, houses = [name(2, 3) for _ in range(800)], many // 50
    with store.unit("import.applied") as unit:
        bodies = unit.add_all("organisation", [{"name": f"Société {name(2, 4)} {at}"} for at in range(houses)])
        told = [
            {
                "given_name": "Jean" if at % 100 == 0 else dice.choice(givens),
                "family_name": "Mukendi" if at % 100 == 0 else name(2, 4),
                "email": f"p{at}@{'gmail.com' if at % 3 else f'house{at % houses}.example'}",
                "phone": f"+2438{at:08d}",
            }
            for at in range(many)
        ]
        people = unit.add_all("person", told)
        unit.add_all(
            "position",
            [{"person_id": one, "organisation_id": bodies[at % houses]} for at, one in enumerate(people)],
        )


def seconds(many: int, times: int) -> float:
    """Return how long it takes to look through that many contacts, the best of some times."""
    with TemporaryDirectory() as name:
        store = fresh(Path(name))
        fill(store, many)
        found = min(timed(Duplicates(store).find) for _ in range(times))
        store.close()
        return found


def figures() -> Iterator[Figure]:
    """Measure both sizes; what is more than n log n would show as more than 1."""
    seconds(FEW, 1)
    few, many = seconds(FEW, 5), seconds(MANY, 2)
    yield Figure(f"duplicates among {MANY:,} contacts", many, BAR, 1.0)
    growth = few * MANY * log(MANY) / (FEW * log(FEW))
    yield Figure(f"growth from {FEW:,} to {MANY:,} contacts, against n log n", many, growth, 1.0)
