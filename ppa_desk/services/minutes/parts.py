"""The parts of minutes, in their order: each yields blocks, and texts that a writer may change."""

from collections.abc import Iterator
from typing import Any

from ppa_desk.model.outcomes import DueKind
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Bullets, Heading, Item, KeyFacts, Paragraph, Run, Table, Text
from ppa_desk.services.meetings.agenda_paper import WORDS as AGENDA
from ppa_desk.services.meetings.agenda_paper import Head
from ppa_desk.services.meetings.attendees import PRESENT
from ppa_desk.services.meetings.timing import SPOKEN, Slot, clock
from ppa_desk.services.minutes.attendance import present, quorum_fact, seats_of, there
from ppa_desk.services.minutes.deciding import numbered, told_vote
from ppa_desk.services.minutes.view import MinutesView
from ppa_desk.services.narrative import Laid, Prose
from ppa_desk.services.report_words import Words
from ppa_desk.services.summary import overview, sessions
from ppa_desk.services.summary.overview import Piece
from ppa_desk.services.summary.records import Part
from ppa_desk.services.survey_report.view import plain


def facts(view: MinutesView) -> Iterator[Piece]:
    """Yield the box of page one: when and where, who was there, what was decided, what is to be done."""
    head = head_of(view)
    rows: list[tuple[str, Text]] = [("when", plain(head.when())), ("where", plain(head.where()))]
    rows += [("chair", plain(_chair(view))), ("there", plain(_there(view)))]
    rows.append(("quorum", plain(quorum_fact(view))))
    rows.append(("decided", _lines(f"{n}. {view.line(one, 'text')}" for n, one in numbered(view))))
    rows += [("do", plain(_to_do(view))), ("next", plain(coming(view))), ("ask", plain(head.ask()))]
    yield KeyFacts(tuple((view.said(f"facts.{name}"), text) for name, text in rows if text))


def head_of(view: MinutesView, row: Any = None) -> Head:
    """Return what tells when and where a meeting is."""
    values = view.records.meeting.values if row is None else row
    return Head(view.meetings, values, view.edition, Words(AGENDA, view.language))


def opening(view: MinutesView) -> Iterator[Piece]:
    """Yield who held what, how and when."""
    yield Prose("opening", overview.opening(view), (view.records.meeting.mark,), view.said("names.document"))


def items(view: MinutesView) -> Iterator[Piece]:
    """Yield the items in timetable order: what was said, what was presented, what was decided under each."""
    slots, parked = view.agenda.slots, view.agenda.parked
    if slots:
        yield Heading(view.said("items.title"), 2, anchor="items")
    for slot in slots:
        yield from _item(view, slot)
    if loose := [*sessions.themes(view, None)]:
        yield Heading(view.words("session.themes"), 2, anchor="themes")
        yield from loose
    if seen := [one for one in parked if view.edition.may_see(one.visibility)]:
        yield Heading(view.said("items.parked"), 2, anchor="parked")
        yield Bullets(tuple(Item(plain(one.title)) for one in seen))


def _item(view: MinutesView, slot: Slot) -> Iterator[Piece]:
    entry = slot.entry
    title = entry.title or view.said("items.untitled")
    yield Heading(f"{slot.number}. {title}" if slot.number else title, 3, anchor=f"session.{entry.id}")
    times = "–".join(filter(None, (clock(one, view.language) for one in (slot.begins, slot.ends))))
    led = entry.leader if entry.person in view.named else ""
    told = " · ".join(filter(None, (times, view.said("items.led", name=led) if led else "")))
    if told:
        yield Paragraph(plain(told), note=True)
    part = view.records.one("session", entry.id)
    text = view.own(part, "text") if part else ""
    talks = [f"- {_talk(view, talk)}" for talk in slot.talks if talk.status in SPOKEN]
    whole = "\n\n".join(filter(None, (text, "\n".join(talks))))
    if whole:
        marks = (("session", entry.id), *(("talk", talk.id) for talk in slot.talks if talk.status in SPOKEN))
        yield Prose(f"item.{entry.id}", whole, marks, title)
    yield from sessions.themes(view, entry.id)
    if part:
        yield from sessions.clusters(view, entry.id)
        yield from sessions.breakouts(view, part)
    for n, one in numbered(view):
        if one["session_id"] == entry.id:
            yield from _decision(view, n, one)


def _talk(view: MinutesView, talk: Any) -> str:
    who = view.who(talk.person, talk.named, talk.body) if talk.person else talk.body
    return view.said("items.talk", title=talk.title, who=who) if who else str(talk.title)


def decisions(view: MinutesView) -> Iterator[Piece]:
    """Yield the decisions that were not taken under an item shown here."""
    shown = {slot.entry.id for slot in view.agenda.slots}
    left = [(n, one) for n, one in numbered(view) if one["session_id"] not in shown]
    if left:
        yield Heading(view.said("decisions.title"), 2, anchor="decisions")
    for n, one in left:
        yield from _decision(view, n, one)


def _decision(view: MinutesView, n: int, one: Part) -> Iterator[Piece]:
    text = view.own(one, "text")
    if text:
        lead = view.said("decisions.lead", n=n)
        yield Prose(f"decision.{one.id}", text, (one.mark,), view.said("decisions.text", n=n), lead)
    if vote := told_vote(view, one):
        yield Paragraph(vote, note=True)


def actions(view: MinutesView) -> Iterator[Piece]:
    """Yield who is to do what by when."""
    found = _set(view)
    if not found:
        return
    yield Heading(view.said("actions.title"), 2, anchor="actions")
    head = tuple(view.said(f"actions.{name}") for name in ("who", "what", "when"))
    table = Table(head, tuple(overview.step(view, one) for one in found), shares=(24, 52, 24))
    lines = overview.row_by_row(table, [overview.step_marks(view, one) for one in found])
    yield Laid("actions", view.said("actions.title"), (table,), lines)


def _set(view: MinutesView) -> list[Part]:
    """What the meeting asked somebody to do, whatever became of it, save what was dropped."""
    return [one for one in view.records.all("action_item") if one["status"] != "dropped"]


def materials(view: MinutesView) -> Iterator[Piece]:
    """Yield what was shown and recorded, with its links."""
    if view.listed:
        yield Heading(view.said("materials.title"), 2, anchor="materials")
        yield Bullets(tuple(Item(_material(view, one)) for one in view.listed))


def _material(view: MinutesView, one: Part) -> Text:
    title, url = view.line(one, "title"), str(one["url"] or "")
    return (Run(title, url=url),) if url else plain(view.said("materials.unlinked", title=title))


def next_meeting(view: MinutesView) -> Iterator[Piece]:
    """Yield when the group meets again, where that is planned."""
    if told := coming(view):
        yield Heading(view.said("next.title"), 2, anchor="next")
        yield Prose("next", told, (), view.said("next.title"))


def coming(view: MinutesView) -> str:
    """Return the next meeting of the same group; nothing where none is planned."""
    group, day = view.records.meeting["work_group_id"], view.records.meeting["starts_on"]
    if not group or not day:
        return ""
    later = [one.values for one in view.meetings.desk.records.where("meeting", work_group_id=group)
             if one.values["starts_on"] and one.values["starts_on"] > day and one.values["status"] != "cancelled"
             and view.edition.may_see(Visibility(one.values["visibility"]))]  # fmt: skip
    if not later:
        return ""
    row = min(later, key=lambda one: one["starts_on"])
    head = head_of(view, row)
    return ", ".join(filter(None, (head.when(), head.where())))


def _lines(lines: Iterator[str]) -> Text:
    return plain("\n".join(lines))


def _chair(view: MinutesView) -> str:
    """Who led the meeting: whom the list says, else the group's chair where they were there."""
    chairs = [one for one in view.attendees if one.role == "chair" and one.presence == PRESENT]
    told = [view.who(one.person, one.called if one.person else "", one.body or one.called) for one in chairs]
    if not chairs:
        lead = [seat for seat in seats_of(view) if seat.role in ("chair", "co_chair") and not seat.empty]
        found = [seat for seat in lead if (line := there(view, seat)) and line.presence == PRESENT]
        told = [view.who(seat.person_id, seat.person, seat.organisation) for seat in found]
    return view.joined(filter(None, told))


def _there(view: MinutesView) -> str:
    """How many seats and how many people were there; nothing where nobody noted it."""
    came = [one for one in view.attendees if one.presence == PRESENT and (one.person or not one.organisation)]
    seats = seats_of(view)
    if not any(one.presence == PRESENT for one in view.attendees):
        return ""
    if not seats:
        return view.said("facts.people_one" if len(came) == 1 else "facts.people", n=len(came)) if came else ""
    taken = present(view)
    told = view.said("facts.seats_one" if len(seats) == 1 else "facts.seats", n=len(seats), there=taken)
    more = len(came) - taken
    if more < 1:
        return told
    return view.said("facts.others_one" if more == 1 else "facts.others", told=told, n=more)


def _to_do(view: MinutesView) -> str:
    found = _set(view)
    if not found:
        return ""
    told = view.said("facts.actions_one" if len(found) == 1 else "facts.actions", n=len(found))
    days = [one["due_on"] for one in found if one["due_kind"] == DueKind.DATE and one["due_on"]]
    return view.said("facts.first", told=told, day=view.short_day(min(days))) if days else told
