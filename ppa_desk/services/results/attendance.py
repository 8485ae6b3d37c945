"""People present at meetings, by constituency and sex. Not counted is not zero."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Table, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.records import title_of
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone

ATTENDANCE: Table = table_of("attendance")
MEETING: Table = table_of("meeting")
Place = tuple[str, str]
"""A constituency and a sex; empty where it was not noted."""
MOST = 100_000
"""More people than this in one room are a slip of the finger."""


class NotCount(DeskError):
    """People are counted in whole numbers."""

    code = "attendance.not_count"


@dataclass(frozen=True, slots=True)
class Present:
    """Who was present, as far as it was counted."""

    people: Mapping[Place, int]

    @property
    def total(self) -> int | None:
        """How many in all; None where nobody counted."""
        return _sum(list(self.people.values()))

    def of_constituency(self, code: str) -> int | None:
        """Return how many of one constituency; None where nobody counted them."""
        return _sum([count for (constituency, _), count in self.people.items() if constituency == code])

    def of_sex(self, code: str) -> int | None:
        """Return how many of one sex; None where nobody counted them."""
        return _sum([count for (_, sex), count in self.people.items() if sex == code])


def _sum(counts: list[int]) -> int | None:
    return sum(counts) if counts else None


class Attendances:
    """Who was present at meetings."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, meeting: int) -> Present:
        """Return who was present at a meeting."""
        found: dict[Place, int] = {}
        asked = select(ATTENDANCE.c.constituency, ATTENDANCE.c.sex, ATTENDANCE.c.people)
        with self._store.read() as session:
            for constituency, sex, people in session.execute(asked.where(ATTENDANCE.c.meeting_id == meeting)):
                if people is not None:
                    place = (constituency or "", sex or "")
                    found[place] = found.get(place, 0) + people
        return Present(found)

    def write(self, meeting: int, constituency: str, sex: str, told: str) -> None:
        """Keep how many of one constituency and sex were present; empty: not counted. NotCount, Gone."""
        people = _count(told)
        codes = {"constituency": constituency or None, "sex": sex or None}
        where = [ATTENDANCE.c.meeting_id == meeting, *(ATTENDANCE.c[name].is_(code) if code is None else
                 ATTENDANCE.c[name] == code for name, code in codes.items())]  # fmt: skip
        with self._store.read() as session:
            known = session.execute(select(ATTENDANCE.c.id).where(*where).order_by(ATTENDANCE.c.nr)).scalars().all()
            row = session.execute(select(MEETING).where(MEETING.c.id == meeting)).mappings().first()
        if row is None:
            raise Gone(kind="meeting", record=meeting)
        with self._store.unit("attendance.counted", title=title_of("meeting", row)) as unit:
            for one in known[0 if people is None else 1 :]:
                unit.remove("attendance", one)
            if people is not None and known:
                unit.change("attendance", known[0], {"people": people})
            elif people is not None:
                unit.add("attendance", {"meeting_id": meeting, "people": people, **codes})


def _count(told: str) -> int | None:
    text = "".join(told.split()).replace("\u202f", "")
    if not text:
        return None
    if not text.isdecimal() or int(text) > MOST:
        raise NotCount(text=told.strip())
    return int(text)
