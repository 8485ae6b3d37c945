"""The page of an area of need: what was noted, its counts then and now, and the grants that came of it."""

from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.plans.cell_card import CellCard
from ppa_desk.ui.grants.ideas_box import IdeasBox
from ppa_desk.ui.record.looked_at import LookedAt
from ppa_desk.ui.record.page import RecordPage
from ppa_desk.ui.widgets.parts import Card
from ppa_desk.ui.words import dates_language

FIELDS = ("title_en", "title_fr", "text_en", "text_fr", "visibility")
NOTED = ("category", "province", "noted_on", "open", "closed", "days_open")


class AreaPage(RecordPage):
    """An area of need."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "area_of_need", record, parent)
        ideas = Card(self.tr("What it led to"))
        ideas.add(_Ideas(tools, record))
        self.now = _Now(tools, record)
        self.add(self.fields_card(FIELDS, self.tr("What it shows")), ideas, self.now)
        self.add(self.fields_card(NOTED, self.tr("As it was noted")))
        self.body.addStretch(1)
        self.show_kept()


class _Ideas(IdeasBox):
    """Its ideas begin in the area's province."""

    def __init__(self, tools: Tools, area: int) -> None:
        super().__init__(tools, "area_of_need", area)

    def made(self) -> int:
        """Make an idea of the area."""
        return self._tools.desk.evidence.areas.idea_of(self._origin[1])


class _Now(LookedAt, CellCard):
    """How the place stands today."""

    watched: ClassVar[frozenset[str]] = frozenset({"corrective_plan", "corrective_action", "area_of_need"})

    def __init__(self, tools: Tools, area: int) -> None:
        super().__init__(tools)
        self._area = area
        self.watch(tools)
        self.read()

    def read(self) -> None:
        """Show the cell as it is counted now."""
        evidence = self._tools.desk.evidence
        place = evidence.areas.of(self._area).place
        told = evidence.need_briefs.telling(dates_language())
        self.show_cell(evidence.needs.table(date.today()).cells.get(place), told)
        self._buttons.hide()
        self.title.setText(self.tr("Today: {area}").replace("{area}", self.title.text()))
