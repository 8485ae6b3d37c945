"""The series a meeting belongs to: which it is, what came before and after, and the next one prepared from it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Table, func, select
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.services import dates
from ppa_desk.services.content import Language
from ppa_desk.services.keys import free_key
from ppa_desk.services.meetings.agenda import MEETING, SESSION, same_series
from ppa_desk.services.records import Records, title_of
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone, Unit

LANGUAGES: tuple[Language, ...] = ("en", "fr")
AIM: Table = table_of("aim")
MATERIAL: Table = table_of("material")
YEAR = timedelta(weeks=52)
YEARLY = 40
"""Weeks between two meetings from which a series counts in whole years."""
KEPT = ("kind", "work_group_id", "starts_at", "ends_at", "time_zone", "mode", "visibility")
OF_ITEM = ("kind", "title_en", "title_fr", "starts_at", "minutes", "advance", "visibility", "nr")
OF_MATERIAL = ("kind", "section", "title_en", "title_fr", "language", "visibility", "nr")
NOT_WANTED = ("segment", "survey", "link")
"""Kinds of materials that come of what was said, or lead elsewhere: the next meeting does not wait for them."""


@dataclass(frozen=True, slots=True)
class Sibling:
    """A meeting of the same series."""

    id: int
    title: str
    ordinal: int | None
    starts_on: date | None


class Series:
    """The series of meetings."""

    def __init__(self, store: Store, records: Records) -> None:
        self._store, self._records = store, records

    def of(self, meeting: int, language: str = "en") -> list[Sibling]:
        """Return the meetings of the same series with this one, by day; those without a day last. Gone."""
        with self._store.read() as session:
            row = _meeting(session, meeting)
            order = MEETING.c.starts_on.is_(None), MEETING.c.starts_on, MEETING.c.id
            rows = session.execute(select(MEETING).where(same_series(row)).order_by(*order)).mappings()
            return [
                Sibling(one["id"], title_of("meeting", one, language), one["ordinal"], one["starts_on"]) for one in rows
            ]

    def next_ordinal(self, meeting: int) -> int | None:
        """Return the number a meeting without one would have next in its series; None where it has one. Gone."""
        with self._store.read() as session:
            row = _meeting(session, meeting)
            return None if row["ordinal"] else _next(session, row)

    def number(self, meeting: int, ordinal: int) -> None:
        """Give a meeting its number in the series. Gone."""
        kept = self._records.get("meeting", meeting)
        with self._store.unit("meeting.numbered", title=kept.title) as unit:
            unit.change("meeting", meeting, {"ordinal": ordinal})

    def next_day(self, meeting: int) -> date | None:
        """Return the day the meeting after this one may be: as far ahead as the last was behind; else a year. Gone."""
        with self._store.read() as session:
            row = _meeting(session, meeting)
            if row["starts_on"] is None:
                return None
            before = select(func.max(MEETING.c.starts_on)).where(
                same_series(row), MEETING.c.starts_on < row["starts_on"]
            )
            last: date | None = session.execute(before).scalar()
        gap = row["starts_on"] - last if last else YEAR
        weeks = max(round(gap.days / 7), 1)
        if weeks > YEARLY:
            weeks = max(round(weeks / 52), 1) * 52
        found: date = row["starts_on"] + timedelta(weeks=weeks)
        return found

    def duplicate(self, meeting: int, starts_on: date | None) -> int:
        """Prepare the next meeting of a series from this one, in one unit of work; return its number. Gone.

        Its agenda, aims and wanted materials are taken over with their days moved; nothing of what was said is.
        """
        kept = self._records.get("meeting", meeting)
        key = self._key(kept.values, starts_on)
        with self._store.unit("meeting.duplicated", title=kept.title, record_kind="meeting") as unit:
            row = unit.row("meeting", meeting)
            copy = _Copy(unit, row, starts_on, self._records)
            return copy.made(key, _next(unit.session, row))

    def _key(self, values: Mapping[str, Any], day: date | None) -> str:
        title = _renewed(title_of("meeting", values), values["starts_on"], day)
        return free_key(self._records, "meeting", title or "meeting")


class _Copy:
    """A meeting taken over into the next one."""

    def __init__(self, unit: Unit, row: Mapping[str, Any], day: date | None, records: Records) -> None:
        self._unit, self._row, self._day, self._records = unit, row, day, records
        both = day is not None and row["starts_on"] is not None
        self._by = day - row["starts_on"] if both and day else None
        self._items: dict[int, int] = {}

    def made(self, key: str, ordinal: int | None) -> int:
        told = {name: self._row[name] for name in KEPT} | self._titles(self._row)
        told |= {"key": key, "ordinal": ordinal, "starts_on": self._day, "ends_on": self._moved(self._row["ends_on"])}
        number = self._unit.add("meeting", told)
        for aim in self._rows(AIM):
            texts = {name: aim[name] for name in ("nr", "text_en", "text_fr")}
            self._unit.add("aim", texts | {"meeting_id": number})
        self._sessions(number)
        self._materials(number)
        return number

    def _sessions(self, meeting: int) -> None:
        rows = [row for row in self._rows(SESSION) if not row["parked"]]
        for row in rows:
            told = {name: row[name] for name in OF_ITEM} | self._titles(row)
            told |= {"meeting_id": meeting, "key": row["key"], "held_on": self._moved(row["held_on"]),
                     "call_closes_on": self._moved(row["call_closes_on"])}  # fmt: skip
            self._items[row["id"]] = self._unit.add("session", told)
        for row in rows:
            if row["parent_id"] in self._items:
                parent = {"parent_id": self._items[row["parent_id"]]}
                self._unit.change("session", self._items[row["id"]], parent)

    def _materials(self, meeting: int) -> None:
        made: dict[int, int] = {}
        wanted = [
            row for row in self._rows(MATERIAL) if row["kind"] not in NOT_WANTED and row["status"] != "not_needed"
        ]
        for row in wanted:
            told = {name: row[name] for name in OF_MATERIAL} | self._titles(row)
            told |= {"meeting_id": meeting, "status": "wanted", "due_on": self._moved(row["due_on"]),
                     "key": f"{meeting}-{row['key']}"[:100],
                     "session_id": self._items.get(row["session_id"] or 0)}  # fmt: skip
            made[row["id"]] = self._unit.add("material", told)
        for row in wanted:
            if row["parent_id"] in made:
                self._unit.change("material", made[row["id"]], {"parent_id": made[row["parent_id"]]})

    def _rows(self, table: Table) -> list[Mapping[str, Any]]:
        asked = select(table).where(table.c.meeting_id == self._row["id"]).order_by(table.c.nr, table.c.id)
        return [dict(row) for row in self._unit.connection.execute(asked).mappings()]

    def _titles(self, row: Mapping[str, Any]) -> dict[str, str]:
        names = ("title_en", "title_fr")
        return {name: _renewed(row[name], self._row["starts_on"], self._day) for name in names}

    def _moved(self, day: date | None) -> date | None:
        return day + self._by if day is not None and self._by is not None else None


def _renewed(title: str, was: date | None, now: date | None) -> str:
    """A title with the year of the meeting it was made for, the one after it, and its month before one, moved."""
    if was is None or now is None:
        return title
    for language in LANGUAGES:
        months = dates.words(language)["months"]
        title = _other_month(title, months[was.month - 1], months[now.month - 1])
    years = {str(was.year + at): str(now.year + at) for at in (0, 1)}
    return re.sub(r"(?<!\d)(?:19|20)\d\d(?!\d)", lambda found: years.get(found[0], found[0]), title)


def _other_month(title: str, old: str, new: str) -> str:
    """A title with a month that stands before a year as another, in its case; French says d’avril, but de mai."""

    def told(found: re.Match[str]) -> str:
        month = new.capitalize() if found["month"][0].isupper() else new
        of = ("d’" if new[0] in "ao" else "de ") if found["of"] else ""
        return f"{of}{month}"

    return re.sub(rf"(?<!\w)(?P<of>de |d[’'])?(?P<month>(?i:{old}))(?=\s+(?:19|20)\d\d)", told, title)


def _next(session: Session, row: Mapping[str, Any]) -> int | None:
    """The number after the highest of a series; None where none of it is numbered."""
    highest = session.execute(select(func.max(MEETING.c.ordinal)).where(same_series(row))).scalar()
    return None if highest is None else int(highest) + 1


def _meeting(session: Session, meeting: int) -> Mapping[str, Any]:
    row = session.execute(select(MEETING).where(MEETING.c.id == meeting)).mappings().first()
    if row is None:
        raise Gone(kind="meeting", record=meeting)
    return dict(row)
