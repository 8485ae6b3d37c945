"""Numbers the Secretariat may set: what is shipped, and what was chosen otherwise."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Table, select
from sqlmodel import Session

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.shipped import shipped
from ppa_desk.store.database import Store

RULE: Table = table_of("evidence_rule")


class OutOfRange(DeskError):
    """A rule cannot have that number."""

    code = "evidence.rule_range"


@dataclass(frozen=True, slots=True)
class Rule:
    """A number by its code of the list `evidence_rule`: what holds, what is shipped, what may be chosen."""

    code: str
    number: int
    shipped: int
    least: int
    most: int


def number_in(session: Session, rule: str) -> int:
    """Return the number of a rule, within a reading that is under way."""
    chosen = session.execute(select(RULE.c.value).where(RULE.c.rule == rule, RULE.c.value.is_not(None)))
    found = chosen.scalars().first()
    return found if found is not None else _shipped()[rule].number


class Rules:
    """The rules of evidence of a workspace."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def number(self, rule: str) -> int:
        """Return the number of a rule."""
        with self._store.read() as session:
            return number_in(session, rule)

    def all(self) -> tuple[Rule, ...]:
        """Return every rule, in the order they are shipped."""
        with self._store.read() as session:
            chosen = {code: value for code, value in session.execute(select(RULE.c.rule, RULE.c.value))
                      if value is not None}  # fmt: skip
        return tuple(
            Rule(code, chosen.get(code, one.number), one.number, one.least, one.most)
            for code, one in _shipped().items()
        )

    def choose(self, rule: str, number: int) -> None:
        """Let a rule have a number; the shipped one is kept as no choice. OutOfRange."""
        told = _shipped()[rule]
        if not told.least <= number <= told.most:
            raise OutOfRange(number=number, least=told.least, most=told.most)
        with self._store.unit("evidence.rule_chosen", number=number) as unit:
            kept = unit.connection.execute(select(RULE.c.id).where(RULE.c.rule == rule)).scalars().all()
            wanted = number if number != told.number else None
            if wanted is None:
                for one in kept:
                    unit.remove("evidence_rule", one)
            elif kept:
                unit.change("evidence_rule", kept[0], {"value": wanted})
            else:
                unit.add("evidence_rule", {"rule": rule, "value": wanted})


@dataclass(frozen=True, slots=True)
class _Told:
    number: int
    least: int
    most: int


@cache
def _shipped() -> Mapping[str, _Told]:
    told = tomllib.loads(shipped("resources", "evidence", "rules.toml").read_text("utf-8"))
    return {code: _Told(**one) for code, one in told.items()}
