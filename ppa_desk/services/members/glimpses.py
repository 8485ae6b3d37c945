"""What one sees of an organisation or a person at a glance, to tell two apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.services.members.compared import ORGANISATION, POSITION
from ppa_desk.services.records import title_of


@dataclass(frozen=True, slots=True)
class Glimpse:
    """A record: what it is called, where the person works now, how it is reached, and from which country it is."""

    number: int
    title: str
    places: tuple[str, ...] = ()
    employers: tuple[int, ...] = ()
    email: str = ""
    phone: str = ""
    country: str = ""


def glimpses(session: Session, kind: str, numbers: Sequence[int], on: date) -> dict[int, Glimpse]:
    """Return some records of a kind at a glance, by number."""
    table = table_of(kind)
    places: dict[int, list[tuple[int, str]]] = {}
    if kind == "person":
        t = POSITION.c
        asked = select(t.person_id, t.organisation_id, t.title, ORGANISATION.c.name).join(ORGANISATION)
        asked = asked.where(t.person_id.in_(numbers), or_(t.until.is_(None), t.until >= on)).order_by(t.id)
        for person, body, title, name in session.execute(asked):
            places.setdefault(person, []).append((body, ", ".join(filter(None, (title, name)))))
    rows = session.execute(select(table).where(table.c.id.in_(numbers))).mappings()
    return {
        row["id"]: Glimpse(
            row["id"], title_of(kind, row), tuple(told for _, told in places.get(row["id"], ())),
            tuple(body for body, _ in places.get(row["id"], ())), row["email"], row["phone"], row.get("country") or "",
        )
        for row in rows
    }  # fmt: skip
