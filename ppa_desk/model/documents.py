"""Materials, files, what a writer changed in a draft, and documents as they were issued."""

from datetime import date, datetime

from sqlalchemy import LargeBinary, Text, UniqueConstraint
from sqlmodel import Field

from ppa_desk.model.record import Consent, Record, Visibility, choice, code, day, flag, link, long, nr, number, short


class Material(Record, table=True):
    """A recording, paper, slide deck, board or picture: kept once, cited by its key; its link may be missing."""

    __tablename__ = "material"

    key: str = short(required=True, unique=True)
    meeting_id: int | None = link("meeting", owner=True)
    session_id: int | None = link("session")
    parent_id: int | None = link("material")
    nr: int = nr()
    kind: str | None = code("material_kind")
    section: str | None = code("material_section")
    title_en: str = short()
    title_fr: str = short()
    url: str = short(format="url")
    language: str | None = code("language")
    held_on: date | None = day()
    starts_at: int | None = number(unit="seconds", format="seconds")
    due_on: date | None = day()
    """Until when it is to be here, where it is still missing."""
    person_id: int | None = link("person")
    """Who brings it."""
    status: str | None = code("material_status")
    checked_on: date | None = day()
    """When somebody last opened its link."""
    credit: str = short()
    consent: Consent = choice(Consent.UNKNOWN)
    alt_en: str = short()
    alt_fr: str = short()
    visibility: Visibility = choice(Visibility.MEMBERS)


class Passage(Record, table=True):
    """What somebody said in a recording, or wrote in a chat."""

    __tablename__ = "passage"

    material_id: int = link("material", required=True, owner=True)
    nr: int = nr()
    at: int | None = number(unit="seconds")
    """Seconds from the start of the recording, or from midnight in a chat."""
    speaker: str = short()
    person_id: int | None = link("person")
    text: str = long(required=True)


class File(Record, table=True):
    """The bytes of an attachment, kept once by their SHA-256."""

    __tablename__ = "file"

    sha256: str = Field(max_length=64, unique=True)
    media_type: str = Field(max_length=100)
    size: int
    content: bytes = Field(sa_type=LargeBinary, repr=False)


class Attachment(Record, table=True):
    """That a file belongs to a record, under the name it came with."""

    __tablename__ = "attachment"

    file_id: int = link("file", required=True)
    kind: str = Field(max_length=32, index=True)
    record_id: int = Field(index=True)
    name: str = short(required=True)
    expires_on: date | None = day()


class Narrative(Record, table=True):
    """A block of a document as its writer changed it, beside what had been generated when it was changed."""

    __tablename__ = "narrative"
    __table_args__ = (UniqueConstraint("meeting_id", "document", "language", "block"), {"sqlite_autoincrement": True})

    meeting_id: int = link("meeting", required=True, owner=True)
    document: str = Field(max_length=64)
    language: str = Field(max_length=8)
    block: str = Field(max_length=100)
    text: str = long()
    generated: str = long()


class Remark(Record, table=True):
    """What a colleague says of a block of a draft, until somebody has dealt with it."""

    __tablename__ = "remark"

    meeting_id: int = link("meeting", required=True, owner=True)
    document: str = Field(max_length=64)
    language: str = Field(max_length=8)
    block: str = Field(max_length=100)
    text: str = long(required=True)
    colleague: str = short()
    written_at: datetime | None = None
    settled: bool = flag()
    settled_by: str = short()


class Approval(Record, table=True):
    """That a meeting approved the minutes of an earlier one."""

    __tablename__ = "approval"

    meeting_id: int = link("meeting", required=True, owner=True)
    minutes_of_id: int = link("meeting", required=True)
    document_id: int | None = link("document")
    nr: int = nr()
    outcome: str | None = code("approval_outcome", "approved")
    corrections_en: str = long()
    corrections_fr: str = long()


class Document(Record, table=True):
    """A document as it was issued: its content frozen, with its hash. Never changed afterwards."""

    __tablename__ = "document"

    meeting_id: int | None = link("meeting")
    survey_id: int | None = link("survey")
    grant_call_id: int | None = link("grant_call")
    grant_record_id: int | None = link("grant_record")
    report_id: int | None = link("report")
    kind: str = Field(max_length=64)
    title: str = short(required=True)
    edition: Visibility = choice(Visibility.MEMBERS)
    language: str | None = code("language")
    number: int = number(1)
    issued_at: datetime
    content: str = Field(sa_type=Text)
    sha256: str = Field(max_length=64)
