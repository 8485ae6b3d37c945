"""What the training data says of each application, and the days everything turns on."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from ppa_desk.model.money import SCALE
from ppa_desk.shipped import shipped

NOW = date(2026, 11, 20)
"""The day the training data stands on."""
NOTE, NOTE_FR = "Invented, for training.", "Inventé, pour la formation."
AWARDS = ("closed", "reporting", "hold", "late", "amended", "active", "approved", "contracted")
"""Fates of an application that was awarded, or began to be."""
STAGES = {"late": "active", "amended": "active", "ineligible": "declined", "withdrawn": "declined", "waiting": "hold"}
"""The stage of a fate that is none itself."""


@dataclass(frozen=True, slots=True)
class Round:
    """A round of the training alliance and its days."""

    year: int
    opens: date
    closes: date
    reviews: date
    decides: date
    starts: date

    @property
    def key(self) -> str:
        """What the call is called by."""
        return f"round-{self.year}"


ROUNDS = (
    Round(2025, date(2025, 2, 3), date(2025, 3, 14), date(2025, 4, 25), date(2025, 5, 22), date(2025, 7, 1)),
    Round(2026, date(2026, 8, 10), date(2026, 9, 25), date(2026, 11, 6), date(2026, 12, 4), date(2027, 1, 1)),
)
EARLY = date(2026, 11, 12)
"""When the committee decided the first grants of the second round."""


@dataclass(frozen=True, slots=True)
class Plan:
    """One application as it is written down."""

    round: Round
    nr: int
    title_en: str
    title_fr: str
    themes: str
    minerals: str
    country: str
    province: str
    place: str
    applicant: str
    currency: str
    requested: int
    quality: int
    marker: str
    fate: str

    @property
    def key(self) -> str:
        """Its key, such as TA-2025-07."""
        return f"TA-{self.round.year}-{self.nr:02}"

    @property
    def stage(self) -> str:
        """The key of its stage."""
        return STAGES.get(self.fate, self.fate)

    @property
    def awarded(self) -> bool:
        """Whether the committee said yes."""
        return self.fate in AWARDS

    @property
    def approved(self) -> int:
        """What is granted where it is: nine tenths of what was asked for, to the next 500, of every third."""
        tenth = self.requested * 9 // 10
        return tenth - tenth % (500 * SCALE) if self.nr % 3 == 0 else self.requested


@cache
def told() -> Mapping[str, Any]:
    """Return the file of invented applications."""
    return tomllib.loads(shipped("resources", "training", "grants.toml").read_text("utf-8"))


@cache
def plans() -> tuple[Plan, ...]:
    """Return every application, in its order."""
    file, rounds, count = told(), {one.year: one for one in ROUNDS}, dict.fromkeys((r.year for r in ROUNDS), 0)
    found = []
    for year, topic, place, applicant, currency, amount, quality, marker, fate in file["applications"]:
        english, french, themes, minerals = file["topics"][topic - 1]
        at, ort, country, province = file["places"][place - 1]
        count[year] += 1
        titles = (f"{english} ({at})", f"{french} ({ort})")
        found.append(
            Plan(rounds[year], count[year], *titles, themes, minerals, country, province, at, applicant, currency,
                 amount * SCALE, quality, marker, fate)
        )  # fmt: skip
    return tuple(found)


def turn(plan: Plan) -> int:
    """Return the place of an application among those of the same fate, from 0."""
    return [one for one in plans() if one.fate == plan.fate].index(plan)
