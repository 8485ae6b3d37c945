"""A unit of work: the only way rows are added, changed and removed. It journals and indexes what it does."""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, cast

from sqlalchemy import Connection, Table, case, delete, select, text, tuple_, update
from sqlmodel import Session

from ppa_desk.errors import DeskError
from ppa_desk.model.fold import fold
from ppa_desk.model.journal import JournalChange, JournalUnit
from ppa_desk.model.kinds import KINDS, searched, table_of, titled
from ppa_desk.store import search
from ppa_desk.store.bulk import insert_rows
from ppa_desk.store.values import dumps, journaled

CHUNK = 500
"""How many records are asked for or removed in one statement."""


class Gone(DeskError):
    """The record is not there (any more)."""

    code = "record.gone"


class ChangedElsewhere(DeskError):
    """Somebody else changed the record meanwhile. `theirs` holds what stands there now."""

    code = "record.changed_elsewhere"


class InUse(DeskError):
    """The record cannot be removed because others need it."""

    code = "record.in_use"


class Unit:
    """Reads through `session`; writes through its methods, all or nothing."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.session = Session(connection, expire_on_commit=False)
        self.changed: set[str] = set()
        self.number = 0
        self._journal: list[tuple[Any, ...]] = []

    def add(self, kind: str, values: Mapping[str, Any]) -> int:
        """Add one record with its defaults and return its number."""
        return self.add_all(kind, [values])[0]

    def add_all(self, kind: str, rows: Sequence[Mapping[str, Any]]) -> list[int]:
        """Add many records at once and return their numbers, in order. A row may bring its own `id` (undo)."""
        if not rows:
            return []
        table, blank = table_of(kind), _defaults(kind)
        numbers = self._numbers(kind, sum("id" not in row for row in rows))
        full = [{**blank, **row, **_derived(kind, row)} for row in rows]
        for row in full:
            row["id"] = row.get("id") or next(numbers)
        insert_rows(self.connection, table, full)
        names = [column.name for column in journaled(kind)]
        for row in full:
            self._note(kind, row["id"], None, {name: row[name] for name in names})
        search.put(self.connection, kind, full)
        self.changed.add(kind)
        return [row["id"] for row in full]

    def change(self, kind: str, record: int, values: Mapping[str, Any], seen: int | None = None) -> int:
        """Change fields of a record and return its new version. Gone, ChangedElsewhere (`seen` not current)."""
        now = self.row(kind, record)
        wanted = {name: value for name, value in values.items() if now[name] != value}
        if seen is not None and now["version"] != seen and wanted:
            raise ChangedElsewhere(kind=kind, record=record, theirs=now, version=now["version"])
        if not wanted:
            return cast(int, now["version"])
        table, after = table_of(kind), now | wanted
        guarded = update(table).where(table.c.id == record, table.c.version == now["version"])
        done = self.connection.execute(guarded.values(wanted | _derived(kind, after) | {"version": now["version"] + 1}))
        if done.rowcount == 0:
            raise ChangedElsewhere(kind=kind, record=record, theirs=self.row(kind, record), version=0)
        told = {name: value for name, value in wanted.items() if name in _told(kind)}
        self._note(kind, record, {name: now[name] for name in told}, told)
        search.put(self.connection, kind, [after])
        self.changed.add(kind)
        return cast(int, now["version"]) + 1

    def change_all(self, kind: str, records: Sequence[int], values: Mapping[str, Any]) -> None:
        """Change the same fields of many records alike. Gone, ChangedElsewhere."""
        table = table_of(kind)
        for start in range(0, len(records), CHUNK):
            chunk = records[start : start + CHUNK]
            rows = self.rows(kind, chunk)
            if len(rows) < len(set(chunk)):
                raise Gone(kind=kind, record=next(one for one in chunk if one not in rows))
            changed = {one: row for one, row in rows.items() if any(row[name] != new for name, new in values.items())}
            seen = tuple_(table.c.id, table.c.version).in_([(one, row["version"]) for one, row in changed.items()])
            wanted = dict(values) | {"version": table.c.version + 1}
            if changed and self.connection.execute(update(table).where(seen).values(wanted)).rowcount != len(changed):
                raise ChangedElsewhere(kind=kind, record=next(iter(changed)), theirs={}, version=0)
            for one, row in changed.items():
                new = {name: value for name, value in values.items() if row[name] != value}
                self._note(kind, one, {name: row[name] for name in new}, new)
            search.put(self.connection, kind, [{**row, **values} for row in changed.values()])
            self.changed |= {kind} if changed else set()

    def change_each(self, kind: str, rows: Mapping[int, Mapping[str, Any]]) -> None:
        """Change the same fields of many records, each to its own values. Gone, ChangedElsewhere."""
        table, numbers = table_of(kind), list(rows)
        for start in range(0, len(numbers), CHUNK):
            chunk = numbers[start : start + CHUNK]
            now = self.rows(kind, chunk)
            if len(now) < len(chunk):
                raise Gone(kind=kind, record=next(one for one in chunk if one not in now))
            changed = [one for one in chunk if any(now[one][name] != new for name, new in rows[one].items())]
            if not changed:
                continue
            names = list(rows[changed[0]])
            told = {name: case({one: rows[one][name] for one in changed}, value=table.c.id) for name in names}
            seen = tuple_(table.c.id, table.c.version).in_([(one, now[one]["version"]) for one in changed])
            done = self.connection.execute(update(table).where(seen).values(told | {"version": table.c.version + 1}))
            if done.rowcount != len(changed):
                raise ChangedElsewhere(kind=kind, record=changed[0], theirs={}, version=0)
            for one in changed:
                new = {name: value for name, value in rows[one].items() if now[one][name] != value}
                self._note(kind, one, {name: now[one][name] for name in new}, new)
            if {*names} & {*searched(kind)}:
                search.put(self.connection, kind, [{**now[one], **rows[one]} for one in changed])
            self.changed.add(kind)

    def remove(self, kind: str, record: int) -> None:
        """Remove a record with its parts; links to it are emptied. Gone, or InUse where a link must not be empty."""
        row = self.row(kind, record)
        for column in _links_to(kind):
            self._let_go(column, kind, record)
        for attachment in self._attached(kind, [record]):
            self.remove("attachment", attachment)
        table = table_of(kind)
        self.connection.execute(delete(table).where(table.c.id == record))
        self._note(kind, record, {column.name: row[column.name] for column in journaled(kind)}, None)
        search.drop(self.connection, kind, [record])
        self.changed.add(kind)

    def row(self, kind: str, record: int) -> dict[str, Any]:
        """Return a record's columns as they stand now. Gone."""
        found = self.find(kind, record)
        if found is None:
            raise Gone(kind=kind, record=record)
        return found

    def find(self, kind: str, record: int) -> dict[str, Any] | None:
        """Return a record's columns as they stand now, None where it is not there."""
        table = table_of(kind)
        found = self.connection.execute(select(table).where(table.c.id == record)).mappings().first()
        return None if found is None else dict(found)

    def rows(self, kind: str, records: Sequence[int]) -> dict[int, dict[str, Any]]:
        """Return the columns of the records that are there, by number; at most CHUNK at a time."""
        table = table_of(kind)
        found = self.connection.execute(select(table).where(table.c.id.in_(records))).mappings()
        return {row["id"]: dict(row) for row in found}

    def remove_all(self, kind: str, records: Sequence[int]) -> None:
        """Remove many records that no others need, at most CHUNK at a time. Gone, InUse."""
        table, rows = table_of(kind), self.rows(kind, records)
        for column in _links_to(kind):
            others = select(column.table.c.id).where(column.in_(records))
            among = column.table is table
            if among:
                others = others.where(table.c.id.not_in(records))
            if held := self.connection.execute(others.limit(100)).all():
                raise InUse(kind=kind, record=records[0], by=column.table.name, count=len(held))
            if among:  # RESTRICT is asked row by row, so those that go together let go of each other first
                self.connection.execute(update(table).where(table.c.id.in_(records)).values({column.name: None}))
        if files := self._attached(kind, records):
            raise InUse(kind=kind, record=records[0], by="attachment", count=len(files))
        names = [column.name for column in journaled(kind)]
        for record in records:
            if record not in rows:
                raise Gone(kind=kind, record=record)
            self._note(kind, record, {name: rows[record][name] for name in names}, None)
        self.connection.execute(delete(table).where(table.c.id.in_(records)))
        search.drop(self.connection, kind, records)
        self.changed.add(kind)

    def write_journal(self, number: int) -> None:
        """Write what this unit noted, under the number of its journal entry."""
        mark = "?" if self.connection.dialect.name == "sqlite" else "%s"
        statement = (
            "INSERT INTO journal_change (unit_id, kind, record_id, before, after)"
            f" VALUES ({number}, {mark}, {mark}, {mark}, {mark})"
        )
        if self._journal:
            self.connection.exec_driver_sql(statement, self._journal)

    def scrub(self, kind: str, records: Sequence[int], columns: Sequence[str]) -> None:
        """Empty text columns of records wherever the journal kept them, in what this unit noted too: for good.

        Entries about such a record lose the title it had.
        """
        emptied = dict.fromkeys(columns, "")
        wanted = frozenset(records)
        self._journal = [
            (of, record, *(_emptied(told, emptied) for told in values))
            if of == kind and record in wanted
            else (of, record, *values)
            for of, record, *values in self._journal
        ]
        table: Table = JournalChange.__table__  # type: ignore[attr-defined]
        asked = select(table.c.id, table.c.unit_id, table.c.before, table.c.after)
        for start in range(0, len(records), CHUNK):
            mine = (table.c.kind == kind) & table.c.record_id.in_(records[start : start + CHUNK])
            for number, entry, before, after in self.connection.execute(asked.where(mine)).all():
                told = {"before": _emptied(before, emptied), "after": _emptied(after, emptied)}
                self.connection.execute(update(table).where(table.c.id == number).values(told))
                self._untitle(entry, kind)

    def _untitle(self, entry: int, kind: str) -> None:
        """Take the title out of an entry that is about one record of a kind."""
        table: Table = JournalUnit.__table__  # type: ignore[attr-defined]
        told = json.loads(self.connection.execute(select(table.c.told).where(table.c.id == entry)).scalar_one())
        if told.get("title") and told.get("record_kind", kind) == kind:
            emptied = json.dumps(told | {"title": ""}, ensure_ascii=False)
            self.connection.execute(update(table).where(table.c.id == entry).values(told=emptied))

    def _attached(self, kind: str, records: Sequence[int]) -> Sequence[int]:
        table = table_of("attachment")
        asked = select(table.c.id).where(table.c.kind == kind, table.c.record_id.in_(records))
        return self.connection.execute(asked).scalars().all()

    def _let_go(self, column: Any, kind: str, record: int) -> None:
        other = column.table.name
        held = self.connection.execute(select(column.table.c.id).where(column == record)).scalars().all()
        for one in held:
            if column.info.get("owner"):
                self.remove(other, one)
            elif column.nullable:
                self.change(other, one, {column.name: None})
            else:
                raise InUse(kind=kind, record=record, by=other, count=len(held))

    def _note(self, kind: str, record: int, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> None:
        told = (None if values is None else dumps(values) for values in (before, after))
        self._journal.append((kind, record, *told))

    def _numbers(self, kind: str, wanted: int) -> Iterator[int]:
        """Return `wanted` free numbers; a number once used never comes back."""
        if self.connection.dialect.name == "sqlite":
            used = self.connection.execute(text("SELECT seq FROM sqlite_sequence WHERE name = :kind"), {"kind": kind})
            first = int(used.scalar() or 0) + 1
            return iter(range(first, first + wanted))
        taken = text("SELECT nextval(pg_get_serial_sequence(:kind, 'id')) FROM generate_series(1, :wanted)")
        return iter(sorted(self.connection.execute(taken, {"kind": kind, "wanted": wanted}).scalars()))


def _emptied(told: str | None, emptied: Mapping[str, str]) -> str | None:
    """The journal's JSON with these columns emptied where they hold text."""
    if told is None:
        return None
    values = json.loads(told)
    return dumps(values | {name: "" for name in emptied if isinstance(values.get(name), str)})


@cache
def _defaults(kind: str) -> Mapping[str, Any]:
    made = KINDS[kind].model_fields.items()
    return {name: f.get_default(call_default_factory=False) for name, f in made if not f.is_required() and name != "id"}


def _derived(kind: str, row: Mapping[str, Any]) -> dict[str, str]:
    names = _sorted_by(kind)
    return {"sorted_as": fold(" ".join(str(row.get(name) or "") for name in names).strip())} if names else {}


@cache
def _told(kind: str) -> frozenset[str]:
    """The columns the journal keeps: a file's content and what is sealed are none of them."""
    return frozenset(column.name for column in journaled(kind))


@cache
def _sorted_by(kind: str) -> tuple[str, ...]:
    return tuple(titled(kind)) if "sorted_as" in table_of(kind).columns else ()


@cache
def _links_to(kind: str) -> tuple[Any, ...]:
    columns = (column for other in KINDS for column in table_of(other).columns)
    return tuple(c for c in columns if c.info.get("type") == "link" and c.info["kind"] == kind)
