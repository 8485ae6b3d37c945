"""Invented corrective action plans of the training workspace, two areas of need, and where evidence is used."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from ppa_desk.services.desk import Desk
from ppa_desk.shipped import shipped

LANGUAGES = ("en", "fr")
KEYS = {"indicator": "code", "grant_record": "key", "priority": "title_en"}
"""What a record is named by in the file."""
CURRENCIES = {"CD-LU": "EUR", "CD-HK": "EUR"}
"""Provinces whose estimates are in another currency than the others'."""


def load(desk: Desk) -> None:
    """Add invented plans and areas of need to the training workspace, and say where evidence is used."""
    told = tomllib.loads(shipped("resources", "training", "plans.toml").read_text("utf-8"))
    with desk.store.unit("training.loaded") as unit:
        numbers = unit.add_all("corrective_plan", [_plan(one) for one in told["plan"]])
        findings = {one["name"]: one for one in told["finding"]}
        unit.add_all("corrective_action", [
            row for number, one in zip(numbers, told["plan"], strict=True) for row in _actions(number, one, findings)
        ])  # fmt: skip
    for one in told["area"]:
        _area(desk, one)
    _used(desk, told)


def _used(desk: Desk, told: Mapping[str, Any]) -> None:
    """Say of some evidence what rests on it; the priority it speaks for is made with it."""
    one, priority = told["cluster"], told["priority"]
    names = {"category": one["category"], "province": one["province"], "visibility": "members"}
    cluster = desk.records.add("incident_cluster", names | _both("title", one["title"]) | _both("text", one["text"])).id
    meeting = desk.meetings.register.number(priority["meeting"])
    desk.records.add(
        "priority", {"meeting_id": meeting} | _both("title", priority["title"]) | _both("text", priority["text"])
    )
    for use in told["use"]:
        kind, key = use["evidence"]
        record = cluster if kind == "incident_cluster" else desk.records.where(kind, key=key)[0].id
        other, name = use["used_in"]
        number = desk.records.where(other, **{KEYS[other]: name})[0].id
        made = desk.evidence.uses.attach(kind, record, other, number)
        kept = desk.records.get("evidence_use", made)
        desk.records.save("evidence_use", made, kept.version, _both("text", use["why"]))


def _plan(one: Mapping[str, Any]) -> dict[str, Any]:
    notes = ("Invented, for training.", "Inventé, pour la formation.")
    names = {"key": one["key"], "province": one["province"], "origin": one["origin"], "begun_on": one["begun"]}
    return names | _both("title", one["title"]) | _both("text", notes)


def _actions(plan: int, told: Mapping[str, Any], findings: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    currency = CURRENCIES.get(told["province"], "USD")
    for nr, (name, status, opened, due, *done) in enumerate(told["actions"], 1):
        one = findings[name]
        seen = {"evidence": "Seen at the site. Invented, for training.", "verified_on": done[0]} if (
            status == "verified"
        ) else {}  # fmt: skip
        price = {"cost": one["cost"] * 1000, "currency": currency} if "cost" in one else {}
        yield {
            "corrective_plan_id": plan, "nr": nr, "category": one["category"], "annex": one["annex"],
            "status": status, "opened_on": opened, "due_on": due, "done_on": done[0] if done else None,
            **_both("finding", one["finding"]), **_both("action", one["action"]),
            **_both("support", one.get("support", ("", ""))), **seen, **price,
        }  # fmt: skip


def _area(desk: Desk, one: Mapping[str, Any]) -> None:
    noted: date = one["noted"]
    area = desk.evidence.areas.note((one["category"], one["province"]), noted)
    kept = desk.records.get("area_of_need", area)
    desk.records.save("area_of_need", area, kept.version, _both("text", one["text"]))
    desk.evidence.areas.idea_of(area)


def _both(name: str, words: Sequence[str]) -> dict[str, str]:
    return {f"{name}_{language}": told for language, told in zip(LANGUAGES, words, strict=True)}
