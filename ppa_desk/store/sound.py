"""Whether a workspace is sound, told as findings; what can be repaired without losing anything is repaired."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Table, func, select, text

from ppa_desk.errors import DeskError
from ppa_desk.model.journal import JournalChange, JournalUnit
from ppa_desk.model.kinds import KINDS, searched, table_of
from ppa_desk.store import search
from ppa_desk.store.backup import Backup
from ppa_desk.store.database import Store
from ppa_desk.store.proof import flaws
from ppa_desk.store.trouble import DamageMet
from ppa_desk.store.values import journaled, loads

CHUNK = 2000
CHANGES: Table = JournalChange.__table__  # type: ignore[attr-defined]
UNITS: Table = JournalUnit.__table__  # type: ignore[attr-defined]

_UNJOURNALED = {"file"}
"""Kinds whose rows are written beside the journal."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: a code and the values of its sentence. `bad`: somebody must do something."""

    code: str
    values: dict[str, Any] = field(default_factory=dict)
    bad: bool = False


def check(store: Store, step: Callable[[int, int], None] = lambda done, of: None) -> list[Finding]:
    """Look at everything in a database and return what was found; `step` hears how far it is, and may raise to stop."""
    looks = (_file, _index, _journal, _files, _clock)
    found: list[Finding] = []
    for done, look in enumerate(looks):
        step(done, len(looks))
        try:
            found += look(store)
        except DeskError as error:
            found.append(Finding("check.stopped", {"code": error.code}, bad=True))
            break
    step(len(looks), len(looks))
    return found


def backups(there: Sequence[Backup]) -> Iterator[Finding]:
    """Say whether there is something to go back to."""
    broken = [one.folder.name for one in there if one.trouble]
    if broken:
        yield Finding("check.backups_bad", {"count": len(broken), "first": broken[0]}, bad=True)
    sound = [one for one in there if not one.trouble]
    if sound:
        yield Finding("check.backups_good", {"count": len(sound), "last": sound[0].at.date().isoformat()})
    else:
        yield Finding("check.backups_none")


def _file(store: Store) -> Iterator[Finding]:
    """Every page readable, the structure whole, no link to a record that is not there."""
    if store.engine.dialect.name != "sqlite":
        return
    with store.read() as session:
        driver = session.connection().connection.driver_connection
        wrong = flaws(driver, ("pages", "structure", "links"))
    for kind in ("pages", "structure", "links"):
        told = [flaw.told for flaw in wrong if flaw.kind == kind]
        values = {"count": len(told), "first": told[0]} if told else {}
        yield Finding(f"check.{kind}_{'bad' if told else 'good'}", values, bool(told))


def _index(store: Store) -> Iterator[Finding]:
    """Every record found by its words; the index is made again where it is not."""
    with store.read() as session:
        missing = _unindexed(session.connection())
    if not missing and not store.read_only and store.engine.dialect.name == "sqlite":
        missing = _torn(store)
    if not missing:
        yield Finding("check.index_good")
    elif store.read_only:
        yield Finding("check.index_bad", {"count": missing}, bad=True)
    else:
        reindex(store)
        yield Finding("check.index_repaired", {"count": missing})


def _unindexed(connection: Connection) -> int:
    """Return how many entries of the index are missing, out of date or of no record."""
    try:
        rows = connection.execute(text("SELECT rowid, title, body FROM search_index"))
        kept = {number: (title, body) for number, title, body in rows}
    except DeskError:
        return 1
    wrong = 0
    for kind in filter(searched, KINDS):
        for chunk in _chunks(connection, kind):
            wrong += sum(kept.pop(number, None) != words for number, words in _entries(kind, chunk))
    return wrong + len(kept)


def _torn(store: Store) -> int:
    """Return 1 where the index is not in step with its own words."""
    try:
        with store.engine.connect().execution_options(writes=True) as connection:
            connection.execute(text("INSERT INTO search_index(search_index) VALUES ('integrity-check')"))
    except DamageMet:
        return 1
    return 0


def reindex(store: Store) -> None:
    """Make the search index anew from the records."""
    with store.engine.connect().execution_options(writes=True) as connection, connection.begin():
        connection.execute(text("DROP TABLE search_index"))
        for statement in search.schema(connection.dialect.name):
            connection.exec_driver_sql(statement)
        for kind in filter(searched, KINDS):
            for chunk in _chunks(connection, kind):
                search.put(connection, kind, chunk)


def _journal(store: Store) -> Iterator[Finding]:
    """Every record is what the journal says it became."""
    odd: list[str] = []
    with store.read() as session:
        for kind in KINDS:
            if kind not in _UNJOURNALED:
                odd += _unexplained(session.connection(), kind)
    values = {"count": len(odd), "first": ", ".join(odd[:5])} if odd else {}
    yield Finding(f"check.journal_{'bad' if odd else 'good'}", values, bool(odd))


def _unexplained(connection: Connection, kind: str) -> list[str]:
    """Return the records of a kind that are not what replaying the journal gives."""
    told = _replayed(connection, kind)
    odd = []
    for chunk in _chunks(connection, kind):
        for row in chunk:
            became = told.pop(row["id"], None)
            if became is None or any(row[name] != value for name, value in became.items()):
                odd.append(f"{kind}/{row['id']}")
    return odd + [f"{kind}/{number}" for number in told]


def _replayed(connection: Connection, kind: str) -> dict[int, dict[str, Any]]:
    asked = select(CHANGES.c.record_id, CHANGES.c.before, CHANGES.c.after).where(CHANGES.c.kind == kind)
    told: dict[int, dict[str, Any]] = {}
    for number, _before, after in connection.execute(asked.order_by(CHANGES.c.id)):
        if after is None:
            told.pop(number, None)
        else:
            told[number] = told.get(number, {}) | loads(kind, after)
    return told


def _files(store: Store) -> Iterator[Finding]:
    """Every attachment's bytes are those that were attached, and it hangs on a record that is there."""
    file = table_of("file")
    with store.read() as session:
        numbers = session.execute(select(file.c.id).order_by(file.c.id)).scalars().all()
        changed = [number for number in numbers if not _as_attached(session.connection(), number)]
        loose = _loose(session.connection())
    code = "check.files_bad" if changed else "check.files_good"
    yield Finding(code, {"count": len(changed or numbers)}, bool(changed))
    if loose:
        yield Finding("check.files_loose", {"count": loose})


def _as_attached(connection: Connection, number: int) -> bool:
    file = table_of("file")
    asked = select(file.c.sha256, file.c.size, file.c.content).where(file.c.id == number)
    sha256, size, kept = connection.execute(asked).one()
    return bool(size == len(kept) and sha256 == hashlib.sha256(kept).hexdigest())


def _loose(connection: Connection) -> int:
    """Return how many attachments hang on records that are gone."""
    one, loose = table_of("attachment"), 0
    for kind in connection.execute(select(one.c.kind).distinct()).scalars().all():
        there = select(table_of(kind).c.id) if kind in KINDS else select(one.c.id).where(one.c.id < 0)
        asked = select(func.count()).select_from(one).where(one.c.kind == kind, one.c.record_id.not_in(there))
        loose += connection.execute(asked).scalar_one()
    return loose


def _clock(store: Store) -> Iterator[Finding]:
    """No change was made later than now; else this computer's clock was, or is, wrong."""
    with store.read() as session:
        last: datetime | None = session.execute(select(func.max(UNITS.c.at))).scalar()
    if last and last > datetime.now(UTC) + timedelta(minutes=10):
        yield Finding("check.clock_ahead", {"last": last.date().isoformat()})


def _entries(kind: str, rows: Sequence[Mapping[str, Any]]) -> Iterator[tuple[int, tuple[str, str]]]:
    return ((number, (title, body)) for number, title, body in search.entries(kind, rows))


def _chunks(connection: Connection, kind: str) -> Iterator[Sequence[Mapping[str, Any]]]:
    """Read the records of a kind in lots, without file contents."""
    table = table_of(kind)
    asked = select(table.c.id, *journaled(kind)).order_by(table.c.id).limit(CHUNK)
    last = 0
    while chunk := [dict(row) for row in connection.execute(asked.where(table.c.id > last)).mappings()]:
        yield chunk
        last = chunk[-1]["id"]
