"""A workspace: a folder with the database, its keys, its backups and the file that says who holds it."""

from pathlib import Path

from ppa_desk.errors import DeskError
from ppa_desk.store import keys, lock, migrate
from ppa_desk.store.database import Store
from ppa_desk.store.engines import connect, file_engine
from ppa_desk.store.files import in_words, remove_database, settle, settle_file

DATABASE, KEYS, BACKUPS = "workspace.ppadesk", "keys.json", "backups"


class WorkspaceThere(DeskError):
    """The folder already holds a workspace."""

    code = "workspace.there"


class NoWorkspace(DeskError):
    """The folder holds no workspace."""

    code = "workspace.none"


class Workspace:
    """An open workspace. `store` reads and writes it; `recovery_code` is told once, when it was made."""

    def __init__(self, folder: Path, store: Store, held: lock.Lock | None, recovery_code: str = "") -> None:
        self.folder = folder
        self.store = store
        self.recovery_code = recovery_code
        self._lock = held

    @classmethod
    def create(cls, folder: Path, passphrase: str | None = None, *, who: str = "") -> "Workspace":
        """Make a workspace in a folder and open it; without a passphrase it is unprotected. WorkspaceThere."""
        if (folder / DATABASE).exists() or (folder / BACKUPS).exists():
            raise WorkspaceThere(folder=str(folder))
        with in_words(folder):
            folder.mkdir(parents=True, exist_ok=True)
        key, ring, code = *keys.new_key(), ""
        if passphrase is None:
            ring = ring.opened(key)
        else:
            ring, code = ring.with_passphrase(key, passphrase).with_code(key)
        fresh = folder / (DATABASE + ".new")
        _build(fresh, key)
        ring.write(folder / KEYS)
        fresh.replace(folder / DATABASE)
        settle(folder)
        return cls._open(folder, key, who, code)

    @classmethod
    def open(cls, folder: Path, secret: str | None = None, *, read_only: bool = False, who: str = "") -> "Workspace":
        """Open a workspace. NoWorkspace, SecretNeeded, WrongSecret, KeysDamaged, HeldBy."""
        if not (folder / DATABASE).exists():
            raise NoWorkspace(folder=str(folder))
        key = keys.read(folder / KEYS).unlock(secret)
        return cls._open(folder, key, who, read_only=read_only)

    @classmethod
    def _open(cls, folder: Path, key: bytes, who: str, code: str = "", *, read_only: bool = False) -> "Workspace":
        held = None if read_only else lock.acquire(folder, who)
        engine = file_engine(folder / DATABASE, key, read_only=read_only)
        return cls(folder, Store(engine, who=who, read_only=read_only), held, code)

    def close(self) -> None:
        """Close the database and let go of the folder."""
        self.store.close()
        if self._lock:
            self._lock.release()

    def __enter__(self) -> "Workspace":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def _build(path: Path, key: bytes) -> None:
    remove_database(path)
    with in_words(path):
        connection = connect(path, key)
        try:
            migrate.create_file(connection)
        finally:
            connection.close()
        settle_file(path)
