"""Assessments of an initiative: begun, from an earlier one if one likes, rated cell by cell, compared over time."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.evidence.participation.ratings import SCALES, Assessed, Rating, Scale, read
from ppa_desk.services.evidence.participation.scales import Scales
from ppa_desk.services.records import title_of
from ppa_desk.store.unit import Gone

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

ASSESSMENT: Table = table_of("assessment")
CELL: Table = table_of("assessment_cell")
KEPT = ("evidence_en", "evidence_fr", "source", "reference_id", "confidence")
"""What a cell keeps when it is taken over from an earlier assessment; its day and assessor are not taken over."""


class StillRated(DeskError):
    """A group that is rated does not leave the table."""

    code = "participation.still_rated"


class Assessments:
    """The participation assessments of a workspace."""

    def __init__(self, desk: "Desk") -> None:
        self._desk, self._store = desk, desk.store
        self.scales = Scales(desk.codes)

    def of(self, initiative: int) -> list[Assessed]:
        """Return an initiative's assessments, the newest first."""
        found = self._read(ASSESSMENT.c.initiative_id == initiative)
        return sorted(found, key=lambda one: (one.assessed_on or date.min, one.id), reverse=True)

    def get(self, assessment: int) -> Assessed:
        """Return an assessment. Gone."""
        found = self._read(ASSESSMENT.c.id == assessment)
        if not found:
            raise Gone(kind="assessment", record=assessment)
        return found[0]

    def newest(self, initiative: int) -> Assessed | None:
        """Return the newest assessment of an initiative; None where there is none."""
        return next(iter(self.of(initiative)), None)

    def newest_on(self, day: date) -> list[Assessed]:
        """Return the newest assessment of each initiative as of a day; those without a day are left out."""
        found = self._read(ASSESSMENT.c.assessed_on <= day)
        ordered = sorted(found, key=lambda one: (one.assessed_on or date.min, one.id))
        return list({one.initiative_id: one for one in ordered}.values())

    def begin(self, initiative: int, copy_of: int | None = None, on: date | None = None) -> int:
        """Begin an assessment: empty, or with what an earlier one says, to be looked at again. Gone."""
        kept = self._desk.records.get("initiative", initiative).values
        before = self.get(copy_of) if copy_of is not None else self.newest(initiative)
        values = {
            "initiative_id": initiative,
            "assessed_on": on or date.today(),
            "colleague": self._store.who,
            "groups": " ".join(before.groups if before else self.scales.groups()),
        }
        action = "assessment.copied" if copy_of is not None else "assessment.begun"
        with self._store.unit(action, title=title_of("initiative", kept), record_kind="assessment") as unit:
            number: int = unit.add("assessment", values)
            if copy_of is not None and before is not None:
                unit.add_all("assessment_cell", [_carried(number, one) for one in before.all() if one.is_rated])
        return number

    def type(self, assessment: int, stage: str, group: str, scale: Scale, digit: str) -> None:
        """Rate by a digit. NotOnScale, Gone."""
        self.rate(assessment, stage, group, scale, self.scales.typed(scale, digit))

    def rate(self, assessment: int, stage: str, group: str, scale: Scale, level: str | None) -> None:
        """Give a cell a level on one scale, or none; a first level is dated today. NotOnScale, Gone."""
        one = self.get(assessment)
        if level:
            self.scales.checked(scale, level)
        now = one.at(stage, group)
        if now.level(scale) == (level or None):
            return
        with self._unit("assessment.rated", one) as unit:
            if now.id is None:
                place = {"assessment_id": assessment, "stage": stage, "producer_group": group}
                unit.add("assessment_cell", place | self._dated() | {scale: level})
            elif _empties(now, scale, level):
                unit.remove("assessment_cell", now.id)
            else:
                unit.change("assessment_cell", now.id, {scale: level or None} | self._dated(now))

    def confirm(self, assessment: int, stage: str, group: str) -> None:
        """Say that what was taken over still holds today. Gone."""
        one = self.get(assessment)
        now = one.at(stage, group)
        if now.id is not None and now.assessed_on is None:
            with self._unit("assessment.confirmed", one) as unit:
                unit.change("assessment_cell", now.id, self._dated(now))

    def choose_groups(self, assessment: int, groups: Sequence[str]) -> None:
        """Say which groups are looked at; one that is rated stays. StillRated, Gone."""
        one = self.get(assessment)
        rated = {rating.producer_group for rating in one.all() if rating.is_rated}
        if lost := [group for group in one.groups if group in rated and group not in groups]:
            raise StillRated(groups=len(lost))
        with self._unit("assessment.groups", one) as unit:
            known = self.scales.groups()
            unit.change("assessment", assessment, {"groups": " ".join(sorted(groups, key=known.index))})

    def _dated(self, now: Rating | None = None) -> dict[str, Any]:
        """Who looked and when, where that is not known yet."""
        told: dict[str, Any] = {}
        if now is None or now.assessed_on is None:
            told["assessed_on"] = date.today()
        if now is None or not now.colleague:
            told["colleague"] = self._store.who
        return told

    def _unit(self, action: str, one: Assessed) -> Any:
        kept = self._desk.records.get("initiative", one.initiative_id).values
        return self._store.unit(action, title=title_of("initiative", kept), record_kind="assessment")

    def _read(self, which: Any) -> list[Assessed]:
        with self._store.read() as session:
            heads = session.execute(select(ASSESSMENT).where(which)).mappings().all()
            asked = select(CELL).where(CELL.c.assessment_id.in_([one["id"] for one in heads])).order_by(CELL.c.id)
            cells = session.execute(asked).mappings().all()
        found: dict[int, list[Rating]] = {}
        for cell in cells:
            if cell["stage"] and cell["producer_group"]:
                found.setdefault(cell["assessment_id"], []).append(read(dict(cell)))
        return [self._whole(one, found.get(one["id"], [])) for one in heads]

    def _whole(self, row: Mapping[Any, Any], cells: Sequence[Rating]) -> Assessed:
        ratings = {(one.stage, one.producer_group): one for one in cells}
        groups = list(dict.fromkeys([*str(row["groups"]).split(), *(one.producer_group for one in cells)]))
        stages = list(dict.fromkeys([*self.scales.stages(), *(one.stage for one in cells)]))
        names = [name for name in Assessed.__dataclass_fields__ if name in row and name != "groups"]
        return Assessed(**{name: row[name] for name in names}, stages=stages, groups=groups, ratings=ratings)


def _carried(assessment: int, one: Rating) -> dict[str, Any]:
    place = {"assessment_id": assessment, "stage": one.stage, "producer_group": one.producer_group}
    return place | {name: getattr(one, name) for name in (*SCALES, *KEPT)}


def _empties(now: Rating, scale: Scale, level: str | None) -> bool:
    """Whether nothing would be left in the cell."""
    others = [now.level(one) for one in SCALES if one != scale]
    return not level and not any(others) and not any(getattr(now, name) for name in KEPT)
