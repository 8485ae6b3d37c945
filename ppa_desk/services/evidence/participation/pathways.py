"""Pathways: what would let producers take part more, beside the level that stands there now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ppa_desk.services.evidence.participation.ratings import Rating, Scale
from ppa_desk.services.records import Kept

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk
    from ppa_desk.services.evidence.participation.assessments import Assessments


@dataclass(frozen=True, slots=True)
class Pathway:
    """A recommendation with its target, and what counts now where it aims: one rating a group it means."""

    id: int
    stage: str | None
    producer_group: str | None
    representation: str | None
    participation: str | None
    text_en: str
    text_fr: str
    organisation_id: int | None
    study_id: int | None
    due_on: date | None
    taken_up: bool
    now: Sequence[Rating] = ()
    """What counts in the newest assessment; empty: not assessed there."""

    def target(self, scale: Scale) -> str | None:
        """Return the level it aims at on a scale; None where it aims at none."""
        return self.representation if scale == "representation" else self.participation


class Pathways:
    """The pathways of a workspace."""

    def __init__(self, desk: "Desk", assessments: "Assessments") -> None:
        self._desk, self._assessments = desk, assessments

    def of(self, initiative: int) -> list[Pathway]:
        """Return an initiative's pathways in their order, each with the levels that count now."""
        return [self._whole(kept, initiative) for kept in self._desk.records.where("pathway", initiative_id=initiative)]

    def get(self, kept: Kept) -> Pathway:
        """Return one pathway with the levels that count now."""
        return self._whole(kept, kept.values["initiative_id"])

    def _whole(self, kept: Kept, initiative: int) -> Pathway:
        names = [name for name in Pathway.__dataclass_fields__ if name in kept.values]
        told = {name: kept.values[name] for name in names}
        return Pathway(id=kept.id, now=self._now(initiative, told["stage"], told["producer_group"]), **told)

    def _now(self, initiative: int, stage: str | None, group: str | None) -> list[Rating]:
        newest = self._assessments.newest(initiative)
        if newest is None or not stage:
            return []
        groups = [group] if group else newest.groups
        return [one for one in (newest.at(stage, each) for each in groups) if one.counts]
