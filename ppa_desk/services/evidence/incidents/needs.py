"""What incidents need of somebody now: reports to verify, and follow-up that is late."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, literal, null, select
from sqlmodel import Session

from ppa_desk.model.codes import code_list
from ppa_desk.services.evidence.incidents.register import INCIDENT
from ppa_desk.services.evidence.incidents.times import STEP, follow_up_late, verify_late


def asked(session: Session, today: date) -> Mapping[str, Select[Any]]:
    """Return the questions, most pressing first, by matter."""
    came = func.coalesce(INCIDENT.c.received_on, INCIDENT.c.happened_on)
    step = select(func.min(STEP.c.due_on)).where(STEP.c.incident_id == INCIDENT.c.id, STEP.c.done_on.is_(None))
    due = func.coalesce(step.scalar_subquery(), INCIDENT.c.due_on)
    return {
        "incident_unverified": _incidents(came, verify_late(session, today)),
        "incident_follow_up": _incidents(due, follow_up_late(session, today)),
    }


def _incidents(on: ColumnElement[Any], which: ColumnElement[bool]) -> Select[Any]:
    asked = select(
        literal("incident").label("kind"), literal("incident").label("called"), INCIDENT.c.id,
        case((INCIDENT.c.title != "", INCIDENT.c.title), else_=INCIDENT.c.key).label("title"),
        on.label("on"), *(_about(language) for language in ("en", "fr")), null().label("count"),
    )  # fmt: skip
    serious = case((INCIDENT.c.severity == "L1", 0), else_=1)
    return asked.where(which).order_by(serious, on, INCIDENT.c.id)


def _about(language: str) -> ColumnElement[Any]:
    """Category and province in words, so that a line says what it is about."""
    parts = [
        _label(name, codes, language) for name, codes in (("category", "incident_category"), ("province", "province"))
    ]
    return (parts[0] + case((INCIDENT.c.province.is_(None), ""), else_=" · ") + parts[1]).label(f"about_{language}")


def _label(name: str, codes: str, language: str) -> ColumnElement[Any]:
    told = {code: one.label(language) for code, one in code_list(codes).items()}
    return case(told, value=INCIDENT.c[name], else_=func.coalesce(INCIDENT.c[name], ""))
