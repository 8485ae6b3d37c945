"""Who was at a meeting of a group: seat by seat, then everybody else, and whether enough were there to decide."""

from collections.abc import Iterator, Sequence

from ppa_desk.services.content import Heading, Paragraph, Table, Text
from ppa_desk.services.groups.roster import Sitting, sittings
from ppa_desk.services.meetings.attendees import PRESENT, Attendee
from ppa_desk.services.minutes.view import MinutesView
from ppa_desk.services.narrative import Laid, Prose
from ppa_desk.services.said import Marks
from ppa_desk.services.summary.overview import Piece, row_by_row
from ppa_desk.services.survey_report.view import cells, plain

SEEN = (PRESENT, "apologies", "absent")


def attendance(view: MinutesView) -> Iterator[Piece]:
    """Yield who was there; nothing where nobody's presence was noted."""
    if not any(one.presence in SEEN for one in view.attendees):
        return
    yield Heading(view.said("attendance.title"), 2, anchor="attendance")
    seats = seats_of(view)
    if seats:
        table = _seats(view, seats)
        yield Laid(
            "seats", view.said("attendance.title"), (table,), row_by_row(table, [_marks(view, s) for s in seats])
        )
    sitting = {one.id for one in _came_for(view, seats)}
    others = [one for one in view.attendees if one.id not in sitting]
    for presence, key in zip(SEEN, ("also" if seats else "all", "sorry", "away"), strict=True):
        if told := _listed(view, [one for one in others if one.presence == presence]):
            yield Paragraph(plain(told), view.said(f"attendance.{key}"))
    yield Paragraph(plain(view.said("attendance.consent")), note=True)
    yield from _quorum(view)


def seats_of(view: MinutesView) -> list[Sitting]:
    """Return the seats of the group on the day of the meeting, and who is entered as taking part without one."""
    return [one for one in sittings(view.book, view.day) if one.seat is not None] if view.book else []


def there(view: MinutesView, seat: Sitting) -> Attendee | None:
    """Return who was there for a seat: its holder, else an alternate; else the line that says why not."""
    found = [line for one in (seat, *seat.alternates) if (line := _line(view, one)) is not None]
    return next((one for one in found if one.presence == PRESENT), found[0] if found else None)


def present(view: MinutesView) -> int:
    """Return how many seats were taken."""
    return sum(line.presence == PRESENT for seat in seats_of(view) if (line := there(view, seat)))


def _line(view: MinutesView, one: Sitting) -> Attendee | None:
    """The line of the list that is of somebody; of an organisation the first who came for it."""
    if one.person_id:
        return next((line for line in view.attendees if line.person == one.person_id), None)
    lines = [line for line in view.attendees if one.organisation_id and line.organisation == one.organisation_id]
    return next((line for line in lines if line.presence == PRESENT), lines[0] if lines else None)


def _came_for(view: MinutesView, seats: Sequence[Sitting]) -> Iterator[Attendee]:
    for seat in seats:
        for one in (seat, *seat.alternates):
            if (line := _line(view, one)) is not None:
                yield line


def _seats(view: MinutesView, seats: Sequence[Sitting]) -> Table:
    said = view.said
    head = tuple(said(f"attendance.{name}") for name in ("seat", "holder", "constituency", "there"))
    rows = tuple(_row(view, seat, at) for at, seat in enumerate(seats, 1))
    return Table(head, rows, shares=(24, 36, 20, 20), small=len(rows) > 12)


def _marks(view: MinutesView, seat: Sitting) -> Marks:
    """The records a line of the table says: the seat, the term on it, who is marked as present."""
    line = there(view, seat)
    found = (("seat", seat.seat), ("term", seat.term), ("attendee", line.id if line else None))
    return tuple((kind, number) for kind, number in found if number)


def _row(view: MinutesView, seat: Sitting, at: int) -> tuple[Text, ...]:
    name = view.said.own({"name_en": seat.name_en, "name_fr": seat.name_fr}, "name")
    holder = view.who(seat.person_id, seat.person, seat.organisation) or view.said("attendance.unnamed")
    if seat.empty:
        holder = view.said("attendance.vacant" if seat.vacant else "attendance.empty")
    group = view.label("constituency", seat.constituency)
    return cells(name or view.said("attendance.seat_nr", n=at), holder, group, _presence(view, seat))


def _presence(view: MinutesView, seat: Sitting) -> str:
    if seat.empty:
        return ""
    line = there(view, seat)
    if line is None or line.presence not in SEEN:
        return view.said("attendance.unknown")
    stood_in = line.presence == PRESENT and any(_line(view, one) == line for one in seat.alternates)
    if stood_in and _line(view, seat) != line:
        name = view.who(line.person, line.called, line.body)
        return view.said("attendance.stood_in", name=name) if name else view.said("attendance.alternate")
    return view.said(f"attendance.{line.presence}")


def _listed(view: MinutesView, some: Sequence[Attendee]) -> str:
    """Those who may be named, with what they were there as, and how many others."""
    told, unnamed = [], 0
    for one in some:
        who = view.who(one.person, one.called if one.person else "", one.body or one.called)
        if one.person is None and one.organisation is None:
            who = ""  # a name as it was written: nobody asked them
        role = view.label("attendee_role", one.role)
        unnamed += not who
        if who:
            plain_role = one.role in (None, "", "required", "optional")
            told.append(who if plain_role else view.said("attendance.with_role", who=who, role=role))
    if unnamed:
        told.append(view.said("attendance.more_one" if unnamed == 1 else "attendance.more", n=unnamed))
    return f"{view.said('list.apart').join(told)}." if told else ""


def _quorum(view: MinutesView) -> Iterator[Piece]:
    """Whether enough voting seats were present to decide, with the numbers."""
    found = view.meetings.quorums.of(view.records.meeting.id)
    if found is None:
        return
    key = "quorum.any" if not found.needed else "quorum.met" if found.met else "quorum.short"
    text = view.said(key, present=found.present, seats=found.seats, needed=found.needed)
    marks = tuple(("attendee", one.id) for one in view.attendees if one.presence == PRESENT)
    yield Prose("quorum", text, marks, view.said("facts.quorum"))


def quorum_fact(view: MinutesView) -> str:
    """Return the quorum for the box of page one; nothing where none is asked or nobody noted who was there."""
    found = view.meetings.quorums.of(view.records.meeting.id)
    if found is None or not found.needed:
        return ""
    key = "quorum.fact_met" if found.met else "quorum.fact_short"
    return view.said(key, present=found.present, needed=found.needed)
