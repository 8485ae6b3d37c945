"""How a grant is judged and decided: reviewers, conflicts, scores, votes, scenarios, letters, due diligence."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Text, UniqueConstraint
from sqlmodel import Field

from ppa_desk.model.record import Record, choice, code, day, flag, link, long, money, nr, number, short


class ReviewStatus(StrEnum):
    """How a review stands: given out, begun, handed in, or withdrawn for a conflict."""

    ASSIGNED = "assigned"
    DRAFT = "draft"
    SUBMITTED = "submitted"
    RECUSED = "recused"


class Verdict(StrEnum):
    """What became of a possible conflict of interest: found or declared, then confirmed or not one."""

    DECLARED = "declared"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"


class Mode(StrEnum):
    """How a vote is held."""

    MEETING = "meeting"
    WRITTEN = "written"


class Voice(StrEnum):
    """One voter's part in a vote."""

    FOR = "for"
    AGAINST = "against"
    ABSTAIN = "abstain"
    RECUSED = "recused"
    ABSENT = "absent"


class Letter(StrEnum):
    """How a letter stands: a draft, looked at, or handed to the mail program by hand."""

    DRAFT = "draft"
    READY = "ready"
    HANDED = "handed"


class Reviewer(Record, table=True):
    """Somebody who reads and scores for a call; `most` is how many they take on."""

    __tablename__ = "reviewer"
    __table_args__ = (UniqueConstraint("grant_call_id", "person_id"), {"sqlite_autoincrement": True})

    grant_call_id: int = link("grant_call", required=True, owner=True)
    nr: int = nr()
    person_id: int = link("person", required=True)
    most: int | None = number()
    language: str | None = code("language", "en")


class Review(Record, table=True):
    """One reviewer's reading of one grant, as answers to the rubric."""

    __tablename__ = "review"
    __table_args__ = (UniqueConstraint("grant_record_id", "person_id"), {"sqlite_autoincrement": True})

    grant_record_id: int = link("grant_record", required=True, owner=True)
    person_id: int = link("person", required=True)
    form_version_id: int | None = link("form_version")
    status: ReviewStatus = choice(ReviewStatus.ASSIGNED)
    answers: str = Field(default="{}", sa_type=Text)
    """JSON: the answers by the names of the questions."""
    comment: str = long()
    advice: str | None = code("review_advice")
    score: str = short()
    """Points of 100 when it was handed in, with two decimals; empty where nothing was scored."""
    submitted_at: datetime | None = None
    came_by: str = short()
    """The pack or sheet it came back in; empty where it was written here."""


class Conflict(Record, table=True):
    """A person's conflict of interest with a grant: declared by them, or found from data and judged."""

    __tablename__ = "grant_conflict"
    __table_args__ = (UniqueConstraint("grant_record_id", "person_id"), {"sqlite_autoincrement": True})

    grant_record_id: int = link("grant_record", required=True, owner=True)
    person_id: int = link("person", required=True)
    verdict: Verdict = choice(Verdict.DECLARED)
    causes: str = short(several="conflict_cause")
    text: str = long()
    judged_on: date | None = day()
    judged_by: str = short()


class Discussion(Record, table=True):
    """A note from the discussion of a grant."""

    __tablename__ = "discussion"

    grant_record_id: int = link("grant_record", required=True, owner=True)
    nr: int = nr()
    person_id: int | None = link("person")
    text: str = long()
    noted_on: date | None = day()


class Motion(Record, table=True):
    """What a group votes on about a grant, by which rule; its result is frozen when the vote closes."""

    __tablename__ = "motion"

    grant_record_id: int = link("grant_record", required=True, owner=True)
    nr: int = nr()
    work_group_id: int | None = link("work_group")
    voting_rule_id: int | None = link("voting_rule")
    meeting_id: int | None = link("meeting")
    decision_id: int | None = link("decision")
    text_en: str = long()
    text_fr: str = long()
    mode: Mode = choice(Mode.MEETING)
    purpose: str | None = code("motion_purpose", "approve")
    amount: int | None = money()
    opens_on: date | None = day()
    deadline: date | None = day()
    closed_at: datetime | None = None
    carried: bool | None = None
    arithmetic: str = Field(default="{}", sa_type=Text)
    """JSON: the rule and the counts as they stood when it closed."""


class Ballot(Record, table=True):
    """How one person voted on a motion."""

    __tablename__ = "ballot"
    __table_args__ = (UniqueConstraint("motion_id", "person_id"), {"sqlite_autoincrement": True})

    motion_id: int = link("motion", required=True, owner=True)
    person_id: int = link("person", required=True)
    seat_id: int | None = link("seat")
    constituency: str | None = code("constituency")
    voice: Voice = choice(Voice.ABSENT)
    cast_on: date | None = day()
    note: str = long()


class Scenario(Record, table=True):
    """One way of spending a call's money, to compare with others; the chosen one becomes the list of decisions."""

    __tablename__ = "scenario"

    grant_call_id: int = link("grant_call", required=True, owner=True)
    nr: int = nr()
    name: str = short(required=True)
    rates: str = Field(default="{}", sa_type=Text)
    """JSON: exchange rates assumed here, by "EUR/USD"."""
    chosen: bool = flag()
    notes: str = long()


class ScenarioLine(Record, table=True):
    """What a scenario gives one grant; `amount` is empty where what was recommended stands."""

    __tablename__ = "scenario_line"
    __table_args__ = (UniqueConstraint("scenario_id", "grant_record_id"), {"sqlite_autoincrement": True})

    scenario_id: int = link("scenario", required=True, owner=True)
    grant_record_id: int = link("grant_record", required=True, owner=True)
    amount: int | None = money()
    pinned: bool = flag()
    left_out: bool = flag()


class LetterRecord(Record, table=True):
    """A letter to an applicant or grantee. Nothing is sent from here."""

    __tablename__ = "letter"

    grant_record_id: int = link("grant_record", required=True, owner=True)
    nr: int = nr()
    kind: str | None = code("letter_kind", "award")
    language: str | None = code("language", "en")
    subject: str = short()
    text: str = long()
    status: Letter = choice(Letter.DRAFT)
    obligation_id: int | None = link("obligation")
    made_on: date | None = day()
    handed_on: date | None = day()


class Diligence(Record, table=True):
    """A due diligence check of an organisation, as answers to a checklist; valid until it expires."""

    __tablename__ = "diligence"

    organisation_id: int = link("organisation", required=True, owner=True)
    grant_record_id: int | None = link("grant_record")
    form_version_id: int | None = link("form_version")
    answers: str = Field(default="{}", sa_type=Text)
    """JSON: the answers by the names of the questions."""
    risk: str | None = code("risk_rating")
    checked_on: date | None = day()
    expires_on: date | None = day()
    colleague: str = short()
    passed: bool = flag()
    notes: str = long()
