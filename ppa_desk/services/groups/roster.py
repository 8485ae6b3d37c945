"""Work groups: the list of them, and who sits where on a given day."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, RowMapping, Table, func, or_, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.listing import Listing
from ppa_desk.services.records import title_of
from ppa_desk.store.database import Store

GROUP: Table = table_of("work_group")
SEAT: Table = table_of("seat")
TERM: Table = table_of("term")
PERSON: Table = table_of("person")
ORGANISATION: Table = table_of("organisation")


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One line of the list of groups."""

    id: int
    name_en: str
    name_fr: str
    acronym: str
    kind: str | None
    former: bool
    seats: int


@dataclass(frozen=True, slots=True)
class Sitting:
    """A seat on a day: who holds it, nobody (vacant), or a place without a seat in an open group."""

    seat: int | None
    name_en: str
    name_fr: str
    constituency: str | None
    votes: bool
    term: int | None
    person: str
    organisation: str
    role: str | None
    person_id: int | None = None

    @property
    def vacant(self) -> bool:
        """Whether nobody holds the seat that day."""
        return self.term is None


class Groups:
    """The alliance's work groups."""

    def __init__(self, store: Store) -> None:
        self._store = store
        seats = select(func.count()).select_from(SEAT).where(SEAT.c.work_group_id == GROUP.c.id).scalar_subquery()
        self.listing = Listing(
            store,
            "work_group",
            select(
                GROUP.c.id, GROUP.c.name_en, GROUP.c.name_fr, GROUP.c.acronym, GROUP.c.kind, GROUP.c.former,
                seats.label("seats"),
            ),
            GroupRow,
            sorts={"name": (GROUP.c.former, GROUP.c.sorted_as), "acronym": (GROUP.c.acronym,)},
            only={"former": lambda yes: GROUP.c.former == yes, "kind": lambda code: GROUP.c.kind == code},
        )  # fmt: skip

    def roster(self, group: int, on: date) -> list[Sitting]:
        """Return the seats of a group with their holders on a day, then those who sit without a seat."""
        held = (TERM.c.seat_id == SEAT.c.id) & _on(on)
        holders = SEAT.outerjoin(TERM, held).outerjoin(PERSON).outerjoin(ORGANISATION)
        seated = select(SEAT, *_HOLDER).select_from(holders)
        seated = seated.where(SEAT.c.work_group_id == group).order_by(SEAT.c.nr, SEAT.c.id)
        others = select(*_HOLDER).select_from(TERM.outerjoin(PERSON).outerjoin(ORGANISATION))
        others = others.where(TERM.c.work_group_id == group, TERM.c.seat_id.is_(None), _on(on)).order_by(TERM.c.id)
        with self._store.read() as session:
            rows = [_sitting(row) for row in session.execute(seated).mappings()]
            return rows + [_sitting(row) for row in session.execute(others).mappings()]


_HOLDER = (
    TERM.c.id.label("term"),
    TERM.c.role,
    TERM.c.person_id,
    PERSON.c.given_name,
    PERSON.c.family_name,
    ORGANISATION.c.name.label("organisation"),
)


def _on(day: date) -> ColumnElement[bool]:
    """That a term runs on a day; an end not entered is still running."""
    begun = or_(TERM.c.since.is_(None), TERM.c.since <= day)
    return begun & or_(TERM.c.until.is_(None), TERM.c.until >= day)


def _sitting(row: RowMapping) -> Sitting:
    return Sitting(
        seat=row.get("id"),
        name_en=row.get("name_en", ""),
        name_fr=row.get("name_fr", ""),
        constituency=row.get("constituency"),
        votes=bool(row.get("votes", False)),
        term=row["term"],
        person=title_of("person", row),
        organisation=row["organisation"] or "",
        role=row["role"],
        person_id=row["person_id"],
    )
