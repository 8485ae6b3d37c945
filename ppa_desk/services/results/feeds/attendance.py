"""Counted from meetings: people present by constituency and sex, the share of one sex, how many meetings were held."""

from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, Table, and_, exists, func, or_, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.results.feeds.counted import Counted, Note, Span, by_cell, count, share
from ppa_desk.services.results.feeds.ways import Rule

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

MEETING: Table = table_of("meeting")
ATTENDANCE: Table = table_of("attendance")


def counted(desk: "Desk", rule: Rule, span: Span, dimensions: tuple[str, ...]) -> Counted:
    """Return what meetings of a time come to."""
    if rule.way.what == "meetings":
        with desk.store.read() as session:
            held = [row.id for row in session.execute(_meetings(rule, span, MEETING.c.id))]
        return Counted(count(len(held)), base=len(held), meeting=held[0] if len(held) == 1 else None)
    rows = _people(desk, rule, span)
    meetings = {row.meeting_id for row in rows}
    if not rows:
        return Counted(notes=(Note("nobody_counted"),))
    notes = _uncounted(desk, rule, span)
    only = next(iter(meetings)) if len(meetings) == 1 else None
    if rule.way.what == "share":
        told = [row for row in rows if row.sex]
        top = sum(row.people for row in told if row.sex in rule.codes("sexes"))
        return Counted(share(top, sum(row.people for row in told)), base=len(meetings), notes=notes, meeting=only)
    parts = by_cell([({"sex": row.sex, "constituency": row.constituency}, count(row.people)) for row in rows],
                    dimensions)  # fmt: skip
    return Counted(count(sum(row.people for row in rows)), parts, len(meetings), notes, meeting=only)


def _meetings(rule: Rule, span: Span, *columns: Any) -> Select[Any]:
    """Meetings that were held in a time: those noted as held, or planned ones whose day is over."""
    over = and_(MEETING.c.status == "planned", MEETING.c.starts_on < date.today())
    asked = select(*columns).where(
        MEETING.c.starts_on <= span.until, or_(MEETING.c.status.is_(None), MEETING.c.status == "held", over)
    )
    if span.since is not None:
        asked = asked.where(MEETING.c.starts_on >= span.since)
    if kinds := rule.codes("kinds"):
        asked = asked.where(MEETING.c.kind.in_(kinds))
    if (group := rule.number("group")) is not None:
        asked = asked.where(MEETING.c.work_group_id == group)
    return asked


def _people(desk: "Desk", rule: Rule, span: Span) -> list[Any]:
    asked = _meetings(
        rule, span, ATTENDANCE.c.meeting_id, ATTENDANCE.c.constituency, ATTENDANCE.c.sex,
        func.sum(ATTENDANCE.c.people).label("people"),
    ).join_from(MEETING, ATTENDANCE, ATTENDANCE.c.meeting_id == MEETING.c.id)  # fmt: skip
    asked = asked.where(ATTENDANCE.c.people.is_not(None))
    if codes := rule.codes("constituencies"):
        asked = asked.where(ATTENDANCE.c.constituency.in_(codes))
    by = (ATTENDANCE.c.meeting_id, ATTENDANCE.c.constituency, ATTENDANCE.c.sex)
    with desk.store.read() as session:
        return [row for row in session.execute(asked.group_by(*by)).all() if row.people is not None]


def _uncounted(desk: "Desk", rule: Rule, span: Span) -> tuple[Note, ...]:
    counted_ = exists().where(ATTENDANCE.c.meeting_id == MEETING.c.id, ATTENDANCE.c.people.is_not(None))
    with desk.store.read() as session:
        left = session.execute(_meetings(rule, span, func.count()).where(~counted_)).scalar_one()
    return (Note("meetings_uncounted", {"n": left}),) if left else ()
