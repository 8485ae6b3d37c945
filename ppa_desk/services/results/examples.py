"""What one may start from: names for levels, and the example framework, as they are shipped."""

import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from ppa_desk.services.checks import checked
from ppa_desk.services.results.tree import lettered
from ppa_desk.shipped import shipped
from ppa_desk.store.unit import Unit

EXAMPLE_KEY = "example"


@dataclass(frozen=True, slots=True)
class TierSet:
    """Names for the levels of a framework, from the top: each a level of the code list, in English, in French."""

    key: str
    name_en: str
    name_fr: str
    tiers: tuple[tuple[str, str, str], ...]

    def name(self, language: str) -> str:
        """Return what the set is called."""
        return self.name_fr if language == "fr" else self.name_en


@cache
def tier_sets() -> Mapping[str, TierSet]:
    """Return the shipped names for levels, by key, in their order."""
    told = tomllib.loads(shipped("resources", "results", "tiers.toml").read_text("utf-8"))["tiers"]
    return {
        one["key"]: TierSet(
            one["key"], one["name"]["en"], one["name"]["fr"], tuple((t["level"], t["en"], t["fr"]) for t in one["tier"])
        )
        for one in told
    }


@cache
def example() -> Mapping[str, Any]:
    """Return the example framework as it is written down."""
    told: Mapping[str, Any] = tomllib.loads(shipped("resources", "results", "template.toml").read_text("utf-8"))
    return told


def add_tiers(unit: Unit, framework: int, key: str) -> tuple[int, ...]:
    """Give a framework the levels of a set, and return their numbers from the top."""
    rows = [
        {"framework_id": framework, "nr": nr, "level": level, "name_en": english, "name_fr": french}
        for nr, (level, english, french) in enumerate(tier_sets()[key].tiers, 1)
    ]
    return tuple(unit.add_all("tier", rows))


def add_example(unit: Unit, key: str = EXAMPLE_KEY, values: Mapping[str, Any] | None = None) -> int:
    """Add the example framework, marked as one, and return its number. Nothing in it was measured or promised."""
    told = example()
    framework = unit.add("framework", {**told["framework"], **(values or {}), "key": key, "template": True})
    tiers = add_tiers(unit, framework, told["tiers"])
    levels = dict(zip((level for level, *_ in tier_sets()[told["tiers"]].tiers), tiers, strict=True))
    places: dict[str, int] = {}
    counted: Counter[str] = Counter()
    for row in told["result"]:
        above = _above(row["at"])
        counted[above] += 1
        own = {name: value for name, value in row.items() if name not in ("at", "level")}
        places[row["at"]] = unit.add(
            "result",
            own | {"framework_id": framework, "parent_id": places.get(above), "tier_id": levels[row["level"]],
                   "nr": counted[above], "code": row["at"]},
        )  # fmt: skip
    _add_parts(unit, "risk", told["risk"], places)
    for indicator in _add_parts(unit, "indicator", told["indicator"], places):
        unit.add("baseline", {"indicator_id": indicator, "state": "not_collected"})
    return framework


def _above(at: str) -> str:
    """The place above another: 1 above 1.2, the goal above 1."""
    return "" if at == "G" else at.rpartition(".")[0] or "G"


def _add_parts(unit: Unit, kind: str, rows: Sequence[Mapping[str, Any]], places: Mapping[str, int]) -> list[int]:
    counted: Counter[str] = Counter()
    made = []
    for row in rows:
        at = row["at"]
        counted[at] += 1
        values = {name: value for name, value in row.items() if name != "at"}
        if kind == "indicator":
            values["code"] = lettered(at, counted[at])
        rule = {name: values.pop(name) for name in ("feed_rule",) if name in values}  # no field a person types in
        made.append(unit.add(kind, checked(kind, values) | rule | {"result_id": places[at], "nr": counted[at]}))
    return made
