"""Frameworks: begun empty or from the example, and their tree of results, whose codes follow their places."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, func, select
from sqlmodel import Session

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import fields, table_of
from ppa_desk.services.checks import checked
from ppa_desk.services.keys import free_key
from ppa_desk.services.records import Kept, Records, title_of
from ppa_desk.services.results import tree
from ppa_desk.services.results.examples import EXAMPLE_KEY, add_example, add_tiers, example, tier_sets
from ppa_desk.services.results.sheet import fitted, guard
from ppa_desk.services.results.tree import Place, Step
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Unit

RESULT: Table = table_of("result")
TIER: Table = table_of("tier")
INDICATOR: Table = table_of("indicator")


class OwnBranch(DeskError):
    """A result cannot stand under itself, under what is below it, or in another framework."""

    code = "results.own_branch"


@dataclass(frozen=True, slots=True)
class Branch:
    """A result in its place in the tree."""

    id: int
    parent: int | None
    depth: int
    code: str
    statement_en: str
    statement_fr: str
    level: str
    tier_en: str
    tier_fr: str
    indicators: int


class Frameworks(Records):
    """Frameworks, results and indicators. It keeps them as `Records` does, and keeps codes in step with places."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._kept_in = store

    # --- beginning

    def make(self, title: str, language: str, tiers: str = "plain") -> int:
        """Begin an empty framework with names for its levels, and return its number. Refused."""
        values = checked("framework", {f"title_{language}": title, "key": free_key(self, "framework", title)})
        with self._kept_in.unit("framework.made", title=title_of("framework", values)) as unit:
            framework = unit.add("framework", values)
            add_tiers(unit, framework, tiers)
        return framework

    def from_example(self, language: str) -> int:
        """Add the example framework, marked as one, and return its number."""
        title = title_of("framework", example()["framework"], language)
        key = free_key(self, "framework", EXAMPLE_KEY)
        with self._kept_in.unit("framework.copied", title=title) as unit:
            return add_example(unit, key)

    def use_tiers(self, framework: int, key: str) -> None:
        """Give a framework other names for its levels; each result takes the one of its depth."""
        with self._kept_in.unit("framework.named", title=self.get("framework", framework).title) as unit:
            tiers = _retitled(unit, framework, key)
            places = _places(unit.session, framework)
            deep = tree.depths(places)
            for one in places:
                unit.change("result", one.id, {"tier_id": _of_depth(tiers, deep[one.id])})
            _name(unit, framework, places, tree.typed(places))

    # --- the tree

    def branches(self, framework: int) -> tuple[Branch, ...]:
        """Return the results of a framework, each before those under it."""
        count = select(func.count()).where(INDICATOR.c.result_id == RESULT.c.id).scalar_subquery()
        asked = (
            select(RESULT, TIER.c.level, TIER.c.name_en, TIER.c.name_fr, count.label("indicators"))
            .select_from(RESULT.outerjoin(TIER, TIER.c.id == RESULT.c.tier_id))
            .where(RESULT.c.framework_id == framework)
            .order_by(RESULT.c.nr, RESULT.c.id)
        )
        with self._kept_in.read() as session:
            rows = {row["id"]: row for row in session.execute(asked).mappings()}
        places = [Place(row["id"], row["parent_id"]) for row in rows.values()]
        return tuple(_branch(dict(rows[one.id]), depth) for one, depth in tree.walk(places))

    def grow(self, framework: int, parent: int | None = None, after: int | None = None) -> int:
        """Add an empty result under another, behind a sibling or at the end, and return its number."""
        with self._kept_in.unit("result.added", title="", record_kind="result") as unit:
            before = _places(unit.session, framework)
            number = unit.add("result", {"framework_id": framework, "parent_id": parent, "nr": len(before) + 1})
            places = [*before, Place(number, parent)]
            beside = [one.id for one in before if one.parent == parent]
            if after in beside:
                places = tree.put(places, number, parent, beside.index(after) + 1)
            _arrange(unit, framework, before, places)
        return number

    def shift(self, result: int, step: Step) -> bool:
        """Move a result one place; say whether it could go that way."""
        kept = self.get("result", result)
        framework = kept.values["framework_id"]
        with self._kept_in.read() as session:
            before = _places(session, framework)
        after = tree.moved(before, result, step)
        if after is None:
            return False
        with self._kept_in.unit("result.shifted", title=kept.title) as unit:
            _arrange(unit, framework, before, after)
        return True

    def put(self, result: int, parent: int | None, at: int) -> None:
        """Move a result, with what is under it, to a rank under another. OwnBranch."""
        kept = self.get("result", result)
        framework = kept.values["framework_id"]
        with self._kept_in.unit("result.shifted", title=kept.title) as unit:
            before = _places(unit.session, framework)
            known = {one.id for one in before}
            if parent is not None and (parent not in known or parent in tree.under(before, result)):
                raise OwnBranch(result=kept.title)
            _arrange(unit, framework, before, tree.put(before, result, parent, at))

    # --- as Records

    def add(self, kind: str, values: Mapping[str, Any]) -> Kept:
        """Add a record; a result or indicator gets the code of its place. Refused, CannotStand."""
        if kind == "indicator":
            guard({field.name: field.default for field in fields(kind)} | checked(kind, values))
            values = {**values, "code": values.get("code") or self._letter(values["result_id"])}
        if kind != "result":
            return super().add(kind, values)
        clean = checked(kind, values)
        with self._kept_in.unit("result.added", title=title_of(kind, clean), record_kind=kind) as unit:
            before = _places(unit.session, clean["framework_id"])
            number = unit.add(kind, clean | {"nr": len(before) + 1})
            place = Place(number, clean.get("parent_id"), code=clean.get("code", ""))
            _arrange(unit, clean["framework_id"], before, [*before, place])
        return self.get(kind, number)

    def save(self, kind: str, record: int, seen: int, values: Mapping[str, Any]) -> Kept:
        """Change fields; where a result's code or level changes, the codes below it follow.

        An indicator's axes must go together, and its dimensions stand once cells are kept. Refused, CannotStand, Gone.
        """
        if kind == "indicator":
            told, now = checked(kind, values), self.get(kind, record)
            with self._kept_in.read() as session:
                values = fitted(session, now.values, told, record)
        if kind != "result" or not {"code", "tier_id"} & values.keys():
            return super().save(kind, record, seen, values)
        clean, kept = checked(kind, values), self.get(kind, record)
        framework = kept.values["framework_id"]
        with self._kept_in.unit("result.changed", title=kept.title, record_kind=kind, fields=sorted(clean)) as unit:
            before = _places(unit.session, framework)
            unit.change(kind, record, clean, seen)
            own = tree.typed(before)
            if "code" in clean:
                own = own | {record} if clean["code"] else own - {record}
            _name(unit, framework, before, own)
        return self.get(kind, record)

    def remove(self, kind: str, record: int) -> None:
        """Remove a record with its parts; the results beside a result close up. Gone, InUse."""
        if kind != "result":
            super().remove(kind, record)
            return
        kept = self.get(kind, record)
        framework = kept.values["framework_id"]
        with self._kept_in.unit("result.removed", title=kept.title, record_kind=kind) as unit:
            before = _places(unit.session, framework)
            unit.remove(kind, record)
            gone = tree.under(before, record)
            _arrange(unit, framework, before, [one for one in before if one.id not in gone])

    def _letter(self, result: int) -> str:
        """The next code of a result's indicators that none of them has."""
        code = self.get("result", result).values["code"]
        taken = {one.values["code"] for one in self.where("indicator", result_id=result)}
        nr = len(taken) + 1
        while tree.lettered(code, nr) in taken:
            nr += 1
        return tree.lettered(code, nr)


def _branch(row: Mapping[str, Any], depth: int) -> Branch:
    texts = (row["code"], row["statement_en"], row["statement_fr"], row["level"] or "")
    return Branch(row["id"], row["parent_id"], depth, *texts, row["name_en"] or "", row["name_fr"] or "",
                  row["indicators"])  # fmt: skip


def _tiers(session: Session, framework: int) -> tuple[int, ...]:
    asked = select(TIER.c.id).where(TIER.c.framework_id == framework).order_by(TIER.c.nr, TIER.c.id)
    return tuple(session.execute(asked).scalars())


def _of_depth(tiers: Sequence[int], depth: int) -> int | None:
    return tiers[min(depth, len(tiers) - 1)] if tiers else None


def _places(session: Session, framework: int) -> list[Place]:
    asked = (
        select(RESULT.c.id, RESULT.c.parent_id, TIER.c.level, RESULT.c.code)
        .select_from(RESULT.outerjoin(TIER, TIER.c.id == RESULT.c.tier_id))
        .where(RESULT.c.framework_id == framework)
        .order_by(RESULT.c.nr, RESULT.c.id)
    )
    return [Place(number, parent, level or "", code) for number, parent, level, code in session.execute(asked)]


def _arrange(unit: Unit, framework: int, before: Sequence[Place], after: Sequence[Place]) -> None:
    """Write where results stand now: parent, rank, the level of a depth they had by depth before, and codes."""
    tiers = _tiers(unit.session, framework)
    old, new = tree.depths(before), tree.depths(after)
    numbers = tree.ranks(after)
    for one in after:
        row = unit.row("result", one.id)
        values: dict[str, Any] = {"parent_id": one.parent, "nr": numbers[one.id]}
        was = _of_depth(tiers, old[one.id]) if one.id in old else None  # a typed level stays
        if old.get(one.id) != new[one.id] and row["tier_id"] == was:
            values["tier_id"] = _of_depth(tiers, new[one.id])
        unit.change("result", one.id, values)
    fresh = {one.id for one in after if one.id not in old and one.code}
    _name(unit, framework, before, tree.typed(before) | fresh)


def _name(unit: Unit, framework: int, before: Sequence[Place], own: frozenset[int]) -> None:
    """Write the codes of places, all but their own ones; indicators whose code began with the old one follow."""
    places = _places(unit.session, framework)
    made, old = tree.codes(places, own), {one.id: one.code for one in before}
    for one in places:
        unit.change("result", one.id, {"code": made[one.id]})
        if (was := old.get(one.id, "")) == made[one.id]:
            continue
        asked = select(INDICATOR.c.id, INDICATOR.c.code).where(INDICATOR.c.result_id == one.id)
        for number, code in unit.session.execute(asked).all():
            if not was or code.startswith(f"{was}."):
                rest = code.removeprefix(f"{was}.") if was else code
                unit.change("indicator", number, {"code": f"{made[one.id]}.{rest}"})


def _retitled(unit: Unit, framework: int, key: str) -> tuple[int, ...]:
    """Name the levels anew from the top; what funders call those that stay is kept."""
    kept = list(_tiers(unit.session, framework))
    told = tier_sets()[key].tiers
    for tier in kept[len(told) :]:
        unit.remove("tier", tier)
    for nr, (level, english, french) in enumerate(told, 1):
        values = {"nr": nr, "level": level, "name_en": english, "name_fr": french}
        if nr <= len(kept):
            unit.change("tier", kept[nr - 1], values)
        else:
            kept.append(unit.add("tier", values | {"framework_id": framework}))
    return tuple(kept[: len(told)])
