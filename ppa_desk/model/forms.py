"""Forms: what is asked, as rows one can edit; versions as they went out; and how strange answers were understood."""

from datetime import datetime

from sqlalchemy import Text, UniqueConstraint
from sqlmodel import Field

from ppa_desk.model.record import Record, code, flag, link, long, nr, number, short


class FormRecord(Record, table=True):
    """A form under its stable key (XLSForm's form_id); its questions are edited as rows, then published."""

    __tablename__ = "form"

    key: str = short(required=True, unique=True)
    kind: str | None = code("form_kind", "survey")
    title_en: str = short()
    title_fr: str = short()
    purpose_en: str = long()
    purpose_fr: str = long()
    default_language: str | None = code("language", "en")
    shipped: bool = flag()
    kept: str = Field(default="{}", sa_type=Text)
    """JSON: settings and raw rows of the workbook it came from."""


class FormItem(Record, table=True):
    """One row of a form's survey sheet: a question, or the begin or end of a group or repeat."""

    __tablename__ = "form_item"

    form_id: int = link("form", required=True, owner=True)
    nr: int = nr()
    type: str = Field(
        default="text",
        max_length=300,
        sa_column_kwargs={"info": {"type": "code", "codes": "question_type", "required": True}},
    )
    name: str = short()
    label_en: str = long()
    label_fr: str = long()
    hint_en: str = long()
    hint_fr: str = long()
    guidance_en: str = long()
    guidance_fr: str = long()
    list: str = short()
    required: str = long()
    required_message_en: str = short()
    required_message_fr: str = short()
    relevant: str = long()
    constraint: str = long()
    constraint_message_en: str = short()
    constraint_message_fr: str = short()
    calculation: str = long()
    trigger: str = short()
    default: str = long()
    read_only: str = long()
    appearance: str = short()
    parameters: str = short()
    choice_filter: str = long()
    repeat_count: str = long()
    weight: str = short()
    more: str = Field(default="{}", sa_type=Text)
    """JSON: other languages and columns that are preserved."""


class FormChoice(Record, table=True):
    """One row of a form's choices sheet."""

    __tablename__ = "form_choice"

    form_id: int = link("form", required=True, owner=True)
    list: str = short(required=True)
    nr: int = nr()
    name: str = short(required=True)
    label_en: str = long()
    label_fr: str = long()
    missing: str = short()
    other: bool = flag()
    score: str = short()
    anchor_en: str = long()
    anchor_fr: str = long()
    more: str = Field(default="{}", sa_type=Text)
    """JSON: other languages and columns."""


class FormVersion(Record, table=True):
    """A form as it went out: frozen. Answers keep the version they were given to."""

    __tablename__ = "form_version"
    __table_args__ = (UniqueConstraint("form_id", "stamp"), {"sqlite_autoincrement": True})

    form_id: int = link("form", required=True, owner=True)
    number: int = number(1)
    stamp: str = short(required=True)
    """XLSForm's version, yyyymmddrr."""
    definition: str = Field(sa_type=Text)
    """The form as TOML, as `ppa_desk.forms` reads and writes it."""
    sha256: str = Field(max_length=64)
    published_at: datetime


class Heard(Record, table=True):
    """How an answer that is no choice's name or label was understood for a question: once decided, remembered.

    `means` is a choice's name; empty where the words stand for themselves ("Other").
    """

    __tablename__ = "heard"
    __table_args__ = (UniqueConstraint("form_id", "question", "text"), {"sqlite_autoincrement": True})

    form_id: int = link("form", required=True, owner=True)
    question: str = short(required=True)
    text: str = Field(sa_type=Text)
    means: str = short()
