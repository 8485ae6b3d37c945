"""A workspace on a PostgreSQL server: the same schema, many computers; the server keeps its own backups."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NoReturn, Self

from sqlalchemy import URL, Connection, Engine, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError

from ppa_desk.errors import DeskError
from ppa_desk.store import keys, migrate, sound
from ppa_desk.store.database import Store
from ppa_desk.store.engines import server_engine
from ppa_desk.store.notices import Notice
from ppa_desk.store.proof import Foreign, Newer
from ppa_desk.store.sound import Finding
from ppa_desk.store.trouble import ServerRefused

Ask = Callable[[str], str | None]
"""Given the address, returns the password or None where nobody answers."""

_LIFTING = 0x70706164
"""The advisory lock under which one computer at a time brings the schema up to date."""


class BadAddress(DeskError):
    """What was typed is no address of a PostgreSQL database."""

    code = "server.bad_address"


class NothingThere(DeskError):
    """The database has no workspace yet."""

    code = "server.nothing_there"


class SomethingThere(DeskError):
    """The database already holds a workspace, or something else."""

    code = "server.something_there"


class NotOnServer(DeskError):
    """The server's own keeper does this."""

    code = "server.not_here"


class ServerWorkspace:
    """An open workspace on a server."""

    recovery_code = ""

    def __init__(self, address: URL, engine: Engine, who: str, read_only: bool) -> None:
        self.place = _shown(address)
        self.store = Store(engine, who=who, read_only=read_only)
        self.read_only = read_only

    @classmethod
    def create(cls, place: str, ask: Ask = lambda _place: None, *, who: str = "") -> "ServerWorkspace":
        """Make the schema in an empty database and open it. BadAddress, SomethingThere, ServerRefused, ServerGone."""
        address, engine = _connected(place, ask)
        with _disposed_on_error(engine):
            with engine.begin() as connection:
                if inspect(connection).get_table_names():
                    raise SomethingThere(place=_shown(address))
                migrate.run(connection)
            return cls(address, engine, who, read_only=False)

    @classmethod
    def open(
        cls,
        place: str,
        ask: Ask = lambda _place: None,
        *,
        read_only: bool = False,
        who: str = "",
        remember: bool = False,
    ) -> "ServerWorkspace":
        """Open a workspace, bringing an older one up to date; `remember` keeps the password in the keyring.

        Raises NothingThere, Newer, ServerRefused, ServerGone, NoKeyring.
        """
        address, engine = _connected(place, ask)
        with _disposed_on_error(engine):
            if remember and engine.url.password:
                keys.keep_password(_shown(address), str(engine.url.password))
            with engine.begin() as connection:
                _lift(connection, _shown(address), read_only=read_only)
            if read_only:
                event.listen(engine, "begin", _only_reads)
            return cls(address, engine, who, read_only)

    def notices(self) -> list[Notice]:
        """Return what a person should know."""
        return [Notice("notice.read_only_asked")] if self.read_only else []

    def check(self, step: Callable[[int, int], None] = lambda done, of: None) -> list[Finding]:
        """Look at everything and return what was found; the search index is repaired where it lacks something."""
        return sound.check(self.store, step)

    def backup(self, reason: str = "asked", step: Callable[[int, int], None] | None = None) -> NoReturn:
        """Refuse: whoever keeps the server backs it up. NotOnServer."""
        raise NotOnServer(place=self.place)

    def backup_due(self) -> bool:
        """Say no: whoever keeps the server backs it up."""
        return False

    def close(self) -> None:
        """Close the connections."""
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def is_address(place: str) -> bool:
    """Say whether a place is a server's address rather than a folder."""
    return place.startswith(("postgresql://", "postgres://", "postgresql+psycopg://"))


def _connected(place: str, ask: Ask) -> tuple[URL, Engine]:
    """Return an engine that has connected: with the address's own password, the keyring's, else the one asked for."""
    address = _address(place)
    for password in _passwords(address, ask):
        engine = server_engine(address if password is None else address.set(password=password))
        try:
            engine.connect().close()
        except ServerRefused as error:
            engine.dispose()
            refused = error
            continue
        except BaseException:
            engine.dispose()
            raise
        return address, engine
    raise refused


def _passwords(address: URL, ask: Ask) -> Iterator[str | None]:
    """Give the passwords to try, asking a person last; none first, for a server that knows us without."""
    yield None
    place = _shown(address)
    if address.password is None and (kept := keys.kept_password(place)):
        yield kept
    if told := ask(place):
        yield told


def _address(place: str) -> URL:
    try:
        address = make_url(place)
    except (ArgumentError, ValueError) as error:
        raise BadAddress(place=place.rpartition("@")[2]) from error
    if not is_address(place) or not address.database:
        raise BadAddress(place=_shown(address))
    return address._replace(drivername="postgresql+psycopg", password=address.password or None)


def _shown(address: URL) -> str:
    return address._replace(drivername="postgresql", password=None).render_as_string()


def _lift(connection: Connection, place: str, *, read_only: bool) -> None:
    """Bring the schema to this program's step within the caller's transaction. NothingThere, Foreign, Newer."""
    tables = inspect(connection).get_table_names()
    if not tables:
        raise NothingThere(place=place)
    if not {"alembic_version", "schema_step"} <= set(tables):
        raise Foreign(path=place, found=", ".join(sorted(tables)[:5]), backups=(), count=0)
    if not read_only:
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LIFTING})
    step = int(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
    if step > migrate.head():
        asked = text("SELECT program FROM schema_step WHERE step = :step")
        needs = connection.execute(asked, {"step": step}).scalar() or "?"
        raise Newer(path=place, step=step, needs=needs)
    if step < migrate.head():
        migrate.run(connection)


def _only_reads(connection: Connection) -> None:
    connection.exec_driver_sql("SET TRANSACTION READ ONLY")


@contextmanager
def _disposed_on_error(engine: Engine) -> Iterator[None]:
    try:
        yield
    except BaseException:
        engine.dispose()
        raise
