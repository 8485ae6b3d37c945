"""What was measured: values with their cells, and what became of them once they had been approved."""

from datetime import date
from enum import StrEnum
from typing import ClassVar

from sqlalchemy import Index

from ppa_desk.model.record import Record, choice, code, day, link, long, nr, quantity, short


class ValueStatus(StrEnum):
    """How far a value has come."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    APPROVED = "approved"
    LOCKED = "locked"


COUNTED = (ValueStatus.APPROVED, ValueStatus.LOCKED)
"""The values that reach totals."""


class IndicatorValue(Record, table=True):
    """What an indicator stood at, or grew by, in a period; of a grant or of the alliance. Nothing is not zero."""

    __tablename__ = "indicator_value"
    __table_args__ = (
        Index(
            "ix_indicator_value_figures", "indicator_id", "grant_record_id", "until", "status", "since", "value",
            "numerator", "denominator", "reached_on", "approved_on", "grant_target_id",
        ),
        {"sqlite_autoincrement": True},
    )  # fmt: skip
    sealed: ClassVar[bool] = True

    indicator_id: int = link("indicator", required=True, owner=True)
    grant_record_id: int | None = link("grant_record", owner=True)
    since: date | None = day()
    until: date | None = day()
    value: int | None = quantity()
    numerator: int | None = quantity()
    denominator: int | None = quantity()
    text_en: str = long()
    text_fr: str = long()
    reached_on: date | None = day()
    province: str | None = code("province")
    status: ValueStatus = choice(ValueStatus.DRAFT)
    feed: str | None = code("value_feed", "entered")
    grant_target_id: int | None = link("grant_target")
    obligation_id: int | None = link("obligation")
    survey_id: int | None = link("survey")
    meeting_id: int | None = link("meeting")
    comment_en: str = long()
    comment_fr: str = long()
    entered_by: str = short()
    submitted_on: date | None = day()
    approved_by: str = short()
    approved_on: date | None = day()
    returned_why: str = long()


class ValueCell(Record, table=True):
    """The part of a value that one cell has, such as sex=female;age_band=youth."""

    __tablename__ = "value_cell"
    sealed: ClassVar[bool] = True

    indicator_value_id: int = link("indicator_value", required=True, owner=True)
    nr: int = nr()
    cell: str = short(required=True)
    value: int | None = quantity()
    numerator: int | None = quantity()
    denominator: int | None = quantity()


class Restatement(Record, table=True):
    """That a value was changed after it had been approved: from what to what, when, why, by whom."""

    __tablename__ = "restatement"
    sealed: ClassVar[bool] = True

    indicator_value_id: int = link("indicator_value", required=True, owner=True)
    nr: int = nr()
    before: int | None = quantity()
    after: int | None = quantity()
    before_text: str = long()
    after_text: str = long()
    restated_on: date | None = day()
    reason: str | None = code("revision_reason")
    why: str = long()
    by: str = short()
