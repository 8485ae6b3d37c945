"""The corrective action plans that came of a study, or that a programme keeps, and a button for one more."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.records import title_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.led_to import LedToBox
from ppa_desk.ui.widgets.parts import Card

translate = QCoreApplication.translate


class PlansBox(LedToBox):
    """The plans of one record."""

    def __init__(self, tools: Tools, kind: str, record: int) -> None:
        self._source = (kind, record)
        title = translate("PlansBox", "Plans that came of it")
        super().__init__(tools, "corrective_plan", title, translate("PlansBox", "Make a corrective action plan of it"))

    def found(self) -> Iterable[tuple[int, str]]:
        """Return the plans of the record."""
        kind, record = self._source
        plans = self._tools.desk.records.where("corrective_plan", **{f"{kind}_id": record})
        return [(one.id, title_of("corrective_plan", one.values, words.language())) for one in plans]

    def made(self) -> int:
        """Make a plan that knows what it came of."""
        return self._tools.desk.evidence.plans.of_source(*self._source)


def plans_card(tools: Tools, kind: str, record: int) -> Card:
    """Return a card with the plans of a record."""
    card = Card(words.kind("corrective_plan", many=True))
    card.add(PlansBox(tools, kind, record))
    return card
