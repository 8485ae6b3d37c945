"""What is owed while a grant runs: reports, and agreed changes."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Text
from sqlmodel import Field

from ppa_desk.model.record import Record, choice, code, day, link, long, nr, short


class ObligationStatus(StrEnum):
    """How a report stands."""

    DUE = "due"
    DRAFT = "draft"
    RECEIVED = "received"
    RETURNED = "returned"
    ACCEPTED = "accepted"


OWED = (ObligationStatus.DUE, ObligationStatus.DRAFT, ObligationStatus.RETURNED)
"""How a report stands that the grantee still has to hand in."""


class AmendmentStatus(StrEnum):
    """How a change to a grant stands; once applied, only another change alters it."""

    DRAFT = "draft"
    APPROVED = "approved"
    APPLIED = "applied"
    REFUSED = "refused"


class Obligation(Record, table=True):
    """A report a grantee owes: for which period, by when; and as it came in."""

    __tablename__ = "obligation"

    grant_record_id: int = link("grant_record", required=True, owner=True)
    nr: int = nr()
    kind: str | None = code("obligation_kind", "progress")
    since: date | None = day()
    until: date | None = day()
    milestone: str = short()
    due_on: date | None = day()
    status: ObligationStatus = choice(ObligationStatus.DUE)
    received_on: date | None = day()
    returned_why: str = long()
    accepted_on: date | None = day()
    accepted_by: str = short()
    form_version_id: int | None = link("form_version")
    answers: str = Field(default="{}", sa_type=Text)
    """JSON: the answers by the names of the questions."""
    file: str = short()
    sha256: str = Field(default="", max_length=64)


class Amendment(Record, table=True):
    """An agreed change to a grant, kept as the difference it makes."""

    __tablename__ = "amendment"

    grant_record_id: int = link("grant_record", required=True, owner=True)
    nr: int = nr()
    kind: str | None = code("amendment_kind", "extension")
    reason: str = long()
    holds_from: date | None = day()
    difference: str = Field(default="[]", sa_type=Text)
    """JSON: kind, record, field, before and after of everything it changes."""
    status: AmendmentStatus = choice(AmendmentStatus.DRAFT)
    motion_id: int | None = link("motion")
    approved_by: str = short()
    approved_on: date | None = day()
    applied_at: datetime | None = None
