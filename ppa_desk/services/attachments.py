"""Files that belong to records: added, listed, given back."""

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.store import attachments
from ppa_desk.store.attachments import LARGEST, Attached, safe_name
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone

__all__ = ["LARGEST", "Attached", "Attachments", "safe_name"]

FILE: Table = table_of("file")


class Attachments:
    """The attachments of a workspace."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, kind: str, record: int) -> list[Attached]:
        """Return a record's attachments, in the order they came."""
        with self._store.read() as session:
            return attachments.of(session.connection(), kind, record)

    def add(self, kind: str, record: int, name: str, content: bytes) -> int:
        """Attach a file to a record. FileTooLarge, FileNotTaken, FileEmpty, Gone."""
        with self._store.unit("attachment.added", title=attachments.safe_name(name), record_kind="attachment") as unit:
            return attachments.attach(unit, kind, record, name, content)

    def content(self, attachment: int) -> bytes:
        """Return an attachment's bytes. Gone."""
        with self._store.read() as session:
            return attachments.content(session.connection(), attachment)

    def picture(self, sha256: str) -> bytes:
        """Return the bytes of a kept file by its hash. Gone."""
        with self._store.read() as session:
            found: bytes | None = session.execute(select(FILE.c.content).where(FILE.c.sha256 == sha256)).scalar()
        if found is None:
            raise Gone(kind="file", record=0)
        return found
