"""A call for lightning talks: offers taken into the programme as far as they fit, and letters to those who offered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from ppa_desk.errors import DeskError
from ppa_desk.model.surveys import AudienceKind
from ppa_desk.services import dates, mail
from ppa_desk.services.content import Language
from ppa_desk.services.meetings.timing import SPOKEN
from ppa_desk.services.members.mailings import Draft, reader_language, unreached
from ppa_desk.services.records import title_of
from ppa_desk.services.report_words import Words
from ppa_desk.services.surveys.audience import audience

if TYPE_CHECKING:
    from ppa_desk.services.meetings.desk import MeetingsDesk

WORDS = "talk_letters"
ANSWERED = ("accepted", "waiting", "declined")


class TalkUnmeasured(DeskError):
    """A talk cannot go into a programme while nobody says how long it takes."""

    code = "talk.unmeasured"


class TalkTooLong(DeskError):
    """A talk takes longer than its session has left."""

    code = "talk.too_long"


class NoCall(DeskError):
    """A call has no words yet."""

    code = "talk.no_call"


@dataclass(frozen=True, slots=True)
class Room:
    """How many minutes a session has for talks and how many the accepted ones take; None where not entered."""

    minutes: int | None
    taken: int

    @property
    def left(self) -> int | None:
        """What is left."""
        return None if self.minutes is None else self.minutes - self.taken


class Calls:
    """Calls for talks."""

    def __init__(self, meetings: "MeetingsDesk") -> None:
        self._desk, self._store = meetings.desk, meetings.store

    def room(self, item: int) -> Room:
        """Return how much room the talks of a session have. Gone."""
        kept = self._desk.records.get("session", item)
        talks = [one.values for one in self._desk.records.where("talk", session_id=item)]
        return Room(kept.values["minutes"], sum(one["minutes"] or 0 for one in talks if one["status"] in SPOKEN))

    def decide(self, talk: int, status: str) -> None:
        """Accept a talk, put it on the waiting list or decline it. TalkUnmeasured, TalkTooLong, Gone."""
        kept = self._desk.records.get("talk", talk)
        minutes = kept.values["minutes"]
        room = self.room(kept.values["session_id"])
        if status == "accepted" and kept.values["status"] != status and room.left is not None:
            if minutes is None:
                raise TalkUnmeasured(title=kept.title)
            if minutes > room.left:
                raise TalkTooLong(title=kept.title, minutes=minutes, left=max(room.left, 0))
        with self._store.unit(f"talk.{status}", title=kept.title, record_kind="talk") as unit:
            unit.change("talk", talk, {"status": status})

    def offers(self, item: int, language: str = "en") -> list[tuple[int, str, str, int | None, str]]:
        """Return the talks of a session as number, title, who gives it, minutes and state, in their order. Gone."""
        meeting = self._desk.records.get("session", item).values["meeting_id"]
        told: Language = "fr" if language == "fr" else "en"
        agenda = self._desk.meetings.agendas.of(meeting, told)
        entries = (*(slot.entry for slot in agenda.slots), *agenda.advance, *agenda.parked)
        found = next((one for one in entries if one.id == item), None)
        talks = found.talks if found else ()
        return [(one.id, one.title, one.speaker, one.minutes, one.status or "accepted") for one in talks]

    def call(self, item: int, language: Language) -> bytes:
        """Return the call as a draft e-mail without a reader. NoCall, Gone."""
        subject, body = self._called(item, language)
        return mail.draft(subject, body + "\n")

    def _called(self, item: int, language: Language) -> tuple[str, str]:
        """The subject and the words of a call."""
        kept = self._desk.records.get("session", item)
        words = Words(WORDS, language)
        text = words.own(kept.values, "call")
        if not text:
            raise NoCall(title=kept.title)
        closes = kept.values["call_closes_on"]
        until = words("call.until", day=dates.spelled(closes, language)) if closes else ""
        meeting = self._desk.records.get("meeting", kept.values["meeting_id"])
        subject = words("call.subject", title=words.own(meeting.values, "title"))
        body = "\n\n".join(part for part in (str(kept.values[f"call_{language}"]) or text, until, self._from(words))
                           if part)  # fmt: skip
        return subject, body

    def drafts(
        self, item: int, kind: AudienceKind, record: int | None = None, otherwise: Language = "en",
        on: date | None = None,
    ) -> list[Draft]:  # fmt: skip
        """Return the call as a letter to each of the members, a group or a list, in their language. NoCall, Gone."""
        asked = {"audience_kind": kind, "work_group_id": record, "saved_list_id": record}
        with self._store.read() as session:
            found = audience(session, asked, on or date.today())
        languages = {one.id: one.values["languages"] for one in self._desk.records.where("organisation")}
        told, seen = list[Draft](), set[str]()
        for one in found:
            language = reader_language(one.language, languages.get(one.organisation_id or 0), otherwise)
            subject, body = self._called(item, language)
            name = one.person or one.organisation
            text = f"{Words(WORDS, language)('letter.dear', name=name)}\n\n{body}\n"
            problems = tuple(unreached(one.email, seen))
            seen.add(one.email.casefold())
            told.append(Draft(one.person_id, one.organisation_id, name, one.organisation, "", one.email, language,
                              subject, text, problems))  # fmt: skip
        return sorted(told, key=lambda one: not one.problems)

    def letters(self, item: int, otherwise: Language = "en") -> list[Draft]:
        """Return a letter to each whose talk was accepted, waits or was declined, in their language. Gone."""
        kept = self._desk.records.get("session", item)
        meeting = self._desk.records.get("meeting", kept.values["meeting_id"]).values
        talks = [one.values for one in self._desk.records.where("talk", session_id=item)]
        answered = [one for one in talks if one["offered_on"] is not None and one["status"] in ANSWERED]
        return [self._letter(one, meeting, kept.values, otherwise) for one in answered]

    def _letter(
        self, talk: Mapping[str, Any], meeting: Mapping[str, Any], item: Mapping[str, Any], otherwise: Language
    ) -> Draft:
        person = talk["person_id"]
        values = self._desk.records.get("person", person).values if person else {}
        language: Language = "fr" if str(values.get("language") or otherwise) == "fr" else "en"
        words, email = Words(WORDS, language), str(values.get("email") or "")
        name = title_of("person", values) if values else words.own(talk, "words")
        told = {"talk": words.own(talk, "title"), "meeting": words.own(meeting, "title"),
                "minutes": talk["minutes"] or ""}  # fmt: skip
        day: date | None = item["held_on"] or meeting["starts_on"]
        when = words("letter.day", day=dates.spelled(day, language)) if day and talk["status"] == "accepted" else ""
        long = words("letter.minutes", **told) if talk["minutes"] and talk["status"] == "accepted" else ""
        parts = (words("letter.dear", name=name), words(f"letter.{talk['status']}", **told), when, long,
                 words("letter.thanks"), self._from(words))  # fmt: skip
        problems = tuple(unreached(email, ()))
        text = "\n\n".join(part for part in parts if part) + "\n"
        return Draft(person, talk["organisation_id"], name, "", "", email, language,
                     words("letter.subject", **told), text, problems)  # fmt: skip

    def _from(self, words: Words) -> str:
        alliance = next((one.values for one in self._desk.records.where("alliance")), {})
        parts = (words.own(alliance, "contact"), str(alliance.get("contact_email") or ""))
        return "\n".join(part for part in parts if part)
