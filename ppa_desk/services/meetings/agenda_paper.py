"""The agenda of a meeting as a document: when and where, what for, item by item with its time."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from ppa_desk.model.record import Visibility
from ppa_desk.services import dates
from ppa_desk.services.content import (
    Block,
    Bullets,
    DocumentContent,
    Heading,
    Item,
    KeyFacts,
    Language,
    Paragraph,
    Run,
    Table,
    Text,
)
from ppa_desk.services.letterhead import asked, written
from ppa_desk.services.meetings.timing import Agenda, Entry, Slot, clock, minutes_of
from ppa_desk.services.members.showing import NAMED
from ppa_desk.services.report_words import Words, capital
from ppa_desk.services.survey_report.view import plain, quiet

if TYPE_CHECKING:
    from ppa_desk.services.meetings.desk import MeetingsDesk

WORDS = "meeting_agenda"


class AgendaPapers:
    """Agendas as documents."""

    def __init__(self, meetings: "MeetingsDesk") -> None:
        self._meetings, self._desk = meetings, meetings.desk

    def draft(self, meeting: int, edition: Visibility, language: Language) -> DocumentContent:
        """Return the agenda as it would go out now. Gone."""
        words, desk = Words(WORDS, language), self._desk
        row = desk.records.get("meeting", meeting).values
        found = self._meetings.agendas.shown(meeting, edition, language)
        parts = _Parts(self._meetings, meeting, row, found, edition, words)
        title = words.own(row, "title") or words("names.untitled")
        blocks = [block for part in words.order for block in getattr(parts, part)()]
        told = f"{words('names.document')} · {words(f'edition.{edition}')}"
        day = row["starts_on"] or date.today()
        return written(desk.records, words, WORDS, title, told, blocks, day, words(f"edition.{edition}"))


class Head:
    """When and where a meeting is, and whom one asks, in the words of a document."""

    def __init__(self, meetings: "MeetingsDesk", row: Mapping[str, Any], edition: Visibility, words: Words) -> None:
        self._desk, self._row, self._edition, self._words = meetings.desk, row, edition, words

    def facts(self) -> Iterator[Block]:
        """The box of page one."""
        words, row = self._words, self._row
        invited = self._edition is not Visibility.PUBLIC and self._edition.may_see(Visibility(row["visibility"]))
        join: Text = (Run(row["join_url"], url=row["join_url"]),) if row["join_url"] and invited else ()
        if row["join_words"] and invited:
            join = (*join, *plain(("\n" if join else "") + row["join_words"]))
        rows = [("when", plain(self.when())), ("where", plain(self.where())), ("join", join)]
        rows.append(("ask", plain(self.ask())))
        yield KeyFacts(tuple((words(f"facts.{name}"), text) for name, text in rows if text))

    def when(self) -> str:
        """Return the day and the times, in whose time they are."""
        words, row, language = self._words, self._row, self._words.language
        days = [dates.spelled(day, language) for day in dict.fromkeys((row["starts_on"], row["ends_on"])) if day]
        begins, ends = (clock(minutes_of(row[name]), language) for name in ("starts_at", "ends_at"))
        times = ""
        if begins:
            times = words("facts.times", begins=begins, ends=ends) if ends else words("facts.from", begins=begins)
            if row["time_zone"]:
                zone = self._desk.codes.label("time_zone", row["time_zone"], language)
                times = words("facts.zone", times=times, zone=zone)
        return ", ".join(part for part in (" – ".join(days) or words("facts.none"), times) if part)

    def where(self) -> str:
        """Return how and in which place it is held."""
        mode = self._desk.codes.label("meeting_mode", self._row["mode"], self._words.language)
        return ", ".join(part for part in (capital(mode) if self._row["mode"] else "",
                                           self._row["place"]) if part)  # fmt: skip

    def ask(self) -> str:
        """Return whom one asks."""
        return asked(self._desk.records, self._words)


class _Parts:
    """The parts of an agenda, by their names in its order."""

    def __init__(
        self, meetings: "MeetingsDesk", meeting: int, row: Mapping[str, Any], found: Agenda, edition: Visibility,
        words: Words,
    ) -> None:  # fmt: skip
        self._meetings, self._meeting, self._found, self._words = meetings, meeting, found, words
        self._head = Head(meetings, row, edition, words)
        self._day = row["starts_on"]
        showing = meetings.desk.members.showing
        people = [number for slot in found.slots for number in _people(slot.entry)]
        people += [number for entry in found.advance for number in _people(entry)]
        may = "family_name" in showing.fields("person", edition)
        self._named = showing.may(people, NAMED, self._day or date.today()) if may else set()
        self._unnamed = bool(set(people) - self._named)

    def facts(self) -> Iterator[Block]:
        """The box of page one."""
        yield from self._head.facts()

    def aims(self) -> Iterator[Block]:
        """What the meeting is for."""
        rows = self._meetings.desk.records.where("aim", meeting_id=self._meeting)
        told = [text for one in rows if (text := self._words.own(one.values, "text"))]
        if told:
            yield Heading(self._words("aims.title"), 1, "aims")
            yield Bullets(tuple(Item(plain(text)) for text in told))

    def programme(self) -> Iterator[Block]:
        """Item by item with its time, day by day."""
        yield Heading(self._words("programme.title"), 1, "programme")
        if not self._found.slots:
            yield Paragraph(plain(self._words("programme.empty")))
        days: dict[date | None, list[Slot]] = {}
        for slot in self._found.slots:
            days.setdefault(slot.day, []).append(slot)
        for day, slots in days.items():
            if len(days) > 1 and day is not None:
                yield Heading(dates.spelled(day, self._words.language), 2, f"day-{day}")
            yield self._table(slots)

    def advance(self) -> Iterator[Block]:
        """What is held before the meeting."""
        if not self._found.advance:
            return
        yield Heading(self._words("advance.title"), 1, "advance")
        yield Bullets(tuple(Item(self._advance(one)) for one in self._found.advance))

    def reading(self) -> Iterator[Block]:
        """Why somebody is not named."""
        if self._unnamed:
            yield Paragraph(plain(self._words("reading.unnamed")), note=True)

    def _table(self, slots: Sequence[Slot]) -> Table:
        timed = any(slot.begins is not None for slot in slots)
        led = any(self._leader(slot.entry) for slot in slots)
        long = any(slot.takes is not None for slot in slots)
        words = self._words
        columns = [("time", 21, timed), ("item", 46, True), ("lead", 24, led), ("minutes", 8, long)]
        shown = [name for name, _, yes in columns if yes]
        rows = [tuple(self._cell(slot, name) for name in shown) for slot in slots]
        shares = tuple(float(share) for _, share, yes in columns if yes)
        numbers = (len(shown) - 1,) if long else ()
        return Table(tuple(words(f"programme.{name}") for name in shown), tuple(rows), shares, numbers)

    def _cell(self, slot: Slot, name: str) -> Text:
        if name == "time":
            times = (clock(one, self._words.language) for one in (slot.begins, slot.ends))
            return plain("\u2013".join(filter(None, times)))
        if name == "minutes":
            return plain(str(slot.takes) if slot.takes is not None else "")
        return plain(self._leader(slot.entry)) if name == "lead" else self._item(slot)

    def _item(self, slot: Slot) -> Text:
        entry, inset = slot.entry, "\u2003" * slot.depth
        number = f"{slot.number}\u2002" if slot.number else ""
        told: list[Run] = [Run(f"{inset}{number}{entry.title}", "plain" if slot.depth else "strong")]
        if not slot.number:
            told += quiet(f"\u2002{self._words('programme.internal')}")
        if entry.text:
            told += quiet(f"\n{inset}{entry.text}")
        for talk in slot.talks:
            time = f"{clock(talk.begins, self._words.language)}\u2002" if talk.begins is not None else ""
            who = self._who(talk.person, talk.named, talk.body)
            line = self._words("programme.talk", title=talk.title, speaker=who) if who else talk.title
            told.append(Run(f"\n{inset}{time}{line}"))
        return tuple(told)

    def _advance(self, entry: Entry) -> Text:
        day = dates.spelled(entry.held_on, self._words.language, "date") if entry.held_on else ""
        title = self._words("advance.item", title=entry.title, day=day) if day else entry.title
        talks = [self._who(talk.person, talk.named, talk.body) for talk in entry.talks]
        who = self._words.joined([one for one in (self._leader(entry), *talks) if one])
        return (*plain(title), *(quiet(f", {who}") if who else ()))

    def _leader(self, entry: Entry) -> str:
        return entry.leader if entry.person in self._named else ""

    def _who(self, person: int | None, named: str, body: str) -> str:
        return ", ".join(part for part in (named if person in self._named else "", body) if part)


def _people(entry: Entry) -> list[int]:
    found = [entry.person, *(talk.person for talk in entry.talks)]
    return [one for one in found if one is not None]
