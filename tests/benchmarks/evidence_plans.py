"""Corrective actions: the table of need over 50,000 actions against its plain SQL."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from ppa_desk.model.codes import code_list
from ppa_desk.services.desk import Desk
from ppa_desk.store.database import Store
from tests.benchmarks.measure import Figure, against
from tests.benchmarks.writing import fresh

PLANS, ROWS = 5_000, 50_000
TODAY = date(2026, 11, 30)
FROM = "FROM corrective_action a JOIN corrective_plan p ON p.id = a.corrective_plan_id"
OPEN = "a.status NOT IN ('done', 'verified', 'dropped')"
PLAIN = (
    f"""SELECT a.category, p.province, sum({OPEN}), sum(a.status IN ('done', 'verified')),
    sum({OPEN} AND a.due_on < :day), sum(a.status = 'dropped'), sum({OPEN} AND a.cost IS NULL) {FROM} GROUP BY 1, 2""",
    f"""SELECT category, province, avg(julianday(:day) - julianday(opened_on)) FROM (
    SELECT a.category, p.province, a.opened_on, count(*) OVER cell AS many,
    row_number() OVER (PARTITION BY a.category, p.province ORDER BY a.opened_on) AS place
    {FROM} WHERE {OPEN} WINDOW cell AS (PARTITION BY a.category, p.province)
    ) WHERE 2 * place IN (many, many + 1, many + 2) GROUP BY 1, 2""",
    f"""SELECT a.category, p.province, a.currency, sum(a.cost) {FROM}
    WHERE {OPEN} AND a.cost IS NOT NULL GROUP BY 1, 2, 3""",
    f"""SELECT category, province, sum(number) FROM (
    SELECT DISTINCT a.category, p.province, p.incident_id AS incident {FROM} WHERE {OPEN} AND p.incident_id IS NOT NULL
    ) JOIN victims ON victims.incident_id = incident GROUP BY 1, 2""",
)
"""The same table by hand, for plans that say where they are."""


def figures() -> Iterator[Figure]:
    """Measure the table."""
    with TemporaryDirectory() as name:
        store = fresh(Path(name))
        desk = Desk(store)
        _fill(store)
        yield against(
            f"the table of need over {ROWS:,} corrective actions, against plain SQL",
            lambda: desk.evidence.needs.table(TODAY), lambda: _plain(store), 2.0,
        )  # fmt: skip
        store.close()


def _plain(store: Store) -> None:
    with store.read() as session:
        for asked in PLAIN:
            values = {"day": TODAY.isoformat()} if ":day" in asked else {}
            session.connection().exec_driver_sql(asked, values).fetchall()


def _fill(store: Store) -> None:
    chance = random.Random(8)
    provinces, categories = list(code_list("province")), list(code_list("incident_category"))
    with store.unit("filled", title="") as unit:
        plans = unit.add_all("corrective_plan", [
            {"key": f"p{nr}", "title_en": f"Plan {nr}", "province": chance.choice(provinces), "begun_on": TODAY}
            for nr in range(PLANS)
        ])  # fmt: skip
        unit.add_all("corrective_action", [
            {
                "corrective_plan_id": plans[nr % PLANS], "nr": nr // PLANS + 1, "category": chance.choice(categories),
                "status": chance.choice(("open", "open", "in_progress", "done", "verified", "dropped")),
                "opened_on": TODAY - timedelta(days=chance.randrange(900)),
                "due_on": TODAY + timedelta(days=chance.randrange(-400, 400)),
                "cost": chance.choice((None, 1000, 250_000)), "currency": chance.choice(("USD", "EUR", "CDF")),
            }
            for nr in range(ROWS)
        ])  # fmt: skip
