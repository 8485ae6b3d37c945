"""Defining own fields: what is asked of organisations and people beyond what the program asks."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Table, func, select

from ppa_desk.errors import DeskError
from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.services.checks import Refused
from ppa_desk.services.own_fields import FIELD, Own
from ppa_desk.services.records import Kept, Records, title_of
from ppa_desk.store.database import Store
from ppa_desk.store.own_values import KEY, index_own, own_value
from ppa_desk.store.unit import Unit

ABOUT = ("organisation", "person")
"""The kinds of record that can have own fields."""
LONGEST = 24
"""Letters of a name that go into a key."""


class NeedsName(DeskError):
    """An own field, and each of its choices, is called something."""

    code = "own.needs_name"


class NameTaken(DeskError):
    """Another own field, or another of its choices, is called that."""

    code = "own.name_taken"


class HasValues(DeskError):
    """Records have something in an own field: it can be retired, not removed or made another type."""

    code = "own.has_values"


class IsChosen(DeskError):
    """Records have a choice, which can be renamed but not removed."""

    code = "own.is_chosen"


class Extras(Records):
    """Own fields and their choices. It keeps them as `Records` does: keys never change, names do."""

    def __init__(self, store: Store, records: Records) -> None:
        super().__init__(store)
        self._kept_in, self._records = store, records

    def define(self, about: str, type_: str, en: str, fr: str = "", choices: Sequence[str] = ()) -> str:
        """Add an own field and return its key; `choices` are what may stand in it. NeedsName, NameTaken, Refused."""
        told = self._told_field({"about": about, "type": type_, "label_en": en, "label_fr": fr})
        keys: list[str] = []
        for label in choices:
            keys.append(_numbered(_base("extra_choice", label), lambda key: key in keys))
        with self._kept_in.unit(
            "extra_field.added", title=title_of("extra_field", told), record_kind="extra_field"
        ) as u:
            number = u.add("extra_field", told)
            rows = [{"extra_field_id": number, "nr": nr, "key": key, "label_en": label}
                    for nr, (key, label) in enumerate(zip(keys, choices, strict=True), 1)]  # fmt: skip
            u.add_all("extra_choice", rows)
            self._keep_indexes(u)
        return str(told["key"])

    def of(self, about: str, *, retired: bool = True) -> tuple[Own, ...]:
        """Return the own fields of a kind, in their order."""
        return self._records.own.of(about, retired=retired)

    def targets(self, about: str = "", language: str = "en") -> list[tuple[str, str]]:
        """Return what an import may fill, as ("extra.<key>", label), of one kind or of all."""
        kinds = (about,) if about else ABOUT
        return [(own.spec.name, own.spec.label(language)) for kind in kinds for own in self.of(kind, retired=False)]

    def packed(self, kind: str, values: Mapping[str, Any], onto: str = "{}") -> str:
        """Return the JSON of `extra` with values by their names laid over what stands there. Refused."""
        return self._records.own.merged(kind, onto, values)

    # --- as Records

    def add(self, kind: str, values: Mapping[str, Any]) -> Kept:
        """Add an own field or a choice of one, at the end, with a key made from its name. NeedsName, NameTaken."""
        clean = self._told_field(values) if kind == "extra_field" else self._told_choice(values)
        with self._kept_in.unit(f"{kind}.added", title=title_of(kind, clean), record_kind=kind) as unit:
            number = unit.add(kind, clean)
            self._keep_indexes(unit)
        return self.get(kind, number)

    def save(self, kind: str, record: int, seen: int, values: Mapping[str, Any]) -> Kept:
        """Change names, type, order; a type stands once records have values. NeedsName, NameTaken, HasValues, Gone."""
        now = self.get(kind, record)
        after = {**now.values, **values}
        if values.get("key", now.values["key"]) != now.values["key"]:
            raise Refused("fixed", "key")
        self._guard_name(kind, after, record)
        if kind == "extra_field" and (after["type"] or "text") != (now.values["type"] or "text"):
            self._guard_values(now)
        kept = super().save(kind, record, seen, values)
        if kind == "extra_field" and values.keys() & {"type"}:
            with self._kept_in.unit("extra_field.changed") as unit:
                self._keep_indexes(unit)
        return kept

    def remove(self, kind: str, record: int) -> None:
        """Remove an own field, or a choice, that no record has. HasValues, IsChosen, Gone."""
        now = self.get(kind, record)
        if kind == "extra_field":
            self._guard_values(now)
        else:
            self._guard_choice(now)
        super().remove(kind, record)

    def _told_field(self, values: Mapping[str, Any]) -> dict[str, Any]:
        about = str(values.get("about") or "")
        if about not in ABOUT:
            raise Refused("not_choice", "about", value=about)
        self._guard_name("extra_field", values, None)
        key = _numbered(_base("extra_field", _name(values)), lambda key: bool(self.where("extra_field", key=key)))
        return self.clean("extra_field", {**values, "key": key, "nr": len(self.of(about)) + 1}, {})

    def _told_choice(self, values: Mapping[str, Any]) -> dict[str, Any]:
        self._guard_name("extra_choice", values, None)
        beside = self.where("extra_choice", extra_field_id=values["extra_field_id"])
        known = {one.values["key"] for one in beside}
        key = _numbered(_base("extra_choice", _name(values)), known.__contains__)
        return self.clean("extra_choice", {**values, "key": key, "nr": len(beside) + 1}, {})

    # --- what may not be

    def _guard_name(self, kind: str, values: Mapping[str, Any], record: int | None) -> None:
        told = [" ".join(str(values.get(f"label_{language}") or "").split()) for language in ("en", "fr")]
        if not any(told):
            raise NeedsName()
        owner = "about" if kind == "extra_field" else "extra_field_id"
        table = table_of(kind)
        asked = select(table.c.id, table.c.label_en, table.c.label_fr).where(table.c[owner] == values[owner])
        mine = {fold(one) for one in told if one}
        with self._kept_in.read() as session:
            others = session.execute(asked).all()
        if any(row[0] != record and mine & {fold(one) for one in row[1:] if one} for row in others):
            raise NameTaken(value=told[0] or told[1])

    def _guard_values(self, field: Kept) -> None:
        if found := self._filled(field.values, None):
            raise HasValues(title=field.title, count=found)

    def _guard_choice(self, choice: Kept) -> None:
        field = self.get("extra_field", choice.values["extra_field_id"])
        if found := self._filled(field.values, choice.values["key"]):
            raise IsChosen(title=choice.title, count=found)

    def _filled(self, field: Mapping[str, Any], value: str | None) -> int:
        """How many records have something, or one value, in an own field."""
        table: Table = table_of(field["about"])
        asked = own_value(self._kept_in.engine.dialect.name, field["about"], field["key"], number=False)
        test = asked.is_not(None) if value is None else asked == value
        with self._kept_in.read() as session:
            return int(session.execute(select(func.count(table.c.id)).where(test)).scalar_one())

    def _keep_indexes(self, unit: Unit) -> None:
        for about, key, type_ in unit.connection.execute(select(FIELD.c.about, FIELD.c.key, FIELD.c.type)).all():
            index_own(unit.connection, about, key, number=type_ == "number")


def _name(values: Mapping[str, Any]) -> str:
    return str(values.get("label_en") or values.get("label_fr") or values.get("key") or "")


def _base(kind: str, name: str) -> str:
    """A key made from a name, in letters that can stand in SQL."""
    letters = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in fold(name))
    base = "_".join(letters.split())[:LONGEST].strip("_")
    return base if KEY.fullmatch(base) else f"{'field' if kind == 'extra_field' else 'choice'}_{base}".strip("_")


def _numbered(base: str, taken: Callable[[str], bool]) -> str:
    key, number = base, 1
    while taken(key):
        number += 1
        key = f"{base}_{number}"
    return key
