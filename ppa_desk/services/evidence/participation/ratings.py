"""What an assessment says of one stage and one group. Empty is not 0, and what nothing stands for is a draft."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from ppa_desk.model.record import Visibility

Scale = Literal["representation", "participation"]
SCALES: tuple[Scale, Scale] = ("representation", "participation")
"""Being spoken for, and taking part: they are told beside each other and never put together."""
DESIGN = "design"
"""The stage that is told first: whether producers have a seat where rules are made."""
Place = tuple[str, str]
"""A stage and a group."""


@dataclass(frozen=True, slots=True)
class Rating:
    """One cell of an assessment, as it is kept; without a number nothing was entered for it."""

    stage: str
    producer_group: str
    id: int | None = None
    representation: str | None = None
    participation: str | None = None
    evidence_en: str = ""
    evidence_fr: str = ""
    source: str = ""
    reference_id: int | None = None
    confidence: str | None = None
    assessed_on: date | None = None
    colleague: str = ""

    def level(self, scale: Scale) -> str | None:
        """Return the level on a scale; None where it was not assessed, which is not the lowest."""
        found: str | None = getattr(self, scale)
        return found

    @property
    def is_rated(self) -> bool:
        """Whether a level stands on either scale."""
        return any(self.level(scale) for scale in SCALES)

    @property
    def missing(self) -> tuple[str, ...]:
        """What a level still needs before it counts: evidence, source, day."""
        if not self.is_rated:
            return ()
        needed = {
            "evidence": self.evidence_en.strip() or self.evidence_fr.strip(),
            "source": self.source.strip() or self.reference_id,
            "day": self.assessed_on,
        }
        return tuple(name for name, there in needed.items() if not there)

    @property
    def is_draft(self) -> bool:
        """Whether it has a level for which too little stands."""
        return bool(self.missing)

    @property
    def counts(self) -> bool:
        """Whether it is a result."""
        return self.is_rated and not self.missing


@dataclass(frozen=True, slots=True)
class Assessed:
    """An assessment read in full, its design stage first."""

    id: int
    initiative_id: int
    title_en: str
    title_fr: str
    assessed_on: date | None
    colleague: str
    organisation_id: int | None
    text_en: str
    text_fr: str
    visibility: Visibility
    stages: Sequence[str]
    groups: Sequence[str]
    ratings: Mapping[Place, Rating] = field(default_factory=dict)

    def at(self, stage: str, group: str) -> Rating:
        """Return what stands for a stage and a group, which may be nothing."""
        return self.ratings.get((stage, group)) or Rating(stage, group)

    def all(self) -> list[Rating]:
        """Return every cell, stage by stage."""
        return [self.at(stage, group) for stage in self.stages for group in self.groups]

    def results(self) -> list[Rating]:
        """Return what counts, stage by stage."""
        return [one for one in self.all() if one.counts]

    def drafts(self) -> list[Rating]:
        """Return what has a level but too little that stands for it."""
        return [one for one in self.all() if one.is_draft]

    def open(self) -> int:
        """Return how many cells were not assessed."""
        return sum(not one.is_rated for one in self.all())


def read(row: Mapping[str, Any]) -> Rating:
    """Return a cell as it is kept."""
    return Rating(**{name: row[name] for name in Rating.__dataclass_fields__})
