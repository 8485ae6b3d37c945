"""What was done with reporters, never what stood there: each entry bound to the one before, so that a removal shows."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Table, select

from ppa_desk.model.journal import JournalChange
from ppa_desk.model.kinds import table_of
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Unit
from ppa_desk.store.wiping import alone

ENTRY: Table = table_of("protection_entry")
JOURNAL: Table = JournalChange.__table__  # type: ignore[attr-defined]
_KEPT = ("at", "colleague", "case_code", "deed", "told")


@dataclass(frozen=True, slots=True)
class Entry:
    """What was done, when, by whom, with which case; `told` says what was erased from where, for the receipt."""

    number: int
    at: datetime
    colleague: str
    case_code: str
    deed: str
    told: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Break:
    """Where the entries are not what was written: `why` is changed, removed or other."""

    number: int
    why: str


def note(unit: Unit, who: str, deed: str, case: str = "", **told: Any) -> None:
    """Add an entry after the last one."""
    alone(unit.connection)
    row: dict[str, Any] = {
        "at": datetime.now(UTC).replace(microsecond=0), "colleague": who, "case_code": case,
        "deed": deed, "told": json.dumps(told, ensure_ascii=False, sort_keys=True) if told else "",
    }  # fmt: skip
    unit.add("protection_entry", row | {"chained": _bound(last_mark(unit.connection), row)})


def last_mark(connection: Connection) -> str:
    """Return what the next entry is to be bound to."""
    found = connection.execute(select(ENTRY.c.chained).order_by(ENTRY.c.id.desc()).limit(1)).scalar()
    return str(found or "")


def entries(store: Store, case: str = "") -> list[Entry]:
    """Return what was done, the newest first; with one case where it is named."""
    asked = select(ENTRY).order_by(ENTRY.c.id.desc())
    if case:
        asked = asked.where(ENTRY.c.case_code == case)
    with store.read() as session:
        rows = session.execute(asked).mappings().all()
    return [
        Entry(row["id"], row["at"], row["colleague"], row["case_code"], row["deed"], json.loads(row["told"] or "{}"))
        for row in rows
    ]


def breaks(store: Store, witnesses: Mapping[str, str] | None = None) -> list[Break]:
    """Return where entries were changed or removed since: by the chain, the journal, and what reporters witness.

    `witnesses` are entries by their marks that open reporters remember as the last one when they were written.
    """
    with store.read() as session:
        rows = session.execute(select(ENTRY).order_by(ENTRY.c.id)).mappings().all()
        added = select(JOURNAL.c.record_id).where(JOURNAL.c.kind == "protection_entry", JOURNAL.c.before.is_(None))
        written = {int(number) for number in session.execute(added).scalars()}
    found = list(_unchained([dict(row) for row in rows]))
    found += [Break(number, "removed") for number in sorted(written - {row["id"] for row in rows})]
    marks = {row["chained"] for row in rows} | {""}
    if any(mark not in marks for mark in (witnesses or {}).values()):
        found.append(Break(0, "other"))
    return found


def _unchained(rows: list[dict[str, Any]]) -> Iterator[Break]:
    """Entries that do not follow on the one before them."""
    before = ""
    for row in rows:
        if row["chained"] != _bound(before, row):
            yield Break(row["id"], "changed")
        before = row["chained"]


def _bound(before: str, row: Mapping[str, Any]) -> str:
    told = [before, *(row[name].astimezone(UTC).isoformat() if name == "at" else row[name] for name in _KEPT)]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()
