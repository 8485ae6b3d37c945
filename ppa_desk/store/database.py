"""The store: reading sessions, and units of work that are journaled, committed whole or not at all."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Engine, insert, update
from sqlmodel import Session

from ppa_desk.errors import DeskError
from ppa_desk.model.journal import JournalUnit
from ppa_desk.store.lock import user
from ppa_desk.store.unit import Unit


class ReadOnly(DeskError):
    """The workspace was opened for reading only."""

    code = "store.read_only"


class Store:
    """One workspace's database."""

    def __init__(self, engine: Engine, *, who: str = "", read_only: bool = False) -> None:
        self.engine = engine
        self.who = who or user()
        self.read_only = read_only
        self.committed: list[Callable[[frozenset[str]], None]] = []
        self.knows: Callable[[str], bool] = lambda _secret: False
        """Says whether a secret opens the workspace itself, where that is known here."""

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Open a session that only reads; it sees one moment of the database."""
        with self.engine.connect() as connection, Session(connection, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def unit(self, action: str, *, final: bool = False, undoes: int | None = None, **told: Any) -> Iterator[Unit]:
        """Open a unit of work: commits once at the end and journals it, or leaves nothing behind. ReadOnly."""
        if self.read_only:
            raise ReadOnly()
        with self.engine.connect().execution_options(writes=True) as connection, connection.begin():
            unit = Unit(connection)
            yield unit
            if unit.changed:
                unit.number = self._journal(unit, action, final, undoes, told)
        for tell in self.committed if unit.changed else ():
            tell(frozenset(unit.changed))

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()

    def _journal(self, unit: Unit, action: str, final: bool, undoes: int | None, told: dict[str, Any]) -> int:
        kept = unit.connection.execute(
            insert(JournalUnit).values(
                at=datetime.now(UTC),
                who=self.who,
                action=action,
                told=json.dumps(told, ensure_ascii=False, default=str),
                final=final,
                undoes=undoes,
            )
        )
        number = int((kept.inserted_primary_key or (0,))[0])
        unit.write_journal(number)
        if undoes is not None:
            _mark(unit, undoes, number)
        return number


def _mark(unit: Unit, undone: int, by: int) -> None:
    """Note that a unit is undone; where it was itself an undo, what it had undone stands again."""
    units = JournalUnit.__table__  # type: ignore[attr-defined]
    unit.connection.execute(update(units).where(units.c.undone_by == undone).values(undone_by=None))
    unit.connection.execute(update(units).where(units.c.id == undone).values(undone_by=by))
