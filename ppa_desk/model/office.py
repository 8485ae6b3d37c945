"""The alliance itself, its Secretariat, and the codes it added to the shipped lists."""

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from ppa_desk.model.record import Record, code, flag, number, short


class Alliance(Record, table=True):
    """The alliance whose workspace this is, as its letterhead names it. One row."""

    __tablename__ = "alliance"

    name_en: str = short()
    name_fr: str = short()
    acronym: str = short()
    contact_en: str = short()
    contact_fr: str = short()
    contact_email: str = short(format="email")
    language: str | None = code("language", "en")
    paper: str | None = code("paper", "letter")
    invented: bool = flag()
    """Everything here is invented, for training; every page says so."""


class CodeItem(Record, table=True):
    """A code this workspace added to a shipped list, or its own label or retirement of a shipped code."""

    __tablename__ = "code_item"
    __table_args__ = (UniqueConstraint("list", "code"), {"sqlite_autoincrement": True})

    list: str = Field(max_length=32)
    code: str = Field(max_length=32)
    label_en: str = short()
    label_fr: str = short()
    nr: int | None = number()
    retired: bool = flag()
