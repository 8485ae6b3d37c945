"""Who would like to join a group: the queue with its age, and how it was answered. Nothing lapses by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import RowMapping, Table, or_, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.groups.book import GROUP, OLD, ORGANISATION, PERSON
from ppa_desk.services.groups.seating import CannotSeat, Seating, add, called, in_order
from ppa_desk.services.records import Records, title_of
from ppa_desk.store.database import Store

INTEREST: Table = table_of("interest")
OPEN = ("waiting", "invited")
"""States in which somebody is still to hear, or to say, what becomes of it."""


@dataclass(frozen=True, slots=True)
class Wish:
    """That somebody would like to join a group."""

    id: int
    group: int
    name_en: str
    name_fr: str
    person_id: int | None
    person: str
    organisation_id: int | None
    organisation: str
    status: str
    expressed_on: date | None
    answered_on: date | None
    source: str
    age: int | None
    """Days since it was expressed; None where the day was not entered."""
    old: bool
    """Whether it has waited longer than the group's rules have it."""

    @property
    def open(self) -> bool:
        """Whether something is still to come of it."""
        return self.status in OPEN

    @property
    def who(self) -> str:
        """The person, else the organisation."""
        return self.person or self.organisation


class Interests:
    """The interests in groups."""

    def __init__(self, store: Store, records: Records, seating: Seating) -> None:
        self._store, self._records, self._seating = store, records, seating

    def queue(self, on: date, group: int | None = None) -> list[Wish]:
        """Return the interests still open on a day, of one group or of all, who waits longest first."""
        found = [one for one in self._read(on, group) if one.open]
        return sorted(found, key=lambda one: (one.expressed_on or date.max, one.id))

    def answered(self, on: date, group: int) -> list[Wish]:
        """Return the interests in a group that were settled, the last first."""
        found = [one for one in self._read(on, group) if not one.open]
        return sorted(found, key=lambda one: (one.answered_on or date.min, one.id), reverse=True)

    def answer(self, interest: int, status: str, on: date) -> None:
        """Note that somebody was invited, declined, withdrew, or that it lapsed. Gone."""
        title = called(self._records, self._records.get("interest", interest).values)
        with self._store.unit(f"interest.{status}", title=title, record_kind="interest") as unit:
            unit.change("interest", interest, {"status": status, "answered_on": on})

    def join(self, interest: int, since: date, seat: int | None = None, until: date | None = None) -> int:
        """Let somebody join: their term begins, and the interest is settled, in one. Gone, CannotSeat."""
        values = self._records.get("interest", interest).values
        if values["status"] == "joined":
            raise CannotSeat("joined_already")
        if seat is None:
            in_order(since, until)
        else:
            self._seating.free(seat, since, until)
        term: dict[str, Any] = {name: values[name] for name in ("work_group_id", "person_id", "organisation_id")}
        term |= {"seat_id": seat, "role": "member", "since": since, "until": until}
        with self._store.unit("interest.joined", title=called(self._records, values), record_kind="interest") as unit:
            made = add(unit, term)
            unit.change("interest", interest, {"status": "joined", "answered_on": since})
        return made

    def _read(self, on: date, group: int | None) -> Sequence[Wish]:
        asked = select(
            INTEREST, GROUP.c.name_en, GROUP.c.name_fr, GROUP.c.interest_days,
            PERSON.c.given_name, PERSON.c.family_name, ORGANISATION.c.name.label("organisation"),
        ).select_from(INTEREST.join(GROUP).outerjoin(PERSON).outerjoin(ORGANISATION))  # fmt: skip
        asked = asked.where(or_(INTEREST.c.expressed_on.is_(None), INTEREST.c.expressed_on <= on))
        if group is not None:
            asked = asked.where(INTEREST.c.work_group_id == group)
        with self._store.read() as session:
            return [_wish(row, on) for row in session.execute(asked.order_by(INTEREST.c.id)).mappings()]


def _wish(row: RowMapping, on: date) -> Wish:
    age = (on - row["expressed_on"]).days if row["expressed_on"] else None
    most = OLD if row["interest_days"] is None else row["interest_days"]
    status = row["status"] or "waiting"
    return Wish(
        id=row["id"],
        group=row["work_group_id"],
        name_en=row["name_en"],
        name_fr=row["name_fr"],
        person_id=row["person_id"],
        person=title_of("person", row),
        organisation_id=row["organisation_id"],
        organisation=row["organisation"] or "",
        status=status,
        expressed_on=row["expressed_on"],
        answered_on=row["answered_on"],
        source=row["source"],
        age=age,
        old=status in OPEN and age is not None and age > most,
    )
