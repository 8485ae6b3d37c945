"""What people wrote in the blocks of a report, in one language, over what had been generated then."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.content import Language
from ppa_desk.services.narrative import Edit
from ppa_desk.store.database import Store

TEXT: Table = table_of("report_text")
OF_RESULT = ("progress", "outcomes")
"""Blocks with a text for each result: their keys end in its number."""


class Texts:
    """The texts of one report in one language."""

    def __init__(self, store: Store, report: int, language: Language) -> None:
        self._store, self._report, self._language = store, report, language

    def all(self) -> Mapping[str, Edit]:
        """Return what was written, by the keys of the blocks."""
        asked = select(TEXT).where(TEXT.c.report_id == self._report, TEXT.c.language == self._language)
        with self._store.read() as session:
            rows = [dict(row) for row in session.execute(asked.order_by(TEXT.c.id)).mappings()]
        return {_key(row): Edit(row["id"], row["text"], row["generated"]) for row in rows}

    def put(self, key: str, text: str, generated: str, title: str) -> None:
        """Keep a text over what is generated now."""
        known = self.all().get(key)
        with self._store.unit("report.edited", title=title, record_kind="report_text") as unit:
            values = {"text": text, "generated": generated}
            if known:
                unit.change("report_text", known.record, values)
            else:
                whose = {"report_id": self._report, "language": self._language, **_place(key)}
                unit.add("report_text", {**whose, **values})

    def drop(self, key: str, title: str) -> None:
        """Let the generated text stand again."""
        if known := self.all().get(key):
            with self._store.unit("report.edited", title=title, record_kind="report_text") as unit:
                unit.remove("report_text", known.record)


def _key(row: Mapping[str, Any]) -> str:
    return f"{row['block']}.{row['result_id']}" if row["result_id"] else str(row["block"])


def _place(key: str) -> dict[str, Any]:
    block, _, number = key.partition(".")
    return {"block": block, "result_id": int(number)} if block in OF_RESULT and number else {"block": key}
