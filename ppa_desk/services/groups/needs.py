"""What groups need of somebody now: terms that end, seats to fill, interests to answer. A question a matter."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, exists, false, func, literal, null, or_, select
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.services.groups.book import ASIDE, GROUP, ORGANISATION, PERSON, SEAT, TERM, WARNING
from ppa_desk.services.groups.interests import INTEREST, OPEN
from ppa_desk.services.meetings.desk import MINUTED

APPROVAL: Table = table_of("approval")
MEETING: Table = table_of("meeting")
YEAR = timedelta(days=366)
"""How far back minutes are asked after."""


def asked(session: Session, today: date) -> Mapping[str, Select[Any]]:
    """Return the questions, most pressing first, by matter; of groups that are former nothing is asked."""
    return {
        "term_ending": _ending(session, today),
        "seat_vacant": _empty(today, _left(today)),
        "seat_unknown": _empty(today, ~_left(today)),
        "interest_waiting": _interests(today),
        "minutes_waiting": _minutes(today),
    }


def _ending(session: Session, today: date) -> Select[Any]:
    """Terms that end within the days of warning of their group, and that nobody is entered after."""
    asked = select(
        literal("work_group").label("kind"), literal("person").label("called"), GROUP.c.id, *_who(),
        TERM.c.until.label("on"), *_about(), null().label("count"),
    ).select_from(TERM.join(GROUP).outerjoin(PERSON).outerjoin(ORGANISATION))  # fmt: skip
    after, stands = TERM.alias("after"), TERM.c.role == "alternate"
    same = or_(
        after.c.seat_id == TERM.c.seat_id,
        and_(TERM.c.seat_id.is_(None), after.c.seat_id.is_(None), after.c.person_id == TERM.c.person_id),
    )
    beside = func.coalesce(after.c.role == "alternate", false()) == func.coalesce(stands, false())
    group = after.c.work_group_id == TERM.c.work_group_id
    followed = exists().where(group, same, beside, after.c.since > TERM.c.until)
    soon = or_(false(), *(_within(days, groups, today) for days, groups in _warned(session).items()))
    return asked.where(TERM.c.until >= today, soon, ~followed).order_by(TERM.c.until, TERM.c.id)


def _warned(session: Session) -> dict[int, list[int]]:
    """The standing groups by how many days before its end they want a term told."""
    told: dict[int, list[int]] = {}
    for group, days in session.execute(select(GROUP.c.id, GROUP.c.warning_days).where(GROUP.c.former.is_(False))):
        told.setdefault(WARNING if days is None else days, []).append(group)
    return told


def _within(days: int, groups: list[int], today: date) -> ColumnElement[bool]:
    return and_(TERM.c.work_group_id.in_(groups), TERM.c.until <= today + timedelta(days=days))


def _holds() -> ColumnElement[bool]:
    """That a term holds the seat it is on."""
    aside = TERM.c.role.in_(ASIDE)
    return and_(TERM.c.seat_id == SEAT.c.id, TERM.c.alternate_of_id.is_(None), or_(TERM.c.role.is_(None), ~aside))


def _left(today: date) -> ColumnElement[bool]:
    """That somebody held a seat before a day."""
    return exists().where(_holds(), TERM.c.until < today)


def _empty(today: date, which: ColumnElement[bool]) -> Select[Any]:
    """Standing groups with the number of their seats of a day that nobody holds."""
    begun = or_(TERM.c.since.is_(None), TERM.c.since <= today)
    held = exists().where(_holds(), begun, or_(TERM.c.until.is_(None), TERM.c.until >= today))
    asked = select(
        literal("work_group").label("kind"), literal("work_group").label("called"), GROUP.c.id, GROUP.c.name_en,
        GROUP.c.name_fr, null().label("on"), literal("").label("about_en"), literal("").label("about_fr"),
        func.count(SEAT.c.id).label("count"),
    ).join_from(GROUP, SEAT)  # fmt: skip
    there = and_(or_(SEAT.c.since.is_(None), SEAT.c.since <= today), or_(SEAT.c.until.is_(None), SEAT.c.until >= today))
    asked = asked.where(GROUP.c.former.is_(False), there, ~held, which)
    return asked.group_by(*GROUP.c).order_by(GROUP.c.sorted_as)


def _interests(today: date) -> Select[Any]:
    """Interests still open, who waits longest first."""
    asked = select(
        literal("interest").label("kind"), literal("person").label("called"), INTEREST.c.id, *_who(),
        INTEREST.c.expressed_on.label("on"), *_about(), null().label("count"),
    ).select_from(INTEREST.join(GROUP).outerjoin(PERSON).outerjoin(ORGANISATION))  # fmt: skip
    still = or_(INTEREST.c.status.is_(None), INTEREST.c.status.in_(OPEN))
    said = or_(INTEREST.c.expressed_on.is_(None), INTEREST.c.expressed_on <= today)
    asked = asked.where(still, said, GROUP.c.former.is_(False))
    return asked.order_by(INTEREST.c.expressed_on.is_(None), INTEREST.c.expressed_on, INTEREST.c.id)


def _minutes(today: date) -> Select[Any]:
    """Calls of standing groups in the last year whose minutes no later call has approved, the oldest first."""
    approved = exists().where(APPROVAL.c.minutes_of_id == MEETING.c.id, APPROVAL.c.outcome != "postponed")
    asked = select(
        literal("meeting").label("kind"), literal("meeting").label("called"), MEETING.c.id, MEETING.c.title_en,
        MEETING.c.title_fr, MEETING.c.starts_on.label("on"), *_about(), null().label("count"),
    ).join_from(MEETING, GROUP, MEETING.c.work_group_id == GROUP.c.id)  # fmt: skip
    lately = MEETING.c.starts_on.between(today - YEAR, today)
    asked = asked.where(MEETING.c.kind.in_(MINUTED), MEETING.c.status == "held", lately, ~approved)
    return asked.where(GROUP.c.former.is_(False)).order_by(MEETING.c.starts_on, MEETING.c.id)


def _who() -> tuple[ColumnElement[Any], ...]:
    """The person's names; where nobody is named, the organisation stands in their place."""
    return (
        func.coalesce(PERSON.c.family_name, ORGANISATION.c.name, "").label("family_name"),
        func.coalesce(PERSON.c.given_name, "").label("given_name"),
    )


def _about() -> tuple[ColumnElement[Any], ...]:
    return GROUP.c.name_en.label("about_en"), GROUP.c.name_fr.label("about_fr")
