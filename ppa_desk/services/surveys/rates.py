"""Who has answered, against the real membership: in all, and by each fact of those who were asked."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

FACTS = ("constituency", "sector", "region", "country", "groups", "member_type")
"""What those who were asked are told apart by; "groups" holds several, with spaces between."""

FAR = 0.10
"""From which difference between a group's share of answers and its share of those asked on it is pointed out."""


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of a group were asked and answered, as organisations and as persons. `gap` is in shares of one."""

    value: str
    organisations: int
    answered: int
    persons: int
    persons_answered: int
    gap: float = 0.0
    short: int = 0
    """How many more organisations of this group would close its gap."""

    @property
    def share(self) -> float | None:
        """The share of organisations that answered; None where none was asked."""
        return self.answered / self.organisations if self.organisations else None

    @property
    def far(self) -> bool:
        """Whether the group weighs clearly more or less among the answers than among those asked."""
        return abs(self.gap) > FAR


@dataclass(frozen=True, slots=True)
class Rates:
    """Who has answered, in all and by fact."""

    total: Rate
    by: Mapping[str, tuple[Rate, ...]]

    @property
    def widest(self) -> Rate | None:
        """The constituency that is furthest from its share, where answers of its own would close that."""
        behind = [rate for rate in self.by["constituency"] if rate.value and rate.short and rate.gap < 0]
        return min(behind, key=lambda rate: rate.gap, default=None)


Invited = Mapping[str, Any]


def rates(invitations: Sequence[Invited], facts: Sequence[str] = FACTS) -> Rates:
    """Return who has answered; an organisation has when anybody of it has."""
    total = _rate("", invitations)
    return Rates(total, {fact: _by(fact, invitations, total) for fact in facts})


def _by(fact: str, invitations: Sequence[Invited], total: Rate) -> tuple[Rate, ...]:
    groups: dict[str, list[Invited]] = {}
    for one in invitations:
        for value in _values(one, fact):
            groups.setdefault(value, []).append(one)
    found = [_compared(_rate(value, group), total) for value, group in groups.items()]
    return tuple(sorted(found, key=lambda rate: (rate.value == "", -rate.organisations, rate.value)))


def _values(invited: Invited, fact: str) -> list[str]:
    told = str(invited[fact] or "")
    return told.split() or [""] if fact == "groups" else [told]


def _rate(value: str, group: Sequence[Invited]) -> Rate:
    return Rate(
        value=value,
        organisations=len(_bodies(group)),
        answered=len(_bodies(one for one in group if one["answered"])),
        persons=len(group),
        persons_answered=sum(bool(one["answered"]) for one in group),
    )


def _bodies(group: Iterable[Invited]) -> set[Any]:
    """Return the organisations of a group; one who stands alone counts as one."""
    return {one["organisation_id"] or ("alone", one["nr"]) for one in group}


def _compared(rate: Rate, total: Rate) -> Rate:
    if not total.answered or not total.organisations:
        return rate
    own = rate.organisations / total.organisations
    gap = rate.answered / total.answered - own
    return Rate(
        rate.value,
        rate.organisations,
        rate.answered,
        rate.persons,
        rate.persons_answered,
        gap,
        _short(rate, total, own),
    )


def _short(rate: Rate, total: Rate, own: float) -> int:
    """The least x with (answered + x) / (all answered + x) at the group's own share, as many as there still are."""
    if own >= 1 or rate.answered / total.answered >= own:
        return 0
    needed = ceil((own * total.answered - rate.answered) / (1 - own) - 1e-9)
    return min(needed, rate.organisations - rate.answered)
