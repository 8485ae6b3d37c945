"""Whether producers have a seat where rules are made: the design stage, told first and for each group."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.services.content import Run, Table
from ppa_desk.services.evidence.participation.ratings import DESIGN, SCALES, Assessed, Rating
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.participation import telling
from ppa_desk.ui.widgets.parts import Card, plain_label
from ppa_desk.ui.widgets.text_table import TextTable

translate = QCoreApplication.translate


class SeatCard(Card):
    """The design stage of an assessment."""

    def __init__(self, tools: Tools, assessed: Assessed, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("A seat at the design"), self.tr("Who is there when rules are made"), parent)
        self._tools = tools
        ratings = [assessed.at(DESIGN, group) for group in assessed.groups]
        counted = [one for one in ratings if one.counts]
        if counted:
            head = (self.tr("Producers"), *(telling.scale(scale) for scale in SCALES))
            rows = tuple(tuple((Run(text),) for text in self._row(one)) for one in counted)
            self.add(TextTable(Table(head, rows, (2, 4, 4))))
        self._left_out(self.tr("Draft, not counted: {groups}."), [one for one in ratings if one.is_draft])
        self._left_out(self.tr("Not assessed: {groups}."), [one for one in ratings if not one.is_rated])

    def _row(self, one: Rating) -> tuple[str, ...]:
        levels = [telling.level(self._tools, scale, one.level(scale)) for scale in SCALES]
        ladder = telling.ladder(self._tools, one.participation)
        return telling.group(self._tools, one.producer_group), levels[0], "\n".join(filter(None, (levels[1], ladder)))

    def _left_out(self, told: str, ratings: list[Rating]) -> None:
        if ratings:
            groups = ", ".join(telling.group(self._tools, one.producer_group) for one in ratings)
            self.add(plain_label(told.replace("{groups}", groups), "secondary"))
