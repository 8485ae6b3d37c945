"""Counted from incidents: how many came in, how many were validated in time, how many were resolved."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, Table, or_, select, true

from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.indicator import Measure
from ppa_desk.services.results.feeds.counted import Counted, Note, Span, by_cell, count, share
from ppa_desk.services.results.feeds.ways import Rule

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

INCIDENT: Table = table_of("incident")
NARROWED = {"categories": "category", "severities": "severity", "provinces": "province", "minerals": "mineral",
            "statuses": "status"}  # fmt: skip


def counted(desk: "Desk", rule: Rule, span: Span, dimensions: tuple[str, ...]) -> Counted:
    """Return what the incidents that came in, or were resolved, in a time come to; those reported twice count once."""
    with desk.store.read() as session:
        rows = session.execute(_asked(rule, span)).mappings().all()
        undated = session.execute(_asked(rule, None)).first()
    notes = (Note("incidents_undated"),) if undated else ()
    told = [
        (row, count(1) if rule.way.gives is Measure.COUNT else share(int(_done(rule, span, row)), 1)) for row in rows
    ]
    parts = by_cell([({name: row[name] for name in dimensions}, numbers) for row, numbers in told], dimensions)
    if rule.way.gives is Measure.COUNT:
        return Counted(count(len(rows)), parts, len(rows), notes)
    if not rows:
        return Counted(notes=(*notes, Note("no_incidents")))
    return Counted(share(sum(_done(rule, span, row) for row in rows), len(rows)), parts, len(rows), notes)


def _asked(rule: Rule, span: Span | None) -> Select[Any]:
    names = ("province", "mineral", "received_on", "confirmed_on", "resolved_on")
    asked = select(*(INCIDENT.c[name] for name in names))
    asked = asked.where(or_(INCIDENT.c.status.is_(None), INCIDENT.c.status != "duplicate"))
    for name, column in NARROWED.items():
        if codes := rule.codes(name):
            asked = asked.where(INCIDENT.c[column].in_(codes))
    day = INCIDENT.c.resolved_on if rule.way.what == "closed" else INCIDENT.c.received_on
    if span is None:
        resolved = INCIDENT.c.status == "resolved" if rule.way.what == "closed" else true()
        return asked.where(day.is_(None), resolved).limit(1)
    since = [day >= span.since] if span.since is not None else []
    return asked.where(day <= span.until, *since)


def _done(rule: Rule, span: Span, row: Any) -> bool:
    """Whether one was validated within the days of the rule, or resolved by the last day."""
    if rule.way.what == "resolved":
        return row["resolved_on"] is not None and row["resolved_on"] <= span.until
    days = timedelta(days=rule.number("days") or 0)
    return row["confirmed_on"] is not None and row["confirmed_on"] - row["received_on"] <= days
