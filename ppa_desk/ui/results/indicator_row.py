"""Indicators line by line: what was reached of what, each figure pressed to see where it comes from."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ppa_desk.services.content import Chart
from ppa_desk.services.results.figures import Ref
from ppa_desk.services.results.pictures import STATES
from ppa_desk.services.results.table import Line
from ppa_desk.services.results.telling import Teller
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.results.figure_link import FigureLink
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.chart_view import ChartView
from ppa_desk.ui.widgets.parts import Chip, plain_label
from ppa_desk.ui.widgets.short_go import ShortGo

ROLES = {"good": "good", "more": "good", "attention": "attention", "bad": "bad"}
NAME, TREND, ACTUAL, OF, TARGET, SHARE, STATUS = range(7)


class IndicatorRows(QWidget):
    """Code and name, its trend, actual of target, percentage, status: a row an indicator, columns in line."""

    def __init__(self, tools: Tools, as_of: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._as_of = tools, as_of
        self.teller = Teller("fr" if words.language() == "fr" else "en")
        self.figures: list[FigureLink] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(INSIDE)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setColumnStretch(NAME, 1)

    def add(self, line: Line, spark: Chart | None = None) -> None:
        """Add an indicator."""
        at, teller, right = self._grid.rowCount(), self.teller, Qt.AlignmentFlag.AlignRight
        name = ShortGo(self._tools, "indicator", line.indicator, f"{line.code} {teller.name(line)}")
        self._grid.addWidget(name, at, NAME)
        if spark is not None:
            self._grid.addWidget(ChartView(spark), at, TREND, Qt.AlignmentFlag.AlignVCenter)
        told = (
            (ACTUAL, "A", teller.actual(line, line.to_date)),
            (TARGET, "T", teller.target(line, line.to_date)),
            (SHARE, "H", teller.headline(line.to_date.score)),
        )
        for column, what, text in told:
            figure = FigureLink(self._tools, text, Ref(what, line.indicator, self._as_of).code)
            self._grid.addWidget(figure, at, column, right)
            self.figures.append(figure)
        self._grid.addWidget(plain_label(self.tr("of"), "secondary", wrap=False), at, OF)
        chip = Chip(teller.status(line.status), ROLES.get(STATES.get(line.status, ""), ""))
        self._grid.addWidget(chip, at, STATUS)
