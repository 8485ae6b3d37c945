"""What grants need of somebody now: votes, releases, payments, late reports, what ends soon. A question a matter."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, exists, func, literal, null, or_, select

from ppa_desk.model.grants.keeping import OWED
from ppa_desk.model.kinds import table_of
from ppa_desk.services.home import RENEW, SOON

GRANT: Table = table_of("grant_record")
CALL: Table = table_of("grant_call")
STAGE: Table = table_of("grant_stage")
ORGANISATION: Table = table_of("organisation")
MOTION: Table = table_of("motion")
TRANCHE: Table = table_of("tranche")
AGREEMENT: Table = table_of("agreement")
OBLIGATION: Table = table_of("obligation")
DILIGENCE: Table = table_of("diligence")
REVIEW: Table = table_of("review")

LIVE = ("award", "running")
"""Phases of grants that are being agreed or carried out."""


def asked(today: date) -> Mapping[str, Select[Any]]:
    """Return the questions, most pressing first, by matter."""
    soon = today + SOON
    return {
        "vote_over": _votes(MOTION.c.deadline < today),
        "vote_open": _votes(or_(MOTION.c.deadline.is_(None), MOTION.c.deadline >= today)),
        "report_late": _reports(OBLIGATION.c.due_on < today, OBLIGATION.c.status.in_(OWED)),
        "tranche_second": _tranches(TRANCHE.c.status == "asked"),
        "tranche_unpaid": _tranches(TRANCHE.c.status == "released"),
        "tranche_ready": _tranches(TRANCHE.c.status == "planned", TRANCHE.c.due_on <= soon, met(today)),
        "report_read": _reports(OBLIGATION.c.status == "received", day=OBLIGATION.c.received_on),
        "review_missing": _reviews(soon),
        "report_due": _reports(OBLIGATION.c.due_on.between(today, soon), OBLIGATION.c.status.in_(OWED)),
        "call_closing": _calls(today),
        "diligence_ending": _diligence(today),
        "grant_ending": _ending(today),
    }


def met(today: date) -> ColumnElement[bool]:
    """Say of a tranche whether every condition of it is met."""
    late = exists().where(
        OBLIGATION.c.grant_record_id == GRANT.c.id, OBLIGATION.c.status.in_(OWED), OBLIGATION.c.due_on < today
    )
    signed = exists().where(
        AGREEMENT.c.grant_record_id == GRANT.c.id,
        AGREEMENT.c.amendment_id.is_(None),
        AGREEMENT.c.signed_by_us.is_not(None),
        AGREEMENT.c.signed_by_them.is_not(None),
    )
    accepted = exists().where(OBLIGATION.c.id == TRANCHE.c.obligation_id, OBLIGATION.c.status == "accepted")
    conditions = {"agreement": signed, "report": accepted, "diligence": valid(today), "no_late": ~late}
    return and_(
        TRANCHE.c.amount > 0,
        *(or_((" " + TRANCHE.c.needs + " ").not_like(f"% {need} %"), fact) for need, fact in conditions.items()),
    )


def valid(day: date) -> ColumnElement[bool]:
    """Say of a grant whether the last closed check of its organisation holds on a day: a later one outdoes others."""
    later, on = DILIGENCE.alias("later"), func.coalesce(DILIGENCE.c.checked_on, date.min)
    outdone = exists().where(
        later.c.organisation_id == DILIGENCE.c.organisation_id,
        later.c.checked_on <= day,
        or_(
            later.c.checked_on > on,
            and_(later.c.checked_on == on, later.c.id > DILIGENCE.c.id),
        ),
    )
    return exists().where(
        DILIGENCE.c.organisation_id == GRANT.c.organisation_id,
        DILIGENCE.c.passed.is_(True),
        on <= day,
        or_(DILIGENCE.c.expires_on.is_(None), DILIGENCE.c.expires_on >= day),
        ~outdone,
    )


def _votes(which: ColumnElement[bool]) -> Select[Any]:
    told = _grant(MOTION.c.deadline, MOTION.c.amount).join_from(GRANT, MOTION, MOTION.c.grant_record_id == GRANT.c.id)
    open_ = MOTION.c.closed_at.is_(None)
    return _whose(told).where(open_, which).order_by(MOTION.c.deadline.is_(None), MOTION.c.deadline, MOTION.c.id)


def _tranches(*which: ColumnElement[bool]) -> Select[Any]:
    told = _grant(TRANCHE.c.due_on, TRANCHE.c.amount).join_from(GRANT, TRANCHE, TRANCHE.c.grant_record_id == GRANT.c.id)
    return _whose(told).where(*which, _live()).order_by(TRANCHE.c.due_on.is_(None), TRANCHE.c.due_on, TRANCHE.c.id)


def _reports(*which: ColumnElement[bool], day: ColumnElement[Any] = OBLIGATION.c.due_on) -> Select[Any]:
    told = _grant(day).join_from(GRANT, OBLIGATION, OBLIGATION.c.grant_record_id == GRANT.c.id)
    return _whose(told).where(*which, _live()).order_by(day, OBLIGATION.c.id)


def _reviews(soon: date) -> Select[Any]:
    """Calls whose reviews should be in, with how many are not."""
    told = select(
        *_kind("grant_call"), CALL.c.id, CALL.c.title_en, CALL.c.title_fr, CALL.c.reviews_due_on.label("on"),
        *_nothing_about(), func.count(REVIEW.c.id).label("count"),
    ).join_from(CALL, GRANT, GRANT.c.grant_call_id == CALL.c.id)  # fmt: skip
    told = told.join(REVIEW, REVIEW.c.grant_record_id == GRANT.c.id)
    told = told.where(REVIEW.c.status.in_(("assigned", "draft")), CALL.c.reviews_due_on <= soon)
    return told.group_by(CALL.c.id, CALL.c.title_en, CALL.c.title_fr, CALL.c.reviews_due_on).order_by(
        CALL.c.reviews_due_on, CALL.c.id
    )


def _calls(today: date) -> Select[Any]:
    told = select(
        *_kind("grant_call"), CALL.c.id, CALL.c.title_en, CALL.c.title_fr, CALL.c.closes_on.label("on"),
        *_nothing_about(), null().label("count"),
    )  # fmt: skip
    return told.where(CALL.c.closes_on.between(today, today + SOON)).order_by(CALL.c.closes_on, CALL.c.id)


def _diligence(today: date) -> Select[Any]:
    """Running grants whose last valid check of the organisation ends soon, or has ended."""
    last = select(func.max(DILIGENCE.c.expires_on)).where(
        DILIGENCE.c.organisation_id == GRANT.c.organisation_id, DILIGENCE.c.passed.is_(True)
    )
    ends = last.scalar_subquery()
    checked = exists().where(DILIGENCE.c.organisation_id == GRANT.c.organisation_id, DILIGENCE.c.passed.is_(True))
    told = _whose(_grant(ends)).where(_live(), checked, ~valid(today + RENEW))
    return told.order_by(ends, GRANT.c.id)


def _ending(today: date) -> Select[Any]:
    told = _whose(_grant(GRANT.c.ends_on)).where(_live(), GRANT.c.ends_on.between(today, today + RENEW))
    return told.order_by(GRANT.c.ends_on, GRANT.c.sorted_as, GRANT.c.id)


def _grant(on: Any, amount: Any = None) -> Select[Any]:
    """A line that opens a grant."""
    return select(
        *_kind("grant_record"), GRANT.c.id, GRANT.c.title_en, GRANT.c.title_fr, on.label("on"),
        func.coalesce(ORGANISATION.c.name, "").label("about_en"),
        func.coalesce(ORGANISATION.c.name, "").label("about_fr"), null().label("count"),
        (null() if amount is None else amount).label("amount"), GRANT.c.currency,
    )  # fmt: skip


def _whose(told: Select[Any]) -> Select[Any]:
    told = told.join_from(GRANT, STAGE, STAGE.c.id == GRANT.c.grant_stage_id)
    return told.outerjoin(ORGANISATION, ORGANISATION.c.id == GRANT.c.organisation_id)


def _live() -> ColumnElement[bool]:
    return STAGE.c.phase.in_(LIVE)


def _kind(kind: str) -> tuple[ColumnElement[Any], ...]:
    return literal(kind).label("kind"), literal(kind).label("called")


def _nothing_about() -> tuple[ColumnElement[Any], ...]:
    return literal("").label("about_en"), literal("").label("about_fr")
