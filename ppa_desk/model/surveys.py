"""Surveys: whom they were put to, what came back, how free text was read, and the results others cite."""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from sqlalchemy import Index, Text
from sqlmodel import Field

from ppa_desk.model.record import (
    Consent,
    Record,
    Visibility,
    choice,
    code,
    day,
    flag,
    link,
    long,
    nr,
    number,
    short,
    sorted_as,
)


class Anonymity(StrEnum):
    """What a survey promises those who answer; once chosen it never changes.

    Confidential: the Secretariat knows who answered what, reports do not. Anonymous: who answered is kept apart from
    what was answered, without times, and nothing joins the two.
    """

    OPEN = "open"
    NAMED = "named"
    CONFIDENTIAL = "confidential"
    ANONYMOUS = "anonymous"


class Voice(StrEnum):
    """How several answers of one organisation are counted."""

    SHARED = "shared"
    FOCAL = "focal"
    LAST = "last"
    EACH = "each"


class AudienceKind(StrEnum):
    """Whom a survey is put to: nobody chosen yet, the active members, a work group, or a saved list."""

    OPEN = "open"
    MEMBERS = "members"
    GROUP = "group"
    LIST = "list"


class ResponseStatus(StrEnum):
    """How an answer stands: being given, whole, broken off, replaced by a later one, or set aside by hand."""

    DRAFT = "draft"
    COMPLETE = "complete"
    PARTIAL = "partial"
    REPLACED = "replaced"
    ASIDE = "aside"


class SavedList(Record, table=True):
    """Organisations and people put together under a name, such as those a survey goes to."""

    __tablename__ = "saved_list"

    name_en: str = short(required=True)
    name_fr: str = short()
    sorted_as: str = sorted_as()


class SavedEntry(Record, table=True):
    """An organisation or person on a saved list, from when to when."""

    __tablename__ = "saved_entry"

    saved_list_id: int = link("saved_list", required=True, owner=True)
    organisation_id: int | None = link("organisation")
    person_id: int | None = link("person")
    since: date | None = day()
    until: date | None = day()


class Survey(Record, table=True):
    """Questions put to an audience until a deadline. One held elsewhere has only its words, link and dates."""

    __tablename__ = "survey"

    key: str = short(required=True, unique=True)
    meeting_id: int | None = link("meeting")
    title_en: str = short()
    title_fr: str = short()
    audience_en: str = short()
    audience_fr: str = short()
    url: str = short(format="url")
    opens_on: date | None = day()
    closes_on: date | None = day()
    status: str | None = code("survey_status", "open")
    visibility: Visibility = choice(Visibility.MEMBERS)
    form_id: int | None = link("form")
    form_version_id: int | None = link("form_version")
    anonymity: Anonymity = choice(Anonymity.OPEN, fixed=True)
    audience_kind: AudienceKind = choice(AudienceKind.OPEN)
    work_group_id: int | None = link("work_group")
    saved_list_id: int | None = link("saved_list")
    audience_on: date | None = day()
    channels: str = short(several="channel")
    """Codes of the channels it goes out on, with spaces between."""
    voice: Voice = choice(Voice.SHARED)
    smallest: int | None = number(5)
    """Below how many answers a breakdown is not shown."""
    previous_id: int | None = link("survey")
    purpose_en: str = long()
    purpose_fr: str = long()
    invitation_en: str = long()
    invitation_fr: str = long()
    reminder_en: str = long()
    reminder_fr: str = long()
    frozen_at: datetime | None = None
    """When the audience was frozen, at opening."""
    closed_at: datetime | None = None
    snapshot: str = Field(default="", sa_type=Text)
    """JSON: what was counted when it closed."""


class Invitation(Record, table=True):
    """One of those a survey was put to, with the facts of that day. `answered` says no more than that, and not when."""

    __tablename__ = "invitation"

    survey_id: int = link("survey", required=True, owner=True)
    nr: int = nr()
    organisation_id: int | None = link("organisation")
    person_id: int | None = link("person")
    organisation: str = short()
    person: str = short()
    email: str = short(format="email")
    language: str | None = code("language")
    token: str = short(index=True)
    constituency: str | None = code("constituency")
    sector: str | None = code("sector")
    country: str | None = code("country")
    member_type: str | None = code("member_type")
    groups: str = short()
    """Keys of the work groups it sat in, with spaces between."""
    focal: bool = flag()
    answered: bool = flag()
    reminded_on: date | None = day()


class ImportBatch(Record, table=True):
    """A file whose contents were taken in: what it was, what was asked about it, what came of it."""

    __tablename__ = "import_batch"

    survey_id: int | None = link("survey")
    name: str = short(required=True)
    format: str = short()
    sha256: str = Field(default="", max_length=64, index=True)
    shape: str = Field(default="", max_length=64, index=True)
    """Hash of its header: files of one shape are understood alike."""
    asked: str = Field(default="{}", sa_type=Text)
    """JSON: what was asked once about the file, and the answer."""
    told: str = Field(default="{}", sa_type=Text)
    """JSON: how many were added, changed, skipped and refused."""
    imported_at: datetime


class Response(Record, table=True):
    """One set of answers, to the version of the form they were given to.

    `answers` is JSON by question: text as XLSForm stores it; null: not shown; empty: shown and skipped; no key: not
    asked; a list of such objects: a repeat. `flags` is JSON by question: why a value is looked at twice. An anonymous
    survey's have no invitation, no respondent, no channel, no language and no time.
    """

    __tablename__ = "response"
    __table_args__ = (Index(None, "survey_id", "status"), {"sqlite_autoincrement": True})
    sealed: ClassVar[bool] = True

    survey_id: int = link("survey", required=True, owner=True)
    form_version_id: int = link("form_version", required=True)
    invitation_id: int | None = link("invitation")
    import_batch_id: int | None = link("import_batch")
    channel: str | None = code("channel")
    language: str | None = code("language")
    status: ResponseStatus = choice(ResponseStatus.COMPLETE)
    respondent: str = short()
    external: str = short(index=True)
    """The number or uuid it has where it came from."""
    received_at: datetime | None = None
    received_text: str = short()
    """The time as the file told it."""
    answers: str = Field(default="{}", sa_type=Text)
    flags: str = Field(default="{}", sa_type=Text)


class TextCode(Record, table=True):
    """A code of the codebook for a question in free text."""

    __tablename__ = "text_code"

    survey_id: int = link("survey", required=True, owner=True)
    nr: int = nr()
    question: str = short(required=True)
    label_en: str = short()
    label_fr: str = short()
    definition_en: str = long()
    definition_fr: str = long()
    example: str = long()


class TextMark(Record, table=True):
    """That a coder found a code in an answer; a quote is shown only with consent, as scrubbed."""

    __tablename__ = "text_mark"

    text_code_id: int = link("text_code", required=True, owner=True)
    response_id: int = link("response", required=True, owner=True)
    coder: str = short()
    quote: str = long()
    consent: Consent = choice(Consent.UNKNOWN)


class KeyResult(Record, table=True):
    """A result of a survey in a sentence, with the figure behind it: what summaries, priorities and reports cite."""

    __tablename__ = "key_result"

    survey_id: int = link("survey", required=True, owner=True)
    nr: int = nr()
    key: str = short(required=True, unique=True)
    question: str = short()
    text_en: str = long()
    text_fr: str = long()
    figure: str = Field(default="{}", sa_type=Text)
    """JSON: the figure as it was counted, with its base."""
    priority_id: int | None = link("priority")
    theme_id: int | None = link("theme")
    visibility: Visibility = choice(Visibility.MEMBERS)
