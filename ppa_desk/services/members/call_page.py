"""What one reads before a call with an organisation or a person: who they are, what is open, what happened lately.

It is the Secretariat's own paper, on one page; of confidential surveys it tells nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from ppa_desk.model.record import Visibility
from ppa_desk.model.surveys import Anonymity
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
from ppa_desk.services.dates import spelled
from ppa_desk.services.letterhead import written
from ppa_desk.services.members.events.groups import GROUP, ORGANISATION, TERM
from ppa_desk.services.members.events.meetings import ACTION, OWNER
from ppa_desk.services.members.events.shape import PERSON, POSITION
from ppa_desk.services.members.events.telling import Teller
from ppa_desk.services.members.timeline import STEP, Entry
from ppa_desk.services.records import title_of
from ppa_desk.services.report_words import one_line
from ppa_desk.services.surveys.audience import in_force

if TYPE_CHECKING:
    from ppa_desk.services.members.desk import MembersDesk

KIND = "timeline"
PAGE, HEADS, LEAST = 37.0, 5.5, 6.0
"""Lines of a page, those its headings take, and those that what happened lately has before there is room for notes."""
MOST = 3
"""People and places in groups that are named; more are counted."""
OPEN = 2
"""Open actions that are named, the first due first; more are counted."""
NOTES, LINE = 200, 84
"""Letters of notes, and of one line of anything else, that are shown."""


class CallPages:
    """The pages one reads before a call."""

    def __init__(self, members: "MembersDesk") -> None:
        self._members, self._desk = members, members.desk

    def draft(self, kind: str, record: int, language: Language, today: date) -> DocumentContent:
        """Return the page of an organisation or a person. Gone."""
        kept = self._desk.records.get(kind, record)
        page = _Page(self._members, kind, record, language, today)
        title = title_of(kind, kept.values, language)
        edition = Visibility.SECRETARIAT.value
        return written(
            self._desk.records, page.words, KIND, title, page.words("names.document"),
            page.blocks(title, kept.values), today, edition,
        )  # fmt: skip


class _Page:
    def __init__(self, members: "MembersDesk", kind: str, record: int, language: Language, today: date) -> None:
        self._members, self._desk, self._kind, self._record = members, members.desk, kind, record
        self._language, self._today = language, today
        self._teller = Teller(members.desk.codes, language)
        self.words = self._teller.words

    def blocks(self, title: str, values: Mapping[str, Any]) -> Iterator[Block]:
        facts = self._organisation(values) if self._kind == "organisation" else self._person(values)
        places = self._several(self._places())
        told = [*((name, text) for name, text in facts if text), ("places", places or self.words("none.places"))]
        doing = self._open()
        room = PAGE - HEADS - 2 * _lines(title, 32) - sum(_lines(text, 60) + 0.6 for _, text in told)
        room -= sum(_lines(one, 52) for one in doing) or 1
        yield KeyFacts(tuple((self.words(f"fact.{name}"), _plain(text)) for name, text in told))
        yield Heading(self.words("head.open"))
        yield (
            Bullets(tuple(Item(_plain(one)) for one in doing))
            if doing
            else Paragraph((Run(self.words("none.open"), "secondary"),))
        )
        notes = _short(values["notes"], NOTES)
        for_notes = _lines(notes, 70) + 1 if notes else 0
        keeps = room - for_notes >= LEAST
        yield Heading(self.words("head.lately"))
        yield self._lately(room - for_notes if keeps else room)
        if notes and keeps:
            yield Paragraph((Run(notes),), lead=self.words("head.notes"))

    # --- who they are

    def _organisation(self, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        codes = [("constituency", "constituency"), ("sector", "sector"), ("country", "country")]
        yield "what", " · ".join(self._coded(codes, values))
        yield "membership", self._membership()
        yield "people", self._several(self._people())
        yield "reach", " · ".join(filter(None, (values["email"], values["phone"], values["website"])))
        yield "part", self._part()

    def _person(self, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        yield "works", self._several(self._works())
        yield "reach", " · ".join(filter(None, (values["email"], values["phone"])))
        yield "speaks", " · ".join(self._coded([("language", "language")], values))
        yield "named", self.words(f"consent.{values['consent']}")

    def _coded(self, names: Sequence[tuple[str, str]], values: Mapping[str, Any]) -> list[str]:
        return [self._desk.codes.label(code, values[name], self._language) for name, code in names if values[name]]

    def _membership(self) -> str:
        standings = self._members.register.standings(self._record)
        told = []
        for one in self._desk.records.where("membership", organisation_id=self._record):
            standing = self._desk.codes.label("member_status", standings.get(one.id), self._language)
            type_ = self._desk.codes.label("member_type", one.values["type"], self._language)
            since = one.values["since"]
            day = self.words("told.since", day=spelled(since, self._language, "date")) if since else ""
            told.append(" · ".join(filter(None, (type_, standing, day))))
        return "; ".join(told) or self.words("none.membership")

    def _part(self) -> str:
        found = next((one for one in self._members.engagement.lines(today=self._today) if one.id == self._record), None)
        if found is None:
            return ""
        counts, told = found.counts, []
        if counts.invited:
            told.append(self.words("told.meetings", part=counts.attended, whole=counts.invited))
        if found.last is not None and found.last.what != "answered":  # it may have been a confidential survey
            told.append(self.words("told.last", day=spelled(found.last.day, self._language, "date")))
        return "; ".join(told) or self.words("none.asked")

    def _people(self) -> list[str]:
        asked = select(PERSON, POSITION.c.title).join(POSITION, POSITION.c.person_id == PERSON.c.id)
        asked = asked.where(POSITION.c.organisation_id == self._record, in_force(POSITION, self._today))
        with self._desk.store.read() as session:
            rows = session.execute(asked.order_by(PERSON.c.sorted_as, PERSON.c.id)).mappings().all()
        return [" · ".join(filter(None, (title_of("person", row), row["title"], row["email"]))) for row in rows]

    def _works(self) -> list[str]:
        asked = select(ORGANISATION.c.name, ORGANISATION.c.name_fr, POSITION.c.title).join(
            POSITION, POSITION.c.organisation_id == ORGANISATION.c.id
        )
        asked = asked.where(POSITION.c.person_id == self._record, in_force(POSITION, self._today))
        with self._desk.store.read() as session:
            rows = session.execute(asked.order_by(POSITION.c.id)).mappings().all()
        named = (title_of("organisation", row, self._language) for row in rows)
        return [" · ".join(filter(None, (name, row["title"]))) for name, row in zip(named, rows, strict=True)]

    def _places(self) -> list[str]:
        joined = TERM.join(GROUP, GROUP.c.id == TERM.c.work_group_id)
        joined = joined.outerjoin(PERSON, PERSON.c.id == TERM.c.person_id)
        asked = select(GROUP.c.name_en, GROUP.c.name_fr, TERM.c.role, TERM.c.until, PERSON.c.given_name,
                       PERSON.c.family_name).select_from(joined)  # fmt: skip
        asked = asked.where(TERM.c[f"{self._kind}_id"] == self._record, in_force(TERM, self._today))
        with self._desk.store.read() as session:
            rows = session.execute(asked.order_by(GROUP.c.sorted_as, TERM.c.id)).mappings().all()
        return [self._place(row) for row in rows]

    def _place(self, row: Any) -> str:
        who = title_of("person", row) if self._kind == "organisation" and row["family_name"] else ""
        role = self._desk.codes.label("group_role", row["role"], self._language)
        until = self.words("told.until", day=spelled(row["until"], self._language, "date")) if row["until"] else ""
        return " · ".join(filter(None, (title_of("work_group", row, self._language), who, role, until)))

    def _several(self, told: Sequence[str]) -> str:
        more = [self.words("told.more", count=len(told) - MOST)] if len(told) > MOST else []
        return "; ".join([*(_short(one) for one in told[:MOST]), *more])

    # --- what is open, what happened

    def _open(self) -> list[str]:
        found = self._actions()
        more = [self.words("told.more", count=len(found) - OPEN)] if len(found) > OPEN else []
        return [*map(_short, found[:OPEN]), *more]

    def _actions(self) -> list[str]:
        asked = select(ACTION).join(OWNER, OWNER.c.action_id == ACTION.c.id).where(ACTION.c.status == "open")
        asked = asked.where(OWNER.c[f"{self._kind}_id"] == self._record).order_by(ACTION.c.due_on, ACTION.c.id)
        with self._desk.store.read() as session:
            rows = session.execute(asked).mappings().all()
        told = []
        for row in rows:
            due = self.words("told.due", day=spelled(row["due_on"], self._language, "date")) if row["due_on"] else ""
            told.append(" · ".join(filter(None, (title_of("action_item", row, self._language), due))))
        return told

    def _lately(self, room: float) -> Block:
        found = self._members.timeline.of(self._kind, self._record, most=STEP)
        lines: dict[tuple[date, str, str], list[str]] = {}
        for one in found:
            if one.day is not None and one.day <= self._today and _tellable(one):
                line = lines.setdefault((one.day, self._teller.what(one), self._teller.title(one)), [])
                line.extend(filter(None, [self._teller.beside(one)]))
        if not lines:
            return Paragraph((Run(self.words("told.none"), "secondary"),))
        rows: list[tuple[Text, ...]] = []
        for (day, what, title), beside in lines.items():
            which = self._which(title, beside)
            room -= 0.4 + 0.8 * _lines(which, 60)
            if rows and room < 0:
                break
            rows.append((_plain(spelled(day, self._language, "date")), _plain(what), _plain(which)))
        head = tuple(self.words(f"column.{name}") for name in ("day", "what", "record"))
        return Table(head, tuple(rows), shares=(2.8, 2.8, 7), small=True)

    def _which(self, title: str, beside: Sequence[str]) -> str:
        return _short(" · ".join(filter(None, (title, self._several(list(dict.fromkeys(beside)))))))


def _tellable(entry: Entry) -> bool:
    """A paper does not tell who answered a confidential survey, nor who was asked and did not."""
    return not (entry.what in ("answered", "asked") and entry.code == Anonymity.CONFIDENTIAL)


def _short(text: str, most: int = LINE) -> str:
    """A text on one line, cut between words."""
    line = one_line(text)
    return line if len(line) <= most else f"{line[:most].rsplit(' ', 1)[0]} …"


def _lines(text: str, across: int) -> int:
    """About how many lines a text takes."""
    return max(1, -(-len(text) // across))


def _plain(text: str) -> Text:
    return (Run(text),)
