"""What each unit changed: the history of a record, how things stood on a day, undo and redo."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import groupby, islice
from typing import Any

from sqlalchemy import Connection, Table, func, select

from ppa_desk.errors import DeskError
from ppa_desk.model import extras
from ppa_desk.model.journal import JournalChange, JournalUnit
from ppa_desk.model.kinds import KINDS, table_of
from ppa_desk.store.database import Store
from ppa_desk.store.unit import CHUNK, InUse, Unit
from ppa_desk.store.values import journaled, loads

UNITS: Table = JournalUnit.__table__  # type: ignore[attr-defined]
CHANGES: Table = JournalChange.__table__  # type: ignore[attr-defined]


class NothingToUndo(DeskError):
    """There is no change left to take back."""

    code = "journal.nothing_to_undo"


class NothingToRedo(DeskError):
    """There is no undone change to make again."""

    code = "journal.nothing_to_redo"


class LaterChange(DeskError):
    """A later change stands on the one to be taken back."""

    code = "journal.later_change"


class IsFinal(DeskError):
    """What left the house (a document issued) is not undone."""

    code = "journal.is_final"


@dataclass(frozen=True, slots=True)
class Entry:
    """One unit of work as history shows it."""

    unit: int
    at: datetime
    who: str
    action: str
    told: Mapping[str, Any] = field(default_factory=dict)
    undoes: int | None = None
    undone: bool = False
    final: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """What one unit did to one record: before is None for a new record, after None for a removed one."""

    entry: Entry
    kind: str
    record: int
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


def _entry(row: Any) -> Entry:
    at = row.at if row.at.tzinfo else row.at.replace(tzinfo=UTC)
    return Entry(
        row.unit, at, row.who, row.action, json.loads(row.told), row.undoes, row.undone_by is not None, row.final
    )


_ENTRY = (UNITS.c.id.label("unit"), *(c for c in UNITS.c if c.name != "id"))
_CHANGE = (CHANGES.c.id.label("change"), CHANGES.c.kind, CHANGES.c.record_id, CHANGES.c.before, CHANGES.c.after)


def entries(store: Store, most: int = 200, before: int | None = None) -> list[Entry]:
    """Return the units of work, newest first."""
    asked = select(*_ENTRY).order_by(UNITS.c.id.desc()).limit(most)
    if before is not None:
        asked = asked.where(UNITS.c.id < before)
    with store.read() as session:
        return [_entry(row) for row in session.execute(asked)]


def history(store: Store, kind: str, record: int) -> list[Change]:
    """Return what happened to a record, newest first."""
    asked = select(*_ENTRY, *_CHANGE).join(CHANGES, CHANGES.c.unit_id == UNITS.c.id)
    asked = asked.where(CHANGES.c.kind == kind, CHANGES.c.record_id == record).order_by(CHANGES.c.id.desc())
    with store.read() as session:
        return [_change(row) for row in session.execute(asked)]


def of_kinds(store: Store, kinds: Iterable[str], most: int = 5000) -> list[Change]:
    """Return what happened to records of some kinds, newest first."""
    asked = select(*_ENTRY, *_CHANGE).join(CHANGES, CHANGES.c.unit_id == UNITS.c.id)
    asked = asked.where(CHANGES.c.kind.in_(list(kinds))).order_by(CHANGES.c.id.desc()).limit(most)
    with store.read() as session:
        return [_change(row) for row in session.execute(asked)]


def removed(store: Store, kind: str, since: int) -> list[dict[str, Any]]:
    """Return the records of a kind that were removed after an entry, as they stood."""
    asked = select(CHANGES.c.record_id, CHANGES.c.before).where(CHANGES.c.kind == kind, CHANGES.c.after.is_(None))
    with store.read() as session:
        rows = session.execute(asked.where(CHANGES.c.unit_id > since).order_by(CHANGES.c.id)).all()
    return [{"id": row[0], **loads(kind, row[1])} for row in rows]


def last(store: Store) -> int:
    """Return the number of the last entry; 0 where there is none."""
    with store.read() as session:
        return int(session.execute(select(func.max(UNITS.c.id))).scalar() or 0)


def changes_of(store: Store, unit: int) -> list[Change]:
    """Return everything one unit changed, in the order it was done."""
    asked = select(*_ENTRY, *_CHANGE).join(CHANGES, CHANGES.c.unit_id == UNITS.c.id).where(UNITS.c.id == unit)
    with store.read() as session:
        return [_change(row) for row in session.execute(asked.order_by(CHANGES.c.id))]


def _change(row: Any) -> Change:
    before = None if row.before is None else loads(row.kind, row.before)
    after = None if row.after is None else loads(row.kind, row.after)
    return Change(_entry(row), row.kind, row.record_id, before, after)


def as_of(store: Store, kind: str, when: datetime) -> dict[int, dict[str, Any]]:
    """Return all records of a kind as the workspace knew them at a moment, by number."""
    table, names = table_of(kind), [column.name for column in journaled(kind)]
    later = select(CHANGES.c.record_id, CHANGES.c.before, CHANGES.c.after)
    later = later.join(UNITS, UNITS.c.id == CHANGES.c.unit_id).where(CHANGES.c.kind == kind, UNITS.c.at > when)
    with store.read() as session:
        rows = session.execute(select(table.c.id, *(table.c[name] for name in names))).mappings()
        state = {row["id"]: {name: row[name] for name in names} for row in rows}
        for record, before, after in session.execute(later.order_by(CHANGES.c.id.desc())):
            _step_back(state, record, before, after, kind)
    return state


def _step_back(state: dict[int, dict[str, Any]], record: int, before: str | None, after: str | None, kind: str) -> None:
    if before is None:
        state.pop(record, None)
    elif after is None:
        state[record] = loads(kind, before)
    else:
        state[record] = state[record] | loads(kind, before)


def standing(store: Store, action: str, most: int) -> list[Entry]:
    """Return the last units of work of an action that were not undone, newest first."""
    asked = select(*_ENTRY).where(UNITS.c.action == action, UNITS.c.undone_by.is_(None))
    with store.read() as session:
        return [_entry(row) for row in session.execute(asked.order_by(UNITS.c.id.desc()).limit(most))]


def undoable(store: Store) -> Entry | None:
    """Return the unit that undo would take back now: the newest not undone that is no undo itself."""
    with store.read() as session:
        return _last(session.connection())


def redoable(store: Store) -> Entry | None:
    """Return the undone unit that redo would make again; None once something new was done."""
    with store.read() as session:
        return _redoable(session.connection())


def _last(connection: Connection) -> Entry | None:
    asked = select(*_ENTRY).where(UNITS.c.undoes.is_(None), UNITS.c.undone_by.is_(None), UNITS.c.final.is_(False))
    row = connection.execute(asked.order_by(UNITS.c.id.desc()).limit(1)).first()
    return _entry(row) if row else None


def _redoable(connection: Connection) -> Entry | None:
    """The unit undone last, if nothing new was done since, undone or not."""
    newest = select(func.max(UNITS.c.id)).where(UNITS.c.undoes.is_(None)).scalar_subquery()
    asked = select(*_ENTRY).where(UNITS.c.undoes.is_(None), UNITS.c.undone_by > newest)
    asked = asked.order_by(UNITS.c.undone_by.desc()).limit(1)
    row = connection.execute(asked).first()
    return _entry(row) if row else None


def undo(store: Store, number: int | None = None) -> Entry:
    """Take back a unit (the last one when none is named). NothingToUndo, LaterChange, IsFinal."""
    wanted = undoable(store) if number is None else named(store, number)
    if wanted is None or wanted.undone:
        raise NothingToUndo()
    if wanted.final:
        raise IsFinal(action=wanted.action, **wanted.told)
    with store.unit("undo", undoes=wanted.unit, of=wanted.action, **plain_told(wanted.told)) as unit:
        _reverse(unit, changes_in(unit.connection, wanted.unit), wanted)
    return wanted


def redo(store: Store) -> Entry:
    """Make the last undone unit again. NothingToRedo, LaterChange."""
    wanted = redoable(store)
    if wanted is None:
        raise NothingToRedo()
    with store.read() as session:
        undone = session.execute(select(UNITS.c.undone_by).where(UNITS.c.id == wanted.unit)).scalar_one()
    with store.unit("redo", undoes=undone, of=wanted.action, **plain_told(wanted.told)) as unit:
        _reverse(unit, changes_in(unit.connection, undone), wanted)
    return wanted


def named(store: Store, number: int) -> Entry | None:
    """Return a unit of work by its number."""
    with store.read() as session:
        row = session.execute(select(*_ENTRY).where(UNITS.c.id == number)).first()
    return _entry(row) if row else None


def changes_in(connection: Connection, unit: int) -> Sequence[Any]:
    """Return what a unit changed as rows, newest first."""
    asked = select(*_CHANGE).where(CHANGES.c.unit_id == unit).order_by(CHANGES.c.id.desc())
    return connection.execute(asked).all()


def _reverse(unit: Unit, changes: Sequence[Any], entry: Entry) -> None:
    """Undo changes newest first; refuse where what stands now is not what the unit left."""
    known = [row for row in changes if row.kind in KINDS]
    for (kind, did), group in groupby(known, key=lambda row: (row.kind, _did(row))):
        for rows in _chunks(group):
            try:
                _BACK[did](unit, kind, rows)
            except (_Moved, InUse) as error:
                raise LaterChange(kind=kind, record=rows[0].record_id, action=entry.action) from error


class _Moved(Exception):
    """What stands now is not what the unit left."""


def _did(row: Any) -> str:
    return "added" if row.before is None else "removed" if row.after is None else "changed"


def _chunks(rows: Iterable[Any]) -> Iterator[list[Any]]:
    rest = iter(rows)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def _unadd(unit: Unit, kind: str, rows: Sequence[Any]) -> None:
    _expect(unit, kind, rows)
    unit.remove_all(kind, [row.record_id for row in rows])


def _unchange(unit: Unit, kind: str, rows: Sequence[Any]) -> None:
    for row in rows:
        now, before, after = unit.find(kind, row.record_id), loads(kind, row.before), loads(kind, row.after)
        if now is None:
            raise _Moved
        back = {name: _back(name, now[name], old, after[name]) for name, old in before.items()}
        unit.change(kind, row.record_id, back)


def _back(name: str, now: Any, before: Any, after: Any) -> Any:
    """What a value was; of own fields only those that were changed."""
    if now == after:
        return before
    found = extras.stepped_back(now, before, after) if name == extras.COLUMN else None
    if found is None:
        raise _Moved
    return found


def _unremove(unit: Unit, kind: str, rows: Sequence[Any]) -> None:
    unit.add_all(kind, [loads(kind, row.before) | {"id": row.record_id} for row in rows])


_BACK = {"added": _unadd, "changed": _unchange, "removed": _unremove}


def _expect(unit: Unit, kind: str, rows: Sequence[Any]) -> None:
    now = unit.rows(kind, [row.record_id for row in rows])
    for row in rows:
        found, left = now.get(row.record_id), loads(kind, row.after)
        if found is None or any(found[name] != value for name, value in left.items()):
            raise _Moved


def plain_told(told: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a unit told of itself, without what names its own record."""
    return {name: value for name, value in told.items() if name not in ("kind", "record", "action", "of", "undoes")}
