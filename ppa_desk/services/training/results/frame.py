"""The framework itself: tiers, results, risks, developments, lessons, stories, and what grants serve."""

from collections.abc import Iterator
from typing import Any

from ppa_desk.services.training.results.told import World, told
from ppa_desk.store.unit import Unit


def add(unit: Unit, world: World) -> None:
    """Add the framework and all that stands in it but indicators."""
    file = told("framework")
    world.framework = unit.add("framework", file["framework"])
    world.tiers = {
        level: unit.add("tier", {"framework_id": world.framework, "nr": nr, "level": level} | _named("name", names))
        for nr, (level, names) in enumerate(file["tiers"].items(), 1)
    }
    for nr, one in enumerate(file["result"], 1):
        world.results[one["code"]] = unit.add("result", _result(world, nr, one))
    for nr, one in enumerate(file["risk"], 1):
        told_here = {key: value for key, value in one.items() if key not in ("result", "en", "fr")}
        words = _named("text", (one["en"], one["fr"]))
        unit.add("risk", {"result_id": world.result(one["result"]), "nr": nr} | words | told_here)
    for kind in ("development", "lesson", "story"):
        unit.add_all(kind, [_of_it(world, one) for one in file[kind]])
    unit.add_all("result_grant", list(_serves(world)))


def _named(name: str, words: Any) -> dict[str, str]:
    return {f"{name}_en": words[0], f"{name}_fr": words[1]}


def _result(world: World, nr: int, one: dict[str, Any]) -> dict[str, Any]:
    more = {name: one[name] for name in ("since", "until") if name in one}
    return more | {
        "framework_id": world.framework,
        "parent_id": world.result(one["above"]) if "above" in one else None,
        "tier_id": world.tiers[one["level"]],
        "nr": nr,
        "code": one["code"],
        "statement_en": one["en"],
        "statement_fr": one["fr"],
    }


def _of_it(world: World, one: dict[str, Any]) -> dict[str, Any]:
    row = {key: value for key, value in one.items() if key not in ("result", "grant")}
    if "result" in one:
        row["result_id"] = world.result(one["result"])
    if "grant" in one:
        row["grant_record_id"] = world.grant(one["grant"])
    return row | {"framework_id": world.framework}


def _serves(world: World) -> Iterator[dict[str, Any]]:
    for code, grants in told("kept")["serves"].items():
        for nr, text in enumerate(grants, 1):
            grant, _, share = text.partition(":")
            row = {"result_id": world.result(code), "nr": nr, "grant_record_id": world.grant(grant)}
            yield row | {"share": share}
