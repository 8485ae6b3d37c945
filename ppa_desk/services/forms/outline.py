"""The questions of a form put in order, removed, doubled and grouped: a group is one thing, each change one step."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Table, select

from ppa_desk.forms import outline
from ppa_desk.forms.expressions.parsing import renamed
from ppa_desk.model.kinds import table_of
from ppa_desk.services.checks import checked
from ppa_desk.services.forms.naming import free
from ppa_desk.services.records import title_of
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Unit

ITEM: Table = table_of("form_item")
_OTHER = "_other"

Row = Mapping[str, Any]


class Outline:
    """The rows of forms, changed so that what begins also ends."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def move(self, record: int, before: int | None) -> None:
        """Put a row, with all of its group, before another one or at the end; left where a group would tear. Gone."""
        with self._store.unit("form_item.moved", record_kind="form_item") as unit:
            rows, at = _siblings(unit, record)
            place = _place(rows, before) if before is not None else len(rows)
            _put(unit, [rows[one] for one in outline.moved(_types(rows), at, place)])

    def step(self, record: int, down: bool) -> None:
        """Put a row one place up or down, into and out of groups. Gone."""
        with self._store.unit("form_item.moved", record_kind="form_item") as unit:
            rows, at = _siblings(unit, record)
            types = _types(rows)
            _put(unit, [rows[one] for one in outline.moved(types, at, outline.step(types, at, down))])

    def add(self, values: Mapping[str, Any], beside: int | None = None) -> int:
        """Add a question at the end of the group that row is in, else of the form, and return its number. Refused."""
        clean = checked("form_item", values)
        with self._store.unit("form_item.added", title=title_of("form_item", clean), record_kind="form_item") as unit:
            number = unit.add("form_item", clean)
            rows, at = _siblings(unit, number)
            new, rows = rows[at], [row for row in rows if row["id"] != number]
            group = outline.around(_types(rows), _place(rows, beside)) if beside is not None else None
            place = group.stop - 1 if group else len(rows)
            _put(unit, [*rows[:place], new, *rows[place:]])
        return number

    def group(self, record: int, values: Mapping[str, Any], repeat: bool = False) -> int:
        """Put a row, with all of its group, into a new group or repeat; return where that begins. Gone, Refused."""
        kind = "repeat" if repeat else "group"
        with self._store.unit("form_item.added", title=title_of("form_item", values), record_kind="form_item") as unit:
            rows, at = _siblings(unit, record)
            part, form = outline.whole(_types(rows), at), rows[at]["form_id"]
            begin = checked("form_item", {**values, "form_id": form, "type": f"begin_{kind}"})
            first, last = unit.add_all("form_item", [begin, {"form_id": form, "type": f"end_{kind}"}])
            inside = rows[part.start : part.stop]
            _put(unit, [*rows[: part.start], {"id": first}, *inside, {"id": last}, *rows[part.stop :]])
        return first

    def remove(self, record: int) -> None:
        """Remove a row, with all of its group; where a group ends, only its frame, so that its questions stay. Gone."""
        with self._store.unit("form_item.removed", title=_title(self._store, record), record_kind="form_item") as unit:
            rows, at = _siblings(unit, record)
            types = _types(rows)
            frame = next(((first, last) for first, last in outline.pairs(types).items() if last == at), None)
            for one in frame or outline.whole(types, at):
                unit.remove("form_item", rows[one]["id"])

    def duplicate(self, record: int) -> int:
        """Double a row, with all of its group, behind it; names are new, lists of choices shared. Gone."""
        with self._store.unit("form_item.added", title=_title(self._store, record), record_kind="form_item") as unit:
            rows, at = _siblings(unit, record)
            part = outline.whole(_types(rows), at)
            new = unit.add_all("form_item", _doubled(rows[part.start : part.stop], {row["name"] for row in rows}))
            _put(unit, [*rows[: part.stop], *({"id": one} for one in new), *rows[part.stop :]])
        return new[0]


def _title(store: Store, record: int) -> str:
    with store.read() as session:
        row = session.execute(select(ITEM).where(ITEM.c.id == record)).mappings().first()
    return title_of("form_item", row) if row else ""


def _siblings(unit: Unit, record: int) -> tuple[list[Row], int]:
    form = unit.row("form_item", record)["form_id"]
    asked = select(ITEM).where(ITEM.c.form_id == form).order_by(ITEM.c.nr, ITEM.c.id)
    rows: list[Row] = [dict(row) for row in unit.connection.execute(asked).mappings()]
    return rows, _place(rows, record)


def _place(rows: Sequence[Row], record: int) -> int:
    return next((at for at, row in enumerate(rows) if row["id"] == record), len(rows))


def _types(rows: Iterable[Row]) -> list[str]:
    return [row["type"] for row in rows]


def _put(unit: Unit, rows: Iterable[Row]) -> None:
    for place, row in enumerate(rows, 1):
        unit.change("form_item", row["id"], {"nr": place})


def _doubled(rows: Sequence[Row], taken: set[str]) -> list[dict[str, Any]]:
    names: dict[str, str] = {}
    for name in (row["name"] for row in rows if row["name"]):
        asked = name.removesuffix(_OTHER)
        wanted = names[asked] + _OTHER if asked != name and asked in names else name
        names[name] = free(wanted, taken)
        taken.add(names[name])
    own = [{name: value for name, value in row.items() if name not in ("id", "version")} for row in rows]
    return [{name: _read(name, value, names) for name, value in row.items()} for row in own]


def _read(column: str, value: Any, names: Mapping[str, str]) -> Any:
    if column == "name":
        return names.get(value, value)
    return renamed(value, names) if isinstance(value, str) else value
