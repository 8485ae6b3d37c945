"""What a meeting leads to: polls, priorities, activities, considerations, decisions, actions."""

from datetime import date
from enum import StrEnum

from ppa_desk.model.record import Record, Visibility, choice, code, day, link, long, nr, number, short


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
    reading_en: str = long()
    reading_fr: str = long()
    visibility: Visibility = choice(Visibility.MEMBERS)


class PollOption(Record, table=True):
    """An answer a poll offered; `tally` is None where no count was kept."""

    __tablename__ = "poll_option"

    poll_id: int = link("poll", required=True, owner=True)
    nr: int = nr()
    text_en: str = short()
    text_fr: str = short()
    tally: int | None = number()


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
    visibility: Visibility = choice(Visibility.MEMBERS)


class Action(Record, table=True):
    """Something somebody is to do."""

    __tablename__ = "action_item"

    meeting_id: int = link("meeting", required=True, owner=True)
    priority_id: int | None = link("priority")
    survey_id: int | None = link("survey")
    nr: int = nr()
    text_en: str = long()
    text_fr: str = long()
    strength: Strength = choice(Strength.COMMITMENT)
    due_kind: DueKind = choice(DueKind.OPEN)
    due_on: date | None = day()
    due_words_en: str = short()
    due_words_fr: str = short()
    status: str | None = code("action_status", "open")
    visibility: Visibility = choice(Visibility.MEMBERS)


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
