"""What does not fit in where a person worked and works: ends before beginnings, overlaps, gaps, seats left behind."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from sqlalchemy import Table, or_, select
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.services.records import title_of
from ppa_desk.store.database import Store

POSITION: Table = table_of("position")
ORGANISATION: Table = table_of("organisation")
TERM: Table = table_of("term")
GROUP: Table = table_of("work_group")
GAP = timedelta(days=31)
"""Less than this between two positions is no gap worth asking about."""


@dataclass(frozen=True, slots=True)
class PositionFinding:
    """Something to look at; `wrong` cannot be, the others may be as they are."""

    code: str
    position: int
    wrong: bool = False
    values: Mapping[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class _Span:
    id: int
    organisation: int
    called: str
    since: date | None
    until: date | None


class Positions:
    """Where people work, looked at as a whole."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def findings(self, person: int, language: str = "en", today: date | None = None) -> list[PositionFinding]:
        """Return what does not fit in a person's positions; what cannot be comes first."""
        on = today or date.today()
        with self._store.read() as session:
            spans = _spans(session, person, language)
            found = [*_backwards(spans), *_overlaps(spans), *_gaps(spans)]
            found += _left_behind(session, person, spans, language, on)
        return sorted(found, key=lambda one: not one.wrong)


def _spans(session: Session, person: int, language: str) -> list[_Span]:
    asked = select(POSITION, ORGANISATION.c.name, ORGANISATION.c.name_fr).join(
        ORGANISATION, ORGANISATION.c.id == POSITION.c.organisation_id
    )
    asked = asked.where(POSITION.c.person_id == person).order_by(POSITION.c.id)
    rows = session.execute(asked).mappings()
    return [
        _Span(row["id"], row["organisation_id"], title_of("organisation", row, language), row["since"], row["until"])
        for row in rows
    ]


def _backwards(spans: Sequence[_Span]) -> Iterator[PositionFinding]:
    for one in spans:
        if one.since and one.until and one.until < one.since:
            values = {"organisation": one.called, "since": one.since, "until": one.until}
            yield PositionFinding("position.backwards", one.id, wrong=True, values=values)


def _overlaps(spans: Sequence[_Span]) -> Iterator[PositionFinding]:
    """Two positions at one organisation at a time are one too many; at two organisations they may be meant."""
    for at, one in enumerate(spans):
        for other in spans[at + 1 :]:
            begun = max(one.since or date.min, other.since or date.min)
            if begun > min(one.until or date.max, other.until or date.max):
                continue
            if one.organisation == other.organisation:
                values: dict[str, Any] = {"organisation": one.called}
                yield PositionFinding("position.twice", other.id, wrong=True, values=values)
            elif begun > date.min:
                values = {"one": one.called, "other": other.called, "since": begun}
                yield PositionFinding("position.overlap", other.id, values=values)


def _gaps(spans: Sequence[_Span]) -> Iterator[PositionFinding]:
    dated = sorted((one for one in spans if one.since), key=lambda one: one.since or date.min)
    last: date | None = None
    for before, after in pairwise(dated):
        last = max(last or date.min, before.until or date.max)
        if after.since and last < date.max and after.since - last > GAP:
            values = {"until": last, "since": after.since, "organisation": after.called}
            yield PositionFinding("position.gap", after.id, values=values)


def _left_behind(
    session: Session, person: int, spans: Sequence[_Span], language: str, on: date
) -> Iterator[PositionFinding]:
    """Seats still held for an organisation the person has left."""
    running = {one.organisation for one in spans if one.until is None or one.until >= on}
    ended = {one.organisation: one for one in spans if one.organisation not in running}
    asked = select(TERM.c.organisation_id, GROUP.c.name_en, GROUP.c.name_fr).join(
        GROUP, GROUP.c.id == TERM.c.work_group_id
    )
    asked = asked.where(TERM.c.person_id == person, TERM.c.organisation_id.in_(ended))
    asked = asked.where(or_(TERM.c.until.is_(None), TERM.c.until >= on)).order_by(TERM.c.id)
    for row in session.execute(asked).mappings():
        left = ended[row["organisation_id"]]
        values = {"group": title_of("work_group", row, language), "organisation": left.called, "until": left.until}
        yield PositionFinding("position.seat_left", left.id, values=values)
