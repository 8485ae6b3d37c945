"""Twelve reviewers: who has a conflict, what they scored, and where they disagree."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any

from ppa_desk.forms.definition import Form
from ppa_desk.forms.scoring import score
from ppa_desk.forms.values import number
from ppa_desk.model.grants.review import ReviewStatus, Verdict
from ppa_desk.services.surveys.dataset import dumps
from ppa_desk.services.training.grants.rounds import World
from ppa_desk.services.training.grants.told import ROUNDS, Plan, plans
from ppa_desk.store.unit import Unit

REVIEWERS, EACH = 12, 3
DISPUTED = 7
"""Every so many applications the last reader sees it quite otherwise."""
STRICT = (-6, 4, 0, 8, -3, 0, -10, 2, 5, 0, -4, 3)
"""How each reviewer leans, in points of 100."""
UNREAD = ("ineligible", "withdrawn", "application")
"""Fates of applications that nobody was asked to read, or not yet."""
COMMENTS = (
    "Clear about who does what. The budget for travel is thin.",
    "Le lien avec la coopérative est solide\u00a0; le suivi l’est moins.",
    "Good idea, but the same was tried at the next site.",
    "Je ne vois pas comment les femmes y participent.",
    "Ready to start. I would fund it with a smaller equipment line.",
    "",
)


@dataclass(frozen=True, slots=True)
class Reader:
    """A reviewer or member of the committee, and who they work for."""

    person: int
    body: int


def add(
    unit: Unit,
    world: World,
    readers: Sequence[Reader],
    voting: Sequence[Reader],
    rubric: int,
    form: Form,
    chance: random.Random,
) -> None:
    """Add reviewers, conflicts (of those who vote, too) and reviews of both rounds."""
    for one in ROUNDS:
        rows = [
            {"grant_call_id": world.calls[one.year], "nr": nr, "person_id": reader.person, "most": 10}
            for nr, reader in enumerate(readers, 1)
        ]
        unit.add_all("reviewer", rows)
    unit.add_all("grant_conflict", list(_conflicts(world, list(dict.fromkeys([*readers, *voting])))))
    rows = [row for plan in plans() for row in _reviews(world, plan, readers, rubric, form, chance)]
    unit.add_all("review", rows)
    unit.add_all("discussion", list(_discussions(world, readers)))


def conflicted(world: World, plan: Plan, reader: Reader) -> bool:
    """Say whether somebody works for an applicant."""
    return world.bodies[plan.applicant] == reader.body


def _conflicts(world: World, readers: Sequence[Reader]) -> Iterator[dict[str, Any]]:
    """Confirmed where a vote was or is held; of the others in the second round only what was declared is known."""
    for plan in plans():
        for at, reader in enumerate(readers):
            row = {"grant_record_id": world.grants[plan.key], "person_id": reader.person}
            judged = {"judged_on": plan.round.closes + timedelta(days=5), "judged_by": "Olivier Fictif"}
            if conflicted(world, plan, reader):
                if plan.round is ROUNDS[0] or plan.awarded or plan.fate == "recommended":
                    yield row | judged | {"verdict": Verdict.CONFIRMED, "causes": "organisation"}
            elif (plan.nr * 12 + at) % 97 == 5:
                text = "My sister works for the applicant." if plan.nr % 2 else "J’ai conseillé ce projet."
                yield row | {"verdict": Verdict.DECLARED, "causes": "declared", "text": text}
            elif (plan.nr * 12 + at) % 151 == 9:
                text = "Same city only; they have never worked together."
                yield row | judged | {"verdict": Verdict.DISMISSED, "causes": "declared", "text": text}


def _away(world: World, plan: Plan, readers: Sequence[Reader]) -> set[int]:
    """Who keeps away from an application."""
    grant, found = world.grants[plan.key], _conflicts(world, readers)
    return {
        row["person_id"] for row in found if row["grant_record_id"] == grant and row["verdict"] is not Verdict.DISMISSED
    }


def _reviews(
    world: World, plan: Plan, readers: Sequence[Reader], rubric: int, form: Form, chance: random.Random
) -> Iterator[dict[str, Any]]:
    if plan.fate in UNREAD:
        return
    away, given = _away(world, plan, readers), 0
    for turn in range(REVIEWERS):
        at = (plan.nr * 5 + turn * 7 + (plan.round is not ROUNDS[0])) % REVIEWERS
        reader = readers[at]
        row = {"grant_record_id": world.grants[plan.key], "person_id": reader.person, "form_version_id": rubric}
        if reader.person in away:
            if turn < EACH:
                yield row | {"status": ReviewStatus.RECUSED}
            continue
        given += 1
        status = _status(plan, given)
        yield (
            row | {"status": status} | (_written(plan, at, given, status, form, chance) if status != "assigned" else {})
        )
        if given == EACH:
            return


def _status(plan: Plan, given: int) -> ReviewStatus:
    """All are in, but for applications of the second round still being read."""
    if plan.fate != "appraisal" or given == 1:
        return ReviewStatus.SUBMITTED
    turns = (ReviewStatus.SUBMITTED, ReviewStatus.DRAFT, ReviewStatus.ASSIGNED)
    return turns[(plan.nr + given) % 3]


def _written(
    plan: Plan, at: int, given: int, status: ReviewStatus, form: Form, chance: random.Random
) -> dict[str, Any]:
    disputed = plan.nr % DISPUTED == 3 and given == EACH
    aim = (100 - plan.quality if disputed else plan.quality) + STRICT[at]
    answers = scored(form, aim, chance)
    comment = COMMENTS[(plan.nr + at) % len(COMMENTS)]
    if status is ReviewStatus.DRAFT:
        return {"answers": dumps(dict(list(answers.items())[:2])), "comment": ""}
    share = (score(form, answers).share or 0.0) * 100
    advice = "fund" if share >= 72 else "change" if share >= 58 else "maybe" if share >= 48 else "decline"
    day = plan.round.reviews - timedelta(days=(plan.nr + at) % 14)
    return {
        "answers": dumps(answers | {"advice": advice} | ({"comment": comment} if comment else {})),
        "comment": comment,
        "advice": advice,
        "score": f"{share:.2f}",
        "submitted_at": datetime.combine(day, time(16, 5), UTC),
    }


def scored(form: Form, aim: float, chance: random.Random) -> dict[str, str]:
    """Return answers to the weighted questions of a rubric that come near so many points of 100."""
    answers = {}
    for question in form.questions():
        if not question.weight:
            continue
        choices = [(float(told), one.name) for one in form.choices(question) if (told := number(one.score)) is not None]
        apart = [one.name for one in form.choices(question) if one.missing]
        if apart and chance.random() < 0.04:
            answers[question.name] = apart[0]
            continue
        least, most = min(choices)[0], max(choices)[0]
        wanted = least + (most - least) * (aim + chance.gauss(0, 14)) / 100
        answers[question.name] = min(choices, key=lambda one: abs(one[0] - wanted))[1]
    return answers


def _discussions(world: World, readers: Sequence[Reader]) -> Iterator[Mapping[str, Any]]:
    for plan in plans():
        if plan.nr % DISPUTED == 3 and plan.fate not in UNREAD:
            told = {"grant_record_id": world.grants[plan.key], "person_id": readers[plan.nr % REVIEWERS].person}
            text = "Two readers see it quite differently: one knows the site, the other only the papers."
            yield told | {"text": text, "noted_on": plan.round.reviews + timedelta(days=4)}
