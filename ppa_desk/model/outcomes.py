"""What a meeting leads to: polls, priorities, activities, considerations, decisions, actions."""

from datetime import date
from enum import StrEnum

from sqlalchemy import Text, UniqueConstraint
from sqlmodel import Field

from ppa_desk.model.grants.review import Voice
from ppa_desk.model.record import Record, Visibility, choice, code, day, flag, link, long, nr, number, short


class DueKind(StrEnum):
    """How an action is due: not said, on a date, within words, on an event, or after something it waits for."""

    OPEN = "open"
    DATE = "date"
    WINDOW = "window"
    EVENT = "event"
    DEPENDENCY = "dependency"


class Strength(StrEnum):
    """How firm an action is."""

    COMMITMENT = "commitment"
    REQUEST = "request"
    RECOMMENDATION = "recommendation"
    INTEREST = "interest"


class Poll(Record, table=True):
    """A question put to a meeting. Counts may be missing; the reading in words is what was understood."""

    __tablename__ = "poll"

    meeting_id: int = link("meeting", required=True, owner=True)
    session_id: int | None = link("session")
    priority_id: int | None = link("priority")
    nr: int = nr()
    question_en: str = long()
    question_fr: str = long()
    kind: str | None = code("poll_kind")
    anonymous: bool = flag()
    dots: int | None = number()
    """How many dots each had, where dots were given."""
    held_on: date | None = day()
    reading_en: str = long()
    reading_fr: str = long()
    """What was understood, in words. Where it is empty, the words follow from the counts."""
    origin: str = short()
    visibility: Visibility = choice(Visibility.MEMBERS)


class PollOption(Record, table=True):
    """An answer a poll offered; `tally` is None where no count was kept."""

    __tablename__ = "poll_option"

    poll_id: int = link("poll", required=True, owner=True)
    nr: int = nr()
    text_en: str = short()
    text_fr: str = short()
    tally: int | None = number()
    meaning: str | None = code("poll_meaning")
    """What it stands for in a poll of interest and hesitation."""
    priority_id: int | None = link("priority")
    """The priority it stands for, where several are compared."""


class PollBallot(Record, table=True):
    """What one person answered to a poll. Anonymous ballots have no name, and are never counted with named ones."""

    __tablename__ = "poll_ballot"

    poll_id: int = link("poll", required=True, owner=True)
    nr: int = nr()
    anonymous: bool = flag()
    person_id: int | None = link("person")
    organisation_id: int | None = link("organisation")
    constituency: str | None = code("constituency")
    name: str = short()
    email: str = short()
    cast: str = Field(default="", max_length=19)
    """When, as the file says it."""
    dropped: bool = flag()
    """Whether a later ballot of the same person stands instead."""


class PollMark(Record, table=True):
    """What a ballot gave an answer: 1 where it was chosen, its place in an order, its dots, its score."""

    __tablename__ = "poll_mark"
    __table_args__ = (UniqueConstraint("poll_ballot_id", "poll_option_id"), {"sqlite_autoincrement": True})

    poll_ballot_id: int = link("poll_ballot", required=True, owner=True)
    poll_option_id: int = link("poll_option", required=True, owner=True)
    mark: int | None = number()


class PollThreshold(Record, table=True):
    """A threshold of the words a poll is told in, where the Secretariat chose another than is shipped."""

    __tablename__ = "poll_threshold"

    threshold: str | None = code("poll_threshold")
    percent: int | None = number()


class MeasureWeight(Record, table=True):
    """How much a measure counts when the priorities of a meeting are combined, where it is not the usual."""

    __tablename__ = "measure_weight"

    meeting_id: int = link("meeting", required=True, owner=True)
    measure: str | None = code("priority_measure")
    percent: int | None = number()


class Priority(Record, table=True):
    """A line of work a meeting put forward, in the meeting's own order."""

    __tablename__ = "priority"

    meeting_id: int = link("meeting", required=True, owner=True)
    session_id: int | None = link("session")
    nr: int = nr()
    year: int | None = number()
    title_en: str = short()
    title_fr: str = short()
    text_en: str = long()
    text_fr: str = long()
    priority_class: str | None = code("priority_class")
    work_group_id: int | None = link("work_group")
    """Who follows it up."""
    class_reason_en: str = short()
    class_reason_fr: str = short()
    """Why it has another class than its measures say."""
    visibility: Visibility = choice(Visibility.MEMBERS)


class Activity(Record, table=True):
    """A highlight or another activity members put forward beside the priorities."""

    __tablename__ = "activity"

    meeting_id: int = link("meeting", required=True, owner=True)
    session_id: int | None = link("session")
    nr: int = nr()
    kind: str | None = code("activity_kind", "other")
    title_en: str = short()
    title_fr: str = short()
    text_en: str = long()
    text_fr: str = long()
    visibility: Visibility = choice(Visibility.MEMBERS)


class Consideration(Record, table=True):
    """Something to keep in mind when activities are designed."""

    __tablename__ = "consideration"

    meeting_id: int = link("meeting", required=True, owner=True)
    nr: int = nr()
    text_en: str = long()
    text_fr: str = long()
    visibility: Visibility = choice(Visibility.MEMBERS)


class Decision(Record, table=True):
    """What a meeting or group decided."""

    __tablename__ = "decision"

    meeting_id: int = link("meeting", required=True, owner=True)
    work_group_id: int | None = link("work_group")
    nr: int = nr()
    text_en: str = long()
    text_fr: str = long()
    decided_on: date | None = day()
    session_id: int | None = link("session")
    voting_rule_id: int | None = link("voting_rule")
    seats: int | None = number()
    in_favour: int | None = number()
    against: int | None = number()
    abstained: int | None = number()
    recused: int | None = number()
    """Counts as they were typed in, where nobody noted who voted how."""
    carried: bool | None = None
    arithmetic: str = Field(default="{}", sa_type=Text)
    """JSON: the rule and the counts as they stood when the vote closed."""
    visibility: Visibility = choice(Visibility.MEMBERS)


class DecisionVote(Record, table=True):
    """How one member of a group voted on a decision."""

    __tablename__ = "decision_vote"
    __table_args__ = (UniqueConstraint("decision_id", "person_id"), {"sqlite_autoincrement": True})

    decision_id: int = link("decision", required=True, owner=True)
    person_id: int = link("person", required=True)
    seat_id: int | None = link("seat")
    constituency: str | None = code("constituency")
    voice: Voice = choice(Voice.ABSENT)
    note: str = short()


class Action(Record, table=True):
    """Something somebody is to do."""

    __tablename__ = "action_item"

    meeting_id: int = link("meeting", required=True, owner=True)
    priority_id: int | None = link("priority")
    survey_id: int | None = link("survey")
    session_id: int | None = link("session")
    nr: int = nr()
    text_en: str = long()
    text_fr: str = long()
    strength: Strength = choice(Strength.COMMITMENT)
    due_kind: DueKind = choice(DueKind.OPEN)
    due_on: date | None = day()
    due_words_en: str = short()
    due_words_fr: str = short()
    status: str | None = code("action_status", "open")
    done_on: date | None = day()
    outcome_en: str = long()
    outcome_fr: str = long()
    visibility: Visibility = choice(Visibility.MEMBERS)


class ActionReview(Record, table=True):
    """That an action was looked at again in a later meeting, and how it stood then."""

    __tablename__ = "action_review"
    __table_args__ = (UniqueConstraint("action_id", "meeting_id"), {"sqlite_autoincrement": True})

    action_id: int = link("action_item", required=True, owner=True)
    meeting_id: int = link("meeting", required=True, owner=True)
    status: str | None = code("action_status")
    text_en: str = long()
    text_fr: str = long()


class Owner(Record, table=True):
    """Who is to do an action: a group, a person, an organisation, or a circle in words (members who were absent)."""

    __tablename__ = "action_owner"

    action_id: int = link("action_item", required=True, owner=True)
    nr: int = nr()
    work_group_id: int | None = link("work_group")
    person_id: int | None = link("person")
    organisation_id: int | None = link("organisation")
    words_en: str = short()
    words_fr: str = short()
