"""Counted from the register: members that were active on the last day, by constituency, sector and country."""

from typing import TYPE_CHECKING

from sqlalchemy import Table, or_, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.members.standing import MEMBERSHIP, active
from ppa_desk.services.results.feeds.counted import Counted, Span, by_cell, count
from ppa_desk.services.results.feeds.ways import Rule

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

ORGANISATION: Table = table_of("organisation")


def counted(desk: "Desk", rule: Rule, span: Span, dimensions: tuple[str, ...]) -> Counted:
    """Return how many members there were on the last day."""
    asked = (
        select(ORGANISATION.c.id, ORGANISATION.c.constituency, ORGANISATION.c.sector, ORGANISATION.c.country)
        .join(MEMBERSHIP, MEMBERSHIP.c.organisation_id == ORGANISATION.c.id)
        .where(
            active(span.until),
            or_(MEMBERSHIP.c.since.is_(None), MEMBERSHIP.c.since <= span.until),
            or_(MEMBERSHIP.c.until.is_(None), MEMBERSHIP.c.until > span.until),
        )
        .distinct()
    )
    if types := rule.codes("types"):
        asked = asked.where(MEMBERSHIP.c.type.in_(types))
    with desk.store.read() as session:
        rows = session.execute(asked).mappings().all()
    parts = by_cell([({name: row[name] for name in dimensions}, count(1)) for row in rows], dimensions)
    return Counted(count(len(rows)), parts, len(rows))
