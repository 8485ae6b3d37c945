"""Invented initiatives around the one that is assessed: what they are based on, where, when, how they include."""

import tomllib
from typing import Any

from sqlalchemy import select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.desk import Desk
from ppa_desk.shipped import shipped

PILOT = "training-tag-and-trace"
"""The key of the initiative that is there already."""
RELATIONS = ("based_on", "recognises")


def load(desk: Desk) -> None:
    """Put invented initiatives with their links and sources beside the one that is assessed."""
    told: dict[str, Any] = tomllib.loads(shipped("resources", "training", "initiatives.toml").read_text("utf-8"))
    initiative = table_of("initiative")
    with desk.store.unit("training.loaded") as unit:
        pilot = unit.session.execute(select(initiative.c.id).where(initiative.c.key == PILOT)).scalar_one()
        rows = told["initiative"]
        numbers = {PILOT: pilot}
        for row in rows:  # columns differ from one to the next
            numbers[row["key"]] = unit.add("initiative", _values(row))
        every = [(pilot, told["pilot"]), *((numbers[row["key"]], row) for row in rows)]
        links = [{"initiative_id": one, "other_id": numbers[other], "relation": relation}
                 for one, row in every for relation in RELATIONS for other in row.get(relation, ())]  # fmt: skip
        unit.add_all("initiative_link", links)
        unit.add_all("initiative_source", [{"initiative_id": one, "nr": 1} | told["source"] for one, _ in every])


def _values(row: dict[str, Any]) -> dict[str, Any]:
    named = {f"{name}_{language}": text for name in ("name", "text")
             for language, text in zip(("en", "fr"), row[name], strict=True)}  # fmt: skip
    return {"key": row["key"], "abbreviation": row["abbreviation"], **named, **row["values"]}
