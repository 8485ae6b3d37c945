"""What grantees owe: reports in every state, spending as reported, targets, people reached, agreed changes."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from ppa_desk.model.grants.keeping import AmendmentStatus, ObligationStatus
from ppa_desk.model.money import shared, smallest
from ppa_desk.services.training.grants.rounds import World
from ppa_desk.services.training.grants.told import NOW, ROUNDS, Plan, plans, turn
from ppa_desk.store.unit import Unit

ENDS = {"closed": date(2026, 6, 30), "reporting": date(2026, 9, 30)}
"""When an award ends; the others run to the end of 2026, or of their own year."""
EXTENDED = date(2027, 3, 31)
GROUPS = (("women", "female", "adult"), ("men", "male", "adult"), ("youth", None, "youth"))


@dataclass(slots=True)
class Owed:
    """The reports of each award, in their order, with their numbers."""

    reports: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def nth(self, plan: Plan, at: int) -> int | None:
        """Return the number of a report of an award; None where it owes none."""
        return self.reports[plan.key][at]["id"] if plan.key in self.reports else None


def ends(plan: Plan) -> date:
    """Return when an award ends by its first agreement."""
    return ENDS.get(plan.fate, date(plan.round.starts.year + (plan.round is ROUNDS[0]), 12, 31))


def add(unit: Unit, world: World) -> Owed:
    """Add what every award owes, and return its reports."""
    awards = [plan for plan in plans() if plan.awarded]
    for plan in awards:
        unit.change("grant_record", world.grants[plan.key], _running(plan))
    running = [plan for plan in awards if plan.fate != "approved"]
    unit.add_all("grant_target", [row for plan in awards for row in _targets(world, plan)])
    unit.add_all("beneficiaries", [row for plan in awards for row in _people(world, plan)])
    owed = Owed({plan.key: list(_reports(world, plan)) for plan in running})
    rows = [row for reports in owed.reports.values() for row in reports]
    for row, number in zip(rows, unit.add_all("obligation", rows), strict=True):
        row["id"] = number
    _changes(unit, world)
    _dependencies(unit, world)
    return owed


def _running(plan: Plan) -> dict[str, Any]:
    more: dict[str, Any] = {}
    if plan.fate == "closed":
        unspent = 1250 * 1000 if plan.nr % 2 else 0
        more = {"closed_on": date(2026, 9, 15), "unspent": unspent, "unspent_to": "returned" if unspent else None}
        more |= {"lessons": "Meetings on market days reach three times as many women. Invented, for training."}
    until = EXTENDED if plan == _longer() else ends(plan)
    return {"starts_on": plan.round.starts, "ends_on": until} | more


def _longer() -> Plan:
    """The award whose end was moved."""
    return next(plan for plan in plans() if plan.fate == "amended")


def _reports(world: World, plan: Plan) -> Iterator[dict[str, Any]]:
    """A report each half-year, and a final one; how each stands follows from the state of the award."""
    start, end, periods = plan.round.starts, ends(plan), []
    while start < end:
        until = min(_half_year_on(start) - timedelta(days=1), end)
        periods.append((start, until))
        start = until + timedelta(days=1)
    for nr, (since, until) in enumerate(periods, 1):
        final = nr == len(periods)
        due = until + timedelta(days=60 if final else 30)
        row = {"nr": nr, "kind": "final" if final else "progress", "since": since, "until": until, "due_on": due}
        yield {"grant_record_id": world.grants[plan.key]} | row | _state(plan, due)


def _half_year_on(day: date) -> date:
    return date(day.year, 7, 1) if day.month < 7 else date(day.year + 1, 1, 1)


def _state(plan: Plan, due: date) -> dict[str, Any]:
    """How a report stands: accepted where its day is past, but for the newest of those that are late or looked at."""
    newest = due + timedelta(days=184) > NOW
    if due > NOW:
        begun = plan.fate == "reporting" and turn(plan) == 0
        return {"status": ObligationStatus.DRAFT if begun else ObligationStatus.DUE}
    if newest and plan.fate in ("late", "hold"):
        return {"status": ObligationStatus.DUE}
    came = {"received_on": due - timedelta(days=plan.nr % 7)}
    if newest and plan.fate == "active" and turn(plan) == 1:
        return came | {"status": ObligationStatus.RECEIVED}
    if newest and plan.fate == "active" and turn(plan) == 4:
        why = "The table of costs does not add up to what was paid."
        return came | {"status": ObligationStatus.RETURNED, "returned_why": why}
    accepted = {"accepted_on": due + timedelta(days=9), "accepted_by": "Nadia Lindqvist-Imaginaire"}
    return came | accepted | {"status": ObligationStatus.ACCEPTED}


def spent(lines: list[tuple[int, int]], reports: list[dict[str, Any]], plan: Plan) -> Iterator[dict[str, Any]]:
    """Yield what was spent on each budget line (its number and amount) in each accepted period."""
    done = [one for one in reports if one["status"] is ObligationStatus.ACCEPTED]
    whole = max(len(reports), 1)
    for nr, (line, amount) in enumerate(lines):
        parts = shared(amount, [1] * whole, plan.currency)
        for part, report in zip(parts, done, strict=False):
            over = nr == 1 and plan.nr % 4 == 0
            unit = smallest(plan.currency)
            spent_here = part * 118 // 100 // unit * unit if over else part
            yield {
                "budget_line_id": line,
                "obligation_id": report["id"],
                "since": report["since"],
                "until": report["until"],
                "amount": spent_here,
                "explanation": "Fuel rose by a third while the bridge was closed." if over else "",
            }


def _targets(world: World, plan: Plan) -> Iterator[dict[str, Any]]:
    reached = {"closed": 96, "reporting": 81}.get(plan.fate, 40 if plan.round is ROUNDS[0] else None)
    planned = 20 + plan.nr * 5
    yield {
        "grant_record_id": world.grants[plan.key],
        "text_en": "People trained at the site",
        "text_fr": "Personnes formées sur le site",
        "unit": "people",
        "planned": planned,
        "reached": planned * reached // 100 if reached is not None else None,
        "due_on": ends(plan),
    }


def _people(world: World, plan: Plan) -> Iterator[dict[str, Any]]:
    women = {"2": 70, "1": 50}.get(plan.marker, 30)
    whole = 60 + plan.nr * 10
    counts = (whole * women // 100, whole * (100 - women) // 100, whole // 4)
    for nr, ((who, sex, age), planned) in enumerate(zip(GROUPS, counts, strict=True), 1):
        row = {"grant_record_id": world.grants[plan.key], "nr": nr, "who": who, "sex": sex, "age": age}
        reached = planned * 9 // 10 if plan.fate in ("closed", "reporting") else None
        yield row | {"planned": planned, "reached": reached}


def _changes(unit: Unit, world: World) -> None:
    """One extension that was applied, one budget shift still being written."""
    longer, shift = [plan for plan in plans() if plan.fate == "amended"]
    grant = world.grants[longer.key]
    told = {"kind": "grant_record", "record": grant, "field": "ends_on"}
    told |= {"before": ends(longer).isoformat(), "after": EXTENDED.isoformat()}
    unit.add(
        "amendment",
        {
            "grant_record_id": grant,
            "kind": "extension",
            "reason": "The rains came early and the site could not be reached for ten weeks.",
            "holds_from": date(2026, 10, 1),
            "difference": json.dumps([told]),
            "status": AmendmentStatus.APPLIED,
            "approved_by": "Olivier Fictif",
            "approved_on": date(2026, 10, 8),
        },
    )
    draft = {"grant_record_id": world.grants[shift.key], "kind": "budget", "holds_from": date(2026, 12, 1)}
    unit.add("amendment", draft | {"reason": "Two pumps are cheaper than thought; the rest is needed for travel."})


def _dependencies(unit: Unit, world: World) -> None:
    """What the grants on hold wait for."""
    held = [plan for plan in plans() if plan.stage == "hold"]
    running = next(plan for plan in plans() if plan.fate == "active")
    for plan in held:
        other = {"waits_for_id": world.grants[running.key]} if plan.fate == "waiting" else {}
        words = (
            ("First results of the grant before it", "Premiers résultats de la subvention qui précède")
            if plan.fate == "waiting"
            else ("The road to the site is open again", "La route du site est rouverte")
        )
        told = {"grant_record_id": world.grants[plan.key], "text_en": words[0], "text_fr": words[1]}
        unit.add("dependency", told | other)
