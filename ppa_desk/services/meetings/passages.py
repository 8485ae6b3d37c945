"""What was said in a recording or written in a chat, kept with its material; turned into notes, cited with its time."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Table, func, select

from ppa_desk.model.codes import code_list
from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.keys import free_key
from ppa_desk.services.records import Records, title_of
from ppa_desk.services.report_words import capital
from ppa_desk.store import attachments
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone

MATERIAL: Table = table_of("material")
PASSAGE: Table = table_of("passage")
NOTE: Table = table_of("note")
CHAT, TRANSCRIPT = "chat", "transcript"
AT_ONCE = 2_000
"""How many passages are written at once."""
Said = tuple[int | None, str, str]
"""When, who, what."""


@dataclass(slots=True)
class Talk:
    """What one file adds: its lines, and the text that is kept with them; `material` where it is kept already."""

    kind: str
    file: str
    text: str
    material: int | None = None
    passages: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Passage:
    """One thing said or written, with its words as they are compared."""

    id: int
    at: int | None
    speaker: str
    text: str
    folded: str


class Passages:
    """The passages of a workspace."""

    def __init__(self, store: Store, records: Records) -> None:
        self._store, self._records = store, records

    def of(self, material: int) -> list[Passage]:
        """Return what was said in a material, in its order."""
        asked = select(PASSAGE.c.id, PASSAGE.c.at, PASSAGE.c.speaker, PASSAGE.c.text)
        asked = asked.where(PASSAGE.c.material_id == material).order_by(PASSAGE.c.nr, PASSAGE.c.id)
        with self._store.read() as session:
            rows = session.execute(asked).all()
        return [Passage(row[0], row[1], row[2], row[3], fold(f"{row[2]} {row[3]}")) for row in rows]

    def known(self, meeting: int, kind: str) -> tuple[Counter[Said], int | None]:
        """Return what is kept of a meeting already, and the last material of that kind it is kept with."""
        asked = select(PASSAGE.c.at, PASSAGE.c.speaker, PASSAGE.c.text, MATERIAL.c.id).join(
            MATERIAL, MATERIAL.c.id == PASSAGE.c.material_id
        )
        asked = asked.where(MATERIAL.c.meeting_id == meeting, MATERIAL.c.kind == kind).order_by(MATERIAL.c.id)
        with self._store.read() as session:
            rows = session.execute(asked).all()
        return Counter((row[0], row[1], row[2]) for row in rows), rows[-1][3] if rows else None

    def take(self, meeting: int, talks: Sequence[Talk]) -> int:
        """Keep chats and transcripts, each with its file, as one step, and return its number. Gone, FileTooLarge."""
        kept = self._records.get("meeting", meeting)
        keys = [free_key(self._records, "material", f"{kept.values['key']} {talk.kind} {at}" if at else
                         f"{kept.values['key']} {talk.kind}") for at, talk in enumerate(talks)]  # fmt: skip
        count = sum(len(talk.passages) for talk in talks)
        title = title_of("meeting", kept.values)
        with self._store.unit("passages.taken_in", title=title, record_kind="meeting", count=count) as unit:
            last = select(func.max(MATERIAL.c.nr)).where(MATERIAL.c.meeting_id == meeting)
            for talk, key in zip(talks, keys, strict=True):
                number = talk.material
                if number is None:
                    nr = (unit.connection.execute(last).scalar() or 0) + 1
                    values = {"meeting_id": meeting, "key": key, "nr": nr, "held_on": kept.values["starts_on"],
                              "status": "received"}  # fmt: skip
                    number = unit.add("material", {**values, **_called(talk.kind)})
                attachments.attach(unit, "material", number, talk.file, talk.text.encode())
                ends = select(func.max(PASSAGE.c.nr)).where(PASSAGE.c.material_id == number)
                first = (unit.connection.execute(ends).scalar() or 0) + 1
                rows = [{**row, "material_id": number, "nr": at} for at, row in enumerate(talk.passages, first)]
                for start in range(0, len(rows), AT_ONCE):
                    unit.add_all("passage", rows[start : start + AT_ONCE])
        return unit.number

    def note(self, passage: int) -> int:
        """Put what was said on the board of its meeting, as a note that keeps where it is from, and return it. Gone."""
        with self._store.read() as session:
            asked = select(PASSAGE, MATERIAL.c.meeting_id, MATERIAL.c.session_id, MATERIAL.c.key)
            asked = asked.join(MATERIAL, MATERIAL.c.id == PASSAGE.c.material_id).where(PASSAGE.c.id == passage)
            row = session.execute(asked).mappings().first()
        if row is None or row["meeting_id"] is None:
            raise Gone(kind="passage", record=passage)
        told = {"text": row["text"], "written_by": row["speaker"], "material_id": row["material_id"],
                "session_id": row["session_id"], "origin": f"{row['key']} {clock(row['at'])}".strip()}  # fmt: skip
        with self._store.unit("passage.noted", title=row["text"][:120], record_kind="note") as unit:
            last = select(func.max(NOTE.c.nr)).where(NOTE.c.meeting_id == row["meeting_id"])
            nr = (unit.connection.execute(last).scalar() or 0) + 1
            return unit.add("note", {**told, "meeting_id": row["meeting_id"], "nr": nr})

    def citation(self, passage: Passage, key: str) -> str:
        """Return what was said as one cites it: in quotation marks, with who, when, and the key of its material."""
        where = ", ".join(filter(None, (passage.speaker, clock(passage.at))))
        return f"“{passage.text}” ([[{key}|{where or key}]])"


def clock(seconds: int | None) -> str:
    """Return seconds as hours, minutes and seconds; empty where no time is known."""
    if seconds is None:
        return ""
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _called(kind: str) -> Mapping[str, Any]:
    """What the material is called; what people wrote and said stays within the Secretariat until somebody opens it."""
    code = code_list("material_kind")[kind]
    titles = {f"title_{language}": capital(code.label(language)) for language in
              ("en", "fr")}  # fmt: skip
    return {"kind": kind, "section": "session", "visibility": Visibility.SECRETARIAT, **titles}
