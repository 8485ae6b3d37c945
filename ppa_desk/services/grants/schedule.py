"""A grant's money cut into instalments: equal parts, exact to the smallest unit of its currency."""

from dataclasses import dataclass
from datetime import date

from ppa_desk.errors import DeskError
from ppa_desk.model.money import shared, smallest
from ppa_desk.services.months import months_after

MOST = 60
"""Instalments at most."""


class NoSchedule(DeskError):
    """No instalments can be planned; the code says why: count, months, amount, small."""

    def __init__(self, why: str, **values: object) -> None:
        self.code = f"schedule.{why}"
        super().__init__(**values)


@dataclass(frozen=True, slots=True)
class Instalment:
    """One part of the money, and when it is due."""

    amount: int
    due_on: date | None


def instalments(amount: int, count: int, currency: str | None, first: date | None, months: int) -> list[Instalment]:
    """Return `count` equal parts, the first due on `first`, each of the others so many months later. NoSchedule."""
    if not 1 <= count <= MOST:
        raise NoSchedule("count", most=MOST)
    if not 0 <= months <= 120:
        raise NoSchedule("months")
    if amount <= 0:
        raise NoSchedule("amount")
    if amount < count * smallest(currency):
        raise NoSchedule("small", count=count)
    parts = shared(amount, [1] * count, currency)
    return [Instalment(part, months_after(first, at * months) if first else None) for at, part in enumerate(parts)]
