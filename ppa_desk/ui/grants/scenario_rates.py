"""The exchange rates a scenario assumes instead of those that were entered."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import plain_label, show_if

WIDE = 120
"""Pixels of a rate."""


class ScenarioRates(FlowRow):
    """A line for each pair of currencies; `wanted` says what was typed for which, empty for the entered rate."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[str, QLineEdit] = {}
        self._pairs: Sequence[str] | None = None

    def show_rates(self, pairs: Sequence[str], assumed: Mapping[str, str]) -> None:
        """Show what a scenario assumes for pairs such as "EUR/USD"."""
        if pairs != self._pairs:
            self._pairs = pairs
            self._make(pairs)
        for pair, line in self.lines.items():
            if not line.hasFocus():
                line.setText(assumed.get(pair, ""))
        show_if(self, bool(pairs))

    def _make(self, pairs: Sequence[str]) -> None:
        self.clear()
        self.lines = {}
        for pair in pairs:
            one, other = pair.split("/")
            line = QLineEdit()
            line.setFixedWidth(WIDE)
            line.setPlaceholderText(self.tr("as entered"))
            line.setAccessibleName(self.tr("What 1 {one} is worth in {other} here").format(one=one, other=other))
            line.editingFinished.connect(partial(self._typed, pair, line))
            self.lines[pair] = line
            self.add(self._row(self.tr("1 {currency} =").format(currency=one), line, other))

    def _row(self, before: str, line: QLineEdit, after: str) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(plain_label(before, "secondary", wrap=False))
        row.addWidget(line)
        row.addWidget(plain_label(after, "secondary", wrap=False))
        return whole

    def _typed(self, pair: str, line: QLineEdit) -> None:
        if line.isModified():
            line.setModified(False)
            self.wanted.emit(pair, line.text())
