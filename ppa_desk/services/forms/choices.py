"""The lists of choices of a form: who offers them, a new one for a question, and their order."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, select

from ppa_desk.forms.definition import SELECTS
from ppa_desk.model.kinds import table_of
from ppa_desk.services.forms.naming import free
from ppa_desk.services.records import title_of
from ppa_desk.store.database import Store

ITEM: Table = table_of("form_item")
CHOICE: Table = table_of("form_choice")


class ChoiceLists:
    """Lists of choices, which questions share by name."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def sizes(self, form: int) -> dict[str, int]:
        """Return the lists of a form, each with how many choices it has."""
        found: dict[str, int] = {}
        with self._store.read() as session:
            for name in session.execute(_of(form, CHOICE.c.list)).scalars():
                found[name] = found.get(name, 0) + 1
        return found

    def sharing(self, form: int, name: str, but: int) -> list[str]:
        """Return the names of the questions that offer a list, but for one."""
        asked = select(ITEM.c.name).where(ITEM.c.form_id == form, ITEM.c.list == name, ITEM.c.id != but)
        with self._store.read() as session:
            return list(session.execute(asked.where(ITEM.c.type.in_(SELECTS)).order_by(ITEM.c.nr)).scalars())

    def new(self, question: int) -> str:
        """Give a question a list of its own, to be filled, and return the list's name. Gone."""
        with self._store.read() as session:
            row = session.execute(select(ITEM).where(ITEM.c.id == question)).mappings().first()
        title = title_of("form_item", row) if row else ""
        with self._store.unit("form_item.changed", title=title, record_kind="form_item") as unit:
            kept = unit.row("form_item", question)
            choices = unit.connection.execute(_of(kept["form_id"], CHOICE.c.list)).scalars()
            asked = select(ITEM.c.list).where(ITEM.c.form_id == kept["form_id"])
            name = free(kept["name"] or "choices", {*choices, *unit.connection.execute(asked).scalars()})
            unit.change("form_item", question, {"list": name})
        return name

    def put(self, order: Sequence[int]) -> None:
        """Put choices of one list in this order, in the places they have among all. Gone."""
        with self._store.unit("form_choice.moved", record_kind="form_choice") as unit:
            form = unit.row("form_choice", order[0])["form_id"]
            now = list(unit.connection.execute(_of(form, CHOICE.c.id)).scalars())
            waiting = iter(order)
            for place, record in enumerate(now, 1):
                unit.change("form_choice", next(waiting) if record in order else record, {"nr": place})


def _of(form: int, column: ColumnElement[Any]) -> Select[Any]:
    return select(column).where(CHOICE.c.form_id == form).order_by(CHOICE.c.nr, CHOICE.c.id)
