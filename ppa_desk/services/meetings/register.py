"""Meetings: the list of them, and how much of each kind one holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, Table, exists, func, literal, select, union_all

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.listing import Listing
from ppa_desk.store.database import Store

MEETING: Table = table_of("meeting")
DOCUMENT: Table = table_of("document")
PARTS = (
    "aim", "session", "note", "theme", "poll", "priority", "activity", "consideration", "decision", "action_item",
    "material", "survey",
)  # fmt: skip
"""The kinds of records that belong to a meeting, in the order of its page."""


class NoSuchMeeting(DeskError):
    """No meeting has that key."""

    code = "meeting.no_such"


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One line of the list of meetings."""

    id: int
    key: str
    title_en: str
    title_fr: str
    kind: str | None
    ordinal: int | None
    starts_on: date | None
    mode: str | None
    status: str | None
    work_group_id: int | None
    issued: bool


COMPILED = "minutes_compiled"
"""The kind of a document over all meetings of a group: it stands with the last, and issues the minutes of none."""

_ISSUED = exists().where(DOCUMENT.c.meeting_id == MEETING.c.id, DOCUMENT.c.kind != COMPILED).label("issued")


class Meetings:
    """The alliance's meetings."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.listing = Listing(
            store,
            "meeting",
            select(*(MEETING.c[name] for name in MeetingRow.__dataclass_fields__ if name != "issued"), _ISSUED),
            MeetingRow,
            sorts={"date": (MEETING.c.starts_on.is_not(None), MEETING.c.starts_on), "title": (MEETING.c.title_en,)},
            only={"kind": lambda code: MEETING.c.kind == code},
        )

    def number(self, key: str) -> int:
        """Return the number of the meeting with that key. NoSuchMeeting."""
        with self._store.read() as session:
            found = session.execute(select(MEETING.c.id).where(MEETING.c.key == key)).scalar()
            if found is None:
                keys = ", ".join(session.execute(select(MEETING.c.key).order_by(MEETING.c.key).limit(20)).scalars())
                raise NoSuchMeeting(key=key, keys=keys or "-")
        return int(found)

    def counts(self, meeting: int) -> Mapping[str, int]:
        """Return how many records of each kind belong to a meeting."""
        asked = union_all(*(_count(kind, meeting) for kind in PARTS))
        with self._store.read() as session:
            return {row[0]: row[1] for row in session.execute(asked)}


def _count(kind: str, meeting: int) -> Select[str, int]:
    table = table_of(kind)
    return select(literal(kind), func.count()).select_from(table).where(table.c.meeting_id == meeting)
