"""How long it takes: days from a report to its confirmation, and from there to its resolution. Exact, never a mean."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from statistics import median
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, case, exists, func, not_, or_, select
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.services.evidence.incidents.paths import FOLLOWED, TO_VERIFY
from ppa_desk.services.evidence.rules import number_in
from ppa_desk.store.database import Store

INCIDENT: Table = table_of("incident")
STEP: Table = table_of("follow_up")


@dataclass(frozen=True, slots=True)
class Span:
    """The median of days between two points, over how many; None where there is none."""

    days: Fraction | None
    of: int


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast reports are confirmed, confirmed ones resolved, and reports resolved in all."""

    to_confirm: Span
    to_resolve: Span
    in_all: Span


class Times:
    """Tells how long things take, and what is late."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def pace(self, where: Sequence[ColumnElement[bool]] = ()) -> Pace:
        """Return the medians of the incidents that match; what has no day is in none."""
        names = ("received_on", "confirmed_on", "resolved_on")
        asked = select(*(INCIDENT.c[name] for name in names)).where(*where)
        asked = asked.where(or_(INCIDENT.c.status.is_(None), INCIDENT.c.status != "duplicate"))
        with self._store.read() as session:
            rows = session.execute(asked).all()
        return Pace(
            _span([(row[0], row[1]) for row in rows]),
            _span([(row[1], row[2]) for row in rows]),
            _span([(row[0], row[2]) for row in rows]),
        )


def _span(pairs: Sequence[tuple[date | None, date | None]]) -> Span:
    days = [(until - since).days for since, until in pairs if since is not None and until is not None]
    return Span(Fraction(median(days)) if days else None, len(days))


def verify_late(session: Session, today: date) -> ColumnElement[bool]:
    """Ask for reports not verified in the days of the rule, or by the day that was set for them."""
    last = today - timedelta(days=number_in(session, "verify_days"))
    came = func.coalesce(INCIDENT.c.received_on, INCIDENT.c.happened_on)
    late = case((INCIDENT.c.due_on.is_not(None), INCIDENT.c.due_on < today), else_=came < last)
    return and_(or_(INCIDENT.c.status.in_(TO_VERIFY), INCIDENT.c.status.is_(None)), late)


def follow_up_late(session: Session, today: date) -> ColumnElement[bool]:
    """Ask for confirmed incidents with a step past its day, or nothing done or planned since the next was due."""
    mine, last = STEP.c.incident_id == INCIDENT.c.id, today - timedelta(days=number_in(session, "step_days"))
    past = exists().where(mine, STEP.c.done_on.is_(None), STEP.c.due_on < today)
    planned = exists().where(mine, STEP.c.done_on.is_(None), STEP.c.due_on >= today)
    lately = exists().where(mine, STEP.c.done_on >= last)
    still = and_(INCIDENT.c.due_on < today, not_(planned), not_(lately))
    return and_(INCIDENT.c.status.in_(FOLLOWED), or_(past, still))


def late(session: Session, today: date) -> ColumnElement[bool]:
    """Ask for what is late in either way."""
    return or_(verify_late(session, today), follow_up_late(session, today))


def costs(session: Session, incident: int) -> list[tuple[str, int]]:
    """Return what the steps of an incident cost, by currency; what has no amount is in none."""
    asked: Any = select(STEP.c.currency, func.sum(STEP.c.cost)).where(STEP.c.incident_id == incident)
    asked = asked.where(STEP.c.cost.is_not(None)).group_by(STEP.c.currency).order_by(STEP.c.currency)
    return [(currency or "", int(total)) for currency, total in session.execute(asked)]
