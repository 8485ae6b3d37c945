"""Meetings and what happens in them: sessions, talks, breakouts, whiteboard notes, themes."""

from datetime import date
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from ppa_desk.model.record import Record, Visibility, choice, clock, code, day, flag, link, long, nr, number, short


class Writing(StrEnum):
    """How far the summary or the minutes of a meeting are before they are issued."""

    DRAFT = "draft"
    REVIEW = "review"


class Meeting(Record, table=True):
    """One meeting of the alliance or of one of its groups."""

    __tablename__ = "meeting"

    key: str = short(required=True, unique=True)
    kind: str | None = code("meeting_kind", "member")
    ordinal: int | None = number()
    title_en: str = short()
    title_fr: str = short()
    starts_on: date | None = day()
    ends_on: date | None = day()
    starts_at: str = clock()
    ends_at: str = clock()
    time_zone: str | None = code("time_zone")
    mode: str | None = code("meeting_mode")
    place: str = short()
    join_url: str = short(format="url")
    join_words: str = short()
    """What one needs besides the link to join: a number to call, a passcode."""
    status: str | None = code("meeting_status", "planned")
    work_group_id: int | None = link("work_group")
    visibility: Visibility = choice(Visibility.MEMBERS)
    invitation_en: str = long()
    invitation_fr: str = long()
    uid: str = Field(default="", max_length=100)
    """Its name in everybody's calendar, for ever; empty until the first invitation."""
    sequence: int = Field(default=0)
    """How often what a calendar shows of it has changed since the first invitation."""
    sent_as: str = Field(default="", max_length=64)
    """Hash of what the last invitations said, so that a change is noticed, and the journal's last entry then."""
    writing: Writing = choice(Writing.DRAFT)
    present_from: int | None = number(unit="minutes")
    """From how many minutes online on one counts as present, where that is not the usual rule."""


class Aim(Record, table=True):
    """One of the things a meeting is for."""

    __tablename__ = "aim"

    meeting_id: int = link("meeting", required=True, owner=True)
    nr: int = nr()
    text_en: str = long()
    text_fr: str = long()


class Session(Record, table=True):
    """A part of a meeting, on the day or in advance of it."""

    __tablename__ = "session"

    meeting_id: int = link("meeting", required=True, owner=True)
    nr: int = nr()
    key: str = short(required=True)
    parent_id: int | None = link("session")
    kind: str | None = code("session_kind")
    title_en: str = short()
    title_fr: str = short()
    held_on: date | None = day()
    starts_at: str = clock()
    """Where it begins at a fixed time; else it follows what stands before it."""
    minutes: int | None = number()
    person_id: int | None = link("person")
    """Who leads it."""
    advance: bool = flag()
    parked: bool = flag()
    """Put off to a later meeting."""
    taken_from_id: int | None = link("session")
    """The item of an earlier meeting, put off there, that this one takes up."""
    text_en: str = long()
    text_fr: str = long()
    call_closes_on: date | None = day()
    call_en: str = long()
    call_fr: str = long()
    """Of lightning talks: what is asked of those who would give one, and until when."""
    visibility: Visibility = choice(Visibility.MEMBERS)
    """An item the audience of an agenda may not see is internal there; its time counts all the same."""


class Talk(Record, table=True):
    """A contribution to a session, by a person, an organisation, or a circle in words (the researchers)."""

    __tablename__ = "talk"

    session_id: int = link("session", required=True, owner=True)
    nr: int = nr()
    title_en: str = short()
    title_fr: str = short()
    person_id: int | None = link("person")
    organisation_id: int | None = link("organisation")
    words_en: str = short()
    words_fr: str = short()
    minutes: int | None = number()
    status: str | None = code("talk_status", "accepted")
    offered_on: date | None = day()
    about_en: str = long()
    about_fr: str = long()


class Breakout(Record, table=True):
    """A room of a breakout session and what it reported back."""

    __tablename__ = "breakout"

    session_id: int = link("session", required=True, owner=True)
    nr: int = nr()
    round: int | None = number()
    room: str = short()
    topic_en: str = short()
    topic_fr: str = short()
    person_id: int | None = link("person")
    """Who reports back from it."""
    facilitator_id: int | None = link("person")
    most: int | None = number()
    """How many people it takes, where that is limited."""
    report_back_en: str = long()
    report_back_fr: str = long()


class BreakoutPlace(Record, table=True):
    """That somebody is in a room of a breakout session."""

    __tablename__ = "breakout_place"
    __table_args__ = (UniqueConstraint("breakout_id", "attendee_id"), {"sqlite_autoincrement": True})

    breakout_id: int = link("breakout", required=True, owner=True)
    attendee_id: int = link("attendee", required=True, owner=True)
    fixed: bool = flag()
    """Whether solving again leaves it alone."""


class BreakoutRule(Record, table=True):
    """What must hold when a round of rooms is filled: two people apart or together."""

    __tablename__ = "breakout_rule"

    session_id: int = link("session", required=True, owner=True)
    nr: int = nr()
    kind: str | None = code("breakout_rule_kind", "apart")
    one_id: int = link("attendee", required=True, owner=True)
    other_id: int = link("attendee", required=True, owner=True)


class Theme(Record, table=True):
    """What several contributions of a session were about."""

    __tablename__ = "theme"

    meeting_id: int = link("meeting", required=True, owner=True)
    session_id: int | None = link("session")
    priority_id: int | None = link("priority")
    nr: int = nr()
    title_en: str = short()
    title_fr: str = short()
    text_en: str = long()
    text_fr: str = long()
    visibility: Visibility = choice(Visibility.MEMBERS)


class Cluster(Record, table=True):
    """Notes that were put together on a board; a theme once somebody said what they are about."""

    __tablename__ = "cluster"

    meeting_id: int = link("meeting", required=True, owner=True)
    session_id: int | None = link("session")
    theme_id: int | None = link("theme")
    nr: int = nr()
    title_en: str = short()
    title_fr: str = short()
    x: int = Field(default=0)
    y: int = Field(default=0)
    """Where it lies on the board, in points from its upper left corner."""


class Note(Record, table=True):
    """A whiteboard note, as it was written, in the language it was written in."""

    __tablename__ = "note"

    meeting_id: int = link("meeting", required=True, owner=True)
    session_id: int | None = link("session")
    theme_id: int | None = link("theme")
    material_id: int | None = link("material")
    cluster_id: int | None = link("cluster")
    nr: int = nr()
    text: str = long(required=True)
    language: str | None = code("language")
    written_by: str = short()
    frame: str = short()
    """The part of the whiteboard it was written in."""
    colour: str | None = code("note_colour")
    votes: int | None = number()
    origin: str = short()
    """Where it came from: the file and the line, or that it was pasted."""
    x: int = Field(default=0)
    y: int = Field(default=0)
    """Where it lies on the board, in points from its upper left corner."""
    visibility: Visibility = choice(Visibility.MEMBERS)


class Attendance(Record, table=True):
    """How many people of one constituency and sex were at a meeting. Not counted is not zero."""

    __tablename__ = "attendance"

    meeting_id: int = link("meeting", required=True, owner=True)
    nr: int = nr()
    constituency: str | None = code("constituency")
    sex: str | None = code("sex")
    people: int | None = number()


class Attendee(Record, table=True):
    """Who was invited to a meeting, and whether they came."""

    __tablename__ = "attendee"

    meeting_id: int = link("meeting", required=True, owner=True)
    nr: int = nr()
    person_id: int | None = link("person")
    organisation_id: int | None = link("organisation")
    name: str = short()
    """As it was heard or written, where nobody of the register is meant."""
    email: str = short(format="email")
    role: str | None = code("attendee_role")
    presence: str | None = code("presence", "present")
    minutes: int | None = number(unit="minutes")
    """How long they were there, each minute once; None where nobody measured."""
    rsvp: str | None = code("rsvp")
    rsvp_on: date | None = day()
    rsvp_words: str = short()
    rsvp_sequence: int | None = Field(default=None)
    """Which state of the meeting they replied to: an answer about another day is none about this."""
    sent_sequence: int | None = Field(default=None)
    """Which state of the meeting their last invitation said; None: none was written."""


class Connection(Record, table=True):
    """One stay in an online meeting as its host's file reports it; one person may have many."""

    __tablename__ = "connection"

    meeting_id: int = link("meeting", required=True, owner=True)
    attendee_id: int | None = link("attendee")
    nr: int = nr()
    name: str = short()
    original: str = short()
    email: str = short()
    joined: str = Field(default="", max_length=19)
    gone: str = Field(default="", max_length=19)
    """As the file says them, in the time of whoever wrote it: 2020-11-09T09:01:30."""
    minutes: int | None = number(unit="minutes")
    guest: str = short()
    waiting: bool = flag()
    """In the waiting room: this is not attendance."""
    origin: str = short()


class PersonAlias(Record, table=True):
    """A name somebody goes by online, and who it is: kept for ever."""

    __tablename__ = "person_alias"

    person_id: int = link("person", required=True, owner=True)
    organisation_id: int | None = link("organisation")
    name: str = short(required=True)
    folded: str = Field(default="", max_length=300, index=True)
    """The name without case, accents and marks."""
    email: str = short()
    learned_on: date | None = day()
