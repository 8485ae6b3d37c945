"""What issued reports said a figure was: by its code, as it was sealed, beside what it is now."""

import json
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.results.figures import Explained
from ppa_desk.services.results.reports.sealing import exact
from ppa_desk.services.results.rules import Number
from ppa_desk.store.database import Store

REPORT: Table = table_of("report")


@dataclass(frozen=True, slots=True)
class SealedFigure:
    """A figure in an issued report; `same` says whether it is that still."""

    report: int
    title_en: str
    title_fr: str
    since: date
    until: date
    issued_on: date | None
    number: Number | None
    same: bool


def sealed_in(store: Store, found: Explained) -> tuple[SealedFigure, ...]:
    """Return every issued report that a figure stands in, the latest first, with what was sealed."""
    names = ("id", "title_en", "title_fr", "since", "until", "issued_on", "snapshot")
    asked = select(*(REPORT.c[name] for name in names)).where(REPORT.c.snapshot.contains(f'"{found.ref.code}"'))
    with store.read() as session:
        rows = session.execute(asked.order_by(REPORT.c.issued_on.desc(), REPORT.c.id.desc())).all()
    now = found.share if found.ref.what in "SPH" else found.number
    made = []
    for row in rows:
        figures = json.loads(row.snapshot)["figures"]
        if found.ref.code in figures:
            number = exact(figures[found.ref.code])
            about = (row.id, row.title_en, row.title_fr, row.since, row.until, row.issued_on)
            made.append(SealedFigure(*about, number, number == now))
    return tuple(made)
