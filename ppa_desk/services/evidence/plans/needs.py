"""What corrective action plans need of somebody now: actions that are overdue."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Select, literal, null, select

from ppa_desk.services.evidence.plans.standing import ACTION, PLAN, is_overdue


def asked(today: date) -> Mapping[str, Select[Any]]:
    """Return the question, by its matter."""
    kind = literal("corrective_action")
    found = select(
        kind.label("kind"), kind.label("called"), ACTION.c.id, ACTION.c.action_en, ACTION.c.action_fr,
        ACTION.c.due_on.label("on"), PLAN.c.title_en.label("about_en"), PLAN.c.title_fr.label("about_fr"),
        null().label("count"),
    ).join_from(ACTION, PLAN)  # fmt: skip
    return {"corrective_overdue": found.where(is_overdue(today)).order_by(ACTION.c.due_on, ACTION.c.id)}
