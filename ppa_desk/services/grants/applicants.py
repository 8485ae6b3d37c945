"""Everything about one organisation as an applicant: its grants with their scores, payments and late reports."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, select

from ppa_desk.model.grants.keeping import OWED
from ppa_desk.model.grants.review import ReviewStatus
from ppa_desk.model.kinds import table_of
from ppa_desk.services.grants.taking import APPLICATION, CALL, GRANT, HANDED

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

PARTY: Table = table_of("grant_party")
STAGE: Table = table_of("grant_stage")
REVIEW: Table = table_of("review")
PAYMENT: Table = table_of("payment")
OBLIGATION: Table = table_of("obligation")


@dataclass(frozen=True, slots=True)
class Applied:
    """A grant as one applicant's past: what was asked and approved, the mean score, what was paid, what is late.

    `role` is empty where the organisation is the applicant itself. Amounts are of the grant's currency.
    """

    id: int
    title: Mapping[str, str]
    call: Mapping[str, str]
    stage: Mapping[str, str]
    phase: str
    role: str
    currency: str | None
    requested: int | None
    approved: int | None
    applications: int
    score: float | None
    scores: int
    paid: int
    late: int


class Applicants:
    """Organisations as applicants."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._store = grants.store

    def history(self, organisation: int, day: date | None = None) -> list[Applied]:
        """Return every grant of an organisation, as applicant or in another part, the newest first."""
        day = day or date.today()
        with self._store.read() as session:
            taking_part = select(PARTY.c.grant_record_id, PARTY.c.role).where(PARTY.c.organisation_id == organisation)
            parts: dict[int, str | None] = {row[0]: row[1] for row in session.execute(taking_part)}
            mine = (GRANT.c.organisation_id == organisation) | GRANT.c.id.in_(parts)
            joined = GRANT.join(STAGE, STAGE.c.id == GRANT.c.grant_stage_id)
            joined = joined.outerjoin(CALL, CALL.c.id == GRANT.c.grant_call_id)
            rows = session.execute(_columns(day).select_from(joined).where(mine).order_by(GRANT.c.id.desc())).mappings()
            return [_applied(dict(row), organisation, parts) for row in rows]


def _columns(day: date) -> Any:
    def of(table: Table, what: Any, *also: Any) -> Any:
        return select(what).where(table.c.grant_record_id == GRANT.c.id, *also).scalar_subquery()

    scored = (REVIEW.c.status == ReviewStatus.SUBMITTED, REVIEW.c.score != "")
    late = (OBLIGATION.c.due_on < day, OBLIGATION.c.status.in_(OWED))
    return select(
        GRANT.c.id, GRANT.c.title_en, GRANT.c.title_fr, GRANT.c.key, GRANT.c.organisation_id, GRANT.c.currency,
        GRANT.c.requested, GRANT.c.approved, STAGE.c.name_en, STAGE.c.name_fr, STAGE.c.phase,
        CALL.c.title_en.label("call_en"), CALL.c.title_fr.label("call_fr"),
        of(APPLICATION, func.count(APPLICATION.c.id), HANDED).label("applications"),
        of(REVIEW, func.count(REVIEW.c.id), *scored).label("scores"),
        of(REVIEW, func.avg(_as_number(REVIEW.c.score)), *scored).label("score"),
        of(PAYMENT, func.coalesce(func.sum(PAYMENT.c.amount), 0)).label("paid"),
        of(OBLIGATION, func.count(OBLIGATION.c.id), *late).label("late"),
    )  # fmt: skip


def _as_number(column: Any) -> Any:
    from sqlalchemy import Float, cast

    return cast(column, Float)


def _applied(row: Mapping[str, Any], organisation: int, parts: Mapping[int, str | None]) -> Applied:
    def both(name: str, other: str = "") -> dict[str, str]:
        english, french = row[f"{name}_en"] or "", row[f"{name}_fr"] or ""
        return {"en": english or french or other, "fr": french or english or other}

    return Applied(
        id=row["id"],
        title=both("title", row["key"]),
        call=both("call"),
        stage=both("name"),
        phase=row["phase"],
        role="" if row["organisation_id"] == organisation else parts.get(row["id"]) or "partner",
        currency=row["currency"],
        requested=row["requested"],
        approved=row["approved"],
        applications=row["applications"],
        score=float(row["score"]) if row["score"] is not None else None,
        scores=row["scores"],
        paid=int(row["paid"]),
        late=row["late"],
    )
