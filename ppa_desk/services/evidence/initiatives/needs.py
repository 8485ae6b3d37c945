"""Which initiatives somebody is to look at again: those checked too long ago, then those never checked."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Select, literal, null, or_, select
from sqlmodel import Session

from ppa_desk.services.evidence.initiatives.derivation import INITIATIVE
from ppa_desk.services.evidence.rules import number_in
from ppa_desk.services.months import months_after


def asked(session: Session, today: date) -> Mapping[str, Select[Any]]:
    """Return the question, by its matter."""
    kind, day = literal("initiative"), INITIATIVE.c.checked_on
    found = select(
        kind.label("kind"), kind.label("called"), INITIATIVE.c.id, INITIATIVE.c.name_en, INITIATIVE.c.name_fr,
        day.label("on"), literal("").label("about_en"), literal("").label("about_fr"), null().label("count"),
    )  # fmt: skip
    late = day < months_after(today, -number_in(session, "check_months"))
    return {"initiative_check": found.where(or_(day.is_(None), late)).order_by(day.is_(None), day, INITIATIVE.c.id)}
