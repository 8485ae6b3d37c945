"""Writing values within a unit of work: found again by what they are of, judged, kept with their parts."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.indicator import Measure, OverTime
from ppa_desk.model.results.value import COUNTED, ValueStatus
from ppa_desk.services.checks import checked
from ppa_desk.services.results.entering import PARTS, CellEntry, Entry, Facts, NotEntered, Remark, judged
from ppa_desk.services.results.periods import Period
from ppa_desk.store.unit import CHUNK, Unit

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
             "unit_en", "unit_fr", "over_time", "decimals", "retired", "currency")  # fmt: skip
    asked = select(*(INDICATOR.c[name] for name in names), RESULT.c.framework_id).select_from(INDICATOR.join(RESULT))
    rows = connection.execute(asked.where(*where).order_by(RESULT.c.code, INDICATOR.c.nr, INDICATOR.c.id)).mappings()
    return {row["id"]: _facts(dict(row)) for row in rows}


def _facts(row: Mapping[str, Any]) -> Facts:
    told = {name: row[name] for name in Facts.__dataclass_fields__ if name in row}
    steps = max(
        len([line for line in str(row[name]).splitlines() if line.strip()]) for name in ("scale_en", "scale_fr")
    )
    return Facts(**told | {
        "framework": row["framework_id"], "measure": Measure(row["measure"]), "over_time": OverTime(row["over_time"]),
        "steps": steps,
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
        self._load([indicator])
        return self._facts[indicator]

    def _load(self, indicators: Iterable[int]) -> None:
        for chunk in chunks(sorted(set(indicators) - self._facts.keys())):
            self._facts |= facts_of(self.unit.connection, INDICATOR.c.id.in_(chunk))
            if any(one not in self._facts for one in chunk):
                raise NotEntered("no_indicator")

    def write(self, entry: Entry) -> Entered:
        """Enter a value, or change one that is not approved yet: it is a draft then. NotEntered."""
        return self.write_all([entry])[0]

    def write_all(self, entries: Sequence[Entry], given: Mapping[str, Any] | None = None) -> list[Entered]:
        """Enter many values; new ones are `given` further columns, such as their state. NotEntered."""
        self._load(one.indicator for one in entries)
        held = Held(self.unit.connection, self._facts, entries)
        found: dict[int, Entered] = {}
        new: list[tuple[int, Entry, list[Remark]]] = []
        for at, entry in enumerate(entries):
            facts = self._facts[entry.indicator]
            if lock := held.lock(facts.framework, entry.period):
                raise NotEntered("locked", indicator=facts.code, since=lock["since"], until=lock["until"])
            kept = held.find(entry)
            if kept is None:
                if held.seen(entry):
                    raise NotEntered("twice", indicator=facts.code)
                new.append((at, entry, judged(facts, entry, self.known)))
            else:
                found[at] = self._again(facts, entry, kept, held.cells(kept["id"]))
        told = [self._row(entry) | dict(given or {}) for _, entry, _ in new]
        numbers = self.unit.add_all("indicator_value", told)
        cells = [
            {"indicator_value_id": number, "nr": nr, "cell": one.cell} | {name: getattr(one, name) for name in PARTS}
            for number, (_, entry, _) in zip(numbers, new, strict=True)
            for nr, one in enumerate(entry.cells or (), 1)
        ]
        self.unit.add_all("value_cell", cells)
        for number, (at, _, remarks) in zip(numbers, new, strict=True):
            found[at] = Entered(number, True, True, tuple(remarks))
        return [found[at] for at in range(len(entries))]

    def _again(self, facts: Facts, entry: Entry, kept: Mapping[str, Any], held: tuple[CellEntry, ...]) -> Entered:
        whole, changes, remarks = weighed(facts, entry, kept, held, self.known)
        if changes:
            self._change(kept, whole, changes)
        return Entered(kept["id"], False, bool(changes), tuple(remarks))

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

    def _row(self, entry: Entry) -> dict[str, Any]:
        slot = {column: getattr(entry, name) for column, name in _SLOT.items()}
        about = {"since": entry.period.since, "until": entry.period.until, "feed": entry.feed,
                 "obligation_id": entry.obligation, "entered_by": self._who}  # fmt: skip
        return slot | about | _columns(entry)

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


def changes_of(entry: Entry, kept: Mapping[str, Any], held: Sequence[CellEntry]) -> dict[str, Any]:
    """Return what an entry changes of a value as it is kept."""
    changed = {name: value for name, value in _columns(entry).items() if kept[name] != value}
    if entry.cells is not None and tuple(entry.cells) != tuple(held):
        changed["cells"] = entry.cells
    return changed


def weighed(
    facts: Facts, entry: Entry, kept: Mapping[str, Any], held: tuple[CellEntry, ...],
    known: Mapping[str, Collection[str]] | None = None,
) -> tuple[Entry, dict[str, Any], list[Remark]]:  # fmt: skip
    """Return an entry with the parts it leaves as they are, what it changes, and what is remarked. NotEntered."""
    whole = replace(entry, cells=held) if entry.cells is None else entry
    changes = changes_of(whole, kept, held)
    if kept["status"] in COUNTED and changes.keys() - set(_COMMENTS):
        raise NotEntered("approved", indicator=facts.code)
    return whole, changes, judged(facts, whole, known)


class Held:
    """What is kept of the things that entries are of: values, their parts, and locks."""

    def __init__(self, connection: Connection, facts: Mapping[int, Facts], entries: Sequence[Entry]) -> None:
        self._rows: dict[tuple[Any, ...], dict[str, Any]] = {}
        self._seen: set[tuple[Any, ...]] = set()
        ends = {one.period.until for one in entries}
        for chunk in chunks(sorted({one.indicator for one in entries})):
            asked = select(VALUE).where(VALUE.c.indicator_id.in_(chunk), VALUE.c.until.in_(ends))
            for row in connection.execute(asked.order_by(VALUE.c.id.desc())).mappings():
                slot = tuple(row[name] for name in _SLOT)
                self._rows[(*slot, row["since"], row["until"])] = dict(row)
        self._cells: dict[int, tuple[CellEntry, ...]] = {}
        wanted = [kept["id"] for one in entries if (kept := self.find(one))]
        for chunk in chunks(wanted):
            self._cells |= cells_of(connection, chunk)
        frameworks = {facts[one.indicator].framework for one in entries if one.indicator in facts}
        asked_locks = select(LOCK).where(LOCK.c.framework_id.in_(frameworks), LOCK.c.opened_on.is_(None))
        self._locks = [dict(row) for row in connection.execute(asked_locks).mappings()]

    def find(self, entry: Entry) -> dict[str, Any] | None:
        """Return the value that is of the same thing: indicator, grant, period, province, source."""
        slot = tuple(getattr(entry, name) for name in _SLOT.values())
        return self._rows.get((*slot, entry.period.since, entry.period.until))

    def seen(self, entry: Entry) -> bool:
        """Say whether an entry of the same thing was asked about before, and remember this one."""
        slot = (*(getattr(entry, name) for name in _SLOT.values()), entry.period)
        before = slot in self._seen
        self._seen.add(slot)
        return before

    def cells(self, value: int) -> tuple[CellEntry, ...]:
        """Return the parts of a value."""
        return self._cells.get(value, ())

    def lock(self, framework: int, period: Period) -> Mapping[str, Any] | None:
        """Return the lock that holds the period a value ends in."""
        return next((
            one for one in self._locks
            if one["framework_id"] == framework and one["since"] <= period.until <= one["until"]
        ), None)  # fmt: skip


def chunks(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    """Go through numbers in parts that one statement takes."""
    yield from (numbers[at : at + CHUNK] for at in range(0, len(numbers), CHUNK))


def _columns(entry: Entry) -> dict[str, Any]:
    """What an entry says, as columns keep it; a milestone with its day is one."""
    told = {name: getattr(entry, name) for name in _TOLD}
    told |= {name: value for name in _COMMENTS if (value := getattr(entry, name)) is not None}
    if entry.reached_on is not None:
        told["value"] = None
    return checked("indicator_value", told)
