"""What a database driver complains of, said as errors a person can act on."""

from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.engine import ExceptionContext

from ppa_desk.errors import DeskError
from ppa_desk.store.files import DiskFull, NotReadable, NotWritable, is_full, may_read


class Busy(DeskError):
    """Another program kept the database for itself too long."""

    code = "store.busy"


class StorageGone(DeskError):
    """The disk or stick the workspace is on cannot be read or written any more."""

    code = "store.storage_gone"


class DamageMet(DeskError):
    """A damaged place of the database was met while reading it."""

    code = "store.damage_met"


class ServerGone(DeskError):
    """The server does not answer, or ended the connection."""

    code = "store.server_gone"


class ServerRefused(DeskError):
    """The server does not let this user in, or not to this."""

    code = "store.server_refused"


_FILE: dict[int, type[DeskError]] = {
    5: Busy, 6: Busy, 8: NotWritable, 10: StorageGone, 11: DamageMet, 13: DiskFull, 14: StorageGone, 26: DamageMet,
}  # fmt: skip
"""By SQLite's primary result codes."""

_WORDS = {"disk is full": 13, "disk I/O error": 10, "is locked": 5, "readonly": 8, "unable to open": 14}

_SERVER: dict[str, type[DeskError]] = {"08": ServerGone, "57": ServerGone, "28": ServerRefused, "42501": ServerRefused}
_SERVER |= {"53100": DiskFull, "40": Busy, "55P03": Busy, "3D": ServerRefused, "25006": NotWritable}
"""By SQLSTATE, or its first two signs."""


def listen(engine: Engine, where: str) -> None:
    """Raise our own errors in place of the driver's, as far as they say something a person can act on."""

    def said(context: ExceptionContext) -> DeskError | None:
        return None if context.is_pre_ping else in_words(context.original_exception, where)

    event.listen(engine, "handle_error", said, retval=True)


def in_words(error: Any, where: str) -> DeskError | None:
    """Return the error to tell in place of a driver's, or None where it would be a mistake of the program."""
    if type(error).__module__.startswith("sqlcipher3"):
        kind = _of_file(error, where)
    elif hasattr(error, "sqlstate"):
        state = error.sqlstate or _unnumbered(error)
        kind = _SERVER.get(state) or _SERVER.get(state[:2])
    else:
        kind = None
    return kind(path=where) if kind else None


def _of_file(error: Any, where: str) -> type[DeskError] | None:
    """Return what SQLite's error means; a copy's error has words and no number."""
    number = getattr(error, "sqlite_errorcode", None)
    if number is None:
        number = next((code for words, code in _WORDS.items() if words in str(error)), 0)
    kind = _FILE.get(number & 0xFF)
    if kind is StorageGone and is_full(where):
        return DiskFull
    return NotReadable if kind is StorageGone and not may_read(where) else kind


def _unnumbered(error: Any) -> str:
    """Return the SQLSTATE for a failed connection, of which the server says no number."""
    if type(error).__name__ != "OperationalError":
        return ""
    asked = getattr(error, "pgconn", None)
    return "28" if asked is not None and (asked.used_password or asked.needs_password) else "08"
