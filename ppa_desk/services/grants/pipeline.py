"""The pipeline: its stages, and the one way a grant goes from one to another, guarded wherever it starts from."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.grants.guards import Missing, unmet
from ppa_desk.services.grants.voting import rules
from ppa_desk.services.records import title_of
from ppa_desk.shipped import shipped
from ppa_desk.store.unit import Unit

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

STAGE: Table = table_of("grant_stage")
MOVE: Table = table_of("grant_move")


class CannotMove(DeskError):
    """A grant cannot go to that stage; `missing` says why, each with its sentence. The code names the first."""

    code = "grant.cannot_move"

    def __init__(self, missing: tuple[Missing, ...], **values: Any) -> None:
        self.missing = missing
        self.code = f"grant.needs_{missing[0].need}"
        super().__init__(**values, **missing[0].values)


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage, in the order of the board."""

    id: int
    key: str
    name_en: str
    name_fr: str
    phase: str
    counts: str
    shown: bool

    def name(self, language: str) -> str:
        """Return what the stage is called."""
        return (self.name_fr or self.name_en) if language == "fr" else (self.name_en or self.name_fr)


@dataclass(frozen=True, slots=True)
class Offer:
    """A move from where a grant stands; what is missing for it is empty where it may be made now."""

    to: Stage
    name_en: str
    name_fr: str
    asks_reason: bool
    missing: tuple[Missing, ...]

    def name(self, language: str) -> str:
        """Return what the button says."""
        return (self.name_fr or self.name_en) if language == "fr" else (self.name_en or self.name_fr)


@cache
def shipped_pipeline() -> Mapping[str, Any]:
    """Return the stages and moves a workspace starts with."""
    return tomllib.loads(shipped("resources", "grants", "pipeline.toml").read_text("utf-8"))


class Pipeline:
    """The stages of a workspace and the moves between them."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store = grants, grants.store

    def stages(self) -> list[Stage]:
        """Return the stages in order; a workspace without any is given the shipped ones."""
        found = self._read()
        if not found and not self._store.read_only:
            with self._store.unit("pipeline.prepared") as unit:
                prepare(unit)
            found = self._read()
        return found

    def stage(self, key: str) -> Stage:
        """Return the stage with that key. NoSuchStage."""
        return next((one for one in self.stages() if one.key == key), None) or _none(key)

    def offers(self, grant: int) -> list[Offer]:
        """Return the moves from where a grant stands, each with what is missing for it. Gone."""
        stages = {one.id: one for one in self.stages()}
        roles = self._grants.colleagues.roles()
        row = self._grants.register.get(grant)
        offers = []
        for move in self._moves(row["grant_stage_id"]):
            needs = move["needs"].split()
            missing = (*_by_role(move, roles), *unmet(self._grants, row, [one for one in needs if one != "reason"]))
            offers.append(Offer(stages[move["to_id"]], move["name_en"], move["name_fr"], "reason" in needs, missing))
        return offers

    def asks_reason(self, grant: int, to: int) -> bool:
        """Say whether the move of a grant to a stage takes a reason. Gone."""
        moves = self._moves(self._grants.register.get(grant)["grant_stage_id"])
        return any(one["to_id"] == to and "reason" in one["needs"].split() for one in moves)

    def move(self, grant: int, to: int, reason: str = "") -> None:
        """Bring a grant to a stage. CannotMove, Gone."""
        row = self._grants.register.get(grant)
        move = next((one for one in self._moves(row["grant_stage_id"]) if one["to_id"] == to), None)
        stages = {one.id: one for one in self.stages()}
        names = {"grant": title_of("grant_record", row), "stage": stages[row["grant_stage_id"]].name_en}
        if move is None:
            raise CannotMove((Missing("move", {"to": stages[to].name_en}),), **names)
        missing = (*_by_role(move, self._grants.colleagues.roles()), *unmet(self._grants, row, _needs(move, reason)))
        if missing:
            raise CannotMove(missing, **names)
        changes = _changes(stages[to], reason, date.today())
        with self._store.unit("grant_record.moved", title=names["grant"], record_kind="grant_record") as unit:
            unit.change("grant_record", grant, {"grant_stage_id": to} | changes)

    def _moves(self, stage: int) -> list[dict[str, Any]]:
        asked = select(MOVE).where(MOVE.c.grant_stage_id == stage).order_by(MOVE.c.nr, MOVE.c.id)
        with self._store.read() as session:
            return [dict(row) for row in session.execute(asked).mappings()]

    def _read(self) -> list[Stage]:
        names = Stage.__dataclass_fields__
        asked = select(*(STAGE.c[name] for name in names)).order_by(STAGE.c.nr, STAGE.c.id)
        with self._store.read() as session:
            return [Stage(*row) for row in session.execute(asked)]


def prepare(unit: Unit) -> dict[str, int]:
    """Write the shipped stages, moves and voting rules; return the stages' numbers by key."""
    told = shipped_pipeline()
    numbers = {}
    for nr, stage in enumerate(told["stages"], 1):
        numbers[stage["key"]] = unit.add("grant_stage", stage | {"nr": nr})
    for nr, move in enumerate(told["moves"], 1):
        values = {"name_en": move["en"], "name_fr": move["fr"], "roles": move["roles"], "needs": move["needs"]}
        unit.add(
            "grant_move", values | {"nr": nr, "grant_stage_id": numbers[move["from"]], "to_id": numbers[move["to"]]}
        )
    for rule in rules():
        unit.add("voting_rule", dict(rule))
    return numbers


class NoSuchStage(DeskError):
    """The pipeline has no stage of that key."""

    code = "grant.no_such_stage"


def _none(key: str) -> Stage:
    raise NoSuchStage(key=key)


def _needs(move: Mapping[str, Any], reason: str) -> list[str]:
    """What a move needs, but a reason where one was given."""
    return [one for one in move["needs"].split() if one != "reason" or not reason.strip()]


def _by_role(move: Mapping[str, Any], roles: frozenset[str]) -> tuple[Missing, ...]:
    allowed = frozenset(move["roles"].split())
    return () if not allowed or allowed & roles else (Missing("role", {"roles": " ".join(sorted(allowed))}),)


def _changes(to: Stage, reason: str, today: date) -> dict[str, Any]:
    """What changes with the stage: since when, why, and the day something was decided or ended."""
    changes: dict[str, Any] = {"stage_since": today}
    if reason.strip():
        changes["reason"] = reason.strip()
    if to.phase in ("award", "out") and to.key in ("approved", "declined"):
        changes["decided_on"] = today
    if to.phase == "done":
        changes["closed_on"] = today
    return changes
