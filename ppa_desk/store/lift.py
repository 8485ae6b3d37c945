"""Bringing an older workspace to this program's step: on a proven copy, which is proven again and swapped in."""

from pathlib import Path

from ppa_desk.store import migrate
from ppa_desk.store.backup import copy, prove
from ppa_desk.store.engines import PRAGMAS, file_engine
from ppa_desk.store.files import in_words, remove_database, settle, settle_file
from ppa_desk.store.migrate import StepFailed
from ppa_desk.store.proof import flaws, opened
from ppa_desk.store.trouble import Busy

_STEPPING = tuple(one for one in PRAGMAS if one.partition("=")[0] not in ("foreign_keys", "journal_mode"))
"""A step may make a table anew; with foreign keys on, dropping the old one would empty the tables that point to it."""


def lift(database: Path, key: bytes) -> None:
    """Bring a workspace's file to the newest step, or leave it as it was. StepFailed, Damaged, DiskFull, Busy."""
    fresh = database.with_name(database.name + ".migrating")
    remove_database(fresh)
    try:
        with in_words(database):
            copy(database, fresh, key)
            step_up(fresh, key)
            settle_file(fresh)
            _bring_to_rest(database, key)
            fresh.replace(database)
            settle(database.parent)
    finally:
        remove_database(fresh)


def step_up(database: Path, key: bytes) -> None:
    """Run the lacking steps on a file that is nobody's yet, and prove what came out. StepFailed, Damaged."""
    before = _broken_links(database, key)
    engine = file_engine(database, key, pragmas=_STEPPING)
    try:
        migrate.upgrade(engine)
    finally:
        engine.dispose()
    if broken := _broken_links(database, key) - before:
        raise StepFailed(found=min(broken), step=migrate.head())
    with opened(database, key) as connection:
        prove(connection, database)
        connection.execute("PRAGMA journal_mode=DELETE")


def _broken_links(database: Path, key: bytes) -> set[str]:
    with opened(database, key) as connection:
        return {flaw.told for flaw in flaws(connection, ("links",))}


def _bring_to_rest(database: Path, key: bytes) -> None:
    """Make the file whole by itself, with nothing beside it, which also shows that nobody else has it open. Busy."""
    with opened(database, key) as connection:
        if connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0] != "delete":
            raise Busy(path=str(database))
