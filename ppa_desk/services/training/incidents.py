"""The log of the training workspace: invented reports of earlier years with their moves, follow-up and clusters."""

import random
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from ppa_desk.services.desk import Desk
from ppa_desk.services.evidence.incidents.log import proposed, random_key
from ppa_desk.services.training.results.ground import incidents
from ppa_desk.shipped import shipped

MANY = 600
"""Incidents in all, with those the indicators count."""
FIRST, DAYS = date(2022, 1, 3), 960
"""The first day of the log, and over how many days reports came in: all before the first day that indicators count."""
WAYS = (
    (("verifying", "confirmed", "monitored", "resolved", "closed"), 30),
    (("verifying", "confirmed", "resolved", "closed"), 25),
    (("verifying", "unconfirmed", "closed"), 18),
    (("verifying", "confirmed", "monitored", "persistent"), 8),
    (("verifying", "confirmed", "resolved"), 12),
    (("verifying", "confirmed", "monitored"), 7),
)
"""How far reports came, and how many in a hundred."""
REASONS = {"persistent": "persistent", "unconfirmed": "unconfirmed"}
STEPS = ("fact_check", "alert", "mediation", "visit", "advocacy", "feedback", "health", "remedy")
COUNTERPARTS = ("authority", "police", "army", "mines", "cooperative", "chief")
ANSWERS = ("yes", "partly", "no", "unknown")


def load(desk: Desk) -> None:
    """Add the reports of earlier years, what was done about them, and two clusters."""
    told = tomllib.loads(shipped("resources", "training", "incidents.toml").read_text("utf-8"))
    chance = random.Random(8)
    with desk.store.unit("training.loaded") as unit:
        taken: set[str] = set()
        made = [_report(chance, told, taken) for _ in range(MANY - len(incidents()))]
        numbers = unit.add_all("incident", [values for values, _ in made])
        moves, steps, harmed = [], [], []
        for number, (values, way) in zip(numbers, made, strict=True):
            moves += [{"incident_id": number, **one} for one in way]
            if values["confirmed_on"]:
                steps += _steps(chance, told, number, values)
            harmed += _harmed(chance, number, values)
        for kind, rows in (("incident_move", moves), ("follow_up", steps), ("victims", harmed)):
            unit.add_all(kind, rows)
        unit.add_all("incident_cluster", told["cluster"])


def _report(
    chance: random.Random, told: Mapping[str, Any], taken: set[str]
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """A report with its moves: each a few days after the one before."""
    place, kind = chance.choice(told["place"]), chance.choice(told["kind"])
    happened = FIRST + timedelta(days=chance.randrange(DAYS))
    received = happened + timedelta(days=chance.choice((0, 0, 1, 1, 2, 3, 5)))
    way = chance.choices([one for one, _ in WAYS], [share for _, share in WAYS])[0]
    moves = _moves(chance, told, received, way)
    days = {f"{one['status']}_on": one["moved_on"] for one in moves}
    accepts = [chance.choice(ANSWERS) if "closed" in way else None for _ in range(3)]
    values = {
        "key": random_key(taken, chance), "category": kind["category"], "subcategory": kind.get("subcategory"),
        "severity": chance.choice(("L1", "L2", "L2", "L3", "L3")), "status": moves[-1]["status"],
        "province": place["province"], "territory": place["territory"], "locality": chance.choice(place["localities"]),
        "mineral": chance.choice(place["minerals"]), "actor": chance.choice((None, "civil", "state", "security")),
        "channel": chance.choice(("sms", "sms", "sms", "voice", "call", "person", "whatsapp")),
        "language": chance.choice(("sw", "sw", "fr", "ln")), "happened_on": happened, "received_on": received,
        "confirmed_on": days.get("confirmed_on"), "resolved_on": days.get("resolved_on"),
        "closed_on": days.get("closed_on"), "sources": chance.choice((None, 1, 1, 2, 3)),
        "persistent_why": moves[-1]["reason"] if moves[-1]["status"] == "persistent" else "",
        **dict(zip(("reporter_accepts", "community_accepts", "authority_accepts"), accepts, strict=True)),
    }  # fmt: skip
    return values | {"annex": proposed(values)}, moves


def _moves(chance: random.Random, told: Mapping[str, Any], received: date, way: Sequence[str]) -> list[dict[str, Any]]:
    day = received
    moves = [{"status": "received", "moved_on": received, "reason": "", "colleague": told["colleague"]}]
    for status in way:
        day += timedelta(days=chance.choice((1, 2, 4, 6, 9, 14, 21)))
        reason = chance.choice(told["reason"][REASONS[status]]) if status in REASONS else ""
        moves.append({"status": status, "moved_on": day, "reason": reason, "colleague": told["colleague"]})
    return moves


def _steps(
    chance: random.Random, told: Mapping[str, Any], incident: int, values: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """One to three steps after the confirmation, with whom, what came of each, and what it cost where that is known."""
    rows, day = [], values["confirmed_on"]
    for nr in range(1, chance.choice((1, 2, 2, 3)) + 1):
        day += timedelta(days=chance.choice((2, 5, 8)))
        cost = chance.choice((None, None, 25, 40, 120))
        rows.append({
            "incident_id": incident, "nr": nr, "step": chance.choice(STEPS), "counterpart": chance.choice(COUNTERPARTS),
            "due_on": day + timedelta(days=3), "done_on": day, "outcome": chance.choice(told["outcome"]),
            "cost": cost and cost * 1000, "currency": "USD" if cost else None,
            "community_accepts": chance.choice((None, *ANSWERS)),
        })  # fmt: skip
    return rows


def _harmed(chance: random.Random, incident: int, values: Mapping[str, Any]) -> list[dict[str, Any]]:
    """People harmed, where the category harms people; sometimes known, but not counted."""
    if values["category"] not in ("ACC", "VIO", "CHI") or chance.random() < 0.4:
        return []
    age = "child" if values["category"] == "CHI" else chance.choice(("youth", "adult"))
    number = chance.choice((None, 1, 1, 2, 3))
    return [{"incident_id": incident, "nr": 1, "sex": chance.choice(("female", "male")), "age": age, "number": number}]
