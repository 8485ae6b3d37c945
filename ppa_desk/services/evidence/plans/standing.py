"""How far a corrective action is, and a plan by its actions. Overdue follows from the day it is due."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, case, func, or_, select

from ppa_desk.model.kinds import table_of

PLAN: Table = table_of("corrective_plan")
ACTION: Table = table_of("corrective_action")
CLOSED = ("done", "verified")
"""What was done; verified is done and looked at."""
SETTLED = (*CLOSED, "dropped")
"""What nothing more is to be done about; dropped is not closed: it was not done."""
Day = date | ColumnElement[date]
UNDER_WAY = ("in_progress", *CLOSED)


def of_action(action: Mapping[str, Any], today: date) -> str:
    """Return how far an action is on a day: what is kept of it, or overdue."""
    status = action["status"] or "open"
    if status in SETTLED:
        return str(status)
    if action["due_on"] is not None and action["due_on"] < today:
        return "overdue"
    return "in_progress" if status == "in_progress" else "open"


def of_plan(actions: Sequence[str]) -> str:
    """Return how far a plan is whose actions are that far; empty where it has none."""
    live = [one for one in actions if one not in SETTLED]
    if live:
        begun = any(one in UNDER_WAY for one in actions)
        return "overdue" if "overdue" in live else "in_progress" if begun else "open"
    closed = [one for one in actions if one in CLOSED]
    if closed:
        return "verified" if all(one == "verified" for one in closed) else "done"
    return "dropped" if actions else ""


def is_open() -> ColumnElement[bool]:
    """Say of an action whether something is still to be done."""
    return or_(ACTION.c.status.is_(None), ACTION.c.status.not_in(SETTLED))


def is_overdue(today: Day) -> ColumnElement[bool]:
    """Say of an action whether it is open and was due before a day."""
    return and_(is_open(), ACTION.c.due_on < today)


def plans_at(status: str, today: Day) -> ColumnElement[bool]:
    """Say of a plan whether it is that far; in step with `of_plan`."""
    mine = ACTION.c.corrective_plan_id == PLAN.c.id

    def count(what: ColumnElement[bool]) -> Any:
        asked = select(func.coalesce(func.sum(case((what, 1), else_=0)), 0)).where(mine)
        return asked.correlate(PLAN).scalar_subquery()

    live, late = count(is_open()) > 0, count(is_overdue(today)) > 0
    begun = count(ACTION.c.status.in_(UNDER_WAY)) > 0
    closed, unverified = count(ACTION.c.status.in_(CLOSED)) > 0, count(ACTION.c.status == "done") > 0
    told: Mapping[str, ColumnElement[bool]] = {
        "overdue": late,
        "in_progress": and_(live, ~late, begun),
        "open": and_(live, ~late, ~begun),
        "verified": and_(~live, closed, ~unverified),
        "done": and_(~live, unverified),
        "dropped": and_(~live, ~closed, count(ACTION.c.status == "dropped") > 0),
    }
    return told[status]


def counted(states: Iterable[str]) -> dict[str, int]:
    """Return how many actions are how far, in the order of the code list."""
    order = ("overdue", "open", "in_progress", "done", "verified", "dropped")
    held = list(states)
    return {one: held.count(one) for one in order if one in held}
