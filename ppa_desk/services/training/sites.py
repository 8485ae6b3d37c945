"""Invented mine sites with their visits, and an invented field study of which two teams do not keep the rules."""

import random
import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Table, select

from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.services.desk import Desk
from ppa_desk.shipped import shipped
from ppa_desk.store.unit import Unit

ORGANISATION: Table = table_of("organisation")
INVENTED = "Invented, for training."
NEWEST = date(2026, 9, 30)
"""The last day of an invented visit."""
STATUSES = ("green", "green", "yellow", "red", "blue", None)
TITLES = ("ZEA", "ZEA", "PEPM", "PE", "none", None)
WORKERS = (("1-50", 32), ("50-500", 180), ("50-500", 320), (">500", 760))


def load(desk: Desk) -> None:
    """Add invented sites, what visits saw there, and a study that goes to some of them."""
    told = tomllib.loads(shipped("resources", "training", "sites.toml").read_text("utf-8"))
    chance = random.Random(44)
    with desk.store.unit("training.loaded") as unit:
        operators = [
            row.id for row in unit.connection.execute(select(ORGANISATION.c.id).order_by(ORGANISATION.c.id).limit(8))
        ]
        rows = [_site(told, chance, at, operators) for at in range(len(told["names"]))]
        numbers = unit.add_all("site", rows)
        visits = [one for site, row in zip(numbers, rows, strict=True) for one in _visits(told, chance, site, row)]
        unit.add_all("site_visit", visits)
        _study(unit, told["study"], dict(zip((row["key"] for row in rows), numbers, strict=True)))


def _site(told: Mapping[str, Any], chance: random.Random, at: int, operators: list[int]) -> dict[str, Any]:
    province, territory, minerals = told["places"][at % len(told["places"])]
    name, status = told["names"][at], chance.choice(STATUSES)
    hazard = chance.randrange(8)
    known = hazard < len(told["hazards_en"])
    return {
        "key": f"training-{fold(name).replace(' ', '-')}",
        "name": f"{name} (inventé)",
        "country": "CD",
        "province": province,
        "territory": territory,
        "minerals": minerals,
        "status": status,
        "status_on": NEWEST - timedelta(days=chance.randrange(20, 900)) if status and at % 5 else None,
        "status_source": chance.choice(("", "", "ipis", "ceec")),
        "title_type": chance.choice(TITLES),
        "organisation_id": chance.choice(operators) if operators and at % 4 == 0 else None,
        "workers": WORKERS[at % 4][0] if at % 6 else None,
        "hazards": f"{told['hazards_en'][hazard]}\n{told['hazards_fr'][hazard]}" if known else "",
        "notes": INVENTED,
    }


def _visits(told: Mapping[str, Any], chance: random.Random, site: int, row: Mapping[str, Any]) -> list[dict[str, Any]]:
    """None, one, two or three visits, the newest at most of last year's end and the oldest eight years ago."""
    seen = ("yes", "no", "no", "unknown")
    days = sorted(NEWEST - timedelta(days=chance.randrange(30, 2900)) for _ in range(chance.choice((0, 1, 1, 2, 3))))
    return [
        {
            "site_id": site,
            "visited_on": day,
            "onsite": "yes",
            "source": chance.choice(told["sources"]),
            "project": INVENTED,
            "visit_key": f"t{site}-{nr}",
            "minerals": row["minerals"],
            "status": row["status"] if nr == len(days) else chance.choice(STATUSES),
            "people": round(WORKERS[site % 4][1] * chance.uniform(0.5, 1.5)),
            "pits": chance.randrange(2, 40),
            "armed": chance.choice(seen),
            "interference": chance.choice(seen),
            "mercury": chance.choice(seen) if "AU" in row["minerals"] else "no",
            "children": chance.choice(seen),
            "women": chance.choice(("yes", "yes", "no")),
        }
        for nr, day in enumerate(days, 1)
    ]


def _study(unit: Unit, told: Mapping[str, Any], sites: Mapping[str, int]) -> None:
    """A study of four teams of two, a woman and a man each, two to four sites a team: two of three teams differ."""
    study = unit.add("study", {**told["record"]})
    for nr, team in enumerate(told["team"], 1):
        number = unit.add("study_team", {"study_id": study, "nr": nr, "name": team["name"]})
        people = enumerate(team["sexes"], 1)
        rows = [{"study_team_id": number, "nr": at, "sex": sex, "notes": INVENTED} for at, sex in people]
        unit.add_all("team_member", rows)
        unit.add_all("team_site", [
            {"study_team_id": number, "nr": at, "site_id": sites[key]} for at, key in enumerate(team["sites"], 1)
        ])  # fmt: skip
