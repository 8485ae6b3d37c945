"""Minutes of all meetings of a group in a span of time: each in order, a register of decisions, what is still open."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from sqlalchemy import Table as Rows
from sqlalchemy import select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Block, DocumentContent, Heading, KeyFacts, Language, Paragraph, Run, Table, Text
from ppa_desk.services.letterhead import written
from ppa_desk.services.meetings.register import COMPILED
from ppa_desk.services.minutes.deciding import numbered, outcome
from ppa_desk.services.minutes.draft import state
from ppa_desk.services.minutes.view import KIND, MinutesView
from ppa_desk.services.report_words import Words, capital
from ppa_desk.services.summary import overview
from ppa_desk.services.summary.records import Part
from ppa_desk.services.survey_report.view import plain
from ppa_desk.store.unit import Gone

if TYPE_CHECKING:
    from ppa_desk.services.meetings.desk import MeetingsDesk

DOCUMENT: Rows = table_of("document")
MEETING: Rows = table_of("meeting")
MARK = re.compile(r"m\d+")
MOST = 12
"""Meetings that are listed with their pages; of more, the table of contents has them."""


class NothingMinuted(DeskError):
    """The group had no meeting in that time that the edition may see."""

    code = "minutes.nothing"


@dataclass(frozen=True, slots=True)
class Span:
    """Which minutes stand in a document: of a group's meetings between two days."""

    group: int
    first: date
    last: date


class Compiled:
    """Minutes over a series of meetings."""

    def __init__(self, meetings: "MeetingsDesk") -> None:
        self._meetings, self._desk = meetings, meetings.desk

    def draft(
        self, group: int, first: date | None, last: date | None, edition: Visibility, language: Language,
        issued: int = 0,
    ) -> DocumentContent:  # fmt: skip
        """Return the minutes of a group's meetings between two days; `issued` numbers them. NothingMinuted, Gone."""
        said, row = Words(KIND, language), self._desk.records.get("work_group", group).values
        name = said.own(row, "name")
        meetings = self._held(group, first, last, edition)
        views = [MinutesView(self._meetings, one, edition, language) for one in meetings]
        made: list[Block] = [_facts(views, said)]
        for at, view in enumerate(views):
            content = self._meetings.minutes.draft(view.records.meeting.id, edition, language).content
            made += _chapter(view, content, self._issued(view), at > 0, at == len(views) - 1)
        made += [*_register(views, said), *_open(views, said)]
        days = (views[0].day, views[-1].day)
        told = said("names.span", first=views[0].short_day(days[0]), last=views[0].short_day(days[1]))
        if issued:
            told = f"{told} · {said('state.issued', number=issued)}"
        title, reader = said("names.compiled", group=name), said(f"edition.{edition}")
        head, foot = f"{said('names.all')} · {reader}", f"{title} · {told}"
        document = f"{told} · {reader}"
        return written(self._desk.records, said, COMPILED, title, document, made, days[1], reader, head, foot)

    def _issued(self, view: MinutesView) -> int:
        """Which version of a meeting's own minutes was issued last; 0 where none was."""
        of = {"meeting_id": view.records.meeting.id, "kind": KIND, "edition": view.edition, "language": view.language}
        last = self._desk.documents.newest(of)
        return int(last.number) if last else 0

    def issue(
        self, group: int, first: date | None, last: date | None, edition: Visibility, language: Language
    ) -> int:  # fmt: skip
        """Freeze them as they stand and return the document's number: it stands with the last meeting in it.

        Never undone. NothingMinuted, Gone.
        """
        last_of = self._held(group, first, last, edition)[-1]
        of = {"meeting_id": last_of, "kind": COMPILED, "edition": edition, "language": language}
        return self._desk.documents.issue_next(partial(self.draft, group, first, last, edition, language), of)

    def issued(self, group: int) -> list[int]:
        """Return the documents over meetings of a group that were issued, the newest first."""
        asked = select(DOCUMENT.c.id).join(MEETING, MEETING.c.id == DOCUMENT.c.meeting_id)
        asked = asked.where(DOCUMENT.c.kind == COMPILED, MEETING.c.work_group_id == group)
        with self._meetings.store.read() as session:
            return list(session.execute(asked.order_by(DOCUMENT.c.id.desc())).scalars())

    def span(self, document: int) -> Span:
        """Return whose minutes stand in an issued document, as far as their meetings are still here. Gone."""
        heads = [one for one in self._desk.documents.content(document).blocks if isinstance(one, Heading)]
        numbers = [int(one.anchor[1:]) for one in heads if one.level == 1 and MARK.fullmatch(one.anchor)]
        asked = select(MEETING.c.work_group_id, MEETING.c.starts_on).where(MEETING.c.id.in_(numbers))
        with self._meetings.store.read() as session:
            rows = [(group, day) for group, day in session.execute(asked) if group and day]
        if not rows:
            raise Gone(kind="meeting", record=numbers[0] if numbers else 0)
        return Span(rows[0][0], min(day for _, day in rows), max(day for _, day in rows))

    def _held(self, group: int, first: date | None, last: date | None, edition: Visibility) -> list[int]:
        """The meetings that took place, the earliest first. NothingMinuted, Gone."""
        found = [
            one
            for one in self._desk.records.where("meeting", work_group_id=group)
            if one.values["status"] == "held" and edition.may_see(Visibility(one.values["visibility"]))
        ]
        days = {one.id: one.values["starts_on"] for one in found if one.values["starts_on"]}
        within = [number for number, day in days.items() if (not first or day >= first) and (not last or day <= last)]
        if not within:
            raise NothingMinuted(name=self._desk.records.get("work_group", group).title)
        return sorted(within, key=lambda number: (days[number], number))


def mark_of(meeting: int) -> str:
    """Return the anchor of a meeting's chapter."""
    return f"m{meeting}"


def _facts(views: Sequence[MinutesView], said: Words) -> KeyFacts:
    """The box of page one: which meetings, how many decisions, how much is open, each with its page."""
    days = [(view.short_day(view.day), mark_of(view.records.meeting.id)) for view in views]
    lines = [run for day, anchor in days for run in (Run(f"{day}, "), *_page(said, anchor), Run("\n"))][:-1]
    many = (Run(said("facts.meetings", n=len(views), first=days[0][0], last=days[-1][0])),)
    count = sum(len(numbered(view)) for view in views)
    rows = [("held", tuple(lines) if len(views) <= MOST else many)]
    if count:
        rows.append(("decided", (Run(f"{_few(said, 'decisions', count)}, "), *_page(said, "register"))))
    if left := len(_left(views)):
        rows.append(("do", (Run(f"{_few(said, 'actions', left)}, "), *_page(said, "open"))))
    return KeyFacts(tuple((said(f"facts.{name}"), text) for name, text in rows))


def _page(said: Words, anchor: str) -> Text:
    return Run(f"{said('facts.page')}\u00a0"), Run("{page}", page_of=anchor)


def _few(said: Words, name: str, n: int) -> str:
    return said(f"facts.{name}_one" if n == 1 else f"facts.{name}", n=n)


def _left(views: Sequence[MinutesView]) -> list[tuple[MinutesView, Part]]:
    """The actions that are still open, each with the meeting that set it."""
    rows = [(view, one) for view in views for one in view.records.all("action_item")]
    return [(view, one) for view, one in rows if one["status"] in (None, "open")]


def _chapter(
    view: MinutesView, content: DocumentContent, issued: int, new_page: bool, last: bool
) -> Iterator[Block]:  # fmt: skip
    """The minutes of one meeting: a heading of their own, theirs below it; the next meeting where it is not here."""
    mark, shown = mark_of(view.records.meeting.id), True
    yield Heading(content.title, 1, anchor=mark, new_page=new_page)
    yield Paragraph((Run(capital(" · ".join(state(view, issued))), "secondary"),))
    for block in content.blocks:
        if isinstance(block, Heading):
            shown = last or block.anchor != "next"
        if not shown:
            continue
        if isinstance(block, Heading):
            yield replace(block, level=min(block.level, 3), anchor=f"{mark}.{block.anchor}" if block.anchor else "")
        elif isinstance(block, Paragraph):
            yield replace(block, key="")
        else:
            yield block


def _register(views: Sequence[MinutesView], said: Words) -> Iterator[Block]:
    """Every decision with its day and result."""
    rows = [(view, n, one) for view in views for n, one in numbered(view)]
    if not rows:
        return
    yield Heading(said("decisions.register"), 1, anchor="register", new_page=True)
    head = tuple(said(f"decisions.{name}") for name in ("nr", "day", "what", "outcome"))
    yield Table(
        head,
        tuple(
            (plain(f"{at}."), plain(view.short_day(one["decided_on"] or view.day)),
             view.inline(view.line(one, "text")), outcome(view, one))
            for at, (view, _, one) in enumerate(rows, 1)
        ),
        shares=(7, 20, 45, 28),
    )  # fmt: skip


def _open(views: Sequence[MinutesView], said: Words) -> Iterator[Block]:
    """What is still to be done of what these meetings set."""
    found = [
        (view, one) for view in views for one in view.records.all("action_item") if one["status"] in (None, "open")
    ]
    yield Heading(said("actions.open"), 1, anchor="open", new_page=not any(map(numbered, views)))
    if not found:
        yield Paragraph(plain(said("actions.none_open")))
        return
    head = tuple(said(f"actions.{name}") for name in ("who", "what", "when", "since"))
    lines = tuple((*overview.step(view, one), plain(view.short_day(view.day))) for view, one in found)
    yield Table(head, lines, shares=(20, 42, 20, 18))
