"""Invitations to meetings as drafts: who gets one and what it says, an update, a reminder, or that it is off.

Nothing is sent. A meeting keeps its name in calendars for ever; what has changed since the last invitations is noticed.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import Table, func, select

from ppa_desk.errors import DeskError
from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.services.checks import is_email
from ppa_desk.services.content import Language
from ppa_desk.services.meetings import moments
from ppa_desk.services.meetings.guests import ATTENDEE, REPLIES, Guest, by_address, guests, taken_off, with_address
from ppa_desk.services.members.mailings import Draft, unreached
from ppa_desk.services.report_words import Words
from ppa_desk.store import journal
from ppa_desk.store.unit import Gone, Unit

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

MEETING: Table = table_of("meeting")
REPORT = "meeting_invitation"
SHOWN = (
    "starts_on", "ends_on", "starts_at", "ends_at", "time_zone", "title_en", "title_fr", "place", "join_url",
    "join_words", "invitation_en", "invitation_fr",
)  # fmt: skip
"""What a calendar shows of a meeting: where it changes, so does what one was invited to."""
Whom = Literal["due", "all", "silent"]
"""Those who do not have the invitation as it stands now, everybody, or those who have it and did not reply."""
Occasion = Literal["invited", "changed", "silent", "cancelled", "off"]


class NobodyToInvite(DeskError):
    """Nobody is there to whom an invitation would go."""

    code = "invitation.nobody"


class NoSender(DeskError):
    """An invitation would not say where replies go."""

    code = "invitation.no_sender"


class NotAGroup(DeskError):
    """All who are invited may be seen only within a work group."""

    code = "invitation.not_a_group"


@dataclass(frozen=True, slots=True)
class Standing:
    """How far the invitations to a meeting are."""

    guests: Sequence[Guest]
    off: Sequence[Guest]
    """Who has an invitation and was taken off the list since."""
    sequence: int
    """The state of the meeting as it would be sent now."""
    sent: bool
    changed: bool
    cancelled: bool
    over: bool
    """Whether its day has passed."""

    def due(self) -> list[Guest]:
        """Return who does not have the invitation as it stands now; of a cancelled meeting, who has one at all."""
        if self.cancelled:
            return [one for one in self.guests if one.sent is not None and one.sent < self.sequence]
        return [one for one in self.guests if one.sent is None or one.sent < self.sequence]

    def silent(self) -> list[Guest]:
        """Return who has an invitation and has not replied to it as it stands."""
        return [one for one in self.guests if one.sent is not None and not one.answered(self.sequence)]


@dataclass(frozen=True, slots=True)
class Letter:
    """A draft to one on the list, and whether its calendar file says that the meeting is off."""

    guest: Guest
    draft: Draft
    occasion: Occasion

    @property
    def cancels(self) -> bool:
        """Whether it takes the meeting out of a calendar."""
        return self.occasion in ("cancelled", "off")


@dataclass(frozen=True, slots=True)
class Round:
    """Invitations that go out together, and what their calendar files say of the meeting."""

    meeting: int
    uid: str
    sequence: int
    sent_as: str
    when: moments.Span
    titles: Mapping[Language, str]
    texts: Mapping[Language, str]
    place: str
    url: str
    sender: tuple[str, str]
    letters: Sequence[Letter]
    seen_by_all: bool


@dataclass(frozen=True, slots=True)
class Called:
    """A meeting as calendars know it: its number, its titles, the state last sent."""

    id: int
    titles: Mapping[str, str]
    sequence: int


@dataclass(frozen=True, slots=True)
class Reply:
    """What somebody answered, and to which state of the meeting; whoever is not on the list has name and address."""

    meeting: int
    attendee: int | None
    answer: str
    on: date | None
    words: str = ""
    sequence: int | None = None
    email: str = ""
    name: str = ""


class Inviting:
    """Invitations to meetings."""

    def __init__(self, desk: "Desk") -> None:
        self._desk, self._store = desk, desk.store

    def standing(self, meeting: int) -> Standing:
        """Return how far the invitations to a meeting are. Gone."""
        values = self._values(meeting)
        said, _, until = values["sent_as"].partition(".")
        there = guests(self._store, meeting, values["starts_on"])
        gone = taken_off(self._store, meeting, int(until or 0), there) if said else []
        changed = bool(said) and said != shown_as(values)
        cancelled = values["status"] == "cancelled"
        day = values["ends_on"] or values["starts_on"]
        over = day is not None and day < date.today()
        return Standing(there, gone, values["sequence"] + changed, bool(said), changed, cancelled, over)

    def round(
        self, meeting: int, whom: Whom = "due", otherwise: Language = "en", *, seen_by_all: bool = False
    ) -> Round:
        """Return the invitations that would go out now. Gone, NoDay, NoZone, NoSender, NobodyToInvite, NotAGroup."""
        values, standing = self._values(meeting), self.standing(meeting)
        when = moments.span(values)
        if seen_by_all and not values["work_group_id"]:
            raise NotAGroup()
        sender = self._sender()
        writer = _Writer(self._desk, values, standing, otherwise)
        letters = list(writer.letters(whom))
        if all(one.draft.problems for one in letters):
            raise NobodyToInvite(whom=whom)
        told: tuple[Language, ...] = ("en", "fr")
        return Round(
            meeting, values["uid"] or f"meeting-{token_hex(8)}@{self._home()}", standing.sequence,
            shown_as(values), when, {one: writer.title(one) for one in told}, {one: writer.body(one) for one in told},
            values["place"], values["join_url"], sender, letters, seen_by_all,
        )  # fmt: skip

    def example(self, meeting: int, language: Language) -> str:
        """Return what an invitation says, to nobody in particular. Gone, NoDay, NoZone."""
        values = self._values(meeting)
        writer = _Writer(self._desk, values, self.standing(meeting), language)
        words = Words(REPORT, language)
        told = (words("letter.invited", title=writer.title(language)), writer.body(language), words("letter.how"))
        return "\n\n".join(told)

    def written(self, done: Round, left_out: Sequence[int] = ()) -> None:
        """Note that invitations were put into a folder, but for those of some places. Gone."""
        until = journal.last(self._store)
        kept = self._desk.records.get("meeting", done.meeting)
        gone = {"uid": done.uid, "sequence": done.sequence, "sent_as": f"{done.sent_as}.{until}"}
        sent = [one.guest for at, one in enumerate(done.letters) if at not in left_out and one.guest.id]
        with self._store.unit("meeting.invited", title=kept.title, record_kind="meeting", count=len(sent)) as unit:
            unit.change("meeting", done.meeting, gone)
            unit.change_all("attendee", [one.id for one in sent], {"sent_sequence": done.sequence})
            unasked = [one.id for one in sent if one.rsvp is None]
            unit.change_all("attendee", unasked, {"rsvp": "none"})

    def called(self) -> dict[str, Called]:
        """Return the meetings that were ever invited to, by their name in calendars."""
        asked = select(MEETING).where(MEETING.c.uid != "")
        with self._store.read() as session:
            rows = session.execute(asked).mappings().all()
        return {row["uid"]: Called(row["id"], {"title_en": row["title_en"], "title_fr": row["title_fr"]},
                                   row["sequence"]) for row in rows}  # fmt: skip

    def by_address(self, meeting: int) -> dict[str, Guest]:
        """Return those on the list of a meeting by every address they are known to have. Gone."""
        there = guests(self._store, meeting, self._values(meeting)["starts_on"])
        return by_address(self._store, there)

    def heard(self, replies: Sequence[Reply]) -> int:
        """Note what was answered, as one step; return its number. Gone."""
        titles = self._desk.records.titles("meeting", sorted({one.meeting for one in replies}))
        new = [one for one in replies if one.attendee is None]
        people = with_address(self._store, [one.email for one in new])
        with self._store.unit("replies.taken", title=", ".join(titles.values()), count=len(replies)) as unit:
            for one in replies:
                told = {"rsvp": one.answer, "rsvp_on": one.on, "rsvp_words": one.words, "rsvp_sequence": one.sequence}
                if one.attendee is not None:
                    unit.change("attendee", one.attendee, told)
                    continue
                person = people.get(fold(one.email))
                name = {} if person else {"name": one.name[:300], "email": one.email}
                told |= {"meeting_id": one.meeting, "person_id": person, "presence": "invited"}
                unit.add("attendee", told | name | {"nr": self._next(unit, one.meeting)})
        return unit.number

    def answer(self, meeting: int, attendees: Sequence[int], code: str | None) -> None:
        """Note what some said on the phone or in a letter; None: they said nothing. Gone."""
        title = self._desk.records.get("meeting", meeting).title
        told: dict[str, Any] = {"rsvp": code or "none", "rsvp_words": ""}
        said = code in REPLIES
        told |= {"rsvp_on": date.today() if said else None}
        told |= {"rsvp_sequence": self._values(meeting)["sequence"] if said else None}
        with self._store.unit("replies.entered", title=title, record_kind="attendee", count=len(attendees)) as unit:
            unit.change_all("attendee", list(attendees), told)

    def part(self, meeting: int, attendees: Sequence[int], code: str | None) -> None:
        """Give some a part in a meeting: chair, expected, optional, speaker. Gone."""
        title = self._desk.records.get("meeting", meeting).title
        with self._store.unit("attendee.part", title=title, record_kind="attendee", count=len(attendees)) as unit:
            unit.change_all("attendee", list(attendees), {"role": code})

    def _next(self, unit: Unit, meeting: int) -> int:
        last = select(func.max(ATTENDEE.c.nr)).where(ATTENDEE.c.meeting_id == meeting)
        return (unit.connection.execute(last).scalar() or 0) + 1

    def _values(self, meeting: int) -> Mapping[str, Any]:
        with self._store.read() as session:
            row = session.execute(select(MEETING).where(MEETING.c.id == meeting)).mappings().first()
        if row is None:
            raise Gone(kind="meeting", record=meeting)
        return dict(row)

    def _sender(self) -> tuple[str, str]:
        values = next((one.values for one in self._desk.records.where("alliance")), {})
        email = str(values.get("contact_email") or "")
        if not is_email(email):
            raise NoSender()
        return email, str(values.get("contact_en") or values.get("contact_fr") or values.get("name_en") or "")

    def _home(self) -> str:
        return self._sender()[0].partition("@")[2]


def shown_as(meeting: Mapping[str, Any]) -> str:
    """Return a hash of what calendars show of a meeting."""
    told = [str(meeting[name] or "") for name in SHOWN] + ["off" if meeting["status"] == "cancelled" else ""]
    return sha256(json.dumps(told).encode()).hexdigest()[:40]


class _Writer:
    """Writes the letters of one round."""

    def __init__(self, desk: "Desk", meeting: Mapping[str, Any], standing: Standing, otherwise: Language) -> None:
        self._desk, self._meeting, self._standing, self._otherwise = desk, meeting, standing, otherwise
        alliance = next((one.values for one in desk.records.where("alliance")), {})
        self._contact = str(alliance.get("contact_email") or "")

    def letters(self, whom: Whom) -> list[Letter]:
        """Return the letters, those with problems first."""
        standing = self._standing
        chosen = {"due": standing.due, "silent": standing.silent}.get(whom, lambda: standing.guests)()
        if standing.cancelled:
            chosen = [] if whom == "silent" else [one for one in chosen if one.sent is not None]
        told, seen = [], set[str]()
        off: Sequence[Guest] = standing.off if whom != "silent" else ()
        for guest, is_off in [*((one, False) for one in chosen), *((one, True) for one in off)]:
            letter = self._letter(guest, self._occasion(guest, whom, off=is_off))
            problems = tuple(unreached(guest.email, seen))
            seen.add(guest.email.casefold())
            told.append(replace(letter, draft=replace(letter.draft, problems=problems)))
        return sorted(told, key=lambda one: not one.draft.problems)

    def title(self, language: Language) -> str:
        """Return what the meeting is called."""
        return Words(REPORT, language).own(self._meeting, "title") or str(self._meeting["key"])

    def body(self, language: Language) -> str:
        """Return what a calendar says of the meeting, and every letter too."""
        words, values = Words(REPORT, language), self._meeting
        here, *others = moments.told(values, self._desk.codes, language)
        lines = [
            words("letter.when", when=here),
            *(words("letter.elsewhere", hours=one) for one in others if one),
            words("letter.place", place=values["place"]) if values["place"] else "",
            words("letter.join", url=values["join_url"]) if values["join_url"] else "",
            values["join_words"],
        ]
        own = words.own(values, "invitation")
        return "\n\n".join(filter(None, (own, "\n".join(filter(None, lines)))))

    def _occasion(self, guest: Guest, whom: Whom, *, off: bool) -> Occasion:
        if off:
            return "off"
        if self._standing.cancelled:
            return "cancelled"
        if guest.sent is None:
            return "invited"
        if whom == "silent":
            return "silent"
        return "changed" if guest.sent < self._standing.sequence else "invited"

    def _letter(self, guest: Guest, occasion: Occasion) -> Letter:
        language = guest.language(self._otherwise)
        words, title = Words(REPORT, language), self.title(language)
        role = self._desk.codes.label("attendee_role", guest.role, language) if guest.role else ""
        off = occasion in ("cancelled", "off")
        parts = [
            words("letter.dear", name=guest.name),
            words(f"letter.{occasion}", title=title),
            words("letter.takes_out") if occasion == "cancelled" else "",
            "" if off else self.body(language),
            words("letter.role", role=role) if role and not off and guest.role != "required" else "",
            "" if off else words("letter.how"),
            words("letter.contact", contact=self._contact) if self._contact else "",
        ]
        text = "\n\n".join(filter(None, parts)) + "\n"
        subject = words(f"subject.{occasion}", title=title)
        draft = Draft(guest.person, guest.organisation, guest.name, guest.body, "", guest.email, language, subject,
                      text)  # fmt: skip
        return Letter(guest, draft, occasion)
