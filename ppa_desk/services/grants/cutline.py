"""The cut-line: which proposals the money reaches, fund by fund, exact to the smallest unit. No database."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_FLOOR, Decimal
from typing import Literal

from ppa_desk.model.money import converted, smallest

State = Literal["funded", "short", "left_out", "no_amount", "no_score"]
Rates = Callable[[str, str], Decimal | None]
"""How much of the second currency one unit of the first is worth; None where nobody entered it."""


@dataclass(frozen=True, slots=True)
class Purse:
    """Money one can give from: of one currency, for some grants only where `only` names them."""

    id: int | None
    available: int
    currency: str
    only: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A grant that may be funded: what it would get, and how it was judged; `score` is None where nobody scored it."""

    id: int
    amount: int | None
    currency: str
    score: float | None = None
    pinned: bool = False
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class Portion:
    """What a purse gives one grant: in the grant's currency, and what that takes from the purse in its own."""

    purse: int | None
    amount: int
    cost: int


@dataclass(frozen=True, slots=True)
class Line:
    """One proposal in its rank: where its money comes from, or what it lacks, in its own currency."""

    rank: int
    proposal: Proposal
    state: State
    portions: tuple[Portion, ...] = ()
    lacks: int = 0


@dataclass(frozen=True, slots=True)
class Cut:
    """The whole table: proposals in rank, what is left in each purse, and currencies no rate joins."""

    lines: tuple[Line, ...]
    left: Mapping[int | None, int]
    no_rate: frozenset[tuple[str, str]] = field(default_factory=frozenset)
    room: int | None = None
    """What is left of the limit to all of it; None where there is no limit."""

    @property
    def line_after(self) -> int:
        """After how many ranks the line stands: above it everything that is not left out has its money."""
        for at, one in enumerate(self.lines):
            if one.state in ("short", "no_score", "no_amount"):
                return at
        return len(self.lines)

    @property
    def funded(self) -> frozenset[int]:
        """The grants that have their money."""
        return frozenset(one.proposal.id for one in self.lines if one.state == "funded")


def ranked(proposals: Sequence[Proposal]) -> list[Proposal]:
    """Return proposals as money reaches them: pinned ones first, then by score; the unscored last."""
    return sorted(
        proposals, key=lambda one: (one.left_out, not one.pinned, one.score is None, -(one.score or 0), one.id)
    )


def cut(proposals: Sequence[Proposal], purses: Sequence[Purse], rates: Rates, cap: Purse | None = None) -> Cut:
    """Give money in rank, whole amounts or nothing, the narrowest purse first; who does not fit is passed over.

    `cap` is a limit to all of it together, as the budget of a call beside its funds.
    """
    left = {one.id: one.available for one in purses}
    room = cap.available if cap else 0
    lines, no_rate = [], set[tuple[str, str]]()
    for rank, one in enumerate(ranked(proposals), 1):
        state = _before_money(one)
        if state:
            lines.append(Line(rank, one, state))
            continue
        amount = one.amount or 0
        portions, lacks = _portions(one, amount, _order(one, purses), left, rates, no_rate)
        if cap and not lacks:
            worth = _worth(amount, one.currency, cap.currency, rates, no_rate)
            lacks = amount if worth is None else amount - _fitting(amount, room, one.currency, cap.currency, rates)
            room -= worth if worth is not None and not lacks else 0
        if lacks:
            lines.append(Line(rank, one, "short", (), lacks))
            continue
        for portion in portions:
            left[portion.purse] -= portion.cost
        lines.append(Line(rank, one, "funded", tuple(portions)))
    return Cut(tuple(lines), left, frozenset(no_rate), room if cap else None)


def stressed(rates: Rates, percent: Decimal) -> Rates:
    """Return rates by which money held in another currency is worth that many per cent more (less, below 0)."""
    factor = 1 + percent / 100

    def rate(currency: str, into: str) -> Decimal | None:
        found = rates(currency, into)
        return found if found is None or currency == into else found / factor

    return rate


def _before_money(one: Proposal) -> State | None:
    if one.left_out:
        return "left_out"
    if one.amount is None:
        return "no_amount"
    return "no_score" if one.score is None and not one.pinned else None


def _order(one: Proposal, purses: Sequence[Purse]) -> list[Purse]:
    """The purses open to a grant: those fewest others may use first, then those in its own currency."""
    open_to = [purse for purse in purses if purse.only is None or one.id in purse.only]
    return sorted(open_to, key=lambda purse: (_width(purse), purse.currency != one.currency, purse.id or 0))


def _width(purse: Purse) -> tuple[bool, int]:
    return purse.only is None, len(purse.only or ())


def _portions(
    one: Proposal,
    amount: int,
    purses: Sequence[Purse],
    left: Mapping[int | None, int],
    rates: Rates,
    no_rate: set[tuple[str, str]],
) -> tuple[list[Portion], int]:
    """What each purse gives, and what is still lacking in the end."""
    wanted, found = amount, []
    for purse in purses:
        if not wanted:
            break
        if _worth(wanted, one.currency, purse.currency, rates, no_rate) is None:
            continue
        given = _fitting(wanted, left[purse.id], one.currency, purse.currency, rates)
        if given:
            cost = _worth(given, one.currency, purse.currency, rates, no_rate) or 0
            found.append(Portion(purse.id, given, cost))
            wanted -= given
    return found, wanted


def _worth(amount: int, currency: str, into: str, rates: Rates, no_rate: set[tuple[str, str]]) -> int | None:
    if currency == into:
        return amount
    rate = rates(currency, into)
    if rate is None:
        no_rate.add((currency, into))
        return None
    return converted(amount, rate, into)


def _fitting(wanted: int, room: int, currency: str, into: str, rates: Rates) -> int:
    """The most of an amount that does not cost more than there is room for."""
    if room <= 0:
        return 0
    if currency == into:
        return min(wanted, room - room % smallest(currency)) if room < wanted else wanted
    rate = rates(currency, into)
    if rate is None:
        return 0
    if converted(wanted, rate, into) <= room:
        return wanted
    unit = smallest(currency)
    most = int((Decimal(room) / rate / unit).to_integral_value(ROUND_FLOOR)) * unit
    while most > 0 and converted(most, rate, into) > room:
        most -= unit
    return max(min(most, wanted), 0)
