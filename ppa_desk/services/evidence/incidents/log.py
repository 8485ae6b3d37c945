"""Keeping a report as an incident: by a random code, with category, day and province, never by who reported it."""

from collections.abc import Mapping
from datetime import date
from random import Random, SystemRandom
from typing import Any

from sqlalchemy import Table, select

from ppa_desk.errors import DeskError
from ppa_desk.model.codes import code_list
from ppa_desk.model.kinds import table_of
from ppa_desk.services.records import Records
from ppa_desk.store.database import Store

INCIDENT: Table = table_of("incident")
_SYSTEM = SystemRandom()
LETTERS = "23456789BCDFGHJKLMNPQRSTVWXZ"
"""Signs of a code: none that is mistaken for another, no vowels that make words."""
NEEDED = ("category", "happened_on", "province")
BY_SUBCATEGORY = {"rape": "A1d", "arrest": "A1a", "smuggling": "A6", "tags": "A4"}
BY_ACTOR = {"armed_group": "A2", "security": "A3", "state": "A4"}
"""Which of the usual risks of a category fits best, by what else is known."""


class Incomplete(DeskError):
    """A report lacks what every incident has."""

    def __init__(self, field: str) -> None:
        self.code = f"incident.needs_{field}"
        super().__init__()


class OutOfOrder(DeskError):
    """A report came in before what it tells of happened."""

    code = "incident.order"


class Ahead(DeskError):
    """A day lies in the future."""

    code = "incident.future"


class Log:
    """Takes reports down."""

    def __init__(self, store: Store, records: Records) -> None:
        self._store, self._records = store, records

    def report(self, values: Mapping[str, Any]) -> int:
        """Keep a report, and return its number. Incomplete, OutOfOrder, Ahead, Refused."""
        clean = {"received_on": date.today()} | self._records.clean("incident", values, {})
        check_days(clean)
        for name in NEEDED:
            if clean.get(name) in (None, ""):
                raise Incomplete(name)
        clean.setdefault("annex", None)
        clean["annex"] = clean["annex"] or proposed(clean)
        with self._store.unit("incident.logged", record_kind="incident") as unit:
            taken = set(unit.connection.execute(select(INCIDENT.c.key)).scalars())
            number = unit.add("incident", clean | {"key": random_key(taken), "status": "received"})
            unit.add("incident_move", first_move(number, clean["received_on"], self._store.who))
        return number


def check_days(values: Mapping[str, Any], today: date | None = None) -> None:
    """See that no day lies ahead, and that nothing came in before it happened. Ahead, OutOfOrder."""
    today = today or date.today()
    happened, received = values.get("happened_on"), values.get("received_on")
    for day in (happened, received):
        if day is not None and day > today:
            raise Ahead(day=day)
    if happened and received and received < happened:
        raise OutOfOrder(happened=happened, received=received)


def first_move(incident: int, on: date | None, who: str) -> dict[str, Any]:
    """Return the first move of an incident: that it came in."""
    return {"incident_id": incident, "status": "received", "moved_on": on, "colleague": who}


def random_key(taken: set[str], chance: Random | None = None) -> str:
    """Return a code that nothing can be read from, and that no incident has yet."""
    while True:
        drawn = (chance or _SYSTEM).choices(LETTERS, k=8)
        key = "".join(drawn[:4]) + "-" + "".join(drawn[4:])
        if key not in taken:
            taken.add(key)
            return key


def usual(category: str | None) -> tuple[str, ...]:
    """Return the risks of Annex II that a category usually shows."""
    known = code_list("incident_category").get(category or "")
    return known.codes if known else ()


def proposed(values: Mapping[str, Any]) -> str | None:
    """Return the risk to propose: the usual one of a category, of several the one that fits, else none."""
    risks = usual(values.get("category"))
    for found in (BY_SUBCATEGORY.get(values.get("subcategory") or ""), BY_ACTOR.get(values.get("actor") or "")):
        if found in risks:
            return found
    return risks[0] if len(risks) == 1 else None
