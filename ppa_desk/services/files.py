"""Files attached to records: added, listed, read out, taken away."""

from sqlalchemy import select

from ppa_desk.model.kinds import table_of
from ppa_desk.store import attachments
from ppa_desk.store.attachments import Attached
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone

__all__ = ["Attached", "Files"]


class Files:
    """The attachments of every kind of record."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def attach(self, kind: str, record: int, name: str, content: bytes) -> Attached:
        """Attach a file to a record. FileTooLarge, FileNotTaken, FileEmpty, PictureTooLarge, PictureUnreadable."""
        with self._store.unit("attachment.added", title=attachments.safe_name(name), record_kind="attachment") as unit:
            number = attachments.attach(unit, kind, record, name, content)
        return next(one for one in self.of(kind, record) if one.id == number)

    def of(self, kind: str, record: int) -> list[Attached]:
        """Return what is attached to a record, without the content."""
        with self._store.read() as session:
            return attachments.of(session.connection(), kind, record)

    def content(self, attachment: int) -> bytes:
        """Return an attachment's bytes. Gone."""
        with self._store.read() as session:
            return attachments.content(session.connection(), attachment)

    def picture(self, sha256: str) -> bytes:
        """Return a file's bytes by its hash, for drawing. Gone."""
        file = table_of("file")
        with self._store.read() as session:
            kept: bytes | None = session.execute(select(file.c.content).where(file.c.sha256 == sha256)).scalar()
        if kept is None:
            raise Gone(kind="file", record=sha256)
        return kept

    def remove(self, attachment: int) -> None:
        """Take an attachment away; undo brings it back. Gone."""
        with self._store.unit("attachment.removed", record_kind="attachment") as unit:
            unit.remove("attachment", attachment)
