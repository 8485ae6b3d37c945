"""The eligibility rules, each from facts alone: met, not met, or not known where something is missing; no SQL."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Facts:
    """What rules look at. None means: nothing says so."""

    applicant: str = ""
    country: str | None = None
    memberships: tuple[str, ...] | None = None
    """Standing of each membership; None where it was never a member."""
    late: tuple[str, ...] = ()
    """Grants with a report of the applicant that is late."""
    diligence: bool | None = None
    """Whether the last due diligence check was passed; None where there is none."""
    themes: tuple[str, ...] = ()
    requested: int | None = None
    currency: str | None = None
    received_on: date | None = None
    late_reason: str = ""
    call_countries: tuple[str, ...] = ()
    call_themes: tuple[str, ...] = ()
    budget: int | None = None
    call_currency: str | None = None
    closes_on: date | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """Whether a rule is met (None: not known), and the code and values of the sentence that says why."""

    met: bool | None
    why: str
    values: Mapping[str, Any] = field(default_factory=dict, hash=False)


def judge(rule: str, facts: Facts) -> Finding:
    """Return what facts say about a rule; not known of a rule that only people can judge."""
    check = _RULES.get(rule)
    if check is None:
        return Finding(None, "by_hand")
    if not facts.applicant and rule in _OF_APPLICANT:
        return Finding(None, "no_applicant")
    return check(facts)


def _known(facts: Facts) -> Finding:
    return Finding(True, "known_yes", {"applicant": facts.applicant})


def _member(facts: Facts) -> Finding:
    if facts.memberships is None:
        return Finding(False, "member_never", {"applicant": facts.applicant})
    if "active" in facts.memberships:
        return Finding(True, "member_yes", {"applicant": facts.applicant})
    return Finding(False, "member_no", {"applicant": facts.applicant})


def _country(facts: Facts) -> Finding:
    if not facts.call_countries:
        return Finding(None, "country_open")
    if facts.country is None:
        return Finding(None, "country_unknown", {"applicant": facts.applicant})
    met = facts.country in facts.call_countries
    return Finding(met, "country_yes" if met else "country_no", {"applicant": facts.applicant, "code": facts.country})


def _reports(facts: Facts) -> Finding:
    values = {"applicant": facts.applicant, "grants": ", ".join(facts.late)}
    return Finding(not facts.late, "reports_no" if facts.late else "reports_yes", values)


def _diligence(facts: Facts) -> Finding:
    if facts.diligence is None:
        return Finding(None, "diligence_none", {"applicant": facts.applicant})
    why = "diligence_yes" if facts.diligence else "diligence_no"
    return Finding(facts.diligence, why, {"applicant": facts.applicant})


def _theme(facts: Facts) -> Finding:
    if not facts.call_themes:
        return Finding(None, "theme_open")
    if not facts.themes:
        return Finding(None, "theme_unknown")
    met = any(one == wanted or one.startswith(f"{wanted}.") for one in facts.themes for wanted in facts.call_themes)
    return Finding(met, "theme_yes" if met else "theme_no")


def _budget(facts: Facts) -> Finding:
    if facts.budget is None or facts.requested is None:
        return Finding(None, "budget_unknown")
    values = {
        "amount": facts.requested, "currency": facts.currency,
        "budget": facts.budget, "budget_currency": facts.call_currency,
    }  # fmt: skip
    if facts.currency != facts.call_currency:
        return Finding(None, "budget_currencies", values)
    met = facts.requested <= facts.budget
    return Finding(met, "budget_yes" if met else "budget_no", values)


def _in_time(facts: Facts) -> Finding:
    if facts.received_on is None:
        return Finding(None, "in_time_nothing")
    values = {"received": facts.received_on, "closed": facts.closes_on, "reason": facts.late_reason}
    if facts.closes_on is None:
        return Finding(True, "in_time_open", values)
    if facts.received_on <= facts.closes_on:
        return Finding(True, "in_time_yes", values)
    return Finding(bool(facts.late_reason), "in_time_taken" if facts.late_reason else "in_time_no", values)


_OF_APPLICANT = frozenset({"known", "member", "country", "reports", "diligence"})
_RULES: dict[str, Callable[[Facts], Finding]] = {
    "known": _known,
    "member": _member,
    "country": _country,
    "reports": _reports,
    "diligence": _diligence,
    "theme": _theme,
    "budget": _budget,
    "in_time": _in_time,
}
