"""The standing of a membership on a day (prospect, vetting, active, dormant, former): the one rule, in SQL."""

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
