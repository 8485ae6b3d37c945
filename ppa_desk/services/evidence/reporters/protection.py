"""The key that opens reporters: its own passphrase, its own recovery code, in memory only while it is unlocked."""

import json
from collections.abc import Callable

from sqlalchemy import Connection, Table, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.evidence.reporters import trail
from ppa_desk.store import keys
from ppa_desk.store.database import ReadOnly, Store
from ppa_desk.store.keys import Keys, WrongSecret
from ppa_desk.store.sealing import Seal
from ppa_desk.store.unit import Unit
from ppa_desk.store.wiping import alone

SLOT: Table = table_of("protection_slot")
KIND = "protection_slot"


class ReportersLocked(DeskError):
    """Reporters are locked."""

    code = "reporter.locked"


class NotSetUp(DeskError):
    """There is no passphrase for reporters yet."""

    code = "reporter.not_set_up"


class SetUpAlready(DeskError):
    """There is a passphrase for reporters already."""

    code = "reporter.set_up_already"


class SameAsMain(DeskError):
    """The passphrase opens the workspace too."""

    code = "reporter.same_as_main"


class WrongReporterSecret(DeskError):
    """The passphrase or code does not open reporters."""

    code = "reporter.wrong_secret"


class Protection:
    """The way to the reporters. `lock` wipes the key; nothing but memory ever holds it open.

    `tell` is told which kinds are to be shown anew.
    """

    def __init__(self, store: Store, tell: Callable[[frozenset[str]], None]) -> None:
        self._store, self._tell = store, tell
        self._mark, self._key = "", bytearray()

    @property
    def open(self) -> bool:
        """Say whether reporters can be read now."""
        return bool(self._key)

    @property
    def set_up(self) -> bool:
        """Say whether there is a passphrase for reporters."""
        with self._store.read() as session:
            return session.execute(select(SLOT.c.id).limit(1)).first() is not None

    def begin(self, passphrase: str) -> str:
        """Make the key with its passphrase, unlocked; return the recovery code, which is shown once and kept nowhere.

        Raises SetUpAlready, PassphraseTooShort, SameAsMain, ReadOnly.
        """
        self._leave_main(passphrase)
        key, ring = keys.new_key()
        ring, code = ring.with_passphrase(key, passphrase).with_code(key)
        with self._store.unit("reporters.begun", final=True) as unit:
            alone(unit.connection)
            if _ring(unit.connection) is not None:
                raise SetUpAlready()
            _put(unit, ring)
            trail.note(unit, self._store.who, "begun")
        self._mark, self._key = ring.mark, bytearray(key)
        return code

    def unlock(self, secret: str) -> None:
        """Open by the passphrase or recovery code of reporters; the main one opens nothing here.

        Whoever tries leaves an entry, so a workspace that is open for reading only stays locked. NotSetUp,
        WrongReporterSecret, CodeMistyped, ReadOnly.
        """
        ring = self._kept()
        try:
            key = ring.unlock(secret)
        except WrongSecret as error:
            self._note("refused")
            raise WrongReporterSecret() from error
        self._note("unlocked")
        self._mark, self._key = ring.mark, bytearray(key)
        self._tell(frozenset({KIND}))

    def lock(self) -> None:
        """Wipe the key and let pages show nothing."""
        if not self._key:
            return
        self._key[:] = bytes(len(self._key))
        self._key = bytearray()
        self._tell(frozenset({KIND}))

    def change_passphrase(self, passphrase: str) -> None:
        """Set another passphrase. ReportersLocked, PassphraseTooShort, SameAsMain."""
        self._leave_main(passphrase)
        ring = self._kept().with_passphrase(self._opened(), passphrase)
        self._rewrite(ring, "passphrase")

    def new_code(self) -> str:
        """Make a new recovery code in place of the old one; it is returned once and kept nowhere. ReportersLocked."""
        ring, code = self._kept().with_code(self._opened())
        self._rewrite(ring, "code")
        return code

    def seal(self) -> Seal:
        """Return the open seal. ReportersLocked."""
        return Seal(self._mark, {}, self._opened())

    def _opened(self) -> bytes:
        if not self._key:
            raise ReportersLocked()
        return bytes(self._key)

    def _leave_main(self, passphrase: str) -> None:
        if self._store.knows(passphrase):
            raise SameAsMain()

    def _kept(self) -> Keys:
        if self._store.read_only:
            raise ReadOnly()
        with self._store.read() as session:
            ring = _ring(session.connection())
        if ring is None:
            raise NotSetUp()
        return ring

    def _note(self, deed: str) -> None:
        with self._store.unit(f"reporters.{deed}", final=True) as unit:
            trail.note(unit, self._store.who, deed)

    def _rewrite(self, ring: Keys, deed: str) -> None:
        with self._store.unit(f"reporters.{deed}", final=True) as unit:
            for number in unit.connection.execute(select(SLOT.c.id)).scalars().all():
                unit.remove(KIND, number)
            _put(unit, ring)
            trail.note(unit, self._store.who, deed)


def _ring(connection: Connection) -> Keys | None:
    rows = connection.execute(select(SLOT.c.mark, SLOT.c.slot).order_by(SLOT.c.id)).all()
    return Keys(rows[0].mark, tuple(json.loads(row.slot) for row in rows)) if rows else None


def _put(unit: Unit, ring: Keys) -> None:
    unit.add_all(KIND, [{"mark": ring.mark, "slot": json.dumps(slot).encode()} for slot in ring.slots])
