"""The fields the Secretariat defined itself: what they are, and their values, which stand as JSON in a record."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Table, select
from sqlmodel import Session

from ppa_desk.model import extras, quantity
from ppa_desk.model.codes import Code
from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import Field, fields, table_of
from ppa_desk.model.record import SHORT
from ppa_desk.services.checks import Refused, check
from ppa_desk.store.database import Store

FIELD: Table = table_of("extra_field")
CHOICE: Table = table_of("extra_choice")
DEFINED = frozenset({"extra_field", "extra_choice"})
"""The kinds of record that say what own fields there are."""
_TYPES = {"text": "text", "number": "quantity", "date": "date", "choice": "code"}


@dataclass(frozen=True, slots=True)
class Own:
    """An own field: how it is edited and shown like any other, and what is known of it besides."""

    id: int
    kind: str
    key: str
    spec: Field
    visibility: str
    retired: bool
    choices: Mapping[str, Code]


class OwnFields:
    """The own fields of every kind of record. What is retired is still read, and no longer asked."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: tuple[Own, ...] | None = None
        store.committed.append(self._forget)

    def of(self, kind: str, *, retired: bool = True) -> tuple[Own, ...]:
        """Return the own fields of a kind in their order."""
        if not has_own(kind):
            return ()
        if self._known is None:
            with self._store.read() as session:
                self._known = _read(session)
        return tuple(one for one in self._known if one.kind == kind and (retired or not one.retired))

    def specs(self, kind: str) -> tuple[Field, ...]:
        """Return how the own fields of a kind are edited and shown."""
        return tuple(one.spec for one in self.of(kind))

    def opened(self, kind: str, text: str | None) -> dict[str, Any]:
        """Return the value of every own field by its name, nothing where none stands; unknown ones as they stand."""
        values = extras.readable(text)
        known = {one.key: one for one in self.of(kind)}
        told = {one.spec.name: _value(one.spec, values.get(key)) for key, one in known.items()}
        return told | {extras.named(key): value for key, value in values.items() if key not in known}

    def merged(self, kind: str, text: str | None, values: Mapping[str, Any]) -> str:
        """Return the JSON with some values, by name, laid over what stands there. Refused."""
        return extras.packed(extras.readable(text) | {extras.key_of(name): self.kept(kind, name, value)
                                                for name, value in values.items()})  # fmt: skip

    def whole(self, kind: str, text: str) -> str:
        """Return the JSON of a record where each of its values may stand. Refused."""
        try:
            values = extras.unpacked(text)
        except extras.NotOwn as error:
            raise Refused("own_broken", extras.COLUMN) from error
        return extras.packed({key: self.kept(kind, extras.named(key), value) for key, value in values.items()})

    def kept(self, kind: str, name: str, value: Any) -> str | int | None:
        """Return one value as the JSON keeps it; a choice may be told by its label too. Refused."""
        own = next((one for one in self.of(kind) if one.spec.name == name), None)
        if own is None:
            raise Refused("own_unknown", name, value=extras.key_of(name) or name)
        clean = _chosen(own, value) if own.spec.type == "code" else check(own.spec, value)
        return clean.isoformat() if isinstance(clean, date) else clean

    def shown(self, kind: str, name: str, value: Any, language: str) -> str:
        """Return a value as a person reads it."""
        own = next((one for one in self.of(kind) if one.spec.name == name), None)
        if value in (None, "") or own is None:
            return str(value or "")
        if own.spec.type == "code":
            return own.choices[value].label(language) if value in own.choices else str(value)
        return quantity.plain(value, language) if own.spec.type == "quantity" else str(value)

    @staticmethod
    def is_own(name: str) -> bool:
        """Say whether a field is one the Secretariat defined."""
        return bool(extras.key_of(name))

    def label(self, kind: str, name: str, language: str) -> str:
        """Return what an own field is called; one that is gone by its key."""
        told = next((one.spec.label(language) for one in self.of(kind) if one.spec.name == name), "")
        return told or extras.key_of(name)

    def _forget(self, kinds: frozenset[str]) -> None:
        if kinds & DEFINED:
            self._known = None


def has_own(kind: str) -> bool:
    """Say whether records of a kind can have own fields."""
    return any(field.type == "extra" for field in fields(kind))


def own_choices(session: Session, key: str) -> dict[str, Code]:
    """Return the choices of an own field in their order."""
    asked = select(CHOICE).join(FIELD, FIELD.c.id == CHOICE.c.extra_field_id).where(FIELD.c.key == key)
    rows = session.execute(asked.order_by(CHOICE.c.nr, CHOICE.c.id)).mappings()
    return {row["key"]: Code(row["key"], row["label_en"], row["label_fr"]) for row in rows}


def _read(session: Session) -> tuple[Own, ...]:
    rows = session.execute(select(FIELD).order_by(FIELD.c.about, FIELD.c.nr, FIELD.c.id)).mappings().all()
    return tuple(
        Own(row["id"], row["about"], row["key"], _spec(dict(row)), row["visibility"], row["retired"],
            own_choices(session, row["key"]) if row["type"] == "choice" else {})
        for row in rows
    )  # fmt: skip


def _spec(row: Mapping[str, Any]) -> Field:
    name, type_ = extras.named(row["key"]), _TYPES.get(row["type"] or "", "text")
    labels = (row["label_en"], row["label_fr"])
    if not any(labels):
        labels = (row["key"], row["key"])
    return Field(
        name, type_, codes=name if type_ == "code" else "", longest=SHORT if type_ == "text" else None, labels=labels
    )


def _value(spec: Field, kept: str | int | None) -> Any:
    if kept is None:
        return "" if spec.type == "text" else None
    if spec.type != "date":
        return kept
    try:
        return date.fromisoformat(str(kept))
    except ValueError:
        return kept


def _chosen(own: Own, value: Any) -> str | None:
    told = " ".join(str(value or "").split())
    if not told or told in own.choices:
        return told or None
    called = [one.code for one in own.choices.values() if fold(told) in (fold(one.en), fold(one.fr))]
    if len(called) != 1:
        raise Refused("not_choice", own.spec.name, value=told)
    return called[0]
