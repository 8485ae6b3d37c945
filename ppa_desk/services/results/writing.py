"""Writing values within a unit of work: found again by what they are of, judged, kept with their parts."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.indicator import Measure
from ppa_desk.model.results.value import COUNTED, ValueStatus
from ppa_desk.services.checks import checked
from ppa_desk.services.results.entering import PARTS, CellEntry, Entry, Facts, NotEntered, Remark, judged
from ppa_desk.services.results.periods import Period
from ppa_desk.store.unit import Unit

VALUE: Table = table_of("indicator_value")
CELL: Table = table_of("value_cell")
INDICATOR: Table = table_of("indicator")
RESULT: Table = table_of("result")
LOCK: Table = table_of("period_lock")

OPEN = (ValueStatus.DRAFT, ValueStatus.RETURNED)
"""Values that were not handed on."""
_SLOT = {
    "indicator_id": "indicator", "grant_record_id": "grant", "province": "province", "grant_target_id": "grant_target",
    "survey_id": "survey", "meeting_id": "meeting",
}  # fmt: skip
_TOLD = ("value", "numerator", "denominator", "text_en", "text_fr", "reached_on")
_COMMENTS = ("comment_en", "comment_fr")


@dataclass(frozen=True, slots=True)
class Entered:
    """A value that was written: its number, whether it is new, whether anything changed, and what is remarked."""

    id: int
    new: bool
    changed: bool
    remarks: tuple[Remark, ...] = ()


def facts_of(connection: Connection, *where: Any) -> dict[int, Facts]:
    """Return what entering needs to know of indicators, in the order of the framework."""
    names = ("id", "code", "name_en", "name_fr", "measure", "dimensions", "strict", "scale_en", "scale_fr", "frequency",
             "unit_en", "unit_fr", "decimals", "retired", "currency")  # fmt: skip
    asked = select(*(INDICATOR.c[name] for name in names), RESULT.c.framework_id).select_from(INDICATOR.join(RESULT))
    rows = connection.execute(asked.where(*where).order_by(RESULT.c.code, INDICATOR.c.nr, INDICATOR.c.id)).mappings()
    return {row["id"]: _facts(dict(row)) for row in rows}


def _facts(row: Mapping[str, Any]) -> Facts:
    told = {name: row[name] for name in Facts.__dataclass_fields__ if name in row}
    steps = max(
        len([line for line in str(row[name]).splitlines() if line.strip()]) for name in ("scale_en", "scale_fr")
    )
    return Facts(**told | {
        "framework": row["framework_id"], "measure": Measure(row["measure"]), "steps": steps,
        "dimensions": tuple(row["dimensions"].split()), "decimals": row["decimals"] or 0,
    })  # fmt: skip


def cells_of(connection: Connection, values: Sequence[int]) -> dict[int, tuple[CellEntry, ...]]:
    """Return the parts of values, by the number of the value."""
    found: dict[int, tuple[CellEntry, ...]] = {}
    asked = select(CELL.c.indicator_value_id, CELL.c.cell, *(CELL.c[name] for name in PARTS))
    for number, *told in connection.execute(
        asked.where(CELL.c.indicator_value_id.in_(values)).order_by(CELL.c.nr, CELL.c.id)
    ):
        found[number] = (*found.get(number, ()), CellEntry(*told))
    return found


def is_locked(connection: Connection, framework: int, period: Period) -> Mapping[str, Any] | None:
    """Return the lock that holds the period a value ends in; None where it is open."""
    within = (LOCK.c.since <= period.until, LOCK.c.until >= period.until, LOCK.c.opened_on.is_(None))
    found = connection.execute(select(LOCK).where(LOCK.c.framework_id == framework, *within)).mappings().first()
    return dict(found) if found else None


class Writer:
    """Writes values in one unit of work."""

    def __init__(self, unit: Unit, who: str, known: Mapping[str, Collection[str]] | None = None) -> None:
        self.unit, self._who, self.known = unit, who, known
        self._facts: dict[int, Facts] = {}

    def facts(self, indicator: int) -> Facts:
        """Return what entering needs to know of an indicator. NotEntered."""
        if indicator not in self._facts:
            self._facts |= facts_of(self.unit.connection, INDICATOR.c.id == indicator)
        if indicator not in self._facts:
            raise NotEntered("no_indicator")
        return self._facts[indicator]

    def write(self, entry: Entry) -> Entered:
        """Enter a value, or change one that is not approved yet: it is a draft then. NotEntered."""
        facts = self.facts(entry.indicator)
        if lock := is_locked(self.unit.connection, facts.framework, entry.period):
            raise NotEntered("locked", indicator=facts.code, since=lock["since"], until=lock["until"])
        kept = find(self.unit.connection, entry)
        held = cells_of(self.unit.connection, [kept["id"]]).get(kept["id"], ()) if kept else ()
        whole = replace(entry, cells=held) if entry.cells is None else entry
        changes = self.changes(whole, kept, held)
        if kept is None:
            remarks = judged(facts, whole, self.known)
            return Entered(self._add(whole), True, True, tuple(remarks))
        if not changes:
            return Entered(kept["id"], False, False, tuple(judged(facts, whole, self.known)))
        if kept["status"] in COUNTED and changes.keys() - set(_COMMENTS):
            raise NotEntered("approved", indicator=facts.code)
        remarks = judged(facts, whole, self.known)
        self._change(kept, whole, changes)
        return Entered(kept["id"], False, True, tuple(remarks))

    def changes(self, entry: Entry, kept: Mapping[str, Any] | None, held: Sequence[CellEntry]) -> dict[str, Any]:
        """Return what an entry changes of a value as it is kept."""
        told = _columns(entry)
        changed = {name: value for name, value in told.items() if kept is None or kept[name] != value}
        if entry.cells is not None and tuple(entry.cells) != tuple(held):
            changed["cells"] = entry.cells
        return changed

    def put_cells(self, value: int, told: Sequence[CellEntry]) -> None:
        """Replace the parts of a value."""
        asked = select(CELL.c.id, CELL.c.cell).where(CELL.c.indicator_value_id == value)
        kept = {cell: number for number, cell in self.unit.connection.execute(asked)}
        for nr, one in enumerate(told, 1):
            parts = {name: getattr(one, name) for name in PARTS} | {"nr": nr}
            if one.cell in kept:
                self.unit.change("value_cell", kept.pop(one.cell), parts)
            else:
                self.unit.add("value_cell", {"indicator_value_id": value, "cell": one.cell, **parts})
        for number in kept.values():
            self.unit.remove("value_cell", number)

    def _add(self, entry: Entry) -> int:
        slot = {column: getattr(entry, name) for column, name in _SLOT.items()}
        about = {"since": entry.period.since, "until": entry.period.until, "feed": entry.feed,
                 "obligation_id": entry.obligation, "entered_by": self._who}  # fmt: skip
        number = self.unit.add("indicator_value", slot | about | _columns(entry))
        self.put_cells(number, entry.cells or ())
        return number

    def _change(self, kept: Mapping[str, Any], entry: Entry, changes: dict[str, Any]) -> None:
        told = {name: value for name, value in changes.items() if name != "cells"}
        if changes.keys() - set(_COMMENTS):
            told |= {"entered_by": self._who, "submitted_on": None, "feed": entry.feed}
            if kept["status"] not in OPEN:
                told["status"] = ValueStatus.DRAFT
        if entry.obligation is not None:
            told["obligation_id"] = entry.obligation
        self.unit.change("indicator_value", kept["id"], told)
        if "cells" in changes:
            self.put_cells(kept["id"], entry.cells or ())


def find(connection: Connection, entry: Entry) -> dict[str, Any] | None:
    """Return the value that is of the same thing: indicator, grant, period, province, source."""
    same = [VALUE.c[column] == getattr(entry, name) for column, name in _SLOT.items()]
    period = (VALUE.c.since == entry.period.since, VALUE.c.until == entry.period.until)
    found = connection.execute(select(VALUE).where(*same, *period).order_by(VALUE.c.id)).mappings().first()
    return dict(found) if found else None


def _columns(entry: Entry) -> dict[str, Any]:
    """What an entry says, as columns keep it; a milestone with its day is one."""
    told = {name: getattr(entry, name) for name in _TOLD}
    told |= {name: value for name in _COMMENTS if (value := getattr(entry, name)) is not None}
    if entry.reached_on is not None:
        told["value"] = None
    return checked("indicator_value", told)
