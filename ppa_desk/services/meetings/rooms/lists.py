"""Who sits in which room, printed: a list for each room, and one by name for the door."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from ppa_desk.services.content import Block, DocumentContent, Heading, Language, Paragraph, Run, Table
from ppa_desk.services.letterhead import written
from ppa_desk.services.meetings.rooms.filling import Filled, Room, Round
from ppa_desk.services.report_words import Words
from ppa_desk.services.survey_report.view import plain, quiet

if TYPE_CHECKING:
    from ppa_desk.services.meetings.desk import MeetingsDesk

WORDS = "breakout_rooms"


class RoomLists:
    """Lists of rooms as documents."""

    def __init__(self, meetings: "MeetingsDesk") -> None:
        self._meetings = meetings

    def draft(self, meeting: int, of: Round, language: Language) -> DocumentContent:
        """Return the lists of a round: for the Secretariat and those who lead a room, as all are named. Gone."""
        words, desk = Words(WORDS, language), self._meetings.desk
        row = desk.records.get("meeting", meeting).values
        found = self._meetings.rooms.filled(of, language)
        leads = desk.records.titles("person", [room.facilitator for room in found.rooms if room.facilitator], language)
        parts = _Parts(words, found, leads)
        blocks = [block for part in words.order for block in getattr(parts, part)()]
        title = f"{words.own(row, 'title') or words('names.untitled')}: {round_title(words, of)}"
        day = row["starts_on"] or date.today()
        return written(desk.records, words, WORDS, title, words("names.document"), blocks, day, words("names.edition"))


def round_title(words: Words, of: Round) -> str:
    """Return what a round is called."""
    return words("names.round", title=of.title, round=of.round) if of.round else of.title


class _Parts:
    def __init__(self, words: Words, found: Filled, leads: dict[int, str]) -> None:
        self._words, self._found, self._leads = words, found, leads

    def rooms(self) -> Iterator[Block]:
        """A list for each room."""
        words = self._words
        if not self._found.rooms:
            yield Paragraph(plain(words("rooms.none")))
        for room in self._found.rooms:
            yield Heading(self._called(room), 2)
            if room.facilitator in self._leads:
                yield Paragraph(plain(words("rooms.led", name=self._leads[room.facilitator])))
            head = (words("rooms.name"), words("rooms.body"), words("rooms.came"))
            rows = tuple((plain(one.called), plain(one.body), plain("")) for one in room.people)
            yield Table(head, rows, shares=(40, 45, 15)) if rows else Paragraph(quiet(words("rooms.empty")))

    def names(self) -> Iterator[Block]:
        """Everybody by name with their room; those without one too."""
        words, at = self._words, {one.id: room for room in self._found.rooms for one in room.people}
        if not self._found.called:
            return
        yield Heading(words("by_name.title"), 1)
        none = (Run(words("by_name.none"), "secondary"),)
        rows = tuple(
            (plain(name), plain(self._called(at[one])) if one in at else none)
            for one, name in self._found.called.items()
        )
        yield Table((words("rooms.name"), words("by_name.room")), rows, shares=(50, 50))

    def _called(self, room: Room) -> str:
        return f"{room.name}: {room.topic}" if room.name and room.topic else room.name or room.topic
