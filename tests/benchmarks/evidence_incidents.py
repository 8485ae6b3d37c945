"""50,000 incidents: how long a table of them takes to come in."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from ppa_desk.exchange.evidence.incidents import plan
from ppa_desk.exchange.evidence.places import province_of_territory
from ppa_desk.exchange.plan import Deed, apply
from ppa_desk.model.codes import code_list
from ppa_desk.services.desk import Desk
from tests.benchmarks.measure import Figure, timed
from tests.benchmarks.writing import fresh

ROWS, BAR = 50_000, 15.0


def figures() -> Iterator[Figure]:
    """Measure planning and taking in, together."""
    with TemporaryDirectory() as name:
        store = fresh(Path(name))
        desk, path = Desk(store), _table(Path(name))

        def take_in() -> None:
            planned = plan(desk, [path]).plan
            assert planned.counts()[Deed.ADD] == ROWS
            apply(desk, planned)

        yield Figure(f"a table of {ROWS:,} incidents taken in", timed(take_in), BAR, 1.0)
        store.close()


def _table(folder: Path) -> Path:
    chance, places = random.Random(8), list(province_of_territory().items())
    categories, statuses = list(code_list("incident_category")), ("received", "confirmed", "resolved", "persistent")
    path = folder / "incidents.csv"
    with path.open("w", encoding="utf-8") as told:
        told.write("date,province,territoire,category,subcategory,status\n")
        for _ in range(ROWS):
            territory, province = chance.choice(places)
            day = date(2019, 1, 1) + timedelta(days=chance.randrange(2500))
            told.write(f"{day},{province},{territory},{chance.choice(categories)},,{chance.choice(statuses)}\n")
    return path
