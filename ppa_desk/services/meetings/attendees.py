"""Who was invited to a meeting and who came: put on the list from members, groups and saved lists, marked, counted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Table, func, select
from sqlmodel import Session

from ppa_desk.errors import DeskError
from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.model.surveys import AudienceKind
from ppa_desk.services.checks import checked
from ppa_desk.services.records import title_of
from ppa_desk.services.results.attendance import ATTENDANCE, MEETING
from ppa_desk.services.surveys.audience import audience, in_force
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone

ATTENDEE: Table = table_of("attendee")
PERSON: Table = table_of("person")
ORGANISATION: Table = table_of("organisation")
POSITION: Table = table_of("position")
PRESENT = "present"


class NobodyNamed(DeskError):
    """Nobody was named who could be put on the list."""

    code = "attendee.nobody"


@dataclass(frozen=True, slots=True)
class Attendee:
    """One line of the list: a person, an organisation, or a name as it was written."""

    id: int
    person: int | None
    organisation: int | None
    called: str
    body: str
    constituency: str | None
    presence: str | None
    minutes: int | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Suggested:
    """What the list counts of people present, by constituency (empty: not known), beside what stands in the table.

    `bodies` are organisations marked as present without a person: how many people came is not known.
    """

    people: Mapping[str, int]
    counted: Mapping[str, int]
    bodies: int

    @property
    def new(self) -> dict[str, int]:
        """Return what the table does not have yet."""
        return {code: count for code, count in self.people.items() if code not in self.counted}

    @property
    def other(self) -> dict[str, int]:
        """Return what the table counts otherwise; it is left as it is."""
        return {code: count for code, count in self.people.items() if self.counted.get(code, count) != count}


class Attendees:
    """Those invited to meetings."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, meeting: int) -> list[Attendee]:
        """Return the list of a meeting, by name. Gone."""
        with self._store.read() as session:
            rows = session.execute(
                asked_of(day_of(session, meeting)).where(ATTENDEE.c.meeting_id == meeting)
            ).mappings()
            found = {row["id"]: _attendee(row) for row in rows}
        return sorted(found.values(), key=lambda one: (fold(one.called), one.id))

    def invite(self, meeting: int, kind: AudienceKind, record: int | None = None) -> int:
        """Put the members, a group or a saved list on the list; return how many were not on it yet. Gone."""
        asked = {"audience_kind": kind, "work_group_id": record, "saved_list_id": record}
        with self._store.read() as session:
            found = audience(session, asked, day_of(session, meeting))
        known = {(one.person, None if one.person else one.organisation) for one in self.of(meeting)}
        new = [one for one in found if (one.person_id, None if one.person_id else one.organisation_id) not in known]
        rows = [{"person_id": one.person_id, "organisation_id": one.organisation_id} for one in new]
        self._add(meeting, [row | {"presence": "invited"} for row in rows])
        return len(new)

    def add(self, meeting: int, *, person: int | None = None, organisation: int | None = None, name: str = "") -> int:
        """Put one on the list as present; a person stands for where they work that day. NobodyNamed, Refused, Gone."""
        written = checked("attendee", {"name": name})["name"]
        if person is None and organisation is None and not written:
            raise NobodyNamed()
        with self._store.read() as session:
            on = day_of(session, meeting)
            if person is not None and organisation is None:
                organisation = employer_of(session, person, on)
        row = {"person_id": person, "organisation_id": organisation, "name": written, "presence": PRESENT}
        return self._add(meeting, [row])[0]

    def mark(self, meeting: int, attendees: Sequence[int], presence: str) -> None:
        """Say of some that they came, sent apologies, or did not come. Gone."""
        with self._store.unit("attendee.marked", title=self._title(meeting), record_kind="attendee") as unit:
            unit.change_all("attendee", list(attendees), {"presence": presence})

    def suggested(self, meeting: int) -> Suggested:
        """Return what the list says of the people present, beside what was counted. Gone."""
        people: dict[str, int] = {}
        bodies = 0
        for one in self.of(meeting):
            if one.presence == PRESENT and (one.person or one.organisation is None):
                people[one.constituency or ""] = people.get(one.constituency or "", 0) + 1
            elif one.presence == PRESENT:
                bodies += 1
        asked = select(ATTENDANCE.c.constituency, func.sum(ATTENDANCE.c.people)).group_by(ATTENDANCE.c.constituency)
        asked = asked.where(ATTENDANCE.c.meeting_id == meeting, ATTENDANCE.c.people.is_not(None))
        with self._store.read() as session:
            counted = {row[0] or "": int(row[1]) for row in session.execute(asked)}
        return Suggested(people, counted, bodies)

    def put_counts(self, meeting: int) -> Suggested:
        """Put into the table what it does not have yet; what stands there is never changed. Gone."""
        found = self.suggested(meeting)
        if found.new:
            with self._store.unit("attendance.counted", title=self._title(meeting)) as unit:
                rows = ({"constituency": code or None, "people": count} for code, count in found.new.items())
                unit.add_all("attendance", [{"meeting_id": meeting, **row} for row in rows])
        return found

    def _add(self, meeting: int, rows: Sequence[Mapping[str, Any]]) -> list[int]:
        with self._store.read() as session:
            last = select(func.max(ATTENDEE.c.nr)).where(ATTENDEE.c.meeting_id == meeting)
            first = (session.execute(last).scalar() or 0) + 1
        if not rows:
            return []
        with self._store.unit("attendee.listed", title=self._title(meeting), count=len(rows)) as unit:
            return unit.add_all("attendee", [{**row, "meeting_id": meeting, "nr": at} for at, row in
                                             enumerate(rows, first)])  # fmt: skip

    def _title(self, meeting: int) -> str:
        with self._store.read() as session:
            row = session.execute(select(MEETING).where(MEETING.c.id == meeting)).mappings().first()
        if row is None:
            raise Gone(kind="meeting", record=meeting)
        return title_of("meeting", row)


def employer_of(session: Session, person: int, on: date) -> int | None:
    """Return where a person works on a day, the last one entered where that is several."""
    works = select(POSITION.c.organisation_id).where(POSITION.c.person_id == person, in_force(POSITION, on))
    found: int | None = session.execute(works.order_by(POSITION.c.id.desc()).limit(1)).scalar()
    return found


def bodies_present(session: Session, meeting: int) -> dict[int, tuple[tuple[str, int], ...]]:
    """Return the organisations that were at a meeting, each with the lines of the list that say so. Gone."""
    found: dict[int, tuple[tuple[str, int], ...]] = {}
    asked = asked_of(day_of(session, meeting)).where(ATTENDEE.c.meeting_id == meeting, ATTENDEE.c.presence == PRESENT)
    rows = session.execute(asked.add_columns(ORGANISATION.c.id.label("body_id")).order_by(ATTENDEE.c.id))
    for row in rows.mappings():
        if row["body_id"] is not None:
            found[row["body_id"]] = (*found.get(row["body_id"], ()), ("attendee", row["id"]))
    return found


def day_of(session: Session, meeting: int) -> date:
    """Return the day of a meeting, today where it has none. Gone."""
    found = session.execute(select(MEETING.c.starts_on).where(MEETING.c.id == meeting)).first()
    if found is None:
        raise Gone(kind="meeting", record=meeting)
    return found[0] or date.today()


def asked_of(on: date) -> Any:
    """Ask for each with the organisation it came for: the one entered, else where the person worked that day."""
    works = select(func.max(POSITION.c.organisation_id)).where(
        POSITION.c.person_id == ATTENDEE.c.person_id, in_force(POSITION, on)
    )
    body = func.coalesce(ATTENDEE.c.organisation_id, works.scalar_subquery())
    source = ATTENDEE.outerjoin(PERSON, PERSON.c.id == ATTENDEE.c.person_id).outerjoin(
        ORGANISATION, ORGANISATION.c.id == body
    )
    return select(
        ATTENDEE, PERSON.c.given_name, PERSON.c.family_name, ORGANISATION.c.name.label("body"),
        ORGANISATION.c.constituency,
    ).select_from(source)  # fmt: skip


def _attendee(row: Any) -> Attendee:
    person = title_of("person", row) if row["person_id"] else ""
    body = row["body"] or ""
    called = person or row["name"] or body
    return Attendee(row["id"], row["person_id"], row["organisation_id"], called, "" if called == body else body,
                    row["constituency"], row["presence"], row["minutes"], row["role"])  # fmt: skip
