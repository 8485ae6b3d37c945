"""An agreed change as the difference it makes: what of which record, before and after; and who must approve it."""

import json
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any

from ppa_desk.model.money import fraction
from ppa_desk.services.months import months_between
from ppa_desk.shipped import shipped

RESULTS = ("text_en", "text_fr", "planned", "due_on")
"""The fields of an expected result whose change is a change of results."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One change, in values as JSON holds them. A record that is added has the number 0 and all its values after."""

    kind: str
    record: int
    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Rule:
    """What needs a vote of the committee: the part of an amendment, and from beyond how much."""

    of: str
    over: str


@dataclass(frozen=True, slots=True)
class Exceeded:
    """A rule that asks for a vote, and by how much the amendment goes beyond it, in the rule's own measure."""

    rule: Rule
    found: Fraction


@cache
def shipped_rules() -> Mapping[str, Any]:
    """Return the shipped thresholds, roles and what a correction may change."""
    return tomllib.loads(shipped("resources", "grants", "amendments.toml").read_text("utf-8"))


def rules() -> tuple[Rule, ...]:
    """Return what needs a vote."""
    return tuple(Rule(**one) for one in shipped_rules()["rules"])


def dumps(differences: Iterable[Difference]) -> str:
    """Write differences as they are kept."""
    return json.dumps([asdict(one) for one in differences], ensure_ascii=False)


def loads(text: str) -> tuple[Difference, ...]:
    """Read kept differences."""
    return tuple(Difference(**one) for one in json.loads(text))


def between(kind: str, record: int, before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Difference]:
    """Return what of a record changes; what stays as it is, is no difference."""
    told = ((name, _plain(before[name]), _plain(value)) for name, value in after.items())
    return [Difference(kind, record, name, old, new) for name, old, new in told if old != new]


def added(kind: str, values: Mapping[str, Any]) -> Difference:
    """Return the difference of a record that is made."""
    return Difference(kind, 0, "", None, {name: _plain(value) for name, value in values.items()})


def exceeded(differences: Sequence[Difference], signed: int | None, asked: Sequence[Rule]) -> list[Exceeded]:
    """Return the rules that ask for a vote of the committee."""
    measures = {"budget": share_moved(differences, signed), "results": _results(differences)}
    measures["extension"] = Fraction(months_longer(differences))
    return [
        Exceeded(rule, measures[rule.of])
        for rule in asked
        if measures[rule.of] > (fraction(rule.over) if "%" in rule.over or "/" in rule.over else Fraction(rule.over))
    ]


def share_moved(differences: Sequence[Difference], signed: int | None) -> Fraction:
    """Return which share of the signed amount moves between budget lines; all of it where no sum is known."""
    moves = [(one.after or 0) - (one.before or 0) for one in differences if _is(one, "budget_line", "amount")]
    moved = max(sum(one for one in moves if one > 0), -sum(one for one in moves if one < 0))
    return Fraction(moved, signed) if signed else Fraction(1 if moved else 0)


def months_longer(differences: Sequence[Difference]) -> int:
    """Return by how many months a grant ends later, begun ones counted whole."""
    ends = next((one for one in differences if _is(one, "grant_record", "ends_on")), None)
    if ends is None or not ends.before or not ends.after:
        return 0
    return max(months_between(date.fromisoformat(ends.before), date.fromisoformat(ends.after)), 0)


def _results(differences: Sequence[Difference]) -> Fraction:
    """How many expected results change; one that only follows a later end does not."""
    later = months_longer(differences) > 0
    names = {name for name in RESULTS if not (later and name == "due_on")}
    return Fraction(sum(1 for one in differences if one.kind == "grant_target" and one.field in names))


def _is(one: Difference, kind: str, field: str) -> bool:
    return one.kind == kind and one.field == field and one.record != 0


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
