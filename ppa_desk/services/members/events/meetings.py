"""Meetings one was invited to or came to, talks given, actions taken on."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Table, func

from ppa_desk.model.kinds import table_of
from ppa_desk.services.members.events.shape import NOTHING, PERSON, Events, Pair, called, events, holders, named

MEETING: Table = table_of("meeting")
ATTENDEE: Table = table_of("attendee")
SESSION: Table = table_of("session")
TALK: Table = table_of("talk")
ACTION: Table = table_of("action_item")
OWNER: Table = table_of("action_owner")


def attended(kind: str) -> Iterator[Events]:
    """Yield who was invited, came, or did not; the code says which."""
    joined = _with_person(ATTENDEE.join(MEETING, MEETING.c.id == ATTENDEE.c.meeting_id), ATTENDEE)
    day = MEETING.c.starts_on
    for source, whose, where in holders(kind, ATTENDEE, joined, day):
        yield events(
            "meetings", "meeting", source, whose=whose, day=day, leads=("meeting", MEETING.c.id),
            title=called(MEETING), other=_who(kind), code=ATTENDEE.c.presence, where=where,
        )  # fmt: skip


def talks(kind: str) -> Iterator[Events]:
    """Yield talks given."""
    joined = TALK.join(SESSION, SESSION.c.id == TALK.c.session_id).join(MEETING, MEETING.c.id == SESSION.c.meeting_id)
    day = func.coalesce(SESSION.c.held_on, MEETING.c.starts_on)
    for source, whose, where in holders(kind, TALK, _with_person(joined, TALK), day):
        yield events(
            "meetings", "talk", source, whose=whose, day=day, leads=("talk", TALK.c.id),
            title=called(TALK), other=_who(kind), where=where,
        )  # fmt: skip


def actions(kind: str) -> Iterator[Events]:
    """Yield actions somebody took on, on the day of their meeting; the code says whether they are done."""
    joined = OWNER.join(ACTION, ACTION.c.id == OWNER.c.action_id).join(MEETING, MEETING.c.id == ACTION.c.meeting_id)
    day = MEETING.c.starts_on
    for source, whose, where in holders(kind, OWNER, _with_person(joined, OWNER), day):
        yield events(
            "actions", "action", source, whose=whose, day=day, leads=("action_item", ACTION.c.id),
            title=called(ACTION, "text"), other=_who(kind), code=ACTION.c.status, where=where,
        )  # fmt: skip


def _with_person(joined: Any, table: Table) -> Any:
    return joined.outerjoin(PERSON, PERSON.c.id == table.c.person_id)


def _who(kind: str) -> Pair:
    """For an organisation, which of its people it was."""
    if kind == "person":
        return NOTHING
    name = func.coalesce(named(PERSON)[0], "")
    return name, name
