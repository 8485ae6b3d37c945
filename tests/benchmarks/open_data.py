"""4,000 grants of open data: read, planned, taken in with the journal, and given out again."""

import json
import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ppa_desk.exchange.grants import giving
from ppa_desk.exchange.grants.planning import plan
from ppa_desk.exchange.plan import apply
from ppa_desk.services.desk import Desk
from tests.benchmarks.measure import Figure, timed
from tests.benchmarks.writing import fresh

GRANTS, BAR, BACK = 4_000, 10.0, 20.0


def grant(number: int, chance: random.Random) -> dict[str, Any]:
    """Return an invented record with what published ones have."""
    recipient = chance.randrange(2_500)
    day = date(2012, 1, 1) + timedelta(days=chance.randrange(4_000))
    return {
        "id": f"360G-bench-{number}",
        "title": f"Grant to Invented Society {recipient}",
        "description": f"Training, equipment and evaluation of site {number}, with words enough to be searched for",
        "currency": chance.choice(("GBP", "USD", "EUR")),
        "amountAppliedFor": chance.randrange(1_000, 90_000),
        "amountAwarded": chance.randrange(100_000, 9_000_000) / 100,
        "awardDate": f"{day}T00:00:00+00:00",
        "plannedDates": [{"startDate": str(day), "endDate": str(day + timedelta(days=500)), "duration": 16}],
        "recipientOrganization": [
            {"id": f"GB-CHC-{1_000_000 + recipient}", "name": f"Invented Society {recipient}", "postalCode": "AB1 2CD"}
        ],
        "beneficiaryLocation": [{"name": f"Place {number % 300}", "countryCode": "GB", "geoCode": f"E{number:08}"}],
        "grantProgramme": [{"title": f"Programme {number % 12}"}],
        "fundingOrganization": [{"id": "GB-CHC-1015648", "name": "An invented foundation"}],
        "dateModified": "2021-02-15T00:00:00+00:00",
        "dataSource": "https://example.org/",
    }


def figures() -> Iterator[Figure]:
    """Measure taking in, taking back and giving out, against the bars in seconds."""
    chance = random.Random(1)
    told = [grant(number, chance) for number in range(GRANTS)]
    with TemporaryDirectory() as name:
        path = Path(name) / "grants.json"
        path.write_text(json.dumps({"grants": told}), "utf-8")
        desk = Desk(fresh(Path(name)))
        took = timed(lambda: apply(desk, plan(desk, [path]).plan))
        yield Figure(f"{GRANTS:,} grants of open data taken in with the journal", took, BAR, 1.0)
        again = timed(lambda: plan(desk, [path]))
        yield Figure(f"{GRANTS:,} grants planned again, each compared with what is here", again, BAR, 1.0)
        given = timed(lambda: giving.made(desk, "360giving-json", datetime.now(UTC)))
        yield Figure(f"{GRANTS:,} grants checked and given out as open data", given, BAR, 1.0)
        yield Figure(f"{GRANTS:,} grants taken back", timed(desk.history.undo), BACK, 1.0)
        desk.store.close()
