"""Meetings and what happens in them: sessions, talks, breakouts, whiteboard notes, themes."""

from datetime import date

from ppa_desk.model.record import Record, Visibility, choice, code, day, flag, link, long, nr, number, short


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
    mode: str | None = code("meeting_mode")
    place: str = short()
    status: str | None = code("meeting_status", "planned")
    work_group_id: int | None = link("work_group")
    visibility: Visibility = choice(Visibility.MEMBERS)


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
    kind: str | None = code("session_kind")
    title_en: str = short()
    title_fr: str = short()
    held_on: date | None = day()
    advance: bool = flag()
    text_en: str = long()
    text_fr: str = long()
    visibility: Visibility = choice(Visibility.MEMBERS)


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
    report_back_en: str = long()
    report_back_fr: str = long()


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


class Note(Record, table=True):
    """A whiteboard note, as it was written, in the language it was written in."""

    __tablename__ = "note"

    meeting_id: int = link("meeting", required=True, owner=True)
    session_id: int | None = link("session")
    theme_id: int | None = link("theme")
    material_id: int | None = link("material")
    nr: int = nr()
    text: str = long(required=True)
    language: str | None = code("language")
    written_by: str = short()
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
    presence: str | None = code("presence", "present")
