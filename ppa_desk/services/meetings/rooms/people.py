"""Who needs a room: those invited or present who did not decline, what they are, and whom they met before."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

from sqlalchemy import RowMapping, Table, func, select
from sqlmodel import Session

from ppa_desk.model.codes import region_of
from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.services.meetings.attendees import asked_of, day_of
from ppa_desk.services.meetings.rooms.solving import Pair, pair
from ppa_desk.services.records import title_of

ADDRESS: Table = table_of("postal_address")
ATTENDEE: Table = table_of("attendee")
BREAKOUT: Table = table_of("breakout")
MEETING: Table = table_of("meeting")
ORGANISATION: Table = table_of("organisation")
PERSON: Table = table_of("person")
PLACE: Table = table_of("breakout_place")
SESSION: Table = table_of("session")
COMES = ("invited", "present")
"""Those who sent apologies or did not come need no room."""


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who needs a room; `email` is where the online meeting knows them by.

    `country` is that of their own address, else that of the seat of whom they are there for.
    """

    id: int
    person: int | None
    called: str
    body: str
    constituency: str
    country: str
    languages: tuple[str, ...]
    email: str

    @property
    def traits(self) -> Mapping[str, str]:
        """What rooms are mixed by; empty where it is not known."""
        language = self.languages[0] if self.languages else ""
        return {
            "constituency": self.constituency, "country": self.country, "region": region_of(self.country),
            "language": language, "body": self.body,
        }  # fmt: skip


def guests(session: Session, meeting: int) -> dict[int, Guest]:
    """Return who needs a room, by name. Gone."""
    own = select(ADDRESS.c.country).where(ADDRESS.c.person_id == ATTENDEE.c.person_id, ADDRESS.c.country.is_not(None))
    own = own.order_by(ADDRESS.c.id).limit(1).correlate(ATTENDEE)
    asked = asked_of(day_of(session, meeting)).add_columns(
        func.coalesce(own.scalar_subquery(), ORGANISATION.c.country).label("country"), PERSON.c.languages,
        PERSON.c.email.label("own_email"),
    )  # fmt: skip
    asked = asked.where(ATTENDEE.c.meeting_id == meeting, ATTENDEE.c.presence.in_(COMES))
    declined = func.coalesce(ATTENDEE.c.rsvp, "") != "declined"
    found = [_guest(row) for row in session.execute(asked.where(declined)).mappings()]
    return {one.id: one for one in sorted(found, key=lambda one: (fold(one.called), one.id))}


def _guest(row: RowMapping) -> Guest:
    body = row["body"] or ""
    called = (title_of("person", row) if row["person_id"] else "") or row["name"] or body
    return Guest(
        row["id"], row["person_id"], called, body, row["constituency"] or "", row["country"] or "",
        tuple((row["languages"] or "").split()), row["email"] or row["own_email"] or "",
    )  # fmt: skip


def met(session: Session, meeting: int, here: Mapping[int, Guest], but: frozenset[int]) -> Counter[Pair]:
    """Return how often pairs met in rooms of this meeting (without the rooms `but`) and of the one before it."""
    asked = select(PLACE.c.breakout_id, ATTENDEE.c.id, ATTENDEE.c.person_id)
    asked = asked.join_from(PLACE, ATTENDEE, ATTENDEE.c.id == PLACE.c.attendee_id)
    asked = asked.where(ATTENDEE.c.meeting_id.in_([meeting, *_before(session, meeting)]))
    by_person = {one.person: one.id for one in here.values() if one.person is not None}
    rooms: dict[int, set[int]] = {}
    for room, attendee, person in session.execute(asked):
        who = attendee if attendee in here else by_person.get(person)
        if who is not None and room not in but:
            rooms.setdefault(room, set()).add(who)
    return Counter(pair(*two) for people in rooms.values() for two in combinations(people, 2))


def _before(session: Session, meeting: int) -> list[int]:
    """The meeting before this one, of its kind and group."""
    now = session.execute(select(MEETING).where(MEETING.c.id == meeting)).mappings().one()
    if now["starts_on"] is None:
        return []
    same = (MEETING.c.kind == now["kind"], func.coalesce(MEETING.c.work_group_id, 0) == (now["work_group_id"] or 0))
    asked = select(MEETING.c.id).where(*same, MEETING.c.starts_on < now["starts_on"])
    return list(session.execute(asked.order_by(MEETING.c.starts_on.desc(), MEETING.c.id.desc()).limit(1)).scalars())
