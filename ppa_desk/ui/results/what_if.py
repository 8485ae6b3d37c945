"""What if: another target, or a grant that stops for a while. It changes what is shown; nothing of it is kept."""

from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSlider, QWidget

from ppa_desk.services.records import title_of
from ppa_desk.services.results.dashboard import Overview
from ppa_desk.services.results.dashboard_view import DashboardView
from ppa_desk.services.results.pace import Pace, delayed, worth_of
from ppa_desk.services.results.rules import Number
from ppa_desk.services.results.table import Line
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import Card, plain_label

MOST, LONGEST, MONTH = 50, 365, 30
"""Per cent to either side of a target, the longest stop of a grant in days, and a step of it."""


class WhatIfCard(Card):
    """Another target, or a grant that is late."""

    def __init__(self, tools: Tools, found: Overview, view: DashboardView, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("What if?"))
        self.title.show()
        self._tools, self._found, self._view = tools, found, view
        self._paces = {str(line.indicator): (line, pace) for line, pace in found.paces}
        self._added: dict[int, Number] = {}
        self.which, self.grant = ChoiceBox(), ChoiceBox()
        self.which.setAccessibleName(words.kind("indicator"))
        self.grant.setAccessibleName(words.kind("grant_record"))
        self.target = _slider(-MOST, MOST, 5, self.tr("Target, more or less in per cent"))
        self.delay = _slider(0, LONGEST, MONTH, self.tr("Days a grant stops"))
        self.by_target, self.by_delay = plain_label(), plain_label()
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE)
        grid.setColumnStretch(2, 1)
        rows: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (words.kind("indicator"), (self.which,)),
            (self.tr("Another target"), (self.target, self.by_target)),
            (self.tr("A grant that stops"), (self.grant,)),
            (self.tr("For how long"), (self.delay, self.by_delay)),
        )
        for at, (told, widgets) in enumerate(rows):
            grid.addWidget(plain_label(told, "secondary", wrap=False), at, 0)
            for place, widget in enumerate(widgets, 1):
                grid.addWidget(widget, at, place)
        self.body.addLayout(grid)
        self.add(plain_label(self.tr("Only shown here: nothing of it is kept."), "secondary"))
        self.which.offer({key: view.indicator(line) for key, (line, _) in self._paces.items()}, "")
        self.which.activated.connect(self.choose)
        self.grant.activated.connect(self.tell)
        self.target.valueChanged.connect(self.tell)
        self.delay.valueChanged.connect(self.tell)
        self.choose()

    def choose(self, *_: object) -> None:
        """Offer the grants of the indicator that was chosen."""
        line, _pace = self._chosen()
        self._added = self._tools.desk.results.dashboard.grants_of(line.indicator, self._found.as_of)
        names = {}
        for grant in self._added:
            values = self._tools.desk.records.get("grant_record", grant).values
            names[str(grant)] = title_of("grant_record", values, words.language())
        self.grant.offer(names, "")
        for widget in (self.grant, self.delay):
            widget.setEnabled(bool(names))
        self.tell()

    def tell(self, *_: object) -> None:
        """Say what it would come to."""
        line, pace = self._chosen()
        target = Fraction(pace.target) * (100 + self.target.value()) / 100
        now, end = (worth_of(line, actual, target) for actual in (pace.actual, pace.ends))
        self.by_target.setText(self._view.with_target(line, target, now, end))
        days, whole = self.delay.value(), self._found.frame.whole
        if not self.grant.key or not days or whole is None:
            self.by_delay.setText(self._view.as_planned(line, pace.ends))
            return
        ends = delayed(pace, whole, self._added[int(self.grant.key)], days)
        self.by_delay.setText(self._view.with_delay(line, self.grant.currentText(), days, ends, pace.ends))

    def _chosen(self) -> tuple[Line, Pace]:
        return self._paces[self.which.key]


def _slider(least: int, most: int, step: int, name: str) -> QSlider:
    made = QSlider(Qt.Orientation.Horizontal)
    made.setRange(least, most)
    made.setSingleStep(step)
    made.setPageStep(step)
    made.setValue(0)
    made.setFixedWidth(220)
    made.setAccessibleName(name)
    return made
