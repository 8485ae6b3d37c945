"""Any record, by kind and number: read, add, save as one types, remove, and offer for choosing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import RowMapping, func, select
from sqlalchemy import table as named

from ppa_desk.model import extras
from ppa_desk.model.kinds import KINDS, Field, fields, table_of, titled
from ppa_desk.services.checks import Refused, checked
from ppa_desk.services.merged import leads_to
from ppa_desk.services.own_fields import OwnFields
from ppa_desk.store import search
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone as Gone
from ppa_desk.store.unit import Unit


@dataclass(frozen=True, slots=True)
class Kept:
    """A record as it stood when read, own fields among its values; saving names its version: nothing newer is lost."""

    kind: str
    id: int
    version: int
    values: Mapping[str, Any]

    @property
    def title(self) -> str:
        """What the record is called."""
        return title_of(self.kind, self.values)


def title_of(kind: str, values: Mapping[str, Any] | RowMapping, language: str = "en") -> str:
    """Return what a record is called, in that language where it has one."""
    told = [str(values.get(name) or "") for name in titled(kind)]
    if kind == "person":
        return " ".join(name for name in reversed(told) if name)
    ordered = list(reversed(told)) if language == "fr" else told
    return next((" ".join(one.split())[:120] for one in ordered if one), "")


class Records:
    """Reading and changing records of every kind."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @cached_property
    def own(self) -> OwnFields:
        """The fields the Secretariat defined itself."""
        return OwnFields(self._store)

    def specs(self, kind: str) -> tuple[Field, ...]:
        """Return the fields of a kind that a person may see or edit, then its own fields, each one by itself."""
        return (*(field for field in fields(kind) if field.type != "extra"), *self.own.specs(kind))

    def get(self, kind: str, record: int) -> Kept:
        """Return a record; by an old number the one it became part of. Gone."""
        table = table_of(kind)
        with self._store.read() as session:
            row = session.execute(select(table).where(table.c.id == record)).mappings().first()
            if row is None:
                into = leads_to(session, kind, record)
                row = session.execute(select(table).where(table.c.id == into)).mappings().first()
        if row is None:
            raise Gone(kind=kind, record=record)
        return self.kept(kind, row)

    def now(self, kind: str, record: int) -> int:
        """Return the number a record has now: that of the one it became part of, or its own."""
        with self._store.read() as session:
            return leads_to(session, kind, record)

    def count(self, kind: str) -> int:
        """Return how many records of a kind there are; its table's columns are not loaded for it."""
        with self._store.read() as session:
            return int(session.execute(select(func.count()).select_from(named(kind))).scalar_one())

    def where(self, kind: str, **links: Any) -> list[Kept]:
        """Return the records of a kind with these values, in their order."""
        table = table_of(kind)
        asked = select(table).where(*(table.c[name] == value for name, value in links.items()))
        order = [table.c.nr] if "nr" in table.c else []
        with self._store.read() as session:
            return [self.kept(kind, row) for row in session.execute(asked.order_by(*order, table.c.id)).mappings()]

    def titles(self, kind: str, numbers: Sequence[int], language: str = "en") -> dict[int, str]:
        """Return what records are called, by number."""
        table = table_of(kind)
        asked = select(table.c.id, *(table.c[name] for name in titled(kind))).where(table.c.id.in_(numbers))
        with self._store.read() as session:
            return {row["id"]: title_of(kind, row, language) for row in session.execute(asked).mappings()}

    def offer(self, kind: str, words: str = "", most: int = 30, **links: Any) -> list[tuple[int, str]]:
        """Return records to choose from, as number and title, that match the words typed so far."""
        table = table_of(kind)
        asked = select(table.c.id, *(table.c[name] for name in titled(kind)))
        asked = asked.where(*(table.c[name] == value for name, value in links.items()))
        with self._store.read() as session:
            if words.strip():
                hits = search.find(session.connection(), words, [kind], most)
                asked = asked.where(table.c.id.in_([hit.record for hit in hits]))
            order = table.c.get("sorted_as", table.c.get("nr", table.c.id))
            rows = session.execute(asked.order_by(order, table.c.id).limit(most)).mappings()
            return [(row["id"], title_of(kind, row)) for row in rows]

    def add(self, kind: str, values: Mapping[str, Any]) -> Kept:
        """Add a record; a part goes to the end of its siblings. Refused."""
        _leave_sealed(kind)
        clean = self.clean(kind, values, {})
        with self._store.unit(f"{kind}.added", title=title_of(kind, clean), record_kind=kind) as unit:
            number = unit.add(kind, clean | _place(unit, kind, clean))
        return self.get(kind, number)

    def save(self, kind: str, record: int, seen: int, values: Mapping[str, Any]) -> Kept:
        """Change fields of a record last seen in that version. Refused, Gone, ChangedElsewhere."""
        _leave_sealed(kind)
        kept = self.get(kind, record)
        clean = self.clean(kind, values, kept.values)
        _leave_fixed(kept, clean)
        title = kept.title
        with self._store.unit(f"{kind}.changed", title=title, record_kind=kind, fields=sorted(values)) as unit:
            unit.change(kind, record, clean, seen)
        return self.get(kind, record)

    def remove(self, kind: str, record: int) -> None:
        """Remove a record with its parts. Gone, InUse."""
        with self._store.unit(f"{kind}.removed", title=self.get(kind, record).title, record_kind=kind) as unit:
            unit.remove(kind, record)

    def move(self, kind: str, numbers: Sequence[int]) -> None:
        """Put siblings in this order."""
        with self._store.unit(f"{kind}.moved", record_kind=kind) as unit:
            for place, record in enumerate(numbers, 1):
                unit.change(kind, record, {"nr": place})

    def kept(self, kind: str, row: Mapping[str, Any] | RowMapping) -> Kept:
        """Return a row of the store as a record, its own fields one by one."""
        values = {field.name: row[field.name] for field in fields(kind)}
        if extras.COLUMN in values:
            values |= self.own.opened(kind, values[extras.COLUMN])
        return Kept(kind, row["id"], row["version"], values)

    def clean(self, kind: str, values: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
        """Return values as the record keeps them, own fields put together over what stands there now. Refused."""
        own = {name: value for name, value in values.items() if extras.key_of(name)}
        clean = checked(kind, {name: value for name, value in values.items() if name not in own})
        if extras.COLUMN in clean:
            clean[extras.COLUMN] = self.own.whole(kind, clean[extras.COLUMN])
        if own:
            before = clean.get(extras.COLUMN, now.get(extras.COLUMN))
            clean[extras.COLUMN] = self.own.merged(kind, before, own)
        return clean


def _leave_sealed(kind: str) -> None:
    if KINDS[kind].sealed:
        raise Refused("sealed", "")


def _leave_fixed(kept: Kept, values: Mapping[str, Any]) -> None:
    for field in fields(kept.kind):
        now = kept.values[field.name]
        if field.fixed and now != field.default and values.get(field.name, now) != now:
            raise Refused("fixed", field.name)


def _place(unit: Unit, kind: str, values: Mapping[str, Any]) -> dict[str, int]:
    table = table_of(kind)
    owner = next((f.name for f in fields(kind) if f.owner), None)
    if "nr" not in table.c or "nr" in values or owner is None:
        return {}
    last = select(func.max(table.c.nr)).where(table.c[owner] == values.get(owner))
    return {"nr": (unit.connection.execute(last).scalar() or 0) + 1}
