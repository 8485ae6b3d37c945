"""Approval of minutes: what a meeting said of those of earlier ones, and which still wait."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, Table, func, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.checks import checked
from ppa_desk.services.content import Heading
from ppa_desk.services.minutes.view import KIND, MinutesView
from ppa_desk.services.narrative import Prose
from ppa_desk.services.records import title_of
from ppa_desk.services.report_words import one_line
from ppa_desk.services.summary.overview import Piece
from ppa_desk.store.database import Store
from ppa_desk.store.journal import history
from ppa_desk.store.unit import Gone

APPROVAL: Table = table_of("approval")
DOCUMENT: Table = table_of("document")
MEETING: Table = table_of("meeting")
PUT_OFF = "postponed"


class NotEarlier(DeskError):
    """A meeting approves minutes of earlier meetings of the same group."""

    code = "approval.not_earlier"


@dataclass(frozen=True, slots=True)
class Approved:
    """What a meeting said of the minutes of another."""

    id: int
    outcome: str
    meeting: int
    """The meeting that said it."""
    on: date | None
    corrections_en: str
    corrections_fr: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """Minutes of a meeting of a group that was held, and the document as they were last issued."""

    meeting: int
    title_en: str
    title_fr: str
    on: date | None
    group: int
    document: int | None
    outcome: Approved | None = None
    """What the meeting asked about said of them, or what was said last of them, where something was."""

    @property
    def approved(self) -> bool:
        """Whether they are approved, with corrections or without."""
        return self.outcome is not None and self.outcome.outcome != PUT_OFF


class Approvals:
    """Approvals of minutes."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, meeting: int) -> Approved | None:
        """Return what was said last of a meeting's minutes; None where nothing was."""
        asked = _said().where(APPROVAL.c.minutes_of_id == meeting)
        with self._store.read() as session:
            row = session.execute(asked.order_by(MEETING.c.starts_on.desc(), APPROVAL.c.id.desc())).first()
        return Approved(*row) if row else None

    def waiting(self, group: int | None = None) -> list[Waiting]:
        """Return the meetings of groups that were held and whose minutes are not approved, the oldest first."""
        done = select(APPROVAL.c.minutes_of_id).where(APPROVAL.c.outcome != PUT_OFF)
        asked = _minuted().where(MEETING.c.status == "held", MEETING.c.id.not_in(done))
        if group is not None:
            asked = asked.where(MEETING.c.work_group_id == group)
        with self._store.read() as session:
            return [_waiting(row) for row in session.execute(asked)]

    def of_group(self, group: int) -> list[Waiting]:
        """Return the minutes of all meetings a group held with what was said last of them, the newest first."""
        asked = _minuted().where(MEETING.c.status == "held", MEETING.c.work_group_id == group)
        with self._store.read() as session:
            rows = session.execute(asked).all()
            said = _said().add_columns(APPROVAL.c.minutes_of_id).order_by(MEETING.c.starts_on, APPROVAL.c.id)
            asked_of = said.where(APPROVAL.c.minutes_of_id.in_([row[0] for row in rows]))
            found = {row[-1]: Approved(*row[:-1]) for row in session.execute(asked_of)}
        return [_waiting(row, found.get(row[0])) for row in reversed(rows)]

    def noted_by(self, approved: Approved) -> str:
        """Return who wrote down what was said; empty where nobody gave a name."""
        return next((one.entry.who for one in history(self._store, "approval", approved.id)), "")

    def before(self, meeting: int) -> list[Waiting]:
        """Return the earlier minutes a meeting may approve, and those it said something of, the oldest first. Gone."""
        with self._store.read() as session:
            own = session.execute(select(MEETING).where(MEETING.c.id == meeting)).mappings().first()
            if own is None:
                raise Gone(kind="meeting", record=meeting)
            rows = session.execute(_said().add_columns(APPROVAL.c.minutes_of_id).where(
                APPROVAL.c.meeting_id == meeting)).all()  # fmt: skip
            mine = {row[-1]: Approved(*row[:-1]) for row in rows}
            asked = _minuted().where(MEETING.c.id.in_(mine))
            said = [_waiting(row, mine[row[0]]) for row in session.execute(asked)]
        if not own["work_group_id"] or not own["starts_on"]:
            return said
        open_ = [one for one in self.waiting(own["work_group_id"])
                 if one.on and one.on < own["starts_on"] and one.meeting not in mine]  # fmt: skip
        return sorted([*said, *open_], key=lambda one: (one.on or date.min, one.meeting))

    def say(self, meeting: int, minutes_of: int, outcome: str, corrections: str = "", language: str = "en") -> None:
        """Note what a meeting says of the minutes of an earlier one. NotEarlier, Refused, Gone."""
        found = next((one for one in self.before(meeting) if one.meeting == minutes_of), None)
        if found is None:
            raise NotEarlier()
        told = checked("approval", {"outcome": outcome, f"corrections_{language}": corrections})
        title = title_of("meeting", {"title_en": found.title_en, "title_fr": found.title_fr}, language)
        with self._store.unit(f"approval.{outcome}", title=title, record_kind="meeting") as unit:
            if found.outcome:
                values = {name: told[name] for name in ("outcome", f"corrections_{language}")}
                unit.change("approval", found.outcome.id, {**values, "document_id": found.document})
            else:
                last = select(func.max(APPROVAL.c.nr)).where(APPROVAL.c.meeting_id == meeting)
                nr = (unit.connection.execute(last).scalar() or 0) + 1
                unit.add("approval", told | {"meeting_id": meeting, "minutes_of_id": minutes_of, "nr": nr,
                                             "document_id": found.document})  # fmt: skip

    def take_back(self, meeting: int, minutes_of: int, language: str = "en") -> None:
        """Let what a meeting said of minutes not be said. Gone."""
        for one in self.before(meeting):
            if one.meeting == minutes_of and one.outcome:
                title = title_of("meeting", {"title_en": one.title_en, "title_fr": one.title_fr}, language)
                with self._store.unit("approval.taken_back", title=title, record_kind="meeting") as unit:
                    unit.remove("approval", one.outcome.id)


def previous(view: MinutesView) -> Iterator[Piece]:
    """Yield what the meeting said of the minutes of earlier ones."""
    told = []
    records = view.meetings.desk.records
    for one in records.where("approval", meeting_id=view.records.meeting.id):
        earlier = records.get("meeting", one.values["minutes_of_id"]).values
        if not view.edition.may_see(Visibility(earlier["visibility"])):
            continue
        day = view.short_day(earlier["starts_on"]) if earlier["starts_on"] else "–"
        line = view.said(f"previous.{one.values['outcome']}", title=one_line(view.words.own(earlier, "title")), day=day)
        if corrections := one_line(view.words.own(one.values, "corrections")):
            line = view.said("previous.corrections", told=line, corrections=corrections)
        told.append((line, ("approval", one.id)))
    if told:
        yield Heading(view.said("previous.title"), 2, anchor="previous")
        text = "\n\n".join(line for line, _ in told)
        yield Prose("previous", text, tuple(mark for _, mark in told), view.said("previous.title"))


def _waiting(row: Any, outcome: Approved | None = None) -> Waiting:
    return Waiting(row[0], row[1], row[2], row[3], row[4], row[5], outcome)


def _said() -> Select[tuple[int, str, int, date, str, str]]:
    return select(
        APPROVAL.c.id, APPROVAL.c.outcome, APPROVAL.c.meeting_id, MEETING.c.starts_on, APPROVAL.c.corrections_en,
        APPROVAL.c.corrections_fr,
    ).join_from(APPROVAL, MEETING, APPROVAL.c.meeting_id == MEETING.c.id)  # fmt: skip


def _minuted() -> Select[tuple[int, str, str, date, int, int]]:
    """Select meetings of groups with their minutes as they were last issued."""
    last = select(func.max(DOCUMENT.c.id)).where(DOCUMENT.c.meeting_id == MEETING.c.id, DOCUMENT.c.kind == KIND)
    return (
        select(MEETING.c.id, MEETING.c.title_en, MEETING.c.title_fr, MEETING.c.starts_on, MEETING.c.work_group_id,
               last.scalar_subquery())
        .where(MEETING.c.work_group_id.is_not(None))
        .order_by(MEETING.c.starts_on, MEETING.c.id)
    )  # fmt: skip
