"""Actions over all meetings: what a meeting takes over from those before, what a group owes, what is due to whom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Table, and_, or_, select
from sqlmodel import Session

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.model.outcomes import Strength
from ppa_desk.model.record import Visibility
from ppa_desk.services.checks import checked
from ppa_desk.services.owners import owners
from ppa_desk.services.records import title_of

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

ACTION: Table = table_of("action_item")
MEETING: Table = table_of("meeting")
OWNER: Table = table_of("action_owner")
REVIEW: Table = table_of("action_review")
OPEN = "open"
CLOSED = ("done", "dropped")
FIRM = (Strength.COMMITMENT, Strength.REQUEST, Strength.RECOMMENDATION, Strength.INTEREST)
"""How firm an action is, the firmest first."""
Row = Mapping[str, Any]


class NotLater(DeskError):
    """An action is looked at again in a later meeting than the one it comes from."""

    code = "action.not_later"


@dataclass(frozen=True, slots=True)
class Look:
    """How an action stood in a meeting, and what was said."""

    meeting: int
    on: date | None
    status: str | None
    text_en: str
    text_fr: str


@dataclass(frozen=True, slots=True)
class Item:
    """One action as it stands now, whose it is, where it comes from, and how it stood in later meetings."""

    id: int
    values: Row
    owners: tuple[str, ...]
    meeting: int
    meeting_title: str
    meeting_on: date | None
    meeting_seen: Visibility
    looks: tuple[Look, ...]

    @property
    def open(self) -> bool:
        """Whether it is still to be done."""
        return self.values["status"] in (None, OPEN)

    def late(self, on: date) -> int:
        """Return by how many days it is late; 0 where it is not, or has no day."""
        due = self.values["due_on"]
        return max((on - due).days, 0) if self.open and due else 0

    def look_in(self, meeting: int) -> Look | None:
        """Return how it stood in a meeting; None where it was not looked at there."""
        return next((one for one in self.looks if one.meeting == meeting), None)


class Actions:
    """The actions of all meetings."""

    def __init__(self, desk: "Desk") -> None:
        self._desk, self._store = desk, desk.store

    def carried(self, meeting: int, language: str = "en") -> list[Item]:
        """Return what a meeting takes over: open actions of its series and its group, and what it looked at. Gone."""
        own = self._desk.records.get("meeting", meeting).values
        looked = select(REVIEW.c.action_id).where(REVIEW.c.meeting_id == meeting)
        still = or_(ACTION.c.status == OPEN, ACTION.c.status.is_(None))
        before = MEETING.c.id != meeting
        if own["starts_on"]:
            before &= MEETING.c.starts_on < own["starts_on"]
        asked = (still & self._circle(own) & before) | ACTION.c.id.in_(looked)
        return self._items(asked, language)

    def of_group(self, group: int, language: str = "en", edition: Visibility | None = None) -> list[Item]:
        """Return the open actions of a group: those it owns, and those of its meetings."""
        still = or_(ACTION.c.status == OPEN, ACTION.c.status.is_(None))
        found = self._items(still & self._of_group(group), language)
        return [one for one in found if edition is None or edition.may_see(Visibility(one.values["visibility"]))]

    def owed(self, language: str = "en") -> list[Item]:
        """Return every open action."""
        return self._items(or_(ACTION.c.status == OPEN, ACTION.c.status.is_(None)), language)

    def of_year(
        self, year: int, priorities: Sequence[int], meetings: Sequence[int], language: str = "en"
    ) -> list[Item]:
        """Return the actions of a year: due in it, for its priorities, or without a day from meetings that set them."""
        due = ACTION.c.due_on.between(date(year, 1, 1), date(year, 12, 31))
        still = ACTION.c.due_on.is_(None) & ACTION.c.meeting_id.in_(meetings)
        return self._items(due | still | ACTION.c.priority_id.in_(priorities), language)

    def look(
        self, action: int, meeting: int, status: str, said: str = "", on: date | None = None, language: str = "en"
    ) -> None:
        """Note how an action stands in a later meeting, and close it where it is done or dropped. Gone, Refused.

        Closed, it has its day (that of the meeting where none is said) and what came of it; one step takes all back.
        """
        kept = self._desk.records.get("action_item", action)
        own = self._desk.records.get("meeting", meeting).values
        if kept.values["meeting_id"] == meeting:
            raise NotLater()
        text = f"text_{'fr' if language == 'fr' else 'en'}"
        told = checked("action_review", {"action_id": action, "meeting_id": meeting, "status": status, text: said})
        with self._store.unit("action.looked_at", title=kept.title, record_kind="action_item") as unit:
            asked = select(REVIEW.c.id).where(REVIEW.c.action_id == action, REVIEW.c.meeting_id == meeting)
            number = unit.connection.execute(asked).scalar()
            if number is None:
                unit.add("action_review", told)
            else:
                unit.change("action_review", number, {name: told[name] for name in ("status", text)})
            unit.change("action_item", action, _closed(status, said, on or own["starts_on"], text[-2:]))

    def close(self, action: int, status: str, said: str = "", on: date | None = None, language: str = "en") -> None:
        """Close an action, or open it again. Gone."""
        kept = self._desk.records.get("action_item", action)
        told = _closed(status, said, on or date.today(), "fr" if language == "fr" else "en")
        with self._store.unit("action.closed", title=kept.title, record_kind="action_item") as unit:
            unit.change("action_item", action, told)

    # --- inside

    def _circle(self, own: Row) -> ColumnElement[bool]:
        """Of meetings before this one of the same group, else of the same kind; what the group owns from any."""
        if own["work_group_id"]:
            return self._of_group(own["work_group_id"])
        return and_(MEETING.c.kind == own["kind"], MEETING.c.work_group_id.is_(None))

    def _of_group(self, group: int) -> ColumnElement[bool]:
        owned = select(OWNER.c.action_id).where(OWNER.c.work_group_id == group)
        return or_(MEETING.c.work_group_id == group, ACTION.c.id.in_(owned))

    def _items(self, which: ColumnElement[bool], language: str) -> list[Item]:
        asked = select(
            ACTION, MEETING.c.title_en, MEETING.c.title_fr, MEETING.c.starts_on.label("met_on"),
            MEETING.c.visibility.label("met_seen"),
        ).join_from(ACTION, MEETING, ACTION.c.meeting_id == MEETING.c.id)  # fmt: skip
        with self._store.read() as session:
            rows = session.execute(asked.where(which)).mappings().all()
            numbers = [row["id"] for row in rows]
            doing, looks = owners(session, numbers, language), _looks(session, numbers)
        found = [
            Item(row["id"], dict(row), doing.get(row["id"], ()), row["meeting_id"],
                 title_of("meeting", row, language), row["met_on"],
                 Visibility(row["met_seen"]), tuple(looks.get(row["id"], ())))
            for row in rows
        ]  # fmt: skip
        return sorted(found, key=_order)


def _closed(status: str, said: str, on: date | None, language: str) -> dict[str, Any]:
    if status not in CLOSED:
        return {"status": status, "done_on": None}
    return {"status": status, "done_on": on, **({f"outcome_{language}": said} if said else {})}


def _order(one: Item) -> tuple[int, int, date, date, int, int]:
    """Open before closed, the firmest first, what is due first, the oldest first."""
    due, met = one.values["due_on"], one.meeting_on
    firm = FIRM.index(Strength(one.values["strength"]))
    return (not one.open, firm > 1, due or date.max, met or date.max, one.values["nr"], one.id)


def _looks(session: Session, actions: Sequence[int]) -> dict[int, list[Look]]:
    asked = select(REVIEW, MEETING.c.starts_on).join_from(REVIEW, MEETING, REVIEW.c.meeting_id == MEETING.c.id)
    asked = asked.where(REVIEW.c.action_id.in_(actions)).order_by(MEETING.c.starts_on, REVIEW.c.id)
    found: dict[int, list[Look]] = {}
    for row in session.execute(asked).mappings():
        look = Look(row["meeting_id"], row["starts_on"], row["status"], row["text_en"], row["text_fr"])
        found.setdefault(row["action_id"], []).append(look)
    return found
