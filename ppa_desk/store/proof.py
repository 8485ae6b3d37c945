"""Whether a database file is a workspace's, of which step, and whether all of it is sound. Trusts nothing in it."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.store import migrate
from ppa_desk.store.engines import PRAGMAS, connect
from ppa_desk.store.own_values import is_own_index
from ppa_desk.store.trouble import DamageMet, in_words

LONGEST = 10.0
"""Seconds a file may keep us busy with its schema; a hostile one would do so for ever."""

_READING = tuple(pragma for pragma in PRAGMAS if not pragma.startswith("journal_mode"))
"""Setting the journal's mode would write into a file that may be nobody's."""

_OWN = {("table", "sqlite_sequence"), ("table", "sqlite_stat1"), ("table", "sqlite_stat4")}


class Damaged(DeskError):
    """The database is damaged. `backups` holds what can be restored, newest first."""

    code = "workspace.damaged"


class Foreign(Damaged):
    """The database is not one this program made: it holds things no step of the schema has."""

    code = "workspace.foreign"


class Newer(DeskError):
    """The database was brought to a step this program does not know."""

    code = "workspace.newer"


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong in a database: of pages (unreadable), structure (SQLite's own) or links (to no record)."""

    kind: str
    told: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a database holds, and when its last unit of work was done (UTC)."""

    organisations: int
    people: int
    meetings: int
    changes: int
    last_change: datetime | None


@contextmanager
def opened(path: Path, key: bytes, *, still: bool = False) -> Iterator[Any]:
    """Open a database file on the driver's own connection; whatever it says of damage is Damaged."""
    import sqlcipher3.dbapi2 as driver

    with _damage(path, driver.Error, UnicodeError):
        connection = connect(path, key, _READING, still=still)
        try:
            yield connection
        finally:
            connection.close()


def step_of(connection: Any, path: Path) -> int:
    """Return the step a database stands at, once its whole schema is that step's. Damaged, Foreign, Newer."""
    with _damage(path, Exception), _limited(connection):
        rows = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
        kinds = {name: kind for kind, name, _ in rows}
        if not rows:
            raise Damaged(path=str(path), found="empty", backups=(), count=0)
        if kinds.get("alembic_version") != "table" or kinds.get("schema_step") != "table":
            raise Foreign(path=str(path), found=", ".join(sorted(kinds)[:5]), backups=(), count=0)
        step = int(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
        if step > migrate.head():
            raise Newer(path=str(path), step=step, needs=_program(connection, step))
        if odd := _odd(rows, step):
            raise Foreign(path=str(path), found=", ".join(sorted(odd)[:5]), backups=(), count=0)
    return step


def flaws(connection: Any, kinds: Sequence[str] = ("pages", "structure")) -> list[Flaw]:
    """Read every page and return what is wrong. The kinds: pages, structure, links."""
    found: list[Flaw] = []
    for kind in kinds:
        pragma, told = _CHECKS[kind]
        try:
            rows = connection.execute(f"PRAGMA {pragma}").fetchall()
        except Exception as error:
            return [*found, Flaw("pages", type(error).__name__)]
        found += [Flaw(kind, words) for row in rows if (words := told(row)) != "ok"]
    return found


_CHECKS: dict[str, tuple[str, Callable[[Any], str]]] = {
    "pages": ("cipher_integrity_check", lambda row: str(row[0])),
    "structure": ("integrity_check", lambda row: str(row[0])),
    "links": ("foreign_key_check", lambda row: f"{row[0]} {row[1]}: {row[2]}"),
}


def counts(connection: Any) -> Counts:
    """Return how much a database holds. ValueError where its journal's times are none."""
    tables = ("organisation", "person", "meeting", "journal_unit")
    asked = ", ".join(f"(SELECT count(*) FROM {table})" for table in tables)
    row = connection.execute(f"SELECT {asked}, (SELECT max(at) FROM journal_unit)").fetchone()
    last = datetime.fromisoformat(row[4]).replace(tzinfo=UTC) if row[4] else None
    return Counts(row[0], row[1], row[2], row[3], last)


def _program(connection: Any, step: int) -> str:
    row = connection.execute("SELECT program FROM schema_step WHERE step = ?", (step,)).fetchone()
    return str(row[0])[:32] if row else "?"


def _odd(rows: list[tuple[str, str, str | None]], step: int) -> set[str]:
    """Return the names of what stands in the file and not in the shipped schema, or the other way round."""
    shipped = migrate.named(step)
    found = {
        name: migrate.normal(sql) if sql else ""
        for kind, name, sql in rows
        if (kind, name) not in _OWN and not (kind == "index" and (sql is None or is_own_index(name, sql)))
    }
    return {name for name in found.keys() | shipped.keys() if found.get(name) != shipped.get(name)}


@contextmanager
def _limited(connection: Any) -> Iterator[None]:
    """Stop the database once it takes too long."""
    end = time.monotonic() + LONGEST
    connection.set_progress_handler(lambda: int(time.monotonic() > end), 10_000)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


@contextmanager
def _damage(path: Path, *kinds: type[Exception]) -> Iterator[None]:
    """Say of the driver's complaints about a file's content that the file is damaged."""
    try:
        yield
    except (DeskError, OSError):
        raise
    except kinds as error:
        told = in_words(error, str(path))
        if told is not None and not isinstance(told, DamageMet):
            raise told from error
        raise Damaged(path=str(path), found=type(error).__name__, backups=(), count=0) from error
