"""A grant from idea to closeout, those it concerns, and what was handed in for it."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Index, Text
from sqlmodel import Field

from ppa_desk.model.record import (
    Record,
    Visibility,
    choice,
    code,
    day,
    flag,
    link,
    long,
    money,
    nr,
    number,
    short,
    sorted_as,
)


class Step(StrEnum):
    """Which of the two stages of a call something was handed in for."""

    CONCEPT = "concept"
    PROPOSAL = "proposal"


class Grant(Record, table=True):
    """One record from the idea to the audited end. The four amounts are kept apart, in thousandths of its currency."""

    __tablename__ = "grant_record"
    __table_args__ = (
        Index(None, "grant_stage_id", "sorted_as"),
        Index(None, "grant_call_id", "sorted_as"),
        {"sqlite_autoincrement": True},
    )

    key: str = short(required=True, unique=True)
    title_en: str = short()
    title_fr: str = short()
    summary_en: str = long()
    summary_fr: str = long()
    grant_stage_id: int = link("grant_stage", required=True)
    stage_since: date | None = day()
    grant_call_id: int | None = link("grant_call")
    organisation_id: int | None = link("organisation")
    person_id: int | None = link("person")
    colleague_id: int | None = link("colleague")
    currency: str | None = code("currency", "USD")
    requested: int | None = money()
    recommended: int | None = money()
    approved: int | None = money()
    signed: int | None = money()
    starts_on: date | None = day()
    ends_on: date | None = day()
    decided_on: date | None = day()
    closed_on: date | None = day()
    gender_marker: str | None = code("gender_marker")
    gender_why: str = long()
    themes: str = short(several="grant_theme")
    minerals: str = short(several="mineral")
    countries: str = short(several="country")
    provinces: str = short(several="province")
    origin_kind: str = Field(default="", max_length=32)
    """Kind of the note, theme, priority or poll the idea came from; empty where none is known."""
    origin_id: int | None = None
    commissioned: bool = flag()
    """Whether it is work the alliance ordered, not a grant that was applied for."""
    reason: str = long()
    """Why it was declined, withdrawn or put on hold."""
    unspent: int | None = money()
    unspent_to: str | None = code("unspent_use")
    lessons: str = long()
    open_data: str = Field(default="{}", sa_type=Text)
    """JSON: the record of an open standard or list it was taken in from, whole."""
    visibility: Visibility = choice(Visibility.MEMBERS)
    sorted_as: str = sorted_as()


class Party(Record, table=True):
    """Another organisation or person a grant concerns: co-applicant, partner, contact, co-funder."""

    __tablename__ = "grant_party"

    grant_record_id: int = link("grant_record", required=True, owner=True)
    nr: int = nr()
    organisation_id: int | None = link("organisation")
    person_id: int | None = link("person")
    role: str | None = code("party_role", "partner")
    notes: str = short()


class Site(Record, table=True):
    """A place a grant works at. Where it is exactly stays with the Secretariat."""

    __tablename__ = "grant_site"

    grant_record_id: int = link("grant_record", required=True, owner=True)
    nr: int = nr()
    name: str = short(required=True)
    province: str | None = code("province")
    notes: str = short()


class Beneficiaries(Record, table=True):
    """How many people of one kind a grant is for, and reached. Not counted is not zero."""

    __tablename__ = "beneficiaries"

    grant_record_id: int = link("grant_record", required=True, owner=True)
    nr: int = nr()
    who: str | None = code("producer_group")
    sex: str | None = code("sex")
    age: str | None = code("age_band")
    planned: int | None = number()
    reached: int | None = number()


class Target(Record, table=True):
    """What a grant is to bring about, by when, and how far it came."""

    __tablename__ = "grant_target"

    grant_record_id: int = link("grant_record", required=True, owner=True)
    nr: int = nr()
    text_en: str = long()
    text_fr: str = long()
    unit: str = short()
    planned: int | None = number()
    reached: int | None = number()
    due_on: date | None = day()


class Reservation(Record, table=True):
    """A doubt somebody had about a grant or idea, until it was settled."""

    __tablename__ = "reservation"

    grant_record_id: int = link("grant_record", required=True, owner=True)
    nr: int = nr()
    text_en: str = long()
    text_fr: str = long()
    organisation_id: int | None = link("organisation")
    person_id: int | None = link("person")
    raised_on: date | None = day()
    settled_on: date | None = day()
    settled_how: str = long()


class Dependency(Record, table=True):
    """That a grant waits for another's first results, and, once they are recorded, what they were."""

    __tablename__ = "dependency"

    grant_record_id: int = link("grant_record", required=True, owner=True)
    waits_for_id: int | None = link("grant_record")
    text_en: str = long()
    text_fr: str = long()
    result_en: str = long()
    result_fr: str = long()
    released_on: date | None = day()


class Application(Record, table=True):
    """What was handed in, as it came: answers, the version of the form, the file, and whether it was late."""

    __tablename__ = "application"

    grant_record_id: int = link("grant_record", required=True, owner=True)
    nr: int = nr()
    step: Step = choice(Step.PROPOSAL)
    form_version_id: int | None = link("form_version")
    answers: str = Field(default="{}", sa_type=Text)
    """JSON: the answers by the names of the questions."""
    received_on: date | None = day()
    late_reason: str = long()
    """Why it was taken although the call had closed."""
    channel: str = short()
    file: str = short()
    sha256: str = Field(default="", max_length=64)
    taken_at: datetime | None = None
    replaced: bool = flag()


class Override(Record, table=True):
    """That somebody judged an eligibility rule otherwise than the register does, and why."""

    __tablename__ = "grant_override"

    grant_record_id: int = link("grant_record", required=True, owner=True)
    rule: str | None = code("eligibility_rule")
    met: bool = flag()
    reason: str = long(required=True)
    colleague: str = short()
