"""What colleagues say of blocks of a draft, until somebody has dealt with it. It never comes into the document."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.checks import checked
from ppa_desk.services.content import Language
from ppa_desk.store.database import Store

REMARK: Any = table_of("remark")


class NothingSaid(DeskError):
    """A comment without words says nothing."""

    code = "remark.nothing_said"


@dataclass(frozen=True, slots=True)
class Remark:
    """One comment: on which block, what it says, who wrote it when, and who dealt with it."""

    id: int
    block: str
    text: str
    colleague: str
    written_at: datetime | None
    settled: bool
    settled_by: str


class Remarks:
    """Comments on the drafts of one kind of document, by meeting, edition and language."""

    def __init__(self, store: Store, document: str) -> None:
        self._store, self._document = store, document

    def of(self, meeting: int, edition: Visibility, language: Language) -> list[Remark]:
        """Return the comments on a draft in the order they were written."""
        names = [REMARK.c[name] for name in Remark.__dataclass_fields__]
        asked = select(*names).where(
            REMARK.c.meeting_id == meeting,
            REMARK.c.document == f"{self._document}.{edition}",
            REMARK.c.language == language,
        )
        with self._store.read() as session:
            return [Remark(*row) for row in session.execute(asked.order_by(REMARK.c.id))]

    def add(self, meeting: int, edition: Visibility, language: Language, block: str, text: str) -> int:
        """Keep a comment on a block and return its number. NothingSaid, Refused."""
        said = checked("remark", {"text": text.strip()})["text"] if text.strip() else ""
        if not said:
            raise NothingSaid()
        values = {"meeting_id": meeting, "document": f"{self._document}.{edition}", "language": language}
        written = {"colleague": self._store.who, "written_at": datetime.now(UTC)}
        with self._store.unit("remark.added", title=said[:60], record_kind="remark") as unit:
            return unit.add("remark", {**values, **written, "block": block, "text": said})

    def settle(self, remark: int) -> None:
        """Say that a comment was dealt with. Gone."""
        self._change(remark, "remark.settled", {"settled": True, "settled_by": self._store.who})

    def reopen(self, remark: int) -> None:
        """Say that a comment waits again. Gone."""
        self._change(remark, "remark.reopened", {"settled": False, "settled_by": ""})

    def _change(self, remark: int, action: str, values: dict[str, Any]) -> None:
        with self._store.read() as session:
            text = session.execute(select(REMARK.c.text).where(REMARK.c.id == remark)).scalar() or ""
        with self._store.unit(action, title=str(text)[:60], record_kind="remark") as unit:
            unit.change("remark", remark, values)
