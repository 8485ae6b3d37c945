"""Taking back a large step such as an import, although some of it was touched since: that stays, and is named."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import select

from ppa_desk.model.kinds import KINDS, table_of, titled
from ppa_desk.store.database import Store
from ppa_desk.store.journal import IsFinal, NothingToUndo, changes_in, named, plain_told
from ppa_desk.store.unit import CHUNK, Unit
from ppa_desk.store.values import loads

Ref = tuple[str, int]
"""A record: its kind and number."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A record that stays, because somebody touched it or because what stays needs it."""

    kind: str
    record: int
    title: str
    touched: bool


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What was done: the step in the journal (0: nothing could be taken back), how many records, and what stayed."""

    unit: int
    count: int
    kept: tuple[Kept, ...]


def take_back(store: Store, number: int, stays: Iterable[str] = ()) -> TakenBack:
    """Take back a step. Records changed since stay as they are, with their parts and with what they are linked to;
    kinds in `stays` stay as well, unnamed. NothingToUndo, IsFinal.
    """
    wanted = named(store, number)
    if wanted is None or wanted.undone:
        raise NothingToUndo()
    if wanted.final:
        raise IsFinal(action=wanted.action, **wanted.told)
    with store.unit("undo", undoes=number, of=wanted.action, **plain_told(wanted.told)) as unit:
        step = _Step(unit, number, frozenset(stays))
        kept = step.kept()
        count = step.reverse()
    return TakenBack(unit.number, count, kept)


class _Step:
    """What a step did, and what of it somebody touched since."""

    def __init__(self, unit: Unit, number: int, stays: frozenset[str]) -> None:
        self._unit = unit
        self._added: dict[Ref, Mapping[str, Any]] = {}
        self._changed: dict[Ref, tuple[Mapping[str, Any], Mapping[str, Any]]] = {}
        self._order: list[str] = []
        for row in changes_in(unit.connection, number):
            if row.kind in KINDS and row.kind not in stays and row.after is not None:
                ref = (row.kind, row.record_id)
                if row.before is None:
                    self._added[ref] = loads(row.kind, row.after)
                    self._order += [row.kind] * (row.kind not in self._order)
                else:
                    self._changed[ref] = (loads(row.kind, row.before), loads(row.kind, row.after))
        self._gone: set[Ref] = set()
        self._now: dict[Ref, Mapping[str, Any]] = {}
        self._touched = self._moved()
        self._stay = self._spread(self._touched | self._needed())

    def kept(self) -> tuple[Kept, ...]:
        """Return what stays, by its title; parts are not named beside their owner."""
        found = []
        for kind, record in sorted(self._stay):
            row = self._unit.find(kind, record)
            if row is not None and self._owner((kind, record), row) not in self._stay:
                title = " ".join(str(row[name]) for name in reversed(titled(kind)) if row[name])
                found.append(Kept(kind, record, title, (kind, record) in self._touched))
        return tuple(found)

    def reverse(self) -> int:
        """Undo what does not stay, and return how many records that was."""
        count, left = 0, self._stay | self._gone
        for (kind, record), (before, _) in self._changed.items():
            if (kind, record) not in left:
                self._unit.change(kind, record, before)
                count += 1
        for kind in self._order:
            leaving = [one for name, one in self._added if name == kind and (kind, one) not in left]
            for chunk in _chunks(sorted(leaving)):
                self._unit.remove_all(kind, chunk)
            count += len(leaving)
        return count

    # --- what stays

    def _moved(self) -> set[Ref]:
        """Return the records that are not as the step left them."""
        left = {ref: after for ref, (_, after) in self._changed.items()} | self._added
        found: set[Ref] = set()
        numbers: defaultdict[str, list[int]] = defaultdict(list)
        for kind, record in left:
            numbers[kind].append(record)
        for kind, records in numbers.items():
            for chunk in _chunks(records):
                now = self._unit.rows(kind, chunk)
                for one in chunk:
                    if one not in now:
                        self._gone.add((kind, one))
                    elif any(now[one][name] != value for name, value in left[kind, one].items()):
                        found.add((kind, one))
                        self._now[kind, one] = now[one]
        return found

    def _needed(self) -> set[Ref]:
        """Return the added records that others, which the step did not add, are linked to."""
        ours: defaultdict[str, set[int]] = defaultdict(set)
        for kind, record in self._added:
            ours[kind].add(record)
        found: set[Ref] = set()
        for table in map(table_of, KINDS):
            for column in table.columns:
                if column.info.get("type") == "link" and column.info["kind"] in ours:
                    linked = self._unit.connection.execute(select(table.c.id, column).where(column.is_not(None)))
                    of = column.info["kind"]
                    found |= {(of, to) for one, to in linked if to in ours[of] and one not in ours[table.name]}
        files = table_of("attachment")
        attached = self._unit.connection.execute(select(files.c.kind, files.c.record_id))
        return found | {(kind, one) for kind, one in attached if one in ours.get(kind, ())}

    def _spread(self, first: Iterable[Ref]) -> set[Ref]:
        """Add to what stays its parts, and what it is linked to."""
        parts: defaultdict[Ref, list[Ref]] = defaultdict(list)
        for ref, row in self._added.items():
            if owner := self._owner(ref, row):
                parts[owner].append(ref)
        stay, waiting = set[Ref](), list(first)
        while waiting:
            ref = waiting.pop()
            if ref in stay:
                continue
            stay.add(ref)
            waiting += parts.get(ref, [])
            row = self._now.get(ref) or self._added.get(ref, {})  # what was touched may be linked to others by now
            waiting += [to for to in self._links(ref, row) if to in self._added]
        return stay

    def _owner(self, ref: Ref, row: Mapping[str, Any]) -> Ref | None:
        """Return whose part a record is: of several owners the first it has."""
        for column in table_of(ref[0]).columns:
            if column.info.get("owner") and row.get(column.name) is not None:
                return column.info["kind"], row[column.name]
        return None

    def _links(self, ref: Ref, row: Mapping[str, Any]) -> Iterator[Ref]:
        for column in table_of(ref[0]).columns:
            if column.info.get("type") == "link" and row.get(column.name) is not None:
                yield column.info["kind"], row[column.name]


def _chunks(records: Iterable[int]) -> Iterator[Sequence[int]]:
    rest = iter(records)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk
