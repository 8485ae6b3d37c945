"""The plan of a year as a document: priorities with who follows them up, actions with owners and days, the calendar."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, or_, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import (
    Block,
    DocumentContent,
    Heading,
    KeyFacts,
    Language,
    Paragraph,
    Text,
)
from ppa_desk.services.content import Table as Rows
from ppa_desk.services.letterhead import written
from ppa_desk.services.meetings.action_words import SOFT, Teller
from ppa_desk.services.meetings.actions import Item
from ppa_desk.services.report_words import Words
from ppa_desk.services.survey_report.view import cells, plain, quiet

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

REPORT = "year_plan"
MEETING: Table = table_of("meeting")
PRIORITY: Table = table_of("priority")
GROUP: Table = table_of("work_group")
Row = Mapping[str, Any]


class YearPlans:
    """Plans of years."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def draft(self, year: int, edition: Visibility, language: Language, on: date) -> DocumentContent:
        """Return the plan of a year as it would go out now."""
        words = Words(REPORT, language)
        parts = _Parts(self._desk, words, year, edition, on)
        blocks = [block for name in words.order for block in getattr(parts, name)()]
        reader = words(f"edition.{edition}")
        document = f"{words('names.document')} · {reader}"
        title = words("names.title", year=year)
        return written(self._desk.records, words, REPORT, title, document, blocks, on, reader)

    def years(self) -> list[int]:
        """Return the years there is something to plan for, the latest first."""
        with self._desk.store.read() as session:
            told = set(session.execute(select(PRIORITY.c.year).where(PRIORITY.c.year.is_not(None))).scalars())
            days = session.execute(select(MEETING.c.starts_on).where(MEETING.c.starts_on.is_not(None))).scalars()
            return sorted(told | {day.year for day in days}, reverse=True)


class _Parts:
    """The parts of a plan, by their names in its order."""

    def __init__(self, desk: "Desk", words: Words, year: int, edition: Visibility, on: date) -> None:
        self._desk, self._words, self._year, self._edition = desk, words, year, edition
        self._teller = Teller(words.language, on, edition)
        with desk.store.read() as session:
            self._groups: dict[int, Row] = {row["id"]: dict(row) for row in session.execute(select(GROUP)).mappings()}
            first, last = date(year, 1, 1), date(year, 12, 31)
            there = session.execute(select(MEETING).where(MEETING.c.starts_on.between(first, last))).mappings()
            self._meetings: list[Row] = [one for one in map(dict, there) if self._may(one)]
            asked = select(PRIORITY, MEETING.c.title_en.label("met_en"), MEETING.c.title_fr.label("met_fr"),
                           MEETING.c.visibility.label("met_seen"))  # fmt: skip
            asked = asked.join_from(PRIORITY, MEETING, MEETING.c.id == PRIORITY.c.meeting_id)
            own = PRIORITY.c.year.is_(None) & MEETING.c.starts_on.between(first, last)
            asked = asked.where(or_(PRIORITY.c.year == year, own)).order_by(MEETING.c.starts_on, PRIORITY.c.nr)
            rows = session.execute(asked).mappings()
            self._priorities: list[Row] = [one for one in map(dict, rows) if self._may(one)]
        self._places = {row["id"]: at for at, row in enumerate(self._priorities, 1)}
        met = sorted({row["meeting_id"] for row in self._priorities})
        found = desk.meetings.actions.of_year(year, list(self._places), met, words.language)
        self._items = [one for one in found if self._may(one.values)]

    def facts(self) -> Iterator[Block]:
        """The box of page one."""
        words, told = self._words, [("priorities", str(len(self._priorities)) or "")]
        if not self._priorities:
            told = [("priorities", words("facts.none"))]
        still = sum(1 for one in self._items if one.open)
        counted = words("facts.actions_told", open=still, closed=len(self._items) - still)
        told.append(("actions", counted if self._items else words("facts.none")))
        ahead = [(day, what) for day, what, _ in self._days() if day >= self._teller.on]
        if ahead:
            told.append(("next", f"{self._teller.day(ahead[0][0])}: {ahead[0][1]}"))
        told.append(("as_of", self._teller.day(self._teller.on)))
        alliance: Row = next((one.values for one in self._desk.records.where("alliance")), {})
        if ask := ", ".join(filter(None, (words.own(alliance, "contact"), str(alliance.get("contact_email") or "")))):
            told.append(("ask", ask))
        yield KeyFacts(tuple((words(f"facts.{name}"), plain(text)) for name, text in told))

    def priorities(self) -> Iterator[Block]:
        """The priorities in their meeting's own order, with their next step and who follows them up."""
        words = self._words
        yield Heading(words("priorities.title"))
        if not self._priorities:
            yield Paragraph(quiet(words("priorities.none")))
            return
        seen = [row for row in self._priorities if self._edition.may_see(Visibility(row["met_seen"]))]
        met = dict.fromkeys(words.own({"t_en": row["met_en"], "t_fr": row["met_fr"]}, "t") for row in seen)
        if met:
            yield Paragraph(quiet(words("priorities.from", meetings=words.joined(met))))
        counts = Counter(one.values["priority_id"] for one in self._items if one.open)
        rows = tuple(self._priority(at, row, counts[row["id"]]) for at, row in enumerate(self._priorities, 1))
        names = ("nr", "priority", "step", "group", "open")
        yield Rows(tuple(words(f"column.{one}") for one in names), rows, (0.5, 3.4, 1.8, 1.8, 0.9), (4,))

    def actions(self) -> Iterator[Block]:
        """Who does what: what is promised, then what was only recommended."""
        words = self._words
        yield Heading(words("actions.title"))
        firm = [one for one in self._items if one.values["strength"] not in SOFT]
        soft = [one for one in self._items if one.values["strength"] in SOFT]
        if not self._items:
            yield Paragraph(quiet(words("actions.none")))
        if firm:
            yield self._table(firm)
        if soft:
            yield Heading(words("actions.soft"), 2)
            yield Paragraph(quiet(words("actions.soft_note")))
            yield self._table(soft)

    def calendar(self) -> Iterator[Block]:
        """The year's meetings and the days something is due, in their order."""
        words = self._words
        yield Heading(words("calendar.title"))
        days = self._days()
        if not days:
            yield Paragraph(quiet(words("calendar.none")))
            return
        rows = tuple(cells(self._teller.day(day), what, who) for day, what, who in days)
        yield Rows(tuple(words(f"column.{one}") for one in ("day", "what", "who")), rows, (1.6, 4.4, 2.2))

    # --- inside

    def _may(self, row: Row) -> bool:
        return self._edition.may_see(Visibility(row["visibility"]))

    def _priority(self, at: int, row: Row, count: int) -> tuple[Text, ...]:
        words, codes = self._words, self._desk.codes
        step = row["priority_class"]
        told = codes.label("priority_class", step, words.language) if step else words("priorities.no_step")
        group = self._groups.get(row["work_group_id"] or 0)
        who = (group["acronym"] or words.own(group, "name")) if group else words("priorities.nobody")
        doing = str(count) if count else words("priorities.actions_none")
        return cells(str(at), words.own(row, "title"), told, who, doing)

    def _table(self, items: Sequence[Item]) -> Rows:
        words, told, names = self._words, self._teller, ("what", "who", "due", "serves", "status")
        rows = tuple(
            cells(told.what(one), told.who(one), told.due(one), self._serves(one), self._status(one)) for one in items
        )
        return Rows(tuple(words(f"column.{name}") for name in names), rows, (3.6, 1.6, 1.7, 0.9, 0.9))

    def _serves(self, one: Item) -> str:
        place = self._places.get(one.values["priority_id"] or 0)
        return str(place) if place else ""

    def _status(self, one: Item) -> str:
        return self._desk.codes.label("action_status", one.values["status"] or "open", self._words.language)

    def _days(self) -> list[tuple[date, str, str]]:
        words, found = self._words, list[tuple[date, str, str]]()
        for row in self._meetings:
            title = words.own(row, "title") or str(row["key"])
            told = words("calendar.cancelled", title=title) if row["status"] == "cancelled" else title
            group = self._groups.get(row["work_group_id"] or 0)
            found.append((row["starts_on"], told, words.own(group, "name") if group else ""))
        for one in self._items:
            day = one.values["due_on"]
            if one.open and day and day.year == self._year:
                found.append((day, words("calendar.due", what=self._teller.what(one)), self._teller.who(one)))
        return sorted(found)
