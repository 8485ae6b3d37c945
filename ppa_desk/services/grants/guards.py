"""What a move needs, each checked from what the workspace holds; what is missing has a sentence of its own."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, or_, select
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.model.money import Sum
from ppa_desk.services.grants.sourcing import sourced

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

APPLICATION: Table = table_of("application")
REVIEW: Table = table_of("review")
FUNDING: Table = table_of("funding")
AGREEMENT: Table = table_of("agreement")
DEPENDENCY: Table = table_of("dependency")


@dataclass(frozen=True, slots=True)
class Missing:
    """What a move lacks: the need's code, and the values of its sentence."""

    need: str
    values: Mapping[str, Any] = field(default_factory=dict, hash=False)


Row = Mapping[str, Any]
Check = Callable[[Session, Row], Missing | None]


def unmet(grants: "GrantsDesk", grant: Row, needs: Sequence[str]) -> tuple[Missing, ...]:
    """Return which needs a grant does not meet."""
    with grants.store.read() as session:
        found = [_ASKED[need](grants, grant) if need in _ASKED else _CHECKS[need](session, grant) for need in needs]
    return tuple(one for one in found if one is not None)


def _has(field: str) -> Check:
    return lambda _, grant: None if grant[field] is not None else Missing(_NAMED.get(field, field))


_NAMED = {"grant_call_id": "call", "organisation_id": "applicant", "gender_marker": "marker"}


def _applicant(_: Session, grant: Row) -> Missing | None:
    return None if grant["organisation_id"] or grant["person_id"] else Missing("applicant")


def _handed_in(step: str) -> Check:
    def check(session: Session, grant: Row) -> Missing | None:
        handed = or_(APPLICATION.c.received_on.is_not(None), APPLICATION.c.channel != "desk")  # not a draft
        mine = APPLICATION.c.grant_record_id == grant["id"]
        asked = select(APPLICATION.c.id).where(mine, APPLICATION.c.step == step, APPLICATION.c.replaced.is_(False))
        asked = asked.where(handed)
        return None if session.execute(asked).first() else Missing(step)

    return check


def _reviews(session: Session, grant: Row) -> Missing | None:
    mine = REVIEW.c.grant_record_id == grant["id"]
    done = session.execute(select(func.count()).where(mine, REVIEW.c.status == "submitted")).scalar_one()
    left = session.execute(select(func.count()).where(mine, REVIEW.c.status.in_(("assigned", "draft")))).scalar_one()
    return None if done and not left else Missing("reviews", {"done": done, "left": left})


def _vote(grants: "GrantsDesk", grant: Row) -> Missing | None:
    return None if grants.motions.carried(grant["id"]) else Missing("vote")


def _funded(session: Session, grant: Row) -> Missing | None:
    """Amounts and shares of the fund sources must come to what was approved."""
    rows = session.execute(select(FUNDING.c.amount, FUNDING.c.share).where(FUNDING.c.grant_record_id == grant["id"]))
    left = sourced([dict(row) for row in rows.mappings()], grant["approved"] or 0, grant["currency"]).left
    return None if not left else Missing("funded", {"left": Sum(left, grant["currency"])})


def _diligence(grants: "GrantsDesk", grant: Row) -> Missing | None:
    return None if grants.diligence.valid_on(grant["organisation_id"]) else Missing("diligence")


def _eligible(grants: "GrantsDesk", grant: Row) -> Missing | None:
    return Missing("eligible") if grants.eligibility.open(grant["id"]) else None


def _agreement(session: Session, grant: Row) -> Missing | None:
    asked = select(AGREEMENT.c.id).where(
        AGREEMENT.c.grant_record_id == grant["id"],
        AGREEMENT.c.amendment_id.is_(None),
        AGREEMENT.c.signed_by_us.is_not(None),
        AGREEMENT.c.signed_by_them.is_not(None),
    )
    return None if session.execute(asked).first() else Missing("agreement")


def _waiting(session: Session, grant: Row) -> bool:
    asked = select(DEPENDENCY.c.id).where(
        DEPENDENCY.c.grant_record_id == grant["id"], DEPENDENCY.c.released_on.is_(None)
    )
    return session.execute(asked).first() is not None


def _dependency(session: Session, grant: Row) -> Missing | None:
    return None if _waiting(session, grant) else Missing("dependency")


def _released(session: Session, grant: Row) -> Missing | None:
    return Missing("released") if _waiting(session, grant) else None


def _closeout(session: Session, grant: Row) -> Missing | None:
    from ppa_desk.services.grants.closeout import gates  # only when a grant is about to be closed

    return Missing("closeout") if any(one.holds and not one.met for one in gates(session, grant)) else None


_ASKED: dict[str, Callable[["GrantsDesk", Row], Missing | None]] = {
    "diligence": _diligence,
    "eligible": _eligible,
    "vote": _vote,
}
"""Needs that a service of its own knows about."""

_CHECKS: dict[str, Check] = {
    "reason": lambda *_: Missing("reason"),
    "applicant": _applicant,
    "call": _has("grant_call_id"),
    "concept": _handed_in("concept"),
    "proposal": _handed_in("proposal"),
    "reviews": _reviews,
    "recommended": _has("recommended"),
    "approved": _has("approved"),
    "signed": _has("signed"),
    "marker": _has("gender_marker"),
    "funded": _funded,
    "agreement": _agreement,
    "dependency": _dependency,
    "released": _released,
    "closeout": _closeout,
}
