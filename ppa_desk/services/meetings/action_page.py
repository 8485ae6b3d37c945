"""The open actions of a group as a page for its next call: what is promised first, then what was only recommended."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import (
    Block,
    DocumentContent,
    Heading,
    KeyFacts,
    Language,
    Paragraph,
    Table,
)
from ppa_desk.services.letterhead import written
from ppa_desk.services.meetings.action_words import REPORT, SOFT, Teller
from ppa_desk.services.meetings.actions import Item
from ppa_desk.services.records import Kept
from ppa_desk.services.survey_report.view import cells, plain, quiet

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk


class ActionPages:
    """Pages of open actions."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def draft(self, group: int, language: Language, on: date, edition: Visibility) -> DocumentContent:
        """Return the page of a group as of a day. Gone."""
        told = Teller(language, on, edition)
        values = self._desk.records.get("work_group", group).values
        name = told.words.own(values, "name")
        reader = told.words(f"edition.{edition}")
        document = f"{told.words('names.document')} · {reader}"
        blocks = self.blocks(group, language, on, edition)
        title = told.words("names.title", group=name)
        return written(self._desk.records, told.words, REPORT, title, document, blocks, on, reader)

    def blocks(self, group: int, language: Language, on: date, edition: Visibility) -> tuple[Block, ...]:
        """Return the blocks of the page, for the screen too. Gone."""
        told = Teller(language, on, edition)
        found = self._desk.meetings.actions.of_group(group, language, edition)
        firm = [one for one in found if one.values["strength"] not in SOFT]
        soft = [one for one in found if one.values["strength"] in SOFT]
        return (
            KeyFacts(tuple((told.words(f"facts.{key}"), plain(text)) for key, text in self._facts(group, told, found))),
            *_part(told, "firm", firm),
            *(_part(told, "soft", soft) if soft else ()),
        )

    def _facts(self, group: int, told: Teller, found: Sequence[Item]) -> Iterator[tuple[str, str]]:
        words = told.words
        if found:
            yield "todo", words("facts.todo_told")
        if call := self.next_call(group, told.on):
            yield "call", told.words("state.met", title=told.words.own(call.values, "title"),
                                     day=told.day(call.values["starts_on"]))  # fmt: skip
        if waiting := "\n".join(self._minutes(group, told)):
            yield "minutes", waiting
        late = sum(1 for one in found if one.late(told.on))
        yield "open", str(len(found)) if found else words("facts.none")
        if found:
            yield "late", str(late) if late else words("facts.none")
        yield "as_of", told.day(told.on)
        alliance: Any = next((one.values for one in self._desk.records.where("alliance")), {})
        if ask := ", ".join(filter(None, (words.own(alliance, "contact"), str(alliance.get("contact_email") or "")))):
            yield "ask", ask

    def next_call(self, group: int, on: date) -> Kept | None:
        """Return the first meeting of a group that is planned from a day on; None where none is."""
        rows = self._desk.records.where("meeting", work_group_id=group, status="planned")
        ahead = [one for one in rows if one.values["starts_on"] and one.values["starts_on"] >= on]
        return min(ahead, key=lambda one: one.values["starts_on"], default=None)

    def _minutes(self, group: int, told: Teller) -> Iterator[str]:
        """The minutes that wait for approval, as far as the reader may know of their meetings."""
        for one in self._desk.meetings.approvals.waiting(group):
            seen = Visibility(self._desk.records.get("meeting", one.meeting).values["visibility"])
            if told.edition.may_see(seen):
                title = told.words.own({"title_en": one.title_en, "title_fr": one.title_fr}, "title")
                yield told.words("state.met", title=title, day=told.day(one.on)) if one.on else title


def _part(told: Teller, name: str, items: Sequence[Item]) -> Iterator[Block]:
    words = told.words
    yield Heading(words(f"{name}.title"))
    if not items:
        yield Paragraph(quiet(words("none.actions")))
        return
    if words.has(f"{name}.note"):
        yield Paragraph(quiet(words(f"{name}.note")))
    yield table(told, items)


def table(told: Teller, items: Sequence[Item]) -> Table:
    """Return actions as a table: what, who, due, from where, how it stands."""
    names = ("what", "who", "due", "from", "state")
    rows = tuple(
        cells(told.what(one), told.who(one), told.due(one), told.come_from(one), told.state(one)) for one in items
    )
    return Table(tuple(told.words(f"column.{name}") for name in names), rows, (2.7, 1.3, 1.4, 2.4, 1.7))
