"""Replies to invitations (RFC 5546): who answers what about which meeting; planned, then taken in as one step."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from ppa_desk.exchange.plan import Ask, Deed, Line, Place, Plan, Reason
from ppa_desk.exchange.reading.book import Unreadable
from ppa_desk.exchange.reading.calendars import Happening, spelled
from ppa_desk.exchange.reading.cards import Property
from ppa_desk.exchange.reading.files import files_in, read_all
from ppa_desk.model.fold import fold
from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.guests import Guest
from ppa_desk.services.meetings.inviting import Called, Reply
from ppa_desk.services.records import title_of

ANSWERS = {"ACCEPTED": "accepted", "TENTATIVE": "tentative", "DECLINED": "declined", "DELEGATED": "declined"}
LEAVE, ADD = "leave", "add"
"""What may be done about somebody who is not on the list."""
LONGEST = 300
"""Letters of what is said with a reply that the list keeps; the plan tells all of it."""


@dataclass(frozen=True, slots=True)
class ReplyPlan:
    """The plan of taking replies in."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class _Heard:
    """One answer as a file says it."""

    place: Place
    event: Happening
    guest: Property
    meeting: Called | None
    stamp: datetime | None

    @property
    def email(self) -> str:
        return _address(self.guest.value)

    @property
    def name(self) -> str:
        return spelled(self.guest.param("CN")) or self.email

    @property
    def status(self) -> str:
        return self.guest.param("PARTSTAT").upper()

    @property
    def sequence(self) -> int | None:
        told = self.event.first("SEQUENCE")
        return int(told) if told.isdigit() and len(told) < 6 else None


@dataclass(slots=True)
class _Planning:
    desk: Desk
    language: str
    answers: Mapping[tuple[str, str], str]
    asks: dict[str, Ask] = field(default_factory=dict)
    guests: dict[int, dict[str, Guest]] = field(default_factory=dict)

    def lines(self, heard: Sequence[_Heard]) -> Iterator[Line]:
        last = {_whose(one): one for one in sorted(heard, key=_moment)}
        for one in heard:
            yield self._line(one, last[_whose(one)])

    def _line(self, one: _Heard, last: _Heard) -> Line:
        if one.meeting is None:
            told = {"title": one.event.first("SUMMARY") or "—"}
            return Line(Deed.REFUSE, one.place, one.name, (Reason("replies.unknown_meeting", told),))
        values = {"name": one.name, "meeting": title_of("meeting", one.meeting.titles, self.language)}
        if one.status not in ANSWERS:
            return Line(Deed.SKIP, one.place, one.name, (Reason("replies.no_answer", values),))
        says = Reason(f"replies.{'delegated' if one.status == 'DELEGATED' else ANSWERS[one.status]}", values | {
            "whom": _address(one.guest.param("DELEGATED-TO")) or "—"})  # fmt: skip
        if last is not one:
            return Line(Deed.SKIP, one.place, one.name, (says, Reason("replies.later_counts")))
        guest = self._on(one.meeting.id).get(fold(one.email))
        reply = _reply(one)
        if guest is None:
            return self._unknown(one, replace(reply, email=one.email, name=one.name), says)
        return self._known(one, guest, replace(reply, attendee=guest.id), says)

    def _known(self, one: _Heard, guest: Guest, reply: Reply, says: Reason) -> Line:
        had = guest.rsvp if guest.rsvp in ANSWERS.values() else None
        if had == reply.answer and (guest.rsvp_on, guest.rsvp_words) == (reply.on, reply.words):
            return Line(Deed.SKIP, one.place, guest.name, (says, Reason("replies.known")))
        if had and guest.rsvp_on and reply.on and reply.on < guest.rsvp_on:
            return Line(Deed.SKIP, one.place, guest.name, (says, Reason("replies.newer_here")))
        more = [Reason("replies.replaces", {"before": self._label(had)})] if had and had != reply.answer else []
        deed = Deed.CHANGE if had else Deed.ADD
        return Line(deed, one.place, guest.name, (says, *more, *_more(one)), reply)

    def _unknown(self, one: _Heard, reply: Reply, says: Reason) -> Line:
        assert one.meeting is not None
        sender = self._on(one.meeting.id).get(fold(_address(one.guest.param("DELEGATED-FROM"))))
        if sender is not None:
            instead = Reason("replies.instead", {"whom": sender.name})
            return Line(Deed.ADD, one.place, one.name, (says, instead, *_more(one)), reply)
        if self._ask(one).taken == ADD:
            return Line(Deed.ADD, one.place, one.name, (says, Reason("replies.added"), *_more(one)), reply)
        return Line(Deed.REFUSE, one.place, one.name, (says, Reason("replies.unknown_person", {"email": one.email})))

    def _ask(self, one: _Heard) -> Ask:
        """What is asked about somebody who is not on the list: once, in however many files they reply."""
        if (who := fold(one.email)) not in self.asks:
            key = (one.place.file, f"add:{who}")
            told = {"file": key[0], "name": one.name, "email": one.email}
            choices = ((LEAVE, "replies.leave"), (ADD, "replies.add"))
            self.asks[who] = Ask(key[1], "replies.ask", told, choices, self.answers.get(key, ""))
        return self.asks[who]

    def _on(self, meeting: int) -> dict[str, Guest]:
        if meeting not in self.guests:
            self.guests[meeting] = self.desk.meetings.inviting.by_address(meeting)
        return self.guests[meeting]

    def _label(self, code: str | None) -> str:
        return self.desk.codes.label("rsvp", code, self.language) if code else ""


def plan(
    desk: Desk, paths: Sequence[Path], answers: Mapping[tuple[str, str], str] | None = None, language: str = "en",
    step: Any = None,
) -> ReplyPlan:  # fmt: skip
    """Say what taking replies in would do; `answers` to what was asked, by file and key."""
    planning = _Planning(desk, language, answers or {})
    refused, heard = list[Line](), list[_Heard]()
    called = desk.meetings.inviting.called()
    for path, found in read_all(list(files_in(paths)), step):
        if isinstance(found, Unreadable):
            refused.append(Line(Deed.REFUSE, Place(path.name), path.name, (Reason(found.code, found.values),)))
        elif found.kind != "ics":
            refused.append(Line(Deed.REFUSE, Place(path.name), path.name, (Reason("replies.other_file"),)))
        else:
            for event in found.data:
                heard += _heard(path.name, event, called, refused)
    lines = [*planning.lines(heard), *refused]
    return ReplyPlan(Plan(lines, lambda desk: _carry_out(desk, lines), tuple(planning.asks.values())))


def _carry_out(desk: Desk, lines: Sequence[Line]) -> int:
    return desk.meetings.inviting.heard([line.load for line in lines if isinstance(line.load, Reply)])


def _heard(file: str, event: Happening, called: Mapping[str, Called], refused: list[Line]) -> Iterator[_Heard]:
    place, title = Place(file, row=event.line), event.first("SUMMARY")
    if event.method != "REPLY":
        code = "replies.counter" if event.method == "COUNTER" else "replies.not_a_reply"
        told = {"method": event.method or "PUBLISH", "title": title or "—"}
        refused.append(Line(Deed.REFUSE, place, title or file, (Reason(code, told),)))
        return
    guests = event.all("ATTENDEE")
    if not guests:
        refused.append(Line(Deed.REFUSE, place, title or file, (Reason("replies.nobody"),)))
    for guest in guests:
        yield _Heard(place, event, guest, called.get(event.first("UID")), _stamp(event.first("DTSTAMP")))


def _reply(one: _Heard) -> Reply:
    assert one.meeting is not None
    words = " ".join(one.event.first("COMMENT").split())
    if one.status == "DELEGATED":
        words = " ".join(filter(None, (f"→ {_address(one.guest.param('DELEGATED-TO'))}", words)))
    cut = words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
    return Reply(one.meeting.id, None, ANSWERS[one.status], _day(one), cut, one.sequence)


def _more(one: _Heard) -> Iterator[Reason]:
    """What is worth saying beside the answer: that it was to an older state, and the words that came with it."""
    assert one.meeting is not None
    if one.sequence is not None and one.sequence < one.meeting.sequence:
        yield Reason("replies.older")
    if words := one.event.first("COMMENT"):
        yield Reason("replies.says_too", {"words": words})


def _whose(one: _Heard) -> tuple[int | None, str]:
    return (one.meeting.id if one.meeting else None, fold(one.email))


def _moment(one: _Heard) -> tuple[int, datetime]:
    """In which order replies of one person count: by the state they answer, then by when they were written."""
    return one.sequence or 0, one.stamp or datetime.min.replace(tzinfo=UTC)


def _day(one: _Heard) -> date | None:
    return one.stamp.date() if one.stamp else None


def _stamp(text: str) -> datetime | None:
    for shape in ("%Y%m%dT%H%M%SZ", "%Y%m%dT%H%M%S", "%Y%m%d"):
        try:
            return datetime.strptime(text, shape).replace(tzinfo=UTC)
        except ValueError:
            continue
    return None


def _address(value: str) -> str:
    plain = value.strip().strip('"')
    return plain[7:].strip() if plain.lower().startswith("mailto:") else plain
