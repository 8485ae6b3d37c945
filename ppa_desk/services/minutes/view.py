"""A meeting's records as the minutes of one edition in one language tell them, and whom they may name."""

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from ppa_desk.model.record import Visibility
from ppa_desk.services import dates
from ppa_desk.services.content import Language
from ppa_desk.services.groups.book import Book
from ppa_desk.services.meetings.attendees import Attendee
from ppa_desk.services.meetings.timing import Agenda
from ppa_desk.services.members.showing import NAMED
from ppa_desk.services.report_words import Words
from ppa_desk.services.summary.draft import KIND as SUMMARY
from ppa_desk.services.summary.records import gather
from ppa_desk.services.summary.view import View

if TYPE_CHECKING:
    from ppa_desk.services.meetings.desk import MeetingsDesk

KIND = "minutes"


class MinutesView(View):
    """What the parts of minutes are written from: `words` are those of summaries, `said` those of minutes."""

    def __init__(self, meetings: "MeetingsDesk", meeting: int, edition: Visibility, language: Language) -> None:
        super().__init__(gather(meetings.store, meeting, edition), Words(SUMMARY, language), edition)
        self.meetings, self.said = meetings, Words(KIND, language)
        values = self.records.meeting
        self.day: date = values["starts_on"] or date.today()
        self.book: Book | None = meetings.desk.groups.book(values["work_group_id"]) if values["work_group_id"] else None
        self.attendees: list[Attendee] = meetings.attendees.of(meeting)
        self.records.keep("person", [one for one in self.records.all("person") if one.id in self.named])

    @cached_property
    def agenda(self) -> Agenda:
        """The items this edition may see, in timetable order."""
        return self.meetings.agendas.shown(self.records.meeting.id, self.edition, self.language)

    @cached_property
    def named(self) -> frozenset[int]:
        """The people this edition may name."""
        showing = self.meetings.desk.members.showing
        if "family_name" not in showing.fields("person", self.edition):
            return frozenset()
        people = {one.id for one in self.records.all("person")} | {one.person for one in self.attendees}
        people |= {term.person_id for term in self.book.terms} if self.book else set()
        for slot in self.agenda.slots:
            people |= {slot.entry.person, *(talk.person for talk in slot.talks)}
        return frozenset(showing.may(sorted(one for one in people if one), NAMED, self.day))

    @cached_property
    def bodies(self) -> bool:
        """Whether this edition may say which organisations were there."""
        return "name" in self.meetings.desk.members.showing.fields("organisation", self.edition)

    def who(self, person: int | None, name: str, body: str) -> str:
        """Return who somebody is, as this edition may say: with name and organisation, else from which organisation."""
        body = body if self.bodies else ""
        if person is None and not name:
            return body
        if person in self.named:
            return self.words("people.from", name=name, organisation=body) if body and body != name else name
        return self.words("people.someone_from", organisation=body) if body else ""

    def short_day(self, day: date) -> str:
        """Return a day without its weekday."""
        return dates.spelled(day, self.language, "date")

    def label(self, codes: str, code: str | None) -> str:
        """Return what a code of a list is called; nothing for none."""
        return self.meetings.desk.codes.label(codes, code, self.language) if code else ""
