"""Loads the results of the training workspace, on top of its members, surveys and grants."""

from typing import Any

from sqlalchemy import Row, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.desk import Desk
from ppa_desk.services.training.results import frame, ground, issued, measured, shapes, values
from ppa_desk.services.training.results.told import ROUND, World
from ppa_desk.store.unit import Unit

KEY = "training-results"
"""What its framework is called by."""


def load(desk: Desk) -> None:
    """Add an invented framework with two years of values to the training workspace."""
    with desk.store.unit("training.loaded") as unit:
        world = _world(unit)
        frame.add(unit, world)
        measured.add(unit, world)
        ground.add(unit)
        values.add(desk, unit, world)
        shapes.add(unit, world)
        measured.retire(unit, world)
    issued.add(desk, world)
    with desk.store.unit("training.loaded") as unit:
        values.restate(desk, unit, world)


def _world(unit: Unit) -> World:
    grants = {row.key: row.id for row in _rows(unit, "grant_record", "id", "key")}
    sites = _rows(unit, "grant_site", "grant_record_id", "province")
    places = {row.grant_record_id: row.province for row in sites}
    aims = _rows(unit, "grant_target", "id", "grant_record_id", "text_en", "planned")
    return World(
        grants=grants,
        provinces={key.removeprefix(f"{ROUND}-"): places.get(number) or "" for key, number in grants.items()},
        bodies={row.name: row.id for row in _rows(unit, "organisation", "id", "name")},
        funds={row.key: row.id for row in _rows(unit, "fund", "id", "key")},
        surveys={row.key: row.id for row in _rows(unit, "survey", "id", "key")},
        reports={(row.grant_record_id, row.until): row.id
                 for row in _rows(unit, "obligation", "id", "grant_record_id", "until")},
        aims={(row.grant_record_id, row.text_en): row.id for row in aims},
        planned={(row.grant_record_id, row.text_en): row.planned for row in aims},
    )  # fmt: skip


def _rows(unit: Unit, kind: str, *names: str) -> list[Row[Any]]:
    table = table_of(kind)
    return list(unit.connection.execute(select(*(table.c[name] for name in names)).order_by(table.c.id)))
