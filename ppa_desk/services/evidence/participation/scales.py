"""The two scales: their levels in order, what a digit means, and the rungs of Arnstein beside a level."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ppa_desk.errors import DeskError
from ppa_desk.services.evidence.participation.ratings import DESIGN, Scale

if TYPE_CHECKING:
    from ppa_desk.services.codes import Codes


class NotOnScale(DeskError):
    """A scale has no such level."""

    code = "participation.not_on_scale"


@dataclass(frozen=True, slots=True)
class Rungs:
    """What stands beside a level on Arnstein's ladder: its rungs, and what they are together."""

    codes: Sequence[str]
    names: Sequence[str]
    power: str
    """non_participation, tokenism or citizen_power; empty where a level of the workspace's own has no rung."""


class Scales:
    """The levels as this workspace uses them."""

    def __init__(self, codes: "Codes") -> None:
        self._codes = codes

    def levels(self, scale: Scale) -> Sequence[str]:
        """Return the levels of a scale one may choose, the least first."""
        return [one.code for one in self._codes.choices(scale)]

    def rank(self, scale: Scale, level: str) -> int:
        """Return the place of a level on its scale."""
        known = [one.code for one in self._codes.all(scale)]
        return known.index(level) if level in known else len(known)

    def share(self, scale: Scale, level: str) -> float:
        """Return how far up its scale a level stands, from 0 to 1: only for the strength of a colour."""
        return self.rank(scale, level) / max(len(self._codes.all(scale)) - 1, 1)

    def typed(self, scale: Scale, digit: str) -> str:
        """Return the level a digit means. NotOnScale."""
        found = next((one for one in self.levels(scale) if one.lstrip("R") == digit), None)
        if found is None:
            most = self.levels(scale)
            raise NotOnScale(digit=digit, first=most[0], last=most[-1])
        return found

    def checked(self, scale: Scale, level: str) -> str:
        """Return a level that the scale has. NotOnScale."""
        if level not in self.levels(scale):
            most = self.levels(scale)
            raise NotOnScale(digit=level, first=most[0], last=most[-1])
        return level

    def label(self, scale: Scale, level: str | None, language: str) -> str:
        """Return a level in words; nothing where there is none."""
        return self._codes.label(scale, level, language) if level else ""

    def rungs(self, level: str | None, language: str) -> Rungs:
        """Return the rungs of Arnstein's ladder beside a level of participation."""
        known = {one.code: one for one in self._codes.all("participation")}
        ladder = {one.code: one for one in self._codes.all("arnstein")}
        found = [ladder[one] for one in (known[level].codes if level in known else ()) if one in ladder]
        power = found[0].group if found else ""
        return Rungs([one.code for one in found], [one.label(language) for one in found], power)

    def stages(self) -> list[str]:
        """Return the stages, the design first."""
        found = [one.code for one in self._codes.choices("participation_stage")]
        return sorted(found, key=lambda one: one != DESIGN)

    def groups(self) -> list[str]:
        """Return the groups of producers, in their order."""
        return [one.code for one in self._codes.choices("producer_group")]
