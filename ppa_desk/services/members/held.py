"""Everything that is held on one person: their record and its parts, what names them, files, answers, history."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import RowMapping, Table, select
from sqlmodel import Session

from ppa_desk.model.kinds import KINDS, fields, table_of
from ppa_desk.services.history import Change, History
from ppa_desk.services.records import Records
from ppa_desk.store.database import Store
from ppa_desk.store.values import plain

ATTENDEE: Table = table_of("attendee")
CONNECTION: Table = table_of("connection")
INVITATION: Table = table_of("invitation")
RESPONSE: Table = table_of("response")
ATTACHMENT: Table = table_of("attachment")


@dataclass(frozen=True, slots=True)
class Part:
    """One record that is held: its kind and number, and every field that holds something, in order."""

    kind: str
    record: int
    values: Mapping[str, Any]
    about: str = ""
    """What it belongs to: the survey, meeting, group or organisation."""


@dataclass(frozen=True, slots=True)
class Held:
    """All of it: the person first, then by kind; and what changed on the person, newest first."""

    person: int
    title: str
    parts: tuple[Part, ...]
    changes: tuple[Change, ...]

    def as_json(self) -> str:
        """Return all of it as JSON, for the person or another program."""
        told = {
            "person": {"number": self.person, "name": self.title},
            "records": [
                {"kind": one.kind, "number": one.record, "about": one.about, "values": dict(one.values)}
                for one in self.parts
            ],
            "changes": [
                {"at": one.entry.at.isoformat(), "by": one.entry.who, "before": one.before, "after": one.after}
                for one in self.changes
            ],
        }
        return json.dumps(told, ensure_ascii=False, indent=2, default=plain)


class Holdings:
    """What a workspace holds on people."""

    def __init__(self, store: Store, records: Records, history: History) -> None:
        self._store, self._records, self._history = store, records, history

    def of(self, person: int) -> Held:
        """Return everything held on a person. Gone."""
        kept = self._records.get("person", person)
        parts = [Part("person", person, _said("person", kept.values))]
        with self._store.read() as session:
            for kind, column in linked():
                parts += self._rows(session, kind, table_of(kind).c[column] == person, column)
            parts += self._rows(session, "response", RESPONSE.c.invitation_id.in_(_invited(person)))
            parts += self._rows(session, "connection", CONNECTION.c.attendee_id.in_(_listed(person)))
            parts += self._rows(session, "attachment", _attached(person))
        return Held(person, kept.title, tuple(parts), tuple(self._history.of("person", person)))

    def _rows(self, session: Session, kind: str, wanted: Any, mine: str = "") -> Iterator[Part]:
        table = table_of(kind)
        rows = session.execute(select(table).where(wanted).order_by(table.c.id)).mappings().all()
        about = self._abouts(kind, rows, mine)
        for row in rows:
            yield Part(kind, row["id"], _said(kind, row, mine), about.get(row["id"], ""))

    def _abouts(self, kind: str, rows: Sequence[RowMapping], mine: str) -> dict[int, str]:
        """Return what records belong to, by their number."""
        told: dict[int, str] = {}
        for field in fields(kind):
            if field.type == "link" and field.name != mine:
                numbers = [row[field.name] for row in rows if row[field.name]]
                titles = self._records.titles(field.kind, numbers) if numbers else {}
                for row in rows:
                    if title := titles.get(row[field.name] or 0):
                        told[row["id"]] = " · ".join(filter(None, (told.get(row["id"]), title)))
        return told


def linked() -> tuple[tuple[str, str], ...]:
    """Return every kind that names people, with the field that does."""
    return tuple((kind, f.name) for kind in KINDS for f in fields(kind) if f.type == "link" and f.kind == "person")


def _said(kind: str, row: Mapping[str, Any] | RowMapping, mine: str = "") -> dict[str, Any]:
    """Return the fields that hold something; who it is about is known, links are told by what they lead to."""
    told = {f.name: row[f.name] for f in fields(kind) if f.type != "link" and f.name != mine}
    if "answers" in table_of(kind).columns:
        told["answers"] = row["answers"]
    return {name: value for name, value in told.items() if value not in (None, "", "{}", False)}


def _invited(person: int) -> Any:
    return select(INVITATION.c.id).where(INVITATION.c.person_id == person)


def _listed(person: int) -> Any:
    return select(ATTENDEE.c.id).where(ATTENDEE.c.person_id == person)


def _attached(person: int) -> Any:
    return (ATTACHMENT.c.kind == "person") & (ATTACHMENT.c.record_id == person)
