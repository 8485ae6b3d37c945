"""The journal: every unit of work, and for each row what changed from what to what."""

from datetime import datetime

from sqlalchemy import Index, Text
from sqlmodel import Field, SQLModel


class JournalUnit(SQLModel, table=True):
    """One unit of work: when, by whom, which action, and whether it undid another."""

    __tablename__ = "journal_unit"
    __table_args__ = {"sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True)
    at: datetime
    who: str = Field(max_length=300)
    action: str = Field(max_length=64)
    told: str = Field(default="{}", sa_type=Text)
    final: bool = False
    undoes: int | None = Field(default=None, foreign_key="journal_unit.id", index=True)
    undone_by: int | None = Field(default=None, foreign_key="journal_unit.id")


class JournalChange(SQLModel, table=True):
    """One row changed in one unit: `before` is empty for an added row, `after` for a removed one. JSON by column."""

    __tablename__ = "journal_change"
    __table_args__ = (Index(None, "kind", "record_id"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="journal_unit.id", index=True)
    kind: str = Field(max_length=32)
    record_id: int
    before: str | None = Field(default=None, sa_type=Text)
    after: str | None = Field(default=None, sa_type=Text)
