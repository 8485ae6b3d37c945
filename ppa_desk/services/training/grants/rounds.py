"""The two calls, who applied, and what they handed in."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from ppa_desk.forms.answering import Answering
from ppa_desk.forms.definition import Form
from ppa_desk.model.grants.record import Step
from ppa_desk.model.money import SCALE
from ppa_desk.model.record import Visibility
from ppa_desk.services.grants import pipeline
from ppa_desk.services.surveys.dataset import dumps
from ppa_desk.services.training.grants.told import EARLY, NOTE, NOTE_FR, NOW, ROUNDS, Plan, Round, plans, told
from ppa_desk.store.unit import Unit

WORDS = {
    2025: (
        "Invented call: small grants for work on and around artisanal mines.",
        "Appel inventé\u00a0: petites subventions pour agir dans les mines artisanales et autour.",
    ),
    2026: (
        "Invented call: women in mining, finance, and what is known of artisanal gold.",
        "Appel inventé\u00a0: femmes dans les mines, financement, et ce que l’on sait de l’or artisanal.",
    ),
}
REASONS = {
    "declined": "The committee preferred others: the scores were lower than the cut-line.",
    "ineligible": "The applicant could not be found in a country of the call.",
    "withdrawn": "Withdrawn by the applicant, who found the money elsewhere.",
    "waiting": "",
    "hold": "Suspended: the road to the site has been closed since September.",
}
LATE = {"TA-2025-05", "TA-2026-11"}
"""Handed in after the closing day, and taken all the same."""


@dataclass(slots=True)
class World:
    """The numbers of what was added so far."""

    stages: dict[str, int]
    bodies: dict[str, int]
    calls: dict[int, int] = field(default_factory=dict)
    grants: dict[str, int] = field(default_factory=dict)
    funds: dict[str, int] = field(default_factory=dict)


def add(unit: Unit, bodies: dict[str, int], committee: int, rule: int | None, forms: dict[str, int]) -> World:
    """Add calls, applicants, grants and applications; `forms` by the columns of a call."""
    world = World(pipeline.prepare(unit), dict(bodies))
    for one in ROUNDS:
        world.calls[one.year] = unit.add("grant_call", _call(one, committee, rule) | forms)
    rows = [{"name": name, "country": country, "notes": NOTE} for name, country in told()["applicants"]]
    numbers = unit.add_all("organisation", rows)
    world.bodies |= {row["name"]: number for row, number in zip(rows, numbers, strict=True)}
    numbers = unit.add_all("grant_record", [_grant(world, plan) for plan in plans()])
    world.grants = {plan.key: number for plan, number in zip(plans(), numbers, strict=True)}
    unit.add_all("grant_site", [_site(world, plan) for plan in plans() if plan.awarded])
    return world


def hand_in(unit: Unit, world: World, version: int, form: Form) -> None:
    """Add what every applicant handed in, as answers to the form."""
    rows = [
        _application(world, plan) | {"form_version_id": version, "answers": dumps(_answers(form, plan))}
        for plan in plans()
    ]
    unit.add_all("application", rows)


def _answers(form: Form, plan: Plan) -> dict[str, Any]:
    language = "fr" if plan.country in ("CD", "BI") else "en"
    french = language == "fr"
    title = plan.title_fr if french else plan.title_en
    told = {
        "language": language,
        "applicant": plan.applicant,
        "applicant_country": plan.country,
        "contact_name": "Alix Fictif" if french else "Alex Invented",
        "contact_email": f"{plan.key.lower()}@example.org",
        "title": title,
        "summary": f"{title}. {NOTE_FR}" if french else f"{title}. {NOTE}",
        "themes": " ".join(dict.fromkeys(one.partition(".")[0] for one in plan.themes.split())),
        "minerals": plan.minerals,
        "countries": plan.country,
        "provinces": plan.province,
        "starts_on": plan.round.starts.isoformat(),
        "currency": plan.currency,
        "requested": str(plan.requested // SCALE),
    }
    return Answering(form, {name: text for name, text in told.items() if text}, language).answers()


def _call(one: Round, committee: int, rule: int | None) -> dict[str, Any]:
    english, french = WORDS[one.year]
    return {
        "key": one.key,
        "title_en": f"Training round {one.year}",
        "title_fr": f"Cycle de formation {one.year}",
        "text_en": english,
        "text_fr": french,
        "opens_on": one.opens,
        "closes_on": one.closes,
        "reviews_due_on": one.reviews,
        "decides_on": one.decides,
        "work_group_id": committee,
        "voting_rule_id": rule,
        "reviews_each": 3,
        "currency": "USD",
        "budget": 900_000 * SCALE if one.year == 2025 else 500_000 * SCALE,
        "eligibility": "known country in_time reports",
        "countries": "CD RW BI UG TZ",
        "notes": NOTE,
    }


def _grant(world: World, plan: Plan) -> dict[str, Any]:
    recommended = plan.approved if plan.awarded or plan.fate == "recommended" else None
    approved = plan.approved if plan.awarded else None
    return {
        "key": plan.key,
        "title_en": plan.title_en,
        "title_fr": plan.title_fr,
        "summary_en": f"A year of work on the spot, led by {plan.applicant}, with the people it is for. {NOTE}",
        "summary_fr": f"Un an de travail sur place, mené par {plan.applicant} avec les intéressés. {NOTE_FR}",
        "grant_stage_id": world.stages[plan.stage],
        "stage_since": since(plan),
        "grant_call_id": world.calls[plan.round.year],
        "organisation_id": world.bodies[plan.applicant],
        "currency": plan.currency,
        "requested": plan.requested,
        "recommended": recommended,
        "approved": approved,
        "signed": approved if plan.fate != "approved" else None,
        "decided_on": decided(plan),
        "gender_marker": plan.marker or None,
        "themes": plan.themes,
        "minerals": plan.minerals,
        "countries": plan.country,
        "provinces": plan.province,
        "reason": REASONS.get(plan.fate, ""),
        "visibility": Visibility.PUBLIC if plan.awarded else Visibility.MEMBERS,
    }


def decided(plan: Plan) -> date | None:
    """Return when the committee decided, None where it has not."""
    if plan.fate == "ineligible":
        return plan.round.closes + timedelta(days=10)
    if plan.round is ROUNDS[0]:
        return plan.round.decides
    return EARLY if plan.awarded or plan.fate in ("declined", "withdrawn") else None


def since(plan: Plan) -> date:
    """Return since when it stands in its stage."""
    stages = {
        "closed": date(2026, 9, 15),
        "reporting": date(2026, 10, 1),
        "hold": date(2026, 9, 21),
        "contracted": NOW,
        "recommended": date(2026, 11, 9),
        "appraisal": date(2026, 10, 5),
        "waiting": date(2026, 10, 12),
    }
    return stages.get(plan.fate) or decided(plan) or plan.round.closes + timedelta(days=3)


def _application(world: World, plan: Plan) -> dict[str, Any]:
    late = plan.key in LATE
    days = 2 if late else -(plan.nr * 5 % 19)
    return {
        "grant_record_id": world.grants[plan.key],
        "step": Step.PROPOSAL,
        "received_on": plan.round.closes + timedelta(days=days),
        "late_reason": "The network was down at the site; the Secretariat had been told by telephone." if late else "",
        "channel": ("pdf", "xlsx", "kobo", "desk")[plan.nr % 4],
    }


def _site(world: World, plan: Plan) -> dict[str, Any]:
    return {
        "grant_record_id": world.grants[plan.key],
        "name": plan.place,
        "province": plan.province or None,
    }
