"""How two funders want their reports."""

from collections.abc import Mapping
from typing import Any

from ppa_desk.services.training.results.told import World, told
from ppa_desk.store.unit import Unit


def add(unit: Unit, world: World) -> None:
    """Add the shapes with what each funder calls tiers and indicators."""
    for nr, one in enumerate(told("framework")["shape"], 1):
        shape = world.shapes[one["name"]] = unit.add("report_shape", _shape(world, nr, one))
        for at, (level, names) in enumerate(one["tiers"].items(), 1):
            row = {"report_shape_id": shape, "tier_id": world.tiers[level], "nr": at}
            unit.add("shape_tier", row | {"name_en": names[0], "name_fr": names[1]})
        for at, (code, own, english, french) in enumerate(one["indicators"], 1):
            row = {"report_shape_id": shape, "indicator_id": world.indicator(code), "nr": at, "code": own}
            unit.add("shape_indicator", row | {"name_en": english, "name_fr": french})
        for at, code in enumerate(one["left_out"], len(one["indicators"]) + 1):
            row = {"report_shape_id": shape, "indicator_id": world.indicator(code), "nr": at}
            unit.add("shape_indicator", row | {"left_out": True})


def _shape(world: World, nr: int, one: Mapping[str, Any]) -> dict[str, Any]:
    names = ("name", "template", "award_no", "language", "year_starts", "frequency")
    row = {name: one[name] for name in names} | {"framework_id": world.framework, "nr": nr}
    return row | {"organisation_id": world.bodies[one["funder"]], "fund_id": world.funds[one["fund"]]}
