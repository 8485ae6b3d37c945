"""Invented assessments of one invented initiative at two dates, with critique, pathways and a digital-tool check."""

import tomllib
from collections.abc import Mapping, Sequence
from typing import Any

from ppa_desk.services.desk import Desk
from ppa_desk.services.evidence.participation.digital import Owner
from ppa_desk.shipped import shipped
from ppa_desk.store.unit import Unit

CELL = ("stage", "producer_group", "representation", "participation", "evidence_en", "evidence_fr", "source",
        "confidence")  # fmt: skip
WHO = {"colleague": "Training Secretariat"}
CODED = ("representation", "participation", "confidence")


def load(desk: Desk) -> None:
    """Put an invented initiative into the workspace, assessed twice."""
    told = tomllib.loads(shipped("resources", "training", "participation.toml").read_text("utf-8"))
    with desk.store.unit("training.loaded") as unit:
        initiative = unit.add("initiative", _initiative(told["initiative"]))
        work = unit.add("reference", told["work"])
        for one in told["assessment"]:
            _assess(unit, initiative, one)
        _say(unit, initiative, work, told)
    checks, check = desk.evidence.participation.digital, told["digital"]
    number = checks.begin(Owner("initiative", initiative))
    checks.write(number, check["answers"])
    checks.close(number, check["on"], check["notes"])
    with desk.store.unit("training.loaded") as unit:
        unit.change("digital_check", number, WHO)


def _initiative(told: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: value for name, value in told.items() if name not in ("name", "how")}
    return kept | _both("name", told["name"]) | _both("inclusion", told["how"])


def _assess(unit: Unit, initiative: int, told: Mapping[str, Any]) -> None:
    head = {"initiative_id": initiative, "assessed_on": told["on"], "groups": told["groups"]}
    number = unit.add("assessment", head | WHO | _both("title", told["title"]))
    rows = []
    for cell in told["cell"]:
        values = dict(zip(CELL, cell, strict=True))
        blank = {name: values[name] or None for name in CODED}
        rows.append({"assessment_id": number, "assessed_on": told["on"]} | WHO | values | blank)
    unit.add_all("assessment_cell", rows)


def _say(unit: Unit, initiative: int, work: int, told: Mapping[str, Any]) -> None:
    for nr, one in enumerate(told["critique"], 1):
        cited = {"reference_id": work} if one["cited"] else {}
        raised = {"initiative_id": initiative, "nr": nr, "flag": one["flag"]}
        unit.add("critique", raised | cited | _both("text", one["note"]))
    for nr, one in enumerate(told["pathway"], 1):
        aims = {"representation": one["representation"], "participation": one["participation"]}
        place = {"initiative_id": initiative, "nr": nr, "stage": one["stage"], "producer_group": one["group"]}
        unit.add("pathway", place | aims | _both("text", one["text"]))


def _both(name: str, told: Sequence[str]) -> dict[str, str]:
    return {f"{name}_en": told[0], f"{name}_fr": told[1]}
