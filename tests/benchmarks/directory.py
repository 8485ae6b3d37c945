"""The directory of 1,000 organisations against bare ReportLab drawing the same content, and how it grows."""

import random
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from ppa_desk.documents import pdf
from ppa_desk.model.record import Consent, Visibility
from ppa_desk.services.desk import Desk
from ppa_desk.store.database import Store
from tests.benchmarks.measure import Figure, against, within
from tests.benchmarks.writing import fresh
from tests.documents.bare import draw_bare

MEMBERS = 1_000
WORDS = ("Alliance", "Kivu", "Minerals", "Réseau", "Paix", "Coopérative", "Trade", "Initiative", "Étoile", "Centre")


def filled(store: Store, count: int) -> Desk:
    """Fill a store with invented members of whom one person each agreed to be in the directory."""
    chance = random.Random(6)
    with store.unit("import.applied") as unit:
        for at in range(count):
            name = f"{' '.join(chance.sample(WORDS, chance.randint(2, 6)))} {at}"
            about = " ".join(chance.choices(WORDS, k=chance.randint(0, 40)))
            values = {"name": name, "constituency": "IND", "sector": "ELE", "country": "CD", "about_en": about}
            body = unit.add("organisation", values | {"website": f"https://example.org/{at}", "minerals": "gold tin"})
            unit.add("membership", {"organisation_id": body, "since": date(2015, 1, 1)})
            who = {"given_name": "Ada", "family_name": f"Invented{at}", "email": f"p{at}@example.org"}
            person = unit.add("person", who)
            unit.add("position", {"organisation_id": body, "person_id": person, "title": "Director"})
            for use in ("directory", "contact"):
                unit.add("consent_given", {"person_id": person, "use": use, "answer": Consent.GIVEN})
    return Desk(store)


def figures() -> Iterator[Figure]:
    """Measure gathering and drawing."""
    with TemporaryDirectory() as name:
        store = fresh(Path(name))
        desk = filled(store, MEMBERS)

        def content():
            return desk.members.directory.draft(Visibility.MEMBERS, "en", date(2026, 11, 26)).content

        told = content()
        ours, bare = lambda: pdf.write(told, BytesIO()), lambda: draw_bare(told, None)
        drawn = f"the directory of {MEMBERS:,} organisations drawn, tags and indexes included, against bare ReportLab"
        yield against(drawn, ours, bare, 2.0, times=3)
        yield within("the directory gathered from the register", content, 1.5, times=3)
        store.close()
