"""Anonymising a person: what names them goes, in the journal too; that somebody sat, came or answered stays counted."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Table, select, update

from ppa_desk.errors import DeskError
from ppa_desk.model.journal import JournalUnit
from ppa_desk.model.kinds import fields, table_of
from ppa_desk.model.record import Consent
from ppa_desk.services.finder import Finder, Found
from ppa_desk.services.members.speech import speech_of
from ppa_desk.services.records import title_of
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Unit

UNITS: Table = JournalUnit.__table__  # type: ignore[attr-defined]
ATTACHMENT: Table = table_of("attachment")
ATTENDEE: Table = table_of("attendee")
CONNECTION: Table = table_of("connection")
INVITATION: Table = table_of("invitation")
RESPONSE: Table = table_of("response")
COLLEAGUE: Table = table_of("colleague")

REMOVED = ("consent_given", "contact_point", "postal_address", "saved_entry", "interest", "person_alias")
"""Records about a person of which nothing stays."""
EMPTIED = {
    "position": ("title",),
    "attendee": ("name", "email"),
    "poll_ballot": ("name", "email"),
    "invitation": ("person", "email"),
    "term": ("notes",),
}
"""Texts that are emptied in records that stay, so that they still count."""


class IsColleague(DeskError):
    """Who works with this workspace is not anonymised in it."""

    code = "anonymise.colleague"


class AlreadyAnonymous(DeskError):
    """The person was anonymised before."""

    code = "anonymise.already"


@dataclass(frozen=True, slots=True)
class Anonymised:
    """What was done: what the person is called now, and the texts and kept files in which the name still stands."""

    title: str
    still: tuple[Found, ...]


class Anonymising:
    """Taking the names out of the register."""

    def __init__(self, store: Store, finder: Finder) -> None:
        self._store, self._finder = store, finder

    def anonymise(self, person: int, on: date) -> Anonymised:
        """Take out everything that names a person; never undone. Gone, IsColleague, AlreadyAnonymous."""
        with self._store.unit("person.anonymised", final=True, record_kind="person", record=person) as unit:
            row = unit.row("person", person)
            _leave(unit, row)
            said = speech_of(unit, person)
            _empty(unit, "passage", said.passages, ("speaker",))
            _empty(unit, "note", said.notes, ("written_by",))
            for kind in REMOVED:
                _remove(unit, kind, person)
            for kind, columns in EMPTIED.items():
                _empty(unit, kind, _mine(unit, kind, person), columns)
            _empty(unit, "response", _answers(unit, person), ("respondent",))
            _empty(unit, "connection", _connections(unit, person), ("name", "original", "email"))
            _drop_files(unit, person)
            texts = tuple(f.name for f in fields("person") if f.type in ("text", "long", "extra"))
            title = f"N. N. {person}"
            blank = dict.fromkeys(texts, "") | {"extra": "{}", "family_name": title}
            unit.change("person", person, blank | {"consent": Consent.REFUSED, "consent_on": on, "anonymised_on": on})
            unit.scrub("person", [person], texts)
            _rename(unit, title_of("person", row), str(row["email"]))
        return Anonymised(title, (*said.files, *self._still(row)))

    def _still(self, row: Any) -> tuple[Found, ...]:
        """Return texts of others in which the full name still stands; people decide about those."""
        name = title_of("person", row)
        return tuple(self._finder.find(f"{name}")) if len(name.split()) > 1 else ()


def _leave(unit: Unit, row: dict[str, Any]) -> None:
    if row["anonymised_on"] is not None:
        raise AlreadyAnonymous(title=title_of("person", row))
    if unit.connection.execute(select(COLLEAGUE.c.id).where(COLLEAGUE.c.person_id == row["id"])).first():
        raise IsColleague(title=title_of("person", row))


def _mine(unit: Unit, kind: str, person: int) -> Sequence[int]:
    table = table_of(kind)
    return unit.connection.execute(select(table.c.id).where(table.c.person_id == person)).scalars().all()


def _answers(unit: Unit, person: int) -> Sequence[int]:
    mine = select(INVITATION.c.id).where(INVITATION.c.person_id == person)
    return unit.connection.execute(select(RESPONSE.c.id).where(RESPONSE.c.invitation_id.in_(mine))).scalars().all()


def _connections(unit: Unit, person: int) -> Sequence[int]:
    mine = select(ATTENDEE.c.id).where(ATTENDEE.c.person_id == person)
    return unit.connection.execute(select(CONNECTION.c.id).where(CONNECTION.c.attendee_id.in_(mine))).scalars().all()


def _drop_files(unit: Unit, person: int) -> None:
    """Remove a person's files, and their bytes where no other record has the same."""
    mine = (ATTACHMENT.c.kind == "person") & (ATTACHMENT.c.record_id == person)
    held = unit.connection.execute(select(ATTACHMENT.c.id, ATTACHMENT.c.file_id).where(mine)).all()
    for attachment, file in held:
        unit.remove("attachment", attachment)
        if not unit.connection.execute(select(ATTACHMENT.c.id).where(ATTACHMENT.c.file_id == file)).first():
            unit.remove("file", file)
    unit.scrub("attachment", [attachment for attachment, _ in held], ("name",))


def _remove(unit: Unit, kind: str, person: int) -> None:
    texts = [f.name for f in fields(kind) if f.type in ("text", "long")]
    texts += [column for column in ("folded",) if column in table_of(kind).columns]
    for record in (mine := _mine(unit, kind, person)):
        unit.remove(kind, record)
    unit.scrub(kind, mine, texts)


def _empty(unit: Unit, kind: str, records: Sequence[int], columns: Sequence[str]) -> None:
    for record in records:
        unit.change(kind, record, dict.fromkeys(columns, ""))
    unit.scrub(kind, records, columns)


def _rename(unit: Unit, name: str, email: str) -> None:
    """Take name and address out of what the journal calls what was done."""
    words = [one for one in (name, email) if len(one) > 3]
    for word in words:
        told = json.dumps(word, ensure_ascii=False)[1:-1]
        asked = select(UNITS.c.id, UNITS.c.told).where(UNITS.c.told.contains(told, autoescape=True))
        for number, text in unit.connection.execute(asked).all():
            unit.connection.execute(update(UNITS).where(UNITS.c.id == number).values(told=text.replace(told, "…")))
