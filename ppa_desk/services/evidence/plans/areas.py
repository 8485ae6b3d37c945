"""Areas of most need: a cell of the table that something is to be done about, and the grant ideas it led to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, and_, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.codes import Codes
from ppa_desk.services.evidence.plans.need import UNKNOWN, Cell, Place
from ppa_desk.services.records import title_of
from ppa_desk.services.report_words import capital

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

AREA: Table = table_of("area_of_need")
GRANT: Table = table_of("grant_record")
STAGE: Table = table_of("grant_stage")
KIND = "area_of_need"
COUNTRY = "CD"
"""The country whose provinces the list has."""
LIVE = ("award", "running")
"""Phases of grants that are being agreed or carried out."""


class NothingThere(DeskError):
    """No corrective action stands in that cell of the table."""

    code = "evidence.need_nothing"


class NotPlaced(DeskError):
    """A cell whose category or province nobody said is no area."""

    code = "evidence.need_not_placed"


@dataclass(frozen=True, slots=True)
class AreaRow:
    """An area of need with its counts of the day it was noted."""

    id: int
    title: str
    category: str
    province: str
    noted_on: date | None
    open: int | None
    closed: int | None
    days_open: int | None
    text: str
    visibility: Any

    @property
    def place(self) -> Place:
        """The cell it was noted of."""
        return self.category, self.province


@dataclass(frozen=True, slots=True)
class Given:
    """A grant that was made of an area, or that works on its province already."""

    id: int
    title: str
    stage: str
    phase: str
    visibility: Any


class Areas:
    """The areas of need of a workspace."""

    def __init__(self, desk: "Desk") -> None:
        self._desk, self._store = desk, desk.store

    def note(self, place: Place, today: date) -> int:
        """Note a cell as an area of need with its counts of today; return its number. NothingThere, NotPlaced.

        The same cell noted again on the same day is the same area.
        """
        cell = self._desk.evidence.needs.table(today).cells.get(place)
        if cell is None:
            raise NothingThere()
        if UNKNOWN in place:
            raise NotPlaced()
        same = self._desk.records.where(KIND, category=place[0], province=place[1], noted_on=today)
        if same:
            return same[0].id
        return self._desk.records.add(KIND, _frozen(self._desk.codes, cell, today)).id

    def idea(self, place: Place, today: date) -> int:
        """Make a grant idea of a cell, by way of an area of need that keeps its counts; return the grant's number.

        NothingThere, NotPlaced.
        """
        return self.idea_of(self.note(place, today))

    def idea_of(self, area: int) -> int:
        """Make a grant idea of an area: it knows where it came from, and begins with the area's province. Gone."""
        province = self._desk.records.get(KIND, area).values["province"] or ""
        places = {"countries": COUNTRY, "provinces": province} if province else {}
        return self._desk.grants.register.from_record(KIND, area, **places)

    def all(self, language: str = "en") -> list[AreaRow]:
        """Return the areas, those noted last first."""
        with self._store.read() as session:
            asked = select(AREA).order_by(AREA.c.noted_on.desc(), AREA.c.id.desc())
            return [_row(dict(row), language) for row in session.execute(asked).mappings()]

    def of(self, area: int, language: str = "en") -> AreaRow:
        """Return one area. Gone."""
        kept = self._desk.records.get(KIND, area)
        return _row({"id": kept.id, **kept.values}, language)

    def ideas(self, language: str = "en") -> Mapping[int, list[Given]]:
        """Return the grants that were made of areas, by area."""
        told: dict[int, list[Given]] = {}
        asked = self._grants(GRANT.c.origin_kind == KIND)
        for row in asked:
            told.setdefault(row["origin_id"], []).append(_given(row, language))
        return told

    def working(self, province: str, language: str = "en") -> list[Given]:
        """Return the grants that are signed or running in a province, by title."""
        inside = (" " + GRANT.c.provinces + " ").like(f"% {province} %")
        return [_given(row, language) for row in self._grants(and_(inside, STAGE.c.phase.in_(LIVE)))]

    def _grants(self, which: Any) -> Sequence[Mapping[str, Any]]:
        asked = select(GRANT, STAGE.c.name_en.label("stage_en"), STAGE.c.name_fr.label("stage_fr"), STAGE.c.phase)
        asked = asked.join_from(GRANT, STAGE, STAGE.c.id == GRANT.c.grant_stage_id).where(which)
        with self._store.read() as session:
            return [dict(row) for row in session.execute(asked.order_by(GRANT.c.sorted_as, GRANT.c.id)).mappings()]


def titled(codes: Codes, place: Place, language: str) -> str:
    """Return what a cell is called: Child labour, South Kivu."""
    lists = zip(("incident_category", "province"), place, strict=True)
    told = ", ".join(codes.label(name, code, language) for name, code in lists if code)
    return capital(told)


def _frozen(codes: Codes, cell: Cell, today: date) -> dict[str, Any]:
    titles = {f"title_{language}": titled(codes, cell.place, language) for language in ("en", "fr")}
    counts = {"open": cell.open, "closed": cell.closed, "days_open": cell.days_open}
    return {**titles, "category": cell.category, "province": cell.province, "noted_on": today, **counts}


def _row(row: Mapping[str, Any], language: str) -> AreaRow:
    first, other = ("fr", "en") if language == "fr" else ("en", "fr")
    names = ("noted_on", "open", "closed", "days_open", "visibility")
    return AreaRow(
        row["id"], title_of(KIND, row, language), row["category"] or UNKNOWN, row["province"] or UNKNOWN,
        text=row[f"text_{first}"] or row[f"text_{other}"], **{name: row[name] for name in names},
    )  # fmt: skip


def _given(row: Mapping[str, Any], language: str) -> Given:
    first, other = ("fr", "en") if language == "fr" else ("en", "fr")
    stage = row[f"stage_{first}"] or row[f"stage_{other}"]
    return Given(row["id"], title_of("grant_record", row, language) or row["key"], stage, row["phase"],
                 row["visibility"])  # fmt: skip
