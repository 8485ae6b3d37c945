"""Votes: any rule of quorum and majority, and a result that carries its own arithmetic. No database."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any, Literal

from ppa_desk.errors import DeskError
from ppa_desk.model.grants.review import Voice
from ppa_desk.model.money import fraction
from ppa_desk.shipped import shipped

Outcome = Literal["carried", "not_carried", "no_quorum"]
BASES = ("seats", "entitled", "present", "cast")


class RuleIncomplete(DeskError):
    """A rule says of what share a majority is; this one does not."""

    code = "vote.rule_incomplete"


@dataclass(frozen=True, slots=True)
class Rule:
    """A voting rule: `quorum` is none where any number may decide."""

    quorum: Fraction | None
    quorum_of: str
    quorum_at_least: bool
    majority: Fraction
    majority_of: str
    at_least: bool = False
    abstainers_present: bool = True
    each_constituency: bool = False

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> "Rule":
        """Return the rule a record of it says. RuleIncomplete, NotShare."""
        if not str(values.get("majority") or "").strip():
            raise RuleIncomplete(name=values.get("name_en") or values.get("name_fr") or values.get("key") or "")
        quorum = str(values.get("quorum") or "").strip()
        return cls(
            quorum=fraction(quorum) if quorum else None,
            quorum_of=str(values.get("quorum_of") or "entitled"),
            quorum_at_least=bool(values.get("quorum_at_least")),
            majority=fraction(str(values["majority"])),
            majority_of=str(values.get("majority_of") or "cast"),
            at_least=bool(values.get("at_least")),
            abstainers_present=bool(values.get("abstainers_present", True)),
            each_constituency=bool(values.get("each_constituency")),
        )


@dataclass(frozen=True, slots=True)
class Vote:
    """What one voting seat did; a vacant seat is absent."""

    voice: Voice
    constituency: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many seats did what."""

    seats: int = 0
    recused: int = 0
    present: int = 0
    in_favour: int = 0
    against: int = 0
    abstained: int = 0

    @property
    def entitled(self) -> int:
        """Seats that are not recused."""
        return self.seats - self.recused

    @property
    def cast(self) -> int:
        """Votes for and against."""
        return self.in_favour + self.against

    def base(self, name: str) -> int:
        """Return what a share is taken of."""
        return int(getattr(self, name))


@dataclass(frozen=True, slots=True)
class Result:
    """How a vote came out, and every number that led there."""

    outcome: Outcome
    tally: Tally
    quorum: int
    """How many must be present; 0 where any number may decide."""
    quorum_base: int
    needed: int
    """How many votes in favour carry it."""
    needed_of: str
    needed_base: int
    failed_in: tuple[str, ...] = ()
    """Constituencies without a majority of their own, where the rule asks for one in each."""

    @property
    def carried(self) -> bool:
        """Whether it carried."""
        return self.outcome == "carried"


@cache
def rules() -> tuple[Mapping[str, Any], ...]:
    """Return the rules a workspace starts with, as records of them."""
    told = tomllib.loads(shipped("resources", "grants", "voting_rules.toml").read_text("utf-8"))
    return tuple(told["rule"])


def count(votes: Sequence[Vote], *, abstainers_present: bool = True) -> Tally:
    """Count votes. The recused are no more than seats: neither present nor part of any vote."""
    voices = [one.voice for one in votes]
    cast = voices.count(Voice.FOR) + voices.count(Voice.AGAINST)
    abstained = voices.count(Voice.ABSTAIN)
    return Tally(
        seats=len(voices),
        recused=voices.count(Voice.RECUSED),
        present=cast + (abstained if abstainers_present else 0),
        in_favour=voices.count(Voice.FOR),
        against=voices.count(Voice.AGAINST),
        abstained=abstained,
    )


def threshold(share: Fraction, base: int, *, at_least: bool) -> int:
    """Return the smallest whole number that is at least, or more than, a share of a base; all of it at most."""
    exactly = share * base
    whole = -(-exactly.numerator // exactly.denominator)
    return whole if at_least or whole != exactly else min(whole + 1, max(base, 1))


def decide(rule: Rule, votes: Sequence[Vote]) -> Result:
    """Return how a vote comes out. Nothing carries without a vote in favour."""
    tally = count(votes, abstainers_present=rule.abstainers_present)
    base = tally.base(rule.quorum_of)
    quorum = threshold(rule.quorum, base, at_least=rule.quorum_at_least) if rule.quorum is not None else 0
    needed = _needed(rule, tally)
    failed = _failed_in(rule, votes) if rule.each_constituency else ()
    outcome: Outcome = "carried" if tally.in_favour >= needed and not failed else "not_carried"
    if tally.present < quorum or not tally.entitled:
        outcome = "no_quorum"
    return Result(outcome, tally, quorum, base, needed, rule.majority_of, tally.base(rule.majority_of), failed)


def _needed(rule: Rule, tally: Tally) -> int:
    return max(threshold(rule.majority, tally.base(rule.majority_of), at_least=rule.at_least), 1)


def _failed_in(rule: Rule, votes: Sequence[Vote]) -> tuple[str, ...]:
    """The constituencies that voted, but not with the rule's majority of the votes they cast."""
    failed = []
    for name in sorted({one.constituency for one in votes if one.constituency}):
        tally = count([one for one in votes if one.constituency == name])
        needed = threshold(rule.majority, tally.cast, at_least=rule.at_least)
        if tally.cast and tally.in_favour < needed:
            failed.append(name)
    return tuple(failed)
