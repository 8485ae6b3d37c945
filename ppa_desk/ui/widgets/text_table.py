"""A table of a report on the screen: light rules, numbers at the right, words that can be selected."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ppa_desk.services.content import Table
from ppa_desk.ui.theme import BETWEEN, TIGHT
from ppa_desk.ui.widgets.chart_view import ChartView
from ppa_desk.ui.widgets.parts import plain_label

WORDY = 5
"""From how many columns of words the width is shared out."""


class TextTable(QWidget):
    """Shows a table."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(TIGHT)
        top = 0
        if table.caption:
            grid.addWidget(plain_label(table.caption, "secondary"), 0, 0, 1, max(len(table.head), 1))
            top = 1
        charts = {(row, column): chart for row, column, chart in table.charts}
        rows = [table.head, *(tuple("".join(run.text for run in cell) for cell in row) for row in table.rows)]
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                if (chart := charts.get((at - 1, column))) is not None:
                    grid.addWidget(ChartView(chart), at + top, column)
                    continue
                label = plain_label(text, "secondary" if at == 0 else "")
                side = Qt.AlignmentFlag.AlignRight if column in table.numbers else Qt.AlignmentFlag.AlignLeft
                label.setAlignment(side | Qt.AlignmentFlag.AlignTop)
                grid.addWidget(label, at + top, column)
        for column, share in enumerate(_stretches(table)):
            grid.setColumnStretch(column, share)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMaximumWidth(760)
        self.setAccessibleName(table.caption or ", ".join(table.head))

    def event(self, event: QEvent) -> bool:
        """Take the height the lines need at this width: no row is cut, none stands in empty room."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return done

    def _fit(self) -> None:
        grid = self.layout()
        if grid is not None and grid.hasHeightForWidth():
            grid.invalidate()
            self.setFixedHeight(grid.heightForWidth(self.width()))


def _stretches(table: Table) -> list[int]:
    """How columns share the width: the first takes what is left, but where several hold words all by their shares."""
    words = len(table.head) - len(table.numbers)
    if words < WORDY or not table.shares:
        return [1, *[0] * (len(table.head) - 1)]
    return [round(share * 10) for share in table.shares]
