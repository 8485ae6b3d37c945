"""What one can do with participation: each service is loaded when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk
    from ppa_desk.services.evidence.participation.assessments import Assessments
    from ppa_desk.services.evidence.participation.critiques import Critiques
    from ppa_desk.services.evidence.participation.digital import DigitalChecks
    from ppa_desk.services.evidence.participation.pathways import Pathways
    from ppa_desk.services.evidence.participation.sheet_paper import SheetPapers


class Participation:
    """The services of participation."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    @cached_property
    def assessments(self) -> "Assessments":
        """Assessments of initiatives."""
        from ppa_desk.services.evidence.participation.assessments import Assessments

        return Assessments(self._desk)

    @cached_property
    def critiques(self) -> "Critiques":
        """Critique flags and unintended consequences."""
        from ppa_desk.services.evidence.participation.critiques import Critiques

        return Critiques(self._desk)

    @cached_property
    def pathways(self) -> "Pathways":
        """What would let producers take part more."""
        from ppa_desk.services.evidence.participation.pathways import Pathways

        return Pathways(self._desk, self.assessments)

    @cached_property
    def digital(self) -> "DigitalChecks":
        """Checks of digital tools."""
        from ppa_desk.services.evidence.participation.digital import DigitalChecks

        return DigitalChecks(self._desk)

    @cached_property
    def papers(self) -> "SheetPapers":
        """The participation sheet and the digital-tool check on paper."""
        from ppa_desk.services.evidence.participation.sheet_paper import SheetPapers

        return SheetPapers(self._desk, self)
