"""Who is on the list of a meeting as a document, with a box to tick for each, or whether they came."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Block, DocumentContent, KeyFacts, Language, Paragraph, Table, Text
from ppa_desk.services.letterhead import written
from ppa_desk.services.meetings.agenda_paper import Head
from ppa_desk.services.meetings.attendees import PRESENT, Attendee
from ppa_desk.services.members.showing import NAMED
from ppa_desk.services.report_words import Words
from ppa_desk.services.survey_report.view import plain, quiet

if TYPE_CHECKING:
    from ppa_desk.services.meetings.desk import MeetingsDesk

WORDS = "meeting_participants"
BOX = "\u2610"
SPARE = 6
"""Empty lines for those who come without being on the list, in the Secretariat's edition before a meeting."""


@dataclass(frozen=True, slots=True)
class _Line:
    """What an edition shows of one on the list."""

    name: str
    body: str
    constituency: str
    presence: str | None
    sorted_as: str = ""
    people: int = 1
    """How many it stands for: those who may not be named are told together, by organisation."""


class ParticipantPapers:
    """Lists of participants as documents."""

    def __init__(self, meetings: "MeetingsDesk") -> None:
        self._meetings, self._desk = meetings, meetings.desk

    def draft(self, meeting: int, edition: Visibility, language: Language) -> DocumentContent:
        """Return the list as it would go out now. Gone."""
        words, desk = Words(WORDS, language), self._desk
        row = desk.records.get("meeting", meeting).values
        day = row["starts_on"] or date.today()
        listed = self._meetings.attendees.of(meeting)
        parts = _Parts(self._meetings, row, listed, edition, words)
        title = words.own(row, "title") or words("names.untitled")
        blocks = [block for part in words.order for block in getattr(parts, part)()]
        told = f"{words('names.document')} · {words(f'edition.{edition}')}"
        return written(desk.records, words, WORDS, title, told, blocks, day, words(f"edition.{edition}"))


class _Parts:
    """The parts of a list, by their names in its order."""

    def __init__(
        self, meetings: "MeetingsDesk", row: Mapping[str, Any], listed: Sequence[Attendee], edition: Visibility,
        words: Words,
    ) -> None:  # fmt: skip
        self._words, self._listed, self._edition = words, listed, edition
        self._head, self._codes = Head(meetings, row, edition, words), meetings.desk.codes
        day = row["starts_on"] or date.today()
        showing = meetings.desk.members.showing
        self._internal = edition is Visibility.SECRETARIAT
        people = [one.person for one in listed if one.person is not None]
        named = "family_name" in showing.fields("person", edition)
        self._named = set(people) if self._internal else showing.may(people, NAMED, day) if named else set()
        may = showing.fields("organisation", edition)
        self._bodies, self._constituencies = "name" in may, "constituency" in may
        self._ahead = row["status"] == "planned" and day >= date.today()
        self._sorted = _family_first(meetings, people)
        lines = [self._line(one) for one in listed]
        named_ = sorted((one for one in lines if one.name), key=lambda one: one.sorted_as)
        together = Counter((one.body, one.constituency, one.presence) for one in lines if not one.name)
        self._lines = [
            *named_,
            *(_Line("", *told, people=count) for told, count in sorted(together.items(), key=_body)),
        ]

    def facts(self) -> Iterator[Block]:
        """The box of page one."""
        words, listed = self._words, self._listed
        head = next((block for block in self._head.facts() if isinstance(block, KeyFacts)), KeyFacts(()))
        kept = [(label, text) for label, text in head.rows if label != words("facts.join")]
        bodies = {one.body or one.called for one in listed if one.organisation is not None or one.body}
        count = words("facts.organisations", n=len(listed), bodies=len(bodies)) if bodies else str(len(listed))
        kept.insert(len(kept) - 1, (words("facts.listed"), plain(count)))
        came = sum(one.presence == PRESENT for one in listed)
        if came:
            kept.insert(len(kept) - 1, (words("facts.present"), plain(str(came))))
        yield KeyFacts(tuple(kept))

    def people(self) -> Iterator[Block]:
        """One a line."""
        words, shown = self._words, [one for one in self._lines if one.name or one.body]
        if not shown:
            yield Paragraph(plain(words("people.nobody")))
        known = any(one.constituency for one in shown)
        names = ["tick", "name", "organisation", *(["constituency"] if known else [])]
        rows = [tuple(self._cell(one, name) for name in names) for one in shown]
        if self._internal and self._ahead:
            rows += [(plain(BOX), *[() for _ in names[1:]])] * SPARE
        shares = (13.0, 34.0, 34.0, *((19.0,) if known else ()))
        if rows:
            yield Table(tuple(words(f"people.{name}") for name in names), tuple(rows), shares, small=True)

    def reading(self) -> Iterator[Block]:
        """Who is not named, and why."""
        words, left = self._words, sum(one.people for one in self._lines if not one.name and not one.body)
        told = [words("reading.internal" if self._internal else "reading.named")] if self._lines else []
        if left:
            told.append(words("reading.left_one" if left == 1 else "reading.left", n=left))
        if told:
            yield Paragraph(plain(" ".join(told)), note=True)

    def _line(self, one: Attendee) -> _Line:
        whole = one.body if one.person is not None or one.organisation is None else (one.body or one.called)
        alone = one.person is None and one.organisation is not None
        guest = one.person is None and one.organisation is None
        may = one.person in self._named if one.person is not None else guest and self._internal
        name = "" if alone or not may else one.called
        constituency = ""
        if self._constituencies and one.constituency:
            constituency = self._codes.label("constituency", one.constituency, self._words.language)
        place = self._sorted.get(one.person or 0) or fold(name)
        return _Line(name, whole if self._bodies else "", constituency, one.presence, place)

    def _cell(self, one: _Line, name: str) -> Text:
        if name == "tick":
            return plain(self._came(one.presence) if one.people == 1 else "")
        if name == "name":
            if one.people > 1:
                return quiet(self._words("people.together", n=one.people))
            return plain(one.name) if one.name else quiet(self._words("people.unnamed"))
        return plain(one.body if name == "organisation" else one.constituency)

    def _came(self, presence: str | None) -> str:
        """A box to tick where nothing is known yet, else what was noted."""
        if presence in (None, "", "invited"):
            return BOX
        return self._codes.label("presence", presence, self._words.language)


def _body(one: tuple[tuple[str, str, str | None], int]) -> tuple[str, str, str]:
    body, constituency, presence = one[0]
    return fold(body), constituency, presence or ""


def _family_first(meetings: "MeetingsDesk", people: Sequence[int]) -> dict[int, str]:
    """How people are sorted, by number: their family names first."""
    person = table_of("person")
    asked = select(person.c.id, person.c.sorted_as).where(person.c.id.in_(people))
    with meetings.store.read() as session:
        return {row[0]: row[1] for row in session.execute(asked)}
