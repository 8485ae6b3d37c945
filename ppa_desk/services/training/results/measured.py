"""Indicators with their reference sheets, baselines, targets and revisions, mappings, overlaps, quality checks."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, select

from ppa_desk.model import quantity
from ppa_desk.model.kinds import table_of
from ppa_desk.services.results import periods
from ppa_desk.services.results.periods import Period
from ppa_desk.services.training.results.told import APPROVED, WHOLE, World, number, period, told
from ppa_desk.store.unit import Unit

PLAIN = (
    "code", "measure", "direction", "over_time", "over_grants", "frequency", "decimals", "dimensions", "feed",
    "currency", "with_baseline", "responsible", "check_every", "standard", "standard_list",
    "visibility",
)  # fmt: skip
"""What an indicator's entry says in one word."""
WORDS = ("unit", "scale", "definition", "rationale", "source", "method", "verification", "limits", "changes",
         "target_basis")  # fmt: skip
"""What it says in two languages."""


def add(unit: Unit, world: World) -> None:
    """Add every indicator, and how its values will count."""
    for nr, one in enumerate(told("indicators")["indicator"], 1):
        indicator = unit.add("indicator", _indicator(world, nr, one))
        world.indicators[one["code"]] = indicator
        unit.add_all("baseline", list(_baselines(indicator, one)))
        unit.add_all("indicator_target", list(_targets(world, indicator, one)))
    kept = told("kept")
    unit.add_all("mapping", [_mapping(world, nr, one) for nr, one in enumerate(kept["mapping"], 1)])
    unit.add_all("overlap", [_overlap(world, nr, one) for nr, one in enumerate(kept["overlap"], 1)])
    unit.add_all("quality_check", [_check(world, nr, one) for nr, one in enumerate(kept["check"], 1)])
    _revise(unit, world)


def retire(unit: Unit, world: World) -> None:
    """Let those go that are no longer reported on, once their values are there."""
    for one in told("indicators")["indicator"]:
        if one.get("retired"):
            unit.change("indicator", world.indicator(one["code"]), {"retired": True})


def _indicator(world: World, nr: int, one: Mapping[str, Any]) -> dict[str, Any]:
    row = {"visibility": "public"} | {name: one[name] for name in PLAIN if name in one}
    for name in WORDS:
        if name in one:
            row |= {f"{name}_en": one[name][0], f"{name}_fr": one[name][1]}
    row["feed_rule"] = json.dumps(one.get("rule", {}), sort_keys=True)
    return row | {"result_id": world.result(one["result"]), "nr": nr, "name_en": one["en"], "name_fr": one["fr"]}


def _baselines(indicator: int, one: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    base = one.get("baseline")
    if base is None:
        return
    row: dict[str, Any] = {"indicator_id": indicator, "nr": 1}
    row |= {name: base[name] for name in ("year", "state", "due_on") if name in base}
    if "text" in base:
        row |= {"text_en": base["text"][0], "text_fr": base["text"][1]}
    if "value" in base:
        row["value"] = number(base["value"])
    yield row | (divided(base["of"]) if "of" in base else {})
    for nr, (cell, of) in enumerate(one.get("baseline_cells", ()), 2):
        yield {"indicator_id": indicator, "nr": nr, "cell": cell, "year": base["year"]} | divided(of)


def divided(of: list[int]) -> dict[str, int]:
    """Return a numerator and a denominator as quantities."""
    return {"numerator": number(of[0]), "denominator": number(of[1])}


def _targets(world: World, indicator: int, one: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    calendar = periods.calendar(WHOLE, one.get("frequency", "semiannual"))
    for when, value in zip(calendar, one.get("targets", ()), strict=False):
        if value != "":
            yield {"indicator_id": indicator, "value": number(value)} | _dates(when)
    if "life" in one:
        yield {"indicator_id": indicator, "value": number(one["life"])}
    if "grants_target" in one:
        for (grant, text), planned in sorted(world.planned.items()):
            if text == one["grants_target"]:
                yield {"indicator_id": indicator, "grant_record_id": grant, "value": planned * quantity.SCALE}


def _dates(when: Period | None) -> dict[str, Any]:
    return {"since": when.since, "until": when.until} if when else {"since": None, "until": None}


def _mapping(world: World, nr: int, one: Mapping[str, Any]) -> dict[str, Any]:
    row = {"indicator_id": world.indicator(one["indicator"]), "nr": nr, "why": one["why"]}
    row |= {name: number(one[name]) for name in ("factor", "weight") if name in one}
    row |= {name: one[name] for name in ("cells", "left_out") if name in one}
    if "source" in one:
        row["from_indicator_id"] = world.indicator(one["source"])
    return row | {"grant_record_id": world.grant(one.get("grant", ""))}


def _overlap(world: World, nr: int, one: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "indicator_id": world.indicator(one["indicator"]),
        "nr": nr,
        "grant_record_id": world.grant(one["grant"]),
        "other_id": world.grant(one["other"]),
        "since": one["since"],
        "until": one["until"],
        "place": one["place"],
        "people": number(one["people"]),
        "why": one["why"],
        "by": APPROVED,
    }


def _check(world: World, nr: int, one: Mapping[str, Any]) -> dict[str, Any]:
    row = {key: value for key, value in one.items() if key != "indicator"}
    return row | {"indicator_id": world.indicator(one["indicator"]), "nr": nr}


def _revise(unit: Unit, world: World) -> None:
    """Note the targets that were changed, beside what stands now."""
    for one in told("kept")["revised"]:
        target = _target(unit.connection, world.indicator(one["indicator"]), period(one["period"]))
        row = {"indicator_target_id": target.id, "nr": 1, "before": number(one["before"]), "after": target.value}
        unit.add(
            "target_revision",
            row | {"revised_on": one["on"], "reason": one["reason"], "why": one["why"], "by": APPROVED},
        )


def _target(connection: Connection, indicator: int, when: Period | None) -> Any:
    table, dates = table_of("indicator_target"), _dates(when)
    asked = select(table.c.id, table.c.value).where(
        table.c.indicator_id == indicator,
        table.c.grant_record_id.is_(None),
        table.c.since.is_(None) if when is None else table.c.since == dates["since"],
        table.c.until.is_(None) if when is None else table.c.until == dates["until"],
    )
    return connection.execute(asked).one()
