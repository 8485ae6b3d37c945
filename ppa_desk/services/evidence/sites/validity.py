"""How long the status of a mine site holds. Sources differ; a status that ran out is told with its day, not dropped."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Table, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.months import months_after
from ppa_desk.shipped import shipped
from ppa_desk.store.database import Store

VALIDITY: Table = table_of("site_validity")
STATUSES = ("green", "yellow", "red", "blue")
"""The statuses that are given for a time."""
MOST = 1200
"""Months a rule may name: a hundred years."""


class NoMonths(DeskError):
    """A status holds for whole months, from 1 on."""

    code = "sites.no_months"


class State(StrEnum):
    """What can be said of a status on a day."""

    NONE = "none"
    UNDATED = "undated"
    OPEN = "open"
    HOLDS = "holds"
    DISPUTED = "disputed"
    RAN_OUT = "ran_out"


@dataclass(frozen=True, slots=True)
class Source:
    """Whose rule it is: its names, and for how many months each status holds by it."""

    key: str
    en: str
    fr: str
    origin: str
    months: Mapping[str, int]
    shipped: Mapping[str, int]
    """What is shipped; the two differ where the Secretariat set a number."""

    def name(self, language: str) -> str:
        """Return what it is called."""
        return self.fr if language == "fr" else self.en


@dataclass(frozen=True, slots=True)
class Standing:
    """A status with its day: of the qualification, or of a visit that saw it so. When it ends by each source."""

    status: str | None
    on: date | None = None
    seen: bool = False
    """Whether the day is that of a visit: the qualification is older, so the end is the latest there can be."""
    ends: tuple[tuple[str, date], ...] = ()
    """Keys of sources and the day on which it holds no more by each, the first to end first."""

    def state(self, today: date) -> State:
        """Say what holds today."""
        if not self.status or self.status == "none":
            return State.NONE
        if self.on is None:
            return State.UNDATED
        if not self.ends:
            return State.OPEN
        past = [end <= today for _, end in self.ends]
        return State.RAN_OUT if all(past) else State.DISPUTED if any(past) else State.HOLDS


class Validity:
    """The rules by which statuses hold: what is shipped, with what the Secretariat set otherwise."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._sources: tuple[Source, ...] | None = None
        store.committed.append(self._forget)

    def sources(self) -> Sequence[Source]:
        """Return every source with its months, the shipped ones first."""
        if self._sources is None:
            own = self._own()
            known = [*_shipped(), *sorted(own.keys() - _shipped().keys())]
            self._sources = tuple(_source(key, own.get(key, {})) for key in known)
        return self._sources

    def _forget(self, kinds: frozenset[str]) -> None:
        if "site_validity" in kinds:
            self._sources = None

    def standing(self, status: str | None, on: date | None, source: str, seen_on: date | None) -> Standing:
        """Return how a status stands: by one source where the site names it, else by each of them."""
        day, seen = (on, False) if on else (seen_on, seen_on is not None)
        if not status or day is None:
            return Standing(status, day, seen)
        every = self.sources()
        chosen = [one for one in every if one.key == source] or every
        ends = sorted((months_after(day, one.months[status]), one.key) for one in chosen if status in one.months)
        return Standing(status, day, seen, tuple((key, end) for end, key in ends))

    def keep(self, source: str, status: str, months: int | None) -> None:
        """Keep how many months a status holds by a source; nothing, or what is shipped, takes the deviation away."""
        if months is not None and not 0 < months <= MOST:
            raise NoMonths(months=months)
        key = " ".join(source.split())
        usual = _shipped()[key]["months"].get(status) if key in _shipped() else None
        told = None if months == usual else months
        with self._store.unit("site_validity.kept", title=key, record_kind="site_validity") as unit:
            asked = select(VALIDITY.c.id).where(VALIDITY.c.source == key, VALIDITY.c.status == status)
            found = list(unit.connection.execute(asked).scalars())
            if told is None:
                for number in found:
                    unit.remove("site_validity", number)
            elif found:
                unit.change("site_validity", found[0], {"months": told})
            else:
                unit.add("site_validity", {"source": key, "status": status, "months": told})

    def _own(self) -> dict[str, dict[str, int]]:
        found: dict[str, dict[str, int]] = {}
        with self._store.read() as session:
            for row in session.execute(select(VALIDITY)).mappings():
                if row["status"] and row["months"]:
                    found.setdefault(row["source"], {})[row["status"]] = row["months"]
        return found


@cache
def _shipped() -> Mapping[str, Mapping[str, Any]]:
    told = tomllib.loads(shipped("resources", "evidence", "site_validity.toml").read_text("utf-8"))
    return {one["key"]: one for one in told["source"]}


def _source(key: str, own: Mapping[str, int]) -> Source:
    told = _shipped().get(key, {"en": key, "fr": key, "origin": "", "months": {}})
    usual = dict(told["months"])
    return Source(key, told["en"], told["fr"], told["origin"], {**usual, **own}, usual)
