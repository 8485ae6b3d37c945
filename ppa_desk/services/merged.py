"""Where the number of a record that became part of another leads: to the one it is part of now."""

from collections.abc import Iterable

from sqlalchemy import Table, select
from sqlmodel import Session

from ppa_desk.model.kinds import table_of


def merged() -> Table:
    """Return the table of merged records, which is loaded when it is asked for."""
    return table_of("merged_record")


def leads_to(session: Session, kind: str, number: int) -> int:
    """Return the number a record has now, through as many merges as there were; its own where it was not merged."""
    table, seen = merged(), {number}
    while True:
        asked = select(table.c.into).where(table.c.about == kind, table.c.former == number).order_by(table.c.id.desc())
        into = session.execute(asked.limit(1)).scalar()
        if into is None or into in seen:
            return number
        seen.add(into)
        number = into


def former(session: Session, kind: str, number: int) -> list[int]:
    """Return the numbers of the records that became part of this one, through as many merges as there were."""
    table = merged()
    found: list[int] = []
    wanted: Iterable[int] = [number]
    while wanted:
        asked = select(table.c.former).where(table.c.about == kind, table.c.into.in_(list(wanted)))
        wanted = [one for one in session.execute(asked).scalars() if one is not None and one not in (*found, number)]
        found += wanted
    return sorted(found)
