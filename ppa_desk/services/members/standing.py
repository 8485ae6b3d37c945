"""The standing of a membership on a day (prospect, vetting, active, dormant, former): the one rule, in SQL, and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, case, not_, or_

from ppa_desk.model.kinds import table_of

MEMBERSHIP: Table = table_of("membership")


def standing(on: date) -> ColumnElement[Any]:
    """Return the standing on a day: an end that has passed, else what somebody decided, else what the days say.

    A membership with no day at all is active: that it exists was said, when it began was not.
    """
    row = MEMBERSHIP.c
    decided = and_(row.status.is_not(None), not_(and_(row.status == "former", row.until.is_not(None))))
    undated = and_(row.since.is_(None), row.vetting_on.is_(None), row.applied_on.is_(None))
    return case(
        (row.until < on, "former"),
        (decided, row.status),
        (row.dormant_on <= on, "dormant"),
        (or_(row.since <= on, undated), "active"),
        (row.vetting_on <= on, "vetting"),
        else_="prospect",
    )


def active(on: date) -> ColumnElement[bool]:
    """Say that a membership is active on a day."""
    return standing(on) == "active"


@dataclass(frozen=True, slots=True)
class Why:
    """A standing and why it holds: a case, the day it turns on where one is known, and the reason somebody gave.

    `case` is the standing, or one of: closed (ended before it joined), decided (somebody decided otherwise), undated
    (active, nobody said since when), later (a prospect whose first step is on a day still to come).
    """

    standing: str
    case: str
    day: date | None = None
    reason: str = ""


def explained(values: Mapping[str, Any], on: date) -> Why:
    """Return the standing of a membership's values on a day as `standing` finds it, with the reason."""
    until, status = values["until"], values["status"]
    if until is not None and until < on:
        joined = values["since"] is not None or not (values["vetting_on"] or values["applied_on"])
        return Why("former", "former" if joined else "closed", until)
    if status is not None and not (status == "former" and until is not None):
        return Why(status, "decided", reason=values["status_reason"])
    for field, name in (("dormant_on", "dormant"), ("since", "active")):
        if _reached(values[field], on):
            return Why(name, name, values[field])
    steps = [values[field] for field in ("since", "vetting_on", "applied_on")]
    if not any(steps):
        return Why("active", "undated")
    if _reached(values["vetting_on"], on):
        return Why("vetting", "vetting", values["vetting_on"])
    if _reached(values["applied_on"], on):
        return Why("prospect", "prospect", values["applied_on"])
    return Why("prospect", "later", min(day for day in steps if day is not None))


def _reached(day: date | None, on: date) -> bool:
    return day is not None and day <= on
